"""The road network: junctions and roads of a city, imported in place of the shipped ones."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.record import Count, Moment, Name, Record, Words

PackedRoads = Annotated[
    str,
    Meta(
        max_length=64_000_000,
        description="junctions and roads as JSON, compressed with zlib, written in base 85",
    ),
]

NETWORK_SETTING = "roads.network"
"""The setting that names the road network in use; the shipped one where it is not set."""


class RoadNetwork(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """An imported network. `attribution` is what its licence asks to stand on every map drawn
    from it; `source` names the file."""

    KIND: ClassVar[str] = "road_network"

    name_zh: Name = ""
    name_en: Name = ""
    attribution: Words = ""
    source: Name = ""
    imported_at: Moment | None = None
    junctions: Count = 0
    roads: Count = 0
    data: PackedRoads = ""
