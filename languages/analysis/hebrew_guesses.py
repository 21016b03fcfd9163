"""Stems of a Hebrew word that the lexicon does not know, by rule alone."""

from collections.abc import Iterator

from languages.analysis.hebrew_letters import skeleton
from languages.analysis.hebrew_nouns import noun_readings
from languages.analysis.hebrew_prefixes import before_verb, splits
from languages.analysis.hebrew_verbs import verb_readings

MOST = 6
FEWEST_LETTERS = 3
# Endings whose first letter belongs to the base when nothing is known of it (ציבורית, ציבורי).
_NOT_CUT = ("ית", "יית", "יימ", "תיימ", "יות")
# How unlikely a form of an unknown verb is. Weak roots are guessed only where their shape tells.
VERB_COSTS = {
    "hitpael": 0.2, "hitpael_4": 0.2, "hitpael_h": 0.3, "hifil": 0.5, "hufal": 0.8, "nifal": 0.9,
    "paal": 0.8, "piel": 0.7, "pual": 1.1, "piel_4": 0.8, "pual_4": 0.9, "paal_h": 1.0,
    "piel_h": 1.1, "hifil_h": 1.0, "hifil_n": 1.0, "nifal_h": 1.1,
}  # fmt: skip


def key(base: str) -> str:
    """One spelling for full and defective: vowel letters go where four consonants remain."""
    bare = skeleton(base)
    return bare if len(bare) > FEWEST_LETTERS else base


def _nouns(rest: str, cost: float) -> Iterator[tuple[float, str]]:
    for base, more, ending in noun_readings(rest):
        if ending == "ויות":
            yield cost + more, key(base)
        elif not ending.startswith(_NOT_CUT):
            stem = rest[: len(rest) - len(ending)]
            if len(skeleton(stem)) >= FEWEST_LETTERS or len(stem) > FEWEST_LETTERS or not ending:
                yield cost + more, key(stem)


def _verbs(rest: str, cost: float) -> Iterator[tuple[float, str]]:
    for verb, name, _ in verb_readings(rest):
        if name in VERB_COSTS:
            yield cost + VERB_COSTS[name], verb


def guesses(word: str) -> list[str]:
    """Likely stems of an unknown word, likeliest first."""
    found: list[tuple[float, str]] = []
    for prefix, rest, cost in splits(word):
        if prefix and len(rest) < FEWEST_LETTERS:
            continue
        found.extend(_nouns(rest, cost))
        if before_verb(prefix, rest):
            found.extend(_verbs(rest, cost))
    return list(dict.fromkeys(stem for _, stem in sorted(found)))[:MOST]
