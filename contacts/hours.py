"""Weekly hours as people read them: days with the same hours stand together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby
from typing import Protocol

from django.utils.translation import gettext as _

from contacts.models.office import MIDNIGHT, Weekday


@dataclass(frozen=True)
class Span:
    """From ``opens`` to ``closes`` on one day; midnight as ``closes`` is the end of the day."""

    opens: time
    closes: time

    @property
    def is_whole_day(self) -> bool:
        return self.opens == self.closes == MIDNIGHT

    def __str__(self) -> str:
        closes = "24:00" if self.closes == MIDNIGHT else f"{self.closes:%H:%M}"
        return f"{self.opens:%H:%M}-{closes}"


@dataclass(frozen=True)
class DaysHours:
    """Consecutive weekdays (0 is Sunday) that have the same spans."""

    first_day: int
    last_day: int
    spans: tuple[Span, ...]

    def __str__(self) -> str:
        """The days alone: “Sunday”, “Sunday to Thursday”, “every day”."""
        first, last = Weekday(self.first_day).label, Weekday(self.last_day).label
        if (self.first_day, self.last_day) == (Weekday.SUNDAY, Weekday.SATURDAY):
            return _("Every day")
        if first == last:
            return str(first)
        if self.last_day == self.first_day + 1:
            return _("%(first)s and %(last)s") % {"first": first, "last": last}
        return _("%(first)s to %(last)s") % {"first": first, "last": last}

    @property
    def is_round_the_clock(self) -> bool:
        return any(span.is_whole_day for span in self.spans)


class StoredHours(Protocol):
    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True)
class ExceptionalHours:
    """Dates on which other hours hold; no spans where the office is closed."""

    starts_on: date
    ends_on: date
    spans: tuple[Span, ...]
    reason: str


def group_week(stored: Iterable[StoredHours]) -> list[DaysHours]:
    """Weekly hours in the order of the week, consecutive equal days joined."""
    by_day: dict[int, list[Span]] = {}
    for hours in stored:
        by_day.setdefault(hours.weekday, []).append(Span(hours.opens, hours.closes))
    ordered = sorted(
        (day, tuple(sorted(spans, key=lambda span: span.opens))) for day, spans in by_day.items()
    )
    return list(join_days(ordered))


def join_days(days: Iterable[tuple[int, tuple[Span, ...]]]) -> Iterator[DaysHours]:
    numbered = enumerate(days)
    for (_distance, spans), group in groupby(
        numbered, key=lambda item: (item[1][0] - item[0], item[1][1])
    ):
        members = [day for _index, (day, _spans) in group]
        yield DaysHours(members[0], members[-1], spans)
