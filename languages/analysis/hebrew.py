"""Analysis of one Hebrew word: its exact form and the stems it shares with other inflections.

A word is read in every way its letters allow: prefix letters off or not, as a noun with an ending
(``hebrew_nouns``) or a verb (``hebrew_verbs``). Readings that the lexicon knows win; only where it
knows none is the word cut by rule, and then what is left must look like a Hebrew base.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from languages.analysis.hebrew_guesses import guesses
from languages.analysis.hebrew_letters import LETTERS, exact_form, fold, skeleton
from languages.analysis.hebrew_lexicon import lexicon
from languages.analysis.hebrew_nouns import noun_readings
from languages.analysis.hebrew_prefixes import before_verb, splits
from languages.analysis.hebrew_verbs import verb_readings, verbs_of_noun

__all__ = ["MOST_STEMS", "exact_form", "stems"]

MOST_STEMS = 8
LONGEST_WORD = 40
# A known reading this likely leaves no room for guessing, and for none so much less likely.
SURE = 2.0
MARGIN = 0.8
SHORT = 0.4
Reading = tuple[float, str]


def _known_nouns(rest: str, cost: float) -> Iterator[Reading]:
    words = lexicon()
    if rest in words.names:
        yield cost, rest
    for stem in words.groups.get(rest, ()):
        yield cost, stem
    for base, more, ending in noun_readings(rest):
        penalty = SHORT * (len(base) < 3 and ending != "")
        for lemma in words.nouns.get(base, ()):
            yield cost + more + penalty, lemma
            for verb in verbs_of_noun(lemma):
                if verb in words.verbs:
                    yield cost + more + penalty + 0.01, verb


def _respelt(rest: str, cost: float) -> Iterator[Reading]:
    """Known nouns whose full or defective spelling differs from the word's by one letter."""
    words = lexicon()
    for base, more, _ in noun_readings(rest):
        for lemma in words.spellings.get(skeleton(base), ()):
            if abs(len(lemma) - len(base)) == 1 and len(lemma) + len(base) > 6:
                yield cost + more + 0.5, lemma


def _known_verbs(rest: str, cost: float) -> Iterator[Reading]:
    known = lexicon().verbs
    for spelling in {rest, rest.replace("וו", "ו"), rest.replace("יי", "י")}:
        for verb, _ in verb_readings(spelling):
            if verb in known:
                yield cost + 0.3, verb


def _known(word: str) -> list[Reading]:
    found: list[Reading] = []
    for prefix, rest, cost in splits(word):
        found.extend(_known_nouns(rest, cost))
        if before_verb(prefix, rest):
            found.extend(_known_verbs(rest, cost))
    if not found:
        for _, rest, cost in splits(word):
            found.extend(_respelt(rest, cost))
    return sorted(found)


def _first(readings: Iterable[Reading], margin: float) -> list[str]:
    """The stems of the likeliest readings, each once, likeliest first."""
    ordered = sorted(readings)
    near = [stem for cost, stem in ordered if cost <= ordered[0][0] + margin]
    return list(dict.fromkeys(near))


@lru_cache(maxsize=65_536)
def stems(exact: str) -> tuple[str, ...]:
    """At most eight stems of a word in exact form, likeliest first; none only for no word."""
    word = fold(exact)
    if not 1 < len(word) <= LONGEST_WORD or not LETTERS.issuperset(word):
        return (word[:LONGEST_WORD],) if word else ()
    known = _known(word)
    if known and known[0][0] <= SURE:
        return tuple(_first(known, MARGIN)[:MOST_STEMS])
    found = [*_first(known, MARGIN)[:3]] if known else []
    found += guesses(word)
    return tuple(dict.fromkeys(found))[:MOST_STEMS] or (word,)
