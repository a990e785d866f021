"""Shifts: items earlier, later, shorter, with what has to follow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.following import Slide, followed, lack_between, shift
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import fitting, on_mark
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.span import MINUTE

LACKS = ("lacking", "outside", "lacks")


def pair_of(bench: Bench, conflict: Conflict) -> tuple[Item, Item] | None:
    """The two items of a conflict that are moved for it, in the order of their times; None where
    it has not two."""
    items = [bench.root(item) for id in conflict.subjects if (item := bench.plan.item(id))]
    if len(items) != 2 or items[0].id == items[1].id:
        return None
    first, second = sorted(items, key=lambda item: (item.begins, item.planned_end, item.id))
    return first, second


def shifted_apart(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """One of two items out of the other's way, on its own side of it, or where they are not one
    party's also on the other side."""
    pair = pair_of(bench, conflict)
    if pair is None:
        return
    first, second = pair
    lack = lack_between(bench.plan, conflict, first, second)
    sides = [(second, lack, True), (first, lack, False)]
    if set(first.tracks).isdisjoint(second.tracks):
        sides += [(second, 1, False), (first, 1, True)]
    for item, least, later in sides:
        by = fitting(bench, item, least, later=later) if bench.is_movable(item) else None
        if by is not None:
            yield from _idea(bench, MendKind.SHIFT, conflict, {item.id: shift(by)}, later=later)


def shifted_both(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Both items, each by half."""
    pair = pair_of(bench, conflict)
    if pair is None or not all(bench.is_movable(item) for item in pair):
        return
    first, second = pair
    lack = lack_between(bench.plan, conflict, first, second)
    half = on_mark(lack // 2)
    if half < lack:
        slides = {second.id: shift(half), first.id: shift(-on_mark(lack - half))}
        for later in (True, False):
            yield from _idea(bench, MendKind.SHIFT, conflict, slides, later=later)


def shortened(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The first item ends earlier, or the second begins later and ends as planned."""
    pair = pair_of(bench, conflict)
    if pair is None:
        return
    first, second = pair
    lack = on_mark(lack_between(bench.plan, conflict, first, second))
    for slides in ({first.id: Slide(0, -lack)}, {second.id: Slide(lack, 0)}):
        yield from _idea(bench, MendKind.SHORTEN, conflict, slides, later=False)


def drawn_out(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A drive that is too short arrives later or sets out earlier."""
    move = bench.plan.item(conflict.subjects[0])
    if not isinstance(move, Move):
        return
    lack = on_mark(conflict.shortfall)
    for slide, later in ((Slide(0, lack), True), (Slide(-lack, 0), False)):
        yield from _idea(bench, MendKind.STRETCH, conflict, {move.id: slide}, later=later)


def given_its_cues(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A ceremony that its cues do not fit into ends later, or begins earlier."""
    item = bench.plan.item(conflict.subjects[0])
    if item is not None:
        lack = on_mark(conflict.shortfall)
        for slide, later in ((Slide(0, lack), True), (Slide(-lack, 0), False)):
            yield from _idea(bench, MendKind.SHIFT, conflict, {item.id: slide}, later=later)


def shifted_alone(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The only item of a conflict away from when something is closed or not there."""
    items = [bench.root(item) for id in conflict.subjects if (item := bench.plan.item(id))]
    if len({item.id for item in items}) != 1 or conflict.span is None:
        return
    item, span = items[0], conflict.span
    for least, later in (
        (_minutes(item.begins, span.end), True),
        (_minutes(span.start, item.planned_end), False),
    ):
        by = fitting(bench, item, least, later=later) if bench.is_movable(item) else None
        if by is not None:
            yield from _idea(bench, MendKind.SHIFT, conflict, {item.id: shift(by)}, later=later)


def shifted_by_what_lacks(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Each item of a conflict that says how many minutes are lacking, so far later or earlier: of
    a chain of facts, an agreed lag, or a bound that the aircraft sets."""
    facts = {fact.name: fact.value for fact in conflict.facts}
    told = (*(facts.get(name) for name in LACKS), conflict.shortfall)
    lack = max((value for value in told if isinstance(value, int)), default=0)
    found = [bench.root(item) for id in conflict.subjects if (item := bench.plan.item(id))]
    items = {item.id: item for item in found}
    for item in items.values():
        if lack <= 0 or not bench.is_movable(item):
            continue
        for later in (True, False):
            by = fitting(bench, item, lack, later=later)
            if by is not None:
                yield from _idea(bench, MendKind.SHIFT, conflict, {item.id: shift(by)}, later=later)
        for slide in (Slide(0, -on_mark(lack)), Slide(on_mark(lack), 0)):
            yield from _idea(bench, MendKind.SHORTEN, conflict, {item.id: slide}, later=False)


def _minutes(start: datetime, end: datetime) -> int:
    return max(1, -(-(end - start) // MINUTE))


def _idea(
    bench: Bench, kind: MendKind, conflict: Conflict, slides: dict[str, Slide], *, later: bool
) -> Iterator[Idea]:
    step = followed(bench, kind, conflict, slides, later=later)
    if step is not None:
        yield Idea(kind, step)
