"""Closed roads: which arcs nobody drives when, and under which closure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from math import inf

from reception.plan.road_area import Area
from reception.plan.road_closure import Carriageway, RoadClosure
from reception.routes.ground_distance import metres_to_line
from reception.routes.road_overlay import position
from reception.routes.road_stock import RoadStock, Stretch

Span = tuple[float, float]
"""From when to before when, in seconds since 1970 UTC."""


class ClosedRoads:
    """The closures of a book on a road stock."""

    def __init__(self, stock: RoadStock, closures: Iterable[RoadClosure]) -> None:
        self._by_arc: dict[int, list[tuple[float, float, str]]] = {}
        self.latest = -inf
        """When the last of them is over."""
        self.earliest = inf
        for closure in closures:
            span = _span(closure)
            if span[0] < span[1]:
                self._close(stock, closure, span)
        for spans in self._by_arc.values():
            spans.sort()

    def __bool__(self) -> bool:
        return bool(self._by_arc)

    @property
    def arcs(self) -> Collection[int]:
        """Those that are closed at any time."""
        return self._by_arc.keys()

    def from_departure(self, depart: datetime) -> Mapping[int, Sequence[Span]]:
        """By arc, the spans that end after a departure, in seconds counted from it."""
        if not self._by_arc or depart.timestamp() >= self.latest:
            return {}
        at = depart.timestamp()
        return {
            arc: [(begins - at, ends - at) for begins, ends, _ in spans if ends > at]
            for arc, spans in self._by_arc.items()
            if any(ends > at for _, ends, _ in spans)
        }

    def over(self, arc: int, begins: datetime, ends: datetime) -> Iterator[str]:
        """The ids of the closures of an arc that hold at any moment of a time."""
        first, last = begins.timestamp(), ends.timestamp()
        for starts, stops, id in self._by_arc.get(arc, ()):
            if starts < last and stops > first:
                yield id

    def _close(self, stock: RoadStock, closure: RoadClosure, span: Span) -> None:
        self.earliest, self.latest = min(self.earliest, span[0]), max(self.latest, span[1])
        for number in numbers_of(stock, closure.roads, closure.areas, closure.venues):
            along, against = 2 * number, 2 * number + 1
            if closure.carriageway is not Carriageway.AGAINST:
                self._by_arc.setdefault(along, []).append((*span, closure.id))
            if closure.carriageway is not Carriageway.ALONG:
                self._by_arc.setdefault(against, []).append((*span, closure.id))


def numbers_of(
    stock: RoadStock,
    roads: Iterable[str] = (),
    areas: Iterable[Area] = (),
    venues: Iterable[str] = (),
) -> set[int]:
    """The numbers of the stretches with these ids or names, of those that come into one of the
    areas, and of the ways to the venues."""
    numbers = {stock.numbers[id] for name in roads for id in stock.called(name)}
    ends = frozenset(venues)
    for area in areas:
        numbers.update(stock.numbers[s.id] for s in stretches_in(stock, area))
    if ends:
        numbers.update(
            stock.numbers[s.id] for s in stock.stretches.values() if ends & {s.start, s.end}
        )
    return numbers


def stretches_in(stock: RoadStock, area: Area) -> Iterator[Stretch]:
    """The stretches that come into an area."""
    place = area.latitude, area.longitude
    for stretch in stock.stretches.values():
        start, end = stock.nodes[stretch.start], stock.nodes[stretch.end]
        line = (position(start), *stretch.points, position(end))
        if metres_to_line(place, line) <= area.radius_m:
            yield stretch


def _span(closure: RoadClosure) -> Span:
    return (
        closure.starts.timestamp() if closure.starts else -inf,
        closure.ends.timestamp() if closure.ends else inf,
    )


def moment(seconds: float) -> datetime | None:
    """A moment of a span; None where it has no limit."""
    return datetime.fromtimestamp(seconds, UTC) if abs(seconds) < inf else None
