"""Road import: a map file becomes the road network of a book, with a report of what was dropped."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median

import msgspec

from reception.exchange.entry import Entry
from reception.exchange.road_cutting import PlaceOf, RoadReport, cut_stock
from reception.exchange.road_geojson import geojson_ways
from reception.exchange.road_ways import RoadWay
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.setting import Setting
from reception.routes.ground_distance import Position
from reception.routes.nearest_nodes import NearestNodes
from reception.routes.packed_roads import packed
from reception.routes.road_datum import Datum, to_wgs84
from reception.routes.road_stock import ATTRIBUTION, VENUE, RoadNode, RoadStock, shipped_stock
from reception.trouble import BadInput

LARGEST_FILE_MB = 2_000
LEAST_KNOWN = 20
"""With fewer junctions in common nobody can say how the positions lie."""
NEARER = 0.6
"""Converted, they must lie so much nearer to be taken for shifted ones."""
SEEN = 200
Ways = tuple[list[RoadWay], PlaceOf]


class ImportedRoads(msgspec.Struct, frozen=True):
    """The records to take in, what was dropped, and which datum the positions look like if not
    that which was said."""

    entries: tuple[Entry, ...]
    report: RoadReport
    looks_like: Datum | None


def _osm(path: Path, report: RoadReport) -> Ways:
    # only who imports such a file waits for its reader to load
    from reception.exchange.road_osm import osm_places, osm_ways

    ways = osm_ways(path, report)
    return ways, osm_places(path, ways)


ROAD_READERS: dict[str, Callable[[Path, RoadReport], Ways]] = {
    ".osm": _osm,
    ".pbf": _osm,
    ".geojson": geojson_ways,
}
"""How to read a map, by the ending of its name."""


def is_road_file(path: Path) -> bool:
    """Whether the name says that it holds a map."""
    return path.suffix.lower() in ROAD_READERS


def imported_roads(path: Path, datum: Datum, now: datetime) -> ImportedRoads:
    """The roads of a file as a network that the book is to use from now on.

    Raises:
        BadInput: it cannot be read, or no roads hang together in it.
    """
    _require_readable(path)
    report = RoadReport()
    ways, place_of = ROAD_READERS[path.suffix.lower()](path, report)
    stock = cut_stock(ways, _converted(place_of, datum), ATTRIBUTION, report)
    if not stock.stretches:
        raise BadInput("roads-none", file=str(path), lines=report.lines)
    name = path.name[:200]
    network = RoadNetwork(
        id=f"roads-{re.sub(r'[^0-9A-Za-z]+', '-', path.stem)[:40].strip('-') or 'map'}",
        name_zh=name,
        name_en=name,
        attribution=ATTRIBUTION,
        source=name,
        imported_at=now,
        junctions=report.junctions,
        roads=report.stretches,
        data=packed(stock),
    )
    setting = Setting(id=NETWORK_SETTING, value=network.id)
    entries = (Entry(RoadNetwork.KIND, network), Entry(Setting.KIND, setting))
    looks = looks_like(stock, shipped_stock()) if datum is Datum.WGS84 else None
    return ImportedRoads(entries, report, looks)


def looks_like(stock: RoadStock, known: RoadStock) -> Datum | None:
    """The datum after whose conversion the junctions lie nearer to those that are known; None
    where they lie well, or too few are known thereabouts."""
    nodes = list(stock.nodes.values())
    south, north = _ends([node.latitude for node in nodes])
    west, east = _ends([node.longitude for node in nodes])
    seen = [
        (node.latitude, node.longitude)
        for node in known.nodes.values()
        if node.sort != VENUE and south <= node.latitude <= north and west <= node.longitude <= east
    ][:SEEN]
    if len(seen) < LEAST_KNOWN:
        return None
    off = {datum: _off(nodes, seen, datum) for datum in Datum}
    best = min(off, key=off.__getitem__)
    return best if off[best] < NEARER * off[Datum.WGS84] else None


def _off(nodes: list[RoadNode], seen: list[Position], datum: Datum) -> float:
    """How many metres the known junctions lie from the nearest of the others, in the middle."""
    moved = []
    for node in nodes:
        latitude, longitude = to_wgs84((node.latitude, node.longitude), datum)
        moved.append(msgspec.structs.replace(node, latitude=latitude, longitude=longitude))
    nearest = NearestNodes(moved)
    return median(found[0][0] for place in seen if (found := nearest.measured(place, 1)))


def _ends(values: list[float]) -> tuple[float, float]:
    return min(values), max(values)


def _converted(place_of: PlaceOf, datum: Datum) -> PlaceOf:
    if datum is Datum.WGS84:
        return place_of

    def converted(point: int) -> Position | None:
        place = place_of(point)
        return to_wgs84(place, datum) if place else None

    return converted


def _require_readable(path: Path) -> None:
    try:
        if not path.is_file():
            raise BadInput("file-missing", file=str(path))
        if path.stat().st_size > LARGEST_FILE_MB * 1_000_000:
            raise BadInput("file-too-large", file=str(path), limit=LARGEST_FILE_MB)
        with path.open("rb"):
            pass
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadInput("file-unreadable", file=str(path), reason=reason) from None
