"""Readings of a Hebrew word as a form of a verb, and of a noun of doing as the verb it names."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from languages.analysis import hebrew_conjugations as tables

# Stem, infinitive, name of the conjugation.
Pattern = tuple[str, str, str]
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


@cache
def _patterns() -> dict[tuple[str, str, int], list[Pattern]]:
    """The patterns of stems by beginning, ending and length of the stem between them."""
    found: dict[tuple[str, str, int], list[Pattern]] = defaultdict(list)
    for name, _, infinitive, *tenses in _rows():
        for tense, stems in (cell.split(":") for cell in tenses):
            for stem in stems.split(","):
                for begin, end in tables.AFFIXES[tense]:
                    found[begin, end, len(stem)].append((stem, infinitive, name))
    return dict(found)


_ENDINGS = sorted({e for affixes in tables.AFFIXES.values() for _, e in affixes})


def infinitive_of(conjugation: str, lemma: str) -> str:
    """The stem that stands for a verb given in its dictionary form.

    Raises ValueError when the lemma does not have the conjugation's form.
    """
    for pattern, infinitive in _dictionary_forms()[conjugation]:
        root = roots(pattern, lemma)
        if root is not None:
            return fill(infinitive, root)
    raise ValueError(f"{lemma} is not of {conjugation}")


def verb_readings(word: str) -> Iterator[tuple[str, str]]:
    """The infinitive and conjugation of each verb the word may be a form of, known or not."""
    patterns = _patterns()
    for begin in _BEGINNINGS:
        if not word.startswith(begin):
            continue
        for end in _ENDINGS:
            if not word.endswith(end):
                continue
            stem = word[len(begin) : len(word) - len(end)]
            for pattern, infinitive, name in patterns.get((begin, end, len(stem)), ()):
                root = roots(pattern, stem)
                if root is not None:
                    yield fill(infinitive, root), name


@cache
def _noun_shapes() -> list[tuple[str, str]]:
    shapes = [tuple(row.split()) for row in tables.VERBAL_NOUNS.split(",")]
    hitpael = [(f"ה{t}{rest}ות", f"לה{t}{rest}") for t in tables.HITPAEL.split()
               for rest in ("23", "234")]  # fmt: skip
    return [(shape, verb) for shape, verb in shapes] + hitpael


def verbs_of_noun(noun: str) -> Iterator[str]:
    """The infinitives of the verbs that the noun may be the doing of: ``רישום``, ``לרשום``."""
    for shape, infinitive in _noun_shapes():
        root = roots(shape, noun)
        if root is not None:
            yield fill(infinitive, root)
