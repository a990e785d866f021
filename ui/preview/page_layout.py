"""Where the pages lie, one below the other, and how large they are; no widgets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

GAP = 14
"""Free space around and between pages, in pixels."""
SMALLEST, LARGEST = 0.1, 8.0
"""How far one can zoom."""


class Fit(StrEnum):
    """A zoom that follows the size of the window."""

    WIDTH = "width"
    PAGE = "page"


Zoom = Fit | float
"""A fit, or the size on the screen as a part of the real one."""


class Sheet(NamedTuple):
    """Where a page lies, in pixels from the top left corner of all of them."""

    left: int
    top: int
    width: int
    height: int


def scale_for(
    zoom: Zoom, sizes: Sequence[tuple[float, float]], room: tuple[int, int], per_point: float
) -> float:
    """Pixels to a point. `sizes` are in points, `room` is that of the window in pixels,
    `per_point` the pixels to a point at real size."""
    smallest, largest = SMALLEST * per_point, LARGEST * per_point
    if not isinstance(zoom, Fit):
        return min(max(zoom * per_point, smallest), largest)
    widest = max((width for width, _ in sizes), default=1.0)
    scale = (room[0] - 2 * GAP) / widest
    if zoom is Fit.PAGE:
        highest = max((height for _, height in sizes), default=1.0)
        scale = min(scale, (room[1] - 2 * GAP) / highest)
    return min(max(scale, smallest), largest)


class PageLayout:
    """Pages of these sizes in points at so many pixels to a point, centred in a width."""

    def __init__(self, sizes: Sequence[tuple[float, float]], scale: float, room: int) -> None:
        drawn = [(max(1, round(w * scale)), max(1, round(h * scale))) for w, h in sizes]
        self.scale = scale
        self.width = max(room, max((width for width, _ in drawn), default=0) + 2 * GAP)
        tops = list(accumulate((height + GAP for _, height in drawn), initial=GAP))
        self.height = tops[-1]
        self._tops = tops[:-1]
        self.sheets = [
            Sheet((self.width - width) // 2, top, width, height)
            for (width, height), top in zip(drawn, self._tops, strict=True)
        ]

    def page_at(self, y: float) -> int:
        """The page at this height, or the one above where there is none; 0 without any."""
        return max(0, bisect_right(self._tops, y) - 1)

    def visible(self, top: float, height: float) -> range:
        """The pages that can be seen in a window of that height."""
        if not self.sheets or height <= 0:
            return range(0)
        first = self.page_at(top)
        if self.sheets[first].top + self.sheets[first].height <= top:
            first += 1
        return range(first, max(first, bisect_left(self._tops, top + height)))

    def place_of(self, y: float) -> tuple[int, float]:
        """The page at this height, and how far down it that is as a part of its height."""
        if not self.sheets:
            return 0, 0.0
        page = self.page_at(y)
        sheet = self.sheets[page]
        return page, (y - sheet.top) / sheet.height

    def height_of(self, place: tuple[int, float]) -> int:
        """The height at which such a place lies; the last page where there are fewer."""
        if not self.sheets:
            return 0
        page, part = place
        sheet = self.sheets[min(page, len(self.sheets) - 1)]
        return round(sheet.top + part * sheet.height)
