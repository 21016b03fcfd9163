"""A fact changed on the Hebrew page is right in every language at once."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from contacts.models import Contact, Office
from languages.approval import approve_words
from languages.models import ApprovedWords
from services.models import Document, ServicePage, Step
from tests.editor import add_row, open_editor, publish, save
from tests.factories import ContactFactory, DocumentTypeFactory, translate
from tests.outputs import CODES, main_of, read, text_of

NEW_STEP = {"ar": "راجعوا المكتب", "en": "Come to the office"}
HEBREW_STEP = "הגיעו למשרד"
each_language = pytest.mark.parametrize("code", CODES)


def approve(service: ServicePage) -> None:
    approve_words(ServicePage.objects.get(pk=service.pk))


@each_language
def test_a_changed_fee_is_seen_at_once(
    code: str, service: ServicePage, editor: Client, client: Client
) -> None:
    assert "₪60" in text_of(read(client, service, code))
    publish(editor, service, **{"fees-0-amount": "72.50"})
    text = text_of(read(client, service, code))
    assert "₪72.50" in text
    assert "₪60" not in text


@each_language
def test_a_changed_telephone_is_seen_at_once(
    code: str, service: ServicePage, client: Client
) -> None:
    contact = Contact.objects.get(pk=service.contact_id)
    assert "04-658-0000" in text_of(read(client, service, code))
    phone = contact.phones.get()
    phone.number = "*6050"
    contact.phones.add(phone)
    contact.save_revision().publish()
    main = main_of(read(client, service, code))
    assert main.find("a", href="tel:*6050")
    assert "04-658-0000" not in main.get_text()


@each_language
def test_another_contact_is_seen_at_once(
    code: str, service: ServicePage, editor: Client, client: Client
) -> None:
    other = ContactFactory(phones=("1-800-000-106",), email="other@council.example")
    publish(editor, service, contact=other.pk)
    assert "other@council.example" in text_of(read(client, service, code))


@each_language
def test_changed_hours_and_exceptions_are_seen_at_once(
    code: str, service: ServicePage, client: Client
) -> None:
    office = Office.objects.get(pk=service.office_id)
    assert "08:00-12:00" in text_of(read(client, service, code))
    hours = office.weekly_hours.get()
    hours.opens, hours.closes = "15:30", "19:00"
    office.weekly_hours.add(hours)
    office.exceptions.create(
        starts_on=timezone.localdate(),
        ends_on=timezone.localdate() + timedelta(days=1),
        opens="07:15",
        closes="09:45",
    )
    office.save_revision().publish()
    text = text_of(read(client, service, code))
    assert "15:30-19:00" in text
    assert "07:15-09:45" in text
    assert "08:00-12:00" not in text


@each_language
def test_an_added_document_is_seen_at_once_in_the_visitors_language(
    code: str, service: ServicePage, editor: Client, client: Client
) -> None:
    kind = DocumentTypeFactory(name_he="תעודת זהות", name_ar="بطاقة هوية", name_en="Identity card")
    data = open_editor(editor, service)
    add_row(data, "documents", document_type=kind.pk, when="", note="", form="")
    save(editor, service, data, "action-publish")
    names = {"he": "תעודת זהות", "ar": "بطاقة هوية", "en": "Identity card"}
    assert names[code] in text_of(read(client, service, code))


@each_language
def test_a_removed_row_is_gone_at_once(
    code: str, service: ServicePage, editor: Client, client: Client
) -> None:
    gone = {"he": "מלאו בקשה", "ar": "املأوا طلبًا", "en": "Fill in a request"}[code]
    kept = {"he": "קבלו את האישור", "ar": "استلموا الشهادة", "en": "Receive the certificate"}[code]
    assert gone in text_of(read(client, service, code))
    publish(editor, service, **{"steps-0-DELETE": "1"})
    text = text_of(read(client, service, code))
    assert gone not in text
    assert kept in text


@each_language
def test_rows_stand_in_the_order_of_the_hebrew_page(
    code: str, service: ServicePage, editor: Client, client: Client
) -> None:
    publish(editor, service, **{"steps-0-ORDER": "2", "steps-1-ORDER": "1"})
    text = text_of(read(client, service, code))
    first, second = {
        "he": ("קבלו את האישור", "מלאו בקשה"),
        "ar": ("استلموا الشهادة", "املأوا طلبًا"),
        "en": ("Receive the certificate", "Fill in a request"),
    }[code]
    assert text.index(first) < text.index(second)


def add_step(service: ServicePage, editor: Client) -> None:
    data = open_editor(editor, service)
    add_row(data, "steps", heading=HEBREW_STEP, text="", channel="", link="", link_label="")
    save(editor, service, data, "action-publish")
    assert Step.objects.filter(page=service, heading=HEBREW_STEP).exists()


@each_language
def test_an_added_row_is_not_shown_before_its_words_are_approved(
    code: str, service: ServicePage, editor: Client, client: Client
) -> None:
    add_step(service, editor)
    assert HEBREW_STEP not in read(client, service, code)
    assert len(main_of(read(client, service, code)).select(".steps > li")) == 2


def marked(html: str, text: str) -> dict[str, Any]:
    """``lang`` and ``dir`` of the element that holds exactly a text."""
    found = main_of(html).find(string=lambda string: string.strip() == text)
    assert found is not None
    assert found.parent is not None
    return {name: found.parent.get(name) for name in ("lang", "dir")}


@pytest.mark.parametrize("code", NEW_STEP)
def test_an_approved_row_is_shown_in_hebrew_until_it_is_translated(
    code: str, service: ServicePage, editor: Client, client: Client
) -> None:
    add_step(service, editor)
    approve(service)
    assert marked(read(client, service, code), HEBREW_STEP) == {"lang": "he", "dir": "rtl"}
    translate(service, code, {HEBREW_STEP: NEW_STEP[code]})
    html = read(client, service, code)
    assert marked(html, NEW_STEP[code]) == {"lang": None, "dir": None}
    assert HEBREW_STEP not in html


BEHIND = "Read the Hebrew text"


def test_a_translation_that_is_behind_keeps_its_words_and_says_so(
    service: ServicePage, editor: Client, client: Client
) -> None:
    assert BEHIND not in read(client, service, "en")
    publish(editor, service, essence="תמצית חדשה.")
    assert BEHIND not in read(client, service, "en")
    approve(service)
    html = read(client, service, "en")
    assert "Whoever lives here may have one." in text_of(html)
    assert BEHIND in html
    assert main_of(html).find("a", string=BEHIND)["href"] == f"/he{service_path(service)}"
    translate(service, "en", {"תמצית חדשה.": "A new essence."})
    html = read(client, service, "en")
    assert BEHIND not in html
    assert "A new essence." in text_of(html)


def service_path(service: ServicePage) -> str:
    return f"/departments/collections/{service.slug}/"


def test_a_changed_fact_leaves_translations_current(
    service: ServicePage, editor: Client, client: Client
) -> None:
    publish(editor, service, **{"fees-0-amount": "1.00", "reach": "3"})
    approve(service)
    assert BEHIND not in read(client, service, "en")


def test_a_new_question_for_operators_does_not_worry_residents(
    service: ServicePage, editor: Client, client: Client
) -> None:
    publish(editor, service, **{"operator_questions-0-answer": "תשובה אחרת"})
    approve(service)
    assert BEHIND not in read(client, service, "en")


def test_a_document_without_words_shows_without_approval(
    service: ServicePage, client: Client
) -> None:
    service.documents.add(
        Document(document_type=DocumentTypeFactory(name_en="Passport"), locale=service.locale)
    )
    service.save_revision().publish()
    assert "Passport" in text_of(read(client, service, "en"))


def test_a_draft_changes_nothing(service: ServicePage, editor: Client, client: Client) -> None:
    digests = set(ApprovedWords.objects.values_list("digest", flat=True))
    save(editor, service, {**open_editor(editor, service), "fees-0-amount": "999.00"})
    latest = service.get_latest_revision_as_object()
    assert latest.fees.first().amount == Decimal("999.00")
    for code in CODES:
        assert "999" not in text_of(read(client, service, code))
    assert set(ApprovedWords.objects.values_list("digest", flat=True)) == digests
