"""What is shown where there is nothing, and where the site itself is broken."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.catalogue import BY_SLUG, CODES
from tests.journeys.demo_site import DemoSite, served
from tests.journeys.resident import expect_service, search
from tests.journeys.windows import DESK, PHONE, Visit

NOT_FOUND = {
    "he": "לא מצאנו את הדף הזה",
    "ar": "لم نجد هذه الصفحة",
    "en": "We could not find this page",
}
BROKEN = {"he": "משהו השתבש", "ar": "حدث خلل", "en": "Something went wrong"}
TOPICS = {"he": "בעלי חיים", "ar": "الحيوانات", "en": "Animals"}
MISSING = ("no-such-page/", "departments/treasury/arnona-discont/", "topics/none/", "שירות/")


def expect_help(page: Page, code: str) -> None:
    """The page says in a language that nothing is here, and helps on."""
    expect(page.locator("html")).to_have_attribute("lang", code)
    expect(page.get_by_role("heading", level=1)).to_have_text(NOT_FOUND[code])
    expect(page.get_by_role("main").get_by_role("searchbox")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name=TOPICS[code])).to_be_visible()


@pytest.mark.parametrize("code", CODES)
def test_unknown_address_helps_on_in_its_language(visit: Visit, code: str) -> None:
    page = visit(size=PHONE)
    for missing in MISSING:
        response = page.goto(f"/{code}/{missing}")
        assert response is not None
        assert response.status == 404
        expect_help(page, code)


@pytest.mark.parametrize("code", CODES)
def test_unknown_address_leads_on_by_searching(visit: Visit, code: str) -> None:
    page = visit(f"/{code}/{MISSING[0]}", PHONE)
    service = BY_SLUG["arnona-discount"]
    search(page, service.titles[code])
    page.get_by_role("main").get_by_role("link", name=service.titles[code], exact=True).click()
    expect_service(page, service, code)


@pytest.mark.parametrize("code", CODES)
def test_address_without_a_language_is_in_the_visitors(visit: Visit, code: str) -> None:
    page = visit(MISSING[0].join("//"), DESK, locale=code)
    expect_help(page, code)


def test_address_without_a_known_language_is_in_hebrew(visit: Visit) -> None:
    expect_help(visit("/no-such-page/", DESK, locale="fr-FR"), "he")


@pytest.fixture(scope="module")
def broken_site(site: DemoSite) -> Iterator[str]:
    """The address of a site whose database is empty."""
    with served(site.folder, f"sqlite:///{site.folder / 'empty.sqlite3'}") as address:
        yield address


@pytest.mark.parametrize("code", CODES)
def test_broken_site_says_so_in_the_language_of_the_address(
    visit: Visit, broken_site: str, code: str
) -> None:
    page = visit(size=PHONE)
    response = page.goto(f"{broken_site}/{code}/services/")
    assert response is not None
    assert response.status == 500
    expect(page.locator("html")).to_have_attribute("lang", code)
    expect(page.get_by_role("heading", level=1)).to_have_text(BROKEN[code])
    expect(page.get_by_role("link")).to_have_attribute("href", f"/{code}/")
