"""Letters written together before a Hebrew word: and, that, the, in, as, to, from."""

from collections.abc import Iterator
from itertools import product

_THAT = ("", "ש", "כש", "לכש", "מש", "בש", "מכש")
_TO = ("", "ה", "ב", "כ", "ל", "מ", "מה", "כב", "בכ", "לכ")


def _table() -> dict[str, float]:
    """Every combination and how unlikely it is."""
    table: dict[str, float] = {}
    for letters in product(("", "ו"), _THAT, _TO):
        parts = [part for part in letters if part]
        cost = sum(0.45 + 0.15 * len(part) for part in parts)
        prefix = "".join(parts)
        table[prefix] = min(cost, table.get(prefix, 9.0))
    return table


_PREFIXES = _table()
SHORTEST = 2
_LONGEST = max(map(len, _PREFIXES))


def splits(word: str) -> Iterator[tuple[str, str, float]]:
    """Each prefix, what it leaves, and a cost; no prefix first. At least two letters are left.

    A ו that opens a word is doubled after a prefix (וועדה in הוועדה): it is made single.
    """
    for length in range(min(_LONGEST, len(word) - SHORTEST) + 1):
        prefix, rest = word[:length], word[length:]
        if prefix not in _PREFIXES:
            continue
        yield (
            prefix,
            rest,
            _PREFIXES[prefix] + 0.3 * max(0, len(prefix) - 1) * (len(rest) == SHORTEST),
        )
        if prefix and rest.startswith("וו") and len(rest) > 3:
            yield prefix, rest[1:], _PREFIXES[prefix]


def before_verb(prefix: str, rest: str) -> bool:
    """Whether the prefix can stand before a verb: מ only before an infinitive, ב כ ל never."""
    return not prefix.endswith(tuple("בכלמ")) or (prefix.endswith("מ") and rest.startswith("ל"))
