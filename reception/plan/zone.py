"""Wall clock and instant: records hold instants in UTC, people read the clock of a place."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reception.plan.span import Span


@lru_cache(maxsize=64)
def zone_named(name: str) -> ZoneInfo:
    """The time zone with this IANA name.

    Raises:
        KeyError: there is no such zone (`zoneinfo.ZoneInfoNotFoundError` is one).
    """
    try:
        return ZoneInfo(name)
    except (ValueError, OSError) as error:  # not even the form of a name
        raise ZoneInfoNotFoundError(name) from error


def is_zone(name: str) -> bool:
    """Whether there is a time zone with this IANA name."""
    if not name:
        return False  # as it often is: no file need be looked for
    try:
        zone_named(name)
    except KeyError:
        return False
    return True


def instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, at which clocks of the zone show this day and time."""
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """The same instant as clocks of the zone show it."""
    return moment.astimezone(zone)


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The calendar day in the zone at this instant."""
    return moment.astimezone(zone).date()


def day_span(day: date, zone: ZoneInfo) -> Span:
    """The calendar day in the zone, midnight to midnight: 23 or 25 hours when clocks change."""
    return Span(instant(day, time(0), zone), instant(day + timedelta(days=1), time(0), zone))


def moved(moment: datetime, *, zone: ZoneInfo, days: int = 0, minutes: int = 0) -> datetime:
    """Later by whole days of the wall clock (09:30 stays 09:30) and by minutes of real time."""
    if days:
        wall = moment.astimezone(zone)
        moment = instant(wall.date() + timedelta(days=days), wall.time(), zone)
    return moment + timedelta(minutes=minutes)
