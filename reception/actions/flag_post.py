"""The verbs of flag posts: set out by spacing, corrected to what was counted, edited together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reception.actions.act import act, found
from reception.flags.flag_run import FlagRun, run_of
from reception.flags.posts import MOST, SIDES, numbered, posts_by_spacing, posts_counted
from reception.plan.change import Change, Step, replaced
from reception.plan.faults import WrongValue
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_post import FlagPost, RoadSide
from reception.plan.flag_road import FlagRoad
from reception.plan.plan import Plan
from reception.routes.road_stock import RoadStock


def set_out_posts(plan: Plan, *, road: str, stock: RoadStock) -> Step:
    """Posts along a whole flag road as its class and spacing would have them. Where posts were
    counted they stay: between the first and the last counted one of a side none are made.

    Raises:
        WrongValue: the road has no stretch that the road network knows, or the spacing makes more
            posts than any road has.
    """
    one = found(plan, FlagRoad, road)
    run = _run(one, stock)
    counted = [post for post in _posts_of(plan, road) if post.counted]
    spans = {
        side: (min(chainages), max(chainages))
        for side in SIDES[one.arrangement]
        if (chainages := [post.chainage_m for post in counted if post.side is side])
    }
    made = list(posts_by_spacing(one, run, stock))
    _refuse_too_many(one, len(made))
    kept = [post for post in made if not _inside(post, spans)]
    changes = _exchange(plan, road, [*counted, *kept])
    return act("flag_road.set_out", road, changes)


def count_posts(
    plan: Plan,
    *,
    road: str,
    side: RoadSide,
    count: int,
    stock: RoadStock,
    from_m: float = 0.0,
    to_m: float | None = None,
) -> Step:
    """So many posts were counted on one side between two places along the road; they stand evenly
    there in place of those that were. Left out, it is the whole road.

    Raises:
        WrongValue: no number of posts that can stand there, or the places are the wrong way round.
    """
    one = found(plan, FlagRoad, road)
    run = _run(one, stock)
    end = run.length_m if to_m is None else to_m
    if not 0 <= from_m < end <= run.length_m:
        raise WrongValue(kind=one.KIND, id=road, field="chainage_m", to="reversed")
    if count < 0 or count > end - from_m:
        raise WrongValue(kind=one.KIND, id=road, field="number", to="number")
    _refuse_too_many(one, count)
    others = [
        post
        for post in _posts_of(plan, road)
        if post.side is not side or not from_m <= post.chainage_m < end
    ]
    counted = posts_counted(one, run, stock, side=side, count=count, from_m=from_m, to_m=end)
    return act("flag_road.count", road, _exchange(plan, road, [*others, *counted]))


def change_posts(plan: Plan, *, posts: Sequence[str], **fields: Any) -> Step:
    """New values for fields of several posts at once.

    Raises:
        StaleChange: there is no such post.
        WrongValue: a field has a value outside its limits.
    """
    changes = [replaced(found(plan, FlagPost, id), **fields) for id in dict.fromkeys(posts)]
    return act("flag_post.change_several", posts[0] if posts else "", changes)


def choose_flags(
    plan: Plan,
    *,
    id: str,
    flags_plan: str,
    post: str,
    flags: Sequence[str],
    reason_zh: str = "",
    reason_en: str = "",
) -> Step:
    """An officer decides what one post carries for the time of a flag plan; an earlier decision
    about it gives way, and its reason with it."""
    found(plan, FlagPost, post)
    for choice in plan.referring(FlagChoice, "post", post):
        if choice.plan == flags_plan:
            change = replaced(choice, flags=tuple(flags), reason_zh=reason_zh, reason_en=reason_en)
            return act("flag_choice.change", choice.id, [change])
    new = FlagChoice(
        id=id,
        plan=flags_plan,
        post=post,
        flags=tuple(flags),
        reason_zh=reason_zh,
        reason_en=reason_en,
    )
    return act("flag_choice.add", id, [Change(FlagChoice.KIND, id, None, new)])


def _run(road: FlagRoad, stock: RoadStock) -> FlagRun:
    run = run_of(road, stock)
    if not run.reaches:
        raise WrongValue(kind=road.KIND, id=road.id, field="roads", to="unknown")
    return run


def _refuse_too_many(road: FlagRoad, count: int) -> None:
    if count > MOST:
        raise WrongValue(kind=road.KIND, id=road.id, field="spacing_m", to="too many")


def _posts_of(plan: Plan, road: str) -> tuple[FlagPost, ...]:
    return plan.referring(FlagPost, "road", road)


def _inside(post: FlagPost, spans: dict[RoadSide, tuple[float, float]]) -> bool:
    first, last = spans.get(post.side, (1.0, 0.0))
    return first <= post.chainage_m <= last


def _exchange(plan: Plan, road: str, posts: Iterable[FlagPost]) -> list[Change]:
    """These posts of a road in place of all that it has, numbered anew; an officer's choice for a
    post that is no longer there goes with it."""
    before = {post.id: post for post in _posts_of(plan, road)}
    after = {post.id: post for post in numbered(posts)}
    gone = before.keys() - after.keys()
    orphaned = [choice for id in sorted(gone) for choice in plan.referring(FlagChoice, "post", id)]
    ids = sorted(before.keys() | after.keys())
    return [
        *(Change(FlagChoice.KIND, one.id, one, None) for one in orphaned),
        *(Change(FlagPost.KIND, id, before.get(id), after.get(id)) for id in ids),
    ]
