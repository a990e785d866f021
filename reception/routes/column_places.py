"""Column places: where on the road a column is at a moment, from its tail to its head."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from reception.graphs.road_meetings import Pass
from reception.routes.ground_distance import Position, metres_between

LineOf = Callable[[Pass], Sequence[Position]]
"""How a road runs in the direction in which it is driven."""


def column_line(passes: Sequence[Pass], line_of: LineOf, at: float) -> list[Position]:
    """The stretch of road that a column covers at a moment in seconds since the epoch, from its
    tail to its head; nothing before it has left or when all of it has arrived.

    A column grows out of its origin and shrinks into its destination: what has not left yet, or
    has arrived, is on no road.
    """
    if not passes or at < passes[0].head_in or at > passes[-1].tail_out:
        return []
    covered: list[Position] = []
    for one in passes:
        first = _share(at, one.tail_in, one.tail_out)
        last = _share(at, one.head_in, one.head_out)
        if last <= 0.0 or first >= 1.0:
            continue
        for place in _cut(line_of(one), first, last):
            if not covered or covered[-1] != place:
                covered.append(place)
    return covered


def _share(at: float, begins: float, ends: float) -> float:
    if at <= begins:
        return 0.0
    if at >= ends:
        return 1.0
    return (at - begins) / (ends - begins)


def _cut(line: Sequence[Position], first: float, last: float) -> list[Position]:
    """The part of a line between two shares of its length."""
    lengths = [metres_between(*pair) for pair in pairwise(line)]
    whole = sum(lengths)
    begins, ends = first * whole, last * whole
    places: list[Position] = []
    passed = 0.0
    for (start, end), length in zip(pairwise(line), lengths, strict=True):
        low, high = max(begins, passed), min(ends, passed + length)
        if low <= high and length:
            for at in (low, high):
                place = _between(start, end, (at - passed) / length)
                if not places or places[-1] != place:
                    places.append(place)
        passed += length
    return places


def _between(start: Position, end: Position, share: float) -> Position:
    return (
        start[0] + share * (end[0] - start[0]),
        start[1] + share * (end[1] - start[1]),
    )
