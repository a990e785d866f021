"""The half-mast: a state is in mourning, and its flag is lowered there."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Moment, Name, Record


class HalfMast(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """What it means for the flags of a visit is decided for each flag plan; no program can."""

    KIND: ClassVar[str] = "half_mast"

    state: Name = ""
    starts: Moment
    ends: Moment
    reason_zh: Name = ""
    reason_en: Name = ""
    source: Name = ""
