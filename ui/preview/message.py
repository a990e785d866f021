"""What stands in the place of the pages when there are none: why, and what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.spoken import Spoken


class Message(QWidget):
    """`again` tells that the officer wants to try once more."""

    again = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: tuple[str, dict[str, Any]] | None = None
        self.text = QLabel(self)
        self.text.setProperty("role", "title")
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 40, 60, 40)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.button.setText, "preview-again")
        self._spoken.again(self._say)

    def tell(self, key: str, arguments: dict[str, Any], *, offer_again: bool) -> None:
        """Say this message."""
        self._told = key, arguments
        self.button.setVisible(offer_again)
        self._say()

    def _say(self) -> None:
        if self._told is not None:
            key, arguments = self._told
            self.text.setText(self._desk.say(key, **arguments))
