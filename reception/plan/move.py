"""The move: a party goes from one venue to another."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from reception.plan.engagement import Status
from reception.plan.record import Minutes, Moment, Name, Record, Ref, Words
from reception.plan.span import Span


class MoveMode(StrEnum):
    """How a party gets from one place to another; boarding and speed go by it."""

    MOTORCADE = "motorcade"
    CAR = "car"
    COACH = "coach"
    FOOT = "foot"
    TRAIN = "train"
    FLIGHT = "flight"


class Move(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """From `depart` (wheels roll) to `arrive` (door opens), planned.

    `drive_minutes` is a measured or agreed time that wins over any estimate; `drive_source` says
    where it comes from. Vehicles and persons beyond the `tracks` are holdings.
    """

    KIND: ClassVar[str] = "move"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "tracks": ("track",),
        "origin": ("venue",),
        "destination": ("venue",),
        "variant_of": ("move",),
        "unit": ("unit",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("tracks", "variant_of")
    parent: ClassVar[str] = ""  # a move is part of no engagement; items are asked alike

    tracks: tuple[Ref, ...] = ()
    origin: Ref = ""
    destination: Ref = ""
    depart: Moment
    arrive: Moment
    mode: MoveMode = MoveMode.MOTORCADE
    status: Status = Status.CONFIRMED
    actual_depart: Moment | None = None
    actual_arrive: Moment | None = None
    drive_minutes: Minutes | None = None
    drive_source: Name = ""
    variant_of: Ref = ""
    in_force: bool = True
    unit: Ref = ""
    cars_zh: Name = ""
    cars_en: Name = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""

    @property
    def counts(self) -> bool:
        """Whether it takes place as the book stands: in force and not cancelled."""
        return self.in_force and self.status is not Status.CANCELLED

    @property
    def begins(self) -> datetime:
        """The planned departure, under the name that engagements have for theirs too."""
        return self.depart

    @property
    def planned_end(self) -> datetime:
        """The planned arrival, likewise."""
        return self.arrive

    @property
    def course(self) -> Span | None:
        """When it takes place as far as is known, a late start moving the end along. None when
        it would arrive before it departs."""
        if self.actual_depart is None and self.actual_arrive is None:
            return Span(self.depart, self.arrive) if self.depart <= self.arrive else None
        start = self.actual_depart or self.depart
        end = self.actual_arrive or self.arrive + (start - self.depart)
        return Span(start, end) if start <= end else None
