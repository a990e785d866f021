"""Where figures are drawn: on their spots as far as numbers can be read, else beside them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import msgspec

from reception.ceremonies.abreast import abreast
from reception.ceremonies.ground import Ground, GroundMark
from reception.ceremonies.positions import Positions, RolePlace
from reception.sheets.drawing import Point
from reception.sheets.ground_scale import GroundScale

APART_MM = 7.4
"""From figure to figure of those who stand abreast."""
CLEAR_MM = 7.2
"""Figures nearer than this would cover each other."""
EDGE_MM = 3.2
"""So far from the edge of the drawing a figure stands at the least."""
DIRECTIONS = range(0, 360, 45)
RINGS = (1, 2, 3, 4)


class Stand(msgspec.Struct, frozen=True):
    """A figure's place on the drawing; `truly` is where it ought to be, where that is elsewhere."""

    place: RolePlace
    at: Point
    truly: Point | None = None


def stands_of(positions: Positions, ground: Ground) -> list[Stand]:
    """Where all figures are drawn, none over another. Who was moved by hand comes first, as near to
    the very spot as can be; those on one mark stay together."""
    scale = GroundScale(ground)
    done: list[Stand] = []
    for place in positions.placed:
        if place.standing is not None and place.spot is not None:
            truly = scale.point(ground.nearest(place.spot))
            done += _clear([Stand(place, truly)], truly, done, scale)
    for mark in ground.mark:
        places = [p for p in positions.placed if p.standing is None and p.mark == mark]
        if places:
            row = list(_row(places, mark, ground, scale))
            done += _clear(row, scale.point(mark.at), done, scale)
    return done


def _row(
    places: Sequence[RolePlace], mark: GroundMark, ground: Ground, scale: GroundScale
) -> Iterator[Stand]:
    x, y = scale.point(mark.at)
    along = math.radians(mark.line)
    back = math.radians((mark.faces if mark.faces is not None else mark.line - 90) + 180)
    for place, steps, row in abreast(places, mark, ground):
        right = APART_MM * (steps * math.sin(along) + row * math.sin(back))
        up = APART_MM * (steps * math.cos(along) + row * math.cos(back))
        yield Stand(place, (x + right, y - up))


def _clear(
    stands: list[Stand], truly: Point, done: Sequence[Stand], scale: GroundScale
) -> list[Stand]:
    """The stands, all moved alike until none covers one that is drawn already and none is cut."""
    inwards = _into(stands, scale)
    tries = [inwards] + [
        (inwards[0] + dx, inwards[1] + dy) for ring in RINGS for dx, dy in _ring(ring * APART_MM)
    ]
    for dx, dy in tries:
        moved = [
            msgspec.structs.replace(one, at=(one.at[0] + dx, one.at[1] + dy)) for one in stands
        ]
        if _into(moved, scale) == (0.0, 0.0) and not any(
            _covers(m, d) for m in moved for d in done
        ):
            aside = (dx, dy) != (0.0, 0.0)
            return [msgspec.structs.replace(one, truly=truly if aside else None) for one in moved]
    return stands


def _ring(far: float) -> Iterator[Point]:
    for angle in DIRECTIONS:
        yield far * math.sin(math.radians(angle)), -far * math.cos(math.radians(angle))


def _into(stands: Sequence[Stand], scale: GroundScale) -> Point:
    """How far figures have to go so that none is cut at the edge."""

    def by(values: Sequence[float], most: float) -> float:
        low, high = EDGE_MM - min(values), most - EDGE_MM - max(values)
        return low if low > 0 else min(high, 0.0)

    xs, ys = zip(*(one.at for one in stands), strict=True)
    return by(xs, scale.width_mm), by(ys, scale.height_mm)


def _covers(one: Stand, other: Stand) -> bool:
    return math.dist(one.at, other.at) < CLEAR_MM
