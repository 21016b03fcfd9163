"""What residents do on the site and look for, in the words they see."""

from playwright.sync_api import Locator, Page, expect

from tests.journeys.catalogue import Service


def search(page: Page, text: str) -> None:
    """Type into the search box of the home page and press Enter."""
    page.get_by_role("main").get_by_role("searchbox").fill(text)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")


def follow(page: Page, name: str) -> None:
    """Press the link of this name in the page's text."""
    page.get_by_role("main").get_by_role("link", name=name, exact=True).first.click()


def follow_in_header(page: Page, name: str) -> None:
    page.get_by_role("banner").get_by_role("link", name=name, exact=True).click()


def expect_service(page: Page, service: Service, code: str = "he") -> None:
    """The page of the right service is open, in the right language."""
    expect(page).to_have_url(service.path(code))
    expect(page.get_by_role("heading", level=1)).to_have_text(service.titles[code])


def expect_main_button(page: Page, label: str, address: str) -> None:
    """The first thing to press, near the top, says what it does and leads there."""
    button = page.locator(".call-to-action a").first
    expect(button).to_contain_text(label)
    expect(button).to_have_attribute("href", address)
    expect(button).to_be_visible()


def part(page: Page, heading: str) -> Locator:
    """The part of a service page under a heading."""
    title = page.get_by_role("heading", level=2, name=heading, exact=True)
    return page.locator("section").filter(has=title)


def open_question(page: Page, question: str) -> Locator:
    """Press a question; its answer."""
    item = page.locator("details").filter(has_text=question)
    expect(item.locator("p")).not_to_be_visible()
    item.locator("summary").click()
    expect(item.locator("p")).to_be_visible()
    return item.locator("p")
