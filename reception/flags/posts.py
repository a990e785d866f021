"""Posts: where they stand until somebody has counted them, and how a count puts them.

The spacing by class of road is the table `resources/rules/post_spacing.csv`: planning values, for
no survey was found. A counted number replaces them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import cos, radians
from pathlib import Path

import msgspec

import resources
from reception.flags.flag_run import FlagRun, Reach
from reception.plan.flag_post import FlagPost, PostAccess, RoadSide
from reception.plan.flag_road import Arrangement, FlagRoad
from reception.plan.flag_stock import FlagSize
from reception.plan.road import RoadClass
from reception.routes.road_stock import RoadStock
from reception.rules_table import Once, known_in, rows_of, wrong_line

MOST = 5_000
"""More posts than this has no road; who asks for them has mistyped a spacing."""

SIDES = {
    Arrangement.BOTH_SIDES: (RoadSide.RIGHT, RoadSide.LEFT),
    Arrangement.RIGHT: (RoadSide.RIGHT,),
    Arrangement.LEFT: (RoadSide.LEFT,),
    Arrangement.MEDIAN: (RoadSide.MEDIAN,),
}
LETTERS = {RoadSide.RIGHT: "R", RoadSide.LEFT: "L", RoadSide.MEDIAN: "M"}
AVENUE = "ceremonial avenue"
"""How the shipped table of roads remarks on Chang'an Avenue, whose columns stand wider apart."""
CEREMONIAL = "ceremonial"
CLASSES = frozenset((*RoadClass, CEREMONIAL))
"""What the table knows the spacing of: classes of roads, and such avenues."""
METRES_PER_DEGREE = 111_195
OFF_CENTRE_M = 12
"""Where a post is drawn beside the middle of the road; nobody has surveyed them."""


class PostSpacing(msgspec.Struct, frozen=True, kw_only=True):
    """How posts usually stand along a class of road: metres apart, metres high."""

    road_class: str
    spacing_m: float
    least_m: float
    most_m: float
    height_m: float
    arms: int
    arrangement: Arrangement
    access: PostAccess
    largest: FlagSize
    source: str
    confidence: str


@cache
def post_spacings() -> Mapping[str, PostSpacing]:
    """By class of road."""
    return post_spacings_in(resources.path("rules", "post_spacing.csv"))


def post_spacings_in(file: Path) -> Mapping[str, PostSpacing]:
    """Those of a table, by class of road.

    Raises:
        BadInput: a line cannot be read, or speaks of a class that there is not or a second time;
            its spacing is none, or outside the least and the most.
    """
    spacings, once = {}, Once(file)
    for line, row in rows_of(file, PostSpacing):
        once.say(line, row.road_class)
        known_in(file, line, "road_class", row.road_class, CLASSES)
        if not 0 < row.least_m <= row.spacing_m <= row.most_m:
            raise wrong_line(file, line, "spacing_m", row.spacing_m)
        spacings[row.road_class] = row
    return spacings


def usual_spacing(reach: Reach, stock: RoadStock) -> PostSpacing:
    """How posts usually stand on a stretch; on roads of which the table knows nothing, as along
    an ordinary street."""
    stretch = stock.stretches[reach.road]
    key = CEREMONIAL if AVENUE in stretch.source else stretch.road_class.value
    return post_spacings().get(key) or post_spacings()[RoadClass.STREET.value]


def posts_by_spacing(road: FlagRoad, run: FlagRun, stock: RoadStock) -> Iterator[FlagPost]:
    """The posts of a road as its class and spacing would have them, the first half a spacing from
    its outer end; of each side in the order into the city."""
    for side in SIDES[road.arrangement]:
        along, number = 0.0, 0
        for reach in run.reaches:
            usual = usual_spacing(reach, stock)
            spacing = road.spacing_m or usual.spacing_m
            along = along or reach.starts_m + spacing / 2
            while along < reach.ends_m:
                number += 1
                if number > MOST:
                    return
                yield _post(road, side, number, along, reach, stock, usual)
                along += spacing


def numbered(posts: Iterable[FlagPost]) -> Iterator[FlagPost]:
    """The posts of a road with the number of each on its side, by where they stand."""
    numbers = dict.fromkeys(RoadSide, 0)
    for post in sorted(posts, key=lambda one: (one.side, one.chainage_m, one.id)):
        numbers[post.side] += 1
        yield msgspec.structs.replace(post, number=numbers[post.side])


def posts_counted(
    road: FlagRoad,
    run: FlagRun,
    stock: RoadStock,
    *,
    side: RoadSide,
    count: int,
    from_m: float,
    to_m: float,
) -> Iterator[FlagPost]:
    """So many posts of one side, evenly between two places along the road, as counted. Their
    numbers are left open, for they follow from all posts of the side."""
    spacing = (to_m - from_m) / count if count else 0.0
    for place in range(count):
        along = from_m + (place + 0.5) * spacing
        reach = run.reaches[run.reach_at(along)]
        post = _post(road, side, 0, along, reach, stock, usual_spacing(reach, stock))
        yield msgspec.structs.replace(post, counted=True)


def place_of(post: FlagPost, run: FlagRun, stock: RoadStock) -> tuple[float, float] | None:
    """Latitude and longitude of a post: as surveyed, else where its place along the road puts it;
    None where the road network does not know its road."""
    if post.latitude is not None and post.longitude is not None:
        return post.latitude, post.longitude
    number = run.reach_at(post.chainage_m)
    if number < 0:
        return None
    return _position(run.reaches[number], post.chainage_m, post.side, stock)


def post_id(road: str, side: RoadSide, chainage_m: float) -> str:
    """What a post is called in the book: its road, its side, and how far along it stands, in
    decimetres. Numbers change when posts are counted; where a post stands does not."""
    return f"{road}/{LETTERS[side]}{round(chainage_m * 10):06}"


def _post(
    road: FlagRoad,
    side: RoadSide,
    number: int,
    along: float,
    reach: Reach,
    stock: RoadStock,
    usual: PostSpacing,
) -> FlagPost:
    latitude, longitude = _position(reach, along, side, stock)
    return FlagPost(
        id=post_id(road.id, side, along),
        road=road.id,
        number=number,
        side=side,
        chainage_m=round(along, 1),
        arms=min(road.arms, usual.arms),
        height_m=usual.height_m,
        largest=usual.largest,
        access=usual.access,
        latitude=round(latitude, 6),
        longitude=round(longitude, 6),
    )


def _position(reach: Reach, along: float, side: RoadSide, stock: RoadStock) -> tuple[float, float]:
    """Between both junctions in a straight line, a little to the side."""
    outer, inner = stock.nodes[reach.outer], stock.nodes[reach.inner]
    length = reach.ends_m - reach.starts_m
    share = (along - reach.starts_m) / length if length else 0.0
    latitude = outer.latitude + share * (inner.latitude - outer.latitude)
    longitude = outer.longitude + share * (inner.longitude - outer.longitude)
    narrow = cos(radians(latitude))
    north = (inner.latitude - outer.latitude) * METRES_PER_DEGREE
    east = (inner.longitude - outer.longitude) * METRES_PER_DEGREE * narrow
    straight = (north**2 + east**2) ** 0.5
    if side is RoadSide.MEDIAN or not straight:
        return latitude, longitude
    aside = OFF_CENTRE_M / straight * (1 if side is RoadSide.RIGHT else -1)
    return (
        latitude - east * aside / METRES_PER_DEGREE,
        longitude + north * aside / (METRES_PER_DEGREE * narrow),
    )
