"""One mend as a row: its number, what it does, what it would break, who must hear of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from reception.mends.mend import Mend
from reception.mends.mend_text import mend_breaks, mend_effects, mend_text
from ui.desk import Desk
from ui.theme.colours import Colours
from ui.theme.icons import ROW_SIGN, small_sign

CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MendRow(QFrame):
    """`chosen` tells that the officer wants it: by a click, Enter or the space bar."""

    chosen = Signal()

    def __init__(
        self, desk: Desk, colours: Colours, mend: Mend, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.mend = mend
        self.setProperty("role", "mend")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        plan, words = desk.plan, desk.wording
        what, effects = mend_text(mend, plan, words), mend_effects(mend, plan, words)
        breaks = mend_breaks(mend, plan, words)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 4, 6, 4)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(2, 1)
        digit, mark = QLabel(str(number)), QLabel()
        digit.setProperty("role", "section")
        name, colour = ("accept", colours.good) if mend.is_clean else ("warning", colours.warning)
        mark.setPixmap(small_sign(name, colour, self.devicePixelRatioF()).pixmap(ROW_SIGN))
        for column, label in enumerate((digit, mark)):
            self._grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignTop)
        self._add_line(what)
        for text in breaks:
            self._add_line(text, "mistake")
        self._add_line(effects, "muted")
        self.setAccessibleName(
            desk.say(
                "mends-row",
                number=number,
                what=what,
                verdict=desk.say("mends-fine" if mend.is_clean else "mends-but"),
                effects=effects,
                breaks=" ".join(breaks),
            )
        )

    def _add_line(self, text: str, role: str = "") -> None:
        line = QLabel(text)
        line.setProperty("role", role)
        line.setWordWrap(True)
        self._grid.addWidget(line, self._grid.rowCount() if role else 0, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar choose it; other keys are the list's."""
        if event.key() in CHOOSING:
            self.chosen.emit()
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses it, unless the pointer has been drawn away."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit()
