"""Reading approved words in a visitor's language, with the source language where none are."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from languages.codes import SOURCE, Language, find_language
from languages.models.approved_words import ApprovedWords
from languages.words import CollectedWords, Words, collect_words, digest, row_word_key

if TYPE_CHECKING:
    from datetime import datetime

    from languages.models import LocalisedPage, Row


@dataclass(frozen=True)
class Passage:
    """A text and the language it is in."""

    text: str
    language: Language

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)


@dataclass(frozen=True)
class PageWords:
    """The words of one page for a visitor: translated where approved, else the source's."""

    wanted: Language
    source: Words
    translation: Words = field(default_factory=dict)
    behind: frozenset[str] = frozenset()
    approved_at: "datetime | None" = None

    @property
    def language(self) -> Language:
        """The language of the page's prose as a whole."""
        return self.wanted if self.is_translated else SOURCE

    @property
    def is_translated(self) -> bool:
        """Whether the prose is in the wanted language; a page without prose has none in another."""
        return self.wanted == SOURCE or "title" in self.translation or not self.source

    @property
    def is_behind(self) -> bool:
        """Whether the source changed since the translation was approved."""
        return bool(self.behind) and self.is_translated

    def get(self, key: str) -> Passage:
        """The passage of a key; an empty one where no words were approved."""
        if key in self.translation and key in self.source:
            return Passage(self.translation[key], self.wanted)
        text = self.source.get(key, "")
        return Passage(text, SOURCE if text else self.wanted)

    def of_row(self, row: "Row", word_field: str) -> Passage:
        return self.get(row_word_key(row.row_key, word_field))

    def shows(self, row: "Row") -> bool:
        """Whether a row may be shown: some of its words are approved, or it never had any."""
        if any(self.of_row(row, name) for name in row.word_fields):
            return True
        return not any(getattr(row, name) for name in row.word_fields)


def page_words(
    source: ApprovedWords, translation: ApprovedWords | None, language: Language
) -> PageWords:
    if translation is None:
        return PageWords(language, source.words, approved_at=source.approved_at)
    return PageWords(
        language,
        source.words,
        translation.words,
        keys_behind(source, translation),
        approved_at=translation.approved_at,
    )


def keys_behind(source: ApprovedWords, translation: ApprovedWords) -> frozenset[str]:
    """Keys of public words whose source is not the one that the translation renders."""
    if translation.source_digest == source.digest:
        return frozenset()
    return frozenset(
        key
        for key, text in source.words.items()
        if translation.source_digests.get(key) != digest(text)
    )


def read_words(translation_key: UUID, language: Language) -> PageWords | None:
    """The words of a page, in one query; None where the source words are not approved."""
    return read_words_of([translation_key], language).get(translation_key)


def read_words_of(translation_keys: Iterable[UUID], language: Language) -> dict[UUID, PageWords]:
    """The words of many pages by translation key, in one query."""
    records: dict[UUID, dict[str, ApprovedWords]] = {}
    for record in ApprovedWords.objects.for_reading(translation_keys, language):
        records.setdefault(record.translation_key, {})[record.locale.language_code] = record
    return {
        key: page_words(
            found[SOURCE.code],
            found.get(language.code) if language != SOURCE else None,
            language,
        )
        for key, found in records.items()
        if SOURCE.code in found
    }


def draft_words(page: "LocalisedPage") -> PageWords:
    """The words of a page as it stands in memory, for previews: nobody need have approved them."""
    language = find_language(page.locale.language_code)
    if language == SOURCE:
        return PageWords(SOURCE, collect_words(page).public)
    source = collect_words(page.source_page())
    return PageWords(language, source.public, collect_words(page).public)


def read_staff_words(translation_key: UUID, language: Language) -> CollectedWords:
    """The approved words for the council's staff in a language, else in the source language."""
    found = {
        record.locale.language_code: record
        for record in ApprovedWords.objects.filter(
            translation_key=translation_key,
            locale__language_code__in={SOURCE.code, language.code},
        ).select_related("locale")
    }
    source, wanted = found.get(SOURCE.code), found.get(language.code)
    return CollectedWords(
        staff={
            **(source.staff_words if source else {}),
            **(wanted.staff_words if wanted else {}),
        }
    )
