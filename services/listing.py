"""What a list shows of each service."""

from collections.abc import Iterable
from dataclasses import dataclass

from languages.active import page_address
from languages.alphabet import initial
from languages.codes import Language
from languages.listing import approved, with_approved_words
from languages.models import LocalisedPage
from languages.reading import Passage
from services.querysets import ServicePageQuerySet

MOST_USED = 8


@dataclass(frozen=True)
class ServiceCard:
    """A service in a list; ``initial`` is the letter it stands under in an A-Z."""

    title: Passage
    essence: Passage
    address: str
    initial: str


def service_cards(services: ServicePageQuerySet, language: Language) -> list[ServiceCard]:
    """Cards in the order of the language's alphabet, in one query."""
    pages = with_approved_words(services, language, "essence")
    return [service_card(page, language) for page in pages]


def most_used_cards(services: ServicePageQuerySet, language: Language) -> list[ServiceCard]:
    """The first services of a home page: of wide reach, the simple ones first."""
    pages = with_approved_words(services.most_used(), language, "essence")
    in_order = pages.order_by("complexity", "pk")[:MOST_USED]
    return [service_card(page, language) for page in in_order]


def service_card(page: LocalisedPage, language: Language) -> ServiceCard:
    """The card of a page that carries ``with_approved_words(…, "essence")``."""
    title = approved(page, "title", language)
    return ServiceCard(
        title=title,
        essence=approved(page, "essence", language),
        address=page_address(page.url_path, language),
        initial=initial(title.text, title.language),
    )


def group_by_initial(cards: Iterable[ServiceCard]) -> list[tuple[str, list[ServiceCard]]]:
    """An A-Z: (letter, cards), in the order of the cards."""
    groups: dict[str, list[ServiceCard]] = {}
    for card in cards:
        groups.setdefault(card.initial, []).append(card)
    return list(groups.items())
