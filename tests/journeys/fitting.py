"""Whether a page fits into its window."""

from playwright.sync_api import Page

from tests.journeys.windows import PHONE, ZOOMED

# Texts that reach beyond the window, or beyond a box around them that hides what does not fit.
CUT = """() => {
    const cut = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement;
        const isSeen = walker.currentNode.data.trim() && holder.checkVisibility();
        if (!isSeen || holder.closest(".unseen, .skip, option")) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const text = range.getBoundingClientRect();
        const boxes = [{left: 0, right: innerWidth}];
        for (let box = holder; box; box = box.parentElement) {
            const hides = getComputedStyle(box).overflowX !== "visible";
            if (hides) boxes.push(box.getBoundingClientRect());
        }
        if (boxes.some(box => text.left < box.left - 1 || text.right > box.right + 1)) {
            cut.push(walker.currentNode.data.trim());
        }
    }
    return cut;
}"""


def expect_no_sideways_scroll(page: Page, widths: tuple[int, ...] = (ZOOMED[0], PHONE[0])) -> None:
    """The page is no wider than its window, on a phone and at 400% zoom."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": PHONE[1]})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url


def parts_cut_off(page: Page) -> list[str]:
    return page.evaluate(CUT)
