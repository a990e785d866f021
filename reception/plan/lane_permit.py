"""The lane permit: when a lane of a flag road may be taken for the lift."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.flag_crew import WorkWindow
from reception.plan.record import Name, Record, Ref, Words


class LaneSide(StrEnum):
    """Beside which posts of the road, in the direction into the city."""

    ALL = "all"
    LEFT = "left"
    RIGHT = "right"
    MEDIAN = "median"


class LanePermit(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Whoever hangs flags from a lane of the `road` needs one, apart from what is closed anyway.

    `number` is that of the paper on which `unit`, as a rule the traffic police, has granted it.
    """

    KIND: ClassVar[str] = "lane_permit"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"road": ("flag_road",), "unit": ("unit",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("road",)

    road: Ref
    side: LaneSide = LaneSide.ALL
    windows: tuple[WorkWindow, ...] = ()
    number: Name = ""
    unit: Ref = ""
    source: Words = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
