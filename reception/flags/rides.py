"""Rides: under which flags every guest passes, post by post and second by second.

A column is at a post from its head to its tail. Posts of a stretch that carry the same look alike
for as long as nothing is changed while the column is on it; only where something is, every post is
reckoned on its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from reception.flags.flag_run import Reach
from reception.flags.laying import Hung, LaidPost, LaidRoad
from reception.flags.passes import GuestPass
from reception.flags.states import HOST, StateKind, states


class Sight(StrEnum):
    """What a guest has above him, the worst last."""

    OWN = "own"  # his flags fly on this stretch
    NEUTRAL = "neutral"  # the host's, the event's or an organisation's, nobody else's
    BARE = "bare"
    OTHERS = "others"  # those of other states, and not his own


class Ride(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A guest passes a row of posts under the same. `posts` are their ids in the order into the
    city, `starts` when the head comes to the first that it meets and `ends` when the tail leaves
    the last. `flags` are those he passes under, the host's aside; `plans` the flag plans that hang
    there."""

    stay: str
    move: str
    state: str
    road: str
    posts: tuple[str, ...]
    starts: float
    ends: float
    sight: Sight
    flags: tuple[str, ...]
    plans: tuple[str, ...]


def rides_along(road: LaidRoad, passes: Mapping[str, Sequence[GuestPass]]) -> Iterator[Ride]:
    """What all guests pass under along a road, reach after reach; neighbouring posts under which
    it is the same are told together."""
    rows: list[list[LaidPost]] = [[] for _ in road.run.reaches]
    for post in sorted(road.posts, key=lambda one: (one.post.chainage_m, one.post.side)):
        if post.reach >= 0:
            rows[post.reach].append(post)
    numbers = {reach.road: number for number, reach in enumerate(road.run.reaches)}
    for stay in passes.values():
        for one in stay:
            number = numbers.get(one.driven.road)
            if number is not None and rows[number]:
                yield from _rides(one, road, road.run.reaches[number], rows[number])


Seen = tuple[Sight, tuple[str, ...], tuple[str, ...]]
"""A sight, the flags it is of, and the plans they hang by."""


def _rides(one: GuestPass, road: LaidRoad, reach: Reach, row: Sequence[LaidPost]) -> Iterator[Ride]:
    start, end = one.driven.head_in, one.driven.tail_out
    steady: dict[int, Seen | None] = {}
    together: list[LaidPost] = []
    last: Seen | None = None
    for post in row:
        key = id(post.hung)
        if key not in steady:
            steady[key] = _steady(post.hung, start, end, one.state)
        seen = steady[key]
        if seen is None:
            head, tail = one.at(reach, post.post.chainage_m)
            seen = _seen(post.hung, head, tail, one.state)
        if last is not None and (seen[0], seen[2]) == (last[0], last[2]):
            last = (last[0], _joined(last[1], seen[1]), last[2])
        else:
            if last is not None:
                yield _ride(one, road, reach, together, last)
            together, last = [], seen
        together.append(post)
    if last is not None:
        yield _ride(one, road, reach, together, last)


def _ride(
    one: GuestPass, road: LaidRoad, reach: Reach, posts: Sequence[LaidPost], seen: Seen
) -> Ride:
    times = [one.at(reach, each.post.chainage_m) for each in (posts[0], posts[-1])]
    return Ride(
        stay=one.stay,
        move=one.move,
        state=one.state,
        road=road.road.id,
        posts=tuple(each.post.id for each in posts),
        starts=min(head for head, _ in times),
        ends=max(tail for _, tail in times),
        sight=seen[0],
        flags=seen[1],
        plans=seen[2],
    )


def _steady(hung: Sequence[Hung], start: float, end: float, state: str) -> Seen | None:
    """What a post shows as long as a column is anywhere on its stretch; None where it changes
    then."""
    there = [one for one in hung if one.start < end and start < one.end]
    if not there:
        return Sight.BARE, (), ()
    if len(there) == 1 and there[0].start <= start and end <= there[0].end:
        return _judged(there[0], state)
    return None


def _seen(hung: Sequence[Hung], head: float, tail: float, state: str) -> Seen:
    """The worst that a post shows until the tail has gone; a moment is long enough."""
    there = [one for one in hung if head < one.end and (one.start < tail or one.start <= head)]
    covered = head
    for one in there:
        if one.start > covered:
            break
        covered = max(covered, one.end)
    judged = [_judged(one, state) for one in there]
    if not there or covered < tail:
        judged.append((Sight.BARE, (), ()))
    return max(judged, key=lambda one: SIGHTS[one[0]])


SIGHTS = {sight: weight for weight, sight in enumerate(Sight)}


def _judged(hung: Hung, state: str) -> Seen:
    others = tuple(flag for flag in hung.flags if flag and flag != HOST)
    guests = () if hung.chosen else hung.scheme.guests
    plans = hung.scheme.plans
    if state and (state in others or state in guests):
        return Sight.OWN, others, plans
    if any(_is_a_states(flag) for flag in (*others, *guests)):
        return Sight.OTHERS, others or guests, plans
    if not any(hung.flags):
        return Sight.BARE, (), plans
    return Sight.NEUTRAL, others, plans


def _is_a_states(flag: str) -> bool:
    found = states().get(flag)
    return found is None or found.kind is not StateKind.ORGANISATION


def _joined(flags: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return flags if set(more) <= set(flags) else tuple(dict.fromkeys((*flags, *more)))
