"""A page that is restricted or for the staff is nowhere public, in any language."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

from services.models import RelatedService, ServicePage
from tests.editor import publish
from tests.factories import make_service
from tests.outputs import SOUGHT, UNSEEN

TITLE = f"{SOUGHT} {UNSEEN}"
pytestmark = pytest.mark.django_db


@pytest.fixture
def marked(service: ServicePage) -> ServicePage:
    """A service that bears the marker in every language, beside another one that names it."""
    words = {"title": TITLE, "slug": "marked", "reach": 3}
    page = make_service(service.get_parent(), topic=service.topics.first().topic, **words)
    translate_everywhere_as_is(page)
    service.related_services.add(RelatedService(service=page))
    service.save_revision().publish()
    return ServicePage.objects.get(pk=page.pk)


def translate_everywhere_as_is(page: ServicePage) -> None:
    from tests import sample

    known = {code: {**texts, TITLE: TITLE} for code, texts in sample.RENDERINGS.items()}
    for code, texts in known.items():
        translate(page, code, texts)


def require_login(editor: Client, page: ServicePage) -> None:
    address = reverse("wagtailadmin_pages:set_privacy", args=[page.pk])
    assert editor.post(address, {"restriction_type": "login"}).status_code == 200
    assert PageViewRestriction.objects.filter(page=page).exists()


def make_for_staff(editor: Client, page: ServicePage) -> None:
    publish(editor, page, visibility="staff")
    assert ServicePage.objects.get(pk=page.pk).visibility == "staff"
