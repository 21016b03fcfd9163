"""Weekly hours as people read them: days with the same hours stand together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.utils.translation import gettext as _

from contacts.models.office import Weekday
from contacts.spans import Span


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


@dataclass(frozen=True)
class ExceptionalHours:
    """Dates on which other hours hold; no spans where the office is closed."""

    starts_on: date
    ends_on: date
    spans: tuple[Span, ...]
    reason: str


def group_week(stored: Iterable[tuple[int, Span]]) -> list[DaysHours]:
    """Spans by weekday (0 is Sunday) in the order of the week, consecutive equal days joined."""
    by_day: dict[int, list[Span]] = {}
    for weekday, span in stored:
        by_day.setdefault(weekday, []).append(span)
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
