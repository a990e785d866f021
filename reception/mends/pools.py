"""Pools: what there are several of, shared out so that it suffices."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.holding import exchange, release, set_amount
from reception.checks.conflict import Conflict
from reception.graphs.drawing import draws_on, shortages
from reception.mends.bench import Bench
from reception.mends.following import followed, shift
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import fitting
from reception.plan.holding import Holding
from reception.plan.pool import Pool
from reception.plan.span import minutes_between


def drawn_at_another_time(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """One of those who want some is later or earlier, when the others have brought theirs back."""
    pool, span = bench.plan.get(Pool, conflict.subjects[-1]), conflict.span
    if pool is None or span is None:
        return
    taken = {draw.item: draw.span for draw in draws_on(bench.plan, pool, bench.ground.course)}
    for id in reversed(conflict.subjects[:-1]):
        item = bench.plan.item(id)
        if item is None or id not in taken or not bench.is_movable(item):
            continue
        busy = taken[id]
        for least, later in (
            (minutes_between(busy.start, span.end), True),
            (minutes_between(span.start, busy.end), False),
        ):
            by = fitting(bench, item, max(1, least), later=later)
            if by is not None:
                slides = {item.id: shift(by)}
                step = followed(bench, MendKind.SHIFT, conflict, slides, later=later)
                if step is not None:
                    yield Idea(MendKind.SHIFT, step)


def drawn_from_another(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """One of those who want some has them from another pool of the same sort that has enough."""
    for holding in _drawing(bench, conflict):
        own = bench.plan.get(Pool, holding.resource)
        for other in sorted(bench.plan.table(Pool).values(), key=lambda each: each.id):
            if own is None or other.id == own.id or other.thing is not own.thing:
                continue
            if other.amount < holding.amount or _is_short(bench, other, holding):
                continue
            verb = partial(exchange, holding=holding.id, resource=other.id)
            step = bench.step(MendKind.EXCHANGE, holding.id, verb)
            if step is not None:
                yield Idea(MendKind.EXCHANGE, step)


def fewer_drawn(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """One of those who want some makes do with what is left for it."""
    over = conflict.shortfall
    for holding in _drawing(bench, conflict):
        if over < holding.amount:
            verb = partial(set_amount, holding=holding.id, amount=holding.amount - over)
        else:
            verb = partial(release, holding=holding.id)
        step = bench.step(MendKind.GIVE_UP, holding.id, verb)
        if step is not None:
            yield Idea(MendKind.GIVE_UP, step)


def _drawing(bench: Bench, conflict: Conflict) -> Iterator[Holding]:
    """The holdings of what lies ahead that draw on the pool that is short, the latest first."""
    for id in reversed(conflict.subjects[:-1]):
        item = bench.plan.item(id)
        if item is not None and bench.is_changeable(item):
            for holding in sorted(bench.plan.holdings_of(id), key=lambda each: each.id):
                if holding.resource == conflict.subjects[-1]:
                    yield holding


def _is_short(bench: Bench, pool: Pool, wanted: Holding) -> bool:
    """Whether a pool could not give what a holding of another one wants."""
    item = bench.plan.item(wanted.item)
    course = bench.ground.course(item) if item else None
    if course is None:
        return True
    busy = course.widened(before=pool.setup_minutes, after=pool.turn_round_minutes)
    left = pool.amount - wanted.amount
    short = shortages(draws_on(bench.plan, pool, bench.ground.course), left)
    return any(one.span.overlaps(busy) for one in short)
