"""Flag roads to begin with: the candidates of the table `resources/rules/flag_roads.csv`.

No public page says which roads carry flags; an office takes over what it uses and corrects it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.plan.flag_road import Arrangement, FlagRoad
from reception.routes.road_stock import shipped_stock
from reception.rules_table import Once, known_in, rows_of


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
    return roads_in(resources.path("rules", "flag_roads.csv"))


def roads_in(file: Path) -> Mapping[str, ShippedRoad]:
    """The candidates of a table, by name.

    Raises:
        BadInput: a line cannot be read, has the name of another, or runs along a road that the
            shipped network does not have.
    """
    found, once = {}, Once(file)
    for line, row in rows_of(file, ShippedRoad):
        once.say(line, row.name)
        for road in row.roads.split():
            known_in(file, line, "roads", road, shipped_stock().stretches)
        found[row.name] = row
    return found


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
