"""A real browser for journeys: the Chromium of the system, or the one CHROMIUM names."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.journeys.crawl import Crawl, crawl
from tests.journeys.demo_site import DemoSite, demo_site
from tests.journeys.windows import DESK, Visit, open_window

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = (
    "Journeys need Chromium, and none was found. Install it (apt install chromium) "
    "or say where it is: CHROMIUM=/path/to/chrome make test"
)
ARGUMENTS = [
    "--no-sandbox",  # which cannot start as root, as in most build containers
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

collect_ignore = [] if os.environ.get("SCREENSHOTS") else ["test_screenshots.py"]

# Longer than anything takes on a busy machine: what is right does not wait for it.
expect.set_options(timeout=20_000)

# Playwright runs an event loop in the main thread, where Django would refuse database queries.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def find_chromium() -> str | None:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    return found or None


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = find_chromium()
    if executable is None:
        if os.environ.get("CI") == "true":
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoSite]:
    """The demo council, served; not loaded where there is no browser to look at it."""
    with demo_site(tmp_path_factory.mktemp("demo")) as site:
        yield site


@pytest.fixture(scope="session")
def public_site(browser: Browser, site: DemoSite) -> Crawl:
    """Everything that the demo council's links and its sitemap lead to, read once."""
    context = browser.new_context(base_url=site.address)
    found = crawl(context.request, site.address)
    context.close()
    return found


@pytest.fixture
def visit(browser: Browser, site: DemoSite) -> Iterator[Visit]:
    """Open an address in a window of its own: ``visit("/he/", PHONE)``; none: an empty one."""
    contexts: list[BrowserContext] = []

    def visit(path: str = "", size: tuple[int, int] = DESK, **options: object) -> Page:
        context = open_window(browser, site.address, size, **options)
        contexts.append(context)
        page = context.new_page()
        if path:
            page.goto(path)
        return page

    yield visit
    for context in contexts:
        context.close()


@pytest.fixture
def sign_in(visit: Visit, site: DemoSite) -> Visit:
    """Open the admin as one of the demo accounts: ``sign_in("manager")``."""

    def sign_in(name: str, size: tuple[int, int] = DESK, **options: object) -> Page:
        page = visit("/admin/login/", size, **options)
        page.locator("[name=username]").fill(name)
        page.locator("[name=password]").fill(site.accounts[name])
        page.locator("[type=submit]").click()
        return page

    return sign_in
