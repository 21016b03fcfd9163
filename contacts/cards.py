"""A contact and an office as a visitor sees them, in the active language."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from urllib.parse import urlencode

from django.utils import timezone

from contacts.hours import DaysHours, ExceptionalHours, group_week
from contacts.models import Contact, Office, OfficeException, OfficeHours
from contacts.phones import display_phone
from contacts.spans import Span


@dataclass(frozen=True)
class Link:
    """An address to follow, and how it is written."""

    href: str
    text: str
    kind: str = ""


def phone_link(number: str, kind: str = "") -> Link:
    return Link(f"tel:{number}", display_phone(number), kind)


def whatsapp_link(number: str) -> Link:
    return Link(f"https://wa.me/{number.lstrip('+')}", display_phone(number))


def email_link(address: str) -> Link:
    return Link(f"mailto:{address}", address)


@dataclass(frozen=True)
class ContactCard:
    name: str
    department: str
    phones: tuple[Link, ...]
    whatsapp: Link | None
    email: Link | None


@dataclass(frozen=True)
class OfficeCard:
    name: str
    address: str
    directions: str
    step_free: bool
    closed_on_holidays: bool
    map_link: str
    week: list[DaysHours] = field(default_factory=list)
    exceptions: list[ExceptionalHours] = field(default_factory=list)


def contact_card(contact: Contact | None) -> ContactCard | None:
    """A published contact, in one query where its department is at hand; None for a draft."""
    if contact is None or not contact.live:
        return None
    return ContactCard(
        name=contact.name,
        department=contact.department.name,
        phones=tuple(
            phone_link(phone.number, phone.get_kind_display()) for phone in contact.phones.all()
        ),
        whatsapp=whatsapp_link(contact.whatsapp) if contact.whatsapp else None,
        email=email_link(contact.email) if contact.email else None,
    )


def office_cards(
    offices: Iterable[Office | None], today: date | None = None
) -> dict[int, OfficeCard]:
    """Published offices by primary key, with hours and coming exceptions, in two queries."""
    today = today or timezone.localdate()
    live = {office.pk: office for office in offices if office is not None and office.live}
    hours: dict[int, list[tuple[int, Span]]] = {}
    for stored in OfficeHours.objects.filter(office_id__in=live):
        if stored.span:
            hours.setdefault(stored.office_id, []).append((stored.weekday, stored.span))
    exceptions: dict[int, list[OfficeException]] = {}
    for exception in OfficeException.objects.filter(office_id__in=live, ends_on__gte=today):
        exceptions.setdefault(exception.office_id, []).append(exception)
    return {
        pk: office_card(office, hours.get(pk, []), exceptions.get(pk, []))
        for pk, office in live.items()
    }


def office_card(
    office: Office, hours: list[tuple[int, Span]], exceptions: list[OfficeException]
) -> OfficeCard:
    return OfficeCard(
        name=office.name,
        address=office.address,
        directions=office.directions,
        step_free=office.step_free,
        closed_on_holidays=office.closed_on_holidays,
        map_link=map_link(office),
        week=group_week(hours),
        exceptions=group_exceptions(exceptions),
    )


def group_exceptions(exceptions: Iterable[OfficeException]) -> list[ExceptionalHours]:
    """Exceptions of the same dates joined, in the order of their dates."""
    ordered = sorted(exceptions, key=lambda e: (e.starts_on, e.ends_on, e.opens is not None))
    return [
        ExceptionalHours(*dates, spans_of(members), members[0].reason)
        for dates, members in (
            (dates, list(group))
            for dates, group in groupby(ordered, key=lambda e: (e.starts_on, e.ends_on))
        )
    ]


def spans_of(exceptions: list[OfficeException]) -> tuple[Span, ...]:
    return tuple(exception.span for exception in exceptions if exception.span)


def map_link(office: Office) -> str:
    if office.latitude is None or office.longitude is None:
        return ""
    marker = urlencode({"mlat": office.latitude, "mlon": office.longitude})
    return f"https://www.openstreetmap.org/?{marker}#map=17/{office.latitude}/{office.longitude}"
