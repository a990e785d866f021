"""Twice: what R1, R4, P1 and T1 share, two items that have the same one at the same time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.graphs.occupancy import Use, collisions, room_uses, thing_uses, uses
from reception.plan.room import Room
from reception.plan.span import Span, minutes_between
from reception.plan.thing import Thing


def uses_of(ground: Ground, id: str) -> list[Use]:
    """How items use a room, a thing, a person or a vehicle, in the order of their courses."""
    plan, course_of = ground.plan, ground.course
    room, thing = plan.get(Room, id), plan.get(Thing, id)
    if room is not None:
        found = room_uses(plan, room, course_of)
    elif thing is not None:
        found = thing_uses(plan, thing, course_of)
    else:
        found = uses(plan, id, course_of)
    return sorted(found, key=_BY_START)


_BY_START = attrgetter("course.start", "item.id")


def pairs_twice(ground: Ground, id: str) -> Iterator[tuple[Use, Use]]:
    """The pairs of uses of a room, a thing … that collide, each in the order of their courses."""
    found = ground.remembered(uses_of, id)
    for one, other in collisions(ground.plan, found) if len(found) > 1 else ():
        if (other.course.start, other.item.id) < (one.course.start, one.item.id):
            one, other = other, one
        yield one, other


def use_conflict(
    ground: Ground,
    code: str,
    first: Use,
    second: Use,
    *,
    subjects: tuple[str, ...] = (),
    facts: tuple[Fact, ...] = (),
) -> Iterable[Conflict]:
    """The conflict of two colliding uses: ``overlap`` where the items themselves share time,
    ``turn_round`` where only set-up and turn-round do. `subjects` follow the two items."""
    parties = (first.item.id, second.item.id, *subjects)
    shared = first.course.intersection(second.course)
    if shared is not None:
        overlap = Fact("overlap", shared.minutes)
        return ground.found(code, "overlap", subjects=parties, span=shared, facts=(overlap, *facts))
    collision = Span(max(first.start, second.start), min(first.end, second.end))
    return ground.found(
        code,
        "turn_round",
        subjects=parties,
        span=collision,
        facts=(
            Fact("needs", first.turn_round + second.setup, "source-holding"),
            Fact("has", minutes_between(first.course.end, second.course.start)),
            Fact("turn_round", first.turn_round, first.turn_round_source),
            Fact("setup", second.setup, second.setup_source),
            *facts,
        ),
    )
