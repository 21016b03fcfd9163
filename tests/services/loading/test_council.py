"""What a service's file may ask for beyond its first publication."""

from pathlib import Path

import pytest
from django.test import Client

from tests.outputs import main_of
from tests.services.loading.conftest import Load
from tests.services.loading.council import change


def test_a_service_changed_later_shows_its_translations_behind(
    load: Load, council: Path, client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    later = {
        "essence": "תמצית שהשתנתה.",
        "question": {"question": "שאלה מאוחרת?", "answer": "תשובה מאוחרת."},
    }
    change(council, "services/arnona.yaml", "changed_later", to=later)
    load()
    assert "7 pages added, 0 unchanged, 0 kept" in capsys.readouterr().out
    hebrew = client.get("/he/departments/collections/arnona/").content.decode()
    assert "תמצית שהשתנתה." in hebrew
    english = client.get("/en/departments/collections/arnona/").content.decode()
    assert "How to pay." in english
    assert "Read the Hebrew text" in english
    added = main_of(english).find(string="שאלה מאוחרת?")
    assert added is not None
    assert added.parent is not None
    assert added.parent["lang"] == "he"
    load()
    assert "7 unchanged, 0 kept" in capsys.readouterr().out


def test_a_service_for_staff_is_not_public(load: Load, council: Path, client: Client) -> None:
    change(council, "services/arnona.yaml", "visibility", to="staff")
    load()
    assert client.get("/he/departments/collections/arnona/").status_code == 302
    assert "תשלום ארנונה" not in client.get("/he/services/").content.decode()
