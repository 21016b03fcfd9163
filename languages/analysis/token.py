"""A word as search sees it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Token:
    """A word of a text: where it stands, its exact normal form, and its stems.

    ``start`` and ``end`` are offsets in the text, so that a passage can mark the word.
    ``exact`` is the same for spellings that are the same word (case, niqqud, geresh, tatweel,
    hamza). ``stems`` are forms shared with other inflections, most likely first; two words match
    when they share one. A word of another script than the language's is analysed by its own.
    """

    start: int
    end: int
    exact: str
    stems: tuple[str, ...]
