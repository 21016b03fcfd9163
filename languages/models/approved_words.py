"""The approved words of a page in one language: the only source of what residents read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale
from wagtail.search import index
from wagtail.search.queryset import SearchableQuerySetMixin

from languages.alphabet import sort_key
from languages.codes import SOURCE, Language, find_language
from languages.words import digests

if TYPE_CHECKING:
    from languages.words import CollectedWords


class ApprovedWordsQuerySet(SearchableQuerySetMixin, models.QuerySet["ApprovedWords"]):
    def in_language(self, language: Language) -> "ApprovedWordsQuerySet":
        return self.filter(locale__language_code=language.code)

    def for_reading(
        self, translation_keys: Iterable[UUID], language: Language
    ) -> "ApprovedWordsQuerySet":
        """Records in a language and in the source language; staff's words are not fetched."""
        return (
            self.filter(
                translation_key__in=translation_keys,
                locale__language_code__in={SOURCE.code, language.code},
            )
            .select_related("locale")
            .defer("staff_words")
        )


class ApprovedWords(index.Indexed, models.Model):
    """Words that somebody approved, of a page (by its translation key) in a language.

    ``words`` and ``staff_words`` map ``field`` or ``row_key.field`` to text; the second is for the
    council's staff and is read by nothing public. A translation also keeps the digest of each
    source text that it renders, so that what is behind is known row by row.
    Only ``languages.approval`` writes these records.
    """

    translation_key = models.UUIDField()
    locale = models.ForeignKey(Locale, on_delete=models.PROTECT, related_name="+")
    words = models.JSONField(default=dict)
    staff_words = models.JSONField(default=dict)
    digest = models.CharField(max_length=64)
    source_digests = models.JSONField(default=dict)
    source_digest = models.CharField(max_length=64, blank=True)
    title = models.CharField(max_length=255, editable=False)
    sort_key = models.CharField(max_length=255, editable=False)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    approved_at = models.DateTimeField(default=timezone.now)

    search_fields = [index.SearchField("title", boost=10), index.SearchField("public_text")]

    objects = ApprovedWordsQuerySet.as_manager()

    class Meta:
        verbose_name = _("approved words")
        verbose_name_plural = _("approved words")
        default_permissions = ()
        permissions = [("approve_words", _("Can approve words"))]
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "locale"], name="approved_words_once_per_language"
            )
        ]
        indexes = [models.Index(fields=["locale", "sort_key"])]

    def __str__(self) -> str:
        return f"{self.title} ({self.locale.language_code})"

    @property
    def public_text(self) -> str:
        """All words for everyone, as the search index takes them."""
        return "\n".join(self.words.values())

    @property
    def language(self) -> Language:
        return find_language(self.locale.language_code)

    def take(self, collected: "CollectedWords") -> None:
        """Set the texts, and all that follows from them."""
        self.words, self.staff_words = collected.public, collected.staff
        self.digest = collected.digest
        self.title = collected.public.get("title", "")
        self.sort_key = sort_key(self.title, self.language)

    def take_source(self, source: "CollectedWords") -> None:
        """Record which source texts a translation renders."""
        self.source_digests = digests({**source.public, **source.staff})
        self.source_digest = source.digest
