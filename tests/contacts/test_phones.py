import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from contacts.models import ContactPhone
from contacts.phones import display_phone, normalise_phone, validate_phone


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("04-658-0000", "+97246580000", "04-658-0000"),
        ("04 6580000", "+97246580000", "04-658-0000"),
        ("(04) 658.0000", "+97246580000", "04-658-0000"),
        ("+972-4-658-0000", "+97246580000", "04-658-0000"),
        ("00972-4-6580000", "+97246580000", "04-658-0000"),
        ("\u200e04-658-0000\u200f", "+97246580000", "04-658-0000"),
        ("050-234-5678", "+972502345678", "050-234-5678"),
        ("+972 50 234 5678", "+972502345678", "050-234-5678"),
        ("077-123-4567", "+972771234567", "077-123-4567"),
        ("1-800-000-106", "+9721800000106", "1-800-000-106"),
        ("1-700-505-000", "+9721700505000", "1-700-505-000"),
        ("*6050", "*6050", "*6050"),
        ("106", "106", "106"),
        (" 100 ", "100", "100"),
        ("1202", "1202", "1202"),
        ("+44 20 7946 0958", "+442079460958", "+44 20 7946 0958"),
    ],
)
def test_a_number_is_kept_in_one_form_and_shown_as_israelis_write_it(
    typed: str, kept: str, shown: str
) -> None:
    assert normalise_phone(typed) == kept
    assert display_phone(kept) == shown
    assert normalise_phone(shown) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "12",
        "04-658-00",
        "04-658-00000000",
        "abc",
        "*60",
        "**6050",
        "6050*",
        "04*6580000",
        "04-658-0000 or 106",
        "04-658-0000 x12",
        "1-800-106",
    ],
)
def test_a_wrong_number_is_refused_with_examples(typed: str) -> None:
    with pytest.raises(ValidationError) as failure:
        validate_phone(typed)
    with override("en"):
        message = failure.value.messages[0]
    assert f"“{typed}” is not a telephone number" in message
    assert "04-658-0000" in message
    assert "*6050" in message


def test_a_number_that_cannot_be_read_is_shown_as_it_is() -> None:
    assert display_phone("ask inside") == "ask inside"


def test_a_field_keeps_the_one_form() -> None:
    phone = ContactPhone(number="04 658 0000")
    phone.clean_fields(exclude=["contact"])
    assert phone.number == "+97246580000"
    assert str(phone) == "04-658-0000"
