"""The stay: one coming of a delegation, from landing to leaving."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Day, Moment, Name, Record, Ref, Words


class StayStatus(StrEnum):
    """How firm a stay is."""

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"  # holds nothing any more, but stays in the book


class StandardWish(StrEnum):
    """Whether the guest wishes his personal standard on car and residence."""

    UNASKED = "unasked"
    WISHED = "wished"
    DECLINED = "declined"


class Stay(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """From the aircraft's (or train's) arrival to its departure, in this city.

    `arrives` and `departs` are on blocks and off blocks; `officer` is the person of the host side
    in charge of the group (联络员), `unit` the lead unit (牵头部门). `notified_on` is the day
    on which the sending side told who would come. `standard` is what the other side has said
    about the principal's personal standard, where he has one.
    """

    KIND: ClassVar[str] = "stay"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "delegation": ("delegation",),
        "arrival_venue": ("venue",),
        "departure_venue": ("venue",),
        "residence": ("venue",),
        "officer": ("host_person",),
        "unit": ("unit",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("delegation",)

    delegation: Ref
    arrives: Moment
    departs: Moment
    status: StayStatus = StayStatus.PLANNED
    notified_on: Day | None = None
    name_zh: Name = ""
    name_en: Name = ""
    arrival_venue: Ref = ""
    departure_venue: Ref = ""
    arrival_flight: Name = ""
    departure_flight: Name = ""
    residence: Ref = ""
    officer: Ref = ""
    unit: Ref = ""
    standard: StandardWish = StandardWish.UNASKED
    remarks_zh: Words = ""
    remarks_en: Words = ""
