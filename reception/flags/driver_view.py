"""The driver's view: what hangs on the posts to his left and right, as a flag plan would have it.

Posts of the opposite side of a road are seen from their other side: left and right of their arms
are exchanged with the direction. No post need stand there yet; it is the pattern that is shown.
"""

from __future__ import annotations

import msgspec

from reception.flags.laying import flags_on
from reception.flags.posts import SIDES
from reception.flags.schemes import Scheme
from reception.flags.states import may_fly
from reception.flags.windows import guests_of
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost, RoadSide
from reception.plan.flag_road import Arm, FlagRoad
from reception.plan.plan import Plan

POSTS_AHEAD = 3
"""So many posts of each side are told of, the nearest first."""


class SeenPost(msgspec.Struct, frozen=True):
    """The flags on a post, from left to right as the driver sees it, and which of them has the
    upper place: None where it carries one flag, or the same twice."""

    flags: tuple[str, ...]
    upper: int | None = None


class DriverView(msgspec.Struct, frozen=True, kw_only=True):
    """The posts ahead of a driver, the nearest first: to his right, and to his left, where those
    of the `median` stand too. `inward` is the way into the city."""

    inward: bool
    left: tuple[SeenPost, ...]
    right: tuple[SeenPost, ...]
    median: bool = False


def planned_scheme(plan: Plan, flags: FlagPlan) -> Scheme:
    """What a flag plan shows by itself, where no other is up and nobody mourns."""
    return Scheme(
        pattern=flags.pattern,
        guests=guests_of(plan, flags),
        event=flags.event if may_fly(flags.event) else "",
        host_side=flags.host_side,
        size=flags.size,
        plans=(flags.id,),
    )


def driver_view(scheme: Scheme, road: FlagRoad, *, inward: bool) -> DriverView:
    """What somebody sees who drives along a road, into the city or out of it."""
    near, far = (RoadSide.RIGHT, RoadSide.LEFT) if inward else (RoadSide.LEFT, RoadSide.RIGHT)
    sides = SIDES[road.arrangement]
    median = RoadSide.MEDIAN in sides
    to_left = RoadSide.MEDIAN if median else far

    def row(side: RoadSide) -> tuple[SeenPost, ...]:
        if side not in sides:
            return ()
        places = range(POSTS_AHEAD) if inward else reversed(range(POSTS_AHEAD))
        return tuple(_seen(scheme, road, side, place, inward=inward) for place in places)

    return DriverView(inward=inward, left=row(to_left), right=row(near), median=median)


def _seen(scheme: Scheme, road: FlagRoad, side: RoadSide, place: int, *, inward: bool) -> SeenPost:
    post = FlagPost(id="seen", road=road.id, side=side, arms=road.arms)
    flags = flags_on(scheme, road, place, post)
    if len(set(flags)) < 2:
        return SeenPost(flags if inward else flags[::-1])
    arm = road.upper_out if side is RoadSide.LEFT else road.upper_in
    is_left = arm is (Arm.LEFT if inward else Arm.RIGHT)
    return SeenPost(flags if inward else flags[::-1], 0 if is_left else 1)
