"""Which services are public, and which belong to a topic, an audience, a channel."""

from typing import Any

from django.db.models import Q
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from languages.public import open_to_everybody


class ServicePageQuerySet(PageQuerySet):
    def for_everybody(self) -> "ServicePageQuerySet":
        """Live source pages that every visitor may see, wherever they stand."""
        return open_to_everybody(self).filter(visibility=self.model.Visibility.PUBLIC)

    def matching(self, **filters: Any) -> "ServicePageQuerySet":
        """Services of a ``topic``, ``audience``, ``life_event`` or ``channel`` kind; blanks do
        not filter. One page is returned once, however many of its channels match."""
        lookups = {
            "topic": "topics__topic",
            "audience": "audiences",
            "life_event": "life_events",
            "channel": "channels__kind",
        }
        chosen = Q()
        for name, value in filters.items():
            if value:
                chosen &= Q(pk__in=self.model.objects.filter(**{lookups[name]: value}).values("pk"))
        return self.filter(chosen)

    def most_used(self) -> "ServicePageQuerySet":
        """Those of wide reach."""
        return self.filter(reach=self.model.Reach.WIDE)


ServicePageManager = PageManager.from_queryset(ServicePageQuerySet)
