"""Finding: a line to type into, and below it whatever in the book is called like that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reception.fields.labels import record_label
from reception.fields.search import Finder
from reception.plan.kinds import Item
from reception.plan.zone import local_day
from ui.desk import Desk
from ui.forms.typed_text import TypedLine
from ui.spoken import Spoken

SHOWN_AT_MOST = 60


class FindDialog(QDialog):
    """Enter goes to what is chosen in the list; Up and Down choose while typing."""

    def __init__(self, desk: Desk, go_to: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._go_to = go_to
        self._finder = Finder(desk.plan, desk.wording)
        self.line = TypedLine()
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._go)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.itemActivated.connect(lambda _: self._go())
        self.list.itemClicked.connect(lambda _: self._go())
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        self.resize(560, 420)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.setWindowTitle, "find-title")
        self._spoken.put(self.line.setPlaceholderText, "find-line")
        self._spoken.put(self.line.setAccessibleName, "find-line")
        self._spoken.put(self.list.setAccessibleName, "find-list")
        self._spoken.put(self._hint.setText, "find-hint")

    def _find(self, text: str) -> None:
        plan, words = self._desk.plan, self._desk.wording
        self.list.clear()
        for id in self._finder.find(text, SHOWN_AT_MOST):
            record = plan.find(id)
            if record is None:
                continue
            said = f"{words.say(f'noun-{record.KIND}')} · {record_label(plan, record, words)}"
            if isinstance(record, Item):
                said = f"{said} · {words.day(local_day(record.begins, plan.zone))}"
            item = QListWidgetItem(said, self.list)
            item.setData(Qt.ItemDataRole.UserRole, id)
        self.list.setCurrentRow(0)
        found = self.list.count() > 0 or not text.strip()
        self._hint.setText(self._desk.say("find-hint" if found else "find-nothing"))

    def _go(self) -> None:
        item = self.list.currentItem()
        if self.list.count() and item is not None:
            self.accept()
            self._go_to(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while the line keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None and self.list.count():
                row = min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)
