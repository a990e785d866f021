"""Rows by id: a table model that follows its wanted order with the fewest signals, so that a view
keeps its place, its selection and an open editor when something else changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
REBUILD_ABOVE = 400
"""So many rows coming or going at once are told as a new table."""


class RowsModel(QAbstractTableModel):
    """Rows known by id. A child says which rows it wants, in order, through `settle`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """How many rows there are; rows have no rows in them."""
        return 0 if parent.isValid() else len(self._ids)

    def id_at(self, row: int) -> str:
        """The id of the record in a row; empty outside the table."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def row_of(self, id: str) -> int:
        """The row of a record; -1 where it has none."""
        return self._places.get(id, -1)

    def settle(self, wanted: Sequence[str]) -> None:
        """Let these be the rows, in this order."""
        if list(wanted) == self._ids:
            return
        coming, staying = set(wanted), set(self._ids)
        if len(coming ^ staying) > REBUILD_ABOVE:
            self.beginResetModel()
            self._ids = list(wanted)
            self._count()
            self.endResetModel()
            return
        for row in range(len(self._ids) - 1, -1, -1):
            if self._ids[row] not in coming:
                self.beginRemoveRows(NOWHERE, row, row)
                del self._ids[row]
                self._count()
                self.endRemoveRows()
        for row, id in enumerate(wanted):
            self._bring(id, row, wanted)

    def say_again(self) -> None:
        """Every cell and heading may read differently now."""
        if self._ids:
            last = self.index(len(self._ids) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _bring(self, id: str, row: int, wanted: Sequence[str]) -> None:
        if row < len(self._ids) and self._ids[row] == id:
            return
        if id not in self._places:
            self.beginInsertRows(NOWHERE, row, row)
            self._ids.insert(row, id)
            self._count()
            self.endInsertRows()
        elif row + 1 < len(self._ids) and self._ids[row + 1] == id:
            # one row goes further down: that is one move, not one for every row it passes
            self._carry(row, wanted.index(self._ids[row]))
        else:
            self._carry(self._places[id], row)

    def _carry(self, row: int, to: int) -> None:
        to = min(to, len(self._ids) - 1)
        self.beginMoveRows(NOWHERE, row, row, NOWHERE, to + 1 if to > row else to)
        self._ids.insert(to, self._ids.pop(row))
        self._count()
        self.endMoveRows()

    def _count(self) -> None:
        self._places = {id: row for row, id in enumerate(self._ids)}
