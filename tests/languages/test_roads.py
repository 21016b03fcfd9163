"""Whatever road words take to a page in Wagtail, residents read only what was approved."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core import serializers
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from home.models import InformationPage
from languages.approval import approve_words
from languages.models import LocalisedPage
from services.models import ServicePage, Step
from tests.editor import open_editor, publish, publish_what_is_due, save
from tests.factories import make_information_page, source_locale, translate_everywhere
from tests.outputs import MARKER, SOUGHT, UNSEEN, address_of, places_that_show, read, text_of

TITLES = {"he": "אישור תושב", "ar": "شهادة سكن", "en": "Resident certificate"}
HEADINGS = {"he": "מלאו בקשה", "ar": "املأوا طلبًا", "en": "Fill in a request"}
Road = Callable[[Client, ServicePage], None]


def in_language(page: LocalisedPage, code: str) -> Any:
    return type(page).objects.get(translation_key=page.translation_key, locale__language_code=code)


def publish_button(editor: Client, page: ServicePage) -> None:
    publish(editor, page, title=MARKER, essence=MARKER, **{"steps-0-heading": MARKER})


def autosave_and_publish(editor: Client, page: ServicePage) -> None:
    data = {**open_editor(editor, page), "title": MARKER}
    save(editor, page, data)
    publish(editor, page)


def revert_to_an_old_revision(editor: Client, page: ServicePage) -> None:
    old = page.specific
    old.title = MARKER
    revision = old.save_revision()
    publish(editor, ServicePage.objects.get(pk=page.pk), title="חדש יותר")
    address = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, revision.pk])
    assert MARKER in editor.get(address).content.decode()
    publish(editor, page, title=MARKER, revision=revision.pk)


def bulk_publish(editor: Client, page: ServicePage) -> None:
    page.title = MARKER
    page.save_revision()
    ServicePage.objects.filter(pk=page.pk).update(live=False)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    assert editor.post(f"{address}?id={page.pk}").status_code == 302


def scheduled(editor: Client, page: ServicePage) -> None:
    tomorrow = f"{timezone.localtime() + timedelta(days=1):%d/%m/%Y %H:%M}"
    publish(editor, page, title=MARKER, go_live_at=tomorrow)
    publish_what_is_due(in_days=2)


def revision_published_in_code(editor: Client, page: ServicePage) -> None:
    page.title = MARKER
    page.save_revision().publish()


def page_saved_in_code(editor: Client, page: ServicePage) -> None:
    page.title = MARKER
    page.save()
    row = page.steps.first()
    row.heading = MARKER
    row.save()


def rows_updated_in_the_database(editor: Client, page: ServicePage) -> None:
    every = ServicePage.objects.filter(translation_key=page.translation_key)
    every.update(title=MARKER, essence=MARKER, search_words=MARKER)
    Step.objects.filter(page__in=every).update(heading=MARKER)


def raw_fixture(editor: Client, page: ServicePage, tmp_path: Path | None = None) -> None:
    records = json.loads(serializers.serialize("json", [page.page_ptr, page, *page.steps.all()]))
    for record in records:
        for name in record["fields"].keys() & {"title", "essence", "heading"}:
            record["fields"][name] = MARKER
    path = Path(str(tmp_path)) / "page.json"
    path.write_text(json.dumps(records), encoding="utf-8")
    call_command("loaddata", path, verbosity=0)


def localize_update(editor: Client, page: ServicePage) -> None:
    publish(editor, page, title=MARKER, **{"steps-0-heading": MARKER})
    source = TranslationSource.objects.get(object_id=page.translation_key)
    address = reverse("wagtail_localize:update_translations", args=[source.pk])
    assert editor.post(address, {"publish_translations": "on"}).status_code == 302


def convert_to_alias(editor: Client, page: ServicePage) -> None:
    publish(editor, page, title=MARKER, **{"steps-0-heading": MARKER})
    arabic = in_language(page, "ar")
    address = reverse("wagtail_localize:convert_to_alias", args=[arabic.pk])
    assert editor.post(address).status_code == 302


def localize_editor(editor: Client, page: ServicePage) -> None:
    source = TranslationSource.objects.get(object_id=page.translation_key)
    StringTranslation.objects.filter(context__path__in=["title", "essence"]).update(data=MARKER)
    assert Translation.objects.filter(source=source).count() == 2
    arabic = in_language(page, "ar")
    address = reverse("wagtailadmin_pages:edit", args=[arabic.pk])
    assert editor.post(address, {"action": "publish"}).status_code == 302


def stopped_translation(editor: Client, page: ServicePage) -> None:
    arabic = in_language(page, "ar")
    translation = Translation.objects.get(target_locale=arabic.locale)
    address = reverse("wagtail_localize:stop_translation", args=[translation.pk])
    assert editor.post(address).status_code == 302
    publish(editor, arabic, title=MARKER, essence=MARKER)


ROADS: list[Road] = [
    publish_button,
    autosave_and_publish,
    revert_to_an_old_revision,
    bulk_publish,
    scheduled,
    revision_published_in_code,
    page_saved_in_code,
    rows_updated_in_the_database,
    raw_fixture,
    localize_update,
    convert_to_alias,
    localize_editor,
    stopped_translation,
]


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
