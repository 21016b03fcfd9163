from decimal import Decimal

import pytest
from django.utils.translation import override

from languages.codes import BY_CODE
from languages.models import ApprovedWords
from languages.reading import draft_words, read_words
from services.models import Channel, ServicePage
from services.sheet import ServiceSheet, build_sheet
from services.sheet.durations import duration_text
from tests.factories import OfficeFactory, make_service, unsaved_service


def sheet_of(page: ServicePage, code: str = "en") -> ServiceSheet:
    page = ServicePage.objects.get(pk=page.pk)
    with override(code):
        words = read_words(page.translation_key, BY_CODE[code])
        assert words is not None
        return build_sheet(page, words)


def test_a_sheet_has_words_and_facts_in_the_visitors_language(service: ServicePage) -> None:
    sheet = sheet_of(service)
    assert sheet.title.text == "Resident certificate"
    assert [step.heading.text for step in sheet.steps] == [
        "Fill in a request",
        "Receive the certificate",
    ]
    assert [criterion.text for criterion in sheet.criteria] == ["You have lived here for a year."]
    (fee,) = sheet.fees
    assert (fee.amount, fee.is_free, fee.label.text) == (
        Decimal("60.00"),
        False,
        "Issuing the certificate",
    )
    assert sheet.processing_time is not None
    assert sheet.processing_time.text == "5 working days"
    assert [(law.name.text, law.link) for law in sheet.legal_basis] == [
        ("Income Tax Ordinance", "https://law.example/")
    ]
    (document,) = sheet.documents
    assert (document.when.text, document.note.text, document.form_url) == (
        "If you are under 18",
        "A clear photo is enough",
        "",
    )


def test_the_first_channel_is_the_main_one(service: ServicePage) -> None:
    sheet = sheet_of(service)
    assert [channel.kind for channel in sheet.channels] == ["online", "mailbox"]
    assert sheet.main_channel is sheet.channels[0]


def test_a_step_leads_to_its_channel(service: ServicePage) -> None:
    first, second = sheet_of(service).steps
    assert first.channel is not None
    assert first.channel.link is not None
    assert first.channel.link.href == "https://forms.example/x"
    assert second.channel is None


def test_a_channel_that_was_removed_leaves_its_step_without_a_button(service: ServicePage) -> None:
    service.channels.set([row for row in service.channels.all() if row.kind != "online"])
    service.save_revision().publish()
    assert [step.channel for step in sheet_of(service).steps] == [None, None]


@pytest.mark.parametrize(
    ("kind", "value", "href", "text"),
    [
        ("phone", "*6050", "tel:*6050", "*6050"),
        ("phone", "04-658-0000", "tel:+97246580000", "04-658-0000"),
        ("whatsapp", "050-234-5678", "https://wa.me/972502345678", "050-234-5678"),
        ("email", "a@council.example", "mailto:a@council.example", "a@council.example"),
    ],
)
def test_a_channel_is_a_link(
    kind: str, value: str, href: str, text: str, service: ServicePage
) -> None:
    service.channels.set([Channel(kind=kind, value=value, locale=service.locale)])
    service.save_revision().publish()
    (channel,) = sheet_of(service).channels
    assert channel.link is not None
    assert (channel.link.href, channel.link.text) == (href, text)


def test_a_place_shows_the_services_office_or_its_own(service: ServicePage) -> None:
    own = OfficeFactory(name_en="Annex")
    rows = [Channel(kind="in_person"), Channel(kind="post", office=own), Channel(kind="phone")]
    for row in rows:
        row.locale = service.locale
    rows[2].value = "106"
    service.channels.set(rows)
    service.save_revision().publish()
    with override("en"):
        names = [channel.office and channel.office.name for channel in sheet_of(service).channels]
        assert names == [service.office.name, "Annex", None]


def test_a_draft_contact_and_office_are_not_shown(service: ServicePage) -> None:
    type(service.contact).objects.update(live=False)
    type(service.office).objects.update(live=False)
    sheet = sheet_of(service)
    assert sheet.contact is None
    assert sheet.office is None


def test_a_sheet_leads_to_its_department_and_topics(service: ServicePage) -> None:
    sheet = sheet_of(service, "ar")
    assert sheet.department is not None
    assert sheet.department.address == "/ar/departments/collections/"
    assert [topic.address for topic in sheet.topics] == [
        f"/ar/topics/{service.topics.get().topic.slug}/"
    ]


def test_related_services_stand_in_the_editors_order(service: ServicePage) -> None:
    parent = service.get_parent()
    others = [make_service(parent, slug=f"s-{n}", title=title) for n, title in enumerate("גאב")]
    for other in others:
        service.related_services.create(service=other)
    service.save_revision().publish()
    assert [link.title.text for link in sheet_of(service, "he").related] == ["ג", "א", "ב"]


def test_a_deleted_related_service_is_left_out(service: ServicePage) -> None:
    other = make_service(service.get_parent(), slug="other")
    service.related_services.create(service=other)
    service.save_revision().publish()
    assert len(sheet_of(service).related) == 1
    other.delete()
    assert sheet_of(service).related == []


def test_a_sheet_of_a_draft_is_built_from_memory(db: None) -> None:
    page = unsaved_service(title="טיוטה")
    page.path = "0001000200030004"
    page.channels.add(Channel(kind="phone", value="106", locale=page.locale))
    with override("he"):
        sheet = build_sheet(page, draft_words(page))
    assert sheet.title.text == "טיוטה"
    assert sheet.department is None
    assert [channel.kind for channel in sheet.channels] == ["phone"]


def test_a_text_that_is_not_translated_says_its_language(service: ServicePage) -> None:
    record = ApprovedWords.objects.get(
        locale__language_code="en", translation_key=service.translation_key
    )
    del record.words["essence"]
    record.save()
    essence = sheet_of(service).essence
    assert (essence.text, essence.language.code) == ("מי שגר כאן זכאי לאישור.", "he")


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        (1, "days", "1 day"),
        (5, "working_days", "5 working days"),
        (3, "weeks", "3 weeks"),
        (None, "immediate", "On the spot"),
        (None, "days", ""),
        (5, "", ""),
        (None, "", ""),
    ],
)
def test_a_processing_time_is_a_promise_in_words(number: int | None, unit: str, text: str) -> None:
    with override("en"):
        assert duration_text(number, unit) == text


def test_every_unit_of_time_has_its_words() -> None:
    for unit in ServicePage.TimeUnit.values:
        assert duration_text(2, unit)
