"""The languages of the site: the one place that names language codes.

Settings, name columns, locale trees and templates are driven by this table.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """A language of the site.

    ``code`` is a BCP 47 tag, ``native_name`` the language's name in itself,
    ``direction`` the value of HTML's ``dir`` (``"rtl"`` or ``"ltr"``) and
    ``script`` the first word of its letters' Unicode names.
    """

    code: str
    name: str
    native_name: str
    direction: str
    script: str


LANGUAGES = (
    Language("he", "Hebrew", "עברית", "rtl", "HEBREW"),
    Language("ar", "Arabic", "العربية", "rtl", "ARABIC"),
    Language("en", "English", "English", "ltr", "LATIN"),
)

# Pages are written in the source language; facts are read from its pages.
SOURCE = LANGUAGES[0]
TRANSLATIONS = LANGUAGES[1:]

BY_CODE = {language.code: language for language in LANGUAGES}


def find_language(code: str | None) -> Language:
    """The language of a code such as ``ar`` or ``ar-IL``; the source language for any other."""
    return BY_CODE.get((code or "").split("-")[0].lower(), SOURCE)
