from datetime import date, time

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from contacts.models import OfficeException, OfficeHours


def complaints(record: OfficeHours | OfficeException) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as failure:
        record.clean()
    with override("en"):
        return failure.value.message_dict


@pytest.mark.parametrize(
    ("opens", "closes"), [("08:00", "12:00"), ("18:00", "00:00"), ("00:00", "00:00")]
)
def test_a_span_within_a_day_is_accepted(opens: str, closes: str) -> None:
    hours = OfficeHours(
        weekday=0, opens=time.fromisoformat(opens), closes=time.fromisoformat(closes)
    )
    hours.clean()


@pytest.mark.parametrize("closes", ["08:00", "07:59"])
def test_an_office_cannot_close_before_it_opens(closes: str) -> None:
    hours = OfficeHours(weekday=0, opens=time(8), closes=time.fromisoformat(closes))
    assert complaints(hours) == {"closes": ["The closing hour must be after the opening."]}


def test_half_a_span_is_refused_with_an_example() -> None:
    with override("en"), pytest.raises(ValidationError, match="for example 08:00 and 12:00"):
        OfficeHours(weekday=0, opens=time(8)).clean()


def test_weekly_hours_need_hours() -> None:
    assert "opens" in complaints(OfficeHours(weekday=0))


def test_an_exception_without_hours_is_a_closed_day() -> None:
    OfficeException(starts_on=date(2026, 9, 11), ends_on=date(2026, 9, 11)).clean()


def test_an_exception_cannot_end_before_it_begins() -> None:
    exception = OfficeException(starts_on=date(2026, 9, 12), ends_on=date(2026, 9, 11))
    assert "ends_on" in complaints(exception)


def test_an_exception_whose_dates_are_missing_is_left_to_the_fields() -> None:
    OfficeException(starts_on=date(2026, 9, 12)).clean()
