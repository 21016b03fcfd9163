import pytest
from django.utils.translation import override

from languages.approval import approve_words
from languages.codes import BY_CODE
from languages.models import ApprovedWords
from search.results import LONGEST_QUERY, find_pages, plain_query
from services.models import ServicePage
from tests.factories import make_information_page, make_service


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ('צה"ל', "צהל"),
        ("צה״ל", "צהל"),
        ("צ'ק", "צק"),
        ('"', ""),
        ('"ארנונה"', "ארנונה"),
        ("ארנונה*", "ארנונה"),
        ("title:x AND (y OR z)", "title x AND y OR z"),
        ("  גן   ילדים ", "גן ילדים"),
        ("?!…", ""),
        ("", ""),
        ("\x00\x07", ""),
        ("😀 106", "106"),
    ],
)
def test_a_query_is_read_as_words(typed: str, plain: str) -> None:
    assert plain_query(typed) == plain


def test_a_very_long_query_is_cut() -> None:
    assert len(plain_query("א" * 5000)) == LONGEST_QUERY


def found(text: str, code: str = "he") -> list[str]:
    with override(code):
        return [result.title.text for result in find_pages(text, BY_CODE[code])]


@pytest.mark.parametrize(
    ("text", "code", "title"),
    [
        ("אישור", "he", "אישור תושב"),
        ("אישור", "en", "Resident certificate"),
        ("certificate", "ar", "شهادة سكن"),
        ("شهادة", "ar", "شهادة سكن"),
        ("תושבות", "he", "אישור תושב"),
        ("residency", "en", "Resident certificate"),
        ("address check", "en", "Resident certificate"),
    ],
)
def test_a_service_is_found_by_the_words_of_any_language(
    text: str, code: str, title: str, service: ServicePage
) -> None:
    assert title in found(text, code)


def test_a_result_leads_to_the_page_in_the_visitors_language(service: ServicePage) -> None:
    with override("ar"):
        (result,) = find_pages("أمر ضريبة الدخل", BY_CODE["ar"])
    assert result.address == "/ar/departments/collections/resident-certificate/"
    assert result.summary.text == "من يسكن هنا يستحق شهادة."


def test_all_words_must_be_there(service: ServicePage) -> None:
    assert found("אישור תושב") == ["אישור תושב"]
    assert found("אישור ארנונה") == []


def test_a_title_comes_before_a_mention(service: ServicePage) -> None:
    make_service(service.get_parent(), slug="other", title="ארנונה")
    make_service(
        service.get_parent(), slug="mention", title="משהו אחר", essence="גם ארנונה ועוד הרבה מילים."
    )
    assert found("ארנונה") == ["ארנונה", "משהו אחר"]


def test_information_is_found_too(service: ServicePage) -> None:
    make_information_page()
    with override("he"):
        (result,) = find_pages("על האתר", BY_CODE["he"])
    assert (result.title.text, result.summary.text) == ("על האתר", "למה הוא נבנה.")


def test_words_are_found_once_they_are_approved(service: ServicePage) -> None:
    service.essence = "מילהמיוחדת"
    service.save_revision().publish()
    assert found("מילהמיוחדת") == []
    approve_words(ServicePage.objects.get(pk=service.pk))
    assert found("מילהמיוחדת") == ["אישור תושב"]


def test_staff_words_are_never_found(service: ServicePage) -> None:
    assert found("תיבת האישורים") == []
    assert found("mailbox certificates", "en") == []


@pytest.mark.parametrize("changes", [{"live": False}, {"visibility": ServicePage.Visibility.STAFF}])
def test_a_page_that_is_not_public_is_not_found(
    changes: dict[str, object], service: ServicePage
) -> None:
    ServicePage.objects.filter(pk=service.pk).update(**changes)
    assert found("אישור") == []


def test_a_page_whose_hebrew_is_not_approved_is_not_found(service: ServicePage) -> None:
    ApprovedWords.objects.get(
        locale__language_code="he", translation_key=service.translation_key
    ).delete()
    assert found("certificate", "en") == []
