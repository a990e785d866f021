"""The road overlay: what an office knows better than the road stock, put on top of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from reception.plan.junction import Junction
from reception.plan.road import Road, RoadClass
from reception.plan.venue import Venue
from reception.routes.ground_distance import Position, metres_along, metres_between
from reception.routes.nearest_nodes import NearestNodes
from reception.routes.road_stock import VENUE, RoadNode, RoadStock, Stretch, stretch_id

SAME_PLACE_M = 50
"""A venue no farther than this from where the stock has it was not moved."""
NEAR_M = 2_000
"""Moved no farther than this, a venue is still reached from the same junctions."""
ACCESS_FACTOR = 1.25
"""The road is longer than the straight line; the shipped access roads were made with the same."""
ACCESS_KMH = (30.0, 22.0)


def overlaid(
    stock: RoadStock,
    junctions: Iterable[Junction],
    roads: Iterable[Road],
    venues: Iterable[Venue],
) -> RoadStock:
    """The stock with the office's corrections. What names a junction or a road that is not there
    (any more) changes nothing."""
    nodes = dict(stock.nodes)
    stretches = dict(stock.stretches)
    for junction in junctions:
        _put_junction(nodes, junction)
    _put_venues(nodes, stretches, venues)
    corrected = RoadStock(nodes, stretches, stock.attribution)
    for road in roads:
        _put_road(corrected, stretches, road)
    return RoadStock(nodes, stretches, stock.attribution)


def _put_junction(nodes: dict[str, RoadNode], junction: Junction) -> None:
    names = {
        field: value
        for field in ("latitude", "longitude", "name_zh", "name_en", "confidence")
        if (value := getattr(junction, field)) not in (None, "")
    }
    if junction.replaces:
        node = nodes.get(junction.replaces)
        if node is not None:
            nodes[node.id] = replace(node, **names)
    elif junction.latitude is not None and junction.longitude is not None:
        nodes[junction.id] = RoadNode(id=junction.id, **names)


def _put_road(stock: RoadStock, stretches: dict[str, Stretch], road: Road) -> None:
    if road.replaces:
        for id in stock.called(road.replaces):
            if not road.in_use:
                stretches.pop(id, None)
            elif id in stretches:  # what another record has taken out stays out
                stretches[id] = _corrected(stock, stretches[id], road, named=id == road.replaces)
    elif road.in_use and road.start in stock.nodes and road.end in stock.nodes:
        bare = Stretch(id=road.id, start=road.start, end=road.end)
        stretches[road.id] = _corrected(stock, bare, road, named=True)


def _corrected(stock: RoadStock, stretch: Stretch, road: Road, *, named: bool) -> Stretch:
    """The stretch as the office has it; its ends, length and shape only where it was `named` by
    its own id, for a name may mean many stretches."""
    fields: dict[str, object] = {
        "name_zh": road.name_zh or stretch.name_zh,
        "name_en": road.name_en or stretch.name_en,
        "lanes": road.lanes or stretch.lanes,
        "oneway": stretch.oneway if road.oneway is None else road.oneway,
        "free_kmh": road.speed_free_kmh or stretch.free_kmh,
        "peak_kmh": road.speed_peak_kmh or road.speed_free_kmh or stretch.peak_kmh,
        "speeds": road.speeds or stretch.speeds,
        "source": road.source or stretch.source,
    }
    if road.road_class is not RoadClass.UNKNOWN:
        fields["road_class"] = road.road_class
    if named:
        start, end = (
            typed if typed in stock.nodes else known
            for typed, known in ((road.start, stretch.start), (road.end, stretch.end))
        )
        points = tuple((point.latitude, point.longitude) for point in road.points)
        fields |= {"start": start, "end": end, "points": points or stretch.points}
        moved = points or (start, end) != (stretch.start, stretch.end) or not stretch.length_m
        if road.length_m or moved:
            ends = position(stock.nodes[start]), position(stock.nodes[end])
            fields["length_m"] = road.length_m or metres_along((ends[0], *points, ends[1]))
    return replace(stretch, **fields)


def position(node: RoadNode) -> Position:
    """Latitude and longitude of a node."""
    return node.latitude, node.longitude


def _put_venues(
    nodes: dict[str, RoadNode], stretches: dict[str, Stretch], venues: Iterable[Venue]
) -> None:
    """The book's venues where the book has them, and their ways to the roads."""
    nearest: NearestNodes | None = None
    for venue in venues:
        if venue.latitude is None or venue.longitude is None:
            continue
        place = venue.latitude, venue.longitude
        known = nodes.get(venue.id)
        moved = metres_between(position(known), place) if known else None
        if moved is not None and moved <= SAME_PLACE_M:
            continue
        nodes[venue.id] = RoadNode(
            id=venue.id,
            latitude=venue.latitude,
            longitude=venue.longitude,
            name_zh=venue.name_zh,
            name_en=venue.name_en,
            sort=VENUE,
            confidence=venue.confidence,
        )
        links = [s for s in stretches.values() if venue.id in (s.start, s.end)] if known else []
        ends = {s.end if s.start == venue.id else s.start for s in links}
        for link in links:
            del stretches[link.id]
        if moved is None or moved > NEAR_M or not ends:
            nearest = nearest or NearestNodes(nodes.values())
            ends = set(nearest.to(place))
        for link in _access(nodes, nodes[venue.id], ends):
            stretches[link.id] = link


def _access(nodes: dict[str, RoadNode], venue: RoadNode, ends: Iterable[str]) -> Iterator[Stretch]:
    for end in sorted(ends):
        metres = metres_between(position(venue), position(nodes[end]))
        yield Stretch(
            id=stretch_id(venue.id, end),
            start=venue.id,
            end=end,
            road_class=RoadClass.ACCESS,
            length_m=max(1.0, round(metres * ACCESS_FACTOR)),
            lanes=1,
            free_kmh=ACCESS_KMH[0],
            peak_kmh=ACCESS_KMH[1],
            source="straight line x 1.25",
        )
