import io

import pytest
from django.core.management import CommandError, call_command


def analysed(monkeypatch: pytest.MonkeyPatch, language: str, given: bytes) -> list[list[str]]:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given), encoding="ascii"))
    out = io.StringIO()
    call_command("analyse_words", language, stdout=out)
    return [line.split("\t") for line in out.getvalue().splitlines()]


def test_each_word_is_printed_with_its_exact_form_and_stems(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = analysed(monkeypatch, "ar", "المدارس\nمَدْرَسَة\n".encode())
    assert rows[0] == ["المدارس", "المدارس", "مدرسه"]
    assert rows[1][:2] == ["مَدْرَسَة", "مدرسه"]


def test_the_stems_of_several_words_are_parted_by_spaces(monkeypatch: pytest.MonkeyPatch) -> None:
    assert analysed(monkeypatch, "en", b"  paid\ttaxes \n") == [
        ["paid taxes", "paid taxes", "pay tax"]
    ]


def test_a_line_without_a_word_has_two_empty_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    assert analysed(monkeypatch, "he", b"\n-- !\n") == [["", "", ""], ["-- !", "", ""]]


def test_bytes_that_are_no_text_are_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(analysed(monkeypatch, "he", b"\xff\xfe tax \xd7\n")) == 1


def test_an_unknown_language_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CommandError, match="No language 'xx': choose one of he, ar, en"):
        analysed(monkeypatch, "xx", b"")
