"""Cloths: how large a flag is made so that it looks equal beside another.

Source: the five general sizes of the National Flag Law; other proportions at an about equal area,
each state in its own (usage for foreign flags hung beside the host's). From the area A and the
proportion r = length / height follows height = sqrt(A / r).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Annotated

import msgspec

import resources
from reception.flags.designs import Design
from reception.plan.flag_plan import AreaPolicy
from reception.plan.flag_stock import FlagSize
from reception.rules_table import Once, rows_of

Centimetres = Annotated[float, msgspec.Meta(gt=0)]


class Cloth(msgspec.Struct, frozen=True):
    """A flag's measures in centimetres; the area in square centimetres is that of its cloth."""

    length: float
    height: float
    area: float


class GeneralSize(msgspec.Struct, frozen=True):
    """A line of the table: the measures of a size of the host's flag, from `valid_from` on."""

    size: FlagSize
    length_cm: Centimetres
    height_cm: Centimetres
    valid_from: date
    source: str
    confidence: str


@cache
def general_cloths() -> Mapping[FlagSize, Cloth]:
    """The host's flag in each size, from `resources/rules/flag_sizes.csv`."""
    return cloths_in(resources.path("rules", "flag_sizes.csv"))


def cloths_in(file: Path) -> Mapping[FlagSize, Cloth]:
    """The host's flag in each size of a table.

    Raises:
        BadInput: a line cannot be read, has no measures, or speaks of a size a second time.
    """
    found, once = {}, Once(file)
    for line, row in rows_of(file, GeneralSize):
        once.say(line, row.size)
        found[row.size] = _box(row.length_cm, row.height_cm)
    return found


def partner_cloth(size: FlagSize, design: Design, policy: AreaPolicy) -> Cloth | None:
    """A flag to hang beside the host's of this size; None where its proportions are not known.

    Nepal's two pennants are less than their box, so the box is larger by as much; nobody forces
    them to 3:2.
    """
    host = general_cloths()[size]
    if design.cloth == 1 and policy is AreaPolicy.SAME_RATIO:
        return host
    if design.ratio is None:
        return None
    height = sqrt(host.area / (design.ratio * design.cloth))
    return Cloth(design.ratio * height, height, host.area)


def _box(length: float, height: float) -> Cloth:
    return Cloth(length, height, length * height)
