"""A stretch of time and its algebra."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

MINUTE = timedelta(minutes=1)


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes from start to end, rounded down; negative when end comes first."""
    return (end - start) // MINUTE


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """From `start` up to, and not including, `end`; both are instants, start never after end."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a span cannot end ({self.end}) before it starts ({self.start})")

    @property
    def minutes(self) -> int:
        """Its length in whole minutes."""
        return minutes_between(self.start, self.end)

    def overlaps(self, other: Span) -> bool:
        """Whether both share time. Spans that only touch do not; an empty span overlaps a longer
        one strictly around it, and nothing else."""
        return self.start < other.end and other.start < self.end

    def touches(self, other: Span) -> bool:
        """Whether one ends exactly where the other starts."""
        return self.end == other.start or other.end == self.start

    def contains(self, other: Span) -> bool:
        """Whether no part of the other lies outside; a span contains itself."""
        return self.start <= other.start and other.end <= self.end

    def holds(self, moment: datetime) -> bool:
        """Whether the instant lies in the span: its start does, its end does not."""
        return self.start <= moment < self.end

    def gap(self, other: Span) -> timedelta:
        """The time between the two; zero when they touch, negative by how much they overlap."""
        return max(self.start, other.start) - min(self.end, other.end)

    def intersection(self, other: Span) -> Span | None:
        """The time both share; None when they share none or only touch."""
        if not self.overlaps(other):
            return None
        return Span(max(self.start, other.start), min(self.end, other.end))

    def union(self, other: Span) -> Span | None:
        """Both as one span; None when there is time between them that belongs to neither."""
        if not (self.overlaps(other) or self.touches(other)):
            return None
        return self.hull(other)

    def hull(self, other: Span) -> Span:
        """The shortest span that contains both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shifted(self, by: timedelta) -> Span:
        """The same length, earlier or later."""
        return Span(self.start + by, self.end + by)

    def widened(self, *, before: int = 0, after: int = 0) -> Span:
        """Longer by so many minutes at either end: set-up and turn-round."""
        return Span(self.start - before * MINUTE, self.end + after * MINUTE)
