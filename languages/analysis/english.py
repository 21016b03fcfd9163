"""English words as search sees them: Snowball's English stems, where they serve.

Before Snowball come American spellings, irregular forms, and words that Snowball would join
with others (organ and organisation): see ``english_spellings``.
"""

import unicodedata
from functools import lru_cache

import snowballstemmer

from languages.analysis.english_spellings import (
    IRREGULAR,
    JOINED_STEMS,
    OWN_STEMS,
    POSSESSIVE,
    american,
    singulars,
)

__all__ = ["exact_form", "stems"]

LONGEST_WORD = 64
SNOWBALL = snowballstemmer.stemmer("english")
# Letters that are no letter with a mark, as Unicode sees them.
UNMARKED = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})


@lru_cache(maxsize=65_536)
def exact_form(word: str) -> str:
    """The word in lower case, without accents, apostrophes and the like: café, resident's."""
    folded = unicodedata.normalize("NFKD", word[: 4 * LONGEST_WORD]).casefold().translate(UNMARKED)
    decomposed = unicodedata.normalize("NFKD", folded)
    return "".join(filter(str.isalnum, decomposed))[:LONGEST_WORD]


@lru_cache(maxsize=65_536)
def stems(exact: str) -> tuple[str, ...]:
    """The one stem of a word in its exact form; none for no word.

    A word with a digit in it (A4, covid19) and one of two letters stand for themselves.
    """
    if len(exact) < 3 or not exact.isalpha():
        return (exact,) if exact else ()
    return (stem_of(american(exact)),)


def stem_of(word: str) -> str:
    """The stem of a word in American spelling."""
    plural = word.removesuffix("s")  # children's has come without its apostrophe
    base = IRREGULAR.get(plural if plural in POSSESSIVE else word, word)
    for one in singulars(base):
        if one in OWN_STEMS:
            return one
    stem: str = SNOWBALL.stemWord(base)
    return JOINED_STEMS.get(stem, stem)
