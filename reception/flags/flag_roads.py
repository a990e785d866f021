"""Flag roads to begin with: the candidates of the table `resources/rules/flag_roads.csv`.

No public page says which roads carry flags; an office takes over what it uses and corrects it.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache

import msgspec

import resources
from reception.plan.flag_road import Arrangement, FlagRoad


class ShippedRoad(msgspec.Struct, frozen=True, kw_only=True):
    """A candidate; `roads` is the run of its road edges into the city, between spaces."""

    name: str
    name_zh: str
    name_en: str
    arrangement: Arrangement
    roads: str
    source: str
    confidence: str


@cache
def shipped_roads() -> Mapping[str, ShippedRoad]:
    """All candidates by name."""
    with resources.path("rules", "flag_roads.csv").open(encoding="utf-8", newline="") as file:
        rows = msgspec.convert(list(csv.DictReader(file)), list[ShippedRoad])
    return {row.name: row for row in rows}


def shipped_road(name: str, id: str) -> FlagRoad:
    """A candidate as a record.

    Raises:
        KeyError: there is none of that name.
    """
    row = shipped_roads()[name]
    return FlagRoad(
        id=id,
        name_zh=row.name_zh,
        name_en=row.name_en,
        roads=tuple(row.roads.split()),
        arrangement=row.arrangement,
        source=row.source,
    )
