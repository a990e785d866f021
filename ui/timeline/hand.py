"""The hand: an item of the timeline taken hold of, dragged and put down; no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from reception.checks.conflict import Conflict, Severity
from reception.plan.change import Step
from reception.plan.span import Span
from reception.session import Session
from ui.timeline.edits import span_step
from ui.timeline.gesture import Gesture

SEVERITIES = list(Severity)


def worst_of(conflicts: Iterable[Conflict]) -> Severity | None:
    """The gravest severity among conflicts; None where there are none."""
    found = (conflict.severity for conflict in conflicts)
    return min(found, key=SEVERITIES.index, default=None)


class Hand:
    """Holds at most one item; while it is dragged the checks are tried, nothing is changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.gesture: Gesture | None = None
        self.span: Span | None = None  # where it would be put down; None until it is dragged
        self.worst: Severity | None = None

    def take(self, gesture: Gesture) -> None:
        """Take hold of an item."""
        self.gesture, self.span, self.worst = gesture, None, None

    def drag(self, span: Span) -> bool:
        """Bring what is held to a span; whether that is another one than before."""
        if span == self.span:
            return False
        self.span = span
        step = self._step()
        if step and self.gesture:
            self.worst = worst_of(self._session.conflicts_after(step, self.gesture.item))
        return True

    def let_go(self) -> None:
        """Put it back where it was."""
        self.gesture = self.span = self.worst = None

    def put_down(self) -> Step | None:
        """Let go of it where it is now: the step that this means, None when it has not moved."""
        moved = self.gesture is not None and self.span not in (None, self.gesture.span)
        step = self._step() if moved else None
        self.let_go()
        return step

    def _step(self) -> Step | None:
        item = self._session.plan.item(self.gesture.item) if self.gesture else None
        if item is None or self.span is None or self.gesture is None:
            return None
        return span_step(self._session.plan, item, self.gesture.grip, self.span)
