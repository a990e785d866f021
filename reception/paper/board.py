"""The board: shapes in millimetres are drawn at a place of the page."""

from collections.abc import Callable, Iterable
from typing import Any

from reception.paper.inks import filling, stroking
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.picture_frames import draw_picture
from reception.paper.text import TextStyle
from reception.sheets.drawing import (
    Anchor,
    Area,
    Colour,
    Dash,
    Disc,
    Figure,
    Image,
    Ink,
    Label,
    Pattern,
    Point,
    Shape,
    Stroke,
)
from reception.sheets.drawing_geometry import (
    DASHES,
    DOT_MM,
    HALO,
    HATCH_APART,
    HATCH_MM,
    LINE_HEIGHT,
    arrow_head,
    bounds,
    figure_body,
    figure_number,
    hatching,
    nose,
    shaft,
)

_CIRCLE = 0.5523  # how far the handles of a quarter of a circle reach, in radii
_ANY_WIDTH = 1e6
_SHARE = {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}


class Board:
    """Draws shapes; `left` and `top` are where the drawing's own corner lies on the page, `unit`
    is how many points a millimetre of it takes."""

    def __init__(self, pen: Pen, means: Means, left: float, top: float, unit: float) -> None:
        self._pen = pen
        self._means = means
        self._left = left
        self._top = top
        self._unit = unit
        self._paint: dict[type, Callable[[Any], None]] = {
            Stroke: self._stroke,
            Area: self._area,
            Disc: self._disc,
            Label: self._label,
            Figure: self._figure,
            Image: self._image,
        }

    def draw(self, shapes: Iterable[Shape]) -> None:
        """Draw shapes in order."""
        for shape in shapes:
            self._paint[type(shape)](shape)

    # -- lines and areas -------------------------------------------------------------------

    def _stroke(self, stroke: Stroke) -> None:
        if len(stroke.points) > 1:
            line = self._line(stroke.ink, stroke.width_mm, stroke.dash)
            self._pen.draw(f"{line} {self._path(shaft(stroke))} S")
        head = arrow_head(stroke)
        if head:
            self._pen.draw(f"{filling(stroke.ink)} {self._path(head)} f")

    def _area(self, area: Area) -> None:
        if len(area.points) < 2:
            return
        self._outlined(area, f"{self._path(area.points)} h")

    def _disc(self, disc: Disc) -> None:
        self._outlined(disc, self._circle(disc.x, disc.y, disc.r))

    def _outlined(self, shape: Area | Disc, path: str) -> None:
        if shape.fill:
            self._pen.draw(f"{filling(shape.fill)} {path} f")
        if shape.pattern is not Pattern.PLAIN:
            self._hatch(shape, path)
        if shape.edge and shape.edge_mm > 0:
            self._pen.draw(f"{self._line(shape.edge, shape.edge_mm, shape.dash)} {path} S")

    def _hatch(self, shape: Area | Disc, path: str) -> None:
        lines = " ".join(self._path(line) for line in hatching(shape.pattern, bounds(shape)))
        width = DOT_MM if shape.pattern is Pattern.DOTS else HATCH_MM
        dots = ""
        if shape.pattern is Pattern.DOTS:
            dots = f"1 J [0 {HATCH_APART * self._unit:.2f}] 0 d "
        pen = f"{stroking(shape.edge or Ink.INK)} {width * self._unit:.2f} w {dots}"
        self._pen.draw(f"{path} W n {pen} {lines} S")

    def _line(self, colour: Colour, width_mm: float, dash: Dash) -> str:
        width = width_mm * self._unit
        pattern = ""
        if dash in DASHES:
            on, off = DASHES[dash]
            cap = "1 J " if dash is Dash.DOTTED else ""
            pattern = f" {cap}[{on * width:.2f} {off * width:.2f}] 0 d"
        return f"{stroking(colour)} {width:.2f} w 1 j{pattern}"

    def _path(self, points: Iterable[Point]) -> str:
        steps = [f"{self._at(x, y)} l" for x, y in points]
        return " ".join([steps[0][:-1] + "m", *steps[1:]]) if steps else ""

    def _circle(self, x: float, y: float, r: float) -> str:
        h = _CIRCLE * r
        quarters = (
            ((x + r, y + h), (x + h, y + r), (x, y + r)),
            ((x - h, y + r), (x - r, y + h), (x - r, y)),
            ((x - r, y - h), (x - h, y - r), (x, y - r)),
            ((x + h, y - r), (x + r, y - h), (x + r, y)),
        )
        curves = (" ".join(self._at(*point) for point in quarter) for quarter in quarters)
        return f"{self._at(x + r, y)} m {' '.join(f'{curve} c' for curve in curves)} h"

    def _at(self, x: float, y: float) -> str:
        return f"{self._left + x * self._unit:.2f} {self._top - y * self._unit:.2f}"

    # -- words, people, pictures -----------------------------------------------------------

    def _label(self, label: Label) -> None:
        x, y = self._left + label.x * self._unit, self._top - label.y * self._unit
        if label.rotation:
            with self._pen.turned(x, y, label.rotation):
                self._words(label, 0.0, 0.0)
        else:
            self._words(label, x, y)

    def _words(self, label: Label, x: float, y: float) -> None:
        size = label.size_mm * self._unit
        style = TextStyle(
            size,
            size * LINE_HEIGHT,
            bold=label.bold,
            colour=label.ink,
            halo=size * HALO if label.halo else 0.0,
        )
        room = label.room_mm * self._unit or _ANY_WIDTH
        texts = [self._means.setter.plain(text, style, room) for text in label.text.split("\n")]
        top = y + sum(text.height for text in texts) / 2
        for text in texts:
            for line in text.lines:
                self._pen.line(text, line, x - _SHARE[label.anchor] * line.width, top)
                top -= line.height

    def _figure(self, figure: Figure) -> None:
        tip = nose(figure)
        if tip:
            self._pen.draw(f"{filling(figure.edge)} {self._path(tip)} f")
        body = figure_body(figure)
        self._paint[type(body)](body)
        self._label(figure_number(figure))

    def _image(self, image: Image) -> None:
        left, top = self._left + image.x * self._unit, self._top - image.y * self._unit
        width, height = image.width_mm * self._unit, image.height_mm * self._unit
        frame = (left, top, width, height)
        draw_picture(self._pen, self._means.pictures, image.source, frame, edged=image.edged)
