"""The drive port: how long from one venue to another, asked by rules and actions alike."""

from __future__ import annotations

from datetime import date, datetime
from math import asin, ceil, cos, radians, sin, sqrt
from typing import Protocol

import msgspec

from reception.margins import Margins
from reception.plan.venue import Venue

EARTH_RADIUS_M = 6_371_009


class Drive(msgspec.Struct, frozen=True):
    """A way between two venues: whole minutes (rounded up), metres, and where that comes from.

    `source` is a key of the catalogue; `estimate` is whether nobody has measured it.
    """

    minutes: int
    metres: int
    source: str
    estimate: bool
    on_foot: bool = False


SAME_PLACE = Drive(0, 0, "source-same-place", estimate=False, on_foot=True)


class DriveTimes(Protocol):
    """Who knows the ways. None where the position of a venue is not known."""

    def drive(self, origin: Venue, destination: Venue, depart: datetime) -> Drive | None:
        """The way from one to the other when leaving at that moment."""


def straight_metres(origin: Venue, destination: Venue) -> float | None:
    """The great-circle distance in metres; None where a position is not known."""
    if (
        origin.latitude is None
        or origin.longitude is None
        or destination.latitude is None
        or destination.longitude is None
    ):
        return None
    phi, psi = radians(origin.latitude), radians(destination.latitude)
    half_lat = sin((psi - phi) / 2)
    half_lon = sin(radians(destination.longitude - origin.longitude) / 2)
    return 2 * EARTH_RADIUS_M * asin(sqrt(half_lat**2 + cos(phi) * cos(psi) * half_lon**2))


class Figures(msgspec.Struct, frozen=True):
    """The margins of a day that an estimate is made of; paces are metres a minute."""

    longer: float
    start: float
    pace: float
    walk_limit: float
    walk_pace: float


Positions = tuple[float | None, float | None, float | None, float | None]
"""Latitude and longitude of two places."""


class StraightLine:
    """Estimates from the straight line: a start-up time, then the longer road at a steady speed;
    on foot where it is near."""

    def __init__(self, margins: Margins) -> None:
        self._margins = margins
        self._figures: dict[date, Figures] = {}
        self._drives: dict[tuple[date, Positions], Drive | None] = {}

    def drive(self, origin: Venue, destination: Venue, depart: datetime) -> Drive | None:
        """The estimated way; nothing between a venue and itself."""
        if origin.id == destination.id:
            return SAME_PLACE
        day = depart.date()
        # By position, not by id: a venue may be put elsewhere.
        between = origin.latitude, origin.longitude, destination.latitude, destination.longitude
        try:
            return self._drives[day, between]
        except KeyError:
            drive = self._drives[day, between] = self._estimate(origin, destination, day)
            return drive

    def _estimate(self, origin: Venue, destination: Venue, day: date) -> Drive | None:
        metres = straight_metres(origin, destination)
        if metres is None:
            return None
        figures = self._figures_on(day)
        length = metres * figures.longer
        if metres <= figures.walk_limit:
            minutes = ceil(length / figures.walk_pace)
            return Drive(minutes, round(length), "source-walk", estimate=True, on_foot=True)
        minutes = ceil(figures.start + length / figures.pace)
        return Drive(minutes, round(length), "source-estimate", estimate=True)

    def _figures_on(self, day: date) -> Figures:
        if day not in self._figures:
            value = self._margins.value
            self._figures[day] = Figures(
                longer=value("drive_factor", day),
                start=value("drive_start", day),
                pace=value("drive_speed", day) * 1000 / 60,
                walk_limit=value("walk_limit", day),
                walk_pace=value("walk_speed", day) * 1000 / 60,
            )
        return self._figures[day]
