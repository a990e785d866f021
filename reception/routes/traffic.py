"""Traffic: which roads the moves of a book drive on, and when head and tail of each pass them.

The routes are kept from plan to plan: a move is asked for anew only where it leaves at another
time, goes another way or in another column, or where the roads themselves have changed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from reception.graphs.road_meetings import Pass, RoadMeetings
from reception.margins import Margins
from reception.plan.drive_time import DriveMode
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move, MoveMode
from reception.plan.plan import Plan
from reception.plan.route import Route
from reception.plan.stay import Stay
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle
from reception.routes.columns import column_metres, motorcade_of
from reception.routes.drive_mode import drive_mode
from reception.routes.ground_distance import Position
from reception.routes.move_route import primary_route, route_request
from reception.routes.road_drives import road_drives
from reception.routes.road_stock import Stretch
from reception.routes.route_answer import Answer, FoundRoute, RouteRequest
from reception.routes.route_finder import RouteFinder

BY_ROAD = frozenset({MoveMode.MOTORCADE, MoveMode.CAR, MoveMode.COACH})
"""The modes that go by road."""
MEDIANS = frozenset({"expressway", "ring"})
"""Classes of roads whose two directions are kept apart."""
CROSSED = frozenset({"junction"})
"""Sorts of nodes where roads meet on one level; at interchanges they lead over each other, and at
gates, tolls and venues all have to come together anyway."""
CHANGES = (Motorcade, MotorcadeCar, Vehicle, Route)
"""The kinds that a route is made of, besides the move itself."""


def move_request(plan: Plan, move: Move, depart: datetime) -> RouteRequest | None:
    """What is asked of the roads for a move that leaves at a moment: its primary route, in its
    mode, at the length of its column. None where it does not go by road."""
    if move.mode not in BY_ROAD or not move.origin or not move.destination:
        return None
    motorcade = motorcade_of(plan, move.id)
    return route_request(
        primary_route(plan, move.id) or Route(id="none", move=move.id),
        move,
        depart,
        drive_mode(plan, move),
        column_m=column_metres(plan, motorcade) if motorcade else 0.0,
    )


def road_passes(route: FoundRoute, *, minutes: int | None = None) -> tuple[Pass, ...]:
    """The roads of a route with the times of head and tail in seconds since the epoch; where a
    measured or agreed time in minutes is given, stretched evenly to take that long."""
    depart = route.request.depart
    driven = route.takes.total_seconds()
    factor = minutes * 60 / driven if minutes and driven > 0 else 1.0
    start = depart.timestamp()

    def at(moment: datetime) -> float:
        return start + (moment - depart).total_seconds() * factor

    return tuple(
        Pass(
            road=part.stretch,
            start=route.nodes[number],
            end=route.nodes[number + 1],
            head_in=at(part.enters),
            tail_in=at(part.tail_enters),
            head_out=at(part.leaves),
            tail_out=at(part.tail_leaves),
        )
        for number, part in enumerate(route.parts)
    )


class Driven(msgspec.Struct, frozen=True):
    """A move as it is driven: what was asked, what was answered, the roads it passes."""

    request: RouteRequest
    minutes: int | None
    answer: Answer
    passes: tuple[Pass, ...]


class Traffic:
    """The routes of the moves of one plan after the other, under one set of margins.

    `now` must be told of the plan before anything is asked about it.
    """

    def __init__(self, margins: Margins) -> None:
        self._margins = margins
        self._plan: Plan | None = None
        self._finder: RouteFinder | None = None
        self._driven: dict[str, Driven] = {}
        self._columns: dict[str, tuple[Move, datetime]] = {}
        self.meetings = RoadMeetings(divided=self._divided, apart=self._apart)
        """Who of the motorcades passes where."""

    def now(self, plan: Plan, leaves: Callable[[Move], datetime | None]) -> None:
        """From now on it is about this plan. `leaves` says when a move leaves; None where it does
        not take place."""
        if plan is self._plan:
            return
        self._renew_roads(plan)
        earlier, self._plan = self._plan, plan
        anew = earlier is None or not plan.shares(earlier, *CHANGES)
        # who comes at all hangs on these; where they are the same, so is a move that is the same
        coming = earlier is not None and plan.shares(earlier, Stay, Track)
        rolling: dict[str, tuple[Move, datetime]] = {}
        for motorcade in plan.table(Motorcade).values():
            move = plan.get(Move, motorcade.move)
            known = self._columns.get(motorcade.id)
            if coming and not anew and known is not None and known[0] is move:
                rolling[motorcade.id] = known
                continue
            depart = leaves(move) if move else None
            if move is None or depart is None or motorcade.escort is DriveMode.FREE:
                continue
            rolling[motorcade.id] = (move, depart)
        for id in self._columns.keys() - rolling.keys():
            self.meetings.take(id)
            del self._columns[id]
        for id, (move, depart) in rolling.items():
            known = self._columns.get(id)
            if anew or known is None or known[0] is not move or known[1] != depart:
                self._columns[id] = (move, depart)
                passes = self.passes(move, depart)
                if passes != self.meetings.passes(id) or id not in self.meetings:
                    self.meetings.put(id, passes)

    def route(self, move: Move, depart: datetime) -> Answer | None:
        """The way of a move; None where it does not go by road."""
        driven = self._drive(move, depart)
        return driven.answer if driven else None

    def passes(self, move: Move, depart: datetime) -> tuple[Pass, ...]:
        """The roads a move passes; none where there is no way, or it does not go by road."""
        driven = self._drive(move, depart)
        return driven.passes if driven else ()

    def position(self, node: str) -> Position | None:
        """Where a junction or a venue of the roads lies."""
        found = self._finder.roads.stock.nodes.get(node) if self._finder else None
        return (found.latitude, found.longitude) if found else None

    def names(self, place: str) -> tuple[str, str]:
        """What a road or a junction is called in Chinese and in English: a road with the
        junctions between which it runs; an id where nobody has named it."""
        stock = self._finder.roads.stock if self._finder else None
        node = stock.nodes.get(place) if stock else None
        if node is not None:
            return node.name_zh or place, node.name_en or place
        stretch = self._stretch(place)
        if stretch is None:
            return place, place
        start, end = self.names(stretch.start), self.names(stretch.end)
        return (
            f"{stretch.name_zh or place}（{start[0]}—{end[0]}）",
            f"{stretch.name_en or place} ({start[1]}–{end[1]})",
        )

    def line(self, road: str) -> tuple[Position, ...]:
        """How a road runs, from its start to its end."""
        stretch = self._stretch(road)
        if stretch is None:
            return ()
        ends = self.position(stretch.start), self.position(stretch.end)
        return tuple(place for place in (ends[0], *stretch.points, ends[1]) if place)

    def _drive(self, move: Move, depart: datetime) -> Driven | None:
        assert self._plan is not None
        assert self._finder is not None
        request = move_request(self._plan, move, depart)
        if request is None:
            return None
        known = self._driven.get(move.id)
        if known and known.request == request and known.minutes == move.drive_minutes:
            return known
        answer = self._finder.find(request)
        passes: tuple[Pass, ...] = ()
        if isinstance(answer, FoundRoute):
            passes = road_passes(answer, minutes=move.drive_minutes)
        driven = self._driven[move.id] = Driven(request, move.drive_minutes, answer, passes)
        return driven

    def _renew_roads(self, plan: Plan) -> None:
        """Books with the same roads and closures share their finder: another one means that
        every way has to be looked for again."""
        finder = road_drives(plan, self._margins).finder
        if finder is not self._finder:
            self._finder = finder
            self._driven.clear()
            self._columns.clear()
            self.meetings = RoadMeetings(divided=self._divided, apart=self._apart)

    def _divided(self, road: str) -> bool:
        stretch = self._stretch(road)
        return stretch is not None and stretch.road_class in MEDIANS

    def _apart(self, junction: str) -> bool:
        node = self._finder.roads.stock.nodes.get(junction) if self._finder else None
        return node is None or node.sort not in CROSSED

    def _stretch(self, road: str) -> Stretch | None:
        return self._finder.roads.stock.stretches.get(road) if self._finder else None
