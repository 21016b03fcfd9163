"""A row keeps its key, and so its words in every language, whatever the editor does."""

import uuid
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from languages.approval import approve_words
from languages.forms import ASCII_SLUG
from languages.models import ApprovedWords
from services.models import ServicePage, Step
from tests.editor import (
    FormData,
    add_row,
    autosave,
    errors_of,
    open_editor,
    publish,
    publish_what_is_due,
    save,
)
from tests.factories import make_service, translate
from tests.outputs import read, text_of

NEW = "הגיעו למשרד"


def latest(page: ServicePage) -> ServicePage:
    return ServicePage.objects.get(pk=page.pk).get_latest_revision_as_object()


def keys(page: ServicePage) -> dict[str, uuid.UUID]:
    """Row keys of a page's steps, by their headings."""
    return {step.heading: step.row_key for step in page.steps.all()}


def live_keys(page: ServicePage) -> dict[str, uuid.UUID]:
    return keys(ServicePage.objects.get(pk=page.pk))


def with_new_step(editor: Client, page: ServicePage) -> FormData:
    data = open_editor(editor, page)
    add_row(data, "steps", heading=NEW, text="", channel="", link="", link_label="", picture="")
    return data


def test_a_row_that_only_a_draft_has_keeps_its_key_from_save_to_save(
    service: ServicePage, editor: Client
) -> None:
    save(editor, service, with_new_step(editor, service))
    first = keys(latest(service))
    assert NEW in first
    assert NEW not in live_keys(service)
    save(editor, service, open_editor(editor, service))
    save(editor, service, {**open_editor(editor, service), "essence": "אחרת"})
    assert keys(latest(service)) == first
    publish(editor, service)
    assert live_keys(service) == first


def test_rows_added_in_one_save_have_different_keys(service: ServicePage, editor: Client) -> None:
    data = with_new_step(editor, service)
    add_row(data, "steps", heading="עוד אחד", text="", channel="", link="", link_label="")
    save(editor, service, data, "action-publish")
    found = live_keys(service)
    assert len(found) == len(set(found.values())) == 4


def test_reordered_rows_keep_their_keys(service: ServicePage, editor: Client) -> None:
    before = live_keys(service)
    publish(editor, service, **{"steps-0-ORDER": "2", "steps-1-ORDER": "1"})
    after = live_keys(service)
    assert after == before
    assert list(after) == list(reversed(before))


def test_autosave_tells_the_open_editor_the_keys_of_its_rows(
    service: ServicePage, editor: Client
) -> None:
    data = with_new_step(editor, service)
    answer = autosave(editor, service, data)
    key = keys(latest(service))[NEW]
    assert answer["field_updates"]["steps-2-row_key"] == str(key)


def test_a_row_keeps_its_key_when_autosave_writes_over_the_draft(
    service: ServicePage, editor: Client
) -> None:
    data = with_new_step(editor, service)
    answer = autosave(editor, service, data)
    key = keys(latest(service))[NEW]
    data |= {**answer["field_updates"], "overwrite_revision_id": answer["revision_id"]}
    again = autosave(editor, service, {**data, "steps-2-text": "פרטים"})
    assert again["revision_id"] == answer["revision_id"]
    assert keys(latest(service))[NEW] == key
    save(editor, service, data, "action-publish")
    assert live_keys(service)[NEW] == key


def test_a_row_keeps_its_key_when_a_draft_is_published_on_schedule(
    service: ServicePage, editor: Client
) -> None:
    tomorrow = f"{timezone.localtime() + timedelta(days=1):%d/%m/%Y %H:%M}"
    data = {**with_new_step(editor, service), "go_live_at": tomorrow}
    save(editor, service, data, "action-publish")
    assert NEW not in live_keys(service)
    planned = keys(latest(service))
    newer = {**open_editor(editor, service), "go_live_at": "", "essence": "טיוטה חדשה יותר"}
    save(editor, service, newer)
    publish_what_is_due(in_days=2)
    assert live_keys(service) == planned
    publish(editor, service)
    assert live_keys(service) == planned


