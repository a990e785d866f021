"""The flag set: the flags put out at one place of an engagement."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.flag_stock import FlagSize
from reception.plan.record import Count, Minutes, Name, Record, Ref, Words


class FlagPlace(StrEnum):
    """Where it stands or hangs."""

    PLAZA = "plaza"  # on poles in the open
    HALL = "hall"  # on poles or on the wall of a hall
    STAND = "stand"  # in a stand behind those who sign, speak or are photographed
    TABLE = "table"  # on the table itself
    CAR = "car"  # on the principal's car
    ROOM = "room"  # in a reception or holding room


class FlagSet(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """`host` flags of the host's state and `guest` of each guest's, out from `before_minutes`
    before the engagement until `after_minutes` after it.

    An engagement with sets of its own has these and no others; without any, it has those that are
    usual for its kind. `part` is the id of the part of the template that it came from, empty where
    somebody put it out by hand.
    """

    KIND: ClassVar[str] = "flag_set"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"engagement": ("engagement",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("engagement",)

    engagement: Ref
    place: FlagPlace = FlagPlace.HALL
    name_zh: Name = ""
    name_en: Name = ""
    host: Count = 1
    guest: Count = 1
    size: FlagSize = FlagSize.NO_4
    before_minutes: Minutes = 0
    after_minutes: Minutes = 0
    part: Name = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
