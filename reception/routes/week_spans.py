"""Hours of the week as spans of its minutes, counted from Monday midnight."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from reception.plan.road_hours import WeekHours

WEEK = 7 * 24 * 60
DAY = 24 * 60
MinuteSpan = tuple[int, int]


def week_minute(moment: datetime) -> int:
    """The minute of the week of a moment, on the clocks that it shows."""
    return (moment.isoweekday() - 1) * DAY + moment.hour * 60 + moment.minute


def week_spans(hours: WeekHours) -> list[MinuteSpan]:
    """The hours as minutes of the week; those of a Sunday night end after its last minute."""
    length = hours.ends - hours.begins
    if length <= 0:
        length += DAY
    begins = [(day - 1) * DAY + hours.begins for day in hours.weekdays or range(1, 8)]
    return [(begin, begin + length) for begin in begins]


def holds(spans: Iterable[MinuteSpan], minute: int) -> bool:
    """Whether one of the spans holds a minute of the week."""
    return any(b <= minute < e or b <= minute + WEEK < e for b, e in spans)
