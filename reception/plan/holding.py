"""The holding: an engagement or a move holds a person, a room, a thing, some of a pool …"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Count, Minutes, Name, Record, Ref


class HoldingRole(StrEnum):
    """What the held one is there for."""

    HOST = "host"  # receives, presides
    ACCOMPANYING = "accompanying"  # goes with the guest
    INTERPRETER = "interpreter"
    LIAISON = "liaison"
    ATTENDING = "attending"
    CEREMONY = "ceremony"  # guard, band, battery, carpet, stand
    HOLDING_ROOM = "holding_room"
    PRESS_ROOM = "press_room"
    CAR = "car"
    OTHER = "other"


class Holding(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """For the length of the item, and for `setup_minutes` before and `turn_round_minutes` after
    it (None: the held one's own figures), nothing else may have it. A held member attends besides
    the tracks of the item. `languages` is the pair an interpreter works in; `amount` is how many of
    a pool are needed, and means nothing for all that there is one of."""

    KIND: ClassVar[str] = "holding"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "item": ("engagement", "move"),
        "resource": ("host_person", "room", "thing", "vehicle", "pool", "member"),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("item", "resource")

    item: Ref
    resource: Ref
    role: HoldingRole = HoldingRole.ATTENDING
    amount: Count = 1
    setup_minutes: Minutes | None = None
    turn_round_minutes: Minutes | None = None
    languages: tuple[Name, ...] = ()
