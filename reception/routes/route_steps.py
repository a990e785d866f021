"""Route steps: a route as a driver follows it, road by road, with turns and kilometres."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from math import atan2, cos, degrees, radians

import msgspec

from reception.plan.road import RoadClass
from reception.routes.ground_distance import Position
from reception.routes.road_stock import RoadStock, Stretch
from reception.routes.route_answer import FoundRoute, RoutePart


class Turn(StrEnum):
    """How one gets from the road before onto this one."""

    START = "start"
    STRAIGHT = "straight"
    BEAR_LEFT = "bear_left"
    LEFT = "left"
    BEAR_RIGHT = "bear_right"
    RIGHT = "right"
    BACK = "back"


STRAIGHT_WITHIN = 25.0
BEARING_WITHIN = 60.0
BACK_BEYOND = 160.0
"""Degrees between the direction one comes from and the one one goes: design values."""


class Step(msgspec.Struct, frozen=True):
    """A road driven from one junction to another without a change of name: how one comes onto it,
    from which junction, how far into the route and how long it is in metres, and when the head of
    the column is there."""

    turn: Turn
    node: str
    name_zh: str
    name_en: str
    starts_m: float
    metres: float
    enters: datetime
    leaves: datetime
    end_node: str
    road_class: RoadClass
    stretches: tuple[str, ...]


def route_steps(stock: RoadStock, route: FoundRoute) -> tuple[Step, ...]:
    """The steps of a route in their order; none for a way to where one is already."""
    steps: list[Step] = []
    passed = 0.0
    before: tuple[Stretch, RoutePart] | None = None
    for number, part in enumerate(route.parts):
        stretch = stock.stretches[part.stretch]
        node, end = route.nodes[number], route.nodes[number + 1]
        if steps and before and _same_road(before[0], stretch):
            last = steps[-1]
            steps[-1] = msgspec.structs.replace(
                last,
                metres=last.metres + part.metres,
                leaves=part.leaves,
                end_node=end,
                stretches=(*last.stretches, stretch.id),
            )
        else:
            turn = _turn(stock, before, (stretch, part)) if before else Turn.START
            steps.append(
                Step(
                    turn,
                    node,
                    stretch.name_zh,
                    stretch.name_en,
                    passed,
                    part.metres,
                    part.enters,
                    part.leaves,
                    end,
                    stretch.road_class,
                    (stretch.id,),
                )
            )
        passed += part.metres
        before = (stretch, part)
    return tuple(steps)


def route_line(stock: RoadStock, route: FoundRoute) -> tuple[Position, ...]:
    """The course of a route as positions, shapes of its roads included."""
    places: list[Position] = []
    for part in route.parts:
        for place in driven_line(stock, stock.stretches[part.stretch], along=part.along):
            if not places or places[-1] != place:
                places.append(place)
    return tuple(places)


def driven_line(stock: RoadStock, stretch: Stretch, *, along: bool) -> list[Position]:
    """How a stretch runs in the direction in which it is driven."""
    ends = (stock.nodes[stretch.start], stock.nodes[stretch.end])
    first, last = ((node.latitude, node.longitude) for node in ends)
    line = [first, *stretch.points, last]
    return line if along else line[::-1]


def _same_road(before: Stretch, after: Stretch) -> bool:
    """Whether the name goes on; what stands in brackets tells parts of one road apart."""
    return _bare(before) == _bare(after) and before.road_class == after.road_class


def _bare(stretch: Stretch) -> tuple[str, str]:
    return stretch.name_zh.partition("（")[0], stretch.name_en.partition(" (")[0]


def _turn(
    stock: RoadStock, before: tuple[Stretch, RoutePart], after: tuple[Stretch, RoutePart]
) -> Turn:
    came = driven_line(stock, before[0], along=before[1].along)
    goes = driven_line(stock, after[0], along=after[1].along)
    bend = (_heading(goes[0], goes[1]) - _heading(came[-2], came[-1]) + 180) % 360 - 180
    if abs(bend) <= STRAIGHT_WITHIN:
        return Turn.STRAIGHT
    if abs(bend) >= BACK_BEYOND:
        return Turn.BACK
    if bend > 0:
        return Turn.BEAR_RIGHT if bend < BEARING_WITHIN else Turn.RIGHT
    return Turn.BEAR_LEFT if bend > -BEARING_WITHIN else Turn.LEFT


def _heading(start: Position, end: Position) -> float:
    """The direction from one position to another in degrees, clockwise from north."""
    east = (end[1] - start[1]) * cos(radians(start[0]))
    return degrees(atan2(east, end[0] - start[0]))
