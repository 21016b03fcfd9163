"""Hebrew letters: one spelling for what is one word."""

import re
import unicodedata

LETTERS = frozenset("אבגדהוזחטיכלמנסעפצקרשת")
_FINAL_TO_PLAIN = str.maketrans("ךםןףץ", "כמנפצ")
# פ stays as it is written at the end: קליפ, מו"פ.
_PLAIN_TO_FINAL = {"כ": "ך", "מ": "ם", "נ": "ן", "צ": "ץ"}
_DIGRAPHS = str.maketrans({"װ": "וו", "ױ": "וי", "ײ": "יי"})
_NOT_WORD = re.compile(r"[^\w]|_")
_ONLY_HEBREW = re.compile(r"[א-ת]+")
_HEBREW = re.compile(r"[א-ת]")


def _bare(word: str) -> str:
    """The letters and digits of the word, compatible forms and cases made one."""
    folded = unicodedata.normalize("NFKD", word).casefold()
    return _NOT_WORD.sub("", unicodedata.normalize("NFKD", folded)).translate(_DIGRAPHS)


def exact_form(word: str) -> str:
    """The word without niqqud, geresh and gershayim, its last letter in final form.

    ``חכ"ל``, ``חכ״ל`` and ``חכל`` are one word, as are ``שָׁלוֹם`` and ``שלומ``. What has no Hebrew
    letter is only folded in case, its marks taken off. Applying it again changes nothing.
    """
    letters = word if _ONLY_HEBREW.fullmatch(word) else _bare(word)
    if not _HEBREW.search(letters) or len(letters) < 2:
        return letters
    plain = letters[:-1].translate(_FINAL_TO_PLAIN)
    return plain + _PLAIN_TO_FINAL.get(letters[-1], letters[-1])


def fold(exact: str) -> str:
    """The word with no final letters, for comparing stems."""
    return exact.translate(_FINAL_TO_PLAIN)


def skeleton(base: str) -> str:
    """The base without the letters that full spelling adds: ו and י after the first letter."""
    return base[:1] + base[1:].replace("ו", "").replace("י", "")


def is_respelling(one: str, other: str) -> bool:
    """Whether one word is the other with a single ו or י more: ``תכנית`` and ``תוכנית``."""
    short, long = sorted((one, other), key=len)
    if len(long) != len(short) + 1:
        return False
    return any(
        letter in "וי" and long[:place] + long[place + 1 :] == short
        for place, letter in enumerate(long)
    )
