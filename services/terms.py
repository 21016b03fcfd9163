"""The terms that residents are offered: those that lead somewhere."""

from typing import Any

from django.db.models import QuerySet

from services.models import ServicePage, Topic


def terms_in_use(vocabulary: type[Any]) -> QuerySet[Any]:
    """Topics, audiences or life events with a service that every visitor may see."""
    services = ServicePage.objects.for_everybody().order_by()
    path = "services__page__in" if vocabulary is Topic else "services__in"
    return vocabulary.objects.filter(**{path: services}).distinct()
