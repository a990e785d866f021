"""Positions: where on its ground everybody stands in a ceremony, cue by cue.

Who acts in a cue with a position goes to its mark, or to where an officer has put them instead, and
stays until a later cue has them elsewhere. Whoever is told no position, or one without a mark on
the ground, is told as such and never left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from reception.ceremonies.cue_times import CueCourse
from reception.ceremonies.ground import Bearing, Ground, GroundMark, Spot
from reception.ceremonies.ground_reader import shipped_grounds
from reception.ceremonies.template_library import template_named
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.standing import Standing

EVERYBODY = "all"


class RolePlace(msgspec.Struct, frozen=True):
    """A role at a place, with the cues that have it there.

    `mark` is None where their position has no mark. `standing` says where it was put by hand
    instead; it is `idle` where no cue has the role there any more. `number` is the same wherever
    the role stands.
    """

    number: int
    role: str
    mark: GroundMark | None
    cues: tuple[Cue, ...]
    standing: Standing | None = None
    idle: bool = False

    @property
    def key(self) -> str:
        """What tells it from all other places of a ceremony."""
        if self.standing is not None and (self.standing.cue or self.mark is None):
            return f"{self.role}@{self.standing.id}"
        return f"{self.role}@{self.mark.id if self.mark else self.words}"

    @property
    def words(self) -> str:
        """The position as cues tell it; empty where they tell none."""
        return next((cue.position_zh or cue.position_en for cue in self.cues), "")

    @property
    def spot(self) -> Spot | None:
        """Where that is, in metres of the ground; None where nobody has said."""
        if self.standing is not None:
            return self.standing.right_m, self.standing.up_m
        return self.mark.at if self.mark else None

    @property
    def faces(self) -> Bearing | None:
        """Which way they face there."""
        if self.standing is not None and self.standing.facing_degrees is not None:
            return self.standing.facing_degrees
        return self.mark.faces if self.mark else None


class Positions(msgspec.Struct, frozen=True):
    """Who stands where. `roles` are all who act or were put somewhere, in the order in which they
    first act: the first is number 1. `placed` are those somewhere on the ground, `unplaced` those
    whose position has no mark, `roaming` the roles that no cue gives a position. `elsewhere` were
    put by hand on another ground than this."""

    ground: Ground | None
    roles: tuple[str, ...]
    placed: tuple[RolePlace, ...]
    unplaced: tuple[RolePlace, ...]
    roaming: tuple[str, ...]
    elsewhere: tuple[Standing, ...] = ()

    def number(self, role: str) -> int:
        """The number of a role's figure."""
        return self.roles.index(role) + 1

    def at(self, key: str) -> RolePlace | None:
        """The place that has this key."""
        return next((one for one in (*self.placed, *self.unplaced) if one.key == key), None)


def ground_for(
    plan: Plan, ceremony: Ceremony, engagement: Engagement, cues: Sequence[Cue]
) -> Ground | None:
    """The ground a ceremony is held on: that of its template, else of those for such engagements
    the one with marks for most of its cues; None where no ground knows any of them and there is
    more than one to choose from."""
    own = plan.get(CeremonyTemplate, ceremony.template)
    template = template_named(plan, own.id) if own else None
    if template is not None and template.ground is not None:
        return template.ground
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


def standings_of(plan: Plan, ceremony: Ceremony) -> list[Standing]:
    """Who was put somewhere by hand in a ceremony."""
    return sorted(plan.referring(Standing, "ceremony", ceremony.id), key=lambda one: one.id)


