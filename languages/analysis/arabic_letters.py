"""Spellings of Arabic that are the same word: what is folded before anything else is looked at."""

import unicodedata
from functools import lru_cache

# What normalisation takes apart (أ إ آ ؤ ئ) needs no entry: its hamza is dropped as a mark.
FINALS = dict(zip("ٱىة", "ايه", strict=True))
# Letters of neighbouring keyboards, and those for foreign sounds (چ is the g of signs in Israel).
NEIGHBOURS = dict(zip("کگچپڤژیےہھە", "كججبفزييههه", strict=True))
FOLDED = str.maketrans({**FINALS, **NEIGHBOURS})

TATWEEL = "ـ"

# Longer than any word; what is longer is compared by its beginning, so that work stays bounded.
LONGEST_WORD = 64


@lru_cache(maxsize=65_536)
def exact_form(word: str) -> str:
    """The word without vowel marks and tatweel, and with hamza, alef, ya and ta marbuta folded."""
    folded = unicodedata.normalize("NFKD", word[: 4 * LONGEST_WORD]).casefold()
    letters = unicodedata.normalize("NFKD", folded).translate(FOLDED)
    return "".join(c for c in letters if c.isalnum() and c != TATWEEL)[:LONGEST_WORD]
