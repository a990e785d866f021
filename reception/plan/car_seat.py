"""The seat: who sits where in a car of a motorcade."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Count, Name, Record, Ref


class SeatPosition(StrEnum):
    """Places in a car as one faces the way it travels, the most honoured first."""

    REAR_RIGHT = "rear_right"
    REAR_LEFT = "rear_left"
    REAR_MIDDLE = "rear_middle"
    JUMP_RIGHT = "jump_right"
    JUMP_LEFT = "jump_left"
    FRONT = "front"  # beside the driver: aide, interpreter, guard
    CABIN = "cabin"  # anywhere in a van or a coach


class CarSeat(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A person's place in a car. `persons` is above one where a list gives only a number ("12
    security officers"); `reason` is why somebody sits elsewhere than precedence says."""

    KIND: ClassVar[str] = "car_seat"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "car": ("motorcade_car",),
        "person": ("member", "host_person"),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("car", "person")

    car: Ref
    position: SeatPosition = SeatPosition.CABIN
    person: Ref = ""
    persons: Count = 1
    reason: Name = ""
