"""The ground: positions in degrees put on a plane in metres, and the part of it that is seen."""

from __future__ import annotations

from math import cos, radians
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF

from reception.routes.ground_distance import DEGREE_M, Position

NEAREST = 0.25
FARTHEST = 400.0
"""Metres a pixel, at the largest and the smallest scale."""


class Ground(NamedTuple):
    """A plane that touches the earth at a place; over a city nobody sees the difference."""

    latitude: float
    longitude: float

    def at(self, place: Position) -> QPointF:
        """Metres east and south of where the plane touches: y grows downwards, as on a screen."""
        east = (place[1] - self.longitude) * DEGREE_M * cos(radians(self.latitude))
        return QPointF(east, -(place[0] - self.latitude) * DEGREE_M)


class Frame(NamedTuple):
    """What is seen: the middle in metres on the ground, metres a pixel, and the size in pixels."""

    middle: QPointF
    metres: float
    size: QSizeF

    def pixel(self, point: QPointF) -> QPointF:
        """Where a point of the ground is on the screen."""
        return QPointF(
            (point.x() - self.middle.x()) / self.metres + self.size.width() / 2,
            (point.y() - self.middle.y()) / self.metres + self.size.height() / 2,
        )

    def point(self, pixel: QPointF) -> QPointF:
        """Which point of the ground is under a pixel."""
        return QPointF(
            (pixel.x() - self.size.width() / 2) * self.metres + self.middle.x(),
            (pixel.y() - self.size.height() / 2) * self.metres + self.middle.y(),
        )

    @property
    def area(self) -> QRectF:
        """What is seen, on the ground."""
        wide, high = self.size.width() * self.metres, self.size.height() * self.metres
        return QRectF(self.middle.x() - wide / 2, self.middle.y() - high / 2, wide, high)

    def panned(self, dx: float, dy: float) -> Frame:
        """The same scale, so many pixels to the right and down."""
        moved = QPointF(self.middle.x() + dx * self.metres, self.middle.y() + dy * self.metres)
        return self._replace(middle=moved)

    def zoomed(self, factor: float, anchor: QPointF) -> Frame:
        """Larger (above 1) or smaller, with the point under a pixel staying there."""
        metres = min(FARTHEST, max(NEAREST, self.metres / factor))
        there = self.point(anchor)
        return self._replace(
            metres=metres,
            middle=QPointF(
                there.x() - (anchor.x() - self.size.width() / 2) * metres,
                there.y() - (anchor.y() - self.size.height() / 2) * metres,
            ),
        )

    def fitted(self, area: QRectF) -> Frame:
        """The scale at which all of an area is seen, with a margin."""
        metres = max(
            area.width() / max(1.0, self.size.width()), area.height() / max(1.0, self.size.height())
        )
        return self._replace(
            middle=area.center(), metres=min(FARTHEST, max(NEAREST, metres * 1.12))
        )
