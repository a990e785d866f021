"""The roads as they are painted: lines by class in squares of the ground, the small ones only
when one is near."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reception.plan.road import RoadClass
from reception.routes.road_stock import RoadStock
from ui.map.ground import Frame, Ground
from ui.theme.colours import Colours

SQUARE_M = 2_500.0
"""Roads are looked for in squares of that side."""
MARGIN_PX = 40

EVER = float("inf")
WIDTHS: dict[RoadClass, tuple[float, float]] = {
    RoadClass.EXPRESSWAY: (3.4, EVER),
    RoadClass.RING: (3.0, EVER),
    RoadClass.ARTERIAL: (2.0, 90.0),
    RoadClass.STREET: (1.3, 40.0),
    RoadClass.MOUNTAIN: (1.2, 90.0),
    RoadClass.PARK: (1.0, 30.0),
    RoadClass.UNKNOWN: (1.0, 30.0),
    RoadClass.ACCESS: (0.8, 12.0),
}
"""How broad a road of each class is, in pixels, and up to how many metres a pixel it is shown."""
ORDER = tuple(reversed(WIDTHS))
"""The broad ones are painted over the narrow ones."""

Square = tuple[int, int]


class RoadPicture:
    """The roads of a stock, ready to be painted at any scale."""

    def __init__(self, stock: RoadStock, ground: Ground) -> None:
        self._squares: dict[Square, dict[RoadClass, list[QLineF]]] = {}
        self.extent = QRectF()
        points = {
            id: ground.at((node.latitude, node.longitude)) for id, node in stock.nodes.items()
        }
        for stretch in stock.stretches.values():
            shape = [ground.at(place) for place in stretch.points]
            line = [points[stretch.start], *shape, points[stretch.end]]
            for start, end in pairwise(line):
                self._put(stretch.road_class, start, end)
        if points:
            xs, ys = ([p.x() for p in points.values()], [p.y() for p in points.values()])
            self.extent = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))

    def paint(self, painter: QPainter, frame: Frame, colours: Colours) -> None:
        """Paint what is seen of the roads."""
        near = list(self._near(frame))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(frame.size.width() / 2, frame.size.height() / 2)
        painter.scale(1 / frame.metres, 1 / frame.metres)
        painter.translate(-frame.middle.x(), -frame.middle.y())
        for road_class in ORDER:
            width, farthest = WIDTHS[road_class]
            if frame.metres > farthest:
                continue
            pen = QPen(QColor(colours.outline if width >= 2 else colours.line))
            pen.setWidthF(width)
            pen.setCosmetic(True)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for square in near:
                lines = square.get(road_class)
                if lines:
                    painter.drawLines(lines)
        painter.restore()

    def _put(self, road_class: RoadClass, start: QPointF, end: QPointF) -> None:
        """A line stands in every square that its box touches."""
        line = QLineF(start, end)
        left, right = sorted((_square(start.x()), _square(end.x())))
        top, bottom = sorted((_square(start.y()), _square(end.y())))
        for across in range(left, right + 1):
            for down in range(top, bottom + 1):
                square = self._squares.setdefault((across, down), {})
                square.setdefault(road_class, []).append(line)

    def _near(self, frame: Frame) -> Iterator[dict[RoadClass, list[QLineF]]]:
        margin = MARGIN_PX * frame.metres
        area = frame.area.adjusted(-margin, -margin, margin, margin)
        left, right = _square(area.left()), _square(area.right())
        top, bottom = _square(area.top()), _square(area.bottom())
        if (right - left + 1) * (bottom - top + 1) > len(self._squares):
            yield from self._squares.values()
            return
        for across in range(left, right + 1):
            for down in range(top, bottom + 1):
                square = self._squares.get((across, down))
                if square is not None:
                    yield square


def _square(metres: float) -> int:
    return int(metres // SQUARE_M)
