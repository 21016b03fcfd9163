"""Readings of a Hebrew word as a noun or adjective with an ending."""

from collections import defaultdict
from collections.abc import Iterator

# Whose it is: endings of a singular, of a plural.
_OWN = ("י", "כ", "ו", "ה", "נו", "כמ", "כנ", "מ", "נ")
_OWN_PLURAL = ("יי", "יכ", "ייכ", "יו", "יה", "ינו", "יכמ", "יכנ", "יהמ", "יהנ")
_RARE = 1.5


# An ending, how unlikely it is, and what stands in its place in the singular.
_SIMPLE: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("ימ", 0.4, ("",)),
    ("ימ", 0.7, ("ה", "י")),
    ("יימ", 0.5, ("י", "", "ה")),
    ("תיימ", 0.6, ("ה", "ת")),
    ("י", 0.7, ("", "ה")),
    ("ה", 0.6, ("",)),
    ("ת", 0.6, ("ה", "")),
    ("ית", 0.5, ("י", "", "יה")),
    ("יית", 0.6, ("ייה", "יה")),
)
_FEMININE_PLURALS = (
    ("ות", 0.4, ("ה", "", "ת")),
    ("יות", 0.5, ("יה", "ית", "י", "ייה")),
    ("ויות", 0.4, ("ות",)),
    ("אות", 0.5, ("ה", "א", "את")),
)


def _table() -> dict[str, list[tuple[str, float]]]:
    """Endings, each with what stood in its place in the singular and how unlikely that is."""
    table: dict[str, list[tuple[str, float]]] = defaultdict(list)

    def add(ending: str, cost: float, singulars: tuple[str, ...]) -> None:
        table[ending].extend((s, cost + 0.1 * place) for place, s in enumerate(singulars))

    for row in (*_SIMPLE, *_FEMININE_PLURALS):
        add(*row)
    for own in _OWN:
        add(own, _RARE, ("",))
        add("ת" + own, _RARE, ("ה", "ת"))
    for own in _OWN_PLURAL:
        add(own, _RARE, ("", "ה"))
    for plural, _, singulars in _FEMININE_PLURALS:
        for own in ("י", *_OWN_PLURAL, "מ", "נ"):
            add(plural + own, _RARE, singulars)
    return table


_ENDINGS = _table()
_LONGEST = max(map(len, _ENDINGS))


def noun_readings(word: str) -> Iterator[tuple[str, float, str]]:
    """The bases the word may come from, how unlikely each is, and the ending taken off.

    The word itself comes first. Bases are neither checked against the lexicon nor for length.
    """
    yield word, 0.0, ""
    for length in range(1, min(_LONGEST, len(word) - 1) + 1):
        ending = word[-length:]
        for singular, cost in _ENDINGS.get(ending, ()):
            yield word[:-length] + singular, cost, ending
