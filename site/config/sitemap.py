"""The sitemap: every public page in every language, each with its alternates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import override

from languages.active import page_address
from languages.codes import LANGUAGES, SOURCE
from languages.models import ApprovedWords
from services.models import Audience, LifeEvent, Topic
from services.public_pages import public_pages
from services.terms import terms_in_use

Alternates = list[tuple[str, str]]


@dataclass(frozen=True)
class SitemapEntry:
    """One address, its alternates as (language code, address), and when its words changed."""

    location: str
    alternates: Alternates
    changed_at: datetime | None = None


def sitemap_entries(host: str) -> Iterator[SitemapEntry]:
    """Pages whose words are approved in a language, and the lists of services.

    A page that a language has no words of is left out there: it is shown with ``noindex``.
    """
    yield from page_entries(host)
    yield from list_entries(host)


def page_entries(host: str) -> Iterator[SitemapEntry]:
    approved: dict[object, dict[str, datetime]] = {}
    for key, code, approved_at in ApprovedWords.objects.filter(title__gt="").values_list(
        "translation_key", "locale__language_code", "approved_at"
    ):
        approved.setdefault(key, {})[code] = approved_at
    for key, url_path in public_pages().values_list("translation_key", "url_path"):
        times = approved.get(key, {})
        alternates = [
            (language.code, f"{host}{page_address(url_path, language)}")
            for language in LANGUAGES
            if {SOURCE.code, language.code} <= times.keys()
        ]
        for code, address in alternates:
            yield SitemapEntry(address, alternates, times[code])


def list_entries(host: str) -> Iterator[SitemapEntry]:
    names: list[tuple[str, list[str]]] = [("services:index", [])]
    for view, vocabulary in (
        ("services:topic", Topic),
        ("services:life_event", LifeEvent),
        ("services:audience", Audience),
    ):
        names += [
            (view, [slug]) for slug in terms_in_use(vocabulary).values_list("slug", flat=True)
        ]
    for view, arguments in names:
        alternates = [
            (language.code, f"{host}{address_in(language.code, view, arguments)}")
            for language in LANGUAGES
        ]
        for _code, address in alternates:
            yield SitemapEntry(address, alternates)


def address_in(code: str, view: str, arguments: list[str]) -> str:
    with override(code):
        return reverse(view, args=arguments)
