"""Positions: on which mark of its ground everybody stands in a ceremony, cue by cue.

Who acts in a cue with a position goes there and stays until a later cue has them elsewhere. Whoever
is told no position, or one without a mark on the ground, is told as such and never left out.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reception.ceremonies.cue_times import CueCourse
from reception.ceremonies.ground import Ground, GroundMark
from reception.ceremonies.ground_reader import shipped_grounds
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement

EVERYBODY = "all"


class Standing(msgspec.Struct, frozen=True):
    """A role on a mark, with the cues that have it there. `mark` is None where the position of
    these cues has no mark; `number` is the same wherever the role stands."""

    number: int
    role: str
    mark: GroundMark | None
    cues: tuple[Cue, ...]


class Positions(msgspec.Struct, frozen=True):
    """Who stands where. `roles` are all who act, in the order in which they first do: the first is
    number 1. `placed` are those on marks, `unplaced` those whose position has none, `roaming` the
    roles that no cue gives a position."""

    ground: Ground | None
    roles: tuple[str, ...]
    placed: tuple[Standing, ...]
    unplaced: tuple[Standing, ...]
    roaming: tuple[str, ...]

    def number(self, role: str) -> int:
        """The number of a role's figure."""
        return self.roles.index(role) + 1


def ground_for(ceremony: Ceremony, engagement: Engagement, cues: Sequence[Cue]) -> Ground | None:
    """The ground a ceremony is held on: that of its template, else of those for such engagements
    the one with marks for most of its cues; None where no ground knows any of them and there is
    more than one to choose from."""
    grounds = shipped_grounds().values()
    for ground in grounds:
        if ceremony.template in ground.templates:
            return ground
    fitting = [ground for ground in grounds if engagement.engagement in ground.engagements]
    if len(fitting) == 1:
        return fitting[0]
    return max(
        (ground for ground in fitting if _known(ground, cues)),
        key=lambda ground: _known(ground, cues),
        default=None,
    )


def positions_of(
    ground: Ground | None, course: CueCourse, until: str = "", *, all_along: bool = True
) -> Positions:
    """Who stands where over all cues that count; with `until`, the id of a cue, only up to that
    one. Without `all_along` everybody stands only where they were last."""
    counted = [time.cue for time in course.times if time.counts]
    roles = [role for cue in counted for role in cue.actors if role != EVERYBODY]
    numbers = {role: n for n, role in enumerate(dict.fromkeys(roles), start=1)}
    found: dict[tuple[str, str], list[Cue]] = {}
    marks: dict[tuple[str, str], GroundMark | None] = {}
    for cue in _up_to(counted, until):
        for role in (role for role in cue.actors if role != EVERYBODY and _has_position(cue)):
            mark = ground.mark_for(role, cue.position_zh, cue.position_en) if ground else None
            key = (role, mark.id if mark else f"?{cue.position_zh}?{cue.position_en}")
            found.setdefault(key, []).append(cue)
            marks[key] = mark
    standings = [
        Standing(numbers[role], role, marks[role, place], tuple(cues))
        for (role, place), cues in found.items()
    ]
    if not all_along:
        standings = _latest(standings, counted)
    standings.sort(key=lambda one: one.number)
    seen = {one.role for one in standings}
    return Positions(
        ground=ground,
        roles=tuple(numbers),
        placed=tuple(one for one in standings if one.mark is not None),
        unplaced=tuple(one for one in standings if one.mark is None),
        roaming=tuple(role for role in numbers if role not in seen),
    )


def _latest(standings: list[Standing], counted: list[Cue]) -> list[Standing]:
    """Each role only where the last of its cues has it."""
    place = {cue.id: n for n, cue in enumerate(counted)}
    latest: dict[str, Standing] = {}
    for one in standings:
        before = latest.get(one.role)
        if before is None or place[one.cues[-1].id] > place[before.cues[-1].id]:
            latest[one.role] = one
    return list(latest.values())


def _up_to(cues: list[Cue], until: str) -> list[Cue]:
    ids = [cue.id for cue in cues]
    return cues[: ids.index(until) + 1] if until in ids else cues


def _has_position(cue: Cue) -> bool:
    return bool(cue.position_zh or cue.position_en)


def _known(ground: Ground, cues: Sequence[Cue]) -> int:
    return sum(
        ground.mark_for(role, cue.position_zh, cue.position_en) is not None
        for cue in cues
        for role in cue.actors
    )
