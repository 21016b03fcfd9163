"""Approval: the only writer of the words that residents read."""

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail_localize.models import TranslationSource

from languages.codes import SOURCE
from languages.models.approved_words import ApprovedWords
from languages.words import CollectedWords, collect_words, translated_only

if TYPE_CHECKING:
    from languages.models import LocalisedPage


class SourceNotApprovedError(Exception):
    """The words of a translation cannot be approved before those it renders."""


@transaction.atomic
def approve_words(
    page: "LocalisedPage", *, user: Any = None, source: "LocalisedPage | None" = None
) -> ApprovedWords:
    """Make a page's words, as the page stands in memory, those that residents read.

    ``source`` is the page that a translation renders, where it is at hand.
    Raises ``SourceNotApprovedError`` for a translation of words that are not approved.
    """
    record = find_record(page) or ApprovedWords(
        translation_key=page.translation_key, locale=page.locale
    )
    collected = collect_words(page)
    if not page.is_source:
        rendered = collect_words(source or rendered_source(page))
        collected = without_untranslated(collected, rendered)
        record.take_source(rendered)
    record.take(collected)
    record.approved_by, record.approved_at = user, timezone.now()
    record.save()
    log(page, "languages.approve_words", user=user, data={"digest": record.digest})
    return record


def find_record(page: "LocalisedPage") -> ApprovedWords | None:
    return ApprovedWords.objects.filter(
        translation_key=page.translation_key, locale_id=page.locale_id
    ).first()


def rendered_source(page: "LocalisedPage") -> "LocalisedPage":
    """The source page that a translation renders, as it was last sent to the translators."""
    approved = ApprovedWords.objects.in_language(SOURCE)
    if page.alias_of_id or not approved.filter(translation_key=page.translation_key).exists():
        raise SourceNotApprovedError
    source = TranslationSource.objects.filter(object_id=page.translation_key).first()
    return source.as_instance() if source else page.source_page()


def without_untranslated(collected: CollectedWords, source: CollectedWords) -> CollectedWords:
    return CollectedWords(
        public=translated_only(collected.public, source.public),
        staff=translated_only(collected.staff, source.staff),
    )
