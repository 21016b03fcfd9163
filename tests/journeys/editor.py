"""What editors do in the admin, by the names that they see."""

from playwright.sync_api import Page, expect

# Wagtail compares a form with what it was when it was opened, from two seconds after that.
ANNOUNCE_WATCHING = (
    "addEventListener('w-unsaved:watch-edits', () => console.info('edits are watched'))"
)


def announce_watching(page: Page) -> None:
    page.add_init_script(ANNOUNCE_WATCHING)


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
