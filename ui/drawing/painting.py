"""Shapes become paint: the same geometry as on paper, in the colours of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from reception.sheets.drawing import (
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
    arrow_head,
    bounds,
    figure_body,
    figure_number,
    hatching,
    nose,
    shaft,
)
from ui.drawing.inks import area_colour, line_colour
from ui.drawing.pictures import picture
from ui.drawing.words import SetLabel, set_label
from ui.theme.colours import Colours

_PICTURE_EDGE_MM = 0.1
_A_DOT = 0.01  # Qt draws no dash without a length


class Painting:
    """Paints shapes with a painter whose unit is a millimetre, `scale` pixels each."""

    def __init__(self, painter: QPainter, colours: Colours, font: QFont, scale: float) -> None:
        self._painter = painter
        self._colours = colours
        self._font = font
        self._scale = scale
        self._paint: dict[type, Callable[[Any], None]] = {
            Stroke: self._stroke,
            Area: self._area,
            Disc: self._disc,
            Label: self._label,
            Figure: self._figure,
            Image: self._image,
        }

    def paint(self, shapes: Iterable[Shape]) -> None:
        """Paint shapes in order."""
        for shape in shapes:
            self._paint[type(shape)](shape)

    # -- lines and areas -------------------------------------------------------------------

    def _stroke(self, stroke: Stroke) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(stroke.points) > 1:
            self._painter.setPen(self._pen(stroke.ink, stroke.width_mm, stroke.dash))
            self._painter.drawPolyline(_polygon(shaft(stroke)))
        head = arrow_head(stroke)
        if head:
            self._fill(_closed(head), line_colour(stroke.ink, self._colours))

    def _area(self, area: Area) -> None:
        if len(area.points) > 1:
            self._outlined(area, _closed(area.points))

    def _disc(self, disc: Disc) -> None:
        path = QPainterPath()
        path.addEllipse(QPointF(disc.x, disc.y), disc.r, disc.r)
        self._outlined(disc, path)

    def _outlined(self, shape: Area | Disc, path: QPainterPath) -> None:
        if shape.fill:
            self._fill(path, area_colour(shape.fill, self._colours))
        if shape.pattern is not Pattern.PLAIN:
            self._hatch(shape, path)
        if shape.edge and shape.edge_mm > 0:
            pen = self._pen(shape.edge, shape.edge_mm, shape.dash)
            self._painter.strokePath(path, pen)

    def _fill(self, path: QPainterPath, colour: str) -> None:
        self._painter.fillPath(path, QColor(colour))

    def _hatch(self, shape: Area | Disc, path: QPainterPath) -> None:
        dots = shape.pattern is Pattern.DOTS
        width = DOT_MM if dots else HATCH_MM
        pen = QPen(QColor(line_colour(shape.edge or Ink.INK, self._colours)), width)
        if dots:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([_A_DOT, HATCH_APART / width])
        self._painter.save()
        self._painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._painter.setPen(pen)
        for start, end in hatching(shape.pattern, bounds(shape)):
            self._painter.drawLine(QPointF(*start), QPointF(*end))
        self._painter.restore()

    def _pen(self, ink: Colour, width_mm: float, dash: Dash) -> QPen:
        pen = QPen(QColor(line_colour(ink, self._colours)), width_mm)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash is Dash.DOTTED:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if dash in DASHES:
            on, off = DASHES[dash]
            pen.setDashPattern([max(on, _A_DOT), off])
        return pen

    # -- words, people, pictures -----------------------------------------------------------

    def _label(self, label: Label) -> None:
        ink = line_colour(label.ink, self._colours)
        self._words(set_label(label, self._font, self._scale, self._painter.device()), label, ink)

    def _words(self, words: SetLabel, label: Label, ink: str) -> None:
        self._painter.save()
        self._painter.translate(label.x, label.y)
        self._painter.rotate(label.rotation)
        self._painter.scale(1 / self._scale, 1 / self._scale)  # words are reckoned in pixels
        if label.halo:
            pen = QPen(QColor(self._colours.surface), label.size_mm * self._scale * HALO)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.strokePath(words.outline(), pen)
        self._painter.setPen(QColor(ink))
        words.draw(self._painter)
        self._painter.restore()

    def _figure(self, figure: Figure) -> None:
        tip = nose(figure)
        if tip:
            self._fill(_closed(tip), line_colour(figure.edge, self._colours))
        body = figure_body(figure)
        self._paint[type(body)](body)
        number = figure_number(figure)
        words = set_label(number, self._font, self._scale, self._painter.device())
        self._words(words, number, area_colour(number.ink, self._colours))

    def _image(self, image: Image) -> None:
        frame = QRectF(image.x, image.y, image.width_mm, image.height_mm)
        fine = self._scale * self._painter.device().devicePixelRatioF()
        pixels = picture(image.source, round(image.width_mm * fine), round(image.height_mm * fine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._colours.outline), _PICTURE_EDGE_MM))
        if pixels is None:
            self._painter.drawLine(frame.topLeft(), frame.bottomRight())
            self._painter.drawLine(frame.bottomLeft(), frame.topRight())
        else:
            self._painter.drawImage(frame, pixels)
        if pixels is None or (image.edged and not pixels.hasAlphaChannel()):
            self._painter.drawRect(frame)


def _polygon(points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _closed(points: Sequence[Point]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_polygon(points))
    path.closeSubpath()
    return path


def in_millimetres(left: float, top: float, scale: float) -> QTransform:
    """The transform of a painter that paints in millimetres of a drawing."""
    return QTransform(scale, 0, 0, scale, left, top)
