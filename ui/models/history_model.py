"""The history as a table: what was done, by whom and when, the latest first."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from reception.actions.step_text import step_text
from reception.fields.labels import short_moment
from reception.plan.change import Step
from reception.session import Happening
from ui.desk import Desk
from ui.models.headed import HeadedModel
from ui.models.rows import AnyIndex


class Column(IntEnum):
    """The columns of the history, from the left."""

    WHEN = 0
    WHAT = 1
    WHO = 2


class HistoryModel(HeadedModel):
    """The steps in force, gestures merged. `step_at` gives the record of change itself."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, [f"history-{one.name.lower()}" for one in Column], parent)
        self._steps: dict[str, Step] = {}
        desk.changed.connect(self._hear)
        desk.language_changed.connect(self.say_everything)
        self.gather()

    def gather(self) -> None:
        """Bring the rows up to date with the history."""
        self._steps = {step.id: step for step in reversed(self._desk.session.history.done)}
        self.settle(list(self._steps))

    def step_at(self, row: int) -> Step | None:
        """The step in a row."""
        return self._steps.get(self.id_at(row))

    def _hear(self, _: Happening) -> None:
        self.gather()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(0, len(Column) - 1))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        step = self.step_at(index.row()) if index.isValid() else None
        if step is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        match Column(index.column()):
            case Column.WHEN:
                zone, words = self._desk.plan.zone, self._desk.wording
                return short_moment(step.at, zone, words) if step.at else ""
            case Column.WHAT:
                return step_text(step, self._desk.plan, self._desk.wording)
        return step.author
