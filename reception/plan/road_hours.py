"""Hours of the week, and the speed driven in them."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

Weekday = Annotated[int, Meta(ge=1, le=7, description="1 is Monday, 7 is Sunday")]
DayMinute = Annotated[
    int, Meta(ge=0, le=1440, description="minutes after midnight on the office's clocks")
]
Speed = Annotated[
    float, Meta(gt=0, le=300, description="km/h; a road on which nobody moves is a closed one")
]


class WeekHours(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """From `begins` until before `ends` on these days; no days are all days. Hours that end
    before they begin go on past midnight, counted to the day they begin on."""

    weekdays: tuple[Weekday, ...] = ()
    begins: DayMinute = 0
    ends: DayMinute = 1440


class SpeedHours(WeekHours, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """How fast general traffic drives in these hours."""

    speed_kmh: Speed
