"""The road stock: all junctions and roads that are known, before anybody asks for a way.

The shipped stock is Beijing's under `resources/geo/`; an office may import another city's. What an
office corrects is put on top, see `road_overlay`; neither is ever written.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import cache, cached_property

import msgspec

import resources
from reception.plan.road import RoadClass
from reception.plan.road_hours import SpeedHours

VENUE = "venue"
LEAST_LETTERS = 2
"""What is shorter than this is no name of a road."""
ATTRIBUTION = (
    "Contains information from OpenStreetMap, © OpenStreetMap contributors, available under the"
    " Open Database Licence 1.0"
)
"""What the licence of the shipped roads asks to stand on every map drawn from them."""


class RoadNode(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A junction, or a venue under its own id (`sort` says which). Positions are WGS-84."""

    id: str
    latitude: float
    longitude: float
    name_zh: str = ""
    name_en: str = ""
    sort: str = ""
    confidence: str = ""


class Stretch(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A road between two nodes, driven both ways unless it is one-way from start to end.

    Speeds are those of general traffic in km/h. `corridor` marks a candidate for flags along the
    road. `points` is the shape between the ends, latitude before longitude.
    """

    id: str
    start: str
    end: str
    name_zh: str = ""
    name_en: str = ""
    road_class: RoadClass = RoadClass.STREET
    length_m: float = 0.0
    lanes: int = 0
    oneway: bool = False
    free_kmh: float = 30.0
    peak_kmh: float = 30.0
    speeds: tuple[SpeedHours, ...] = ()
    corridor: bool = False
    points: tuple[tuple[float, float], ...] = ()
    source: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """By what it is called, its id first."""
        return tuple(filter(None, (self.id, self.name_zh, self.name_en)))


class RoadStock:
    """Nodes by id and stretches in a fixed order, with the attribution of who surveyed them."""

    def __init__(
        self,
        nodes: Mapping[str, RoadNode],
        stretches: Mapping[str, Stretch],
        attribution: str,
    ) -> None:
        self.nodes = nodes
        self.stretches = stretches
        self.attribution = attribution
        self._found: dict[str, tuple[str, ...]] = {}

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The place of each stretch in the order."""
        return {id: number for number, id in enumerate(self.stretches)}

    @cached_property
    def _named(self) -> Mapping[str, tuple[str, ...]]:
        named: dict[str, list[str]] = {}
        for stretch in self.stretches.values():
            for name in dict.fromkeys(stretch.names):
                named.setdefault(name.casefold(), []).append(stretch.id)
        return {name: tuple(ids) for name, ids in named.items()}

    def called(self, name: str) -> tuple[str, ...]:
        """The ids of the stretches with this id or name; where there are none, of those whose
        name holds it, for one says 长安街 for two roads, and 西二环 for a name of many words."""
        typed = name.strip().casefold()
        if len(typed) < LEAST_LETTERS:
            return ()
        if typed not in self._found:
            found = self._named.get(typed)
            if found is None:
                holding = (ids for each, ids in self._named.items() if typed in each)
                found = tuple(dict.fromkeys(id for ids in holding for id in ids))
            self._found[typed] = found
        return self._found[typed]


@cache
def shipped_stock() -> RoadStock:
    """Beijing's venues and trunk roads. Speeds, lanes and flag corridors are planning
    assumptions, see `resources/geo/README.md`."""
    sure = {row["id"]: row["confidence"] for row in _rows("node_confidence.csv")}
    nodes = {
        row["id"]: RoadNode(
            id=row["id"],
            latitude=float(row["lat"]),
            longitude=float(row["lon"]),
            name_zh=row["name_zh"],
            name_en=row["name_en"],
            sort=row["kind"],
            confidence=sure.get(row["id"], ""),
        )
        for row in _rows("nodes.csv")
    }
    stretches = {stretch.id: stretch for stretch in _shipped_stretches()}
    return RoadStock(nodes, stretches, ATTRIBUTION)


def stretch_id(start: str, end: str) -> str:
    """What a stretch is called that has no id of its own: after its ends."""
    return f"{start}-{end}"


def _shipped_stretches() -> Iterator[Stretch]:
    for row in _rows("edges.csv"):
        access = row["note"].startswith("venue link")
        yield Stretch(
            id=stretch_id(row["from"], row["to"]),
            start=row["from"],
            end=row["to"],
            name_zh=row["road_zh"],
            name_en=row["road_en"],
            road_class=RoadClass.ACCESS if access else RoadClass(row["class"]),
            length_m=float(row["length_m"]),
            lanes=int(row["lanes"]),
            oneway=row["oneway"] == "1",
            free_kmh=float(row["speed_kmh_free"]),
            peak_kmh=float(row["speed_kmh_peak"]),
            corridor=row["flag_corridor"] == "1",
            source=row["note"],
        )


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resources.path("geo", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
