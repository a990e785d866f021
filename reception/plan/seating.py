"""The seating: how a room is furnished with seats or places to stand, and who agreed to it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.record import Day, Name, Record, Ref, Words
from reception.plan.side import Frame

SeatCount = Annotated[int, Meta(ge=0, le=10_000)]


class SeatingForm(StrEnum):
    """How chairs stand in a room; which seat is the most honoured follows from it."""

    TALKS = "talks"  # two sides face each other at one table
    ARMCHAIRS = "armchairs"  # a meeting, in a horseshoe
    SIGNING = "signing"
    ROUND_TABLES = "round_tables"
    LONG_TABLE = "long_table"  # the host in the middle of a long side
    PHOTO = "photo"  # rows on a stand
    RECEIVING_LINE = "receiving_line"


class GuestSide(StrEnum):
    """On which side of the host the guest is; `side_frame` says whose left and right."""

    LEFT = "left"
    RIGHT = "right"


class TableLay(StrEnum):
    """How a table of talks lies to the wall with the main door."""

    PARALLEL = "parallel"
    END_ON = "end_on"


class InterpreterPlace(StrEnum):
    """Where the interpreters sit."""

    BESIDE = "beside"  # at the table, next to the principal
    BEHIND = "behind"  # on a chair behind, without a seat at the table


class Seating(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Seats of an engagement: `tables` tables (rows of a photograph) of `seats` seats each, 0 for
    as many as are needed; of talks `seats` is those of one side, of armchairs and of signing how
    many of equal standing are set out.

    `host` and `guest` are the two the seats are counted from; `guest_side` is the side of the host
    on which the guest is, in `side_frame`. Of talks, where the two face each other, `guest_side`
    seen by who enters says where the guest's side is when the table lies end-on. `order` is the
    named order by which the others follow; without one the sending sides' lists are. No `persons`
    are all who attend the engagement. `agreed_by` are the delegations that said yes to it,
    `host_agreed_on` the day the host did; `inspected_on` the day the guest's side saw the room.
    """

    KIND: ClassVar[str] = "seating"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "engagement": ("engagement",),
        "order": ("named_order",),
        "host": ("host_person", "member"),
        "guest": ("member", "host_person"),
        "persons": ("member", "host_person"),
        "agreed_by": ("delegation",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("engagement",)

    engagement: Ref
    name_zh: Name = ""
    name_en: Name = ""
    form: SeatingForm = SeatingForm.TALKS
    tables: SeatCount = 1
    seats: SeatCount = 0
    lay: TableLay = TableLay.PARALLEL
    guest_side: GuestSide = GuestSide.RIGHT
    side_frame: Frame = Frame.OWN
    interpreters: InterpreterPlace = InterpreterPlace.BESIDE
    order: Ref = ""
    host: Ref = ""
    guest: Ref = ""
    persons: tuple[Ref, ...] = ()
    agreed_by: tuple[Ref, ...] = ()
    host_agreed_on: Day | None = None
    inspected_on: Day | None = None
    remarks_zh: Words = ""
    remarks_en: Words = ""
