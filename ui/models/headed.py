"""Rows under headings that are said in the language in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from ui.desk import Desk
from ui.models.rows import NOWHERE, AnyIndex, RowsModel


class HeadedModel(RowsModel):
    """A table of the desk. `headings` are the keys under which the catalogue has the names of its
    columns, in their order."""

    def __init__(self, desk: Desk, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._headings = tuple(headings)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """One column a heading; cells have no cells in them."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(self._headings[section])
        return None

    def say_everything(self) -> None:
        """The language has changed: cells and headings read differently."""
        self.say_again()
        last = len(self._headings) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
