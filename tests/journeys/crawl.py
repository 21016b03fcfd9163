"""Everything of the site that a visitor can reach by links, forms and the sitemap."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urldefrag, urljoin

from bs4 import BeautifulSoup, Tag
from playwright.sync_api import APIRequestContext

from tests.journeys.catalogue import CODES

SITEMAP, ROBOTS = "/sitemap.xml", "/robots.txt"
STARTS = [*(f"/{code}/" for code in CODES), SITEMAP, ROBOTS]
LINKS = {
    "a[href]": "href",
    "link[href]": "href",
    "img[src]": "src",
    "use[href]": "href",
    "form[action]": "action",
}


@dataclass
class Answer:
    """What the server said at an address; the first page that leads there."""

    path: str
    status: int
    headers: dict[str, str]
    text: str
    linked_from: str

    @cached_property
    def soup(self) -> BeautifulSoup:
        return BeautifulSoup(self.text, "html.parser")

    @property
    def is_page(self) -> bool:
        return self.status == 200 and self.headers.get("content-type", "").startswith("text/html")

    @property
    def code(self) -> str:
        """The language of the address."""
        return self.path.split("/")[1]

    def one(self, selector: str) -> Tag:
        (found,) = self.soup.select(selector)
        return found

    @property
    def is_for_search_engines(self) -> bool:
        return not self.soup.select("meta[name=robots][content=noindex]")


@dataclass
class Crawl:
    """Answers by path, and the links (from, to, fragment) between them."""

    answers: dict[str, Answer] = field(default_factory=dict)
    links: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def pages(self) -> list[Answer]:
        return [answer for answer in self.answers.values() if answer.is_page]


def crawl(request: APIRequestContext, address: str) -> Crawl:
    found, waiting = Crawl(), dict.fromkeys(STARTS, "")
    while waiting:
        path, linked_from = waiting.popitem()
        answer = ask(request, path, linked_from)
        found.answers[path] = answer
        for target, fragment in links_of(answer, address):
            found.links.append((path, target, fragment))
            if target not in found.answers:
                waiting.setdefault(target, path)
    return found


def ask(request: APIRequestContext, path: str, linked_from: str = "") -> Answer:
    response = request.get(path, max_redirects=0)
    kind = response.headers.get("content-type", "")
    text = response.text() if kind.startswith(("text/", "application/xml", "image/svg")) else ""
    return Answer(path, response.status, response.headers, text, linked_from)


def links_of(answer: Answer, address: str) -> Iterator[tuple[str, str]]:
    """Paths on the same host, each with the fragment that the link names."""
    for link in written_links(answer):
        target, fragment = urldefrag(urljoin(address + answer.path, link))
        if target.startswith(f"{address}/"):
            yield target.removeprefix(address), fragment


def written_links(answer: Answer) -> Iterator[str]:
    if answer.path == SITEMAP:
        yield from re.findall(r"<loc>(.*?)</loc>", answer.text)
    elif answer.is_page:
        for selector, attribute in LINKS.items():
            yield from (str(tag[attribute]) for tag in answer.soup.select(selector))
