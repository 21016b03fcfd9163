"""How far a page's words are in each language: current, behind or missing."""

from typing import Any, TypeVar

from django.db.models import OuterRef, QuerySet, Subquery, TextChoices
from django.utils.translation import gettext_lazy as _

from languages.codes import SOURCE, TRANSLATIONS
from languages.models import ApprovedWords, LocalisedPage

Pages = TypeVar("Pages", bound=QuerySet[Any])


class Standing(TextChoices):
    CURRENT = "current", _("what residents read is approved and up to date")
    BEHIND = "behind", _("the Hebrew was changed since this was translated")
    MISSING = "missing", _("residents read nothing of this page in this language")


def with_standing(pages: Pages) -> Pages:
    """Source pages with what ``standing_of`` needs, in the same query."""
    words = ApprovedWords.objects.filter(translation_key=OuterRef("translation_key"))
    return pages.annotate(
        approved_digest=Subquery(words.in_language(SOURCE).values("digest")[:1]),
        **{
            f"rendered_digest_{language.code}": Subquery(
                words.in_language(language).values("source_digest")[:1]
            )
            for language in TRANSLATIONS
        },
    )


def standing_of(page: LocalisedPage) -> list[Standing]:
    """The standing of a page that carries ``with_standing``, in the languages' order."""
    source = page.approved_digest
    standings = [Standing.CURRENT if source else Standing.MISSING]
    for language in TRANSLATIONS:
        rendered = getattr(page, f"rendered_digest_{language.code}")
        if not rendered:
            standings.append(Standing.MISSING)
        else:
            standings.append(Standing.CURRENT if rendered == source else Standing.BEHIND)
    return standings
