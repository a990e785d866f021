"""Mending: the ideas for a conflict tried, judged and ranked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from reception.actions.act import NewId
from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.graphs.people import must_hear
from reception.mends.bench import Bench
from reception.mends.makers import ideas_for
from reception.mends.mend import Idea, Mend
from reception.plan.change import Change, Step
from reception.plan.engagement import Engagement
from reception.plan.faults import Fault
from reception.plan.holding import Holding
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.span import minutes_between
from reception.plan.task import Task

MOST = 9
"""As many mends as there are digits to choose one by."""
ALIKE = 3
UNTIED = ("T4", "A1")
"""The rules for which alone greeting and farewell move: what is where the aircraft is, and who must
not meet there."""


def mends_tried(
    conflict: Conflict, plan: Plan, checker: Checker, *, now: datetime, new_id: NewId
) -> Iterator[Mend | None]:
    """The mends of a conflict as they are found, not yet ranked; None after each idea that is of no
    use. Between two of them the caller may stop, or let the window breathe.

    `checker` must have checked `plan`; nothing in it changes. Nothing before `now` is moved.
    """
    tied = conflict.code not in UNTIED
    bench = Bench(plan, checker, now=now, new_id=new_id, tied=tied)
    seen = set[frozenset[Change]]()
    for idea in ideas_for(bench, conflict):
        same = frozenset(idea.step.changes)
        if same in seen:
            yield None
            continue
        seen.add(same)
        yield _judged(bench, conflict, idea)


def mends_for(
    conflict: Conflict,
    plan: Plan,
    checker: Checker,
    *,
    now: datetime,
    new_id: NewId,
    most: int = MOST,
) -> tuple[Mend, ...]:
    """The best mends of a conflict, the best first; see `mends_tried`."""
    tried = mends_tried(conflict, plan, checker, now=now, new_id=new_id)
    return ranked((mend for mend in tried if mend is not None), most=most)


def ranked(mends: Iterable[Mend], *, most: int = MOST) -> tuple[Mend, ...]:
    """So many of the best, the best first; equals in the order in which they were found. Of one
    sort for one subject not more than `ALIKE`, so that the officer sees different ways out."""
    chosen: list[Mend] = []
    alike: Counter[tuple[str, str]] = Counter()
    for mend in sorted(mends, key=lambda mend: mend.rank):
        sort = (mend.kind, mend.step.subject)
        if alike[sort] < ALIKE and len(chosen) < most:
            alike[sort] += 1
            chosen.append(mend)
    return tuple(chosen)


def _judged(bench: Bench, conflict: Conflict, idea: Idea) -> Mend | None:
    """The mend that an idea is; None where it does not clear the conflict, or does more harm than
    good."""
    try:
        outcome = bench.outcome(idea.step)
    except Fault:
        return None
    if conflict not in outcome.clears:
        return None
    items = _touched(bench.plan, idea.step)
    mend = Mend(
        kind=idea.kind,
        step=idea.step,
        clears=outcome.clears,
        breaks=outcome.breaks,
        minutes=sum(_minutes_moved(change) for change in idea.step.changes),
        items=len(items),
        told=_told(bench, items, idea.step),
    )
    return mend if mend.is_worth_it else None


def _touched(plan: Plan, step: Step) -> dict[str, Item]:
    """The engagements and moves that a step changes, itself or in what they hold; new ones as they
    will be."""
    items: dict[str, Item] = {}
    for change in step.changes:
        if not _is_felt(change):
            continue
        for record in (change.before, change.after):
            if isinstance(record, Item):
                items[record.id] = record
            elif isinstance(record, Holding) and (item := plan.item(record.item)):
                items.setdefault(item.id, item)
    return items


def _is_felt(change: Change) -> bool:
    """Whether anybody outside of the office would notice: what checks assume of an open end is
    nobody else's affair."""
    before, after = change.before, change.after
    if not isinstance(before, Engagement) or not isinstance(after, Engagement):
        return True
    return msgspec.structs.replace(before, assumed_minutes=after.assumed_minutes) != after


def _minutes_moved(change: Change) -> int:
    """By how much a start and an end move in all; parts and plans B move with their wholes."""
    before, after = change.before, change.after
    if not isinstance(before, Item) or not isinstance(after, Item) or not _is_felt(change):
        return 0
    if isinstance(before, Engagement) and (before.parent or before.variant_of):
        return 0
    started = abs(minutes_between(before.begins, after.begins))
    return started + abs(minutes_between(before.planned_end, after.planned_end))


def _told(bench: Bench, items: dict[str, Item], step: Step) -> tuple[str, ...]:
    """Who must hear of it, as it was and as it would be, each once."""
    after = bench.plan.apply(step)
    before = [item for id in items if (item := bench.plan.item(id))]
    hearers = (
        *must_hear(bench.plan, before),
        *must_hear(after, [item for id in items if (item := after.item(id))]),
    )
    tasks = [task for change in step.changes if isinstance(task := change.after, Task)]
    doing = (id for task in tasks for id in (task.person, task.unit) if id)
    return tuple(dict.fromkeys((*(hearer.id for hearer in hearers), *doing)))
