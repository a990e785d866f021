"""OpenStreetMap extracts: `.osm` and `.osm.pbf`, read in two passes so that memory stays bounded.

The first pass keeps the roads a motorcade uses, the second the positions of their points alone;
everything else in the file is passed over by the reader itself.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from pathlib import Path

import osmium

from reception.exchange.road_cutting import PlaceOf, RoadReport
from reception.exchange.road_ways import Dropped, RoadWay, judged, way_of_tags
from reception.routes.ground_distance import Position
from reception.trouble import BadInput

MOST_POINTS = 6_000_000
"""The main roads of a province; beyond that an extract of the city should be cut first."""
SCALE = 10_000_000
NOWHERE = 2**31 - 1


def osm_ways(path: Path, report: RoadReport) -> list[RoadWay]:
    """The roads in an extract.

    Raises:
        BadInput: it cannot be read as one, or holds the roads of more than a province.
    """
    ways: list[RoadWay] = []
    points = 0
    try:
        roads = osmium.FileProcessor(str(path), osmium.osm.WAY)
        for line in roads.with_filter(osmium.filter.KeyFilter("highway")):
            if not isinstance(line, osmium.osm.Way):
                continue  # the file was told to yield nothing else
            tags = {tag.k: tag.v for tag in line.tags}
            judgement = judged(tags)
            report.lines += judgement is not None
            if isinstance(judgement, Dropped):
                report.dropped[judgement] += 1
            elif judgement:
                refs = tuple(node.ref for node in line.nodes)
                ways.append(way_of_tags(f"w{line.id}", refs, tags))
                points += len(refs)
                if points > MOST_POINTS:
                    raise BadInput("roads-too-many", file=str(path))
    except RuntimeError as error:
        raise BadInput("roads-unreadable", file=str(path), reason=str(error)[:200]) from None
    return ways


def osm_places(path: Path, ways: list[RoadWay]) -> PlaceOf:
    """Where the points of the roads are; None of one that the extract does not have.

    Raises:
        BadInput: the file breaks off.
    """
    wanted = array("q", sorted({point for way in ways for point in way.points}))
    latitudes = array("i", [NOWHERE]) * len(wanted)
    longitudes = array("i", [NOWHERE]) * len(wanted)
    try:
        nodes = osmium.FileProcessor(str(path), osmium.osm.NODE)
        for node in nodes.with_filter(osmium.filter.IdFilter(wanted)):
            if isinstance(node, osmium.osm.Node) and node.location.valid():
                number = bisect_left(wanted, node.id)
                latitudes[number] = round(node.location.lat * SCALE)
                longitudes[number] = round(node.location.lon * SCALE)
    except RuntimeError as error:
        raise BadInput("roads-unreadable", file=str(path), reason=str(error)[:200]) from None

    def place_of(point: int) -> Position | None:
        number = bisect_left(wanted, point)
        if number == len(wanted) or wanted[number] != point or latitudes[number] == NOWHERE:
            return None
        return latitudes[number] / SCALE, longitudes[number] / SCALE

    return place_of
