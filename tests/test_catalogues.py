"""Every text of the interface exists in every language, whole and checked."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest
from django.conf import settings

from languages.codes import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
PLACEHOLDER = re.compile(r"%\((\w+)\)[a-z]|%[sd]|\{(\w*)\}")
# makemessages is run on a copy of these, so that the catalogues themselves stay as they are.
SOURCE_FOLDERS = ("home", "search", "review", "services", "contacts", "languages", "site", "locale")

each_language = pytest.mark.parametrize("code", [language.code for language in LANGUAGES])


def read(code: str, root: Path = ROOT) -> polib.POFile:
    return polib.pofile(str(root / "locale" / code / "LC_MESSAGES" / "django.po"))


def placeholders(text: str) -> list[str]:
    return sorted(match.group() for match in PLACEHOLDER.finditer(text.replace("%%", "")))


@each_language
def test_catalogue_exists(code: str) -> None:
    assert (ROOT / "locale" / code / "LC_MESSAGES" / "django.po").exists()


@each_language
def test_every_text_is_there(code: str) -> None:
    assert [entry.msgid for entry in read(code).untranslated_entries()] == []


@each_language
def test_no_text_waits_to_be_checked(code: str) -> None:
    assert [entry.msgid for entry in read(code).fuzzy_entries()] == []


@each_language
def test_placeholders_are_those_of_the_source(code: str) -> None:
    wrong = [
        entry.msgid
        for entry in read(code).translated_entries()
        if entry.msgstr and placeholders(entry.msgstr) != placeholders(entry.msgid)
    ]
    assert wrong == []


@each_language
def test_plural_forms_use_only_the_source_s_placeholders(code: str) -> None:
    # "One day" need not repeat its number, so a form may leave placeholders out.
    wrong = [
        entry.msgid
        for entry in read(code).translated_entries()
        for form in entry.msgstr_plural.values()
        if not set(placeholders(form)) <= set(placeholders(entry.msgid_plural))
    ]
    assert wrong == []


@each_language
def test_plural_forms_are_as_many_as_the_language_has(code: str) -> None:
    catalogue = read(code)
    number = int(re.search(r"nplurals\s*=\s*(\d)", catalogue.metadata["Plural-Forms"])[1])  # type: ignore[index]
    plurals = [entry for entry in catalogue if entry.msgid_plural and not entry.obsolete]
    assert [entry.msgid for entry in plurals if len(entry.msgstr_plural) != number] == []


def test_catalogues_hold_the_same_texts() -> None:
    texts = [
        {(entry.msgctxt, entry.msgid) for entry in read(language.code) if not entry.obsolete}
        for language in LANGUAGES
    ]
    assert all(found == texts[0] for found in texts)


def test_catalogues_hold_every_text_of_the_code(tmp_path: Path) -> None:
    if shutil.which("xgettext") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("GNU gettext is not installed")
        pytest.skip("needs GNU gettext: apt install gettext")
    for folder in SOURCE_FOLDERS:
        if (ROOT / folder).is_dir():
            ignored = shutil.ignore_patterns("*.mo", "__pycache__", "static")
            shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    (tmp_path / "locale").mkdir(exist_ok=True)
    command = [sys.executable, "-m", "django", "makemessages", "--no-obsolete", "--no-location"]
    subprocess.run(
        [*command, "--locale", settings.LANGUAGE_CODE],
        cwd=tmp_path,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "", "PYTHONPATH": ""},
        check=True,
        capture_output=True,
        timeout=120,
    )
    wanted = {(entry.msgctxt, entry.msgid) for entry in read(settings.LANGUAGE_CODE, tmp_path)}
    known = {(entry.msgctxt, entry.msgid) for entry in read(settings.LANGUAGE_CODE)}
    assert wanted - known == set(), "run make messages and translate what it finds"
