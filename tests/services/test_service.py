"""What the service editor accepts, and how it says what it does not."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils.translation import gettext, override
from wagtail.users.models import UserProfile

from services.forms import ServicePageForm
from services.models import Channel, Fee, ServicePage, Step
from tests.editor import (
    FormData,
    create,
    errors_of,
    open_editor,
    open_new,
    publish,
    save,
)
from tests.factories import source_locale, unsaved_service

EMPTIED = {
    "essence": "",
    "audience": "",
    "contact": "",
    **dict.fromkeys((f"steps-{n}-DELETE" for n in range(2)), "1"),
    **dict.fromkeys((f"channels-{n}-DELETE" for n in range(2)), "1"),
    "topics-0-DELETE": "1",
}
BUTTONS = ["action-publish", "action-submit"]


def emptied(editor: Client, page: ServicePage) -> FormData:
    return {**open_editor(editor, page), **EMPTIED}


def test_a_draft_may_have_nothing_but_a_name(service: ServicePage, editor: Client) -> None:
    parent = service.get_parent()
    data = {**open_new(editor, parent, ServicePage), "title": "חדש", "slug": "new"}
    response = create(editor, parent, ServicePage, data)
    assert (response.status_code, errors_of(response)) == (302, "")
    draft = ServicePage.objects.get(slug="new", locale=source_locale())
    assert not draft.live
    reasons = ServicePageForm.reasons.values()
    assert set(draft.missing_parts()) == {str(reason) for reason in reasons}


def test_a_draft_of_a_live_page_may_be_incomplete(service: ServicePage, editor: Client) -> None:
    assert save(editor, service, emptied(editor, service)).status_code == 302
    latest = ServicePage.objects.get(pk=service.pk).get_latest_revision_as_object()
    assert latest.essence == ""
    assert list(latest.steps.all()) == []
    assert ServicePage.objects.get(pk=service.pk).steps.count() == 2


@pytest.mark.parametrize("button", BUTTONS)
def test_an_incomplete_page_is_refused_with_every_reason(
    button: str, service: ServicePage, editor: Client
) -> None:
    response = save(editor, service, emptied(editor, service), button)
    assert response.status_code == 200
    shown = errors_of(response)
    for part in ("what the service is", "for whom the service is", "one step", "way to apply"):
        assert part in shown
    for part in ("Choose a direct contact", "Choose at least one topic"):
        assert part in shown
    assert ServicePage.objects.get(pk=service.pk).steps.count() == 2


@pytest.mark.parametrize("code", ["he", "ar"])
def test_the_reasons_are_in_the_editors_language(
    code: str, service: ServicePage, editor: Client
) -> None:
    UserProfile.objects.update(preferred_language=code)
    shown = errors_of(save(editor, service, emptied(editor, service), "action-submit"))
    with override(code):
        for reason in ServicePageForm.reasons.values():
            assert gettext(str(reason)) in shown


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"fees-0-amount": "-1"}, "A fee cannot be negative. Write 0 if the service is free."),
        ({"steps-0-link_label": ""}, "Say in words where the link leads."),
        ({"channels-1-kind": "phone", "channels-1-value": "12"}, "Examples: 04-658-0000"),
        ({"channels-1-kind": "phone", "channels-1-value": ""}, "needs an address or a number"),
        ({"channels-0-value": "forms.example"}, "for example https://forms.example.org/x"),
    ],
)
def test_a_wrong_fact_is_refused_with_an_example(
    changes: dict[str, str], message: str, service: ServicePage, editor: Client
) -> None:
    response = publish(editor, service, **changes)
    assert response.status_code == 200
    assert message in errors_of(response)


def test_a_wrong_phone_of_a_contact_is_refused_with_examples(
    service: ServicePage, editor: Client
) -> None:
    response = publish(editor, service.contact, **{"phones-0-number": "04-65"})
    assert response.status_code == 200
    assert "“04-65” is not a telephone number in use in Israel" in errors_of(response)


def test_an_essence_has_at_most_300_characters(service: ServicePage, editor: Client) -> None:
    response = publish(editor, service, essence="א" * 301)
    assert "300" in errors_of(response)
    assert publish(editor, service, essence="א" * 300).status_code == 302


def channel_errors(kind: str, value: str) -> list[str]:
    with override("en"):
        try:
            channel = Channel(kind=kind, value=value)
            channel.clean()
            channel.clean_whole()
        except ValidationError as error:
            return error.messages
    return []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "106"),
        ("phone", "*6050"),
        ("phone", "1-700-505-000"),
        ("phone", "1-800-000-106"),
        ("phone", "04-658-0000"),
        ("whatsapp", "050-234-5678"),
        ("email", "desk@council.example"),
        ("online", "https://forms.example/x?y=1"),
        ("mailbox", ""),
        ("post", ""),
        ("in_person", ""),
        ("", ""),
    ],
)
def test_a_channel_takes_what_israelis_really_use(kind: str, value: str) -> None:
    assert channel_errors(kind, value) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "abc"),
        ("whatsapp", "12"),
        ("email", "desk at council"),
        ("online", "javascript:alert(1)"),
        ("online", ""),
        ("email", ""),
    ],
)
def test_a_channel_that_cannot_work_is_refused(kind: str, value: str) -> None:
    assert channel_errors(kind, value)


@pytest.mark.parametrize("amount", ["0", "0.50", "9999999.99"])
def test_a_fee_may_be_free(amount: str) -> None:
    Fee(amount=amount, label="אגרה").clean_fields(exclude=["page", "locale", "translation_key"])


@pytest.mark.parametrize("amount", ["-0.01", "1.234", "10000000", "sixty"])
def test_a_fee_is_an_amount_in_shekels(amount: str) -> None:
    with pytest.raises(ValidationError):
        Fee(amount=amount, label="אגרה").clean_fields(exclude=["page", "locale"])


def test_a_step_without_a_link_needs_no_words_for_it() -> None:
    Step(heading="מלאו").clean()


@pytest.mark.django_db
def test_a_page_says_what_it_lacks() -> None:
    page: Any = unsaved_service()
    missing = page.missing_parts()
    assert missing == [str(ServicePageForm.reasons[name]) for name in ("steps", "channels")]
