"""The unique thing: what there is only one of, or a set that works as one."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Minutes, Name, Record, Ref, Words


class ThingKind(StrEnum):
    """What a thing is; by it ceremonies find what they need."""

    GUARD_OF_HONOUR = "guard_of_honour"
    BAND = "band"
    SALUTE_BATTERY = "salute_battery"
    RED_CARPET = "red_carpet"
    WREATH_STAND = "wreath_stand"
    ESCORT = "escort"  # motorcycle escort
    LECTERN = "lectern"
    BOOTHS = "booths"  # interpreters' booths and receivers
    OTHER = "other"


class Thing(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Guard of honour, band, salute battery, red carpet, wreath stand …

    It needs `setup_minutes` before and `turn_round_minutes` after each use, and time to travel
    between places; `base` is where it comes from.
    """

    KIND: ClassVar[str] = "thing"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"base": ("venue",), "unit": ("unit",)}

    name_zh: Name = ""
    name_en: Name = ""
    thing: ThingKind = ThingKind.OTHER
    base: Ref = ""
    setup_minutes: Minutes = 0
    turn_round_minutes: Minutes = 0
    unit: Ref = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
