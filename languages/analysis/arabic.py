"""Arabic words as search sees them.

``exact_form`` folds spellings; ``stems`` takes off article, conjunctions, prepositions, endings and
persons, ties broken plurals to their singulars, and keeps verb forms apart from nouns. Known words
(``arabic_lexicon``) come before rules, so that the rules guess only where nothing is known.
"""

from functools import lru_cache

from languages.analysis.arabic_letters import exact_form
from languages.analysis.arabic_lexicon import lexicon
from languages.analysis.arabic_nouns import guess_nouns, known_nouns
from languages.analysis.arabic_verbs import bare_verb, verb_stems, verbal_noun

__all__ = ["exact_form", "stems"]

MOST_STEMS = 8
ARTICLES = ("ال", "بال", "كال")
CONJUNCTIONS, PREPOSITIONS = "وف", "بكل"


@lru_cache(maxsize=65_536)
def stems(exact: str) -> tuple[str, ...]:
    """Stems of a word in its exact form, most likely first, at most eight; none for no word."""
    if exact in lexicon().whole:
        return (exact,)
    if len(exact) < 3:
        return lexicon().forms.get(exact) or ((exact,) if exact else ())
    nouns = definite(exact)
    found = definite_stems(exact, nouns) if nouns else indefinite_stems(exact)
    return tuple(dict.fromkeys(found or [exact]))[:MOST_STEMS]


def definite(word: str) -> list[str]:
    """The noun after an article: المدرسة، والمدرسة، بالمدرسة; للمدرسة, or ل before لجنة."""
    if word[0] in CONJUNCTIONS and word[1:].startswith((*ARTICLES, "لل")):
        word = word[1:]
    if word.startswith("لل") and len(word) > 4:
        return [word[2:], word[1:]]
    if word.startswith("عال") and len(word) > 6:
        return [word[3:]]  # as spoken: على ال
    article = next((a for a in ARTICLES if word.startswith(a)), "")
    return [word.removeprefix(article)] if article and len(word) - len(article) > 1 else []


def definite_stems(word: str, nouns: list[str]) -> list[str]:
    """Stems of what follows the article, and of the word itself if ال may be of its root."""
    forms = lexicon().forms
    own = list(forms.get(word, ()))
    found = [stem for noun in nouns[1:] for stem in forms.get(noun, ())]
    found += known_nouns(nouns[0], definite=True) or guess_nouns(nouns[0])
    if own or (word.startswith("ال") and len(word) < 6):
        found = own + found + verb_stems(word)[0]
    return [*found, *verbal_noun(nouns[0])]


def indefinite_stems(word: str) -> list[str]:
    if found := known_nouns(word):
        return [*found, *verbal_noun(word), *bare_verb(word, found)]
    verbs, certain = verb_stems(word)
    guess = guess_nouns(word)
    rests = joined(word)
    if certain:
        after_and = verb_stems(rests[0])[0] if word[0] in CONJUNCTIONS else []
        return [*verbs, guess[0], *after_and]
    if known := next(filter(None, map(known_nouns, rests)), ()):
        return [*known, guess[0], *verbs[:2], *verb_stems(rests[-1])[0]]
    return [*guess, *verbal_noun(word), *verbs, *after_joined(rests)]


def joined(word: str) -> list[str]:
    """The word without conjunction and preposition of one letter each: وطلب، بطلب، ولطلب."""
    rests = []
    for letters in (CONJUNCTIONS, PREPOSITIONS):
        if word[0] in letters and len(word) > 3:
            word = word[1:]
            rests.append(word)
    return rests


def after_joined(rests: list[str]) -> list[str]:
    """Guesses for what follows a conjunction or preposition, verbs alone where they are sure."""
    found = []
    for rest in rests:
        verbs, certain = verb_stems(rest)
        found += verbs if certain else [guess_nouns(rest)[0], *verbs]
    return found
