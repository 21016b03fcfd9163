"""Load pages with their words in every language; a page that exists is kept as it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import uuid5

from wagtail.models import Locale, Page

from languages.codes import LANGUAGES, SOURCE
from languages.models import LocalisedPage
from languages.translating import is_as_loaded, publish_everywhere
from services.loading.records import NAMESPACE, Records

PageType = TypeVar("PageType", bound=LocalisedPage)
Build = Callable[..., PageType]
ALL_LANGUAGES = tuple(language.code for language in LANGUAGES)


@dataclass
class Report:
    """What a load did, by slug: added, left as it was, kept since an editor changed it."""

    added: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def note(self, page: LocalisedPage) -> None:
        """Note a page that is there already."""
        (self.unchanged if is_as_loaded(page) else self.kept).append(page.slug)


@dataclass
class Loader:
    """Adds pages that are missing and reports those that are there.

    ``done`` is called with each page's slug, for a progress bar.
    """

    records: Records
    done: Callable[[str], object]
    report: Report = field(default_factory=Report)

    def place(
        self,
        parent: Page,
        model: type[PageType],
        slug: str,
        build: Build[PageType],
        codes: Sequence[str] = ALL_LANGUAGES,
    ) -> tuple[PageType, list[PageType] | None]:
        """The page of a slug under a parent, and its translations if it was made just now.

        ``build(code, **columns)`` makes an unsaved page of a language; nothing is published.
        """
        found = model.objects.child_of(parent).filter(slug=slug).first()
        if found:
            self.report.note(found)
            self.done(slug)
            return found, None
        key = uuid5(NAMESPACE, f"{model.__name__}/{slug}")
        locales = {locale.language_code: locale for locale in Locale.objects.all()}
        pages = {
            code: build(code, slug=slug, translation_key=key, locale=locales[code])
            for code in codes
        }
        page = parent.add_child(instance=pages.pop(SOURCE.code))
        self.report.added.append(slug)
        return page, list(pages.values())

    def ensure(self, parent: Page, model: type[PageType], slug: str, build: Build[PageType],
               codes: Sequence[str] = ALL_LANGUAGES) -> PageType:  # fmt: skip
        """Place a page, and publish it in its languages if it was made just now."""
        page, translations = self.place(parent, model, slug, build, codes)
        self.publish(page, translations)
        return page

    def publish(self, page: PageType, translations: list[PageType] | None) -> None:
        if translations is not None:
            publish_everywhere(page, translations)
            self.done(page.slug)


def in_language(words: dict[str, Any], code: str) -> dict[str, str]:
    """``{field: {"he": …}}`` as ``{field: …}`` of a language."""
    return {name: texts[code] for name, texts in words.items()}
