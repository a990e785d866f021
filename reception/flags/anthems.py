"""Anthems: how long they play, for the ceremonies that wait for their end.

The recording that the other side has approved decides; an office keeps it in its book. The shipped
table is `resources/countries/anthems.csv`: many of its lengths are assumptions, and those no cue is
timed by.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

import resources
from reception.flags.states import states
from reception.plan.anthem import Anthem
from reception.plan.plan import Plan
from reception.rules_table import Once, known_in, rows_of


class ShippedAnthem(msgspec.Struct, frozen=True):
    """A line of the table: how many seconds a version of a state's anthem takes."""

    state: str
    seconds: Annotated[int, msgspec.Meta(ge=1)]
    version: str
    source: str
    confidence: str

    @property
    def is_assumed(self) -> bool:
        """Whether nobody has measured it."""
        return self.confidence == "assumed"


@cache
def anthems() -> Mapping[str, ShippedAnthem]:
    """By state; most states have no line."""
    return anthems_in(resources.path("countries", "anthems.csv"))


def anthems_in(file: Path) -> Mapping[str, ShippedAnthem]:
    """Those of a table, by state.

    Raises:
        BadInput: a line cannot be read, names a state that there is not, or one a second time.
    """
    found, once = {}, Once(file)
    for line, row in rows_of(file, ShippedAnthem):
        once.say(line, row.state)
        known_in(file, line, "state", row.state, states())
        found[row.state] = row
    return found


def anthem_of(plan: Plan, state: str) -> Anthem | None:
    """The anthem of a state as the office has it in its book, what was approved last first; None
    where it has none of which the length is known."""
    own = [one for one in plan.table(Anthem).values() if one.state == state and one.seconds]
    return max(own, key=lambda one: (one.approved_on or date.min, one.id), default=None)


def anthem_seconds(plan: Plan, state: str) -> int | None:
    """How long the anthem of a state plays; None where nobody has measured it."""
    own, shipped = anthem_of(plan, state), anthems().get(state)
    if own is not None:
        return own.seconds
    return shipped.seconds if shipped is not None and not shipped.is_assumed else None
