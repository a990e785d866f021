"""Tasks: due in time for what they serve and for what waits for them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from reception.actions.record import change_record
from reception.actions.task import set_task_status
from reception.checks.conflict import Conflict
from reception.graphs.readiness import needed_at
from reception.mends.bench import Bench, Verb
from reception.mends.mend import Idea, MendKind
from reception.plan.span import MINUTE
from reception.plan.task import Task, TaskStatus


def due_moved(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A task is due earlier: when what it serves begins, or when the one that waits for it must be
    begun; with the office's reserve before that, where there is time for it. Or the one that waits
    is due later, as far as what it serves allows."""
    task = bench.plan.get(Task, conflict.subjects[0])
    facts = {fact.name: fact.value for fact in conflict.facts}
    bound = facts.get("begins", facts.get("latest"))
    if task is None or not isinstance(bound, datetime):
        return
    reserve = timedelta(minutes=bench.ground.margin("task_reserve", bound))
    # While it can still be met; what should have been done already cannot be due earlier.
    for due in (bound - reserve, bound):
        if bench.now <= due - task.minutes * MINUTE:
            yield from _idea(bench, MendKind.DUE, partial(change_record, id=task.id, due=due))
    waiting = bench.plan.get(Task, conflict.subjects[1])
    if conflict.case == "order" and waiting is not None and task.due is not None:
        due = task.due + waiting.minutes * MINUTE
        needed = needed_at(bench.plan, waiting)
        if needed is None or due <= needed:
            yield from _idea(bench, MendKind.DUE, partial(change_record, id=waiting.id, due=due))


def turn_put_right(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A task that is done waits for one that is not: that one is done, too, or the first is open
    again. One that waits for a dropped task waits for it no longer, or that is taken up again."""
    task, earlier = (bench.plan.get(Task, id) for id in conflict.subjects[:2])
    if task is None or earlier is None:
        return
    if conflict.case == "dropped":
        rest = tuple(id for id in task.after if id != earlier.id)
        yield from _idea(bench, MendKind.TASK, partial(change_record, id=task.id, after=rest))
        opened = partial(set_task_status, task=earlier.id, status=TaskStatus.OPEN)
        yield from _idea(bench, MendKind.TASK, opened)
        return
    done = TaskStatus.DONE
    at = min(task.done_at or bench.now, bench.now)
    yield from _idea(
        bench, MendKind.TASK, partial(set_task_status, task=earlier.id, status=done, at=at)
    )
    again = partial(set_task_status, task=task.id, status=TaskStatus.OPEN)
    yield from _idea(bench, MendKind.TASK, again)


def _idea(bench: Bench, kind: MendKind, verb: Verb) -> Iterator[Idea]:
    step = bench.step(kind, "", verb)
    if step is not None:
        yield Idea(kind, step)
