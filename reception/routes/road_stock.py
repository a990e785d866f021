"""The road stock: all junctions and roads that are known, before anybody asks for a way.

The shipped stock is Beijing's under `resources/geo/`; an office may import another city's. What an
office corrects is put on top, see `road_overlay`; neither is ever written.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated

import msgspec

import resources
from reception.plan.road import RoadClass
from reception.plan.road_hours import SpeedHours
from reception.rules_table import Once, known_in, rows_by, rows_of

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


class NodeRow(msgspec.Struct, frozen=True, rename={"latitude": "lat", "longitude": "lon"}):
    """A line of the table of junctions and venues."""

    id: str
    name_zh: str
    name_en: str
    latitude: Annotated[float, msgspec.Meta(ge=-90, le=90)]
    longitude: Annotated[float, msgspec.Meta(ge=-180, le=180)]
    kind: str


class SureRow(msgspec.Struct, frozen=True):
    """A line that says how well the position of a node is known."""

    id: str
    confidence: str


Positive = Annotated[float, msgspec.Meta(gt=0)]


class EdgeRow(
    msgspec.Struct, frozen=True, rename={"start": "from", "end": "to", "road_class": "class"}
):
    """A line of the table of roads; lengths in metres, speeds in km/h."""

    start: str
    end: str
    road_class: RoadClass
    length_m: Positive
    lanes: Annotated[int, msgspec.Meta(ge=0)]
    speed_kmh_free: Positive
    speed_kmh_peak: Positive
    oneway: bool
    flag_corridor: bool
    road_zh: str = ""
    road_en: str = ""
    note: str = ""


@cache
def shipped_stock() -> RoadStock:
    """Beijing's venues and trunk roads. Speeds, lanes and flag corridors are planning
    assumptions, see `resources/geo/README.md`."""
    nodes = nodes_in(resources.path("geo", "nodes.csv"))
    sure = sure_in(resources.path("geo", "node_confidence.csv"), nodes)
    stretches = stretches_in(resources.path("geo", "edges.csv"), nodes)
    known = {
        id: msgspec.structs.replace(node, confidence=sure.get(id, "")) for id, node in nodes.items()
    }
    return RoadStock(known, stretches, ATTRIBUTION)


def stretch_id(start: str, end: str) -> str:
    """What a stretch is called that has no id of its own: after its ends."""
    return f"{start}-{end}"


def nodes_in(file: Path) -> dict[str, RoadNode]:
    """The nodes of a table by id.

    Raises:
        BadInput: a line cannot be read, or has the id of another.
    """
    return {
        id: RoadNode(
            id=id,
            latitude=row.latitude,
            longitude=row.longitude,
            name_zh=row.name_zh,
            name_en=row.name_en,
            sort=row.kind,
        )
        for id, row in rows_by("id", file, NodeRow).items()
    }


def sure_in(file: Path, nodes: Mapping[str, RoadNode]) -> dict[str, str]:
    """How well the positions of these nodes are known, by a table.

    Raises:
        BadInput: a line cannot be read, or names a node that there is not or a second time.
    """
    sure, once = {}, Once(file)
    for line, row in rows_of(file, SureRow):
        once.say(line, row.id)
        known_in(file, line, "id", row.id, nodes)
        sure[row.id] = row.confidence
    return sure


def stretches_in(file: Path, nodes: Mapping[str, RoadNode]) -> dict[str, Stretch]:
    """The stretches of a table by id, in its order.

    Raises:
        BadInput: a line cannot be read, joins what is no node, or the same two as another.
    """
    stretches, once = {}, Once(file)
    for line, row in rows_of(file, EdgeRow):
        once.say(line, row.start, row.end)
        known_in(file, line, "from", row.start, nodes)
        known_in(file, line, "to", row.end, nodes)
        stretch = _stretch(row)
        stretches[stretch.id] = stretch
    return stretches


def _stretch(row: EdgeRow) -> Stretch:
    access = row.note.startswith("venue link")
    return Stretch(
        id=stretch_id(row.start, row.end),
        start=row.start,
        end=row.end,
        name_zh=row.road_zh,
        name_en=row.road_en,
        road_class=RoadClass.ACCESS if access else row.road_class,
        length_m=row.length_m,
        lanes=row.lanes,
        oneway=row.oneway,
        free_kmh=row.speed_kmh_free,
        peak_kmh=row.speed_kmh_peak,
        corridor=row.flag_corridor,
        source=row.note,
    )
