"""The language of the visitor, and the addresses of a page in each language."""

from collections.abc import Iterator

from django.utils.translation import get_language

from languages.codes import LANGUAGES, Language, find_language


def active_language() -> Language:
    """The language the interface is shown in now."""
    return find_language(get_language())


def page_address(url_path: str, language: Language | None = None) -> str:
    """The address of a page in a language (the active one unless given).

    ``url_path`` is the source page's ``Page.url_path``, such as
    ``/home/departments/``; every language serves the source tree's paths.
    """
    language = language or active_language()
    path = "/".join(url_path.strip("/").split("/")[1:])
    return f"/{language.code}/{path}/" if path else f"/{language.code}/"


def addresses_in_each_language(path: str) -> Iterator[tuple[Language, str]]:
    """Each language with the address of the same thing in it, from any one such address."""
    rest = path.split("/", 2)[2] if path.count("/") > 1 else ""
    for language in LANGUAGES:
        yield language, f"/{language.code}/{rest}"
