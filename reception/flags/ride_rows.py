"""Rows of rides: what every drive passes under, told as briefly as it can be told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

import msgspec

from reception.flags.flag_book import FlagBook
from reception.flags.laying import LaidRoad
from reception.flags.passes import looks_for_flags
from reception.flags.rides import SIGHTS, Ride, Sight, rides_along
from reception.plan.flag_road import OverlapPolicy
from reception.plan.stay import Stay


class RideRow(msgspec.Struct, frozen=True, kw_only=True):
    """A drive passes so many posts of a road in a row under the same; of these `first` is the one
    nearest to the outer end of the road, `last` the one nearest to the city."""

    stay: str
    move: str
    road: str
    first: str
    last: str
    count: int
    starts: float
    ends: float
    sight: Sight
    flags: tuple[str, ...]


class PolicyView(msgspec.Struct, frozen=True, kw_only=True):
    """What the guests of a road would ride under: by stay the worst sight of all its posts, and
    the flags that are seen there, the host's aside."""

    policy: OverlapPolicy
    sights: Mapping[str, Sight]
    flags: Mapping[str, tuple[str, ...]]


def rows_on(book: FlagBook, road: LaidRoad) -> list[RideRow]:
    """The rows of all drives along a road, by time."""
    rides = sorted(rides_along(road, book.passes_on(road)), key=lambda one: (one.starts, one.move))
    by_move: dict[str, list[Ride]] = {}
    for ride in rides:
        by_move.setdefault(ride.move, []).append(ride)
    along = {one.post.id: (one.post.chainage_m, one.post.id) for one in road.posts}
    rows = [
        _row(list(alike), along)
        for of_move in by_move.values()
        for _, alike in groupby(of_move, key=_look)
    ]
    return sorted(rows, key=lambda row: (row.starts, row.move))


def policy_views(book: FlagBook, road: str) -> list[PolicyView]:
    """What every guest would ride under by each policy, where the flags of several plans would
    fly on a road at once; nothing where they would not."""
    laid = book.road(road)
    if laid is None or not _overlap(laid):
        return []
    views = []
    for policy in OverlapPolicy:
        under = book.road_under(road, policy)
        if under is not None:
            worst = _worst(book, under)
            views.append(
                PolicyView(
                    policy=policy,
                    sights={stay: ride.sight for stay, ride in worst.items()},
                    flags={stay: ride.flags for stay, ride in worst.items()},
                )
            )
    return views


def _overlap(laid: LaidRoad) -> bool:
    """Windows are sorted by their beginning."""
    down = float("-inf")
    for window in laid.windows:
        if window.up < down:
            return True
        down = max(down, window.down)
    return False


def _worst(book: FlagBook, laid: LaidRoad) -> dict[str, Ride]:
    """Only of guests who look for their flag."""
    passes = {
        id: passed
        for id, passed in book.passes_on(laid).items()
        if (stay := book.plan.get(Stay, id)) and looks_for_flags(book.plan, stay)
    }
    worst: dict[str, Ride] = {}
    for ride in rides_along(laid, passes):
        known = worst.get(ride.stay)
        if known is None or SIGHTS[known.sight] < SIGHTS[ride.sight]:
            worst[ride.stay] = ride
    return worst


def _look(ride: Ride) -> tuple[Sight, tuple[str, ...]]:
    return ride.sight, tuple(sorted(ride.flags))


def _row(rides: Sequence[Ride], along: Mapping[str, tuple[float, str]]) -> RideRow:
    first = rides[0]
    posts = _unique(post for ride in rides for post in ride.posts)
    return RideRow(
        stay=first.stay,
        move=first.move,
        road=first.road,
        first=min(posts, key=along.__getitem__),
        last=max(posts, key=along.__getitem__),
        count=len(posts),
        starts=min(ride.starts for ride in rides),
        ends=max(ride.ends for ride in rides),
        sight=first.sight,
        flags=tuple(sorted(_unique(flag for ride in rides for flag in ride.flags))),
    )


def _unique(values: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(values)
