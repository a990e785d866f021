"""Swaps: two neighbours of one programme change their order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from reception.actions.item import nudge_item
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.mend import Idea, MendKind
from reception.plan.engagement import Engagement
from reception.plan.span import minutes_between
from reception.plan.zone import local_day


def swapped_times(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """An engagement changes places with its neighbour at the same venue, so that both together
    take the same time as before. Where a drive lies between them it would lead the wrong way."""
    for id in conflict.subjects:
        item = bench.plan.item(id)
        one = bench.root(item) if item else None
        if isinstance(one, Engagement) and bench.is_movable(one):
            for first, second in _neighbours(bench, one):
                gap = minutes_between(first.begins, second.begins)
                late = minutes_between(first.planned_end, second.planned_end)
                step = bench.step(
                    MendKind.SWAP_TIMES,
                    one.id,
                    partial(nudge_item, item=second.id, minutes=-gap),
                    partial(nudge_item, item=first.id, minutes=late),
                )
                if gap > 0 and late > 0 and step is not None:
                    yield Idea(MendKind.SWAP_TIMES, step)


def _neighbours(bench: Bench, one: Engagement) -> Iterator[tuple[Engagement, Engagement]]:
    """An engagement with the one before it and the one after it on its party's day, where these
    are the same party's, at the same venue, and may be moved."""
    if not one.tracks:
        return
    day = local_day(one.start, bench.plan.zone)
    programme = sorted(
        (
            item
            for item in bench.plan.items_of(one.tracks[0])
            if bench.plan.takes_place(item)
            and bench.root(item) is item
            and local_day(item.begins, bench.plan.zone) == day
        ),
        key=lambda item: (item.begins, item.id),
    )
    for first, second in pairwise(programme):
        if one.id not in (first.id, second.id):
            continue
        if not (isinstance(first, Engagement) and isinstance(second, Engagement)):
            continue
        same = first.tracks == second.tracks and first.venue == second.venue
        if same and bench.is_movable(first) and bench.is_movable(second):
            yield first, second
