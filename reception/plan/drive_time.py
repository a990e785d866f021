"""The drive time: how long a way took when somebody measured it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Day, Minutes, Name, Record, Ref
from reception.plan.road_hours import WeekHours


class DriveMode(StrEnum):
    """How a way is driven, the best kept first. At night one car may be faster than a column."""

    ESCORTED = "escorted"  # roads held free, lights set
    CONTROLLED = "controlled"  # lights set, among general traffic
    FREE = "free"  # as everybody drives


class DriveTime(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Minutes from wheels rolling at one venue to the door opening at the other, one way only.

    It wins over every estimate in its `hours`; without hours, always. `best_minutes` and
    `worst_minutes` are None where only one time was taken. `source` says who measured it.
    """

    KIND: ClassVar[str] = "drive_time"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "origin": ("venue",),
        "destination": ("venue",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("origin", "destination")

    origin: Ref = ""
    destination: Ref = ""
    mode: DriveMode = DriveMode.ESCORTED
    best_minutes: Minutes | None = None
    normal_minutes: Minutes | None = None
    worst_minutes: Minutes | None = None
    hours: tuple[WeekHours, ...] = ()
    measured_on: Day | None = None
    source: Name = ""
