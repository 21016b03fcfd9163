"""A fact changed on the Hebrew page is right in every language at once."""

from decimal import Decimal
from typing import Any

from django.test import Client

from languages.approval import approve_words
from languages.models import ApprovedWords
from services.models import Document, ServicePage, Step
from tests.editor import add_row, open_editor, publish, save
from tests.factories import ContactFactory, DocumentTypeFactory, translate
from tests.outputs import CODES, main_of, read, text_of

NEW_STEP = {"ar": "راجعوا المكتب", "en": "Come to the office"}
HEBREW_STEP = "הגיעו למשרד"


def approve(service: ServicePage) -> None:
    approve_words(ServicePage.objects.get(pk=service.pk))


def read_all(client: Client, service: ServicePage) -> dict[str, str]:
    """The visible text of the page in each language."""
    return {code: text_of(read(client, service, code)) for code in CODES}


def shows(client: Client, service: ServicePage, text: str) -> set[bool]:
    """Whether the page shows a text, over all languages: ``{True}`` is everywhere."""
    return {text in page for page in read_all(client, service).values()}


EVERYWHERE, NOWHERE = {True}, {False}


def test_a_changed_fee_is_seen_at_once(
    service: ServicePage, editor: Client, client: Client
) -> None:
    assert shows(client, service, "60") == EVERYWHERE
    publish(editor, service, **{"fees-0-amount": "72.50"})
    assert shows(client, service, "72.50") == EVERYWHERE
    assert shows(client, service, "60") == NOWHERE


def test_a_changed_telephone_is_seen_at_once(
    service: ServicePage, editor: Client, client: Client
) -> None:
    assert shows(client, service, "04-658-0000") == EVERYWHERE
    publish(editor, service.contact, **{"phones-0-number": "*6050"})
    assert shows(client, service, "*6050") == EVERYWHERE
    assert shows(client, service, "04-658-0000") == NOWHERE


def test_another_contact_is_seen_at_once(
    service: ServicePage, editor: Client, client: Client
) -> None:
    other = ContactFactory(phones=("1-800-000-106",), email="other@council.example")
    publish(editor, service, contact=other.pk)
    assert shows(client, service, "other@council.example") == EVERYWHERE


def test_changed_hours_and_exceptions_are_seen_at_once(
    service: ServicePage, editor: Client, client: Client
) -> None:
    office = service.office
    assert shows(client, service, "08:00-12:00") == EVERYWHERE
    hours = {"weekly_hours-0-opens": "15:30", "weekly_hours-0-closes": "19:00"}
    data = {**open_editor(editor, office), **hours}
    dates = {"starts_on": "01/09/2099", "ends_on": "02/09/2099"}
    add_row(data, "exceptions", **dates, opens="07:15", closes="09:45")
    save(editor, office, data, "action-publish")
    assert shows(client, service, "15:30-19:00") == EVERYWHERE
    assert shows(client, service, "07:15-09:45") == EVERYWHERE
    assert shows(client, service, "08:00-12:00") == NOWHERE


def test_an_added_document_is_seen_at_once_in_the_visitors_language(
    service: ServicePage, editor: Client, client: Client
) -> None:
    names = {"he": "תעודת זהות", "ar": "بطاقة هوية", "en": "Identity card"}
    kind = DocumentTypeFactory(**{f"name_{code}": name for code, name in names.items()})
    data = open_editor(editor, service)
    add_row(data, "documents", document_type=kind.pk, when="", note="", form="")
    save(editor, service, data, "action-publish")
    for code, text in read_all(client, service).items():
        assert names[code] in text


FIRST_STEP = {"he": "מלאו בקשה", "ar": "املأوا طلبًا", "en": "Fill in a request"}
LAST_STEP = {"he": "קבלו את האישור", "ar": "استلموا الشهادة", "en": "Receive the certificate"}


def test_a_removed_row_is_gone_at_once(
    service: ServicePage, editor: Client, client: Client
) -> None:
    for code, text in read_all(client, service).items():
        assert FIRST_STEP[code] in text
    publish(editor, service, **{"steps-0-DELETE": "1"})
    for code, text in read_all(client, service).items():
        assert FIRST_STEP[code] not in text
        assert LAST_STEP[code] in text


def test_rows_stand_in_the_order_of_the_hebrew_page(
    service: ServicePage, editor: Client, client: Client
) -> None:
    publish(editor, service, **{"steps-0-ORDER": "2", "steps-1-ORDER": "1"})
    for code, text in read_all(client, service).items():
        assert text.index(LAST_STEP[code]) < text.index(FIRST_STEP[code])


def add_step(service: ServicePage, editor: Client) -> None:
    data = open_editor(editor, service)
    add_row(data, "steps", heading=HEBREW_STEP, text="", channel="", link="", link_label="")
    save(editor, service, data, "action-publish")
    assert Step.objects.filter(page=service, heading=HEBREW_STEP).exists()


def test_an_added_row_is_not_shown_before_its_words_are_approved(
    service: ServicePage, editor: Client, client: Client
) -> None:
    add_step(service, editor)
    assert shows(client, service, HEBREW_STEP) == NOWHERE
    assert len(main_of(read(client, service)).select(".steps > li")) == 2


def marked(html: str, text: str) -> dict[str, Any]:
    """``lang`` and ``dir`` of the element that holds exactly a text."""
    found = main_of(html).find(string=lambda string: string.strip() == text)
    assert found is not None
    assert found.parent is not None
    return {name: found.parent.get(name) for name in ("lang", "dir")}


def test_an_approved_row_is_shown_in_hebrew_until_it_is_translated(
    service: ServicePage, editor: Client, client: Client
) -> None:
    add_step(service, editor)
    approve(service)
    for code, rendering in NEW_STEP.items():
        assert marked(read(client, service, code), HEBREW_STEP) == {"lang": "he", "dir": "rtl"}
        translate(service, code, {HEBREW_STEP: rendering})
        html = read(client, service, code)
        assert marked(html, rendering) == {"lang": None, "dir": None}
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
    latest = ServicePage.objects.get(pk=service.pk).get_latest_revision_as_object()
    assert latest.fees.first().amount == Decimal("999.00")
    assert shows(client, service, "999") == NOWHERE
    assert set(ApprovedWords.objects.values_list("digest", flat=True)) == digests
