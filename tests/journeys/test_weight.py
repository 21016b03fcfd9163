"""What a first visit costs, over the wire, on a phone that has nothing of the site yet."""

import gzip

import pytest
from playwright.sync_api import Response

from tests.journeys.catalogue import CODES, PUBLIC
from tests.journeys.crawl import Crawl
from tests.journeys.demo_site import DemoSite
from tests.journeys.watching import watch
from tests.journeys.windows import PHONE, Visit

KILOBYTE = 1024
FIRST_VISIT, HTML, CSS = 80 * KILOBYTE, 40 * KILOBYTE, 25 * KILOBYTE


def longest(public_site: Crawl, code: str) -> str:
    """The path of the service page with the most HTML in a language."""
    paths = [service.path(code) for service in PUBLIC]
    return max(paths, key=lambda path: len(public_site.answers[path].text.encode()))


def transferred(response: Response) -> int:
    """Bytes of a body on the wire; pages are compressed by the proxy in front of the site."""
    if response.request.is_navigation_request():
        return len(gzip.compress(response.body()))
    return response.request.sizes()["responseBodySize"]


@pytest.mark.parametrize("code", CODES)
def test_first_visit_is_light(visit: Visit, site: DemoSite, public_site: Crawl, code: str) -> None:
    page = visit(size=PHONE)
    seen = watch(page)
    page.goto(longest(public_site, code), wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => null)")
    answers = [request.response() for request in seen.requests]
    sizes = {answer.url: transferred(answer) for answer in answers if answer}
    assert {"document", "stylesheet", "font"} <= {
        request.resource_type for request in seen.requests
    }
    assert sum(sizes.values()) <= FIRST_VISIT, sizes
    assert seen.hosts() == {site.address}


@pytest.mark.parametrize("code", CODES)
def test_html_of_a_service_is_small(public_site: Crawl, code: str) -> None:
    assert len(public_site.answers[longest(public_site, code)].text.encode()) <= HTML


def test_style_is_small_and_compressed(visit: Visit) -> None:
    page = visit(size=PHONE)
    with page.expect_response("**/*.css") as style:
        page.goto("/he/")
    assert style.value.headers["content-encoding"] == "gzip"
    assert len(style.value.body()) <= CSS
    assert "immutable" in style.value.headers["cache-control"]
