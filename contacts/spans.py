"""From an hour to an hour on one day."""

from dataclasses import dataclass
from datetime import time

MIDNIGHT = time(0, 0)


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
