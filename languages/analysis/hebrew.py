"""Analysis of one Hebrew word: its exact form and the stems it shares with other inflections.

A word is read in every way its letters allow: prefix letters off or not, as a noun with an ending
(``hebrew_nouns``) or a verb (``hebrew_verbs``). Readings that the lexicon knows win; only where it
knows none, or none that is likely, is the word cut by rule (``hebrew_guesses``).
Costs are tenths set by hand and tried on word pairs of general Hebrew (see ``docs/search.md``).
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from languages.analysis.hebrew_guesses import guesses
from languages.analysis.hebrew_letters import LETTERS, exact_form, fold, is_respelling, skeleton
from languages.analysis.hebrew_lexicon import lexicon
from languages.analysis.hebrew_nouns import noun_readings
from languages.analysis.hebrew_prefixes import before_verb, splits
from languages.analysis.hebrew_verbs import verb_readings, verbs_of_noun

__all__ = ["MOST_STEMS", "exact_form", "stems"]

MOST_STEMS = 8
LONGEST_WORD = 40
# A stem, and how unlikely the reading that gives it is (0: the word as it stands in the lexicon).
Reading = tuple[float, str]
SURE = 1.45  # a known reading this likely leaves no room for guessing
MARGIN = 0.8  # of nouns, or of verbs, those this much less likely than the best stay
WHOLE = 0.55  # ... the same where the word itself is in the lexicon
BOTH = 1.1  # ... and of nouns and verbs together
VERB, RARE_VERB, SHORT, RESPELT, DOING = 0.3, 0.3, 0.3, 0.5, 0.01
SHORTEST_RESPELT = 6  # letters of both spellings together
DOUBTFUL, GUESSES_BESIDE_VERBS = 3, 3


def _nouns(rest: str, cost: float) -> Iterator[Reading]:
    words = lexicon()
    if rest in words.names:
        yield cost, rest
    for stem in words.groups.get(rest, ()):
        yield cost, stem
    for base, more, ending in noun_readings(rest):
        short = SHORT if ending and len(base) < 3 else 0.0
        lemmas = words.nouns.get(base, [])
        for lemma in lemmas + words.bases.get(base, []) if ending else lemmas:
            yield cost + more + short, lemma


def _respelt(rest: str, cost: float) -> Iterator[Reading]:
    """Known nouns in the other spelling, full or defective."""
    for base, more, _ in noun_readings(rest):
        for lemma in lexicon().spellings.get(skeleton(base), ()):
            if len(base) + len(lemma) > SHORTEST_RESPELT and is_respelling(base, lemma):
                yield cost + more + RESPELT, lemma


def _verbs(rest: str, cost: float) -> Iterator[Reading]:
    known = lexicon().verbs
    for spelling in {rest, rest.replace("וו", "ו"), rest.replace("יי", "י")}:
        for verb, conjugation, rare in verb_readings(spelling):
            if (conjugation, verb) in known:
                yield cost + VERB + RARE_VERB * rare, verb


def _doings(nouns: Iterable[Reading]) -> Iterator[Reading]:
    """The known verbs that the nouns are the doing of."""
    for cost, noun in nouns:
        for verb in verbs_of_noun(noun):
            if verb in lexicon().infinitives:
                yield cost + DOING, verb


def _likely(readings: Iterable[Reading], margin: float) -> list[Reading]:
    """The likeliest readings, each stem once, likeliest first."""
    ordered = sorted(readings)
    if not ordered:
        return []
    best = ordered[0][0]
    limit = best + (margin if best else min(margin, WHOLE))
    found: dict[str, float] = {}
    for cost, stem in ordered:
        if cost <= limit:
            found.setdefault(stem, cost)
    return [(cost, stem) for stem, cost in found.items()]


def _known(word: str) -> list[Reading]:
    """The likeliest known readings, nouns and verbs."""
    parts = list(splits(word))
    nouns = _likely((r for _, rest, cost in parts for r in _nouns(rest, cost)), MARGIN)
    verbs = _likely(
        (r for p, rest, cost in parts if before_verb(p, rest) for r in _verbs(rest, cost)), MARGIN
    )
    if not nouns and not verbs:
        nouns = _likely((r for _, rest, cost in parts for r in _respelt(rest, cost)), MARGIN)
    return _likely([*nouns, *_doings(nouns), *verbs], BOTH)


@lru_cache(maxsize=65_536)
def stems(exact: str) -> tuple[str, ...]:
    """One to eight stems of a word in exact form, likeliest first; none of the empty word.

    Stems have no final letters. A verb's stem is its infinitive, or its present in the passive.
    """
    word = fold(exact)
    if not 1 < len(word) <= LONGEST_WORD or not LETTERS.issuperset(word):
        return (word[:LONGEST_WORD],) if word else ()
    known = _known(word)
    found = [stem for _, stem in known]
    if not known or known[0][0] > SURE:
        found = found[:DOUBTFUL] + guesses(word)
    elif not any(lexicon().has_noun(stem) for stem in found):
        found += guesses(word)[:GUESSES_BESIDE_VERBS]
    return tuple(dict.fromkeys(found))[:MOST_STEMS]
