"""Pauses: time to eat, to rest after a flight, to leave the room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from reception.actions.record import change_record
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench, hour_of, minutes
from reception.mends.following import Slide, followed, shift
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import on_mark
from reception.mends.programmes import programme_of
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.kinds import Item
from reception.plan.span import minutes_between
from reception.plan.stay import Stay
from reception.plan.zone import local

TRIES = 8
TALKS = (EngagementKind.MEETING, EngagementKind.EXPANDED_TALKS, EngagementKind.BUSINESS)
NOON = (11, 14)
"""Between which hours a lunch begins."""


def pause_made(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Between two items of what goes on for too long a pause that is long enough: what comes after
    it is later or begins later, or what was before it is or ends earlier, or both by half. Where
    least is lacking first."""
    facts = {fact.name: fact.value for fact in conflict.facts}
    limit, pause, tracks = facts.get("limit"), facts.get("pause"), facts.get("tracks")
    if conflict.span is None or not (isinstance(limit, int) and isinstance(pause, int)):
        return
    if not isinstance(tracks, tuple) or not tracks:
        return
    span = conflict.span
    stretch = programme_of(bench, tracks[0], span.start, span.end)
    joints = [
        (lack, first, second)
        for lack, first, second in _joints(stretch, pause)
        if minutes_between(span.start, first.planned_end) <= limit
        and minutes_between(second.begins, span.end) <= limit
    ]
    for lack, first, second in joints[:TRIES]:
        half = on_mark(lack // 2)
        for kind, slides in (
            (MendKind.SHIFT, {second.id: shift(lack)}),
            (MendKind.SHIFT, {first.id: shift(-lack)}),
            (MendKind.SHORTEN, {second.id: Slide(lack, 0)}),
            (MendKind.SHORTEN, {first.id: Slide(0, -lack)}),
            (MendKind.SHIFT, {second.id: shift(half), first.id: shift(half - lack)}),
            (MendKind.SHORTEN, {second.id: Slide(half, 0), first.id: Slide(0, half - lack)}),
        ):
            if all(item.id not in slides or bench.is_movable(item) for item in (first, second)):
                later = second.id in slides
                step = followed(bench, kind, conflict, slides, later=later)
                if step is not None:
                    yield Idea(kind, step)


def meal_made_of(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A meeting or talks about noon are held over lunch."""
    tracks = conflict.fact("tracks")
    if conflict.span is None or not isinstance(tracks, tuple):
        return
    span, zone = conflict.span, bench.plan.zone
    for item in programme_of(bench, tracks[0], span.start, span.end):
        if not isinstance(item, Engagement) or item.engagement not in TALKS:
            continue
        at_noon = NOON[0] <= hour_of(local(item.start, zone)) <= NOON[1]
        if at_noon and bench.is_changeable(item):
            verb = partial(change_record, id=item.id, engagement=EngagementKind.LUNCH)
            step = bench.step(MendKind.MEAL, item.id, verb)
            if step is not None:
                yield Idea(MendKind.MEAL, step)


def rested_after_flight(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """What begins too soon after a long flight is later by what lacks, all of it together."""
    first, stay = bench.plan.item(conflict.subjects[0]), bench.plan.get(Stay, conflict.subjects[1])
    if first is None or stay is None or not bench.is_movable(first):
        return
    lack = on_mark(conflict.shortfall)
    until = first.begins + minutes(lack)
    soon: dict[str, Item] = {}
    for track in bench.plan.tracks_of(stay.id):
        for item in programme_of(bench, track.id, first.begins, until):
            soon[item.id] = item
    slides = {id: shift(lack) for id, item in soon.items() if bench.is_movable(item)}
    if first.id in slides:
        step = followed(bench, MendKind.SHIFT, conflict, slides, later=True, subject=first.id)
        if step is not None:
            yield Idea(MendKind.SHIFT, step)


def _joints(stretch: Sequence[Item], pause: int) -> list[tuple[int, Item, Item]]:
    """Each two neighbours with the minutes that lack for a pause between them, the fewest
    first."""
    found = []
    for first, second in pairwise(stretch):
        gap = minutes_between(first.planned_end, second.begins)
        if 0 <= gap < pause:
            found.append((on_mark(pause - gap), first, second))
    return sorted(found, key=lambda joint: (joint[0], joint[1].begins, joint[1].id))
