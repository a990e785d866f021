"""What is wrong with a file, fault by fault: to be read, copied and sent to whoever made it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reception.exchange.entry import EntriesRefused
from ui.desk import Desk
from ui.spoken import Spoken


class FaultsDialog(QDialog):
    """All faults of a file that was refused; nothing of it has been taken."""

    def __init__(self, desk: Desk, refused: EntriesRefused, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._refused = desk, refused
        self._help = QLabel()
        self._help.setWordWrap(True)
        self.faults = QPlainTextEdit()
        self.faults.setReadOnly(True)
        self.faults.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(self._help)
        column.addWidget(self.faults, 1)
        column.addWidget(buttons)
        self.resize(720, 420)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.setWindowTitle, "faults-title")
        self._spoken.put(self.faults.setAccessibleName, "faults-title")
        self._spoken.put(close.setText, "notice-away")
        self._spoken.again(self._say)

    def _say(self) -> None:
        file, words = str(self._refused.arguments["file"]), self._desk.wording
        self._help.setText(words.say("faults-help", file=file, count=len(self._refused.faults)))
        self.faults.setPlainText(
            "\n".join(fault.said(words, file) for fault in self._refused.faults)
        )
