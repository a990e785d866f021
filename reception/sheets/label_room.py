"""Room for labels: beside what they name, and not over figures or other words if it can be had."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from reception.sheets.drawing import Anchor, Label
from reception.sheets.drawing_geometry import Box, bounds

GAP_MM = 0.8
STEP_MM = 3.0
"""How much further off is tried next."""
STEPS = 4


class LabelRoom:
    """Knows what is taken of a drawing."""

    def __init__(self, sheet: Box, taken: Sequence[Box] = ()) -> None:
        self._sheet = sheet
        self._taken = list(taken)

    def beside(self, label: Label, named: Box) -> Label:
        """The label below, above, right or left of what it names, wherever first there is room;
        where there is none, where it covers least. Its place is taken then."""
        return self._take(_beside(label, named))

    def near(self, label: Label) -> Label:
        """The label where it is, or a little above or below where there is room."""
        return self._take(_near(label))

    def _take(self, candidates: Iterator[Label]) -> Label:
        best = min(candidates, key=lambda one: self._covered(bounds(one)))
        self._taken.append(bounds(best))
        return best

    def _covered(self, box: Box) -> float:
        """How many square millimetres a label would cover or lose; 0 has all the room it needs."""
        area = (box.right - box.left) * (box.bottom - box.top)
        inside = _common(box, self._sheet)
        return area - inside + sum(_common(box, taken) for taken in self._taken)


def _beside(label: Label, named: Box) -> Iterator[Label]:
    high = (bounds(label).bottom - bounds(label).top) / 2
    x, y = (named.left + named.right) / 2, (named.top + named.bottom) / 2
    for step in range(STEPS):
        far = GAP_MM + step * STEP_MM
        yield _moved(label, x, named.bottom + far + high)
        yield _moved(label, x, named.top - far - high)
        yield _moved(label, named.right + far, y, Anchor.LEFT)
        yield _moved(label, named.left - far, y, Anchor.RIGHT)
        yield _moved(label, named.left, named.bottom + far + high, Anchor.LEFT)
        yield _moved(label, named.right, named.bottom + far + high, Anchor.RIGHT)


def _near(label: Label) -> Iterator[Label]:
    yield label
    for step in range(1, 2 * STEPS):
        for down in (step * STEP_MM, -step * STEP_MM):
            yield _moved(label, label.x, label.y + down)


def _moved(label: Label, x: float, y: float, anchor: Anchor = Anchor.MIDDLE) -> Label:
    return msgspec.structs.replace(label, x=x, y=y, anchor=anchor)


def _common(one: Box, other: Box) -> float:
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    return wide * high if wide > 0 and high > 0 else 0.0
