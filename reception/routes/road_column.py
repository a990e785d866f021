"""The column on the road: when its head and its tail pass each stretch."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta

from reception.graphs.road_search import Passage
from reception.routes.road_stock import Stretch
from reception.routes.route_answer import RoutePart


def route_parts(
    stretches: Sequence[Stretch],
    passages: Sequence[Passage],
    depart: datetime,
    column_m: float,
) -> tuple[RoutePart, ...]:
    """The stretches of a way with the times of head and tail. The tail follows at the length of
    the column: it passes a point when the head is that much farther on, and comes in at the speed
    of the last stretch."""
    line = _HeadLine(stretches, passages)
    parts = []
    passed = 0.0
    for passage in passages:
        stretch = stretches[passage.arc // 2]
        begins, passed = passed, passed + stretch.length_m
        parts.append(
            RoutePart(
                stretch=stretch.id,
                along=passage.arc % 2 == 0,
                metres=stretch.length_m,
                enters=depart + timedelta(seconds=passage.enters),
                leaves=depart + timedelta(seconds=passage.leaves),
                tail_enters=depart + timedelta(seconds=line.at(begins + column_m)),
                tail_leaves=depart + timedelta(seconds=line.at(passed + column_m)),
            )
        )
    return tuple(parts)


class _HeadLine:
    """How far the head is when: between the ends of a stretch it rolls steadily."""

    def __init__(self, stretches: Sequence[Stretch], passages: Sequence[Passage]) -> None:
        self._metres: list[float] = []
        self._seconds: list[float] = []
        metres = 0.0
        for passage in passages:
            for seconds, length in (
                (passage.enters, stretches[passage.arc // 2].length_m),
                (passage.leaves, 0.0),
            ):
                self._metres.append(metres)
                self._seconds.append(seconds)
                metres += length

    def at(self, metres: float) -> float:
        """When the head has come that far; farther than the way goes, at its last speed."""
        after = min(bisect_left(self._metres, metres), len(self._metres) - 1) or 1
        near, far = self._metres[after - 1 : after + 1]
        earlier, later = self._seconds[after - 1 : after + 1]
        if far <= near:
            return later
        return earlier + (metres - near) / (far - near) * (later - earlier)
