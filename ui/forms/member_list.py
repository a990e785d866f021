"""A list of persons to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from reception.fields.choices import Choice
from ui.forms.editors import Editor

ROWS_SHOWN = 8


class MemberListEditor(Editor):
    """Its text is the labels of those who are ticked, one a line."""

    def __init__(self, offered: Sequence[Choice]) -> None:
        super().__init__()
        self.list = QListWidget()
        for choice in offered:
            item = QListWidgetItem(choice.label, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        rows = min(max(len(offered), 2), ROWS_SHOWN)
        self.list.setFixedHeight(rows * (self.list.sizeHintForRow(0) if offered else 24) + 6)
        self._wear(self.list)

    def text(self) -> str:
        """Who is ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return "\n".join(i.text() for i in items if i.checkState() is Qt.CheckState.Checked)

    def show_text(self, text: str) -> None:
        """Tick these and no others."""
        ticked = set(text.split("\n"))
        for row in range(self.list.count()):
            item = self.list.item(row)
            on = item.text() in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
