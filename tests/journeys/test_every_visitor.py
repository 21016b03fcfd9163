"""Visitors without a mouse, at 400% zoom, on paper, with colours of their own."""

import io

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.journeys.catalogue import BY_SLUG, CODES
from tests.journeys.fitting import expect_no_sideways_scroll, parts_cut_off
from tests.journeys.resident import expect_service
from tests.journeys.windows import DESK, ZOOMED, Visit

SERVICE = BY_SLUG["arnona-discount"]
KINDS_OF_PAGES = (
    "",
    "services/",
    "services/?topic=animals",
    "topics/animals/",
    "life-events/money-trouble/",
    "audiences/seniors/",
    "departments/",
    "departments/treasury/",
    "departments/treasury/arnona-discount/",
    "about-this-site/",
    "council-meetings/",
    "search/?q=a",
    "no-such-page/",
    "login/",
)
HAS_VISIBLE_FOCUS = """() => {
    let element = document.activeElement;
    while (element && getComputedStyle(element).outlineStyle === "none") {
        element = element.parentElement;
    }
    return element !== null;
}"""


def press_tab_until(page: Page, name: str) -> None:
    """Go on with Tab to a link; whatever has the focus on the way shows it."""
    for _press in range(80):
        page.keyboard.press("Tab")
        assert page.evaluate(HAS_VISIBLE_FOCUS), page.evaluate("document.activeElement.outerHTML")
        if page.evaluate("document.activeElement.innerText?.trim()") == name:
            return
    raise AssertionError(f"{name!r} is not reached with Tab")


@pytest.mark.parametrize("code", CODES)
def test_service_is_reached_by_keyboard_alone(visit: Visit, code: str) -> None:
    page = visit(f"/{code}/")
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type(SERVICE.titles[code])
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")
    press_tab_until(page, SERVICE.titles[code])
    page.keyboard.press("Enter")
    expect_service(page, SERVICE, code)


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_cut_off_at_400_percent(visit: Visit, code: str) -> None:
    page = visit(size=ZOOMED)
    for path in KINDS_OF_PAGES:
        page.goto(f"/{code}/{path}")
        expect_no_sideways_scroll(page)
        page.set_viewport_size({"width": ZOOMED[0], "height": ZOOMED[1]})
        assert parts_cut_off(page) == [], page.url


@pytest.mark.parametrize("code", CODES)
def test_paper_has_what_a_clerk_hands_over(visit: Visit, code: str) -> None:
    page = visit(SERVICE.path(code), DESK)
    page.emulate_media(media="print")
    for answer in page.locator("details > p").all():
        assert answer.evaluate("answer => answer.checkVisibility() && answer.offsetHeight > 10")
    documents = page.locator(".checklist > li")
    expect(documents).to_have_count(5)
    for document in documents.all():
        expect(document).to_be_visible()
        box = "item => getComputedStyle(item, '::before').borderTopWidth"
        assert document.evaluate(box) != "0px"
    for hidden in (".skip", ".language-menu", ".main-menu", ".breadcrumb", "form", ".pills"):
        for element in page.locator(hidden).all():
            expect(element).not_to_be_visible()
    expect(page.locator(".contact-card")).to_be_visible()
    expect(page.get_by_text(page.url)).to_be_visible()


def contrast(page: Page, selector: str) -> int:
    """Between the darkest and the lightest grey of an element, of 255."""
    image = Image.open(io.BytesIO(page.locator(selector).first.screenshot()))
    darkest, lightest = image.convert("L").getextrema()
    return int(lightest) - int(darkest)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_visitors_own_colours_hide_no_text(visit: Visit, scheme: str) -> None:
    page = visit("/he/", forced_colors="active", color_scheme=scheme)
    for selector in ("h1", ".lede", ".search button", ".tiles a", ".demonstration"):
        assert contrast(page, selector) > 90, selector
    page.goto(SERVICE.path())
    for selector in ("h1", ".button", ".at-a-glance", ".steps > li", ".checklist > li"):
        assert contrast(page, selector) > 90, selector
