"""A page that is restricted or for the staff is nowhere public, in any language."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoDbBlocker
from wagtail.models import Page, PageViewRestriction

from services.models import RelatedService, ServicePage
from tests.editor import publish, sign_in
from tests.factories import AudienceFactory, LifeEventFactory, UserFactory, make_service, translate
from tests.outputs import CODES, MARKER, SOUGHT, UNSEEN, address_of, lists_about, places_that_show

Closing = Callable[[Client, Page], None]


@pytest.fixture(scope="module")
def marked_sample(sample: None, django_db_blocker: DjangoDbBlocker) -> None:
    """A service that bears the marker in every language, and that another service names."""
    with django_db_blocker.unblock():
        service = ServicePage.objects.get(locale__language_code="he")
        page = make_service(service.get_parent(), title=MARKER, slug="marked", reach=3)
        page.audiences.add(AudienceFactory())
        page.life_events.add(LifeEventFactory())
        page.save_revision().publish()
        for code in ("ar", "en"):
            translate(page, code, {MARKER: MARKER})
        service.related_services.add(RelatedService(service=page))
        service.save_revision().publish()


@pytest.fixture
def service(marked_sample: None, db: None) -> ServicePage:
    return ServicePage.objects.get(slug="resident-certificate", locale__language_code="he")


@pytest.fixture
def marked(marked_sample: None, db: None) -> ServicePage:
    return ServicePage.objects.get(slug="marked", locale__language_code="he")


def require_login(editor: Client, page: Page) -> None:
    address = reverse("wagtailadmin_pages:set_privacy", args=[page.pk])
    assert editor.post(address, {"restriction_type": "login"}).status_code == 200
    assert PageViewRestriction.objects.filter(page_id=page.pk).exists()


def require_login_for_department(editor: Client, page: Page) -> None:
    require_login(editor, page.get_parent())


def make_for_staff(editor: Client, page: Page) -> None:
    publish(editor, page, visibility="staff")
    assert ServicePage.objects.get(pk=page.pk).visibility == "staff"


def unpublish(editor: Client, page: Page) -> None:
    address = reverse("wagtailadmin_pages:unpublish", args=[page.pk])
    assert editor.post(address).status_code == 302


CLOSINGS = [require_login, require_login_for_department, make_for_staff, unpublish]


def test_an_open_service_is_named_in_every_list(
    marked: ServicePage, service: ServicePage, client: Client
) -> None:
    """What the tests below rely on: each of these places would show the service."""
    index = marked.get_parent().get_parent().specific
    silent = {"/sitemap.xml", *(address_of(index, code) for code in CODES)}
    expected = {address_of(marked, code) for code in CODES} | set(lists_about(marked))
    assert set(places_that_show(client, marked, UNSEEN)) == expected - silent
    naming = places_that_show(client, service, UNSEEN)
    assert {address_of(service, code) for code in CODES} <= set(naming)
    assert address_of(marked) in client.get("/sitemap.xml").content.decode()


@pytest.mark.parametrize("close", CLOSINGS, ids=lambda close: close.__name__)
def test_a_closed_service_is_nowhere_public(
    close: Closing, marked: ServicePage, service: ServicePage, editor: Client, client: Client
) -> None:
    close(editor, marked)
    assert places_that_show(client, marked, UNSEEN) == []
    assert places_that_show(client, service, UNSEEN) == []
    sitemap = client.get("/sitemap.xml").content.decode()
    for code in CODES:
        assert address_of(marked, code) not in sitemap
        response = client.get(address_of(marked, code))
        assert response.status_code == (404 if close is unpublish else 302)
        assert client.get(f"/{code}/search/?q={SOUGHT}").status_code == 200


@pytest.mark.parametrize("close", [require_login, make_for_staff], ids=lambda close: close.__name__)
def test_whoever_signs_in_reads_a_closed_service(
    close: Closing, marked: ServicePage, editor: Client, client: Client
) -> None:
    close(editor, marked)
    for code in CODES:
        response = client.get(address_of(marked, code), follow=True)
        assert "login" in response.redirect_chain[-1][0]
        assert address_of(marked, code) in response.redirect_chain[0][0]
    sign_in(client, UserFactory())
    for code in CODES:
        response = client.get(address_of(marked, code))
        assert response.status_code == 200
        assert UNSEEN in response.content.decode()


def test_a_staff_page_is_kept_by_no_cache(
    marked: ServicePage, editor: Client, client: Client
) -> None:
    make_for_staff(editor, marked)
    response = sign_in(client, UserFactory()).get(address_of(marked))
    assert "no-store" in response["Cache-Control"]


def test_a_draft_of_visibility_changes_nothing(marked: ServicePage, client: Client) -> None:
    marked.visibility = ServicePage.Visibility.STAFF
    marked.save_revision()
    assert client.get(address_of(marked)).status_code == 200


def test_a_closed_service_opens_again_in_every_language(
    marked: ServicePage, editor: Client, client: Client
) -> None:
    make_for_staff(editor, marked)
    publish(editor, marked, visibility="public")
    assert {client.get(address_of(marked, code)).status_code for code in CODES} == {200}
