import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from languages.analysis.english import exact_form, stems


def match(one: str, other: str) -> bool:
    return bool(set(stems(exact_form(one))) & set(stems(exact_form(other))))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Café", "cafe"), ("resident’s", "resident's"), ("ＴＡＸ", "tax"), ("Straße", "strasse")],
)
def test_spellings_of_one_word_have_one_exact_form(one: str, other: str) -> None:
    assert exact_form(one) == exact_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("licence", "licensing"),
        ("centre", "centers"),
        ("colour", "colored"),
        ("neighbourhood", "neighborhood"),
        ("organise", "organizing"),
        ("organisations", "organization"),
        ("subsidised", "subsidize"),
        ("analyse", "analyzed"),
        ("enrol", "enrollment"),
        ("cancelled", "cancel"),
        ("cancelling", "canceling"),
        ("instalments", "installment"),
        ("programmes", "program"),
        ("practise", "practice"),
        ("kilometres", "kilometer"),
        ("enquiry", "inquiries"),
    ],
)
def test_british_and_american_spellings_meet(one: str, other: str) -> None:
    assert match(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("children", "child's"),
        ("children's", "child"),
        ("people", "person"),
        ("residents'", "resident"),
        ("buses", "bus"),
        ("paid", "payments"),
        ("registration", "registering"),
        ("application", "applying"),
        ("maintenance", "maintain"),
        ("authorities", "authority"),
        ("parked", "parking"),
    ],
)
def test_forms_of_one_word_meet(one: str, other: str) -> None:
    assert match(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("authority", "author"),
        ("department", "depart"),
        ("apartment", "apart"),
        ("parking", "parks"),
        ("business", "busy"),
        ("experience", "experiment"),
        ("advise", "advize"),
        ("promise", "promize"),
        ("policy", "police"),
        ("hour", "hor"),
    ],
)
def test_words_that_look_alike_do_not_meet(one: str, other: str) -> None:
    assert not match(one, other)


def test_codes_and_short_words_stand_for_themselves() -> None:
    assert stems("covid19s") == ("covid19s",)
    assert stems("id") == ("id",)
    assert stems("") == ()


@settings(max_examples=300, deadline=None, database=None)
@given(st.text(max_size=40))
def test_an_exact_form_is_final_and_has_a_stem(text: str) -> None:
    exact = exact_form(text)
    assert exact_form(exact) == exact
    assert bool(stems(exact)) == bool(exact)
    assert all(len(stem) <= len(exact) + 6 for stem in stems(exact))
