"""K1: tasks whose times contradict each other or what they serve, whatever the hour is.

What is late today is no conflict of the plan: the sheet of tasks tells it by the clock.
"""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.graphs.readiness import deadlines, is_needed, needed_at
from reception.plan.span import minutes_between
from reception.plan.task import Task, TaskStatus


def due_too_late(ground: Ground, task: str) -> Iterator[Conflict]:
    """K1: a task is due, or was done, after what it serves has begun."""
    found = ground.plan.get(Task, task)
    if found is None or not is_needed(ground.plan, found):
        return
    needed = needed_at(ground.plan, found)
    if needed is None:
        return
    for case, moment in (("due_after", found.due), ("done_after", found.done_at)):
        is_done = found.status is TaskStatus.DONE
        if moment is not None and moment > needed and is_done == (case == "done_after"):
            yield from ground.found(
                "K1",
                case,
                subjects=(task, found.serves),
                span=None,
                facts=(
                    Fact("due", moment),
                    Fact("begins", needed),
                    Fact("over", minutes_between(needed, moment)),
                ),
            )


def due_after_its_turn(ground: Ground, task: str) -> Iterator[Conflict]:
    """K1: a task is due only after another one, which waits for it, must have been begun; that
    moment is worked back from the due time, the work and all that waits for that one in turn."""
    found = ground.plan.get(Task, task)
    if found is None or found.due is None or found.status is not TaskStatus.OPEN:
        return
    if not is_needed(ground.plan, found):
        return
    waiting = ground.plan.referring(Task, "after", task)
    bounds = deadlines(ground.plan, [found]) if waiting else {}
    for later in waiting:
        if later.status is not TaskStatus.OPEN or later.id not in bounds:
            continue
        bound = bounds[later.id]
        if found.due > bound.latest_start:
            yield from ground.found(
                "K1",
                "order",
                subjects=(task, later.id),
                span=None,
                facts=(
                    Fact("due", found.due),
                    Fact("latest", bound.latest_start),
                    Fact("finish", bound.latest_end),
                    Fact("work", later.minutes),
                    Fact("over", minutes_between(bound.latest_start, found.due)),
                ),
            )


def done_out_of_turn(ground: Ground, task: str) -> Iterator[Conflict]:
    """K1: a task is done while one it waits for is not, or was done before it; or it waits for one
    that was dropped."""
    found = ground.plan.get(Task, task)
    if found is None or not is_needed(ground.plan, found):
        return
    for id in found.after:
        earlier = ground.plan.get(Task, id)
        if earlier is None:
            continue
        case = ""
        facts: tuple[Fact, ...] = ()
        if earlier.status is TaskStatus.DROPPED:
            case = "dropped" if found.status is TaskStatus.OPEN else ""
        elif found.status is TaskStatus.DONE and earlier.status is TaskStatus.OPEN:
            case = "done_early"
        elif found.done_at and earlier.done_at and found.done_at < earlier.done_at:
            case = "done_before"
            facts = (Fact("done", found.done_at), Fact("before", earlier.done_at))
        if case:
            yield from ground.found("K1", case, subjects=(task, id), span=None, facts=facts)
