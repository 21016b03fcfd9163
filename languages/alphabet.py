"""The alphabetical order of titles, by the rules of each script.

The order follows the Unicode Collation Algorithm's first level (UTS 10): niqqud, harakat, hamza
and punctuation do not count, final letters sort as their plain forms, and the article is part of
the word. Letters of the language's own script come first, then other letters, then digits.
"""

import unicodedata

from languages.codes import Language

# Marks inside a word, as in צה"ל, do not part it.
MARKS_INSIDE_WORDS = "\"'׳״’”ـ"
SAME_LETTER = str.maketrans(
    {"ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ", "ة": "ت", "ى": "ي", "ٱ": "ا"}
    | dict.fromkeys(MARKS_INSIDE_WORDS)
)


def plain_letters(text: str) -> str:
    """Text for comparison: decomposed, without marks and punctuation, in lower case."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(SAME_LETTER)
    kept = (c if c.isalnum() else " " for c in decomposed if unicodedata.category(c) != "Mn")
    return " ".join("".join(kept).split())


def sort_key(text: str, language: Language) -> str:
    """A string that sorts as the text does in the language's alphabet."""
    return "".join(ranked(letter, language) for letter in plain_letters(text))[:255]


def ranked(letter: str, language: Language) -> str:
    if letter == " ":
        return " "
    if letter.isdigit():
        return f"3{letter}"
    own = unicodedata.name(letter, "").startswith(language.script)
    return f"{1 if own else 2}{letter}"


def initial(text: str, language: Language) -> str:
    """The letter under which a title stands in an index; ``#`` for digits and others."""
    letter = plain_letters(text)[:1]
    own = unicodedata.name(letter, "").startswith(language.script) if letter else False
    return letter.upper() if own else "#"
