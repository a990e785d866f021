"""Look-alikes: flags that are taken for each other, and how.

The table is `resources/countries/lookalikes.csv`; a pair stands in it once.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.flags.states import states
from reception.rules_table import Once, known_in, rows_of, wrong_line


class Likeness(StrEnum):
    """How two flags are taken for each other, the gravest first."""

    MIRROR = "mirror"  # the one is the other seen from behind
    INVERTED = "inverted"  # the one is the other upside down
    SHADE = "shade"  # nearly the same to look at
    ORDER = "order"  # the same colours in another order
    ALPHABET = "alphabet"  # neighbours in a list or a drawer


class Lookalike(msgspec.Struct, frozen=True):
    """Two states whose flags are taken for each other, by whom this is told and how surely."""

    one: str
    other: str
    how: Likeness
    source: str
    confidence: str


@cache
def lookalikes() -> Mapping[frozenset[str], Lookalike]:
    """All pairs."""
    return lookalikes_in(resources.path("countries", "lookalikes.csv"))


def lookalikes_in(file: Path) -> Mapping[frozenset[str], Lookalike]:
    """The pairs of a table.

    Raises:
        BadInput: a line cannot be read, names a state that there is not, the same one twice, or a
            pair a second time, whichever of the two comes first.
    """
    found, once = {}, Once(file)
    for line, row in rows_of(file, Lookalike):
        pair = frozenset((row.one, row.other))
        once.say(line, pair)
        known_in(file, line, "one", row.one, states())
        known_in(file, line, "other", row.other, states())
        if row.one == row.other:
            raise wrong_line(file, line, "other", row.other)
        found[pair] = row
    return found


def likeness(one: str, other: str) -> Lookalike | None:
    """How the flags of two states are taken for each other; None where they are not."""
    return lookalikes().get(frozenset((one, other)))
