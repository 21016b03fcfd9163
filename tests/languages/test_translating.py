"""A translation brought in as a whole is one that its editor can go on with."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from languages.fingerprint import fingerprint
from languages.models import ApprovedWords
from languages.translating import is_as_loaded
from languages.words import collect_words
from services.models import ServicePage
from tests.factories import make_information_page, translate
from tests.outputs import read, text_of

each_translation = pytest.mark.parametrize("code", ["ar", "en"])


def in_language(page: ServicePage, code: str) -> ServicePage:
    return ServicePage.objects.get(translation_key=page.translation_key, locale__language_code=code)


def edit_address(page: ServicePage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_every_text_is_translated(service: ServicePage) -> None:
    for translation in Translation.objects.select_related("source"):
        total, done = translation.get_progress()
        assert total == done == len(collect_words(service).public) + 2
        segments = StringSegment.objects.filter(source=translation.source)
        strings = StringTranslation.objects.filter(locale=translation.target_locale)
        assert strings.count() == segments.count()


@each_translation
def test_a_translation_opens_in_its_editor(code: str, service: ServicePage, editor: Client) -> None:
    response = editor.get(edit_address(in_language(service, code)))
    assert response.status_code == 200
    assert response.templates[0].name == "wagtail_localize/admin/edit_translation.html"


@each_translation
def test_publishing_a_translation_again_changes_nothing(
    code: str,
    service: ServicePage,
    editor: Client,
    client: Client,
    django_capture_on_commit_callbacks: Any,
) -> None:
    before = in_language(service, code)
    words, text = collect_words(before), text_of(read(client, service, code))
    record = ApprovedWords.objects.filter(locale__language_code=code).values().get()
    with django_capture_on_commit_callbacks(execute=True):
        response = editor.post(edit_address(before), {"action": "publish"})
    assert response.status_code == 302
    after = in_language(service, code)
    assert after.live_revision_id != before.live_revision_id
    assert collect_words(after) == words
    assert fingerprint(after) == fingerprint(before)
    assert ApprovedWords.objects.filter(locale__language_code=code).values().get() == record
    assert text_of(read(client, service, code)) == text


def test_a_translation_stands_under_its_translated_parent(service: ServicePage) -> None:
    for code in ("ar", "en"):
        page = in_language(service, code)
        assert page.get_parent().locale.language_code == code
        assert page.slug == service.slug
        assert page.live
        assert page.alias_of_id is None


def test_facts_are_the_same_in_a_translation(service: ServicePage) -> None:
    arabic = in_language(service, "ar")
    for name in service.fact_fields:
        if name != "owner":
            assert getattr(arabic, name) == getattr(service, name)
    assert arabic.fees.get().amount == service.fees.get().amount


def test_rich_text_is_translated_whole(client: Client, db: None) -> None:
    page = make_information_page()
    translate(page, "ar")
    assert "نص طويل." in text_of(read(client, page, "ar"))
    assert "טקסט" not in read(client, page, "ar")


def test_a_page_is_as_loaded_until_somebody_changes_it(service: ServicePage) -> None:
    assert is_as_loaded(service)
    service.essence = "אחרת."
    service.save_revision()
    assert not is_as_loaded(ServicePage.objects.get(pk=service.pk))


def test_a_page_that_was_not_loaded_is_an_editors(service: ServicePage) -> None:
    copied = service.copy(update_attrs={"slug": "copied"}, keep_live=False)
    assert not is_as_loaded(copied)
