"""Road ways: lines of a map on which a motorcade may drive, as maps write them down.

Words and values are those of OpenStreetMap's tags; GeoJSON made of it has the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from reception.plan.road import RoadClass
from reception.wording import LANGUAGES, wording

MPH = 1.609344
FASTEST_KMH = 200.0


class Usual(NamedTuple):
    """What a class of roads has where the map does not say; speeds are assumptions."""

    road_class: RoadClass
    free_kmh: float
    peak_kmh: float
    lanes: int


USUAL: Mapping[str, Usual] = {
    "motorway": Usual(RoadClass.EXPRESSWAY, 90, 60, 3),
    "motorway_link": Usual(RoadClass.EXPRESSWAY, 50, 35, 1),
    "trunk": Usual(RoadClass.EXPRESSWAY, 65, 35, 3),
    "trunk_link": Usual(RoadClass.EXPRESSWAY, 45, 30, 1),
    "primary": Usual(RoadClass.ARTERIAL, 50, 28, 3),
    "primary_link": Usual(RoadClass.ARTERIAL, 40, 26, 1),
    "secondary": Usual(RoadClass.ARTERIAL, 46, 26, 2),
    "secondary_link": Usual(RoadClass.ARTERIAL, 38, 24, 1),
    "tertiary": Usual(RoadClass.STREET, 40, 24, 1),
    "tertiary_link": Usual(RoadClass.STREET, 35, 22, 1),
}
"""The roads a motorcade uses; smaller ones are left out."""
MINOR = frozenset(
    "unclassified residential living_street service pedestrian track road busway".split()
)
"""Roads all the same, which a report counts."""
NO_CARS = frozenset(("no", "private", "agricultural", "forestry", "emergency"))


class Dropped(StrEnum):
    """Why something did not come in."""

    MINOR = "minor"
    NO_CARS = "no-cars"
    UNBUILT = "unbuilt"
    BROKEN = "broken"  # points that the file does not have
    SHORT = "short"  # fewer than two points
    APART = "apart"  # not in the largest part
    ZERO_SPEED = "zero-speed"  # the road came in, with the usual speed


class RoadWay(NamedTuple):
    """A line with its points by number, and what the map says of it. `oneway` is 1 along the
    points, -1 against them, 0 both ways. A speed of None is not said, one of 0 cannot be."""

    id: str
    points: tuple[int, ...]
    sort: str
    name: str
    name_en: str
    oneway: int
    speed_kmh: float | None
    lanes: int

    @property
    def road_class(self) -> RoadClass:
        """The class; ring roads are known by their names."""
        named = f"{self.name} {self.name_en}".casefold()
        if any(ring in named for ring in _rings()):
            return RoadClass.RING
        return USUAL[self.sort].road_class


@cache
def _rings() -> tuple[str, ...]:
    """What names of ring roads hold, in either language."""
    words = (wording(language).say("road-ring-words") for language in LANGUAGES)
    return tuple(ring for each in words for ring in each.split("|"))


def judged(tags: Mapping[str, str]) -> Dropped | bool | None:
    """Whether a line with these tags is a road to drive on: True, or why it is dropped; None
    where it is no road at all."""
    sort = tags.get("highway", "")
    if sort in ("construction", "proposed"):
        return Dropped.UNBUILT
    if sort in MINOR:
        return Dropped.MINOR
    if sort not in USUAL:
        return None
    access = tags.get("motor_vehicle") or tags.get("vehicle") or tags.get("access", "")
    return Dropped.NO_CARS if access in NO_CARS else True


def way_of_tags(id: str, points: tuple[int, ...], tags: Mapping[str, str]) -> RoadWay:
    """A line that was judged to be a road."""
    sort = tags["highway"]
    lanes = _number(tags.get("lanes", ""))
    oneway = _oneway(tags, sort)
    usual = USUAL[sort].lanes
    each_way = int(lanes or 0) if oneway else int((lanes or 0) // 2)
    return RoadWay(
        id=id,
        points=points,
        sort=sort,
        name=tags.get("name:zh") or tags.get("name") or tags.get("ref", ""),
        name_en=tags.get("name:en", ""),
        oneway=oneway,
        speed_kmh=_speed(tags.get("maxspeed", "")),
        lanes=each_way or usual,
    )


def _oneway(tags: Mapping[str, str], sort: str) -> int:
    said = tags.get("oneway", "").casefold()
    if said in ("-1", "reverse"):
        return -1
    if said in ("yes", "true", "1"):
        return 1
    if said in ("no", "false", "0"):
        return 0
    return int(sort.startswith("motorway") or tags.get("junction") in ("roundabout", "circular"))


def _speed(said: str) -> float | None:
    number = _number(said)
    if number is None:
        return None
    return min(FASTEST_KMH, number * MPH if "mph" in said else number)


def _number(said: str) -> float | None:
    found = re.match(r"\s*(\d{1,4}(?:\.\d{1,2})?)", said)
    return float(found[1]) if found else None
