"""Every service, opened in every language."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.catalogue import BY_SLUG, CODES, FOR_STAFF, PUBLIC, Service
from tests.journeys.demo_site import DemoSite
from tests.journeys.fitting import expect_no_sideways_scroll
from tests.journeys.resident import expect_service, follow, search
from tests.journeys.watching import watch
from tests.journeys.windows import PHONE, Visit, open_window

DIRECTIONS = {"he": "rtl", "ar": "rtl", "en": "ltr"}
LANGUAGE_NAMES = {"he": "עברית", "ar": "العربية", "en": "English"}

each_service = pytest.mark.parametrize("service", PUBLIC, ids=[one.slug for one in PUBLIC])
each_staff_service = pytest.mark.parametrize(
    "service", FOR_STAFF, ids=[one.slug for one in FOR_STAFF]
)


def expect_language(page: Page, service: Service, code: str, address: str) -> None:
    """The page is the service's in a language, and says so."""
    expect(page).to_have_url(service.path(code))
    expect(page.get_by_role("heading", level=1)).to_have_text(service.titles[code])
    for element in ("html", "main"):
        expect(page.locator(element)).to_have_attribute("lang", code)
        expect(page.locator(element)).to_have_attribute("dir", DIRECTIONS[code])
    alternates = page.locator("link[rel=alternate][hreflang]").evaluate_all(
        "links => Object.fromEntries(links.map(link => [link.hreflang, link.href]))"
    )
    expected = {code: address + service.path(code) for code in CODES}
    assert alternates == {**expected, "x-default": expected["he"]}
    expect(page.locator("link[rel=canonical]")).to_have_attribute("href", expected[code])


@pytest.fixture(scope="module")
def phone(browser: Browser, site: DemoSite) -> Iterator[Page]:
    """One telephone on which a resident reads one service after another."""
    with open_window(browser, site.address, PHONE) as context:
        yield context.new_page()


@each_service
def test_service_answers_in_every_language(phone: Page, site: DemoSite, service: Service) -> None:
    page, seen = phone, watch(phone)
    response = page.goto(service.path())
    assert response is not None
    assert response.status == 200
    for code in ("ar", "en", "he"):
        page.get_by_role("link", name=LANGUAGE_NAMES[code], exact=True).click()
        expect_language(page, service, code, site.address)
        expect_no_sideways_scroll(page)
    assert seen.hosts() == {site.address}
    assert seen.complaints == []
    assert page.context.cookies() == []


@pytest.mark.parametrize("code", CODES)
def test_service_is_found_and_read_without_script(visit: Visit, code: str) -> None:
    page = visit(f"/{code}/", PHONE, java_script_enabled=False)
    service = BY_SLUG["arnona-discount"]
    search(page, service.titles[code])
    follow(page, service.titles[code])
    expect_service(page, service, code)
    page.locator("summary").first.click()
    expect(page.locator("details p").first).to_be_visible()


@each_staff_service
def test_staff_service_asks_to_sign_in(visit: Visit, site: DemoSite, service: Service) -> None:
    for code in CODES:
        page = visit(service.path(code))
        assert f"/{code}/login/" in page.url
        expect(page.get_by_text(service.titles[code])).to_have_count(0)
        page.locator("[name=username]").fill("operator")
        page.locator("[name=password]").fill(site.accounts["operator"])
        page.get_by_role("main").get_by_role("button").click()
        expect_language(page, service, code, site.address)
