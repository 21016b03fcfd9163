"""The demo council's files, checked one by one without loading them."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from contacts.phones import normalise_phone
from languages.codes import BY_CODE
from languages.words import has_script
from services import demo
from services.loading.files import find, read_file
from services.loading.service import ROWS

RECORDS = ("topics", "audiences", "life_events", "document_types", "departments", "contacts")
SCHEMAS = {"departments": "departments", "contacts": "contacts", "offices": "offices"}
SERVICES = sorted((demo.FOLDER / "services").glob("*.yaml"))
PAGES = sorted((demo.FOLDER / "pages").glob("*.yaml"))
OTHERS = [demo.FOLDER / "council.yaml", *sorted((demo.FOLDER / "records").glob("*.yaml"))]

E_MAIL = re.compile(r"\S+@\S+")
# A number as it is dialled, however its digits are parted, or a short one with its star.
TELEPHONE = re.compile(r"(?<!\d)(?:\+?972|0|1-?[78]00)[\d\s().-]{6,}\d|\*\d{4}")
# Names that no script but the Latin writes: WhatsApp, PDF, GIS.
LATIN_WORD = re.compile(r"[A-Za-z]")

each_service = pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.stem)
each_prose = pytest.mark.parametrize(
    "path", [*SERVICES, *PAGES, *OTHERS], ids=lambda path: f"{path.parent.name}/{path.stem}"
)


@cache
def read(path: Path) -> Any:
    schema = {"services": "service", "pages": "information"}.get(path.parent.name)
    plain = "records" if path.parent.name == "records" else "council"
    named = SCHEMAS.get(path.stem) or ("settlements" if path.stem == "settlements" else plain)
    return read_file(path, schema or named)


@cache
def keys(name: str) -> set[str]:
    return set(read(demo.FOLDER / "records" / f"{name}.yaml"))


def texts(data: Any, place: str = "") -> Iterator[tuple[str, str, str]]:
    """Every text for people as (place, language, text)."""
    if isinstance(data, dict) and data.keys() <= BY_CODE.keys():
        for code, text in data.items():
            for one in text if isinstance(text, list) else [text]:
                yield place, code, one
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from texts(value, f"{place}.{key}")
    elif isinstance(data, list):
        for number, value in enumerate(data, start=1):
            yield from texts(value, f"{place} {number}")


def test_there_are_47_services() -> None:
    assert len(SERVICES) == 47


@each_service
def test_a_service_is_whole(path: Path) -> None:
    data = read(path)
    assert 3 <= len(data["steps"]) <= 7
    assert len(data["questions"]) >= 3
    assert len(data["operator_questions"]) >= 3
    assert {len(set(data["search_words"][code])) >= 6 for code in BY_CODE} == {True}
    assert {len(data["essence"][code]) <= 300 for code in BY_CODE} == {True}


@each_service
def test_a_service_names_only_what_there_is(path: Path) -> None:
    data = read(path)
    slugs = dict.fromkeys(service.stem for service in SERVICES)
    for name in ("topics", "audiences", "life_events"):
        assert set(data.get(name, [])) <= keys(name)
    assert data["department"] in keys("departments")
    assert data["contact"] in keys("contacts")
    assert data["office"] in keys("offices")
    assert {document["type"] for document in data.get("documents", [])} <= keys("document_types")
    for related in data.get("related", []):
        assert find(slugs, related, "service", path, ["related"]) is None
        assert related != path.stem


@each_service
def test_every_row_passes_the_editors_checks(path: Path) -> None:
    for name, model in ROWS.items():
        for row in read(path).get(name, []):
            words = {"text": row["he"]} if row.keys() == BY_CODE.keys() else row
            columns = {
                key: value["he"] if isinstance(value, dict) else value
                for key, value in words.items()
                if key not in {"type", "office"}
            }
            instance = model(**columns)
            left_out = {"page", "locale", "translation_key", "document_type", "office"}
            instance.clean_fields(exclude=left_out)
            instance.clean()


@each_service
def test_a_step_is_done_through_a_channel_of_the_service(path: Path) -> None:
    data = read(path)
    kinds = {channel["kind"] for channel in data["channels"]}
    assert {step["channel"] for step in data["steps"] if "channel" in step} <= kinds


@each_prose
def test_no_telephone_and_no_e_mail_stands_in_prose(path: Path) -> None:
    found = [
        (place, code, text)
        for place, code, text in texts(read(path))
        if E_MAIL.search(text) or TELEPHONE.search(text)
    ]
    assert found == []


@each_prose
def test_texts_are_in_the_script_of_their_language(path: Path) -> None:
    for place, code, text in texts(read(path)):
        language = BY_CODE[code]
        others = [BY_CODE[other] for other in ("he", "ar") if other != code]
        assert not any(has_script(text, other) for other in others), f"{place} {code}: {text}"
        if not (LATIN_WORD.search(text) or text.replace(" ", "").isdigit()):
            assert has_script(text, language), f"{place} {code}: {text}"


@pytest.mark.parametrize(
    "text",
    ["ל-04-658-0000", "0502345678", "050 234 5678", "*6050", "+972 4 6580000", "1-800-000-106"],
)
def test_a_number_in_prose_would_be_seen(text: str) -> None:
    assert TELEPHONE.search(f"התקשרו {text}.")


@pytest.mark.parametrize("text", ["2026-2027", "1,250", "08:00-12:30", "106", "30.06.2026"])
def test_years_amounts_and_hours_are_no_telephone(text: str) -> None:
    assert not TELEPHONE.search(f"בשנת {text}.")


def test_texts_of_the_three_languages_differ() -> None:
    for path in SERVICES:
        title = read(path)["title"]
        assert len(set(title.values())) == 3


def numbers_of(department: str) -> set[str]:
    """All telephone numbers that a department's contacts and services give."""
    contacts = read(demo.FOLDER / "records" / "contacts.yaml").values()
    own = [contact for contact in contacts if contact["department"] == department]
    found = {phone["number"] for contact in own for phone in contact["phones"]}
    return {normalise_phone(number) for number in found} - SHARED


# The call centre's number, which any department may give.
SHARED = {"106"}


def test_no_number_belongs_to_two_departments() -> None:
    owners: dict[str, str] = {}
    for department in keys("departments"):
        for number in numbers_of(department):
            assert owners.setdefault(number, department) == department


@each_service
def test_a_channels_number_is_not_another_departments(path: Path) -> None:
    data = read(path)
    others = {
        number
        for department in keys("departments") - {data["department"]}
        for number in numbers_of(department)
    }
    contact = read(demo.FOLDER / "records" / "contacts.yaml")[data["contact"]]
    given = {
        normalise_phone(channel["value"])
        for channel in data["channels"]
        if channel["kind"] == "phone"
    }
    if contact["department"] == data["department"]:
        assert not given & others


def test_pages_are_in_hebrew_alone_or_in_every_language() -> None:
    languages = [
        {frozenset(read(path)[name]) for name in ("title", "introduction", "body")}
        for path in PAGES
    ]
    assert {len(found) for found in languages} == {1}
    assert {frozenset({"he"})} in languages
    assert {frozenset(BY_CODE)} in languages


def test_a_service_shows_what_a_translation_that_is_behind_looks_like() -> None:
    assert [path.stem for path in SERVICES if "changed_later" in read(path)]
