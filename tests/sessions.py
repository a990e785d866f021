"""A session on a plan, for tests and measures that need no file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import count

from reception.checks.checker import Checker
from reception.plan.change import Step
from reception.plan.history import History
from reception.plan.plan import Plan
from reception.session import Session, Store


class KeptSteps:
    """A store that keeps steps in a list; `broken` makes it refuse them."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.broken: Exception | None = None

    def append(self, step: Step) -> None:
        if self.broken is not None:
            raise self.broken
        self.steps.append(step)


def session_on(
    plan: Plan,
    now: datetime | Callable[[], datetime],
    *,
    store: Store | None = None,
    checker: Checker | None = None,
) -> Session:
    """A session of one author, whose clock stands unless one is given, and whose ids are counted.
    A rule that fails fails the test, unless another checker is given."""
    numbers = count()
    return Session(
        plan=plan,
        history=History(),
        store=store or KeptSteps(),
        checker=checker or Checker(plan, strict=True),
        clock=now if callable(now) else lambda: now,
        new_id=lambda kind: f"{kind}-{next(numbers)}",
        author="li",
    )
