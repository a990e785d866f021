"""Where a moment lies on the timeline and what moment lies under a pixel; no Qt."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from reception.plan.span import MINUTE, Span

GRID_MINUTES = 5
"""Plans are on five-minute marks; what really happened is not, and is typed instead."""

CLOSEST, FARTHEST = 8.0, 0.5
"""The scales between which one may zoom, in pixels per minute."""


class TimeScale(msgspec.Struct, frozen=True):
    """Maps a stretch of time to a width: `per_minute` pixels to the minute, its start at 0."""

    span: Span
    per_minute: float

    @property
    def width(self) -> int:
        """The width of the whole stretch in pixels."""
        return round(self.span.minutes * self.per_minute)

    def x(self, moment: datetime) -> float:
        """Where the moment lies; left of 0 or right of the width when it is outside."""
        return (moment - self.span.start) / MINUTE * self.per_minute

    def moment(self, x: float) -> datetime:
        """The moment at this place, to the full second."""
        return self.span.start + timedelta(seconds=round(x * 60 / self.per_minute))

    def zoomed(self, factor: float) -> TimeScale:
        """The same stretch, wider or narrower, within the limits."""
        per_minute = min(max(self.per_minute * factor, FARTHEST), CLOSEST)
        return TimeScale(self.span, per_minute)

    @property
    def label_hours(self) -> int:
        """Every how many hours there is room for a label: 1, 2, 3 or 6."""
        return next((n for n in (1, 2, 3) if n * 60 * self.per_minute >= 56), 6)


def snapped(moment: datetime, start: datetime) -> datetime:
    """The nearest mark of the grid, counted from `start` (midnight of the day)."""
    marks = round((moment - start) / (GRID_MINUTES * MINUTE))
    return start + marks * GRID_MINUTES * MINUTE
