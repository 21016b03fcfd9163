"""A bad file is refused with one message that helps, and nothing is half loaded."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError
from wagtail.models import Page

from contacts.models import Contact, Department, Settlement
from home.models import SiteSettings
from languages.models import ApprovedWords
from services.models import Topic
from tests.services.loading.conftest import Load
from tests.services.loading.council import change, words

COUNTED = [Page, ApprovedWords, Department, Contact, Settlement, Topic]
SERVICE = "services/kindergarten.yaml"
LONG = words("א" * 301, "ا" * 300, "a" * 300)

FAULTS: dict[str, tuple[str, list[str | int], Any, list[str]]] = {
    "unknown key": (
        SERVICE,
        ["weather"],
        "fine",
        [
            "kindergarten.yaml, line ",
            "weather: unknown key; expected one of department, topics",
        ],
    ),
    "misspelt key": (
        SERVICE,
        ["esence"],
        NotImplemented,
        ["line ", "esence: unknown key; did you mean “essence”?"],
    ),
    "misspelt key of a row": (
        SERVICE,
        ["steps", 1, "headng"],
        "x",
        ["kindergarten.yaml, line ", "steps 2 headng", "did you mean “heading”?"],
    ),
    "missing language": (
        SERVICE,
        ["steps", 0, "heading"],
        {"he": "צעד", "en": "Step"},
        ["kindergarten.yaml, line ", "steps 1 heading: ar missing"],
    ),
    "missing key": (SERVICE, ["contact"], None, ["kindergarten.yaml", "contact missing"]),
    "essence over 300": (
        SERVICE,
        ["essence"],
        LONG,
        ["line ", "essence he: 301 characters", "300"],
    ),
    "negative fee": (
        SERVICE,
        ["fees", 0, "amount"],
        -1,
        ["line ", "fees 1 amount", "minimum"],
    ),
    "bad phone of a channel": (
        SERVICE,
        ["channels", 0, "value"],
        "04-65",
        ["line ", "channels 1 value", "“04-65” is not a telephone number", "04-658-0000"],
    ),
    "bad phone of a contact": (
        "records/contacts.yaml",
        ["collections", "phones", 1, "number"],
        "12",
        ["contacts.yaml, line ", "collections phones 2 number", "“12” is not a telephone number"],
    ),
    "unknown department": (
        SERVICE,
        ["department"],
        "educaton",
        ["line 1, department", "there is no department “educaton”; did you mean “education”?"],
    ),
    "unknown department of a contact": (
        "records/contacts.yaml",
        ["collections", "department"],
        "nobody",
        ["contacts.yaml, line 2", "there is no department “nobody”"],
    ),
    "unknown topic": (
        SERVICE,
        ["topics", 0],
        "payment",
        ["line ", "topics 1", "“payment”; did you mean “payments”?"],
    ),
    "unknown audience": (SERVICE, ["audiences", 0], "cats", ["audiences 1", "“cats”"]),
    "unknown contact": (SERVICE, ["contact"], "nobody", ["there is no contact “nobody”"]),
    "unknown office": (SERVICE, ["office"], "nowhere", ["there is no office “nowhere”"]),
    "unknown document": (
        SERVICE,
        ["documents", 0, "type"],
        "identity",
        ["documents 1 type", "“identity”"],
    ),
    "unknown related service": (
        SERVICE,
        ["related", 0],
        "arnonna",
        ["related 1", "there is no service “arnonna”; did you mean “arnona”?"],
    ),
    "unknown kind of channel": (
        SERVICE,
        ["channels", 0, "kind"],
        "fax",
        ["channels 1", "fax"],
    ),
    "link without words": (SERVICE, ["steps", 0, "link"], "https://a.example", ["steps 1"]),
    "wrong hours": (
        "records/offices.yaml",
        ["collections", "hours", "sunday", 0],
        "8-12",
        ["offices.yaml, line ", "collections hours sunday 1"],
    ),
    "impossible hours": (
        "records/offices.yaml",
        ["collections", "hours", "sunday", 0],
        "25:00-26:00",
        ["offices.yaml, line ", "collections hours sunday 1: “25:00-26:00”", "08:00-12:30"],
    ),
    "closing before opening": (
        "records/offices.yaml",
        ["collections", "hours", "sunday", 0],
        "12:00-08:00",
        ["offices.yaml, line ", "collections hours sunday 1"],
    ),
    "page in two languages": (
        "pages/privacy.yaml",
        ["title", "ar"],
        "خصوصية",
        ["privacy.yaml, line ", "title"],
    ),
    "page with uneven languages": (
        "pages/privacy.yaml",
        ["title"],
        words("פרטיות", "خصوصية", "Privacy"),
        ["privacy.yaml", "introduction"],
    ),
    "name without English": (
        "records/topics.yaml",
        ["payments", "name", "en"],
        None,
        ["topics.yaml, line ", "payments name: en missing"],
    ),
    "no search words": (SERVICE, ["search_words", "ar"], ["واحد"], ["search_words ar"]),
}


def counts() -> list[int]:
    return [model.objects.count() for model in COUNTED]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_in_one_message_and_nothing_is_loaded(
    fault: str, load: Load, council: Path
) -> None:
    name, place, value, expected = FAULTS[fault]
    if value is NotImplemented:
        change(council, name, *place, to=words("א", "ا", "a"))
        change(council, name, "essence")
    else:
        change(council, name, *place, to=value)
    before = counts()
    with pytest.raises(CommandError) as failure:
        load()
    message = str(failure.value)
    assert message.startswith("Nothing was loaded. ")
    for part in expected:
        assert part in message
    assert counts() == before
    assert not SiteSettings.objects.filter(council_name_he__gt="").exists()


def test_a_file_that_is_no_yaml_is_named(load: Load, council: Path) -> None:
    (council / SERVICE).write_text("title: [", encoding="utf-8")
    with pytest.raises(CommandError, match=r"kindergarten\.yaml is not YAML in UTF-8"):
        load()


def test_a_file_in_another_encoding_is_named(load: Load, council: Path) -> None:
    (council / SERVICE).write_bytes("title: שלום".encode("iso-8859-8"))
    with pytest.raises(CommandError, match=r"kindergarten\.yaml is not YAML in UTF-8"):
        load()


def test_an_empty_file_is_named(load: Load, council: Path) -> None:
    (council / SERVICE).write_text("", encoding="utf-8")
    with pytest.raises(CommandError, match=r"kindergarten\.yaml"):
        load()


@pytest.mark.parametrize("name", ["council.yaml", "records/topics.yaml"])
def test_a_missing_file_is_named(name: str, load: Load, council: Path) -> None:
    (council / name).unlink()
    with pytest.raises(CommandError, match=f"{Path(name).name} is missing"):
        load()
