"""The session: the ring itself. A step goes in; the plan, the store, the checks and those who
watch all learn of it in that order, and there is no other way to change anything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import msgspec

from reception.checks.checker import Checker, ConflictsChange
from reception.checks.conflict import Conflict
from reception.plan.change import Step
from reception.plan.history import History
from reception.plan.plan import Plan


class Store(Protocol):
    """Where steps are kept. `append` returns when the step is safe, or raises and keeps nothing."""

    def append(self, step: Step) -> None:
        """Keep a step for good."""


class Happening(msgspec.Struct, frozen=True):
    """What those who watch are told: the step, the plans around it, and what it did to the
    conflicts."""

    step: Step
    before: Plan
    after: Plan
    conflicts: ConflictsChange


Watcher = Callable[[Happening], None]


class Session:
    """An open book and the people who look at it.

    `clock` and `new_id` are handed in, so that tests can fix them; `new_id` gives an id for a new
    record of a kind.
    """

    def __init__(
        self,
        *,
        plan: Plan,
        history: History,
        store: Store,
        checker: Checker,
        clock: Callable[[], datetime],
        new_id: Callable[[str], str],
        author: str,
    ) -> None:
        self.plan = plan
        self.history = history
        self.checker = checker
        self.clock = clock
        self.new_id = new_id
        self.author = author
        self._store = store
        self._watchers: list[Watcher] = []

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Have every step told to `watcher` after it is stored; returns how to stop that."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def do(self, step: Step) -> Step | None:
        """Do a step; None when it changes nothing. It is kept before anybody hears of it.

        Raises:
            Fault: the step makes no sense of the plan as it stands. Nothing has changed.
            Exception: whatever the store raises when it cannot keep the step; likewise.
        """
        if not step.changes:
            return None
        stamped = msgspec.structs.replace(
            step, id=self.new_id("step"), author=self.author, at=self.clock()
        )
        before, after = self.plan, self.plan.apply(stamped)
        self._store.append(stamped)
        self.plan = after
        self.history.record(stamped)
        conflicts = self.checker.update(before, after, stamped)
        happening = Happening(stamped, before, after, conflicts)
        for watcher in tuple(self._watchers):
            watcher(happening)
        return stamped

    def conflicts_after(self, step: Step, id: str) -> tuple[Conflict, ...]:
        """The conflicts a record would be in if the step were done; nothing is changed.

        Raises:
            Fault: the step makes no sense of the plan as it stands.
        """
        return self.checker.tried(self.plan, self.plan.apply(step), step, id)

    def undo(self) -> Step | None:
        """Take the last step back; None when there is none."""
        step = self.history.undo_step()
        return step and self.do(step)

    def redo(self) -> Step | None:
        """Do the last undone step again; None when there is none."""
        step = self.history.redo_step()
        return step and self.do(step)