def test_a_row_keeps_its_key_in_another_language(service: ServicePage, editor: Client) -> None:
    for code in ("ar", "en"):
        translated = ServicePage.objects.get(
            translation_key=service.translation_key, locale__language_code=code
        )
        assert set(keys(translated).values()) == set(live_keys(service).values())


def test_a_reverted_row_has_its_old_key_and_so_its_words(
    service: ServicePage, editor: Client, client: Client
) -> None:
    before = live_keys(service)
    old = service.save_revision()
    publish(editor, service, **{"steps-0-DELETE": "1"})
    old.publish()
    assert live_keys(service) == before
    assert "املأوا طلبًا" in text_of(read(client, service, "ar"))


def test_two_rows_that_are_given_one_key_are_parted(service: ServicePage, editor: Client) -> None:
    taken = str(live_keys(service)["מלאו בקשה"])
    data = with_new_step(editor, service)
    data["steps-2-row_key"] = taken
    assert save(editor, service, data, "action-publish").status_code == 302
    found = live_keys(service)
    assert found["מלאו בקשה"] == uuid.UUID(taken)
    assert len(set(found.values())) == 3


def test_a_key_that_is_no_key_is_refused_and_nothing_is_saved(
    service: ServicePage, editor: Client
) -> None:
    data = {**with_new_step(editor, service), "steps-2-row_key": "<script>"}
    response = save(editor, service, data)
    assert response.status_code == 200
    assert NEW not in keys(latest(service))


def test_the_pairing_of_rows_is_derived_from_their_keys(service: ServicePage) -> None:
    for step in Step.objects.all():
        key = uuid.uuid5(step.page.translation_key, str(step.row_key))
        assert step.translation_key == key
    step = service.steps.first()
    step.translation_key = uuid.uuid4()
    step.save()
    assert step.translation_key == uuid.uuid5(service.translation_key, str(step.row_key))


def test_two_pages_may_have_rows_of_one_key(service: ServicePage) -> None:
    other = make_service(service.get_parent(), slug="other")
    shared = service.steps.first().row_key
    Step.objects.filter(pk=other.steps.first().pk).update(row_key=shared)
    row = Step.objects.get(page=other, row_key=shared)
    row.save()
    assert row.translation_key != service.steps.first().translation_key


def test_words_approved_from_a_draft_belong_to_the_row_once_it_is_published(
    service: ServicePage, editor: Client, client: Client
) -> None:
    save(editor, service, with_new_step(editor, service))
    approve_words(latest(service))
    record = ApprovedWords.objects.get(
        translation_key=service.translation_key, locale__language_code="he"
    )
    assert NEW in record.words.values()
    assert NEW not in read(client, service)
    publish(editor, service)
    assert NEW in text_of(read(client, service))
    translate(service, "en", {NEW: "Come to the office"})
    assert "Come to the office" in text_of(read(client, service, "en"))


def test_a_hebrew_address_is_refused_with_the_reason(service: ServicePage, editor: Client) -> None:
    response = publish(editor, service, slug="אישור-תושב")
    assert response.status_code == 200
    text = errors_of(response)
    assert "Use small English letters, digits and hyphens only" in text
    assert "Hebrew or Arabic letters become unreadable" in text


@pytest.mark.parametrize("slug", ["شهادة", "UPPER", "two words", "-edge", "a--b", "a_b", "a\n"])
def test_addresses_are_small_english_letters_digits_and_hyphens(slug: str) -> None:
    with pytest.raises(ValidationError):
        ASCII_SLUG(slug)


@pytest.mark.parametrize("slug", ["arnona", "arnona-discount", "106", "a-1-b"])
def test_plain_addresses_are_accepted(slug: str) -> None:
    ASCII_SLUG(slug)
