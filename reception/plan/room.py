"""The room: where in a venue something takes place."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from reception.plan.record import Count, Day, Minutes, Name, Record, Ref, Words
from reception.plan.venue import Closure


class Layout(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A way to furnish a room, with the persons it then takes."""

    name: Name
    capacity: Count


class Room(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A room, hall, plaza or terrace that one party has to itself.

    `capacity` is persons at most, 0 where nobody knows; `layouts` are its furnished capacities.
    `setup_minutes` and `turn_round_minutes` (flags, name cards, chairs, interpreters) are kept
    free before and after every engagement in it. `step_free` is None where not surveyed.
    `ways` are the lifts and corridors by which it is reached, under the names they have in their
    venue; who uses rooms on one of them may meet there. `booths` are the interpreters' booths
    built into it, each for one language.
    """

    KIND: ClassVar[str] = "room"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"venue": ("venue",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("venue",)

    venue: Ref
    name_zh: Name = ""
    name_en: Name = ""
    floor: Name = ""
    capacity: Count = 0
    layouts: tuple[Layout, ...] = ()
    setup_minutes: Minutes = 0
    turn_round_minutes: Minutes = 0
    step_free: bool | None = None
    outdoor: bool = False
    accepted_from: Day | None = None
    ways: tuple[Name, ...] = ()
    booths: Count = 0
    closures: tuple[Closure, ...] = ()
    source: Words = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
