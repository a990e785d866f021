"""Positions as Chinese online maps give them, and where they really are.

GCJ-02 shifts positions in China by some hundred metres, BD-09 shifts those once more. The formula
was never published by its makers; this one is the reconstruction that all open libraries share
(wandergis, "coordtransform", MIT). Outside China nothing is shifted.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from math import atan2, cos, hypot, pi, radians, sin, sqrt

from reception.routes.ground_distance import Position

AXIS = 6_378_245.0
ECCENTRICITY = 0.00669342162296594323
"""Of the ellipsoid of Krasovsky: half its long axis in metres, and its eccentricity squared."""
WEST, EAST, SOUTH, NORTH = 73.66, 135.05, 3.86, 53.55
BD_TURN = radians(3000)
"""What BD-09 multiplies degrees with before it takes a sine."""
EXACT = 1e-9
"""Degrees: a tenth of a millimetre."""


class Datum(StrEnum):
    """Which positions a file has."""

    WGS84 = "wgs84"
    GCJ02 = "gcj02"
    BD09 = "bd09"


def to_wgs84(place: Position, datum: Datum) -> Position:
    """Where a position of a datum really is, WGS-84, to within a centimetre."""
    if datum is Datum.BD09:
        place = _bd09_to_gcj02(place)
    return place if datum is Datum.WGS84 else _undone(wgs84_to_gcj02, place)


def from_wgs84(place: Position, datum: Datum) -> Position:
    """What a datum makes of a real position."""
    if datum is Datum.WGS84:
        return place
    shifted = wgs84_to_gcj02(place)
    return _gcj02_to_bd09(shifted) if datum is Datum.BD09 else shifted


def wgs84_to_gcj02(place: Position) -> Position:
    """A real position as GCJ-02 has it."""
    latitude, longitude = place
    if not (WEST <= longitude <= EAST and SOUTH <= latitude <= NORTH):
        return place
    x, y = longitude - 105.0, latitude - 35.0
    both = (20 * sin(6 * x * pi) + 20 * sin(2 * x * pi)) * 2 / 3
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + both
    north += (20 * sin(y * pi) + 40 * sin(y / 3 * pi)) * 2 / 3
    north += (160 * sin(y / 12 * pi) + 320 * sin(y * pi / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + both
    east += (20 * sin(x * pi) + 40 * sin(x / 3 * pi)) * 2 / 3
    east += (150 * sin(x / 12 * pi) + 300 * sin(x / 30 * pi)) * 2 / 3
    phi = radians(latitude)
    bent = 1 - ECCENTRICITY * sin(phi) ** 2
    north *= 180 / (AXIS * (1 - ECCENTRICITY) / (bent * sqrt(bent)) * pi)
    east *= 180 / (AXIS / sqrt(bent) * cos(phi) * pi)
    return latitude + north, longitude + east


def _gcj02_to_bd09(place: Position) -> Position:
    latitude, longitude = place
    far = hypot(longitude, latitude) + 0.00002 * sin(latitude * BD_TURN)
    turned = atan2(latitude, longitude) + 0.000003 * cos(longitude * BD_TURN)
    return far * sin(turned) + 0.006, far * cos(turned) + 0.0065


def _bd09_to_gcj02(place: Position) -> Position:
    return _undone(_gcj02_to_bd09, place)


def _undone(shift: Callable[[Position], Position], place: Position) -> Position:
    """What a shift makes this position of: guessed, and the guess bettered by what it misses."""
    guess = place
    for _ in range(20):
        shifted = shift(guess)
        missed = place[0] - shifted[0], place[1] - shifted[1]
        guess = guess[0] + missed[0], guess[1] + missed[1]
        if max(map(abs, missed)) < EXACT:
            break
    return guess
