"""Drives: the move that nobody had planned between two places."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.move import add_move
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench, minutes
from reception.mends.following import followed, shift
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import fitting, on_mark
from reception.mends.shifts import pair_of
from reception.plan.move import Move
from reception.plan.venue import Venue


def move_planned(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The drive is put on the programme and one of its neighbours makes room for it."""
    pair = pair_of(bench, conflict)
    facts = {fact.name: fact.value for fact in conflict.facts}
    origin, destination = str(facts.get("origin", "")), str(facts.get("destination", ""))
    if pair is None or not bench.plan.get(Venue, origin) or not bench.plan.get(Venue, destination):
        return
    first, second = pair
    tracks = tuple(id for id in second.tracks if id in first.tracks)
    boarding = facts.get("boarding", 0)
    if not tracks or not isinstance(boarding, int):
        return
    lack = on_mark(conflict.shortfall)
    for item, later in ((second, True), (first, False)):
        by = fitting(bench, item, lack, later=later) if bench.is_movable(item) else None
        if by is None:
            continue
        leaves = first.planned_end + minutes(0 if later else by)
        new = partial(
            add_move,
            id=bench.new_id(Move.KIND),
            tracks=tracks,
            origin=origin,
            destination=destination,
            depart=leaves + minutes(on_mark(boarding) if boarding else 0),
            drives=bench.checker.drives,
        )
        step = followed(
            bench, MendKind.MOVE, conflict, {item.id: shift(by)}, later=later, base=[new]
        )
        if step is not None:
            yield Idea(MendKind.MOVE, step)
