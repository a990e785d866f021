"""A gesture on an item of the timeline: grabbed by its body it moves, by an edge it is resized."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from reception.plan.span import MINUTE, Span
from ui.timeline.geometry import GRID_MINUTES, snapped


class Grip(StrEnum):
    """Where an item is held."""

    BODY = "body"
    START = "start"
    END = "end"


class Gesture(msgspec.Struct, frozen=True):
    """An item held at `grip`, grabbed at the moment `grabbed`; `span` is where it was.

    `midnight` is where the grid of five minutes begins.
    """

    item: str
    grip: Grip
    span: Span
    grabbed: datetime
    midnight: datetime

    def span_at(self, moment: datetime) -> Span:
        """Where the item is when the pointer is at that moment: on the grid, never shorter than
        one mark and never reversed."""
        least = GRID_MINUTES * MINUTE
        by = moment - self.grabbed
        if self.grip is Grip.BODY:
            start = snapped(self.span.start + by, self.midnight)
            return self.span.shifted(start - self.span.start) if by else self.span
        if self.grip is Grip.START:
            start = min(snapped(self.span.start + by, self.midnight), self.span.end - least)
            return Span(start, self.span.end)
        end = max(snapped(self.span.end + by, self.midnight), self.span.start + least)
        return Span(self.span.start, end)


def nudged(span: Span, grip: Grip, marks: int) -> Span:
    """The span after so many marks by the keyboard, never shorter than one mark."""
    by = timedelta(minutes=GRID_MINUTES * marks)
    least = GRID_MINUTES * MINUTE
    if grip is Grip.BODY:
        return span.shifted(by)
    if grip is Grip.START:
        return Span(min(span.start + by, span.end - least), span.end)
    return Span(span.start, max(span.end + by, span.start + least))
