"""Lists of services: all from A to Z, and those of a topic, a life event, an audience."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from languages.active import active_language
from services.entitlements import entitlement_cards
from services.listing import group_by_initial, service_cards
from services.models import Audience, ChannelKind, LifeEvent, ServicePage, Topic
from services.terms import terms_in_use

SERVICES_PER_PAGE = 200


def service_index(request: HttpRequest) -> HttpResponse:
    """The A-Z; an unknown filter filters nothing and is said so by the form's own state."""
    filters = chosen_filters(request)
    services = ServicePage.objects.for_everybody().matching(**filters)
    cards = service_cards(services, active_language())
    page = Paginator(cards, SERVICES_PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page_of_cards": page,
        "letters": group_by_initial(page.object_list),
        "count": len(cards),
        "filters": filters,
        "topics": terms_in_use(Topic),
        "audiences": terms_in_use(Audience),
        "channels": ChannelKind.choices,
    }
    return render(request, "services/service_index.html", context)


def chosen_filters(request: HttpRequest) -> dict[str, Any]:
    """The filters of the address; values that do not exist are left out."""
    channel = request.GET.get("channel", "")
    return {
        "topic": find_term(Topic, request.GET.get("topic")),
        "audience": find_term(Audience, request.GET.get("audience")),
        "channel": channel if channel in ChannelKind.values else "",
    }


def find_term(vocabulary: type[Any], slug: str | None) -> Any:
    return vocabulary.objects.filter(slug=slug.replace("\0", "")).first() if slug else None


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    return list_of_term(request, get_object_or_404(Topic, slug=slug), "topic", service_cards)


def life_event(request: HttpRequest, slug: str) -> HttpResponse:
    term = get_object_or_404(LifeEvent, slug=slug)
    return list_of_term(request, term, "life_event", service_cards)


def audience(request: HttpRequest, slug: str) -> HttpResponse:
    """What people of an audience may be entitled to, with the conditions of each service."""
    term = get_object_or_404(Audience, slug=slug)
    return list_of_term(request, term, "audience", entitlement_cards)


def list_of_term(
    request: HttpRequest, term: Any, kind: str, make_cards: Callable[..., list[Any]]
) -> HttpResponse:
    services = ServicePage.objects.for_everybody().matching(**{kind: term})
    context = {
        "term": term,
        "siblings": terms_in_use(type(term)).exclude(pk=term.pk),
        "cards": make_cards(services, active_language()),
    }
    return render(request, f"services/{kind}.html", context)
