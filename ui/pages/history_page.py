"""The history page: what was done, the latest first, and what each step changed in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QWidget,
)

from reception.fields.change_text import change_lines
from ui.desk import Desk
from ui.models.history_model import Column, HistoryModel
from ui.spoken import Spoken

WIDTHS = {Column.WHEN: 110, Column.WHAT: 420}


class HistoryPage(QWidget):
    """Undo and redo stay in the menu; here one reads."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = HistoryModel(desk, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(26)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self._detail = QPlainTextEdit()
        self._detail.setReadOnly(True)
        self._detail.setTabChangesFocus(True)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(self._detail)
        split.setStretchFactor(0, 1)
        split.setSizes([700, 400])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentRowChanged.connect(self._show_step)
        self.model.dataChanged.connect(self._show_step)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.table.setAccessibleName, "history-name")
        self._spoken.put(self._detail.setAccessibleName, "history-detail")
        self._spoken.put(self._detail.setPlaceholderText, "history-choose")
        self._spoken.again(self._show_step)

    @property
    def detail(self) -> str:
        """What the chosen step changed."""
        return self._detail.toPlainText()

    def _show_step(self, *_: object) -> None:
        step = self.model.step_at(self.table.currentIndex().row())
        desk = self._desk
        done = desk.session.history.done
        lines = change_lines(step, desk.plan, desk.wording, later=done) if step else ()
        self._detail.setPlainText("\n".join(lines))
