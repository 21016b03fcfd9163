"""Load the council's name, its home page and its information pages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from wagtail.models import Page, Site

from home.models import HomePage, InformationPage, SiteSettings
from languages.codes import LANGUAGES, SOURCE, TRANSLATIONS
from languages.names import columns, in_columns
from languages.translating import publish_everywhere
from services.loading.files import DataError, find, place_text, read_file
from services.loading.pages import Loader, in_language

INFORMATION_TEXTS = ("title", "introduction", "body")


def load_home(loader: Loader, folder: Path) -> HomePage:
    """Fill the site settings and the home page, where nobody has named the council yet."""
    council = read_file(folder / "council.yaml", "council")
    site = Site.objects.get(is_default_site=True)
    settings = SiteSettings.for_site(site)
    home = HomePage.objects.get(pk=site.root_page_id)
    if any(getattr(settings, column) for column in columns("council_name")):
        loader.report.note(home)
        loader.done(home.slug)
        return home
    for attribute in ("council_name", "tagline"):
        for column, text in in_columns(attribute, council[attribute]).items():
            setattr(settings, column, text)
    settings.is_demonstration = True
    settings.save()
    words = council["home"]
    home.title, home.introduction = (words[name][SOURCE.code] for name in ("title", "introduction"))
    publish_everywhere(home, [translated_home(home, words, lang.code) for lang in TRANSLATIONS])
    loader.report.added.append(home.slug)
    loader.done(home.slug)
    return home


def translated_home(home: HomePage, words: dict[str, Any], code: str) -> HomePage:
    target = HomePage.objects.get(translation_key=home.translation_key, locale__language_code=code)
    for name, text in in_language(words, code).items():
        setattr(target, name, text)
    return target


def load_information(loader: Loader, home: Page, folder: Path) -> None:
    """Information pages; one that a file gives in Hebrew alone is left untranslated."""
    for path in sorted((folder / "pages").glob("*.yaml")):
        facts = read_file(path, "information")
        codes = shared_languages(path, facts)
        build = information_builder(loader, path, facts)
        loader.ensure(home, InformationPage, path.stem, build, codes)


def shared_languages(path: Path, facts: dict[str, Any]) -> list[str]:
    """The codes of the languages that every text of a page has."""
    codes = [language.code for language in LANGUAGES if language.code in facts["title"]]
    for name in INFORMATION_TEXTS:
        if facts[name].keys() != set(codes):
            expected = f"expected the languages of the title: {', '.join(codes)}"
            raise DataError(f"{place_text(path, [name])}: {expected}")
    return codes


def information_builder(
    loader: Loader, path: Path, facts: dict[str, Any]
) -> Callable[..., InformationPage]:
    department = None
    if "department" in facts:
        departments = loader.records["departments"]
        department = find(departments, facts["department"], "department", path, ["department"])

    def build(code: str, **columns: Any) -> InformationPage:
        return InformationPage(
            **in_language({name: facts[name] for name in INFORMATION_TEXTS}, code),
            show_in_menus=facts.get("show_in_menus", False),
            department=department,
            **columns,
        )

    return build
