"""Load the language-neutral records: vocabularies, departments, settlements, contacts, offices.

A record that exists is kept as it is.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from contacts.models import Contact, Department, Office, Settlement
from languages.names import in_columns
from services.loading.files import read_file
from services.loading.places import build_contact, build_office
from services.models import Audience, DocumentType, LifeEvent, Topic

NAMESPACE = UUID("6f0a4a4e-5b5a-4b5b-9d0c-3a5d2f1b7c11")
VOCABULARIES = {
    "topics": Topic,
    "audiences": Audience,
    "life_events": LifeEvent,
    "document_types": DocumentType,
}

Records = dict[str, dict[str, Any]]


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
