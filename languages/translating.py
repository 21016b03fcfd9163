"""Pages brought in as a whole in several languages, as if each had been typed in its editor."""

from typing import Any, TypeVar

from wagtail.log_actions import log
from wagtail.models import PageLogEntry
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments
from wagtail_localize.synctree import create_aliases_for_new_page

from languages.approval import approve_words
from languages.fingerprint import fingerprint
from languages.models import LocalisedPage
from languages.words import row_relations

LocalisedPageType = TypeVar("LocalisedPageType", bound=LocalisedPage)
LOADED = "languages.load"


def publish_everywhere(page: LocalisedPageType, translations: list[LocalisedPageType]) -> None:
    """Publish a new source page with approved words, and its translations.

    ``translations`` are unsaved pages in other languages, with the same rows by key. Where there
    are none, the page's places in the other languages follow it.
    """
    publish_with_words(page)
    if translations:
        publish_translations(page, translations)
    else:
        create_aliases_for_new_page(page)


def publish_with_words(page: LocalisedPage) -> None:
    """Publish a page as it stands in memory, approve its words, and note what was loaded."""
    page.save_revision(clean=False).publish()
    page.refresh_from_db()
    approve_words(page)
    log(page, LOADED, data={"fingerprint": fingerprint(page)})


def is_as_loaded(page: LocalisedPage) -> bool:
    """Whether nobody has changed a page, or a draft of it, since it was loaded."""
    entry = PageLogEntry.objects.filter(page=page, action=LOADED).order_by("-pk").first()
    if entry is None:
        return False
    return entry.data["fingerprint"] == fingerprint(page.get_latest_revision_as_object())


def publish_translations(page: LocalisedPageType, translations: list[LocalisedPageType]) -> None:
    """Store a page's translations in wagtail-localize, publish them and approve their words.

    Their texts become string translations, so that each can be opened in its editor and
    published again unchanged.
    """
    source, _created = TranslationSource.update_or_create_from_instance(page)
    for translated in translations:
        locale = translated.locale
        Translation.objects.update_or_create(source=source, target_locale=locale)
        store_strings(source, locale, translated)
        target, _created = source.create_or_update_translation(
            locale, publish=False, copy_parent_pages=True
        )
        target.get_latest_revision().publish()
        approve_words(type(page).objects.get(pk=target.pk), source=page)


def store_strings(source: TranslationSource, locale: Any, translated: LocalisedPage) -> None:
    """Pair the texts of both pages by path and order, and store the second as translations."""
    texts = {
        (segment.path, segment.order): segment.string.data
        for segment in extract_segments(with_derived_keys(translated))
        if isinstance(segment, StringSegmentValue)
    }
    segments = StringSegment.objects.filter(source=source).select_related("context", "string")
    StringTranslation.objects.bulk_create(
        StringTranslation(
            translation_of=segment.string,
            context=segment.context,
            locale=locale,
            data=texts[segment.context.path, segment.order],
        )
        for segment in segments
    )


def with_derived_keys(page: LocalisedPage) -> LocalisedPage:
    """The page, its rows' translation keys as they will be once saved."""
    for relation, _row_class in row_relations(type(page)):
        for row in getattr(page, relation).all():
            row.page = page
            row.derive_translation_key()
    return page
