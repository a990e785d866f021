"""What is asked of the roads, and what they answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil

import msgspec

from reception.plan.drive_time import DriveMode
from reception.plan.road_area import Area


class RouteRequest(msgspec.Struct, frozen=True, kw_only=True):
    """From one node to another, leaving at a moment.

    `origin`, `destination` and `via` are ids of junctions or venues. `must_pass` and `avoid` are
    ids or names of roads; `roads` is a chosen run of stretch ids, empty for the fastest way.
    `column_m` is the length of the column: a road counts as used until its tail has left it.
    """

    origin: str
    destination: str
    depart: datetime
    mode: DriveMode = DriveMode.ESCORTED
    via: tuple[str, ...] = ()
    must_pass: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    areas: tuple[Area, ...] = ()
    roads: tuple[str, ...] = ()
    column_m: float = 0.0


class RoutePart(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A stretch as a column drives it: when its head comes to it and leaves it, and when its tail
    does. `along` says whether it is driven from its start to its end."""

    stretch: str
    along: bool
    metres: float
    enters: datetime
    leaves: datetime
    tail_enters: datetime
    tail_leaves: datetime


class FoundRoute(msgspec.Struct, frozen=True, kw_only=True):
    """A way through the roads. Times are on the road alone, without the minutes to set off."""

    request: RouteRequest
    nodes: tuple[str, ...]
    parts: tuple[RoutePart, ...]

    @property
    def metres(self) -> float:
        """How long it is."""
        return sum(part.metres for part in self.parts)

    @property
    def arrives(self) -> datetime:
        """When its head is there."""
        return self.parts[-1].leaves if self.parts else self.request.depart

    @property
    def takes(self) -> timedelta:
        """How long its head is on the road."""
        return self.arrives - self.request.depart

    @property
    def minutes(self) -> int:
        """The same in whole minutes, rounded up."""
        return ceil(self.takes / timedelta(minutes=1))

    @property
    def stretches(self) -> tuple[str, ...]:
        """The ids of its stretches in the order they are driven."""
        return tuple(part.stretch for part in self.parts)


class NoWay(StrEnum):
    """Why there is no route. The values are those of the catalogue's `no-route-…` messages."""

    UNKNOWN_PLACE = "unknown-place"  # neither a junction nor a venue with a position
    NO_EXIT = "no-exit"  # no road leads away from it
    NO_ENTRY = "no-entry"  # no road leads to it
    ONE_WAY = "one-way"  # only the other way round
    APART = "apart"  # the roads of the two do not hang together
    CLOSED = "closed"  # closures leave no way at that time
    AVOIDED = "avoided"  # what the route avoids leaves no way
    UNKNOWN_ROAD = "unknown-road"  # a road that it must pass or run on is not there
    MUST_PASS = "must-pass"  # no way leads over what it must pass
    BROKEN_RUN = "broken-run"  # the chosen roads do not join


class NoRoute(msgspec.Struct, frozen=True, kw_only=True):
    """There is no way: why, which places, roads or closures it is about, and from when on there
    is one again where closures end."""

    reason: NoWay
    subjects: tuple[str, ...] = ()
    until: datetime | None = None


Answer = FoundRoute | NoRoute
