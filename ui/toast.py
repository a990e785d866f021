"""The toast: shows what the program tells, over the window's foot, with undo at hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.desk import Desk
from ui.notices import Notice, Weight

STAYS_MS = {Weight.DONE: 6_000, Weight.ADVICE: 10_000, Weight.TROUBLE: 0}
"""How long each is shown; 0 until it is put away."""
ABOVE_FOOT = 40


class Toast(QFrame):
    """One message at a time, the latest."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "toast")
        self._desk = desk
        self._notice: Notice | None = None
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.undo_button = QPushButton()
        self.undo_button.clicked.connect(self._take_back)
        self._away = QPushButton()
        self._away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self._away)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        window.installEventFilter(self)
        desk.notices.told.connect(self.show_notice)
        desk.changed.connect(self._withdraw)
        desk.language_changed.connect(self._say)

    def show_notice(self, notice: Notice) -> None:
        """Show this one in place of the one before."""
        self._notice = notice
        self._say()
        self.show()
        self.raise_()
        stays = STAYS_MS[notice.weight]
        self._timer.stop()
        if stays:
            self._timer.start(stays)

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def _say(self) -> None:
        if self._notice is None:
            return
        self._text.setText(self._desk.say(self._notice.key, **self._notice.arguments))
        self.undo_button.setText(self._desk.say("undo"))
        self.undo_button.setVisible(self._notice.undo)
        self._away.setText(self._desk.say("notice-away"))
        self.setAccessibleName(self._text.text())
        self._place()

    def _take_back(self) -> None:
        self.hide()
        self._desk.undo()

    def _withdraw(self, *_: object) -> None:
        """Undo takes back the last step: offered for the one before, it would surprise. Advice on
        what could not be done is out of date once something has been done."""
        notice = self._notice
        if notice is not None and (notice.undo or notice.weight is Weight.ADVICE):
            self.hide()

    def _place(self) -> None:
        window = self._window
        wide = min(640, window.width() - 40)
        layout = self.layout()
        if layout is not None:  # asked to fit, a wrapped text takes the height of a narrower one
            self.setFixedSize(wide, layout.totalHeightForWidth(wide))
        self.move((window.width() - wide) // 2, window.height() - self.height() - ABOVE_FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the foot when the window changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
