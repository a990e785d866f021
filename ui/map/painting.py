"""Drawing what changes on the map: ways, closures, columns, conflicts, venues, ruler."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from reception.checks.conflict import Severity
from ui.map.look import MapLook
from ui.map.scene import Mark, Shut, Way

ARROW_EVERY_PX = 120.0
ARROW_PX = 5.0
MARK_PX = 9.0
SPOT_PX = 3.5
SIGN_DARK = 0.55
"""Below this lightness of its plate a sign is written in white."""


def paint_way(painter: QPainter, look: MapLook, way: Way, *, chosen: bool) -> None:
    """A way with arrows in its direction; dashed where it is no motorcade's."""
    colour = look.delegation(way.colour)
    pen = QPen(colour, 5.0 if chosen else 2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if not way.motorcade:
        pen.setStyle(Qt.PenStyle.DashLine)
    points = [look.frame.pixel(point) for point in way.points]
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for tip, ahead in arrows(points):
        painter.drawPolygon(_head(tip, ahead, ARROW_PX + (2 if chosen else 0)))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_shut(painter: QPainter, look: MapLook, shut: Shut) -> None:
    """A closed road: a broken line in the colour of errors, crossed out in its middle."""
    colour = QColor(look.colours.error)
    pen = QPen(colour, 4.0, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    points = [look.frame.pixel(point) for point in shut.points]
    painter.drawPolyline(QPolygonF(points))
    middle = (points[(len(points) - 1) // 2] + points[len(points) // 2]) / 2
    painter.setPen(QPen(colour, 2.4))
    for dx, dy in ((4, 4), (4, -4)):
        painter.drawLine(middle - QPointF(dx, dy), middle + QPointF(dx, dy))


def paint_column(
    painter: QPainter, look: MapLook, way: Way, line: Sequence[QPointF], *, chosen: bool
) -> None:
    """A column on the road, thick from its tail to its head, with its delegation's sign."""
    points = [look.frame.pixel(point) for point in line]
    colour = look.delegation(way.colour)
    painter.setPen(
        QPen(QColor(look.colours.surface), 11, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    )
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(QPen(colour, 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF(points))
    head = points[-1]
    painter.setPen(QPen(QColor(look.colours.text), 2.2 if chosen else 1.2))
    painter.setBrush(colour)
    painter.drawEllipse(head, 6.5, 6.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if way.sign:
        _paint_sign(painter, look, head + QPointF(10, -10), way.sign, colour)


def _paint_sign(painter: QPainter, look: MapLook, at: QPointF, sign: str, colour: QColor) -> None:
    """A sign on a plate of its colour, so that it is not taken for the name of a place."""
    font = QFont(look.font)
    font.setBold(True)
    painter.setFont(font)
    box = QFontMetricsF(font).boundingRect(sign).translated(at).adjusted(-4, -1, 4, 1)
    painter.setPen(QPen(QColor(look.colours.surface), 1.5))
    painter.setBrush(colour)
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dark = colour.lightnessF() < SIGN_DARK
    painter.setPen(QColor("white" if dark else "black"))
    painter.drawText(at, sign)


def paint_mark(painter: QPainter, look: MapLook, mark: Mark, *, chosen: bool) -> None:
    """A conflict: a triangle for an error, a disc for less, with an exclamation mark."""
    point = look.frame.pixel(mark.point)
    error = mark.conflict.severity is Severity.ERROR
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}
    colour = QColor(getattr(look.colours, names[mark.conflict.severity]))
    painter.setPen(QPen(QColor(look.colours.text if chosen else look.colours.surface), 2))
    painter.setBrush(colour)
    r = MARK_PX + (3 if chosen else 0)
    if error:
        painter.drawPolygon(
            QPolygonF(
                [point + QPointF(0, -r), point + QPointF(r, r * 0.8), point + QPointF(-r, r * 0.8)]
            )
        )
    else:
        painter.drawEllipse(point, r * 0.8, r * 0.8)
    painter.setPen(QColor(look.colours.surface))
    font = QFont(look.font)
    font.setBold(True)
    font.setPixelSize(11)
    painter.setFont(font)
    box = QRectF(point.x() - r, point.y() - r + (2 if error else 0), 2 * r, 2 * r)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_words(
    painter: QPainter, look: MapLook, at: QPointF, text: str, *, strong: bool = False
) -> QRectF:
    """Words with a halo, so that they are read over lines; the box they fill."""
    font = QFont(look.font)
    font.setBold(strong)
    painter.setFont(font)
    measure = QFontMetricsF(font)
    box = measure.boundingRect(text)
    box.translate(at)
    halo = QColor(look.colours.surface)
    halo.setAlphaF(0.82)
    painter.fillRect(box.adjusted(-2, -1, 2, 1), halo)
    painter.setPen(QColor(look.colours.text))
    painter.drawText(at, text)
    return box


def paint_names(
    painter: QPainter,
    look: MapLook,
    spots: Iterable[tuple[QPointF, str, bool]],
    *,
    every: bool,
    window: QRectF,
    marks: Iterable[QPointF] = (),
) -> None:
    """The venues, and the names that find room beside them: those in use on the day first. Where
    conflicts are marked nothing is written; the window's edge cuts a name only where it must."""
    taken = [_around(look.frame.pixel(mark), MARK_PX) for mark in marks]
    for point, name, busy in sorted(spots, key=lambda spot: not spot[2]):
        at = look.frame.pixel(point)
        painter.setPen(QPen(QColor(look.colours.surface), 1.2))
        painter.setBrush(QColor(look.colours.accent if busy else look.colours.outline))
        painter.drawEllipse(at, SPOT_PX + busy, SPOT_PX + busy)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not (busy or every):
            continue
        place = name_place(look, at, name, taken, window, strong=busy)
        if place is not None:
            taken.append(paint_words(painter, look, place, name, strong=busy))


def name_place(
    look: MapLook,
    at: QPointF,
    name: str,
    taken: Sequence[QRectF],
    window: QRectF,
    *,
    strong: bool,
) -> QPointF | None:
    """Where a name is written: right of its place, or left, below, above, as there is room, in
    the window before across its edge; None where there is none."""
    font = QFont(look.font)
    font.setBold(strong)
    box = QFontMetricsF(font).boundingRect(name)
    wide, high = box.width(), box.height()
    asides = (
        QPointF(8, 4),
        QPointF(-8 - wide, 4),
        QPointF(-wide / 2, 8 + high * 0.8),
        QPointF(-wide / 2, -8),
    )
    places = [(at + aside, box.translated(at + aside)) for aside in asides]
    free = [
        (place, there)
        for place, there in places
        if not any(there.intersects(other) for other in taken)
    ]
    inside = (place for place, there in free if window.contains(there))
    return next(inside, free[0][0] if free else None)


def _around(point: QPointF, pixels: float) -> QRectF:
    return QRectF(point.x() - pixels, point.y() - pixels, 2 * pixels, 2 * pixels)


def paint_ruler(painter: QPainter, look: MapLook, metres: str, kilometres: str) -> None:
    """A ruler at the lower left: the longest round length that takes no more than 160 pixels.
    The words hold ``{n}`` where the number stands."""
    longest = look.frame.metres * 160
    lengths = [digit * 10**power for power in range(6) for digit in (1, 2, 5)]
    length = max((each for each in lengths if each <= longest), default=1)
    wide = length / look.frame.metres
    left, bottom = 14.0, look.frame.size.height() - 16
    painter.setPen(QPen(QColor(look.colours.text), 2))
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(left, bottom - 5),
                QPointF(left, bottom),
                QPointF(left + wide, bottom),
                QPointF(left + wide, bottom - 5),
            ]
        )
    )
    text = (
        kilometres.replace("{n}", f"{length / 1000:g}")
        if length >= 1000
        else metres.replace("{n}", str(length))
    )
    paint_words(painter, look, QPointF(left + wide + 8, bottom + 2), text)


def paint_source(painter: QPainter, look: MapLook, source: str) -> None:
    """Who surveyed the roads, small at the lower right; above the ruler where the window is
    narrow."""
    font = QFont(look.font)
    font.setPointSizeF(font.pointSizeF() * 0.8)
    small = msgspec.structs.replace(look, font=font)
    wide = QFontMetricsF(font).horizontalAdvance(source)
    size = look.frame.size
    narrow = wide > size.width() - 280
    at = QPointF(max(8.0, size.width() - wide - 10), size.height() - (34 if narrow else 12))
    paint_words(painter, small, at, source)


def arrows(points: Sequence[QPointF]) -> Iterable[tuple[QPointF, QPointF]]:
    """Where arrow heads stand along a line, each with its direction; one at least on a line that
    is long enough to be seen."""
    left = ARROW_EVERY_PX / 2
    for start, end in pairwise(points):
        step = end - start
        length = (step.x() ** 2 + step.y() ** 2) ** 0.5
        if length < 0.5:
            continue
        ahead = step / length
        at = left
        while at <= length:
            yield start + ahead * at, ahead
            at += ARROW_EVERY_PX
        left = at - length


def _head(tip: QPointF, ahead: QPointF, size: float) -> QPolygonF:
    side = QPointF(-ahead.y(), ahead.x())
    back = tip - ahead * size * 1.4
    return QPolygonF([tip + ahead * size * 0.6, back + side * size, back - side * size])
