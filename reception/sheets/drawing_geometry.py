"""The geometry that paper and screen share: where shapes are, how they are pointed at and hatched.

Lengths are in millimetres of the drawing, y downwards; angles in degrees clockwise from the top.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from math import cos, hypot, radians, sin
from typing import NamedTuple

from reception.sheets.drawing import (
    Anchor,
    Area,
    Colour,
    Dash,
    Disc,
    Figure,
    Form,
    Image,
    Ink,
    Label,
    Pattern,
    Point,
    Shape,
    Stroke,
    rectangle,
)

DASHES = {Dash.DASHED: (4.0, 2.4), Dash.DOTTED: (0.0, 2.4)}
"""A dash and the gap after it, in widths of their line; a dot is a dash with round ends."""
HATCH_APART = 1.5
HATCH_MM = 0.22
DOT_MM = 0.5
FIGURE_EDGE_MM = 0.3
HALO = 0.28
"""How broad the edge around words is, as a share of their size."""
LINE_HEIGHT = 1.25
"""From one line of a label to the next, as a share of its size."""

_HEAD_LEAST = 1.6
_HEAD_WIDTHS = 3.6  # length of an arrow's head in widths of its line
_HEAD_SPREAD = 0.42  # half its breadth in lengths
_NOSE_REACH = 1.55  # of the radius, from the middle of a figure to the tip of its nose
_NOSE_SPREAD = 34.0  # degrees
_NUMBER_SIZE = 1.15  # of the radius of a figure
_LONG_NUMBER = 2.6
_DARK_ROLES = frozenset({Ink.INK, Ink.MUTED, Ink.ACCENT, Ink.DANGER})
_MIDDLE_GREY = 140
_WIDE_CHARACTER = "\u2e80"  # from here on characters are as wide as they are high, near enough


class Box(NamedTuple):
    """A rectangle that is not turned."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether they have a point in common."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    @property
    def corners(self) -> tuple[Point, Point]:
        """The upper left and the lower right one."""
        return (self.left, self.top), (self.right, self.bottom)

    def grown(self, by: float) -> Box:
        """The box with that much more on every side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


def box_around(points: Iterable[Point]) -> Box:
    """The smallest box that holds all points; at the origin where there are none."""
    across, down = zip(*(tuple(points) or ((0.0, 0.0),)), strict=True)
    return Box(min(across), min(down), max(across), max(down))


def bounds(shape: Shape) -> Box:
    """The box around a shape; of a label a generous guess, for its font is not known here."""
    match shape:
        case Stroke():
            return box_around(shape.points).grown(max(shape.width_mm, _HEAD_LEAST))
        case Area():
            return box_around(shape.points).grown(shape.edge_mm / 2)
        case Disc():
            return Box(shape.x, shape.y, shape.x, shape.y).grown(shape.r + shape.edge_mm / 2)
        case Figure():
            body = Box(shape.x, shape.y, shape.x, shape.y).grown(shape.r)
            return box_around((*body.corners, *(nose(shape) or ())))
        case Image():
            return Box(shape.x, shape.y, shape.x + shape.width_mm, shape.y + shape.height_mm)
        case Label():
            return _label_bounds(shape)


def _label_bounds(label: Label) -> Box:
    lines = label.text.split("\n")
    ems = max(sum(1.0 if sign >= _WIDE_CHARACTER else 0.62 for sign in line) for line in lines)
    width = ems * label.size_mm
    count = float(len(lines))
    if label.room_mm and width > label.room_mm:
        count *= width // label.room_mm + 1
        width = label.room_mm
    height = count * label.size_mm * LINE_HEIGHT
    left = {Anchor.LEFT: 0.0, Anchor.MIDDLE: -width / 2, Anchor.RIGHT: -width}[label.anchor]
    corners = [(x, y) for x in (left, left + width) for y in (-height / 2, height / 2)]
    turned = (_turned(corner, label.rotation) for corner in corners)
    return box_around((label.x + x, label.y + y) for x, y in turned)


def _turned(point: Point, angle: float) -> Point:
    c, s = cos(radians(angle)), sin(radians(angle))
    return point[0] * c - point[1] * s, point[0] * s + point[1] * c


def anchor_of(shape: Shape) -> Point:
    """The point that stands for a shape when it is moved."""
    if isinstance(shape, Stroke | Area):
        return shape.points[0] if shape.points else (0.0, 0.0)
    return shape.x, shape.y


# --- parts of shapes ------------------------------------------------------------------------------


def arrow_head(stroke: Stroke) -> tuple[Point, Point, Point] | None:
    """The triangle at the end of a line, its tip first; nothing where no direction can be told."""
    if not stroke.arrow:
        return None
    tip = stroke.points[-1] if stroke.points else (0.0, 0.0)
    before = next((p for p in reversed(stroke.points) if p != tip), None)
    if before is None:
        return None
    length = max(_HEAD_LEAST, stroke.width_mm * _HEAD_WIDTHS)
    reach = hypot(tip[0] - before[0], tip[1] - before[1])
    ux, uy = (tip[0] - before[0]) / reach, (tip[1] - before[1]) / reach
    x, y = tip[0] - ux * length, tip[1] - uy * length
    spread = length * _HEAD_SPREAD
    return tip, (x - uy * spread, y + ux * spread), (x + uy * spread, y - ux * spread)


def shaft(stroke: Stroke) -> tuple[Point, ...]:
    """The line up to the base of its arrow's head, so that a broad line has a sharp tip."""
    head = arrow_head(stroke)
    if head is None:
        return stroke.points
    tip, one, other = head
    base = (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
    length = hypot(tip[0] - base[0], tip[1] - base[1])
    points = list(stroke.points[:-1])
    while len(points) > 1 and hypot(points[-1][0] - tip[0], points[-1][1] - tip[1]) < length:
        points.pop()
    return (*points, base)


def nose(figure: Figure) -> tuple[Point, Point, Point] | None:
    """The triangle that tells where a figure faces, its tip first."""
    if figure.facing is None:
        return None
    return (
        _from_middle(figure, figure.facing, _NOSE_REACH),
        _from_middle(figure, figure.facing - _NOSE_SPREAD, 1.0),
        _from_middle(figure, figure.facing + _NOSE_SPREAD, 1.0),
    )


def _from_middle(figure: Figure, angle: float, radii: float) -> Point:
    reach = figure.r * radii
    return figure.x + sin(radians(angle)) * reach, figure.y - cos(radians(angle)) * reach


def hatching(pattern: Pattern, box: Box) -> Iterator[tuple[Point, Point]]:
    """Lines over a box; they lie on one grid for all boxes, so that neighbours match."""
    if pattern is Pattern.DOTS:
        for number in _steps(box.top, box.bottom):
            y = number * HATCH_APART
            yield (box.left, y), (box.right, y)
        return
    if pattern in (Pattern.STRIPES, Pattern.CROSSED):
        for number in _steps((box.left + box.top) / 2, (box.right + box.bottom) / 2):
            total = number * HATCH_APART * 2  # x + y along a line that rises to the right
            yield (total - box.top, box.top), (total - box.bottom, box.bottom)
    if pattern is Pattern.CROSSED:
        for number in _steps((box.left - box.bottom) / 2, (box.right - box.top) / 2):
            total = number * HATCH_APART * 2
            yield (total + box.top, box.top), (total + box.bottom, box.bottom)


def _steps(low: float, high: float) -> range:
    return range(int(low // HATCH_APART), int(high // HATCH_APART) + 2)


# --- pointing -------------------------------------------------------------------------------------


def distance(shape: Shape, x: float, y: float) -> float:
    """How far a point is from a shape; 0 on it or inside it."""
    match shape:
        case Stroke():
            return max(0.0, _from_line(shape.points, x, y) - shape.width_mm / 2)
        case Area():
            closed = (*shape.points, *shape.points[:1])
            return 0.0 if _is_inside(shape.points, x, y) else _from_line(closed, x, y)
        case Disc() | Figure():
            return max(0.0, hypot(x - shape.x, y - shape.y) - shape.r)
        case _:
            box = bounds(shape)
            return hypot(
                max(box.left - x, 0.0, x - box.right), max(box.top - y, 0.0, y - box.bottom)
            )


def shape_at(shapes: Sequence[Shape], x: float, y: float, reach: float) -> Shape | None:
    """The uppermost shape with an id that a point is on, or else the nearest within reach."""
    near: Shape | None = None
    nearest = reach
    for shape in reversed(shapes):
        if not shape.id:
            continue
        away = distance(shape, x, y)
        if not away:
            return shape
        if away < nearest:
            near, nearest = shape, away
    return near


def _from_line(points: Sequence[Point], x: float, y: float) -> float:
    return min(
        chain(
            (hypot(x - px, y - py) for px, py in points[:1]),
            (_from_segment(a, b, x, y) for a, b in pairwise(points)),
        ),
        default=float("inf"),
    )


def _from_segment(start: Point, end: Point, x: float, y: float) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = ((x - start[0]) * dx + (y - start[1]) * dy) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(x - start[0] - along * dx, y - start[1] - along * dy)


def _is_inside(points: Sequence[Point], x: float, y: float) -> bool:
    inside = False
    for (ax, ay), (bx, by) in pairwise((*points, *points[:1])):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def figure_body(figure: Figure) -> Disc | Area:
    """What a figure stands on the ground with: a circle or a square."""
    x, y, r = figure.x, figure.y, figure.r
    if figure.form is Form.ROUND:
        return Disc(x, y, r, figure.fill, figure.edge, FIGURE_EDGE_MM)
    corners = rectangle(x - r, y - r, r * 2, r * 2)
    return Area(corners, figure.fill, figure.edge, FIGURE_EDGE_MM)


def figure_number(figure: Figure) -> Label:
    """The number in a figure, in an ink that is read on its fill; long ones are set smaller."""
    size = figure.r * min(_NUMBER_SIZE, _LONG_NUMBER / max(1, len(figure.number)))
    ink = ink_on(figure.fill)
    return Label(figure.x, figure.y, figure.number, size, bold=True, ink=ink)


def ink_on(fill: Colour) -> Colour:
    """An ink that words on a fill are read in."""
    if fill in _DARK_ROLES:
        return Ink.PAPER
    if not fill.startswith("#") or len(fill) != 7:
        return Ink.INK
    red, green, blue = (int(fill[at : at + 2], 16) for at in (1, 3, 5))
    return "#ffffff" if red * 0.3 + green * 0.59 + blue * 0.11 < _MIDDLE_GREY else "#000000"
