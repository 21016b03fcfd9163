"""Build contacts and offices from their files."""

from datetime import time
from pathlib import Path
from typing import Any

from contacts.models import Contact, ContactPhone, Office, OfficeException, OfficeHours
from contacts.models.office import Weekday
from languages.names import in_columns
from services.loading.files import DataError, Place, check_model, find, place_text


def build_contact(
    facts: dict[str, Any], path: Path, key: str, departments: dict[str, Any], **columns: Any
) -> Contact:
    contact = Contact(
        **columns,
        department=find(departments, facts["department"], "department", path, [key, "department"]),
        **in_columns("name", facts["name"]),
        email=facts.get("email", ""),
        whatsapp=facts.get("whatsapp", ""),
    )
    check_model(contact, path, [key])
    for index, phone in enumerate(facts["phones"]):
        row = ContactPhone(sort_order=index, **phone)
        check_model(row, path, [key, "phones", index], "contact")
        contact.phones.add(row)
    contact.save()
    return contact


def build_office(
    facts: dict[str, Any], path: Path, key: str, departments: dict[str, Any], **columns: Any
) -> Office:
    plain = ("latitude", "longitude", "step_free", "closed_on_holidays")
    office = Office(
        **columns,
        department=find(departments, facts["department"], "department", path, [key, "department"]),
        **{name: facts[name] for name in plain if name in facts},
        **in_columns("name", facts["name"]),
        **in_columns("address", facts.get("address")),
        **in_columns("directions", facts.get("directions")),
    )
    check_model(office, path, [key])
    add_hours(office, facts, path, key)
    add_exceptions(office, facts, path, key)
    office.save()
    return office


def add_hours(office: Office, facts: dict[str, Any], path: Path, key: str) -> None:
    for day, spans in facts.get("hours", {}).items():
        for index, span in enumerate(spans):
            place = [key, "hours", day, index]
            row = OfficeHours(weekday=Weekday[day.upper()], **times(span, path, place))
            check_model(row, path, place, "office")
            office.weekly_hours.add(row)


def add_exceptions(office: Office, facts: dict[str, Any], path: Path, key: str) -> None:
    for index, exception in enumerate(facts.get("exceptions", [])):
        place: Place = [key, "exceptions", index]
        for number, span in enumerate(exception.get("hours") or [None]):
            row = OfficeException(
                starts_on=exception["from"],
                ends_on=exception["to"],
                **in_columns("reason", exception["reason"]),
                **(times(span, path, [*place, "hours", number]) if span else {}),
            )
            check_model(row, path, place, "office")
            office.exceptions.add(row)


def times(span: str, path: Path, place: Place) -> dict[str, time]:
    """``"08:00-24:00"`` as opening and closing hours; 24:00 is midnight."""
    opens, closes = (part.replace("24:00", "00:00") for part in span.split("-"))
    try:
        return {"opens": time.fromisoformat(opens), "closes": time.fromisoformat(closes)}
    except ValueError as error:
        message = f"“{span}” is no span of hours; expected one such as 08:00-12:30"
        raise DataError(f"{place_text(path, place)}: {message}") from error
