"""Honours that a visit must have and lacks: a ceremony, talks, a dinner put on its programme; a
guard, a battery, a carpet at the ceremony that there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

import msgspec

from reception.actions.holding import hold
from reception.actions.record import add_record
from reception.checks.conflict import Conflict
from reception.checks.features import OF_KIND, OF_THING
from reception.entitlements import Feature
from reception.mends.bench import Bench, Verb, hour_of, minutes
from reception.mends.following import followed
from reception.mends.lengths import usual_minutes_of
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import is_free
from reception.mends.programmes import programme_of, venue_after
from reception.mends.rooms import rooms_at
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding
from reception.plan.kinds import Item
from reception.plan.phase import Phase
from reception.plan.span import minutes_between
from reception.plan.thing import Thing
from reception.plan.track import TrackKind
from reception.plan.zone import local

PAUSE = 10
"""So many minutes lie between what is before an engagement and its begin, and after its end."""
TRIES = 12
KINDS = {
    **{feature: kind for kind, feature in OF_KIND.items()},
    Feature.TALKS: EngagementKind.EXPANDED_TALKS,
}
"""What kind of engagement is such an honour."""
THINGS = {feature: thing for thing, feature in OF_THING.items()}
HOURS = {EngagementKind.BANQUET: (11, 20), EngagementKind.WREATH: (8, 17)}
WORKING_HOURS = (9, 18)
"""Between which hours a guest is honoured, or sits down to dinner."""


class Slot(msgspec.Struct, frozen=True, order=True):
    """Where an engagement could be put: by how many minutes what follows must give way for it,
    whether such a thing has not been there before in this book, its begin, and its venue."""

    lack: int
    unusual: bool
    start: datetime
    venue: str


def honours_given(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """All that is lacking is given at once: engagements where the party is at that time, in gaps
    that suffice first, or with what follows pushed on; things at the ceremony."""
    phase = bench.plan.get(Phase, conflict.subjects[0])
    lacking = next((fact.value for fact in conflict.facts if fact.name == "features"), ())
    if phase is None or not isinstance(lacking, tuple):
        return
    features = [Feature(name) for name in lacking]
    if any(feature not in KINDS and feature not in THINGS for feature in features):
        return
    held = _things_held(bench, phase, [one for one in features if one in THINGS])
    if held is None:
        return
    kinds = [KINDS[one] for one in features if one in KINDS]
    if not kinds:
        step = bench.step(MendKind.ADD, "", *held)
        if step is not None:
            yield Idea(MendKind.ADD, step)
        return
    for drafts in _ways(bench, phase, kinds):
        verbs = [partial(add_record, record=draft) for draft in drafts]
        step = followed(
            bench,
            MendKind.INSERT,
            conflict,
            {},
            later=True,
            base=[*verbs, *held],
            subject=drafts[0].id,
        )
        if step is not None:
            yield Idea(MendKind.INSERT, step)


def _things_held(bench: Bench, phase: Phase, features: Sequence[Feature]) -> list[Verb] | None:
    """One free thing for each of the features at the first ceremony at which all are free; None
    where there is no such ceremony."""
    if not features:
        return []
    for ceremony in _programme(bench, phase):
        kind = ceremony.engagement if isinstance(ceremony, Engagement) else None
        if kind is EngagementKind.WELCOME and bench.is_changeable(ceremony):
            found = [_free_thing(bench, ceremony, feature) for feature in features]
            things = [thing for thing in found if thing is not None]
            if len(things) == len(features):
                return [
                    partial(
                        hold, id=bench.new_id(Holding.KIND), item=ceremony.id, resource=thing.id
                    )
                    for thing in things
                ]
    return None


def _free_thing(bench: Bench, ceremony: Item, feature: Feature) -> Thing | None:
    course = bench.ground.course(ceremony)
    for thing in sorted(bench.plan.table(Thing).values(), key=lambda each: each.id):
        if course is None or thing.thing is not THINGS[feature]:
            continue
        span = course.widened(before=thing.setup_minutes, after=thing.turn_round_minutes)
        if is_free(bench, thing.id, span.start, span.end, besides=ceremony):
            return thing
    return None


def _ways(
    bench: Bench, phase: Phase, kinds: Sequence[EngagementKind]
) -> Iterator[list[Engagement]]:
    """The engagements of these kinds, each in a slot of its own: the best slots first."""
    slots = {kind: sorted(_slots(bench, phase, kind)) for kind in kinds}
    for first in range(min(TRIES, max(map(len, slots.values())))):
        drafts, taken = [], set[datetime]()
        for kind in kinds:
            free = [slot for slot in slots[kind][first:] if slot.start not in taken]
            if not free:
                return
            taken.add(free[0].start)
            drafts.append(_draft(bench, phase, kind, free[0]))
        yield drafts


def _slots(bench: Bench, phase: Phase, kind: EngagementKind) -> Iterator[Slot]:
    """After each item of the principal's programme, where the party then is."""
    programme = _programme(bench, phase)
    length = usual_minutes_of(bench, kind, phase.starts)
    usual = {one.venue for one in bench.plan.table(Engagement).values() if one.engagement is kind}
    first, last = HOURS.get(kind, WORKING_HOURS)
    for place, before in enumerate(programme):
        start = before.planned_end + minutes(PAUSE)
        venue = venue_after(bench, before)
        in_time = bench.now <= start <= phase.ends - minutes(length)
        if venue and in_time and first <= hour_of(local(start, bench.plan.zone)) <= last:
            has = length + PAUSE
            if place + 1 < len(programme):
                has = minutes_between(start, programme[place + 1].begins)
            yield Slot(max(0, length + PAUSE - has), venue not in usual, start, venue)


def _draft(bench: Bench, phase: Phase, kind: EngagementKind, slot: Slot) -> Engagement:
    """The engagement in its slot, in the best free room there where there is one."""
    length = usual_minutes_of(bench, kind, slot.start)
    draft = Engagement(
        id=bench.new_id(Engagement.KIND),
        engagement=kind,
        tracks=_principals(bench, phase),
        start=slot.start,
        end=slot.start + minutes(length),
        venue=slot.venue,
    )
    rooms = rooms_at(bench, draft)
    return msgspec.structs.replace(draft, room=rooms[0].id) if rooms else draft


def _principals(bench: Bench, phase: Phase) -> tuple[str, ...]:
    tracks = bench.plan.tracks_of(phase.stay)
    leading = [track.id for track in tracks if track.track is TrackKind.PRINCIPAL]
    return tuple(leading or [track.id for track in tracks[:1]])


def _programme(bench: Bench, phase: Phase) -> list[Item]:
    found: dict[str, Item] = {}
    for track in _principals(bench, phase):
        for item in programme_of(bench, track, phase.starts, phase.ends):
            found[item.id] = item
    return sorted(found.values(), key=lambda item: (item.begins, item.planned_end, item.id))
