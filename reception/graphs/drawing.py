"""Drawing: how many of a pool are out at each moment, and when that is more than there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import msgspec

from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.span import Span

CourseOf = Callable[[Item], Span | None]
"""When an item takes place; None when it does not, or its times make no sense."""


class Draw(msgspec.Struct, frozen=True, gc=False):
    """An item has so many of a pool for a time, set-up and turn-round included."""

    item: str
    span: Span
    amount: int


class Shortage(msgspec.Struct, frozen=True):
    """From `span.start` to `span.end` more are wanted than there are; `needs` are wanted at the
    worst of it, by `draws`."""

    span: Span
    needs: int
    draws: tuple[Draw, ...]


def draws_on(plan: Plan, pool: Pool, course_of: CourseOf) -> list[Draw]:
    """What is taken from a pool, with the set-up and turn-round of the holding or the pool. What
    an item and its sub-items take is taken beside each other."""
    found = []
    for holding in plan.holdings_on(pool.id):
        item = plan.item(holding.item)
        course = course_of(item) if item else None
        if course is None or not holding.amount:
            continue
        before, after = holding.setup_minutes, holding.turn_round_minutes
        span = course.widened(
            before=pool.setup_minutes if before is None else before,
            after=pool.turn_round_minutes if after is None else after,
        )
        found.append(Draw(holding.item, span, holding.amount))
    return found


def shortages(draws: Iterable[Draw], amount: int) -> Iterator[Shortage]:
    """The stretches of time in which more than `amount` is out, by start: one sweep over starts
    and ends, what is brought back at a moment counting before what is taken at it."""
    edges: list[tuple[datetime, bool, int, Draw]] = []
    for number, draw in enumerate(sorted(draws, key=lambda draw: (draw.span, draw.item))):
        if draw.amount and draw.span.start < draw.span.end:
            edges.append((draw.span.start, True, number, draw))
            edges.append((draw.span.end, False, number, draw))
    out: dict[int, Draw] = {}
    total = most = 0
    began: datetime | None = None
    worst: tuple[Draw, ...] = ()
    for moment, takes, number, draw in sorted(edges, key=lambda edge: edge[:3]):
        if takes:
            out[number] = draw
            total += draw.amount
            if total > amount:
                began = began or moment
                if total > most:
                    most, worst = total, tuple(out.values())
            continue
        del out[number]
        total -= draw.amount
        if began is not None and total <= amount:
            yield Shortage(Span(began, moment), most, worst)
            began, most = None, 0
