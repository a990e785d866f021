"""Anthems: how long they play, for the ceremonies that wait for their end.

The table is `resources/countries/anthems.csv`. Most lengths are assumptions; the recording that the
embassy has approved decides.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache

import msgspec

import resources


class Anthem(msgspec.Struct, frozen=True):
    state: str
    seconds: int
    version: str
    source: str
    confidence: str

    @property
    def is_assumed(self) -> bool:
        """Whether nobody has measured it."""
        return self.confidence == "assumed"


@cache
def anthems() -> Mapping[str, Anthem]:
    """By state; most states have no line."""
    file = resources.path("countries", "anthems.csv")
    with file.open(encoding="utf-8", newline="") as text:
        rows = msgspec.convert(list(csv.DictReader(text)), list[Anthem], strict=False)
    return {row.state: row for row in rows}
