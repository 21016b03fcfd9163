"""Telephone numbers as Israelis use them: national, mobile, 1-700, 1-800, *6050 and 106."""

import re
from typing import Any

import phonenumbers
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

REGION = "IL"
SHORT = re.compile(r"1\d{2,3}|\*\d{4,5}")
EXAMPLE = _(
    "“%(number)s” is not a telephone number in use in Israel. Examples: 04-658-0000, "
    "050-234-5678, 1-800-000-106, *6050, 106."
)


def normalise_phone(number: str) -> str:
    """A number in one form: ``*6050`` and ``106`` as they are, others in E.164 (+97246580000).

    Raises ``ValidationError`` for anything else.
    """
    compact = re.sub(r"[\s\-().\u200e\u200f]", "", number)
    if SHORT.fullmatch(compact):
        return compact
    try:
        parsed = phonenumbers.parse(compact, REGION)
    except phonenumbers.NumberParseException as error:
        raise ValidationError(EXAMPLE, params={"number": number}) from error
    if "*" in compact or parsed.extension or not phonenumbers.is_valid_number(parsed):
        raise ValidationError(EXAMPLE, params={"number": number})
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def display_phone(number: str) -> str:
    """A number as Israelis write it: 04-658-0000."""
    if SHORT.fullmatch(number):
        return number
    try:
        parsed = phonenumbers.parse(number, REGION)
    except phonenumbers.NumberParseException:
        return number
    if phonenumbers.region_code_for_number(parsed) != REGION:
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)


def validate_phone(number: str) -> None:
    normalise_phone(number)


class PhoneField(models.CharField):
    """A telephone number, kept in one form so that it can be dialled and compared."""

    description = _("Telephone number")
    default_validators = [validate_phone]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 20)
        super().__init__(*args, **kwargs)

    def clean(self, value: str, model_instance: models.Model | None) -> str:
        cleaned = super().clean(value, model_instance)
        return normalise_phone(cleaned) if cleaned else cleaned
