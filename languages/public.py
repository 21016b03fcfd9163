"""Which pages everybody may read."""

from typing import Any, TypeVar

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, QuerySet
from wagtail.models import PageViewRestriction

from languages.codes import SOURCE

Pages = TypeVar("Pages", bound=QuerySet[Any])


def open_to_everybody(pages: Pages) -> Pages:
    """Live source pages that no view restriction, of theirs or of a page above, closes.

    Does in the same query what ``PageQuerySet.public`` does in one of its own.
    """
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    return pages.filter(
        ~Exists(restrictions_above(path)), live=True, locale__language_code=SOURCE.code
    )


def restrictions_above(path: Any) -> QuerySet[PageViewRestriction]:
    """The restrictions of the page of a tree path and of all pages above it."""
    restrictions = PageViewRestriction.objects.annotate(path=path)
    return restrictions.filter(path__startswith=F("page__path"))
