"""Addresses of the lists of services, in the active language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

if TYPE_CHECKING:
    from services.models import Audience, LifeEvent, Topic


def topic_address(topic: Topic) -> str:
    return reverse("services:topic", args=[topic.slug])


def audience_address(audience: Audience) -> str:
    return reverse("services:audience", args=[audience.slug])


def life_event_address(life_event: LifeEvent) -> str:
    return reverse("services:life_event", args=[life_event.slug])
