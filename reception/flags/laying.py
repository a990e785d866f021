"""Laying: which flag hangs on which arm of which post, from when to when.

A stretch shows one scheme after the other; posts follow each other in the pattern of the scheme.
All posts that stand at the same place of the pattern share what they carry, so laying a road costs
little more than looking at each of its posts once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from reception.flags.flag_run import FlagRun
from reception.flags.schemes import Scheme, Shown
from reception.flags.states import HOST, may_fly
from reception.flags.windows import Window
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_plan import FlagPattern, HostSide
from reception.plan.flag_post import FlagPost, PostStatus, RoadSide
from reception.plan.flag_road import Arm, FlagRoad


class Hung(msgspec.Struct, frozen=True, gc=False):
    """What a post carries from `start` until `end`: on its arms from left to right, an empty text
    for a bare one. `chosen` is the officer's choice that put it there."""

    start: float
    end: float
    flags: tuple[str, ...]
    scheme: Scheme
    chosen: str = ""


class LaidPost(msgspec.Struct, frozen=True, gc=False):
    """A post with all that it carries, in order of time. `reach` is the number of the stretch it
    stands on, `place` its place among the posts in use of its side, from 0."""

    post: FlagPost
    reach: int
    place: int
    hung: tuple[Hung, ...]


class LaidRoad(msgspec.Struct, frozen=True, kw_only=True):
    """A road with the flags of all plans. `shown` is what each of its reaches shows."""

    road: FlagRoad
    run: FlagRun
    windows: tuple[Window, ...]
    shown: tuple[tuple[Shown, ...], ...]
    posts: tuple[LaidPost, ...]
    choices: tuple[FlagChoice, ...] = ()


def laid(
    road: FlagRoad,
    run: FlagRun,
    posts: Iterable[FlagPost],
    windows: Sequence[Window],
    shown: Sequence[tuple[Shown, ...]],
    choices: Sequence[FlagChoice],
    before: LaidRoad | None = None,
) -> LaidRoad:
    """Lay the flags on the posts of a road. Posts that are damaged or gone carry none, but keep
    their place empty for nobody: the next one takes it.

    `before` is how the road was laid: a post about which nothing has changed stays as it is, and
    where nothing at all has, the whole road.
    """
    chosen = _choices_by_post(choices, windows)
    old = _unchanged(before, road, shown)
    places = dict.fromkeys(RoadSide, 0)
    patterns: dict[tuple[int, int, int, RoadSide], tuple[Hung, ...]] = {}
    result: list[LaidPost] = []
    cycles = [_cycle(one) for one in shown]
    for post in sorted(posts, key=lambda one: (one.side, one.chainage_m, one.id)):
        if post.status is not PostStatus.IN_USE:
            continue
        reach = run.reach_at(post.chainage_m)
        place = places[post.side]
        places[post.side] += 1
        choice = chosen.get(post.id)
        same = old.get(post.id) if choice is None else None
        if same is not None and same.post is post and (same.reach, same.place) == (reach, place):
            result.append(same)
            continue
        if reach < 0:
            hung: tuple[Hung, ...] = ()
        else:
            key = reach, place % cycles[reach], post.arms, post.side
            found = patterns.get(key)
            if found is None:
                found = patterns[key] = _patterned(shown[reach], road, place, post)
            hung = _with_choice(found, choice) if choice else found
        result.append(LaidPost(post, reach, place, hung))
    now = LaidRoad(
        road=road,
        run=run,
        windows=tuple(windows),
        shown=tuple(shown),
        posts=tuple(result),
        choices=tuple(choices),
    )
    return before if before is not None and before == now else now


