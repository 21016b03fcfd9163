import gettext
import os
from pathlib import Path

import pytest

from config.catalogues import compile_stale_catalogues

CATALOGUE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "Opening hours"
msgstr "{hours}"

#, fuzzy
msgid "Closed"
msgstr "אולי"
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "he" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text(CATALOGUE.format(hours="שעות פתיחה"), encoding="utf-8")
    return path


def translate(locale_dir: Path, text: str) -> str:
    with (locale_dir / "he" / "LC_MESSAGES" / "django.mo").open("rb") as file:
        return gettext.GNUTranslations(file).gettext(text)


def test_catalogue_is_compiled_without_gettext(source: Path, tmp_path: Path) -> None:
    assert compile_stale_catalogues(tmp_path) == [source.with_suffix(".mo")]
    assert translate(tmp_path, "Opening hours") == "שעות פתיחה"


def test_unchecked_texts_are_left_out(source: Path, tmp_path: Path) -> None:
    compile_stale_catalogues(tmp_path)
    assert translate(tmp_path, "Closed") == "Closed"


def test_second_run_compiles_nothing(source: Path, tmp_path: Path) -> None:
    compile_stale_catalogues(tmp_path)
    assert compile_stale_catalogues(tmp_path) == []


def test_changed_catalogue_is_compiled_again(source: Path, tmp_path: Path) -> None:
    compile_stale_catalogues(tmp_path)
    source.write_text(CATALOGUE.format(hours="שעות קבלה"), encoding="utf-8")
    newer = source.with_suffix(".mo").stat().st_mtime + 1
    os.utime(source, (newer, newer))
    compile_stale_catalogues(tmp_path)
    assert translate(tmp_path, "Opening hours") == "שעות קבלה"


def test_nothing_unfinished_stays_behind(source: Path, tmp_path: Path) -> None:
    compile_stale_catalogues(tmp_path)
    assert sorted(path.name for path in source.parent.iterdir()) == ["django.mo", "django.po"]
