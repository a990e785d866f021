"""The drive port: how long from one venue to another, asked by rules and actions alike."""

from __future__ import annotations

from datetime import date, datetime
from math import ceil
from typing import Protocol

import msgspec

from reception.margins import Margins
from reception.plan.drive_time import DriveMode
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.venue import Venue
from reception.routes.ground_distance import Position, metres_between
from reception.routes.route_answer import NoRoute


class Drive(msgspec.Struct, frozen=True, gc=False):
    """A way between two venues: whole minutes (rounded up), metres, and where that comes from.

    `source` is a key of the catalogue, `note` what else is known of it, such as who measured it
    and when; `estimate` is whether nobody has measured it, `worst` the minutes that it took at
    its worst where somebody has and that was longer.
    """

    minutes: int
    metres: int
    source: str
    estimate: bool
    on_foot: bool = False
    note: str = ""
    worst: int | None = None


SAME_PLACE = Drive(0, 0, "source-same-place", estimate=False, on_foot=True)


class DriveTimes(Protocol):
    """Who knows the ways. None where the position of a venue is not known, or no way leads
    there."""

    def drive(
        self,
        origin: Venue,
        destination: Venue,
        depart: datetime,
        mode: DriveMode = DriveMode.ESCORTED,
    ) -> Drive | None:
        """The way from one to the other when leaving at that moment."""

    def drive_of(self, plan: Plan, move: Move, depart: datetime) -> Drive | None:
        """The way of a move of a plan: as its motorcade is escorted, on its chosen route."""

    def no_way(
        self,
        origin: Venue,
        destination: Venue,
        depart: datetime,
        mode: DriveMode = DriveMode.ESCORTED,
    ) -> NoRoute | None:
        """Why there is no way; None where there is one, or nobody knows."""

    def no_way_of(self, plan: Plan, move: Move, depart: datetime) -> NoRoute | None:
        """The same of the way of a move."""


def straight_metres(origin: Venue, destination: Venue) -> float | None:
    """The great-circle distance in metres; None where a position is not known."""
    start, end = venue_position(origin), venue_position(destination)
    return metres_between(start, end) if start and end else None


def venue_position(venue: Venue) -> Position | None:
    """Where a venue is; None where nobody has said."""
    if venue.latitude is None or venue.longitude is None:
        return None
    return venue.latitude, venue.longitude


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

    def drive(
        self,
        origin: Venue,
        destination: Venue,
        depart: datetime,
        mode: DriveMode = DriveMode.ESCORTED,
    ) -> Drive | None:
        """The estimated way, whatever the mode; nothing between a venue and itself."""
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

    def drive_of(self, plan: Plan, move: Move, depart: datetime) -> Drive | None:
        """The estimated way between the places that a move names."""
        origin, destination = plan.get(Venue, move.origin), plan.get(Venue, move.destination)
        return self.drive(origin, destination, depart) if origin and destination else None

    def no_way(
        self,
        origin: Venue,
        destination: Venue,
        depart: datetime,
        mode: DriveMode = DriveMode.ESCORTED,
    ) -> NoRoute | None:
        """There is always a straight line."""
        return None

    def no_way_of(self, plan: Plan, move: Move, depart: datetime) -> NoRoute | None:
        """Likewise."""
        return None

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
