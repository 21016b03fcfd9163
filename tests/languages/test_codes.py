import pytest

from languages.codes import BY_CODE, LANGUAGES, SOURCE, TRANSLATIONS, find_language


def test_hebrew_is_written_first_and_the_others_follow_it() -> None:
    assert SOURCE.code == "he"
    assert [language.code for language in TRANSLATIONS] == ["ar", "en"]
    assert {language.direction for language in LANGUAGES[:2]} == {"rtl"}
    assert BY_CODE["en"].direction == "ltr"


@pytest.mark.parametrize(
    ("code", "found"),
    [("ar", "ar"), ("ar-IL", "ar"), ("EN-gb", "en"), ("he-IL", "he"), ("fr", "he"), (None, "he")],
)
def test_an_unknown_language_is_hebrew(code: str | None, found: str) -> None:
    assert find_language(code).code == found
