"""The verbs of tasks."""

from __future__ import annotations

from datetime import datetime

from reception.actions.act import act, found
from reception.plan.change import Step, replaced
from reception.plan.plan import Plan
from reception.plan.task import Task, TaskStatus


def set_task_status(
    plan: Plan, *, task: str, status: TaskStatus, at: datetime | None = None
) -> Step:
    """A task is done (`at` says when), dropped, or open again."""
    one = found(plan, Task, task)
    done_at = at if status is TaskStatus.DONE else None
    return act(f"task.{status.value}", task, [replaced(one, status=status, done_at=done_at)])
