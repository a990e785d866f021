"""The place: who has which seat."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.record import Record, Ref, Words

SeatNumber = Annotated[int, Meta(ge=1, le=10_000)]


class Place(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A person at a seat of a seating; tables (or rows) and seats are counted from one.

    A `pinned` place is kept when the others are seated anew; `reason` says why an officer wants it
    so. An entry of a list that stands for several persons has as many places.
    """

    KIND: ClassVar[str] = "place"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "seating": ("seating",),
        "person": ("member", "host_person"),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("seating", "person")

    seating: Ref
    person: Ref
    table: SeatNumber = 1
    seat: SeatNumber = 1
    pinned: bool = False
    reason: Words = ""
