"""Distances on the ground between positions in degrees, WGS-84."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import asin, cos, hypot, radians, sin, sqrt

EARTH_RADIUS_M = 6_371_009
DEGREE_M = EARTH_RADIUS_M * radians(1)

Position = tuple[float, float]
"""Latitude and longitude."""


def metres_between(one: Position, other: Position) -> float:
    """The great-circle distance in metres."""
    phi, psi = radians(one[0]), radians(other[0])
    half_lat = sin((psi - phi) / 2)
    half_lon = sin(radians(other[1] - one[1]) / 2)
    return 2 * EARTH_RADIUS_M * asin(sqrt(half_lat**2 + cos(phi) * cos(psi) * half_lon**2))


def are_near(one: Position, other: Position, metres: float) -> bool:
    """Whether there are no more than so many metres between two positions. Where latitudes alone
    are farther apart no sine need be reckoned."""
    if DEGREE_M * abs(one[0] - other[0]) > metres + 1:
        return False
    return metres_between(one, other) <= metres


def metres_along(points: Sequence[Position]) -> float:
    """The length of a line through the points, in metres."""
    return sum(metres_between(*pair) for pair in pairwise(points))


def metres_to_line(place: Position, points: Sequence[Position]) -> float:
    """From a position to the nearest point of a line, in metres; over distances within a city the
    earth counts as flat."""
    east = DEGREE_M * cos(radians(place[0]))
    flat = [((lon - place[1]) * east, (lat - place[0]) * DEGREE_M) for lat, lon in points]
    if len(flat) == 1:
        return hypot(*flat[0])
    return min(_metres_to_piece(*pair) for pair in pairwise(flat))


def _metres_to_piece(start: tuple[float, float], end: tuple[float, float]) -> float:
    """From the origin to the nearest point of a straight piece."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    share = -(start[0] * dx + start[1] * dy) / square if square else 0.0
    share = min(1.0, max(0.0, share))
    return hypot(start[0] + share * dx, start[1] + share * dy)