def positions_of(
    ground: Ground | None,
    course: CueCourse,
    standings: Sequence[Standing] = (),
    *,
    until: str = "",
    all_along: bool = True,
) -> Positions:
    """Who stands where over all cues that count; with `until`, the id of a cue, only up to that
    one in the list, whether it counts or not. Without `all_along` everybody stands only where they
    were last."""
    counted = [time.cue for time in course.times if time.counts]
    acting = [role for cue in counted for role in cue.actors if role != EVERYBODY]
    here = [one for one in standings if one.role and ground and one.ground == ground.id]
    idle = _idle(ground, [time.cue for time in course.times], here)
    ids = {cue.id for cue in counted}
    added = [
        one.role
        for one in here
        if one.id in idle or one.cue in ids or not (one.cue or one.position)
    ]
    numbers = {role: n for n, role in enumerate(dict.fromkeys((*acting, *added)), start=1)}
    walked: dict[str, RolePlace] = {}
    for place in _walk(ground, _up_to(course, until), here, numbers):
        before = walked.get(place.key)
        cues = (*before.cues, *place.cues) if before else place.cues
        walked[place.key] = msgspec.structs.replace(place, cues=cues)
    places = list(walked.values()) if all_along else _latest(walked.values(), counted)
    seen = {one.role for one in places}
    for one in here:
        loose = not one.position and not one.cue and one.role not in seen
        if one.role in numbers and (loose or (all_along and one.id in idle)):
            cues = tuple(cue for cue in counted if loose and one.role in cue.actors)
            places.append(
                RolePlace(numbers[one.role], one.role, None, cues, one, idle=one.id in idle)
            )
    places.sort(key=lambda one: one.number)
    seen = {one.role for one in places}
    return Positions(
        ground=ground,
        roles=tuple(numbers),
        placed=tuple(one for one in places if one.spot is not None),
        unplaced=tuple(one for one in places if one.spot is None),
        roaming=tuple(role for role in numbers if role not in seen),
        elsewhere=tuple(one for one in standings if one not in here),
    )


def _walk(
    ground: Ground | None,
    cues: Iterable[Cue],
    standings: Sequence[Standing],
    numbers: Mapping[str, int],
) -> Iterator[RolePlace]:
    """Every place that a cue sends somebody to, in the order of cues."""
    for cue in cues:
        sent = [role for role in cue.actors if role != EVERYBODY and _has_position(cue)]
        by_hand = {one.role: one for one in standings if one.cue == cue.id}
        for role in dict.fromkeys((*sent, *by_hand)):
            mark = _mark(ground, role, cue) if role in sent else None
            usual = (
                one
                for one in standings
                if one.role == role and role in sent and _meets(one, cue, mark, ground)
            )
            standing = by_hand.get(role) or next(usual, None)
            yield RolePlace(numbers[role], role, mark, (cue,), standing)


def _meets(standing: Standing, cue: Cue, mark: GroundMark | None, ground: Ground | None) -> bool:
    """Whether a standing is meant for where a cue sends its role."""
    if standing.cue or not standing.position:
        return False
    if standing.position in (cue.position_zh, cue.position_en):
        return True
    own = ground.mark_for(standing.role, standing.position) if ground else None
    return own is not None and own == mark


def _idle(ground: Ground | None, cues: Sequence[Cue], standings: Iterable[Standing]) -> set[str]:
    """The ids of standings that no cue, of whatever branch, leads to any more."""
    idle = set()
    for one in standings:
        sent = [cue for cue in cues if one.role in cue.actors and _has_position(cue)]
        if one.cue:
            continue
        if one.position:
            led = any(_meets(one, cue, _mark(ground, one.role, cue), ground) for cue in sent)
        else:
            led = not sent
        if not led:
            idle.add(one.id)
    return idle


def _mark(ground: Ground | None, role: str, cue: Cue) -> GroundMark | None:
    return ground.mark_for(role, cue.position_zh, cue.position_en) if ground else None


def _latest(places: Iterable[RolePlace], counted: Sequence[Cue]) -> list[RolePlace]:
    """Each role only where the last of its cues has it."""
    order = {cue.id: n for n, cue in enumerate(counted)}
    latest: dict[str, RolePlace] = {}
    for one in places:
        before = latest.get(one.role)
        if before is None or order[one.cues[-1].id] >= order[before.cues[-1].id]:
            latest[one.role] = one
    return list(latest.values())


def _up_to(course: CueCourse, until: str) -> list[Cue]:
    ids = [time.cue.id for time in course.times]
    times = course.times[: ids.index(until) + 1] if until in ids else course.times
    return [time.cue for time in times if time.counts]


def _has_position(cue: Cue) -> bool:
    return bool(cue.position_zh or cue.position_en)


def _known(ground: Ground, cues: Sequence[Cue]) -> int:
    return sum(
        ground.mark_for(role, cue.position_zh, cue.position_en) is not None
        for cue in cues
        for role in cue.actors
    )
