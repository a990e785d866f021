"""Standing fit: what is wrong with a place somebody was given by hand, as ceremony and ground are
now."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from reception.ceremonies.cue_times import CueCourse
from reception.ceremonies.ground import Ground
from reception.ceremonies.positions import RolePlace, positions_of
from reception.plan.standing import Standing

APART_M = 0.5
"""Two persons whose middles are nearer than this stand on each other: a design value, about as
broad as one is."""


class Unfit(StrEnum):
    """Why a place does not fit any more."""

    OFF = "off"  # beside the ground
    ELSEWHERE = "elsewhere"  # meant for another ground
    IDLE = "idle"  # no cue has the role there any more
    UPON = "upon"  # on somebody else, who is there at the same cue


class Misfit(msgspec.Struct, frozen=True):
    """A standing that does not fit; `other` is the role it is on, `cue` the number of the first cue
    at which it is so, and `apart_m` how far apart they are."""

    standing: Standing
    why: Unfit
    other: str = ""
    cue: str = ""
    apart_m: float = 0.0


def misfits(
    ground: Ground | None, course: CueCourse, standings: Sequence[Standing]
) -> list[Misfit]:
    """What does not fit of the standings of a ceremony, in their order; nothing for those that do.
    Who stands where the template has them is never told."""
    if not standings:
        return []
    all_along = positions_of(ground, course, standings)
    found = [Misfit(one, Unfit.ELSEWHERE) for one in all_along.elsewhere]
    for place in all_along.placed:
        if place.standing is None:
            continue
        if place.idle:
            found.append(Misfit(place.standing, Unfit.IDLE))
        elif ground is not None and place.spot is not None and not ground.holds(place.spot):
            found.append(Misfit(place.standing, Unfit.OFF))
    found += _upon(ground, course, standings)
    order = {one.id: n for n, one in enumerate(standings)}
    return sorted(found, key=lambda one: (order[one.standing.id], one.why, one.other))


def _upon(
    ground: Ground | None, course: CueCourse, standings: Sequence[Standing]
) -> Iterator[Misfit]:
    """Each pair once, at the first cue that has both there."""
    told: set[frozenset[str]] = set()
    for time in course.times:
        if not time.counts:
            continue
        there = positions_of(ground, course, standings, until=time.cue.id, all_along=False).placed
        for place in there:
            for other in there:
                pair = frozenset((place.key, other.key))
                if place.standing is None or len(pair) < 2 or pair in told:
                    continue
                apart = _apart(place, other)
                if apart < APART_M:
                    told.add(pair)
                    number = time.cue.number or str(time.cue.order)
                    yield Misfit(place.standing, Unfit.UPON, other.role, number, round(apart, 2))


def _apart(one: RolePlace, other: RolePlace) -> float:
    if one.spot is None or other.spot is None:
        return math.inf
    return math.dist(one.spot, other.spot)
