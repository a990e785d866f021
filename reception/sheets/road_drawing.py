"""Drawings of roads: an overview map of a route, and its strip from start to end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from math import cos, radians, sqrt

import msgspec

from reception.fields.route_words import map_source
from reception.plan.road import RoadClass
from reception.routes.ground_distance import DEGREE_M, Position
from reception.routes.road_stock import RoadStock, Stretch
from reception.routes.route_answer import FoundRoute
from reception.routes.route_steps import Step, Turn, driven_line, route_line
from reception.sheets.drawing import (
    Anchor,
    Colour,
    Dash,
    Disc,
    Drawing,
    Ink,
    Label,
    LegendEntry,
    Point,
    Shape,
    Stroke,
)
from reception.wording import Wording

ROAD_MM = {"expressway": 0.7, "ring": 0.6, "arterial": 0.4, "street": 0.25, "park": 0.2}
"""How broad a road is drawn, by its class."""
MARGIN = 0.12
"""What is shown around a route, as a share of its extent."""
STRIP_HEIGHT_MM = 38.0
LEAST_STEP_MM = 27.0
"""However short a road is, its name and its time need room."""
MORE_MM = 6.0
"""A road is longer on paper by so much times the root of its kilometres: in proportion, one
expressway would fill the page."""
DASHES = (Dash.SOLID, Dash.DASHED, Dash.DOTTED, Dash.DASHED)
"""How a route is drawn, the primary first: two alternates are told apart in black and white."""
BEFORE_MARK_MM = 4.5
"""A row is cut so far before a junction, so that its mark stays whole."""


class Sketch(msgspec.Struct, frozen=True):
    """A piece of the earth on paper: which position lies where, and how many times larger it is."""

    south: float
    west: float
    north: float
    width_mm: float
    height_mm: float
    metres_per_mm: float

    def at(self, place: Position) -> Point:
        """Where a position lies on paper."""
        east_m = (place[1] - self.west) * DEGREE_M * cos(radians((self.south + self.north) / 2))
        north_m = (place[0] - self.south) * DEGREE_M
        return east_m / self.metres_per_mm, self.height_mm - north_m / self.metres_per_mm


def sketch_around(places: Sequence[Position], width_mm: float, height_mm: float) -> Sketch:
    """The piece of the earth around positions that fills a rectangle."""
    south, north = min(lat for lat, _ in places), max(lat for lat, _ in places)
    west, east = min(lon for _, lon in places), max(lon for _, lon in places)
    narrow = cos(radians((south + north) / 2))
    wide_m = max((east - west) * DEGREE_M * narrow, 200.0) * (1 + 2 * MARGIN)
    high_m = max((north - south) * DEGREE_M, 200.0) * (1 + 2 * MARGIN)
    metres = max(wide_m / width_mm, high_m / height_mm)
    middle = (south + north) / 2, (west + east) / 2
    half_high = height_mm * metres / 2 / DEGREE_M
    half_wide = width_mm * metres / 2 / DEGREE_M / narrow
    return Sketch(
        middle[0] - half_high,
        middle[1] - half_wide,
        middle[0] + half_high,
        width_mm,
        height_mm,
        metres,
    )


def overview_map(
    stock: RoadStock,
    routes: Sequence[tuple[str, FoundRoute, Colour]],
    words: Wording,
    *,
    width_mm: float,
    height_mm: float,
    title: str,
) -> Drawing:
    """The routes on the roads around them: the first as a full line, alternates dashed or dotted,
    each called by its name where it runs alone; the names of start and end beside them."""
    lines = [(sign, route_line(stock, route), colour) for sign, route, colour in routes]
    sketch = sketch_around([place for _, line, _ in lines for place in line], width_mm, height_mm)
    shapes: list[Shape] = [
        Stroke(
            points=_clipped(sketch, driven_line(stock, stretch, along=True)),
            width_mm=ROAD_MM.get(stretch.road_class, 0.25),
            ink=Ink.MUTED,
        )
        for stretch in _shown(stock, sketch)
    ]
    for number, (sign, line, colour) in reversed(list(enumerate(lines))):
        shapes.append(
            Stroke(
                id=sign,
                points=tuple(sketch.at(place) for place in line),
                width_mm=1.2 if number == 0 else 0.8,
                ink=colour,
                dash=DASHES[number % len(DASHES)],
                arrow=True,
            )
        )
    shapes += _alternate_names(stock, sketch, routes)
    first = routes[0][1]
    for node in (first.nodes[0], first.nodes[-1]):
        found = stock.nodes[node]
        x, y = sketch.at((found.latitude, found.longitude))
        shapes.append(Disc(x=x, y=y, r=1.3, fill=Ink.INK))
        left = x < width_mm / 2
        shapes.append(
            Label(
                x=x + (2.2 if left else -2.2),
                y=y - 2.4,
                text=words.pick(found.name_zh, found.name_en),
                size_mm=3.0,
                bold=True,
                anchor=Anchor.LEFT if left else Anchor.RIGHT,
                halo=True,
            )
        )
    shapes += _ruler(sketch, words)
    return Drawing(
        title=title,
        alt=words.say("route-map-alt", title=title),
        width_mm=width_mm,
        height_mm=height_mm,
        shapes=tuple(shapes),
        legend=tuple(
            LegendEntry(
                text=sign,
                sample=(
                    Stroke(
                        points=((0, 2), (10, 2)),
                        width_mm=1.0,
                        ink=colour,
                        dash=DASHES[number % len(DASHES)],
                    ),
                ),
            )
            for number, (sign, _, colour) in enumerate(lines)
        ),
        view=words.say("route-map-north"),
        note=map_source(stock.attribution, words),
        scale=sketch.metres_per_mm * 1000,
        scale_note=words.say("route-map-scale", scale="{scale}"),
    )


def _alternate_names(
    stock: RoadStock, sketch: Sketch, routes: Sequence[tuple[str, FoundRoute, Colour]]
) -> Iterable[Shape]:
    """The name of each alternate at the middle of the longest stretch that it has for itself."""
    for number, (sign, route, _) in enumerate(routes):
        others = {
            id for other, (_, r, _) in enumerate(routes) if other != number for id in r.stretches
        }
        own = [part for part in route.parts if part.stretch not in others]
        if number == 0 or not own:
            continue
        longest = max(own, key=lambda part: part.metres)
        line = driven_line(stock, stock.stretches[longest.stretch], along=longest.along)
        (ax, ay), (bx, by) = sketch.at(line[0]), sketch.at(line[-1])
        yield Label(
            x=(ax + bx) / 2, y=(ay + by) / 2 - 2.2, text=sign, size_mm=2.6, bold=True, halo=True
        )


def strip_map(
    stock: RoadStock,
    steps: Sequence[Step],
    words: Wording,
    *,
    clock: Sequence[str],
    title: str,
) -> Drawing:
    """A route drawn straight, road by road: names above the line, kilometres and times of the head
    at each junction below it, turns as arrows. `clock` has a time for each step and the end."""
    x = 4.0
    shapes: list[Shape] = []
    cuts: list[float] = []
    for number, step in enumerate(steps):
        wide = LEAST_STEP_MM + MORE_MM * sqrt(step.metres / 1000)
        shapes += _strip_step(stock, step, x, wide, words, clock[number])
        x += wide
        cuts.append(x - BEFORE_MARK_MM)
    if steps:
        last = steps[-1]
        name = _node_name(stock, last.end_node, words)
        shapes += _strip_mark(x, name, last.starts_m + last.metres, clock[len(steps)], words)
        shapes.append(Disc(x=x, y=14, r=1.4, fill=Ink.INK))
    return Drawing(
        title=title,
        alt=words.say("route-strip-alt", title=title),
        width_mm=x + 26,
        height_mm=STRIP_HEIGHT_MM,
        shapes=tuple(shapes),
        view=words.say("route-strip-view"),
        rows=True,
        cuts=tuple(cuts[:-1]),
        note=map_source(stock.attribution, words),
    )


TURN_LINES: dict[Turn, tuple[Point, ...]] = {
    Turn.BEAR_LEFT: ((0, 3), (0, 0), (-2, -2.4)),
    Turn.LEFT: ((0, 3), (0, 0), (-3.4, 0)),
    Turn.BEAR_RIGHT: ((0, 3), (0, 0), (2, -2.4)),
    Turn.RIGHT: ((0, 3), (0, 0), (3.4, 0)),
    Turn.BACK: ((-1, 3), (-1, 0), (1.4, 0), (1.4, 3)),
    Turn.STRAIGHT: ((0, 3), (0, -2.6)),
}


def turn_sign(turn: Turn, x: float, y: float) -> Iterable[Shape]:
    """An arrow for a turn as the driver sees it; none at the start."""
    if turn in TURN_LINES:
        points = tuple((x + dx, y + dy) for dx, dy in TURN_LINES[turn])
        yield Stroke(points=points, width_mm=0.5, arrow=True)


def road_name(step: Step, words: Wording) -> str:
    """What a driver calls the road of a step."""
    if step.road_class is RoadClass.ACCESS:
        return words.say("choice-RoadClass-access")
    return words.pick(step.name_zh, step.name_en)


def _strip_step(
    stock: RoadStock, step: Step, x: float, wide: float, words: Wording, clock: str
) -> list[Shape]:
    return [
        Stroke(points=((x, 14), (x + wide, 14)), width_mm=1.4, ink=Ink.ACCENT),
        Disc(x=x, y=14, r=1.2, fill=Ink.PAPER),
        Label(
            x=x + wide / 2,
            y=7.4,
            text=road_name(step, words),
            size_mm=2.8,
            bold=True,
            room_mm=wide - 9,
        ),
        *turn_sign(step.turn, x, 8.0),
        *_strip_mark(x, _node_name(stock, step.node, words), step.starts_m, clock, words),
    ]


def _strip_mark(x: float, name: str, metres: float, clock: str, words: Wording) -> list[Shape]:
    km = words.say("route-km", km=f"{metres / 1000:.1f}")
    return [
        Label(x=x, y=18.2, text=clock, size_mm=3.0, bold=True, anchor=Anchor.LEFT),
        Label(x=x, y=22.0, text=km, size_mm=2.4, ink=Ink.MUTED, anchor=Anchor.LEFT),
        Label(x=x, y=29.0, text=name, size_mm=2.4, anchor=Anchor.LEFT, room_mm=LEAST_STEP_MM - 2),
    ]


def _node_name(stock: RoadStock, node: str, words: Wording) -> str:
    found = stock.nodes.get(node)
    return (words.pick(found.name_zh, found.name_en) if found else "") or node


def _shown(stock: RoadStock, sketch: Sketch) -> Iterable[Stretch]:
    """The roads that come into the piece of the earth; ways to gates are left out."""
    for stretch in stock.stretches.values():
        if stretch.road_class in ROAD_MM:
            ends = (stock.nodes[stretch.start], stock.nodes[stretch.end])
            if any(_inside(sketch, (node.latitude, node.longitude)) for node in ends):
                yield stretch


def _inside(sketch: Sketch, place: Position) -> bool:
    x, y = sketch.at(place)
    return 0 <= x <= sketch.width_mm and 0 <= y <= sketch.height_mm


def _clipped(sketch: Sketch, line: Sequence[Position]) -> tuple[Point, ...]:
    """A road on paper, cut where it leaves the frame."""
    points = [sketch.at(place) for place in line]
    return tuple(
        (min(max(x, 0.0), sketch.width_mm), min(max(y, 0.0), sketch.height_mm)) for x, y in points
    )


def _ruler(sketch: Sketch, words: Wording) -> list[Shape]:
    """A scale in metres at the lower left: the longest round length that takes no more than a
    quarter of the width."""
    longest = sketch.metres_per_mm * sketch.width_mm / 4
    metres = max(
        n * 10**power for power in range(1, 6) for n in (1, 2, 5) if n * 10**power <= longest
    )
    wide = metres / sketch.metres_per_mm
    y = sketch.height_mm - 2.5
    length = (
        words.say("route-km", km=f"{metres / 1000:g}")
        if metres >= 1000
        else words.say("route-metres", metres=metres)
    )
    return [
        Stroke(points=((2, y - 1), (2, y), (2 + wide, y), (2 + wide, y - 1)), width_mm=0.35),
        Label(x=3 + wide, y=y - 0.6, text=length, size_mm=2.6, anchor=Anchor.LEFT, halo=True),
    ]


def head_times(steps: Sequence[Step]) -> list[datetime]:
    """When the head is at the start of each step, and at the end."""
    return [step.enters for step in steps] + [steps[-1].leaves] if steps else []
