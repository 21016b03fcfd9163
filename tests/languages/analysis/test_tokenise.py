import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from languages.analysis import analyse
from languages.analysis.tokenise import LONGEST_WORD, plain, split_words
from languages.codes import LANGUAGES, SOURCE

# What breaks tokenisers more often than chance would find.
TROUBLE = "\"'׳״’־-–*.,/@:0123אבםاءـًلaZéﬁﷺ\u200f\u202e\u0000\u00ad\u05b8\u0301½٣ \n😀𝒜"
texts = st.one_of(st.text(max_size=60), st.text(alphabet=TROUBLE, max_size=60))
thorough = settings(max_examples=300, deadline=None, database=None)


def words_of(text: str) -> list[str]:
    return [text[word.start : word.end] for word in split_words(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("שובר תשלום ארנונה.", ["שובר", "תשלום", "ארנונה"]),
        ("גן־ילדים, בית-ספר", ["גן", "ילדים", "בית", "ספר"]),
        ("צה\"ל, חכ״ל, צה''ל (מע\"מ)", ['צה"ל', "חכ״ל", "צה''ל", 'מע"מ']),
        ('אמר "שלום" והלך', ["אמר", "שלום", "והלך"]),
        ("רח' הגפן, ג׳ורג׳ ופינת", ["רח'", "הגפן", "ג׳ורג׳", "ופינת"]),
        ("resident's café–bar, can’t", ["resident's", "café", "bar", "can’t"]),
        ("הורידו WhatsApp לטלפון", ["הורידו", "WhatsApp", "לטלפון"]),
        ("ב106 או ב-106", ["ב", "106", "או", "ב", "106"]),
        ("info@emek.org.il", ["info", "emek", "org", "il"]),
        ("https://www.emek.org.il/he/", ["emek", "org", "il", "he"]),
        ("בשעות 08:00-16:30", ["בשעות", "08", "00", "16", "30"]),
        ("שנים 2024-2025", ["שנים", "2024", "2025"]),
        ("привет 東京", ["привет", "東京"]),
        ("😀 ... -- ״ ' ־", []),
    ],
)
def test_a_text_is_split_into_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("written", "looked_for"),
    [
        ("04-000-0110", "040000110"),
        ("04-000-0110", "04-0000110"),
        ("04-000-0110", "04 000 0110"),
        ("04-000-0110", "+972-4-000-0110"),
        ("04-000-0110", "000-0110"),
        ("050-000-0123", "0500000123"),
        ("1-700-000-123", "1700000123"),
        ("*6050", "6050"),
        ("6050*", "*6050"),
        ("106", "١٠٦"),
        ("1,500", "1500"),
        ("259-0123456", "2590123456"),
        ("259-0123456", "0123456"),
        ("טופס 1312א", "1312א"),
        ("טופס 1312א'", "1312-א"),
        ("טופס 1312א", "1312"),
        ("form 1312a", "1312A"),
        ("form 1312a", "1312"),
    ],
)
def test_a_number_is_found_as_written_and_joined(written: str, looked_for: str) -> None:
    stems = {stem for token in analyse(written, SOURCE) for stem in token.stems}
    (wanted,) = analyse(looked_for, SOURCE)
    assert stems & set(wanted.stems)


def test_prices_and_ids_do_not_meet_by_their_parts() -> None:
    (price,) = analyse("1,500", SOURCE)
    assert price.stems == ("1500",)


@pytest.mark.parametrize("hidden", ["\u200f", "\u202e", "\u0000", "\u00ad", "\u2066", "\ufeff"])
def test_control_and_bidi_characters_are_ignored(hidden: str) -> None:
    (token,) = analyse(f"{hidden}ארנו{hidden}נה{hidden}", SOURCE)
    assert (token.exact, token.start, token.end) == ("ארנונה", 1, 8)


def test_places_hold_where_characters_grow_in_normalisation() -> None:
    text = "ﬁﬁ ﷺ ﻻ ارنونا"
    last = analyse(text, SOURCE)[-1]
    assert text[last.start : last.end] == "ارنونا"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_word_is_analysed_by_its_own_script_in_any_language(language: object) -> None:
    text = "ארנונה أرنونا taxes 106"
    assert analyse(text, language) == analyse(text, SOURCE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "piece",
    ["א", "1", "א\u200f", "ا\u0651", "1-", "1,111", "a'", '"', "א'", "0", "*1", "ﷺ", "e\u0301"],
)
def test_a_hundred_thousand_characters_give_bounded_words(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    tokens = analyse(text, SOURCE)
    assert len(tokens) <= len(text)
    assert all(len(token.exact) <= LONGEST_WORD and len(token.stems) <= 12 for token in tokens)


@thorough
@given(texts)
def test_any_text_gives_ordered_words_that_stand_at_their_places(text: str) -> None:
    last = 0
    for word in split_words(text):
        assert last <= word.start < word.end <= len(text)
        last = word.end
        if word.script not in {"DIGITS"} and not word.parts:
            assert plain(text[word.start : word.end]) == word.letters


@thorough
@given(texts)
def test_a_word_cut_out_of_its_text_is_analysed_alike(text: str) -> None:
    for token in analyse(text, SOURCE):
        again = analyse(text[token.start : token.end], SOURCE)
        assert token.exact in {other.exact for other in again}
        assert token.stems
        assert all(token.stems)
        assert not any(any(c.isspace() for c in stem) for stem in token.stems)
