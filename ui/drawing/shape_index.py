"""Where the shapes of a drawing lie: of a long one only what is near is looked at. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from reception.sheets.drawing import Shape
from reception.sheets.drawing_geometry import Box, bounds

BAND_MM = 60.0
"""Drawings that are long lie from left to right; shapes are kept by bands of this breadth."""


class ShapeIndex:
    """The shapes of one drawing in their order; boxes are reckoned when they are first wanted."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self.shapes = tuple(shapes)

    def meeting(self, box: Box) -> list[Shape]:
        """The shapes that have a point in common with a box, the lowest first."""
        boxes = self._boxes
        return [self.shapes[place] for place in self._near(box) if boxes[place].meets(box)]

    def of(self, id: str) -> list[Shape]:
        """The shapes that have an id, the lowest first."""
        return self._by_id.get(id, [])

    def _near(self, box: Box) -> list[int]:
        bands = self._bands
        found: set[int] = set()
        for band in _bands(box):
            found.update(bands.get(band, ()))
        return sorted(found)

    @cached_property
    def _boxes(self) -> list[Box]:
        return [bounds(shape) for shape in self.shapes]

    @cached_property
    def _bands(self) -> dict[int, list[int]]:
        bands: dict[int, list[int]] = {}
        for place, box in enumerate(self._boxes):
            for band in _bands(box):
                bands.setdefault(band, []).append(place)
        return bands

    @cached_property
    def _by_id(self) -> dict[str, list[Shape]]:
        found: dict[str, list[Shape]] = {}
        for shape in self.shapes:
            if shape.id:
                found.setdefault(shape.id, []).append(shape)
        return found


def _bands(box: Box) -> Iterator[int]:
    yield from range(int(box.left // BAND_MM), int(box.right // BAND_MM) + 1)
