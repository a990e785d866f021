"""The flag crew: who hangs flags and takes them down, and when they may."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from reception.plan.record import Count, Moment, Name, Record, Ref, Words

PostsPerHour = Annotated[float, Meta(gt=0, le=1000, description="posts a crew does in an hour")]


class WorkWindow(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A time in which a crew may work, with the permit it has for it."""

    starts: Moment
    ends: Moment
    reason_zh: Name = ""
    reason_en: Name = ""


class FlagCrew(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """`posts_per_hour` of None is the usual rate. Without `windows` a crew works in the usual
    night hours; with `lift_windows` it has its lift only then."""

    KIND: ClassVar[str] = "flag_crew"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"unit": ("unit",)}

    name_zh: Name = ""
    name_en: Name = ""
    hands: Count = 0
    has_lift: bool = True
    posts_per_hour: PostsPerHour | None = None
    windows: tuple[WorkWindow, ...] = ()
    lift_windows: tuple[WorkWindow, ...] = ()
    unit: Ref = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