def flags_on(scheme: Scheme, road: FlagRoad, place: int, post: FlagPost) -> tuple[str, ...]:
    """The flags of one post under a scheme, on its arms from left to right.

    The upper place is the guest's where the host gives the event, else the host's (usage for
    foreign flags); which arm that is the road says for each direction.
    """
    upper, lower = _upper_and_lower(scheme, place)
    if post.arms == 1:
        # one arm cannot carry both: they follow each other along the road
        if scheme.pattern in (FlagPattern.HOST_ONLY, FlagPattern.ALTERNATE):
            return (upper,)
        nth, second = divmod(place, 2)
        upper, lower = _upper_and_lower(scheme, nth)
        return (lower if second == 0 else upper,)
    arm = road.upper_out if post.side is RoadSide.LEFT else road.upper_in
    return (upper, lower) if arm is Arm.LEFT else (lower, upper)


def _upper_and_lower(scheme: Scheme, place: int) -> tuple[str, str]:
    guests = scheme.guests
    match scheme.pattern:
        case FlagPattern.EVENT if scheme.event:
            guest = scheme.event
        case FlagPattern.ALTERNATE if guests:
            nth, second = divmod(place, 2)
            flag = guests[nth % len(guests)] if second else HOST
            return flag, flag
        case FlagPattern.PAIR | FlagPattern.ALL_STATES if guests:
            guest = guests[place % len(guests)]
        case _:
            return HOST, HOST
    return (guest, HOST) if scheme.host_side is HostSide.HERE else (HOST, guest)


def _patterned(
    shown: Sequence[Shown], road: FlagRoad, place: int, post: FlagPost
) -> tuple[Hung, ...]:
    return tuple(
        Hung(one.start, one.end, flags_on(one.scheme, road, place, post), one.scheme)
        for one in shown
    )


def _cycle(shown: Sequence[Shown]) -> int:
    """After how many posts the pattern of a stretch begins again."""
    cycle = 1
    for one in shown:
        length = 2 * max(1, len(one.scheme.guests))
        if cycle % length:
            cycle *= length
    return cycle


Chosen = tuple[FlagChoice, float, float]


def _choices_by_post(
    choices: Iterable[FlagChoice], windows: Sequence[Window]
) -> dict[str, list[Chosen]]:
    """By post what officers have chosen for it, and for which time."""
    by_plan = {one.plan.id: one for one in windows}
    found: dict[str, list[Chosen]] = {}
    for choice in sorted(choices, key=lambda one: one.id):
        window = by_plan.get(choice.plan)
        if window is not None:
            found.setdefault(choice.post, []).append((choice, window.up, window.down))
    return found


def _with_choice(hung: Sequence[Hung], choices: Iterable[Chosen]) -> tuple[Hung, ...]:
    """What a post carries when the choices count for the time of their plans, the later ones
    before the earlier; an arm with the flag of a region stays bare. Where nothing of a plan is
    shown, because it is another guest's turn or day, nothing can be chosen for it either."""
    result = list(hung)
    for choice, up, down in choices:
        flags = tuple("" if flag == BARE or not may_fly(flag) else flag for flag in choice.flags)
        pieces: list[Hung] = []
        for one in result:
            start, end = max(one.start, up), min(one.end, down)
            if start >= end or choice.plan not in one.scheme.plans:
                pieces.append(one)
                continue
            if one.start < start:
                pieces.append(msgspec.structs.replace(one, end=start))
            pieces.append(Hung(start, end, flags, one.scheme, choice.id))
            if end < one.end:
                pieces.append(msgspec.structs.replace(one, start=end))
        result = pieces
    return tuple(result)


def _unchanged(
    before: LaidRoad | None, road: FlagRoad, shown: Sequence[tuple[Shown, ...]]
) -> Mapping[str, LaidPost]:
    """The posts of a road as laid before that carry no officer's choice and stand where the same
    is shown as then."""
    if before is None or before.road != road or len(before.shown) != len(shown):
        return {}
    same = [then == now for then, now in zip(before.shown, shown, strict=True)]
    chosen = {choice.post for choice in before.choices}
    return {
        one.post.id: one
        for one in before.posts
        if one.reach >= 0 and same[one.reach] and one.post.id not in chosen
    }
