"""GeoJSON: lines with the tags of OpenStreetMap as properties (RFC 7946, positions WGS-84)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from reception.exchange.input_file import input_text
from reception.exchange.road_cutting import PlaceOf, RoadReport
from reception.exchange.road_ways import Dropped, RoadWay, judged, way_of_tags
from reception.routes.ground_distance import Position
from reception.trouble import BadInput

WGS84_NAMES = ("crs84", "epsg::4326", "epsg:4326", "4326")
SAME = 7
"""Digits of degrees after which two positions are one point."""


class Geometry(msgspec.Struct):
    """The shape of a feature: its type, and coordinates nested as deep as the type says."""

    type: str = ""
    coordinates: Any = None


class Feature(msgspec.Struct):
    """One thing of a GeoJSON file, as RFC 7946 has it: where it is and what is said of it."""

    geometry: Geometry | None = None
    properties: dict[str, Any] | None = None
    id: str | int | float | None = None


class Collection(msgspec.Struct):
    """A GeoJSON file. `crs` is of the format of 2008; a file that names another datum there is
    refused."""

    type: str = ""
    features: list[Feature] = []
    crs: dict[str, Any] | None = None


def geojson_ways(path: Path, report: RoadReport) -> tuple[list[RoadWay], PlaceOf]:
    """The roads in a collection of features, and where their points are; lines meet where they
    have a position in common.

    Raises:
        BadInput: it is no such collection, or says that its positions are not WGS-84.
    """
    collection = _collection(path)
    numbers: dict[Position, int] = {}
    ways: list[RoadWay] = []
    for place, feature in enumerate(collection.features):
        tags = {key: str(value) for key, value in (feature.properties or {}).items() if value}
        tags.setdefault("highway", tags.get("class", ""))
        for part, line in enumerate(_lines(feature.geometry)):
            judgement = judged(tags)
            report.lines += judgement is not None
            if isinstance(judgement, Dropped):
                report.dropped[judgement] += 1
            elif judgement:
                points = [_position(raw) for raw in line]
                placed = [point for point in points if point is not None]
                report.dropped[Dropped.BROKEN] += len(points) - len(placed)
                refs = tuple(numbers.setdefault(point, len(numbers)) for point in placed)
                ways.append(way_of_tags(f"g{place}.{part}", refs, tags))
    places = list(numbers)

    def place_of(point: int) -> Position | None:
        return places[point]

    return ways, place_of


def _collection(path: Path) -> Collection:
    try:
        collection = msgspec.json.decode(input_text(path), type=Collection)
    except (msgspec.DecodeError, RecursionError) as error:
        raise BadInput("roads-unreadable", file=str(path), reason=str(error)[:200]) from None
    if collection.type != "FeatureCollection":
        raise BadInput("roads-no-collection", file=str(path))
    crs = collection.crs
    if crs is not None:
        properties = crs.get("properties")
        name = str(properties.get("name", "")) if isinstance(properties, dict) else ""
        if not name.casefold().endswith(WGS84_NAMES):
            raise BadInput("roads-not-wgs84", file=str(path), crs=name)
    return collection


def _lines(geometry: Geometry | None) -> Iterator[list[Any]]:
    found = geometry.coordinates if geometry else None
    if geometry is None or not isinstance(found, list):
        return
    if geometry.type == "LineString":
        yield found
    elif geometry.type == "MultiLineString":
        yield from (line for line in found if isinstance(line, list))


def _position(raw: Any) -> Position | None:
    """Latitude before longitude, the other way round than the file has it."""
    try:
        longitude, latitude = float(raw[0]), float(raw[1])
    except (TypeError, ValueError, IndexError, KeyError):
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return round(latitude, SAME), round(longitude, SAME)
