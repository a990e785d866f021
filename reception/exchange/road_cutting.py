"""Road cutting: lines of a map become stretches between junctions, the largest part of them."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from reception.exchange.road_ways import USUAL, Dropped, RoadWay
from reception.graphs.road_model import largest_part
from reception.routes.ground_distance import Position, metres_along, metres_to_line
from reception.routes.road_stock import RoadNode, RoadStock, Stretch

SHAPE_M = 15.0
"""A shape is drawn to within so many metres."""
DIGITS = 6
"""Of degrees: a tenth of a metre."""

PlaceOf = Callable[[int], Position | None]
Run = list[tuple[int, Position]]


class RoadReport(msgspec.Struct):
    """What came in and what did not: how many lines were roads at all, what was dropped by reason,
    and how many junctions and stretches there are now."""

    lines: int = 0
    dropped: Counter[Dropped] = msgspec.field(default_factory=Counter)
    junctions: int = 0
    stretches: int = 0


def shared_points(ways: Iterable[RoadWay]) -> set[int]:
    """The points at which lines meet or end: the junctions."""
    points = array("q")
    shared: set[int] = set()
    for way in ways:
        if way.points:
            shared.update((way.points[0], way.points[-1]))
            points.extend(way.points)
    ordered = sorted(points)
    shared.update(one for one, other in pairwise(ordered) if one == other)
    return shared


def cut_stock(
    ways: Sequence[RoadWay],
    place_of: PlaceOf,
    attribution: str,
    report: RoadReport,
) -> RoadStock:
    """The lines cut at their junctions, as a stock in which one can get from each junction to
    each. Points without a position are left out and counted."""
    shared = shared_points(ways)
    stretches = [stretch for way in ways for stretch in _cut(way, shared, place_of, report)]
    part = largest_part((s.start, s.end, s.oneway) for s in stretches)
    kept = {s.id: s for s in stretches if s.start in part and s.end in part}
    report.dropped[Dropped.APART] += len(stretches) - len(kept)
    nodes = {id: _node(id, place_of) for id in sorted(part)}
    report.junctions, report.stretches = len(nodes), len(kept)
    return RoadStock(nodes, kept, attribution)


def _cut(
    way: RoadWay, shared: set[int], place_of: PlaceOf, report: RoadReport
) -> Iterator[Stretch]:
    """The stretches of a line from junction to junction, in the direction in which it is driven;
    circles without a junction lead nowhere."""
    if way.speed_kmh is not None and way.speed_kmh <= 0:
        report.dropped[Dropped.ZERO_SPEED] += 1
    for number, run in enumerate(_unbroken(way, place_of, report)):
        if way.oneway < 0:
            run.reverse()
        begins = 0
        for last in range(1, len(run)):
            if run[last][0] in shared or last == len(run) - 1:
                piece = run[begins : last + 1]
                begins = last
                if piece[0][0] != piece[-1][0]:
                    yield _stretch(way, piece, f"{way.id}.{number}.{last}")


def _unbroken(way: RoadWay, place_of: PlaceOf, report: RoadReport) -> list[Run]:
    """The line in runs of points that all have positions: nobody knows how it goes in between."""
    runs: list[Run] = [[]]
    for point in way.points:
        place = place_of(point)
        if place is not None:
            runs[-1].append((point, place))
        else:
            report.dropped[Dropped.BROKEN] += 1
            if runs[-1]:
                runs.append([])
    whole = [run for run in runs if len(run) > 1]
    report.dropped[Dropped.SHORT] += not whole
    return whole


def _stretch(way: RoadWay, piece: Sequence[tuple[int, Position]], id: str) -> Stretch:
    usual = USUAL[way.sort]
    line = [place for _, place in piece]
    free = way.speed_kmh or usual.free_kmh
    return Stretch(
        id=id,
        start=f"n{piece[0][0]}",
        end=f"n{piece[-1][0]}",
        name_zh=way.name[:300],
        name_en=way.name_en[:300],
        road_class=way.road_class,
        length_m=round(metres_along(line), 1),
        lanes=way.lanes,
        oneway=way.oneway != 0,
        free_kmh=free,
        peak_kmh=min(free, usual.peak_kmh),
        points=tuple(_rounded(place) for place in simplified(line)[1:-1]),
    )


def simplified(line: Sequence[Position]) -> list[Position]:
    """The line with no more points than its shape needs (Douglas and Peucker, 1973)."""
    kept = {0, len(line) - 1}
    ahead = [(0, len(line) - 1)]
    while ahead:
        first, last = ahead.pop()
        between = range(first + 1, last)
        chord = (line[first], line[last])
        off = [(metres_to_line(line[number], chord), number) for number in between]
        if off and max(off)[0] > SHAPE_M:
            middle = max(off)[1]
            kept.add(middle)
            ahead += [(first, middle), (middle, last)]
    return [line[number] for number in sorted(kept)]


def _node(id: str, place_of: PlaceOf) -> RoadNode:
    place = place_of(int(id[1:]))
    assert place is not None  # only points with a position became ends
    latitude, longitude = _rounded(place)
    return RoadNode(id=id, latitude=latitude, longitude=longitude, sort="junction")


def _rounded(place: Position) -> Position:
    return round(place[0], DIGITS), round(place[1], DIGITS)
