"""Load the language-neutral records: vocabularies, departments, settlements, contacts, offices.

A record that exists is kept as it is.
"""

from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from contacts.models import (
    Contact,
    ContactPhone,
    Department,
    Office,
    OfficeException,
    OfficeHours,
    Settlement,
)
from contacts.models.office import Weekday
from languages.codes import LANGUAGES
from services.loading.files import check_model, find, read_file
from services.models import Audience, DocumentType, LifeEvent, Topic

NAMESPACE = UUID("6f0a4a4e-5b5a-4b5b-9d0c-3a5d2f1b7c11")
VOCABULARIES = {
    "topics": Topic,
    "audiences": Audience,
    "life_events": LifeEvent,
    "document_types": DocumentType,
}

Records = dict[str, dict[str, Any]]


def in_columns(attribute: str, words: dict[str, str] | None) -> dict[str, str]:
    """``{"he": …}`` as the columns ``{"name_he": …}``."""
    words = words or {}
    return {f"{attribute}_{code.code}": words.get(code.code, "") for code in LANGUAGES}


def load_records(folder: Path, done: Callable[[str], object]) -> Records:
    """Records by file name and key; calls ``done`` with each key. Raises ``DataError``."""
    records: Records = {}
    for name, model in VOCABULARIES.items():
        records[name] = load_terms(folder / f"{name}.yaml", model, done)
    records["departments"] = load_departments(folder / "departments.yaml", done)
    records["settlements"] = load_settlements(folder / "settlements.yaml", done)
    for name, model, build in (
        ("contacts", Contact, build_contact),
        ("offices", Office, build_office),
    ):
        records[name] = {}
        for key, facts in read_file(folder / f"{name}.yaml", name).items():
            identifier = uuid5(NAMESPACE, f"{name}/{key}")
            found = model.objects.filter(identifier=identifier).first()
            records[name][key] = found or build(
                facts, folder / f"{name}.yaml", key, records["departments"], identifier=identifier
            )
            done(key)
    return records


def load_terms(path: Path, model: Any, done: Callable[[str], object]) -> dict[str, Any]:
    terms = {}
    for order, (slug, facts) in enumerate(read_file(path, "records").items()):
        columns = {**in_columns("name", facts["name"]), "sort_order": order}
        terms[slug], _created = model.objects.get_or_create(slug=slug, defaults=columns)
        done(slug)
    return terms


def load_departments(path: Path, done: Callable[[str], object]) -> dict[str, Department]:
    departments = {}
    for slug, facts in read_file(path, "departments").items():
        departments[slug], _created = Department.objects.get_or_create(
            slug=slug, defaults=in_columns("name", facts["name"])
        )
        done(slug)
    return departments


def load_settlements(path: Path, done: Callable[[str], object]) -> dict[str, Settlement]:
    settlements = {}
    for slug, facts in read_file(path, "settlements").items():
        columns = {**in_columns("name", facts.pop("name")), **facts}
        settlements[slug], _created = Settlement.objects.get_or_create(slug=slug, defaults=columns)
        done(slug)
    return settlements


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
        row = ContactPhone(number=phone["number"], kind=phone.get("kind", "office"))
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
    for day, spans in facts.get("hours", {}).items():
        for span in spans:
            office.weekly_hours.add(OfficeHours(weekday=Weekday[day.upper()], **times(span)))
    for index, exception in enumerate(facts.get("exceptions", [])):
        for span in exception.get("hours") or [None]:
            row = OfficeException(
                starts_on=exception["from"],
                ends_on=exception["to"],
                **in_columns("reason", exception["reason"]),
                **(times(span) if span else {}),
            )
            check_model(row, path, [key, "exceptions", index], "office")
            office.exceptions.add(row)
    office.save()
    return office


def times(span: str) -> dict[str, time]:
    """``"08:00-24:00"`` as opening and closing hours; 24:00 is midnight."""
    opens, closes = (part.replace("24:00", "00:00") for part in span.split("-"))
    return {"opens": time.fromisoformat(opens), "closes": time.fromisoformat(closes)}
