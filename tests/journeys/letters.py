"""Whether each text of a page is written in the letters of the language it is marked with."""

import re
import unicodedata
from collections.abc import Iterator

from bs4 import BeautifulSoup, NavigableString, PageElement, Tag
from bs4.element import PreformattedString

from languages.codes import find_language

SCRIPTS = {"HEBREW", "ARABIC", "LATIN"}
ATTRIBUTES = ("alt", "aria-label", "placeholder", "title")
# Latin words that Hebrew and Arabic texts write as they are.
LATIN_NAMES = {
    *("PDF", "CSV", "SHP", "DXF"),  # kinds of files, as their names end
    *("WCAG", "AA"),  # the accessibility guidelines and their level, as the standard names them
}
WORD = re.compile(r"[^\W\d_]+")


def wrong_letters(soup: BeautifulSoup) -> list[str]:
    """Each word in other letters than its language's, with the language it is marked with."""
    return [
        f"{word!r} is marked {code}: {text.strip()[:80]}"
        for code, text in texts_of(soup)
        for word in WORD.findall(text)
        if word not in LATIN_NAMES and scripts_of(word) - {find_language(code).script}
    ]


def scripts_of(word: str) -> set[str]:
    return {unicodedata.name(letter, "").split(" ")[0] for letter in word} & SCRIPTS


def texts_of(soup: BeautifulSoup) -> Iterator[tuple[str, str]]:
    """Texts that are seen or spoken, each with the nearest ``lang``."""
    for node in soup.find_all(string=True):
        is_text = not isinstance(node, PreformattedString) and node.parent.name != "style"
        if is_text and node.strip() and not is_isolated(node):
            yield language_of(node), str(node)
    for tag in soup.find_all(True):
        yield from ((language_of(tag), str(tag[name])) for name in ATTRIBUTES if tag.get(name))
    for tag in soup.select("meta[name=description]"):
        yield language_of(tag), str(tag["content"])


def language_of(node: PageElement) -> str:
    holders = [node, *node.parents] if isinstance(node, Tag) else list(node.parents)
    return next(str(tag["lang"]) for tag in holders if tag.get("lang"))


def is_isolated(node: NavigableString) -> bool:
    """Whether a text is an e-mail or an address on the internet, or a number."""
    return any(tag.name == "bdi" and tag.get("dir") == "ltr" for tag in node.parents)
