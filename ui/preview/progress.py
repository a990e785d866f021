"""Progress: says what is being done, how far it is, and lets the officer stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ui.desk import Desk
from ui.spoken import Spoken

PATIENCE_MS = 250
"""What is done sooner needs no telling."""


class Progress(QWidget):
    """Shows itself only while something takes long; `stopped` tells that it shall end."""

    stopped = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = "preview-composing"
        self.busy = False
        self._text = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self.stop = QPushButton(self)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._text, self._bar, self.stop):
            row.addWidget(widget)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self.show)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.stop.setText, "preview-stop")
        self._spoken.again(self._say)
        self.hide()

    def begin(self, key: str) -> None:
        """Something begins; how far it is is not known yet."""
        self._key = key
        self.busy = True
        self._bar.setRange(0, 0)
        self._say()
        self._soon.start()

    def tell(self, done: int, of: int) -> None:
        """So much of it is done."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def end(self) -> None:
        """It is done, or will not be."""
        self.busy = False
        self._soon.stop()
        self.hide()

    def _say(self) -> None:
        text = self._desk.say(self._key)
        self._text.setText(text)
        self._bar.setAccessibleName(text)
