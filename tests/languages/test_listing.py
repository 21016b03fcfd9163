import pytest
from django.utils.translation import override
from pytest_django import DjangoAssertNumQueries

from home.models import InformationPage
from languages.codes import BY_CODE, Language
from languages.listing import titled_links
from languages.models import ApprovedWords
from languages.public import open_to_everybody
from tests.factories import home_page, make_information_page, translate

pytestmark = pytest.mark.django_db
HEBREW, ARABIC, ENGLISH = BY_CODE.values()
TITLES = {
    "ג": ("جيم", "Gimel"),
    "א": ("ياء", "Zayin"),
    "ב": ("ألف", "Alef"),
}


@pytest.fixture
def pages() -> list[InformationPage]:
    made = []
    for number, (hebrew, (arabic, english)) in enumerate(TITLES.items()):
        page = make_information_page(title=hebrew, slug=f"page-{number}")
        translate(page, "ar", {hebrew: arabic})
        translate(page, "en", {hebrew: english})
        made.append(page)
    return made


def titles(language: Language) -> list[str]:
    with override(language.code):
        pages = open_to_everybody(InformationPage.objects.all())
        return [link.title.text for link in titled_links(pages, language)]


def test_a_list_is_in_the_order_of_the_visitors_alphabet(pages: list[InformationPage]) -> None:
    assert titles(HEBREW) == ["א", "ב", "ג"]
    assert titles(ARABIC) == ["ألف", "جيم", "ياء"]
    assert titles(ENGLISH) == ["Alef", "Gimel", "Zayin"]


def test_a_title_without_translation_is_hebrew_and_stands_last(
    pages: list[InformationPage],
) -> None:
    ApprovedWords.objects.filter(title="Alef").delete()
    assert titles(ENGLISH) == ["Gimel", "Zayin", "ב"]


def test_a_page_without_approved_hebrew_is_in_no_list(pages: list[InformationPage]) -> None:
    ApprovedWords.objects.filter(title="ב").delete()
    assert titles(HEBREW) == ["א", "ג"]
    assert titles(ENGLISH) == ["Gimel", "Zayin"]


def test_a_list_takes_one_query(
    pages: list[InformationPage], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        assert len(titles(ARABIC)) == 3


def test_a_link_leads_to_the_page_in_the_visitors_language(pages: list[InformationPage]) -> None:
    links = titled_links(InformationPage.objects.filter(pk=pages[0].pk), ARABIC)
    assert [link.address for link in links] == ["/ar/page-0/"]


def test_the_home_page_is_no_information(pages: list[InformationPage]) -> None:
    assert home_page().title not in titles(HEBREW)
