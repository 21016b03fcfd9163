"""Whatever road words take to a page in Wagtail, residents read only what was approved."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringSegment

from home.models import InformationPage
from languages.approval import approve_words
from languages.models import LocalisedPage
from services.models import ServicePage
from tests.editor import open_editor
from tests.factories import make_information_page, source_locale, translate_everywhere
from tests.languages.roads import ROADS, Road, raw_fixture
from tests.outputs import MARKER, SOUGHT, UNSEEN, address_of, places_that_show, read, text_of

TITLES = {"he": "אישור תושב", "ar": "شهادة سكن", "en": "Resident certificate"}
HEADINGS = {"he": "מלאו בקשה", "ar": "املأوا طلبًا", "en": "Fill in a request"}


@pytest.mark.parametrize("road", ROADS, ids=lambda road: road.__name__)
def test_unapproved_words_reach_no_resident(
    road: Road,
    service: ServicePage,
    editor: Client,
    client: Client,
    tmp_path: Path,
    django_capture_on_commit_callbacks: Any,
) -> None:
    more = {"tmp_path": tmp_path} if road is raw_fixture else {}
    with django_capture_on_commit_callbacks(execute=True):
        road(editor, service, **more)
    live = ServicePage.objects.live().filter(translation_key=service.translation_key)
    assert MARKER in {page.title for page in live}
    assert places_that_show(client, service, UNSEEN) == []
    for code, title in TITLES.items():
        text = text_of(read(client, service, code))
        assert title in text
        assert HEADINGS[code] in text


def test_approved_words_do_appear(service: ServicePage, client: Client) -> None:
    """The marker would be seen where it could leak: what the other tests rely on."""
    service.title = service.essence = MARKER
    service.save_revision().publish()
    approve_words(ServicePage.objects.get(pk=service.pk))
    seen = places_that_show(client, service, UNSEEN)
    assert address_of(service) in seen
    assert f"/he/search/?q={SOUGHT}" in seen
    assert "/he/services/" in seen


def test_a_page_created_and_published_is_read_by_nobody_yet(
    service: ServicePage, editor: Client, client: Client
) -> None:
    parent = service.get_parent()
    address = reverse("wagtailadmin_pages:add", args=["services", "servicepage", parent.pk])
    data = {**open_editor(editor, service), "title": MARKER, "slug": "new", "action-publish": "1"}
    for key in [key for key in data if key.endswith(("-id", "-row_key"))]:
        data[key] = ""
    for key in [key for key in data if key.endswith("INITIAL_FORMS")]:
        data[key] = "0"
    assert editor.post(address, data).status_code == 302
    created = ServicePage.objects.get(slug="new", locale=source_locale())
    assert created.live
    assert {client.get(address_of(created, code)).status_code for code in TITLES} == {404}
    assert places_that_show(client, created, UNSEEN) == []


def other_page(name: str, service: ServicePage) -> LocalisedPage:
    department = service.get_parent().specific
    pages = {"department": department, "index": department.get_parent().specific}
    if name == "information":
        return make_information_page(show_in_menus=True)
    return pages.get(name) or Page.objects.get(pk=department.get_parent().get_parent().pk).specific


@pytest.mark.parametrize("name", ["department", "index", "home", "information"])
def test_other_pages_keep_their_words_too(name: str, service: ServicePage, client: Client) -> None:
    page = other_page(name, service)
    publish_in_code = {"title": MARKER, "introduction": MARKER}
    for field, text in publish_in_code.items():
        setattr(page, field, text)
    page.save_revision(clean=False).publish()
    assert type(page).objects.filter(title=MARKER).exists()
    assert places_that_show(client, service, UNSEEN) == []
    for code in TITLES:
        assert UNSEEN not in read(client, page, code)


def test_translated_information_keeps_its_words(client: Client, db: None) -> None:
    page = translate_everywhere(make_information_page())
    InformationPage.objects.all().update(title=MARKER, introduction=MARKER, body=MARKER)
    bodies = {"he": "טקסט ארוך.", "ar": "نص طويل.", "en": "A long text."}
    for code, body in bodies.items():
        text = text_of(read(client, page, code))
        assert body in text
        assert UNSEEN not in text


def test_strings_are_offered_to_translators(service: ServicePage) -> None:
    paths = set(
        StringSegment.objects.filter(source__object_id=service.translation_key).values_list(
            "context__path", flat=True
        )
    )
    assert {"title", "essence"} <= paths
    assert not {"slug", "visibility"} & paths
