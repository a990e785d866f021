"""Readiness: what must be done before what, worked back from what needs it.

The model is a directed graph: from a task to the tasks that wait for it, and to what it serves.
The latest end of a task is the earliest of its own due time, the begin of what it serves, and the
latest start of whatever waits for it; nothing here asks for the time of day but `outlook`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.span import MINUTE, minutes_between
from reception.plan.stay import Stay, StayStatus
from reception.plan.task import Task, TaskStatus

if TYPE_CHECKING:
    import networkx as nx


class Deadline(msgspec.Struct, frozen=True):
    """When a task must be done and begun at the latest; `bound_by` is the id of what says so: the
    task itself where its own due time does, a task that waits for it, or what it serves."""

    latest_end: datetime
    latest_start: datetime
    bound_by: str


class State(StrEnum):
    """How a task stands at a moment, the worst first."""

    LATE = "late"  # cannot be done in time any more
    AT_RISK = "at_risk"  # can, with less to spare than the office's reserve
    BLOCKED = "blocked"  # waits for another one, with time to spare
    OPEN = "open"
    DONE = "done"


class Outlook(msgspec.Struct, frozen=True, kw_only=True):
    """A task at a moment: `slack` is the minutes to spare if it is begun as soon as it can be,
    None where nothing bounds it; `blocked_by` the tasks it waits for that are not done."""

    task: Task
    state: State
    deadline: Deadline | None
    slack: int | None
    blocked_by: tuple[str, ...]


def readiness_graph(plan: Plan, tasks: Iterable[Task]) -> nx.DiGraph[str]:
    """These tasks and all that is to be done after them, as a graph from each to what waits for
    it or needs it. Tasks that were dropped, or that serve what does not take place, are not in
    it; what has been done holds nobody up, but stands there with its edges."""
    import networkx as nx  # a book without tasks that wait is checked without it

    graph: nx.DiGraph[str] = nx.DiGraph()
    ahead = list(tasks)
    while ahead:
        task = ahead.pop()
        if graph.has_node(task.id) and "task" in graph.nodes[task.id]:
            continue
        if not is_needed(plan, task):
            continue
        graph.add_node(task.id, task=task)
        if task.serves:
            graph.add_edge(task.id, task.serves)
        for later in plan.referring(Task, "after", task.id):
            if is_needed(plan, later):
                graph.add_edge(task.id, later.id)
                ahead.append(later)
    return graph


def deadlines(plan: Plan, tasks: Iterable[Task]) -> Mapping[str, Deadline]:
    """The deadlines of these tasks and of all that wait for them, by id; none for what nothing
    bounds. In time proportional to those tasks."""
    import networkx as nx

    graph = readiness_graph(plan, tasks)
    found: dict[str, Deadline] = {}
    for id in reversed(list(nx.topological_sort(graph))):
        task = graph.nodes[id].get("task")
        if task is None:
            continue
        bounds = [
            (found[later].latest_start, later)
            for later in graph.successors(id)
            if later in found and graph.nodes[later]["task"].status is TaskStatus.OPEN
        ]
        if task.due is not None:
            bounds.append((task.due, id))
        needed = needed_at(plan, task)
        if needed is not None:
            bounds.append((needed, task.serves))
        if bounds:
            end, by = min(bounds)
            found[id] = Deadline(end, end - task.minutes * MINUTE, by)
    return found


def outlook(plan: Plan, tasks: Iterable[Task], now: datetime, reserve: float) -> list[Outlook]:
    """How these tasks stand at a moment: the worst and most pressing first. With less than
    `reserve` minutes to spare a task is at risk."""
    wanted = {task.id: task for task in tasks if is_needed(plan, task)}
    bounds = deadlines(plan, _with_earlier(plan, wanted.values()))
    ends: dict[str, datetime] = {}
    told = [_outlook(plan, task, now, reserve, bounds, ends) for task in wanted.values()]
    order = list(State)

    def pressing(one: Outlook) -> tuple[int, bool, float, str]:
        start = one.deadline.latest_start.timestamp() if one.deadline else 0
        return order.index(one.state), one.deadline is None, start, one.task.id

    return sorted(told, key=pressing)


def is_needed(plan: Plan, task: Task) -> bool:
    """Whether it was not dropped, and what it serves takes place."""
    if task.status is TaskStatus.DROPPED:
        return False
    item = plan.item(task.serves)
    if item is not None:
        return plan.takes_place(item)
    stay = plan.get(Stay, task.serves)
    return stay is None or stay.status is not StayStatus.CANCELLED


def needed_at(plan: Plan, task: Task) -> datetime | None:
    """When what it serves begins. A stay begins with the landing, but a task with a due time of
    its own may be for any of its days: then the end of the stay bounds it."""
    served: Item | Stay | None = plan.item(task.serves) or plan.get(Stay, task.serves)
    if isinstance(served, Stay):
        return served.departs if task.due is not None else served.arrives
    return served.begins if served is not None else None


def _outlook(
    plan: Plan,
    task: Task,
    now: datetime,
    reserve: float,
    bounds: Mapping[str, Deadline],
    ends: dict[str, datetime],
) -> Outlook:
    deadline = bounds.get(task.id)
    if task.status is TaskStatus.DONE:
        return Outlook(task=task, state=State.DONE, deadline=deadline, slack=None, blocked_by=())
    waits = [one.id for one in _earlier(plan, task) if one.status is not TaskStatus.DONE]
    slack = None
    if deadline is not None:
        slack = minutes_between(_earliest_end(plan, task, now, ends), deadline.latest_end)
    state = State.BLOCKED if waits else State.OPEN
    if slack is not None and slack < 0:
        state = State.LATE
    elif slack is not None and slack < reserve:
        state = State.AT_RISK
    return Outlook(
        task=task, state=state, deadline=deadline, slack=slack, blocked_by=tuple(sorted(waits))
    )


def _earliest_end(plan: Plan, task: Task, now: datetime, ends: dict[str, datetime]) -> datetime:
    """When it can be done if it and all it waits for are begun as soon as they can be."""
    ahead = [task]
    while ahead:
        one = ahead[-1]
        waits = [each for each in _earlier(plan, one) if each.status is TaskStatus.OPEN]
        missing = [each for each in waits if each.id not in ends]
        if missing:
            ahead += missing
            continue
        ahead.pop()
        begun = max((ends[each.id] for each in waits), default=now)
        ends[one.id] = begun + one.minutes * MINUTE
    return ends[task.id]


def _earlier(plan: Plan, task: Task) -> list[Task]:
    found = (plan.get(Task, id) for id in task.after)
    return [one for one in found if one is not None]


def _with_earlier(plan: Plan, tasks: Iterable[Task]) -> list[Task]:
    """These and all they wait for, however far back: what bounds them bounds those, too."""
    found: dict[str, Task] = {}
    ahead = list(tasks)
    while ahead:
        task = ahead.pop()
        if task.id not in found:
            found[task.id] = task
            ahead += _earlier(plan, task)
    return list(found.values())
