"""Drawing: how many of a pool are out at each moment, and when that is more than there are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import accumulate

import msgspec

from reception.plan.holding import Holding
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
        if course is not None and holding.amount:
            found.append(_draw(pool, holding, course))
    return found


def _draw(pool: Pool, holding: Holding, course: Span) -> Draw:
    before, after = holding.setup_minutes, holding.turn_round_minutes
    span = course.widened(
        before=pool.setup_minutes if before is None else before,
        after=pool.turn_round_minutes if after is None else after,
    )
    return Draw(holding.item, span, holding.amount)


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


class Ledger:
    """What is taken from a pool and brought back, in the order of moments, led on from plan to
    plan: thousands draw on the escort cars of a summit, and a step moves a few of them."""

    def __init__(self) -> None:
        self._pool: Pool | None = None
        self._drawn: dict[str, tuple[Holding, Span, Draw]] = {}
        # By how many more, or fewer, are out; at one moment what is brought back comes first.
        self._edges: list[tuple[datetime, int]] = []

    def shortages(self, plan: Plan, pool: Pool, course_of: CourseOf) -> list[Shortage]:
        """What `shortages` finds in all that draws on the pool in this plan."""
        self._lead_on(plan, pool, course_of)
        stretches = list(self._short(pool.amount))
        return [
            shortage
            for stretch in stretches
            for shortage in shortages(self._out_within(stretch), pool.amount)
        ]

    def _lead_on(self, plan: Plan, pool: Pool, course_of: CourseOf) -> None:
        if pool != self._pool:
            self._pool, self._drawn, self._edges = pool, {}, []
        drawn = self._drawn
        now: dict[str, tuple[Holding, Span, Draw]] = {}
        new: list[Draw] = []
        for holding in plan.holdings_on(pool.id):
            item = plan.item(holding.item)
            course = course_of(item) if item else None
            if course is None or not holding.amount:
                continue
            known = drawn.pop(holding.id, None)
            if known is not None:
                if known[0] is holding and known[1] == course:
                    now[holding.id] = known
                    continue
                self._strike(known[2])
            draw = _draw(pool, holding, course)
            now[holding.id] = holding, course, draw
            new.append(draw)
        for _, _, draw in drawn.values():
            self._strike(draw)
        self._drawn = now
        self._edges.extend(edge for draw in new for edge in _edges(draw))
        self._edges.sort()

    def _strike(self, draw: Draw) -> None:
        for edge in _edges(draw):
            del self._edges[bisect_left(self._edges, edge)]

    def _short(self, amount: int) -> Iterator[Span]:
        """When more than that are out."""
        if max(accumulate(by for _, by in self._edges), default=0) <= amount:
            return
        total, began = 0, None
        for moment, by in self._edges:
            total += by
            if began is None and total > amount:
                began = moment
            elif began is not None and total <= amount:
                yield Span(began, moment)
                began = None

    def _out_within(self, stretch: Span) -> Iterator[Draw]:
        for _, _, draw in self._drawn.values():
            if draw.span.start < stretch.end and stretch.start < draw.span.end:
                yield draw


def _edges(draw: Draw) -> tuple[tuple[datetime, int], ...]:
    span, amount = draw.span, draw.amount
    return ((span.start, amount), (span.end, -amount)) if span.start < span.end else ()
