"""The scale of a ground on paper: metres of the ground and millimetres of its drawing."""

from __future__ import annotations

from reception.ceremonies.ground import Ground, Spot
from reception.sheets.drawing import Point
from reception.sheets.drawing_geometry import Box

WIDE_MM, HIGH_MM = 172.0, 136.0
"""A drawing of a ground fills one of the two."""


class GroundScale:
    """Where spots of a ground are on its drawing."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.per_metre = min(WIDE_MM / ground.size[0], HIGH_MM / ground.size[1])
        """Millimetres of the drawing for a metre."""
        self.width_mm = ground.size[0] * self.per_metre
        self.height_mm = ground.size[1] * self.per_metre

    @property
    def sheet(self) -> Box:
        """The whole drawing."""
        return Box(0.0, 0.0, self.width_mm, self.height_mm)

    def point(self, spot: Spot) -> Point:
        """Where a spot of the ground is drawn, in millimetres."""
        (left, low), (_, high) = self._ground.corner, self._ground.size
        return (spot[0] - left) * self.per_metre, (low + high - spot[1]) * self.per_metre

    def spot(self, point: Point) -> Spot:
        """Which spot of the ground is drawn there, in metres."""
        (left, low), (_, high) = self._ground.corner, self._ground.size
        return left + point[0] / self.per_metre, low + high - point[1] / self.per_metre
