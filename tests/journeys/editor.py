"""What editors do in the admin, by the names that they see."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, expect

WATCHING = "edits are watched"
# Wagtail looks for edits from two seconds after each time that it set up the editor.
ANNOUNCE_WATCHING = f"""
    let begun = 0, watching = 0;
    addEventListener("w-unsaved:ready", () => {{ begun += 1; }});
    addEventListener("w-unsaved:watch-edits", () => {{
        watching += 1;
        if (watching === begun) console.info("{WATCHING}");
    }});
"""


@contextmanager
def editor_opens(page: Page) -> Iterator[None]:
    """Do what opens an editor, and wait until it would notice an edit."""
    page.add_init_script(ANNOUNCE_WATCHING)
    with page.expect_console_message(lambda message: message.text == WATCHING):
        yield


def write_a_word(page: Page, field: str, text: str) -> None:
    """Fill in a field of the editor that is open, by the name the form gives it."""
    page.locator(f"[name='{field}']").fill(text)


def expect_autosaved(page: Page) -> None:
    indicator = page.locator("#w-autosave-indicator")
    expect(indicator).to_have_attribute("data-w-autosave-state-value", "saved")


def choose_action(page: Page, name: str) -> None:
    """Open the menu beside the page's title and choose a link in it."""
    page.get_by_role("button", name="Actions", exact=True).first.click()
    page.get_by_role("link", name=name).click()


def press_more(page: Page, name: str) -> None:
    """Open the menu of the button at the editor's foot and press a button in it."""
    foot = page.get_by_role("navigation", name="Actions (footer)")
    foot.get_by_role("button", name="More actions").click()
    foot.get_by_role("button", name=name).click()
