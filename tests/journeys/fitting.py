"""Whether a page fits into its window."""

from playwright.sync_api import Page

from tests.journeys.windows import PHONE, ZOOMED

# Elements whose text is wider than they are and hidden, or that reach beyond the window.
CUT = """() => [...document.body.querySelectorAll("*")].filter(element => {
    if (!element.checkVisibility() || element.closest(".unseen, .skip, svg")) return false;
    const box = element.getBoundingClientRect();
    const isOutside = box.width && (box.left < -1 || box.right > innerWidth + 1);
    const hides = getComputedStyle(element).overflowX !== "visible";
    return isOutside || (hides && element.scrollWidth > element.clientWidth + 1);
}).map(element => element.outerHTML.slice(0, 120))"""


def expect_no_sideways_scroll(page: Page, widths: tuple[int, ...] = (ZOOMED[0], PHONE[0])) -> None:
    """The page is no wider than its window, on a phone and at 400% zoom."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": PHONE[1]})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url


def parts_cut_off(page: Page) -> list[str]:
    return page.evaluate(CUT)
