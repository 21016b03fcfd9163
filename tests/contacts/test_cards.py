from datetime import date
from decimal import Decimal

import pytest
from django.utils.translation import override
from pytest_django import DjangoAssertNumQueries

from contacts.cards import contact_card, office_cards
from contacts.models import Contact, Office
from tests.factories import ContactFactory, OfficeFactory, add_exception

pytestmark = pytest.mark.django_db


def test_a_contact_has_links_to_call_write_and_text() -> None:
    contact = ContactFactory(
        name_en="Collections desk",
        department__name_en="Collections",
        phones=("*6050", "+97246580000"),
        whatsapp="+972502345678",
    )
    with override("en"):
        card = contact_card(contact)
    assert card is not None
    assert (card.name, card.department) == ("Collections desk", "Collections")
    assert [(phone.href, phone.text) for phone in card.phones] == [
        ("tel:*6050", "*6050"),
        ("tel:+97246580000", "04-658-0000"),
    ]
    assert card.whatsapp is not None
    assert card.whatsapp.href == "https://wa.me/972502345678"
    assert card.email is not None
    assert card.email.href == "mailto:desk@council.example"


def test_a_contact_without_e_mail_has_no_link_to_write() -> None:
    card = contact_card(ContactFactory(email=""))
    assert card is not None
    assert card.email is None
    assert card.whatsapp is None


def test_a_draft_is_shown_to_nobody() -> None:
    assert contact_card(ContactFactory(live=False)) is None
    assert contact_card(None) is None
    assert office_cards([OfficeFactory(live=False), None]) == {}


def test_a_draft_of_a_changed_number_leaves_the_published_one() -> None:
    contact = ContactFactory(phones=("106",))
    contact.phones.set([type(contact.phones.get())(number="*6050")])
    contact.save_revision()
    card = contact_card(Contact.objects.get(pk=contact.pk))
    assert card is not None
    assert [phone.text for phone in card.phones] == ["106"]


def test_an_office_shows_place_and_week_in_the_visitors_language() -> None:
    office = OfficeFactory(
        address_he="בניין 1",
        address_ar="مبنى 1",
        latitude=Decimal("32.49012"),
        longitude=Decimal("35.50134"),
        hours=[(0, "08:00", "12:00"), (1, "08:00", "12:00")],
    )
    office.refresh_from_db()
    with override("ar"):
        card = office_cards([office])[office.pk]
    assert card.address == "مبنى 1"
    assert "mlat=32.49012&mlon=35.50134" in card.map_link
    assert [(days.first_day, days.last_day) for days in card.week] == [(0, 1)]


def test_an_office_without_coordinates_has_no_map() -> None:
    office = OfficeFactory()
    assert office_cards([office])[office.pk].map_link == ""


def exceptions(office: Office) -> list[tuple[str, list[str]]]:
    card = office_cards([office], today=date(2026, 9, 1))[office.pk]
    return [(str(e.starts_on), [str(span) for span in e.spans]) for e in card.exceptions]


def test_exceptions_of_one_date_stand_together_in_the_order_of_dates() -> None:
    office = OfficeFactory()
    add_exception(office, "2026-09-20", "2026-09-20", opens="16:00", closes="18:00")
    add_exception(office, "2026-09-20", "2026-09-20", opens="08:00", closes="12:00")
    add_exception(office, "2026-09-11", "2026-09-13")
    assert exceptions(office) == [
        ("2026-09-11", []),
        ("2026-09-20", ["08:00-12:00", "16:00-18:00"]),
    ]


def test_an_exception_is_shown_until_its_last_day() -> None:
    office = OfficeFactory()
    add_exception(office, "2026-08-20", "2026-09-01")
    add_exception(office, "2026-08-20", "2026-08-31")
    assert [first for first, _spans in exceptions(office)] == ["2026-08-20"]


def test_many_offices_take_as_many_queries_as_one(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    offices = OfficeFactory.create_batch(3)
    with django_assert_num_queries(2):
        assert len(office_cards(offices)) == 3
