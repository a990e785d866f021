"""Millimetres of a drawing and pixels of its view; which shape lies beside which. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from math import hypot

import msgspec

from reception.sheets.drawing import Area, Disc, Figure, Image, Label, Point, Shape, Stroke
from reception.sheets.drawing_geometry import Box, anchor_of, bounds

MARGIN = 12.0
"""Free pixels around a drawing that fits the view."""
MOST_ZOOM = 8.0
_ASIDE = 2.0  # how much a shape beside the way counts as further off


class Fit(StrEnum):
    """What fits the view before one goes nearer."""

    WHOLE = "whole"
    HEIGHT = "height"  # of a long strip, which is scrolled along


class Fitting(msgspec.Struct, frozen=True):
    """`scale` is pixels per millimetre; `left` and `top` where the drawing's corner is seen."""

    scale: float
    left: float
    top: float

    def pixels(self, x: float, y: float) -> Point:
        """Where a place of the drawing is seen."""
        return self.left + x * self.scale, self.top + y * self.scale

    def millimetres(self, across: float, down: float) -> Point:
        """Which place of the drawing is seen there."""
        return (across - self.left) / self.scale, (down - self.top) / self.scale


def fitting(
    size_mm: Point,
    room: Point,
    zoom: float = 1.0,
    scrolled: Point = (0.0, 0.0),
    fit: Fit = Fit.WHOLE,
) -> Fitting:
    """The drawing, or its height, in the middle of a room in pixels, or `zoom` times as large and
    scrolled by so many pixels."""
    wide, high = max(size_mm[0], 1.0), max(size_mm[1], 1.0)
    free = max(room[0] - 2 * MARGIN, 1.0), max(room[1] - 2 * MARGIN, 1.0)
    scale = free[1] / high * zoom
    if fit is Fit.WHOLE:
        scale = min(free[0] / wide * zoom, scale)
    left = max((room[0] - wide * scale) / 2, MARGIN) - scrolled[0]
    top = max((room[1] - high * scale) / 2, MARGIN) - scrolled[1]
    return Fitting(scale, left, top)


def box_of(shapes: Iterable[Shape], id: str) -> Box | None:
    """The box around all shapes of an id."""
    boxes = [bounds(shape) for shape in shapes if shape.id == id]
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def place_of(shapes: Iterable[Shape], id: str) -> Point | None:
    """The place that stands for an id: that of its first shape."""
    return next((anchor_of(shape) for shape in shapes if shape.id == id), None)


def beside(shapes: Sequence[Shape], id: str, across: int, down: int) -> str:
    """The id that lies next in a direction; the same where there is none, the first of all where
    none is chosen."""
    places: dict[str, Point] = {}
    for shape in shapes:
        if shape.id:
            places.setdefault(shape.id, anchor_of(shape))
    here = places.get(id)
    if here is None:
        return next(iter(places), "")

    def way(other: str) -> tuple[float, float]:
        dx, dy = places[other][0] - here[0], places[other][1] - here[1]
        ahead = dx * across + dy * down
        aside = abs(dx * down) + abs(dy * across)
        return ahead, hypot(ahead, aside * _ASIDE)

    ways = {other: way(other) for other in places if other != id}
    onward = [other for other, (ahead, _) in ways.items() if ahead > 0]
    return min(onward, key=lambda other: ways[other][1], default=id)


def shifted(shape: Shape, dx: float, dy: float) -> Shape:
    """A shape somewhere else."""
    match shape:
        case Stroke() | Area():
            points = tuple((x + dx, y + dy) for x, y in shape.points)
            return msgspec.structs.replace(shape, points=points)
        case Disc() | Label() | Figure() | Image():
            return msgspec.structs.replace(shape, x=shape.x + dx, y=shape.y + dy)
