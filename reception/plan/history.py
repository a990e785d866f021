"""The history: which step undo takes back, and which redo does again."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from reception.plan.change import Step, merged


class History:
    """Steps in the order they were done. Undo and redo are steps too, so the history that a
    journal gives when replayed is the one the officer had when the book was closed."""

    def __init__(self, steps: Iterable[Step] = ()) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        for step in steps:
            self.record(step)

    def record(self, step: Step) -> None:
        """Take in a step that has just become part of the plan."""
        if step.undoes:
            self._undone.append(self._done.pop())
        elif step.redoes:
            self._done.append(self._undone.pop())
        elif self._continues(step):
            joined = merged(self._done[-1], step)
            # What was nudged there and back is nothing to take back.
            self._done[-1:] = [joined] if joined.changes else []
        else:
            self._done.append(step)
            self._undone.clear()

    def _continues(self, step: Step) -> bool:
        last = self._done[-1] if self._done else None
        return (
            last is not None
            and step.merge_key != ""
            and (step.merge_key, step.author) == (last.merge_key, last.author)
            and not self._undone
        )

    @property
    def to_undo(self) -> Step | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Step | None:
        """The step that redo would do again."""
        return self._undone[-1] if self._undone else None

    @property
    def done(self) -> tuple[Step, ...]:
        """The steps in force, oldest first, gestures merged."""
        return tuple(self._done)

    def undo_step(self) -> Step | None:
        """The step that takes back the last one, or None; it is not yet recorded."""
        last = self.to_undo
        return last and msgspec.structs.replace(
            last, changes=last.inverse_changes, undoes=last.id, redoes="", merge_key=""
        )

    def redo_step(self) -> Step | None:
        """The step that does the last undone one again, or None; it is not yet recorded."""
        last = self.to_redo
        return last and msgspec.structs.replace(last, redoes=last.id, merge_key="")
