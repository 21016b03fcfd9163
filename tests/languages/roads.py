"""The roads on which words come to live pages in Wagtail, each taken with a marker."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.core import serializers
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from languages.models import LocalisedPage
from services.models import ServicePage, Step
from tests.editor import open_editor, publish, publish_what_is_due, save
from tests.outputs import MARKER

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
