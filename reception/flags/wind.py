"""Wind along flag roads: when nobody works on a lift for it, and when flags must not hang in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from reception.flags.stretches import Stretch
from reception.plan.forecast import Forecast
from reception.plan.plan import Plan
from reception.plan.span import Span
from reception.weather import outlooks, strongest_wind

STOPS_WORK = "wind_stops_work"
TAKES_DOWN = "wind_takes_down"
"""The margins that say from which wind on, in metres a second."""


class Gale(msgspec.Struct, frozen=True):
    """From `start` until `end` a forecast speaks of a wind of `speed` metres a second."""

    start: float
    end: float
    speed: float
    forecast: Forecast


def gales(plan: Plan, road: str, start: float, end: float, least: float) -> Iterator[Gale]:
    """When along a road wind of at least so many metres a second is expected; nothing where `end`
    is not after `start`."""
    if not plan.table(Forecast) or end <= start:
        return
    span = Span(datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC))
    for one in outlooks(plan, road, span):
        speed = strongest_wind(one.forecast)
        if speed is not None and speed >= least:
            yield Gale(one.span.start.timestamp(), one.span.end.timestamp(), speed, one.forecast)


def too_windy(plan: Plan, road: str, start: float, end: float, least: float) -> list[Stretch]:
    """The same as times alone."""
    return [(one.start, one.end) for one in gales(plan, road, start, end, least)]
