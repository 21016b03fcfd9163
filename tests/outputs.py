"""What residents can read of a page: every public address where it may appear."""

from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from languages.active import page_address
from languages.codes import BY_CODE
from languages.models import LocalisedPage
from services.models import ServicePage

CODES = list(BY_CODE)
# Two words: the first is searched for, so that the search page may repeat it; the second must
# never be seen.
SOUGHT, UNSEEN = "Zarquonia", "Leakage"
MARKER = f"{SOUGHT} {UNSEEN}"


def address_of(page: LocalisedPage, code: str = "he") -> str:
    return page_address(page.url_path, BY_CODE[code])


def read(client: Client, page: LocalisedPage, code: str = "he") -> str:
    """The HTML of a page in a language."""
    response = client.get(address_of(page, code))
    assert response.status_code == 200
    return response.content.decode()


def main_of(html: str) -> Tag:
    main = BeautifulSoup(html, "html.parser").main
    assert main is not None
    return main


def text_of(html: str) -> str:
    """The visible text of ``<main>``, white space made even."""
    return " ".join(main_of(html).get_text(" ").split())


def lists_about(service: ServicePage) -> Iterator[str]:
    """Addresses of lists that may name a service, in every language, and what search finds."""
    for code in CODES:
        yield f"/{code}/"
        department = service.get_parent().specific
        yield address_of(department, code)
        yield address_of(department.get_parent().specific, code)
        yield f"/{code}/search/?q={SOUGHT}"
        with override(code):
            yield reverse("services:index")
            for view, terms in (
                ("topic", [row.topic for row in service.topics.all()]),
                ("audience", service.audiences.all()),
                ("life_event", service.life_events.all()),
            ):
                yield from (reverse(f"services:{view}", args=[term.slug]) for term in terms)
    yield "/sitemap.xml"


def places_that_show(client: Client, service: ServicePage, text: str) -> list[str]:
    """Public addresses in any language at which an anonymous visitor is shown a text."""
    pages = [address_of(service, code) for code in CODES]
    missing = [f"{address_of(service, code)}{UNSEEN[:4]}/" for code in CODES]
    return [
        address
        for address in [*pages, *lists_about(service), *missing]
        if text in client.get(address, follow=True).content.decode()
    ]


def count_queries(client: Client, path: str) -> int:
    client.get(path)  # what is kept between requests, such as the site's root, is fetched once
    with CaptureQueriesContext(connection) as queries:
        response = client.get(path)
    assert response.status_code == 200
    return len(queries)
