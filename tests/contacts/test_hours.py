from datetime import time

import pytest
from django.utils.translation import override

from contacts.hours import DaysHours, Span, group_week

SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = range(7)


Hours = tuple[int, Span]


def hours(weekday: int, span: str) -> Hours:
    opens, closes = (time.fromisoformat(part) for part in span.split("-"))
    return weekday, Span(opens, closes)


def week(*stored: Hours) -> list[tuple[str, str]]:
    """Days and spans as an English-speaking visitor reads them."""
    with override("en"):
        return [
            (str(days), ", ".join(str(span) for span in days.spans)) for days in group_week(stored)
        ]


def days(names: range | list[int], span: str = "08:00-12:00") -> list[Hours]:
    return [hours(day, span) for day in names]


def test_consecutive_days_with_the_same_hours_stand_together() -> None:
    assert week(*days(range(5))) == [("Sunday to Thursday", "08:00-12:00")]


def test_two_days_are_joined_by_and() -> None:
    assert week(*days([FRIDAY, SATURDAY])) == [("Friday and Saturday", "08:00-12:00")]


def test_days_with_a_gap_between_them_stand_apart() -> None:
    assert week(*days([SUNDAY, TUESDAY])) == [
        ("Sunday", "08:00-12:00"),
        ("Tuesday", "08:00-12:00"),
    ]


def test_saturday_and_sunday_are_at_opposite_ends_of_the_week() -> None:
    assert [names for names, _spans in week(*days([SATURDAY, SUNDAY]))] == ["Sunday", "Saturday"]


def test_the_same_hours_after_other_ones_stand_apart() -> None:
    stored = [*days([SUNDAY, TUESDAY]), hours(MONDAY, "16:00-18:00")]
    assert week(*stored) == [
        ("Sunday", "08:00-12:00"),
        ("Monday", "16:00-18:00"),
        ("Tuesday", "08:00-12:00"),
    ]


def test_a_day_with_a_break_has_two_spans_in_order() -> None:
    stored = [
        hours(day, span) for day in (SUNDAY, MONDAY) for span in ("16:00-18:00", "08:00-12:00")
    ]
    assert week(*stored) == [("Sunday and Monday", "08:00-12:00, 16:00-18:00")]


def test_midnight_as_the_closing_hour_is_the_end_of_the_day() -> None:
    assert week(hours(SUNDAY, "18:00-00:00")) == [("Sunday", "18:00-24:00")]


def test_midnight_as_the_opening_hour_is_the_start_of_the_day() -> None:
    assert week(hours(SUNDAY, "00:00-06:30")) == [("Sunday", "00:00-06:30")]


def test_every_day_round_the_clock_is_one_line() -> None:
    (only,) = group_week(days(range(7), "00:00-00:00"))
    with override("en"):
        assert str(only) == "Every day"
    assert only.is_round_the_clock


def test_an_evening_until_midnight_is_not_round_the_clock() -> None:
    assert not DaysHours(0, 0, (Span(time(18), time(0)),)).is_round_the_clock


def test_no_hours_are_no_lines() -> None:
    assert group_week([]) == []


@pytest.mark.parametrize("code", ["he", "ar"])
def test_days_are_named_in_the_visitors_language(code: str) -> None:
    with override(code):
        name = str(group_week(days([SUNDAY]))[0])
    assert {"he": "ראשון", "ar": "الأحد"}[code] in name
