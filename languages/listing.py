"""Lists of pages by their approved words, in one query whatever their number."""

from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import F, OuterRef, QuerySet, Subquery, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce, NullIf

from languages.active import page_address
from languages.codes import SOURCE, Language
from languages.models import ApprovedWords, LocalisedPage
from languages.reading import Passage


@dataclass(frozen=True)
class TitledLink:
    """A page in a list: its approved title and its address."""

    title: Passage
    address: str


Pages = TypeVar("Pages", bound=QuerySet[Any])


def with_approved_words(pages: Pages, language: Language, *word_fields: str) -> Pages:
    """Source pages with their approved title and further page words, sorted by title.

    Pages without approved words in the source language are left out. ``approved(page, field)``
    reads what is annotated here.
    """
    wanted, source = words_in(language), words_in(SOURCE)
    pages = pages.annotate(
        source_title=Subquery(source.values("title")[:1]),
        wanted_title=Subquery(wanted.values("title")[:1]),
        wanted_sort_key=Subquery(wanted.values("sort_key")[:1]),
        source_sort_key=Subquery(source.values("sort_key")[:1]),
    ).filter(source_title__gt="")
    for name in word_fields:
        text = KeyTextTransform(name, "words")
        pages = pages.annotate(
            **{
                f"source_{name}": Subquery(source.annotate(text=text).values("text")[:1]),
                f"wanted_{name}": Subquery(wanted.annotate(text=text).values("text")[:1]),
            }
        )
    key = Coalesce(NullIf(F("wanted_sort_key"), Value("")), F("source_sort_key"))
    return pages.annotate(listed_sort_key=key).order_by("listed_sort_key", "pk")


def words_in(language: Language) -> QuerySet[ApprovedWords]:
    return ApprovedWords.objects.in_language(language).filter(
        translation_key=OuterRef("translation_key")
    )


def approved(page: LocalisedPage, name: str, language: Language) -> Passage:
    """A word annotated by ``with_approved_words``, with the language it is in."""
    text = getattr(page, f"wanted_{name}")
    if text:
        return Passage(text, language)
    return Passage(getattr(page, f"source_{name}") or "", SOURCE)


def titled_links(pages: QuerySet[Any], language: Language) -> list[TitledLink]:
    """Source pages as links, in the order of the language's alphabet, in one query."""
    return [titled_link(page, language) for page in with_approved_words(pages, language)]


def titled_link(page: LocalisedPage, language: Language) -> TitledLink:
    """The link of a page that carries ``with_approved_words``."""
    return TitledLink(approved(page, "title", language), page_address(page.url_path, language))
