"""Nights: the hours in which crews work along roads where nothing else is agreed, and how long they
have for taking down.

Nothing is published about either; both are margins of the office.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from reception.flags.stretches import HOUR, Stretch
from reception.margins import Margins

BEGINS, ENDS = "flag_night_from", "flag_night_to"
"""The margins that say at which hours of the day the work of a night begins and ends."""
DOWN_WITHIN = "flag_taking_down_hours"
"""The margin that says within how many hours flags come down."""


def usual_nights(start: float, end: float, margins: Margins, zone: ZoneInfo) -> Iterator[Stretch]:
    """The nights that begin from the day before `start` on until `end`, in order. One whose end is
    at an earlier hour than its beginning goes past midnight."""
    day = datetime.fromtimestamp(start, zone).replace(hour=0, minute=0, second=0, microsecond=0)
    day -= timedelta(days=1)
    while day.timestamp() < end:
        begins, ends = night_hours(margins, day)
        last = day + timedelta(days=1 if ends <= begins else 0)
        yield (
            (day + timedelta(hours=begins)).timestamp(),
            (last + timedelta(hours=ends)).timestamp(),
        )
        day += timedelta(days=1)


def night_hours(margins: Margins, day: datetime) -> tuple[float, float]:
    """At which hours the work of the night of a day begins and ends."""
    return margins.value(BEGINS, day.date()), margins.value(ENDS, day.date())


def down_by(gone: float, margins: Margins, zone: ZoneInfo) -> float:
    """Until when flags are taken down that may come down at `gone`: within the hours of the office,
    but never before a whole night was there to do it. A guest who leaves in the morning would leave
    crews that work at night no hour else."""
    day = datetime.fromtimestamp(gone, zone).date()
    soon = gone + HOUR * margins.value(DOWN_WITHIN, day)
    a_week = usual_nights(gone, gone + 7 * 24 * HOUR, margins, zone)
    night = next((ends for begins, ends in a_week if begins >= gone), soon)
    return max(soon, night)


def clock_of_day(hour: float) -> str:
    """An hour of the day as a clock shows it: 22.5 is 22:30."""
    whole, minutes = divmod(round(hour * 60), 60)
    return f"{whole:02}:{minutes:02}"
