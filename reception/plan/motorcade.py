"""The motorcade: how a move is driven, and under whose protection."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.drive_time import DriveMode
from reception.plan.record import Count, Minutes, Name, Record, Ref, Words


class Motorcade(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """The column of a move; its cars are records of their own, in order.

    `gate` is where it leaves and `drop` where people get out, both gates of venues; `spacing_m`
    the distance from car to car while it rolls. While a motorcade that `freezes` rolls, nobody
    else moves for some streets around, on foot neither. `calls` says on which radio channel it is
    led, `hospital` where it turns to in an emergency, `press_pool` where the press stands ready.
    """

    KIND: ClassVar[str] = "motorcade"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "move": ("move",),
        "commander": ("host_person",),
        "gate": ("gate",),
        "drop": ("gate",),
        "hospital": ("hospital",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("move",)

    move: Ref
    escort: DriveMode = DriveMode.ESCORTED
    motorcycles: Count = 0
    spacing_m: Count = 25
    freezes: bool = False
    commander: Ref = ""
    calls: Name = ""
    gate: Ref = ""
    drop: Ref = ""
    hospital: Ref = ""
    press_pool: Name = ""
    press_ready_minutes: Minutes = 0
    remarks_zh: Words = ""
    remarks_en: Words = ""
