"""The scene: what a day of the book holds that can be seen on a map."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from datetime import date, datetime

import msgspec
from PySide6.QtCore import QPointF

from reception.checks.conflict import Conflict
from reception.fields.labels import delegation_sign, move_title
from reception.graphs.road_meetings import Pass
from reception.margins import Margins
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.road_closure import RoadClosure
from reception.plan.span import Span
from reception.plan.venue import Venue
from reception.plan.zone import local_day
from reception.routes.closed_roads import numbers_of
from reception.routes.column_places import column_line
from reception.routes.ground_distance import Position
from reception.routes.road_drives import road_drives
from reception.routes.road_stock import RoadStock
from reception.routes.route_steps import driven_line
from reception.routes.traffic import Traffic
from ui.desk import Desk
from ui.map.ground import Ground
from ui.map.posts import FlagPosts
from ui.map.roads import RoadPicture

BEIJING = Ground(39.9, 116.4)
"""Where the plane touches while nothing else is known."""


class Spot(msgspec.Struct, frozen=True):
    """A venue on the map."""

    id: str
    point: QPointF
    busy: bool


class Way(msgspec.Struct, frozen=True):
    """A move of the day as it is driven, in the colour of its delegation."""

    move: str
    sign: str
    colour: str
    motorcade: bool
    passes: tuple[Pass, ...]
    points: tuple[QPointF, ...]
    starts: float
    ends: float


class Shut(msgspec.Struct, frozen=True):
    """A road that is closed for some of the day."""

    closure: str
    points: tuple[QPointF, ...]


class Mark(msgspec.Struct, frozen=True):
    """A conflict where it happens."""

    conflict: Conflict
    point: QPointF


class MapScene:
    """What is on the map of a day. Ways are looked for bit by bit: `prepare` does some of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._margins = Margins.of(desk.plan)
        self._traffic = Traffic(self._margins)
        self._stock: RoadStock | None = None
        self.ground = BEIJING
        self.roads: RoadPicture | None = None
        self.spots: tuple[Spot, ...] = ()
        self.ways: dict[str, Way] = {}
        self.shut: tuple[Shut, ...] = ()
        self.marks: tuple[Mark, ...] = ()
        self.posts: FlagPosts | None = None
        self._day = desk.day
        self._ahead: list[Move] = []
        self._known: dict[str, tuple[Move, tuple[Pass, ...], Way]] = {}

    @property
    def attribution(self) -> str:
        """Who surveyed the roads, as their licence asks to be told on every map."""
        return self._stock.attribution if self._stock else ""

    @property
    def waiting(self) -> int:
        """How many moves are still to be looked for."""
        return len(self._ahead)

    def look(self, day: date) -> None:
        """Gather what there is on a day; the ways come with `prepare`."""
        plan = self._desk.plan
        self._renew_roads(plan)
        self._traffic.now(plan, _leaves)
        busy = set(self._busy(plan, day))
        self.spots = tuple(
            Spot(venue.id, self.ground.at((venue.latitude, venue.longitude)), venue.id in busy)
            for venue in plan.table(Venue).values()
            if venue.latitude is not None and venue.longitude is not None
        )
        self.posts = None
        self.shut = tuple(self._closed(plan, day))
        self._day = day
        self.marks = tuple(self._conflicts(plan, day))
        self._ahead = [
            move
            for move in plan.table(Move).values()
            if plan.takes_place(move) and local_day(move.depart, plan.zone) == day
        ]
        self._ahead.sort(key=lambda move: (move.depart, move.id), reverse=True)
        there = {move.id for move in self._ahead}
        self.ways = {id: way for id, way in self.ways.items() if id in there}

    def prepare(self, milliseconds: float) -> bool:
        """Look for ways for about so long; whether all are there."""
        until = time.monotonic() + milliseconds / 1000
        while self._ahead and time.monotonic() < until:
            move = self._ahead.pop()
            way = self._way(move)
            if way is None:
                self.ways.pop(move.id, None)
            else:
                self.ways[move.id] = way
        return not self._ahead

    def flag_posts(self) -> FlagPosts:
        """What hangs on the posts of the flag roads; laid when it is first wanted."""
        if self.posts is None:
            self.posts = FlagPosts(self._desk.flags, self.ground, self._day)
        return self.posts

    def columns(self, at: float) -> Iterator[tuple[Way, list[QPointF]]]:
        """The motorcades and cars that are on the road at a moment, each from tail to head."""
        for way in self.ways.values():
            if way.starts <= at <= way.ends:
                line = column_line(way.passes, self._line, at)
                if line:
                    yield way, [self.ground.at(place) for place in line]

    def place_of(self, conflict: Conflict) -> QPointF | None:
        """Where a conflict happens: at the road or junction it names, else where its first item
        is."""
        plan = self._desk.plan
        for fact in conflict.facts:
            if fact.name == "road" and isinstance(fact.value, str):
                return self._road_point(fact.value)
        for id in conflict.subjects:
            record = plan.find(id)
            venue = plan.get(Venue, id)
            if isinstance(record, Engagement):
                venue = plan.venue_of(record)
            elif isinstance(record, Move):
                venue = plan.get(Venue, record.destination)
            if venue and venue.latitude is not None and venue.longitude is not None:
                return self.ground.at((venue.latitude, venue.longitude))
        return None

    def _renew_roads(self, plan: Plan) -> None:
        margins = Margins.of(plan)
        if margins != self._margins:
            self._margins, self._traffic = margins, Traffic(margins)
        stock = road_drives(plan, margins).roads.stock
        if stock is self._stock:
            return
        self._stock = stock
        self._known.clear()
        nodes = list(stock.nodes.values())
        if nodes:
            self.ground = Ground(
                sum(node.latitude for node in nodes) / len(nodes),
                sum(node.longitude for node in nodes) / len(nodes),
            )
        self.roads = RoadPicture(stock, self.ground)

    def _way(self, move: Move) -> Way | None:
        desk, plan = self._desk, self._desk.plan
        depart = _leaves(move)
        passes = self._traffic.passes(move, depart) if depart else ()
        if not passes:
            return None
        known = self._known.get(move.id)
        if known is not None and known[0] is move and known[1] is passes:
            return known[2]
        delegations = plan.delegations_of(move)
        first = plan.get(Delegation, delegations[0]) if delegations else None
        line: list[QPointF] = []
        for one in passes:
            line += [self.ground.at(place) for place in self._line(one)]
        way = Way(
            move=move.id,
            sign=delegation_sign(first, desk.wording) if first else "",
            colour=desk.colours.of(first.id if first else ""),
            motorcade=bool(list(plan.referring(Motorcade, "move", move.id))),
            passes=passes,
            points=tuple(line),
            starts=passes[0].head_in,
            ends=passes[-1].tail_out,
        )
        self._known[move.id] = move, passes, way
        return way

    def _line(self, one: Pass) -> Sequence[Position]:
        assert self._stock is not None
        stretch = self._stock.stretches[one.road]
        return driven_line(self._stock, stretch, along=stretch.start == one.start)

    def _road_point(self, place: str) -> QPointF | None:
        if self._stock is None:
            return None
        node = self._stock.nodes.get(place)
        if node is not None:
            return self.ground.at((node.latitude, node.longitude))
        stretch = self._stock.stretches.get(place)
        if stretch is None:
            return None
        line = driven_line(self._stock, stretch, along=True)
        middle = [self.ground.at(each) for each in line[(len(line) - 1) // 2 :][:2]]
        return (middle[0] + middle[-1]) / 2

    def _busy(self, plan: Plan, day: date) -> Iterator[str]:
        for item in (plan.item(id) for id in self._desk.agenda.on(day)):
            if item is None or not plan.takes_place(item):
                continue
            if isinstance(item, Move):
                yield from (item.origin, item.destination)
            else:
                venue = plan.venue_of(item)
                if venue is not None:
                    yield venue.id

    def _closed(self, plan: Plan, day: date) -> Iterator[Shut]:
        if self._stock is None:
            return
        stretches = list(self._stock.stretches.values())
        for closure in plan.table(RoadClosure).values():
            if not _on_day(closure, day, plan):
                continue
            numbers = numbers_of(self._stock, closure.roads, closure.areas, closure.venues)
            for number in sorted(numbers):
                line = driven_line(self._stock, stretches[number], along=True)
                yield Shut(closure.id, tuple(self.ground.at(place) for place in line))

    def _conflicts(self, plan: Plan, day: date) -> Iterator[Mark]:
        for conflict in self._desk.session.checker.open_conflicts:
            if conflict.span is None or not _spans_day(conflict.span, day, plan):
                continue
            point = self.place_of(conflict)
            if point is not None:
                yield Mark(conflict, point)


def title_of(desk: Desk, way: Way) -> str:
    """What a way is called: the delegation and from where to where."""
    move = desk.plan.get(Move, way.move)
    title = move_title(desk.plan, move, desk.wording) if isinstance(move, Item) else way.move
    return f"{way.sign}  {title}".strip()


def _leaves(move: Move) -> datetime | None:
    course = move.course
    return course.start if course else None


def _on_day(closure: RoadClosure, day: date, plan: Plan) -> bool:
    begins = local_day(closure.starts, plan.zone) if closure.starts else day
    ends = local_day(closure.ends, plan.zone) if closure.ends else day
    return begins <= day <= ends


def _spans_day(span: Span, day: date, plan: Plan) -> bool:
    return local_day(span.start, plan.zone) <= day <= local_day(span.end, plan.zone)
