"""Words: what residents read, taken off a page as ``{key: text}`` and told apart from facts.

A key is a page's field (``essence``) or a row's (``<row_key>.heading``), so that it is the same
in every language and survives drafts, reordering and scheduling.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelcluster.models import get_all_child_relations

from languages.codes import SOURCE, Language

Words = dict[str, str]


@dataclass(frozen=True)
class CollectedWords:
    """The words of one page: those for everyone, and those for the council's staff."""

    public: Words = field(default_factory=dict)
    staff: Words = field(default_factory=dict)

    @property
    def digest(self) -> str:
        return digest({**self.public, **self.staff})


def digest(words: Mapping[str, str] | str) -> str:
    """SHA-256 of words, whatever their order; of a single text alike."""
    text = json.dumps(words, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def digests(words: Mapping[str, str]) -> dict[str, str]:
    return {key: digest(text) for key, text in words.items()}


def row_relations(page_class: type) -> Iterator[tuple[str, Any]]:
    """The child relations of a page class that carry words: (name, row class)."""
    for relation in get_all_child_relations(page_class):
        if hasattr(relation.related_model, "row_key"):
            yield relation.get_accessor_name(), relation.related_model


def collect_words(page: Any) -> CollectedWords:
    """The words of a page as it stands in memory; blanks are left out."""
    collected = CollectedWords()
    for name in page.word_fields:
        put(collected.public, name, getattr(page, name))
    for name, row_class in row_relations(type(page)):
        words = collected.staff if row_class.for_staff else collected.public
        for row in getattr(page, name).all():
            for word_field in row.word_fields:
                put(words, row_word_key(row.row_key, word_field), getattr(row, word_field))
    return collected


def row_word_key(row_key: object, word_field: str) -> str:
    return f"{row_key}.{word_field}"


def put(words: Words, key: str, text: str | None) -> None:
    stripped = unicodedata.normalize("NFC", (text or "").strip())
    if stripped:
        words[key] = stripped


def translated_only(words: Words, source_words: Mapping[str, str]) -> Words:
    """Words of a translation without those still in the source language.

    A text equal to its source counts as untranslated if it has a letter of the source's script;
    "WhatsApp" and "106" are rightly the same in every language.
    """
    return {
        key: text
        for key, text in words.items()
        if text != source_words.get(key) or not has_script(text, SOURCE)
    }


def has_script(text: str, language: Language) -> bool:
    return any(unicodedata.name(letter, "").startswith(language.script) for letter in text)


def changed_keys(before: Mapping[str, str], after: Mapping[str, str]) -> Iterable[str]:
    """Keys whose text was added, changed or removed."""
    return [key for key in {**before, **after} if before.get(key) != after.get(key)]
