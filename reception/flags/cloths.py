"""Cloths: how large a flag is made so that it looks equal beside another.

Source: the five general sizes of the National Flag Law; other proportions at an about equal area,
each state in its own (usage for foreign flags hung beside the host's). From the area A and the
proportion r = length / height follows height = sqrt(A / r).
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from math import sqrt

import msgspec

import resources
from reception.flags.designs import Design
from reception.plan.flag_plan import AreaPolicy
from reception.plan.flag_stock import FlagSize


class Cloth(msgspec.Struct, frozen=True):
    """A flag's measures in centimetres; the area in square centimetres is that of its cloth."""

    length: float
    height: float
    area: float


@cache
def general_cloths() -> Mapping[FlagSize, Cloth]:
    """The host's flag in each size, from `resources/rules/flag_sizes.csv`."""
    file = resources.path("rules", "flag_sizes.csv")
    with file.open(encoding="utf-8", newline="") as text:
        return {
            FlagSize(row["size"]): _box(float(row["length_cm"]), float(row["height_cm"]))
            for row in csv.DictReader(text)
        }


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
