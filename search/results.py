"""A plain search over approved words with Wagtail's own backend."""

import re
from dataclasses import dataclass

from languages.active import page_address
from languages.codes import Language
from languages.models import ApprovedWords
from languages.reading import PageWords, Passage, read_words_of
from services.public_pages import public_pages

LONGEST_QUERY = 200
CANDIDATES = 200


@dataclass(frozen=True)
class SearchResult:
    title: Passage
    summary: Passage
    address: str


def plain_query(text: str) -> str:
    """The words of a query without marks that a backend could read as syntax.

    Geresh and gershayim inside a word are dropped, so that צה"ל is one word.
    """
    text = re.sub(r"(?<=\w)[\"'׳״](?=\w)", "", text[:LONGEST_QUERY])
    return " ".join(re.findall(r"\w+", text))


def find_pages(text: str, language: Language) -> list[SearchResult]:
    """Public pages whose approved words, in any language, hold all words of the query."""
    query = plain_query(text)
    if not query:
        return []
    found = ApprovedWords.objects.all().search(query)[:CANDIDATES]
    order = list(dict.fromkeys(record.translation_key for record in found))
    paths = dict(
        public_pages().filter(translation_key__in=order).values_list("translation_key", "url_path")
    )
    words = read_words_of(paths, language)
    return [
        search_result(words[key], page_address(paths[key], language))
        for key in order
        if key in words
    ]


def search_result(words: PageWords, address: str) -> SearchResult:
    summary = words.get("essence") or words.get("introduction")
    return SearchResult(words.get("title"), summary, address)
