"""When an event of a published schedule takes place, from the ways such files say it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from reception.plan.zone import instant

LENGTH = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")


class WrongTime(ValueError):
    """A time nobody can read: the key of what to say about it, and what stands in the file."""

    def __init__(self, key: str, found: str) -> None:
        super().__init__(key)
        self.key = key
        self.found = found


class EventTexts(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the file: the date of the event's day, its own date or moment (in old files
    empty), its start by the clock, its length."""

    day: str
    date: str
    start: str
    duration: str


class EventClock(msgspec.Struct, frozen=True):
    """The zone of a conference, and the time of day at which its days change: what is before that
    belongs to the night after the day it stands under."""

    zone: ZoneInfo
    day_change: time

    def span(self, texts: EventTexts) -> tuple[datetime, datetime]:
        """Start and end of an event, in UTC.

        Raises:
            WrongTime: date, start or length cannot be read.
        """
        length = _length(texts.duration)
        try:
            start = self._start(texts).astimezone(UTC)
            return start, start + length
        except OverflowError:  # the first or last day of the calendar
            raise WrongTime("schedule-date", texts.date or texts.day) from None

    def _start(self, texts: EventTexts) -> datetime:
        if "T" in texts.date:
            moment = _moment(texts.date)
            return moment if moment.tzinfo else moment.replace(tzinfo=self.zone)
        clock = clock_of(texts.start)
        if clock is None:
            raise WrongTime("schedule-start", texts.start)
        day = _day(texts.date or texts.day)
        if not texts.date and clock < self.day_change:
            day += timedelta(days=1)
        return instant(day, clock, self.zone)


def clock_of(text: str) -> time | None:
    """A time of day, 9:30 or 09:30:00; None where it is none."""
    found = CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute, second = (int(part or 0) for part in found.groups())
    return time(hour, minute, second)


def _length(text: str) -> timedelta:
    found = LENGTH.fullmatch(text)
    if found is None:
        raise WrongTime("schedule-duration", text)
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise WrongTime("schedule-date", text) from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongTime("schedule-date", text) from None
