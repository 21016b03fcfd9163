"""Readings of a Hebrew word as a form of a verb, and of a noun of doing as the verb it names."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from languages.analysis import hebrew_conjugations as tables


class Pattern(NamedTuple):
    """A stem of a conjugation: the letters it must have, and how its infinitive is made of it.

    ``letters`` and ``roots`` are places in the stem; ``infinitive`` has a place or a letter each.
    """

    letters: tuple[tuple[int, str], ...]
    roots: tuple[int, ...]
    infinitive: tuple[int | str, ...]
    conjugation: str
    rare: bool


FOUR = 4
_BEGINNINGS = ("", *"איתנלבכ")


def roots(pattern: str, form: str) -> dict[str, str] | None:
    """The root letters by their digit when the form has the pattern: ``1ו23`` and ``כותב``."""
    if len(pattern) != len(form):
        return None
    found: dict[str, str] = {}
    for sign, letter in zip(pattern, form, strict=True):
        if not sign.isdigit():
            if sign != letter:
                return None
        elif found.setdefault(sign, letter) != letter:
            return None
    return found


def fill(pattern: str, root: dict[str, str]) -> str:
    """The pattern with its digits replaced by root letters."""
    return "".join(root.get(sign, sign) for sign in pattern)


def _rows() -> Iterator[list[str]]:
    for line in tables.CONJUGATIONS.strip().splitlines():
        yield line.split()
    for t in tables.HITPAEL.split():
        for line in tables.HITPAEL_CONJUGATIONS.strip().splitlines():
            yield line.replace("T", t).split()


@cache
def _dictionary_forms() -> dict[str, list[tuple[str, str]]]:
    """Each conjugation's dictionary forms and infinitives (hitpael has one for each t)."""
    forms: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, lemma, infinitive, *_ in _rows():
        forms[name].append((lemma, infinitive))
    return forms


def _pattern(stem: str, infinitive: str, name: str, rare: bool) -> Pattern:
    places = {sign: place for place, sign in enumerate(stem) if sign.isdigit()}
    letters = tuple((place, sign) for place, sign in enumerate(stem) if not sign.isdigit())
    made = tuple(places.get(sign, sign) for sign in infinitive)
    return Pattern(letters, tuple(places.values()), made, name, rare)


@cache
def _patterns() -> dict[tuple[str, str, int], list[Pattern]]:
    """The patterns of stems by beginning, ending and length of the stem between them."""
    found: dict[tuple[str, str, int], list[Pattern]] = defaultdict(list)
    for name, _, infinitive, *tenses in _rows():
        for tense, stems in (cell.split(":") for cell in tenses):
            for stem in stems.split(","):
                bare = stem.strip("!")
                odd = bare != stem or tense in tables.RARE_TENSES
                for begin, end in tables.AFFIXES[tense]:
                    rare = odd or end in tables.RARE_ENDINGS
                    found[begin, end, len(bare)].append(_pattern(bare, infinitive, name, rare))
    return dict(found)


_ENDINGS = sorted({e for affixes in tables.AFFIXES.values() for _, e in affixes})


def infinitive_of(conjugation: str, lemma: str) -> str:
    """The stem that stands for a verb given in its dictionary form.

    Raises ValueError when the lemma does not have the conjugation's form.
    """
    for spelling in (lemma, lemma.replace("וו", "ו"), lemma.replace("יי", "י")):
        for pattern, infinitive in _dictionary_forms()[conjugation]:
            root = roots(pattern, spelling)
            if root is not None:
                return fill(infinitive, root)
    raise ValueError(f"{lemma} is not of {conjugation}")


def _fits(pattern: Pattern, stem: str) -> bool:
    """Whether a stem of the pattern's length has it.

    A third of four root letters is not ו: רישום is no רשומ in the piel.
    """
    for place, letter in pattern.letters:
        if stem[place] != letter:
            return False
    return len(pattern.roots) < FOUR or stem[pattern.roots[2]] != "ו"


def verb_readings(word: str) -> Iterator[tuple[str, str, bool]]:
    """Verbs, known or not, the word may be a form of: infinitive, conjugation, if form is rare."""
    patterns = _patterns()
    for begin in _BEGINNINGS:
        if not word.startswith(begin):
            continue
        for end in _ENDINGS:
            if not word.endswith(end):
                continue
            stem = word[len(begin) : len(word) - len(end)]
            for pattern in patterns.get((begin, end, len(stem)), ()):
                if _fits(pattern, stem):
                    made = (stem[p] if isinstance(p, int) else p for p in pattern.infinitive)
                    yield "".join(made), pattern.conjugation, pattern.rare


@cache
def _noun_shapes() -> list[tuple[str, str]]:
    """The shapes of nouns of doing, each with the infinitive it goes with."""
    rows = [row.split() for row in tables.VERBAL_NOUNS.split(",")]
    tails = [t + rest for t in tables.HITPAEL.split() for rest in ("23", "234")]
    return [(shape, verb) for shape, verb in rows] + [(f"ה{x}ות", f"לה{x}") for x in tails]


def verbs_of_noun(noun: str) -> Iterator[str]:
    """The infinitives of the verbs that the noun may be the doing of (``ביטול``: ``לבטל``)."""
    for shape, infinitive in _noun_shapes():
        root = roots(shape, noun)
        if root is not None:
            yield fill(infinitive, root)
