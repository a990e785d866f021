"""The keep-apart: two parties or persons who must not meet."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Day, Record, Ref, Words


class Strength(StrEnum):
    """How far apart: the further down, the less it asks."""

    NEVER = "never"  # not in one place, not at one door in one slot
    NOT_ADJACENT = "not_adjacent"  # in one banquet perhaps, but not side by side, nor in one lift
    NOT_BY_CHANCE = "not_by_chance"  # they may meet, but not unprepared


class KeepApart(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Confidential: the `remark` and the pair itself stand in no document.

    Counts on the days from `valid_from` to `valid_to`, both included; None is without limit.
    """

    KIND: ClassVar[str] = "keep_apart"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "one": ("delegation", "member", "host_person"),
        "other": ("delegation", "member", "host_person"),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("one", "other")

    one: Ref
    other: Ref
    strength: Strength = Strength.NEVER
    valid_from: Day | None = None
    valid_to: Day | None = None
    remark: Words = ""
