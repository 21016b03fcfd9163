"""What people of an audience may be entitled to: each service with whom it is for."""

from collections.abc import Iterable
from dataclasses import dataclass

from languages.codes import Language
from languages.listing import with_approved_words
from languages.models import LocalisedPage
from languages.reading import PageWords, Passage, read_words_of
from services.listing import ServiceCard, service_card
from services.models import Criterion
from services.querysets import ServicePageQuerySet


@dataclass(frozen=True)
class EntitlementCard:
    """A service for those who ask what they may be entitled to: for whom it is, and when."""

    service: ServiceCard
    audience: Passage
    criteria: list[Passage]


def entitlement_cards(services: ServicePageQuerySet, language: Language) -> list[EntitlementCard]:
    """Cards with the approved words of whom a service is for, in three queries."""
    pages = list(with_approved_words(services, language, "essence"))
    words = read_words_of([page.translation_key for page in pages], language)
    criteria: dict[int, list[Criterion]] = {}
    for criterion in Criterion.objects.filter(page__in=pages):
        criteria.setdefault(criterion.page_id, []).append(criterion)
    return [
        entitlement_card(page, words[page.translation_key], criteria.get(page.pk, []), language)
        for page in pages
    ]


def entitlement_card(
    page: LocalisedPage, words: PageWords, criteria: Iterable[Criterion], language: Language
) -> EntitlementCard:
    return EntitlementCard(
        service=service_card(page, language),
        audience=words.get("audience"),
        criteria=[words.of_row(row, "text") for row in criteria if words.shows(row)],
    )
