"""A page of the site: written in the source language, answering in every language."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ValidationError
from django.core.validators import validate_slug
from django.db.models import QuerySet, Value
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.functional import classproperty
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail_localize.fields import SynchronizedField

from languages.active import active_language, page_address
from languages.codes import SOURCE
from languages.forms import LocalisedPageForm
from languages.public import restrictions_above
from languages.reading import PageWords, draft_words, read_words
from languages.words import row_relations


class LocalisedPage(Page):
    """Words come from ``ApprovedWords``; everything else from the live page in the source language.

    The source language's tree is the only one that is routed (``languages.views``): an address in
    another language leads to the same source page, shown in that language. Pages in other
    languages are where translators work. See docs/decisions.md.
    """

    word_fields: ClassVar[tuple[str, ...]] = ("title",)
    fact_fields: ClassVar[tuple[str, ...]] = ("slug", "show_in_menus", "owner")

    # Whether the page is public before anybody approved its words.
    needs_approved_words: ClassVar[bool] = True
    # Relations that a page shows, fetched with it.
    followed_facts: ClassVar[tuple[str, ...]] = ()

    content_panels = [FieldPanel("title", help_text=_("As a resident would say it: “Pay arnona”."))]
    promote_panels = [
        FieldPanel(
            "slug",
            help_text=_("English letters, digits and hyphens; the same in every language."),
        )
    ]

    base_form_class = LocalisedPageForm

    class Meta:
        abstract = True

    @classproperty
    def override_translatable_fields(cls) -> list[SynchronizedField]:  # noqa: N805
        """Facts are the source's in every language (read by wagtail-localize)."""
        return [SynchronizedField(name, overridable=False) for name in cls.fact_fields]

    @property
    def is_source(self) -> bool:
        return self.locale.language_code == SOURCE.code

    @property
    def for_staff_only(self) -> bool:
        """Whether the page is shown to signed-in staff alone; a fact of the source page."""
        return False

    def clean(self) -> None:
        super().clean()
        if self.slug:
            validate_slug(self.slug)

    def source_page(self) -> "LocalisedPage":
        """The page in the source language, from which facts are read."""
        if self.is_source:
            return self
        return type(self).objects.get(
            translation_key=self.translation_key, locale__language_code=SOURCE.code
        )

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.for_staff_only and not request.user.is_authenticated:
            return redirect_to_login(request.path, reverse("login"))
        words = read_words(self.translation_key, active_language())
        if words is None and self.needs_approved_words:
            raise Http404
        words = words or PageWords(active_language(), {})
        context = self.page_context(request, words)
        response = TemplateResponse(request, self.get_template(request), context)
        if self.for_staff_only:
            add_never_cache_headers(response)
        return response

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """What the page would look like, with the words as they are being written.

        Facts are the draft's own in the source language, the source page's in a translation.
        """
        with override(self.locale.language_code):
            context = self.source_page().page_context(request, draft_words(self))
            return TemplateResponse(request, self.get_template(request), context).render()

    def page_context(self, request: HttpRequest, words: PageWords) -> dict[str, Any]:
        """What the page's template is given; subclasses add to it."""
        return {
            "page": self,
            "words": words,
            "content_language": words.language,
            "page_title": words.get("title"),
        }

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """As Wagtail's, in one query instead of one for each page above."""
        if self.alias_of_id:
            return super().get_view_restrictions()
        return restrictions_above(Value(self.path))

    def missing_parts(self) -> list[str]:
        """What a page must have before it is submitted, and has not; as sentences."""
        reasons = self.base_form_class.reasons.items()
        missing = [str(reason) for name, reason in reasons if not is_given(getattr(self, name))]
        return list(dict.fromkeys([*missing, *self.missing_in_rows()]))

    def missing_in_rows(self) -> Iterator[str]:
        for relation, _row_class in row_relations(type(self)):
            for row in getattr(self, relation).all():
                try:
                    row.clean_whole()
                except ValidationError as error:
                    yield from error.messages

    def address(self) -> str:
        """The page's address in the visitor's language."""
        return page_address(self.url_path)


def is_given(value: Any) -> bool:
    """Whether a field has a value, or a list a row."""
    return value.exists() if hasattr(value, "exists") else bool(value)
