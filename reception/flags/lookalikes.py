"""Look-alikes: flags that are taken for each other, and how.

The table is `resources/countries/lookalikes.csv`; a pair stands in it once.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

import msgspec

import resources


class Likeness(StrEnum):
    MIRROR = "mirror"  # the one is the other seen from behind
    INVERTED = "inverted"  # the one is the other upside down
    ORDER = "order"  # the same colours in another order
    SHADE = "shade"  # nearly the same to look at
    ALPHABET = "alphabet"  # neighbours in a list or a drawer


class Lookalike(msgspec.Struct, frozen=True):
    one: str
    other: str
    how: Likeness
    source: str
    confidence: str


@cache
def lookalikes() -> Mapping[frozenset[str], Lookalike]:
    """All pairs."""
    file = resources.path("countries", "lookalikes.csv")
    with file.open(encoding="utf-8", newline="") as text:
        rows = msgspec.convert(list(csv.DictReader(text)), list[Lookalike])
    return {frozenset((row.one, row.other)): row for row in rows}


def likeness(one: str, other: str) -> Lookalike | None:
    """How the flags of two states are taken for each other; None where they are not."""
    return lookalikes().get(frozenset((one, other)))
