"""Clocks: times of day, dates and stretches of time as they are written."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from reception.exchange.programme_text.lines import Clause, Line
from reception.plan.zone import instant

DAY_MINUTES = 24 * 60
LONGEST_OVER_MIDNIGHT = 12 * 60
"""An end that is earlier on the clock is on the next day; longer than this it is a slip."""

CLOCK = re.compile(r"(\d{1,2}):(\d{2})$", re.ASCII)
STAMP = re.compile(r"(?:(\S+)[ T]+)?(\d{1,2}:\d{2})$", re.ASCII)


def clock_minutes(line: Line, text: str, at: Clause | None = None) -> int:
    """Minutes after midnight of ``9:30`` or ``24:00``.

    Raises:
        BadInput: it is no time of day.
    """
    found = CLOCK.match(text)
    minutes = int(found[1]) * 60 + int(found[2]) if found else -1
    if not found or int(found[2]) > 59 or minutes > DAY_MINUTES:
        raise line.wrong("time", at=at, text=text)
    return minutes


def day_of(line: Line, text: str, at: Clause | None = None) -> date:
    """The date written as ``2023-04-14``.

    Raises:
        BadInput: there is no such date, or it is outside the years 1900 to 2199.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise line.wrong("date", at=at, text=text) from None
    if len(text) != 10 or not 1900 <= day.year < 2200:
        raise line.wrong("date", at=at, text=text)
    return day


def instant_of(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """The instant so many minutes of the wall clock after midnight; 1440 is the next midnight."""
    days, left = divmod(minutes, DAY_MINUTES)
    return instant(day + timedelta(days=days), time(left // 60, left % 60), zone)


def moment_of(
    line: Line, text: str, day: date | None, zone: ZoneInfo, at: Clause | None = None
) -> datetime:
    """The instant written as ``2023-04-14 09:30``, or as ``09:30`` on a known day.

    Raises:
        BadInput: it is no time, or has no date where none is known.
    """
    found = STAMP.match(text)
    if not found:
        raise line.wrong("moment", at=at, text=text)
    if found[1]:
        day = day_of(line, found[1], at)
    if day is None:
        raise line.wrong("moment", at=at, text=text)
    return instant_of(day, clock_minutes(line, found[2], at), zone)


def end_minutes(line: Line, start: int, text: str, at: Clause | None = None) -> int:
    """Minutes after the start day's midnight of an end; after midnight where the clock says less.

    Raises:
        BadInput: it would last longer than twelve hours over midnight.
    """
    end = clock_minutes(line, text, at)
    if end < start:
        end += DAY_MINUTES
        if end - start > LONGEST_OVER_MIDNIGHT:
            raise line.wrong("ends-early", at=at, text=text)
    return end
