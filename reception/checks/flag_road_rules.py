"""F1, F5 and F6 along a flag road: who rides under whose flags, what its posts can carry, and
whether the flags are up when a guest passes.

Source: foreign flags hang beside the host's, never two states on one pole (usage for foreign
flags); the rest follows from what the office has planned itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reception.checks.conflict import Conflict, Fact
from reception.checks.flag_ground import laid_road, moment_of, rides_on, span_of
from reception.checks.ground import Ground
from reception.flags.laying import LaidPost, LaidRoad
from reception.flags.passes import looks_for_flags
from reception.flags.rides import Ride, Sight
from reception.flags.windows import Window
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad
from reception.plan.flag_stock import FlagSize
from reception.plan.stay import Stay

SIZES = tuple(FlagSize)


def rides_under_others(ground: Ground, road: str) -> Iterator[Conflict]:
    """F1: a guest passes under the flags of other states where his own do not fly; one conflict
    for each drive along the road. Who has no flag himself, or comes on no visit of states, does
    not mind."""
    laid = laid_road(ground, road)
    if laid is None or not laid.windows:
        return
    by_drive: dict[tuple[str, str], list[Ride]] = {}
    for ride in rides_on(ground, laid):
        if ride.sight is Sight.OTHERS:
            by_drive.setdefault((ride.stay, ride.move), []).append(ride)
    for (stay, move), rides in by_drive.items():
        guest = ground.plan.get(Stay, stay)
        if guest is None or not looks_for_flags(ground.plan, guest):
            continue
        yield from ground.found(
            "F1",
            "others",
            subjects=(move, stay, road),
            span=span_of(min(r.starts for r in rides), max(r.ends for r in rides)),
            facts=(*_posts_told(rides), Fact("flags", _unique(f for r in rides for f in r.flags))),
        )


def bare_for_guest(ground: Ground, road: str) -> Iterator[Conflict]:
    """F6: a guest whose flags are planned along a road passes posts that are bare: they go up too
    late, come down too early, or somebody has left them so."""
    laid = laid_road(ground, road)
    if laid is None:
        return
    for window in laid.windows:
        yield from _too_late(ground, laid, window)
    if not laid.posts:
        return
    served: dict[str, list[Window]] = {}
    for window in laid.windows:
        for stay in {one.stay for one in window.passes}:
            served.setdefault(stay, []).append(window)
    by_drive: dict[tuple[str, str], list[Ride]] = {}
    for ride in rides_on(ground, laid):
        windows = served.get(ride.stay, ())
        # outside of it they are told to be late, or early
        is_up = any(one.up <= ride.starts and ride.ends <= one.down for one in windows)
        if ride.sight is Sight.BARE and is_up:
            by_drive.setdefault((ride.stay, ride.move), []).append(ride)
    for (stay, move), rides in by_drive.items():
        yield from ground.found(
            "F6",
            "bare",
            subjects=(move, stay, road),
            span=span_of(min(r.starts for r in rides), max(r.ends for r in rides)),
            facts=_posts_told(rides),
        )


def road_unfit(ground: Ground, road: str) -> Iterator[Conflict]:
    """F5: a flag road that flags are planned on has no posts, runs where the road network has
    none, shares its stretches with another one, or has posts too small for the flags."""
    found = ground.plan.get(FlagRoad, road)
    laid = laid_road(ground, road)
    if found is None or laid is None:
        return
    plans = ground.plan.referring(FlagPlan, "roads", road)
    for id in sorted(one.id for one in plans) if not laid.posts else ():
        yield from ground.found("F5", "no_posts", subjects=(id, road), span=None)
    torn = (*laid.run.unknown, *laid.run.broken)
    if torn:
        yield from ground.found(
            "F5", "torn", subjects=(road,), span=None, facts=(Fact("edges", torn),)
        )
    yield from _shared(ground, found)
    for window in laid.windows:
        yield from _too_large(ground, laid, window)


def _too_late(ground: Ground, laid: LaidRoad, window: Window) -> Iterator[Conflict]:
    road = laid.road.id
    first, last = window.first, window.last
    if first is not None and window.up > first:
        yield from ground.found(
            "F6",
            "late",
            subjects=(window.plan.id, road),
            span=span_of(first, window.up),
            facts=(Fact("up", moment_of(window.up)), Fact("first_pass", moment_of(first))),
        )
    if last is not None and window.down < last:
        yield from ground.found(
            "F6",
            "early",
            subjects=(window.plan.id, road),
            span=span_of(window.down, last),
            facts=(Fact("down", moment_of(window.down)), Fact("last_pass", moment_of(last))),
        )


def _shared(ground: Ground, road: FlagRoad) -> Iterator[Conflict]:
    edges = frozenset(road.roads)
    for other in sorted(ground.plan.table(FlagRoad)):
        if other <= road.id:
            continue
        both = sorted(edges.intersection(ground.plan.table(FlagRoad)[other].roads))
        if both:
            yield from ground.found(
                "F5",
                "shared",
                subjects=(road.id, other),
                span=None,
                facts=(Fact("edges", tuple(both)),),
            )


def _too_large(ground: Ground, laid: LaidRoad, window: Window) -> Iterator[Conflict]:
    """The first general size is the largest."""
    size = SIZES.index(window.plan.size)
    small = [one for one in laid.posts if SIZES.index(one.post.largest) > size]
    if small:
        yield from ground.found(
            "F5",
            "size",
            subjects=(window.plan.id, laid.road.id),
            span=span_of(window.up, window.down),
            facts=(
                Fact("size", window.plan.size.value),
                *_row_told(small),
                Fact("largest", max(one.post.largest for one in small).value),
            ),
        )


def _posts_told(rides: Sequence[Ride]) -> tuple[Fact, ...]:
    posts = _unique(post for ride in rides for post in ride.posts)
    return (
        Fact("count", len(posts)),
        Fact("post", posts[0]),
        Fact("clock_pass", moment_of(min(ride.starts for ride in rides))),
    )


def _row_told(posts: Sequence[LaidPost]) -> tuple[Fact, ...]:
    return Fact("count", len(posts)), Fact("post", posts[0].post.id)


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
