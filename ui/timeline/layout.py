"""Lanes on pixels: how high each is, and what lies under a point; no Qt."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from typing import NamedTuple

from reception.plan.kinds import Item
from ui.timeline.geometry import TimeScale
from ui.timeline.gesture import Grip
from ui.timeline.lanes import Bar, Lane

ROW = 30
"""The height of a row of bars, in pixels at 100 %."""
LANE_GAP = 6
"""The space above and below the rows of a lane together."""
EDGE = 6
"""How near to its end a bar is held by the edge."""
NARROWEST = 6
"""A bar is never drawn narrower than this, so that it can be seen and hit."""


class Box(NamedTuple):
    """A rectangle of the content: pixels from the first lane's top and the day's start."""

    x: float
    y: float
    width: float
    height: float


class Hit(NamedTuple):
    """A bar under the pointer and where it is held."""

    bar: Bar
    lane: int
    grip: Grip


class Layout:
    """The lanes one below the other at a scale of time."""

    def __init__(self, lanes: tuple[Lane, ...], scale: TimeScale) -> None:
        self.lanes = lanes
        self.scale = scale
        self._drawn: dict[int, list[tuple[Bar, Box, float]]] = {}
        self.tops = [0]
        self.turns: list[bool] = []  # whose turn it is for the second ground, per delegation
        for lane in lanes:
            self.tops.append(self.tops[-1] + lane.rows * ROW + LANE_GAP)
            last = self.turns[-1] if self.turns else True
            self.turns.append(last ^ lane.first)

    @property
    def height(self) -> int:
        """The height of all lanes."""
        return self.tops[-1]

    def lane_at(self, y: float) -> int | None:
        """The number of the lane at this height; None below the last."""
        number = bisect_right(self.tops, y) - 1
        return number if 0 <= number < len(self.lanes) else None

    def lanes_between(self, top: float, bottom: float) -> range:
        """The numbers of the lanes that a stretch of the height shows."""
        first = max(bisect_right(self.tops, top) - 1, 0)
        last = bisect_right(self.tops, bottom)
        return range(first, min(last, len(self.lanes)))

    def box(self, lane: int, bar: Bar) -> Box:
        """Where a bar is drawn."""
        left, right = self.scale.x(bar.span.start), self.scale.x(bar.span.end)
        top = self.tops[lane] + LANE_GAP / 2 + bar.row * ROW
        return Box(left, top + 1, max(right - left, NARROWEST), ROW - 2)

    def drawn(self, lane: int) -> list[tuple[Bar, Box, float]]:
        """The bars of a lane, where each is drawn, and the free pixels right of it in its row."""
        if lane not in self._drawn:
            left_of_next: dict[int, float] = {}
            found = []
            for bar in reversed(self.lanes[lane].bars):
                box = self.box(lane, bar)
                right = box.x + box.width
                room = left_of_next.get(bar.row, float(self.scale.width)) - right
                left_of_next[bar.row] = box.x
                found.append((bar, box, room))
            self._drawn[lane] = found[::-1]
        return self._drawn[lane]

    def hit(self, x: float, y: float) -> Hit | None:
        """The bar under a point. Near an end it is held by the edge, unless it is too narrow to
        be held in three ways; a move is only held by its body."""
        number = self.lane_at(y)
        if number is None:
            return None
        for bar, box, _ in self.drawn(number):
            if box.x - 2 <= x <= box.x + box.width + 2 and box.y <= y <= box.y + box.height:
                return Hit(bar, number, self._grip(x, box))
        return None

    @staticmethod
    def _grip(x: float, box: Box) -> Grip:
        if box.width < 3 * EDGE:
            return Grip.BODY
        if x < box.x + EDGE:
            return Grip.START
        return Grip.END if x > box.x + box.width - EDGE else Grip.BODY

    def places_of(self, item: str) -> list[tuple[int, Bar]]:
        """Where an item is drawn: once in the lane of each of its tracks."""
        return [
            (number, bar)
            for number, lane in enumerate(self.lanes)
            for bar in lane.bars
            if bar.item.id == item
        ]

    def beside(self, item: str, *, lanes: int = 0, items: int = 0) -> Item | None:
        """The item one step away from another: so many `items` on in its lane, or so many
        `lanes` down, nearest in time. The first one there is when none is chosen."""
        places = self.places_of(item)
        if not places:
            first = next((lane for lane in self.lanes if lane.bars), None)
            return first.bars[0].item if first else None
        number, bar = places[0]
        if items:
            bars = self.lanes[number].bars
            at = bars.index(bar) + items
            return bars[at].item if 0 <= at < len(bars) else None
        return self._nearest(number, lanes, bar.span.start)

    def _nearest(self, number: int, step: int, moment: datetime) -> Item | None:
        number += step
        while 0 <= number < len(self.lanes):
            bars = self.lanes[number].bars
            if bars:
                return min(bars, key=lambda bar: abs(bar.span.start - moment)).item
            number += step
        return None
