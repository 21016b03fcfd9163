"""The terms that residents are offered: those that lead somewhere."""

from typing import TypeVar

from django.db.models import QuerySet

from services.models import Audience, LifeEvent, ServicePage, Topic

AnyTerm = TypeVar("AnyTerm", Topic, Audience, LifeEvent)


def terms_in_use(vocabulary: type[AnyTerm]) -> QuerySet[AnyTerm]:
    """Terms with at least one service that every visitor may see."""
    services = ServicePage.objects.for_everybody().order_by()
    path = "services__page__in" if vocabulary is Topic else "services__in"
    return vocabulary.objects.filter(**{path: services}).distinct()
