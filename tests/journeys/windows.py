"""Browser windows of residents: their size, language and clock."""

from typing import Any, Protocol

from playwright.sync_api import Browser, BrowserContext, Page

PHONE = (390, 844)
DESK = (1280, 800)
# What is left of a desk's screen, 1280 pixels wide, at 400% zoom.
ZOOMED = (320, 256)


class Visit(Protocol):
    def __call__(self, path: str = "", size: tuple[int, int] = DESK, **options: Any) -> Page: ...


def open_window(
    browser: Browser, address: str, size: tuple[int, int], **options: Any
) -> BrowserContext:
    """A window that knows nothing of others; ``options`` are those of a Playwright context."""
    width, height = size
    usual = {"locale": "he-IL", "timezone_id": "Asia/Jerusalem", "reduced_motion": "reduce"}
    return browser.new_context(
        base_url=address, viewport={"width": width, "height": height}, **{**usual, **options}
    )
