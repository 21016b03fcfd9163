import io
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from pytest_django import Settings

from config.management.commands import prepare


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands that preparing called, in order; none of them is really run."""
    called: list[str] = []

    def record(name: str, *args: Any, **options: Any) -> None:
        called.append(name)

    monkeypatch.setattr(prepare, "call_command", record)
    return called


def run_prepare() -> str:
    output = io.StringIO()
    call_command("prepare", stdout=output)
    return output.getvalue()


def test_texts_come_before_the_database_and_the_demo_last(called: list[str]) -> None:
    run_prepare()
    assert called == ["compile_catalogues", "showmigrations", "migrate", "load_demo"]


@pytest.mark.usefixtures("called")
def test_addresses_and_accounts_are_shown(settings: Settings, tmp_path: Path) -> None:
    settings.PUBLIC_URL = "http://127.0.0.1:8123"
    settings.DEMO_ACCOUNTS_FILE = tmp_path / "accounts.txt"
    settings.DEMO_ACCOUNTS_FILE.write_text("dana  a-password\n", encoding="utf-8")
    output = run_prepare()
    assert "http://127.0.0.1:8123/\n" in output
    assert "http://127.0.0.1:8123/admin/\n" in output
    assert "dana  a-password" in output


@pytest.mark.usefixtures("called")
def test_an_installation_without_demo_accounts_shows_none(
    settings: Settings, tmp_path: Path
) -> None:
    settings.DEMO_ACCOUNTS_FILE = tmp_path / "absent.txt"
    assert "/admin/" in run_prepare()
