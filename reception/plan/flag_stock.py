"""The flag stock: how many flags of a state and size the office has or has ordered."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Count, Day, Name, Record, Ref, Words


class FlagSize(StrEnum):
    """The five general sizes of the National Flag Law, and the trade's for cars and desks."""

    NO_1 = "no_1"  # 288 x 192 cm
    NO_2 = "no_2"  # 240 x 160
    NO_3 = "no_3"  # 192 x 128
    NO_4 = "no_4"  # 144 x 96
    NO_5 = "no_5"  # 96 x 64
    CAR = "car"
    DESK = "desk"


class FlagStock(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """`state` is a state, region or organisation of the table of states; `design` one of its
    flags, empty for the one in use. `making_days` is how long new ones take, None for the usual
    time."""

    KIND: ClassVar[str] = "flag_stock"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"supplier": ("unit",)}

    state: Name = ""
    design: Name = ""
    size: FlagSize = FlagSize.NO_4
    amount: Count = 0
    on_order: Count = 0
    arrives: Day | None = None
    making_days: Count | None = None
    supplier: Ref = ""
    place: Name = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
