"""The sun: when it rises and sets, for the flag of the Square goes up and down with it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import lru_cache

import msgspec

SQUARE = (39.9055, 116.3914)
"""The flagpole of Tiananmen Square, degrees north and east."""

NOON_UTC = time(4, 15)
"""Local noon in Beijing: the sun has risen before it and sets after it, all year round."""


class SunTimes(msgspec.Struct, frozen=True):
    """Sunrise and sunset of one day, in UTC."""

    rise: datetime
    set: datetime


@lru_cache(maxsize=400)
def sun_times(day: date, latitude: float = SQUARE[0], longitude: float = SQUARE[1]) -> SunTimes:
    """Sunrise and sunset of a day in China, to the second, in UTC.

    The upper edge of the sun is on a level horizon with 34 minutes of arc of refraction, as the
    almanacs reckon it (U.S. Naval Observatory, "Rise, Set, and Twilight Definitions"); published
    times of the flag ceremony are these, rounded to the minute.
    """
    import ephem  # only books with something on the Square need it

    observer = ephem.Observer()
    observer.lat, observer.lon = str(latitude), str(longitude)
    observer.pressure, observer.horizon = 0, "-0:34"
    observer.date = datetime.combine(day, NOON_UTC)
    sun = ephem.Sun()
    rise, sets = observer.previous_rising(sun), observer.next_setting(sun)
    return SunTimes(*(_second(moment.datetime()) for moment in (rise, sets)))


def _second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0, tzinfo=UTC)
