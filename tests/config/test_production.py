"""Production's settings, tried in a process of their own: settings are read once per process."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.environment import REQUIRED, require_environment

ROOT = Path(__file__).resolve().parents[2]
COMPLETE = {
    "SECRET_KEY": "b7uK2-a-key-of-the-tests-with-many-different-letters-0123456789-QWERTY",
    "ALLOWED_HOSTS": "www.example.org.il",
    "PUBLIC_URL": "https://www.example.org.il",
}
INHERITED = ("PATH", "HOME", "LANG", "TMPDIR")


def evaluate(expression: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Print what an expression over production's settings comes to."""
    program = f"from django.conf import settings; print({expression})"
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={
            **{name: os.environ[name] for name in INHERITED if name in os.environ},
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}",
            "DJANGO_SETTINGS_MODULE": "config.settings.production",
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_message_names_everything_missing_at_once() -> None:
    with pytest.raises(ImproperlyConfigured) as refusal:
        require_environment({"ALLOWED_HOSTS": " "})
    assert all(name in str(refusal.value) for name in REQUIRED)
    assert "docs/install.md" in str(refusal.value)


@pytest.mark.parametrize("name", REQUIRED)
def test_message_names_only_what_is_missing(name: str) -> None:
    with pytest.raises(ImproperlyConfigured) as refusal:
        require_environment({key: value for key, value in COMPLETE.items() if key != name})
    assert re.findall(r"^  ([A-Z_]+):", str(refusal.value), re.MULTILINE) == [name]


def test_message_tells_how_to_make_a_key_that_works() -> None:
    with pytest.raises(ImproperlyConfigured) as refusal:
        require_environment({})
    command = re.search(r"python3 -c '(.*)'", str(refusal.value))
    assert command is not None
    made = subprocess.run([sys.executable, "-c", command[1]], capture_output=True, check=True)
    assert len(made.stdout.strip()) >= 64


def test_production_refuses_an_empty_environment() -> None:
    result = evaluate("settings.DEBUG", {})
    assert result.returncode != 0
    assert "ImproperlyConfigured" in result.stderr
    assert all(name in result.stderr for name in REQUIRED)


def test_production_is_closed_and_secure(tmp_path: Path) -> None:
    names = ["DEBUG", "SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"]
    expression = ", ".join(f"settings.{name}" for name in names)
    result = evaluate(expression, {**COMPLETE, "DATA_DIR": str(tmp_path)})
    assert result.stdout.strip() == "False True True True", result.stderr


def test_production_keeps_its_data_where_it_is_told(tmp_path: Path) -> None:
    data = tmp_path / "data"
    result = evaluate(
        "settings.DATABASES['default']['NAME'], settings.MEDIA_ROOT",
        {**COMPLETE, "DATA_DIR": str(data)},
    )
    assert result.stdout.split() == [f"{data}/db.sqlite3", f"{data}/media"], result.stderr


def test_production_reads_database_cache_and_mail_from_addresses(tmp_path: Path) -> None:
    result = evaluate(
        "settings.DATABASES['default']['ENGINE'], settings.DATABASES['default']['HOST'], "
        "settings.CACHES['default']['BACKEND'], settings.EMAIL_HOST, settings.EMAIL_USE_TLS",
        {
            **COMPLETE,
            "DATA_DIR": str(tmp_path),
            "DATABASE_URL": "postgres://sherut:secret@db.example.org/sherut",
            "CACHE_URL": "redis://cache.example.org:6379/1",
            "EMAIL_URL": "smtp+tls://user:secret@mail.example.org:587",
        },
    )
    assert result.stdout.split() == [
        "django.db.backends.postgresql",
        "db.example.org",
        "django.core.cache.backends.redis.RedisCache",
        "mail.example.org",
        "True",
    ], result.stderr
