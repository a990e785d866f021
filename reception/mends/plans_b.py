"""Plans B: put in force, prepared where there is none, given a place that works."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from reception.actions.engagement import add_variant, place_engagement
from reception.actions.item import put_in_force
from reception.actions.record import add_record
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench, Verb, minutes
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import on_mark
from reception.mends.rooms import drives_around, rooms_for
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.move import Move, MoveMode

TRIES = 10
EARLY = (0, 5, 10)
"""So many minutes earlier it may be in another house, where the way on from there is longer."""


def plan_b(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """What was prepared for the case comes into force."""
    for id in conflict.subjects:
        item = bench.plan.item(id)
        if item is None or not bench.is_changeable(item):
            continue
        main = bench.plan.item(item.variant_of) or item
        choices = [main, *sorted(bench.plan.variants_of(main.id), key=lambda each: each.id)]
        for choice in choices:
            if not choice.in_force and bench.is_changeable(choice):
                step = bench.step(MendKind.PLAN_B, choice.id, partial(put_in_force, item=choice.id))
                if step is not None:
                    yield Idea(MendKind.PLAN_B, step)


def plan_b_prepared(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """What rain would spoil gets a plan B under a roof: a room that is free, of its own venue
    first, then of others near by, with plans B of the drives there and away."""
    one = bench.plan.get(Engagement, conflict.subjects[0])
    if one is None or not bench.is_changeable(one):
        return
    for room in rooms_for(bench, one, size_known=False, indoors=True)[:TRIES]:
        here = room.venue == one.venue
        for early in (0,) if here else EARLY:
            verb = partial(
                add_variant,
                of=one.id,
                new_id=bench.new_id,
                room=room.id,
                layout="",
                outdoor=False,
                start=one.start - minutes(early),
            )
            led = () if here else _drives_prepared(bench, one, room.venue, early)
            step = bench.step(MendKind.PREPARE, "", verb, *led)
            if step is not None:
                yield Idea(MendKind.PREPARE, step)


def plan_b_placed(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A plan B without a place, or with one that would not work, gets another room, near where the
    engagement is planned."""
    facts = {fact.name: fact.value for fact in conflict.facts}
    named = facts.get("plan_b", conflict.subjects[:1])
    for id in named if isinstance(named, tuple) else ():
        variant = bench.plan.get(Engagement, id)
        main = bench.plan.get(Engagement, variant.variant_of) if variant else None
        if variant is None or main is None or not bench.is_changeable(variant):
            continue
        for room in rooms_for(bench, main, size_known=False, indoors=not variant.outdoor)[:TRIES]:
            if room.id == variant.room:
                continue
            verb = partial(place_engagement, engagement=variant.id, room=room.id)
            step = bench.step(MendKind.ROOM, variant.id, verb)
            if step is not None:
                yield Idea(MendKind.ROOM, step)


def _drives_prepared(bench: Bench, one: Engagement, venue: str, early: int) -> Iterator[Verb]:
    """Plans B of the drives before and after an engagement, to and from another venue, with the
    cars of those they stand in for; each so many minutes earlier."""
    for move, edge in drives_around(bench, one):
        fields = {edge: venue, "variant_of": move.variant_of or move.id, "in_force": False}
        variant = _in_time(bench, msgspec.structs.replace(move, **fields), edge, early)
        variant = msgspec.structs.replace(variant, id=bench.new_id(Move.KIND))
        yield partial(add_record, record=variant)
        for holding in sorted(bench.plan.holdings_of(move.id), key=lambda each: each.id):
            copy = msgspec.structs.replace(holding, id=bench.new_id(Holding.KIND), item=variant.id)
            yield partial(add_record, record=copy)


def _in_time(bench: Bench, move: Move, edge: str, early: int) -> Move:
    """A move on its new way: it leaves as early, or arrives as late, as that takes; where it is
    too far to walk, by car."""
    drive = bench.ground.drive(move.origin, move.destination, move.depart)
    if drive is None:
        return move
    takes = minutes(on_mark(drive.minutes))
    mode = move.mode if drive.on_foot or move.mode is not MoveMode.FOOT else MoveMode.MOTORCADE
    if edge == "destination":
        depart = move.arrive - takes - minutes(early)
        return msgspec.structs.replace(move, depart=depart, arrive=depart + takes, mode=mode)
    depart = move.depart - minutes(early)
    return msgspec.structs.replace(move, depart=depart, arrive=depart + takes, mode=mode)
