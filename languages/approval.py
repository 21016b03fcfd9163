"""Approval: the only writer of the words that residents read."""

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail_localize.models import TranslationSource

from languages.models.approved_words import ApprovedWords
from languages.words import CollectedWords, collect_words, translated_only

if TYPE_CHECKING:
    from languages.models import LocalisedPage


class SourceNotApprovedError(Exception):
    """The words of a translation cannot be approved before those it renders."""


@transaction.atomic
def approve_words(page: "LocalisedPage", *, user: Any = None) -> ApprovedWords:
    """Make a page's words, as the page stands in memory, those that residents read.

    Raises ``SourceNotApprovedError`` for a translation of words that are not approved.
    """
    record = find_record(page) or ApprovedWords(
        translation_key=page.translation_key, locale=page.locale
    )
    collected = collect_words(page)
    if not page.is_source:
        source = rendered_source(page)
        collected = without_untranslated(collected, source)
        record.take_source(source)
    record.take(collected)
    record.approved_by, record.approved_at = user, timezone.now()
    record.save()
    log(page, "languages.approve_words", user=user, data={"digest": record.digest})
    return record


def find_record(page: "LocalisedPage") -> ApprovedWords | None:
    return ApprovedWords.objects.filter(
        translation_key=page.translation_key, locale_id=page.locale_id
    ).first()


def rendered_source(page: "LocalisedPage") -> CollectedWords:
    """The source words that a translation renders: those last sent to its translators."""
    approved = ApprovedWords.objects.filter(translation_key=page.translation_key).exclude(
        locale_id=page.locale_id
    )
    if page.alias_of_id or not approved.exists():
        raise SourceNotApprovedError
    source = TranslationSource.objects.filter(object_id=page.translation_key).first()
    return collect_words(source.as_instance() if source else page.source_page())


def without_untranslated(collected: CollectedWords, source: CollectedWords) -> CollectedWords:
    return CollectedWords(
        public=translated_only(collected.public, source.public),
        staff=translated_only(collected.staff, source.staff),
    )
