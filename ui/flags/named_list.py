"""A list of records by their names, of which one is looked at."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reception.fields.labels import record_label
from reception.plan.record import Record
from ui.desk import Desk

_ID = Qt.ItemDataRole.UserRole


class NamedList(QListWidget):
    """Long names are broken, not cut; `currentItemChanged` tells when another one is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def id(self) -> str:
        """The record that is looked at; empty for none."""
        return self.currentItem().data(_ID) if self.currentRow() >= 0 else ""

    def choose(self, id: str) -> None:
        """Look at a record, where it is in the list."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == id:
                self.setCurrentRow(row)

    def show_records(self, desk: Desk, records: Iterable[Record]) -> None:
        """Show these by name. The one that was looked at stays so, in silence; else it is the first
        one."""
        was = self.id
        named = sorted((record_label(desk.plan, one, desk.wording), one.id) for one in records)
        self.blockSignals(True)
        self.clear()
        for name, id in named:
            item = QListWidgetItem(name)
            item.setToolTip(name)
            item.setData(_ID, id)
            self.addItem(item)
        self.setCurrentRow(0 if named else -1)
        self.choose(was)
        self.blockSignals(False)
