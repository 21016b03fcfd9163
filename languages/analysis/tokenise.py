"""Words of a text in any script, with their places, before a language looks at them.

A word is a run of letters of one script with its marks; Latin letters and digits may mix (A4).
Numbers that are written in parts (04-000-0110, 1,500) are one word, found by the whole or a part.
Character classes follow Unicode's blocks; the work grows with the text and with nothing else.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

HEBREW = r"\u05d0-\u05ea\u05ef-\u05f2\ufb1d\ufb1f-\ufb28\ufb2a-\ufb4f"
ARABIC = (
    r"\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff"
    r"\u0750-\u077f\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
LATIN = r"A-Za-zªºÀ-ÖØ-öø-\u02af\u1e00-\u1eff\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a"
MARKS = (
    r"\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
    r"\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08ff\ufb1e\ufe20-\ufe2f"
)
# Control, bidi and joining characters and the soft hyphen do not part a word.
IGNORED = (
    r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f"
)
DASH = r"[-\u05be\u2010-\u2015\u2212]"
GERESH, GERSHAYIM = "'׳’‘`´", '"״”“″'
BETWEEN = rf"[{MARKS}{IGNORED}]*"
PART = rf"(?:{DASH}|[ .])?"

PATTERNS = {
    "address": r"https?://(?:www\.)?|www\.",
    "phone": (
        rf"(?:(?:\+|00)?972{PART}(?:\(0\))?|[0٠۰])\d{{1,2}}{PART}\d{{3}}{PART}\d{{4}}(?!\d)"
        rf"|1{PART}(?:599|70\d|80\d){PART}\d{{3}}{PART}\d{{3}}(?!\d)"
    ),
    "star": r"\*\d{3,5}(?!\d)|\d{3,5}\*",
    "thousands": r"\d{1,3}(?:[,٬]\d{3})+(?![\d,])",
    "form": (
        rf"(?:\d{{1,6}}|\d{{3,6}}[-/])[{HEBREW}{ARABIC}][׳']?(?![{MARKS}{HEBREW}{ARABIC}\"״])"
    ),
    "parts": rf"\d{{1,9}}(?:{DASH}\d{{1,9}}){{1,4}}(?!\d)",
    "LATIN": rf"\d{{0,6}}[{LATIN}](?:{BETWEEN}['’]?[{LATIN}0-9])*[{MARKS}]*",
    "HEBREW": (
        rf"[{HEBREW}](?:{BETWEEN}(?:(?:[{GERESH}]{{1,2}}|[{GERSHAYIM}]){BETWEEN})?[{HEBREW}])*"
        rf"[{MARKS}]*(?:[׳'’](?![{HEBREW}'’׳]))?"
    ),
    "ARABIC": rf"[{ARABIC}](?:{BETWEEN}[{ARABIC}])*[{MARKS}]*",
    "digits": r"\d+",
    "other": rf"[^\W\d_{HEBREW}{ARABIC}{LATIN}](?:{BETWEEN}[^\W\d_{HEBREW}{ARABIC}{LATIN}])*",
}
WORD = re.compile("|".join(f"(?P<{kind}>{p})" for kind, p in PATTERNS.items()), re.IGNORECASE)
IGNORED_CHARACTERS = re.compile(f"[{IGNORED}]")
NUMBER = re.compile(r"\d+")

LONGEST_WORD = 64
NUMBERS = {"phone", "star", "thousands", "parts", "digits"}


@dataclass(frozen=True)
class Word:
    """A word of a text: ``text[start:end]``, its ``letters`` in plain characters, its script.

    ``script`` is that of its letters as in ``languages.codes`` (``"HEBREW"``), ``"DIGITS"`` or
    ``""``; ``parts`` are parts of a number by which it is looked for too.
    """

    start: int
    end: int
    letters: str
    script: str
    parts: tuple[str, ...] = ()


def split_words(text: str) -> Iterator[Word]:
    """The words of a text in their order; they do not overlap."""
    for found in WORD.finditer(text):
        kind = found.lastgroup or ""
        if kind in NUMBERS:
            yield from numbers(found, kind)
        elif kind == "form":
            letter = re.sub(r"[^\w]|\d", "", found[0])
            number = plain_digits(found[0])
            script = "HEBREW" if re.match(f"[{HEBREW}]", letter) else "ARABIC"
            yield Word(found.start(), found.end(), number + letter, script, (number,))
        elif kind != "address":
            letters = plain(found[0])
            digits = re.match(r"\d{2,}(?=\D{1,2}$)", letters)
            script = kind if kind != "other" else ""
            parts = (digits[0],) if digits else ()
            yield Word(found.start(), found.end(), letters, script, parts)


def plain(written: str) -> str:
    """Compatibility forms made plain, ignored characters left out, at most 64 characters."""
    shown = IGNORED_CHARACTERS.sub("", written[: 4 * LONGEST_WORD])
    return unicodedata.normalize("NFKC", shown)[:LONGEST_WORD]


def plain_digits(written: str) -> str:
    """The digits of a text as 0-9, whatever script they are written in."""
    kept = (character for character in written[: 4 * LONGEST_WORD] if character.isdecimal())
    return "".join(str(unicodedata.decimal(character)) for character in kept)[:LONGEST_WORD]


def numbers(found: re.Match[str], kind: str) -> Iterator[Word]:
    """One word for a number, with its parts; several where a dash joins two numbers or years."""
    parts = [plain_digits(part) for part in NUMBER.findall(found[0])]
    joined = "".join(parts)
    lengths = {len(part) for part in parts}
    if kind == "parts" and (len(joined) < 6 or lengths == {4}):
        for part in NUMBER.finditer(found[0]):
            start = found.start() + part.start()
            digits = plain_digits(part[0])
            yield Word(start, start + len(part[0]), digits, "DIGITS")
        return
    if kind == "phone":
        parts += phone_parts(joined)
    wanted = dict.fromkeys(part for part in parts if len(part) > 2 and part != joined)
    others = tuple(wanted) if kind != "thousands" else ()
    yield Word(found.start(), found.end(), joined, "DIGITS", others)


def phone_parts(digits: str) -> list[str]:
    """Ways to write a phone number: as within the country, and without the area."""
    national = re.sub(r"^(?:00)?9720?", "0", digits)
    return [national, national[-7:]] if national[0] == "0" else [national[-6:]]
