"""Pointing: what of the map lies under a pixel, and in which order the keyboard goes through it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF

from reception.checks.telling import conflict_text
from reception.fields.labels import label
from ui.desk import Desk
from ui.map.ground import Frame
from ui.map.scene import MapScene, Mark, Spot, Way, title_of

NEAR_PX = 9.0
MARK_PX = 12.0
LINE_PX = 6.0
Thing = Mark | Way | Spot


def things(scene: MapScene, shown: dict[str, bool]) -> Iterator[Thing]:
    """What can be pointed at: conflicts, ways, venues in use, in the order of the keyboard."""
    if shown["marks"]:
        yield from scene.marks
    if shown["ways"]:
        yield from sorted(scene.ways.values(), key=lambda way: (way.starts, way.move))
    yield from (spot for spot in scene.spots if spot.busy)


def thing_at(
    pixel: QPointF, scene: MapScene, frame: Frame, shown: dict[str, bool], chosen: str
) -> Thing | None:
    """What lies under a pixel: a conflict before a venue before a way, and the chosen way before
    the others, over which it is painted."""
    if shown["marks"]:
        for mark in scene.marks:
            if _near(frame.pixel(mark.point), pixel, MARK_PX):
                return mark
    for spot in scene.spots:
        if _near(frame.pixel(spot.point), pixel, NEAR_PX):
            return spot
    if shown["ways"]:
        painted = sorted(scene.ways.values(), key=lambda way: way.move == chosen)
        for way in reversed(painted):
            if _on_line([frame.pixel(point) for point in way.points], pixel):
                return way
    return None


def point_of(thing: Thing) -> QPointF:
    """Where on the ground a thing is; a way is in its middle."""
    return thing.points[len(thing.points) // 2] if isinstance(thing, Way) else thing.point


def words_for(thing: Thing, desk: Desk) -> str:
    """What a thing on the map is, in words."""
    if isinstance(thing, Mark):
        return conflict_text(thing.conflict, desk.plan, desk.wording)
    if isinstance(thing, Way):
        return title_of(desk, thing)
    return label(desk.plan, thing.id, desk.wording)


def _near(one: QPointF, other: QPointF, pixels: float) -> bool:
    gap = one - other
    return gap.x() ** 2 + gap.y() ** 2 <= pixels**2


def _on_line(points: list[QPointF], pixel: QPointF) -> bool:
    for start, end in pairwise(points):
        along, there = end - start, pixel - start
        square = along.x() ** 2 + along.y() ** 2
        share = QPointF.dotProduct(along, there) / square if square else 0.0
        if _near(start + along * min(1.0, max(0.0, share)), pixel, LINE_PX):
            return True
    return False
