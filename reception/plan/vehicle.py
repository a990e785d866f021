"""The vehicle: what a move is driven in."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Count, Name, Record, Ref, Words


class VehicleKind(StrEnum):
    """What a vehicle is; by it seats are told apart and roles in a motorcade offered."""

    CAR = "car"
    VAN = "van"
    COACH = "coach"
    LUGGAGE = "luggage"
    MEDICAL = "medical"
    POLICE = "police"
    MOTORCYCLE = "motorcycle"


class Vehicle(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A vehicle of the office or lent to it. `seats` counts passengers, without the driver."""

    KIND: ClassVar[str] = "vehicle"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"driver": ("host_person",)}

    name_zh: Name = ""
    name_en: Name = ""
    plate: Name = ""
    vehicle: VehicleKind = VehicleKind.CAR
    seats: Count = 0
    driver: Ref = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
