import pytest
from django.utils.translation import override
from pytest_django import DjangoAssertNumQueries

from languages.approval import approve_words
from languages.codes import BY_CODE
from languages.models import ApprovedWords
from languages.reading import PageWords, draft_words, read_words, read_words_of
from services.models import Document, ServicePage, Step

HEBREW, ARABIC = BY_CODE["he"], BY_CODE["ar"]
SOURCE = {"title": "אישור", "essence": "תמצית"}


def words(**translation: str) -> PageWords:
    return PageWords(ARABIC, SOURCE, translation)


def test_a_translated_text_is_in_the_visitors_language() -> None:
    passage = words(title="شهادة").get("title")
    assert (str(passage), passage.language) == ("شهادة", ARABIC)


def test_a_text_that_is_not_translated_is_hebrew_and_says_so() -> None:
    passage = words(title="شهادة").get("essence")
    assert (str(passage), passage.language) == ("תמצית", HEBREW)


def test_a_text_that_hebrew_no_longer_has_is_gone() -> None:
    passage = words(result="إيصال").get("result")
    assert not passage
    assert passage.language == ARABIC


@pytest.mark.parametrize(
    ("translation", "language"), [({"title": "شهادة"}, ARABIC), ({"essence": "ملخص"}, HEBREW)]
)
def test_a_page_is_in_the_language_of_its_title(
    translation: dict[str, str], language: object
) -> None:
    assert words(**translation).language == language


def test_only_a_translated_page_is_behind() -> None:
    behind = frozenset({"essence"})
    assert PageWords(ARABIC, SOURCE, {"title": "شهادة"}, behind).is_behind
    assert not PageWords(ARABIC, SOURCE, {}, behind).is_behind


def test_a_row_is_shown_once_some_of_its_words_are_approved() -> None:
    step = Step(heading="מלאו", text="פרטים")
    assert not words().shows(step)
    approved = PageWords(ARABIC, {f"{step.row_key}.heading": "מלאו"})
    assert approved.shows(step)
    assert not approved.of_row(step, "text")


def test_a_row_that_never_had_words_is_shown() -> None:
    assert words().shows(Document())


def test_words_are_read_in_one_query(
    service: ServicePage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        read = read_words(service.translation_key, ARABIC)
    assert read is not None
    assert read.get("title").text == "شهادة سكن"
    assert "ماذا نفحص؟" not in read.translation.values()


def test_a_page_without_approved_hebrew_is_read_in_no_language(service: ServicePage) -> None:
    ApprovedWords.objects.filter(locale__language_code="he").delete()
    assert read_words(service.translation_key, ARABIC) is None
    assert read_words_of([service.translation_key], HEBREW) == {}


def test_a_translation_is_behind_in_the_texts_that_changed(service: ServicePage) -> None:
    service.essence = "תמצית חדשה."
    service.save_revision().publish()
    approve_words(ServicePage.objects.get(pk=service.pk))
    read = read_words(service.translation_key, ARABIC)
    assert read is not None
    assert read.behind == {"essence"}


def test_a_removed_text_does_not_leave_a_translation_behind(service: ServicePage) -> None:
    service.result = ""
    service.save_revision().publish()
    approve_words(ServicePage.objects.get(pk=service.pk))
    read = read_words(service.translation_key, ARABIC)
    assert read is not None
    assert not read.is_behind
    assert not read.get("result")


def test_a_preview_shows_words_that_nobody_approved(service: ServicePage) -> None:
    service.title = "טיוטה"
    assert draft_words(service).get("title").text == "טיוטה"
    arabic = ServicePage.objects.get(
        translation_key=service.translation_key, locale__language_code="ar"
    )
    arabic.title = "مسودة"
    with override("ar"):
        passage = draft_words(arabic).get("title")
    assert (passage.text, passage.language) == ("مسودة", ARABIC)


def test_a_page_without_any_words_is_in_the_visitors_language() -> None:
    assert PageWords(ARABIC, {}).language == ARABIC
