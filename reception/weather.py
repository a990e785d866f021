"""Weather: which of the forecasts in a book counts where and when, and how strong its wind is.

A forecast that says what an earlier one said otherwise takes its place, hour by hour. Forces of the
wind are those of `resources/rules/wind_forces.csv`; a force stands for the least wind that has it.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.plan.forecast import WET, Forecast
from reception.plan.plan import Plan
from reception.plan.span import Span
from reception.rules_table import rows_of, wrong_line

NEVER = datetime.min.replace(tzinfo=UTC)
"""When a forecast was issued of which nobody knows it: before all others."""


class WindForce(msgspec.Struct, frozen=True):
    """A line of the table: the wind from which a force is spoken of, in metres a second."""

    force: int
    from_ms: float
    source: str
    confidence: str


class Outlook(msgspec.Struct, frozen=True, gc=False):
    """What is expected at a place for a time, and which forecast says so."""

    span: Span
    forecast: Forecast


@cache
def wind_forces() -> tuple[WindForce, ...]:
    """All forces, the weakest first."""
    return wind_forces_in(resources.path("rules", "wind_forces.csv"))


def wind_forces_in(file: Path) -> tuple[WindForce, ...]:
    """The forces of a table, from 0 up, each from a stronger wind on than the one before.

    Raises:
        BadInput: a line cannot be read, or is not the next force.
    """
    forces: list[WindForce] = []
    for line, row in rows_of(file, WindForce):
        if row.force != len(forces):
            raise wrong_line(file, line, "force", row.force)
        if forces and row.from_ms <= forces[-1].from_ms:
            raise wrong_line(file, line, "from_ms", row.from_ms)
        forces.append(row)
    return tuple(forces)


def force_of(metres_a_second: float) -> int:
    """The force that a wind has."""
    least = [row.from_ms for row in wind_forces()]
    return wind_forces()[max(bisect_right(least, metres_a_second) - 1, 0)].force


def strongest_wind(forecast: Forecast) -> float | None:
    """The strongest wind that a forecast speaks of, gusts too, in metres a second; None where it
    says nothing of wind."""
    forces = [one for one in (forecast.wind_force, forecast.gust_force) if one is not None]
    told = [one for one in (forecast.wind_ms, forecast.gusts_ms) if one is not None]
    return max([*told, *(wind_forces()[force].from_ms for force in forces)], default=None)


def is_wet(forecast: Forecast, likely: float) -> bool:
    """Whether one must reckon with rain or snow: it is told, or at least so many per cent
    likely."""
    if forecast.rain_chance is not None:
        return forecast.rain_chance >= likely
    return forecast.sky in WET


def outlooks(plan: Plan, place: str, span: Span) -> Iterator[Outlook]:
    """What is expected at a venue or along a flag road in a time, in order of time; nothing for
    the hours of which nobody has spoken. Of several forecasts the one issued last counts."""
    said = [one for one in plan.table(Forecast).values() if _speaks_of(one, place, span)]
    ends = {moment for one in said for moment in (one.starts, one.ends)}
    cuts = [span.start, *sorted(m for m in ends if span.start < m < span.end), span.end]
    pieces = [Span(start, end) for start, end in itertools.pairwise(cuts)]
    for forecast, group in itertools.groupby(pieces, key=lambda one: _newest(said, one.start)):
        held = list(group)
        if forecast is not None:
            yield Outlook(held[0].hull(held[-1]), forecast)


def _speaks_of(forecast: Forecast, place: str, span: Span) -> bool:
    if forecast.places and place not in forecast.places:
        return False
    # one whose times are the wrong way round speaks of nothing
    return forecast.starts < forecast.ends and Span(forecast.starts, forecast.ends).overlaps(span)


def _newest(said: list[Forecast], at: datetime) -> Forecast | None:
    holding = (one for one in said if one.starts <= at < one.ends)
    return max(holding, key=lambda one: (one.issued_at or NEVER, one.id), default=None)
