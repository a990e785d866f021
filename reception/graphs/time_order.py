"""What comes after what as planned."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from heapq import heappop, heappush
from typing import TypeVar

from reception.graphs.occupancy import Stretch

T = TypeVar("T")


def successions(planned: Iterable[T], span_of: Callable[[T], Stretch]) -> Iterator[tuple[T, T]]:
    """Each with the one before it: that which ends last, but no later than it starts. What
    overlaps has no order of its own; both are before what starts when both are over."""
    ordered = sorted(planned, key=lambda one: span_of(one).start)
    under_way: list[tuple[datetime, int]] = []
    last: T | None = None
    for place, one in enumerate(ordered):
        span = span_of(one)
        while under_way and under_way[0][0] <= span.start:
            last = ordered[heappop(under_way)[1]]
        if last is not None:
            yield last, one
        heappush(under_way, (span.end, place))
