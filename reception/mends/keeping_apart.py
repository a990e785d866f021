"""Keeping apart: a party is somewhere with all it does there while the other one is not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.following import followed, shift
from reception.mends.mend import Idea, MendKind
from reception.mends.programmes import programme_of
from reception.plan.kinds import Item
from reception.plan.move import Move

BY = (20, 40, 60, 90)
"""So many minutes are tried, the fewest first."""
AROUND = timedelta(hours=12)


def moved_out_of_the_way(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """All that one of two parties does at the place where they would meet, its way there and its
    way on from it, earlier or later."""
    where = next((fact.value for fact in conflict.facts if fact.name == "where"), "")
    found = [bench.root(item) for id in conflict.subjects if (item := bench.plan.item(id))]
    blocks = [(item, _block(bench, item, str(where))) for item in found]
    for by in BY:
        for item, block in blocks:
            if not all(bench.is_movable(one) for one in block):
                continue
            for later in (True, False):
                slides = {one.id: shift(by if later else -by) for one in block}
                step = followed(
                    bench, MendKind.SHIFT, conflict, slides, later=later, subject=item.id
                )
                if step is not None:
                    yield Idea(MendKind.SHIFT, step)


def _block(bench: Bench, item: Item, where: str) -> list[Item]:
    """What stands on a party's programme around an item without leaving a place."""
    if not item.tracks:
        return [item]
    programme = programme_of(bench, item.tracks[0], item.begins - AROUND, item.begins + AROUND)
    place = next((n for n, one in enumerate(programme) if one.id == item.id), None)
    if place is None:
        return [item]
    first = last = place
    while first > 0 and _is_at(bench, programme[first - 1], where):
        first -= 1
    while last + 1 < len(programme) and _is_at(bench, programme[last + 1], where):
        last += 1
    return programme[first : last + 1]


def _is_at(bench: Bench, item: Item, where: str) -> bool:
    if isinstance(item, Move):
        return where in (item.origin, item.destination)
    venue = bench.plan.venue_of(item)
    return venue is not None and venue.id == where
