import pytest

from languages.codes import BY_CODE
from languages.words import (
    changed_keys,
    collect_words,
    digest,
    digests,
    has_script,
    translated_only,
)
from services.models import ServicePage, Step


def test_a_digest_does_not_depend_on_the_order_of_the_words() -> None:
    assert digest({"title": "א", "essence": "ב"}) == digest({"essence": "ב", "title": "א"})


@pytest.mark.parametrize("other", [{"title": "ב"}, {"essence": "א"}, {"title": "א", "result": "ג"}])
def test_a_digest_changes_with_any_word(other: dict[str, str]) -> None:
    assert digest({"title": "א"}) != digest(other)
    assert digests({"title": "א"}) != digests(other)


@pytest.mark.django_db
def test_words_of_a_page_are_its_fields_and_its_rows_by_key() -> None:
    page = ServicePage(title=" אישור ", essence="תמצית", result="  ")
    step = Step(heading="מלאו", text="")
    page.steps.add(step)
    assert collect_words(page).public == {
        "title": "אישור",
        "essence": "תמצית",
        f"{step.row_key}.heading": "מלאו",
    }


def test_words_for_staff_are_kept_apart(service: ServicePage) -> None:
    collected = collect_words(service)
    assert "מה בודקים?" in collected.staff.values()
    assert "מה בודקים?" not in collected.public.values()
    assert "צריך לבוא?" in collected.public.values()


@pytest.mark.django_db
def test_a_letter_with_a_separate_mark_is_the_same_word() -> None:
    composed, decomposed = "\u05e9\u05c1", "\ufb2a"
    assert composed != decomposed
    words = [collect_words(ServicePage(title=text)).digest for text in (composed, decomposed)]
    assert words[0] == words[1]


def test_a_text_left_in_hebrew_is_not_translated() -> None:
    source = {"title": "אישור", "channel": "WhatsApp", "number": "106"}
    assert translated_only({"title": "אישור", "channel": "WhatsApp", "number": "106"}, source) == {
        "channel": "WhatsApp",
        "number": "106",
    }
    assert translated_only({"title": "شهادة"}, source) == {"title": "شهادة"}


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [("106 שקל", "he", True), ("106", "he", False), ("مجلس", "he", False), ("مجلس", "ar", True)],
)
def test_script_is_told_by_letters(text: str, code: str, found: bool) -> None:
    assert has_script(text, BY_CODE[code]) is found


def test_changed_keys_are_those_added_changed_and_removed() -> None:
    before, after = {"same": "1", "changed": "1", "gone": "1"}, {"same": "1", "changed": "2"}
    assert set(changed_keys(before, {**after, "new": "1"})) == {"changed", "gone", "new"}
