"""The mends of the chosen conflict, tried a few at a time while the window goes on, the best first.

A digit does the mend of that number; so do Enter and a click on its row.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from reception.checks.conflict import Conflict
from reception.mends.mend import Mend
from reception.mends.mending import mends_tried, ranked
from reception.plan.plan import Plan
from ui.desk import Desk
from ui.pages.mend_row import MendRow
from ui.spoken import Spoken
from ui.theme.appearance import Appearance

PAUSE_MS = 60
"""Whoever goes through the conflicts quickly does not wait for mends that nobody reads."""
AT_A_TIME_MS = 8


class MendList(QScrollArea):
    """`finished` tells that all ideas for a conflict have been tried."""

    finished = Signal()

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._appearance = desk, appearance
        self._conflict: Conflict | None = None
        self._plan: Plan | None = None
        self._trying: Iterator[Mend | None] | None = None
        self._found: list[Mend] = []
        self._wanted = False
        self.rows: list[MendRow] = []
        self._title, self._hint = QLabel(), QLabel()
        self._title.setProperty("role", "section")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        body = QWidget()
        body.setProperty("role", "form")
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._column)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setMinimumWidth(220)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._try_some)
        desk.changed.connect(self._look_again)
        appearance.changed.connect(self._show_rows)
        self._spoken = Spoken(desk, self)
        self._spoken.again(self._show_rows)

    def look_for(self, conflict: Conflict | None) -> None:
        """Look for mends of this conflict; None where there is nothing to mend."""
        if conflict != self._conflict or self._plan is not self._desk.plan:
            self._wanted = False
            self._conflict = conflict
            self._look_again()

    def do(self, number: int) -> None:
        """Do the mend of that number, counted from 1; nothing where there is none."""
        if not 0 < number <= len(self.rows):
            return
        if self._plan is not self._desk.plan:
            self._look_again()
            self._desk.notices.advise("notice-mend-stale")
            return
        mend = self.rows[number - 1].mend
        if self._desk.act(lambda _: mend.step) is not None:
            self._desk.notices.done("notice-mended", undo=True)

    def focus_first(self) -> None:
        """Let the keyboard choose, beginning with the best."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted = not self.rows

    @property
    def is_trying(self) -> bool:
        """Whether there are ideas left to try."""
        return self._trying is not None

    @property
    def hint(self) -> str:
        """What is said above the rows, or in their place."""
        return self._hint.text()

    # -- trying ----------------------------------------------------------------------------

    def _look_again(self, *_: object) -> None:
        self._timer.stop()
        self._plan, self._trying, self._found = self._desk.plan, None, []
        session = self._desk.session
        if self._conflict is not None and self._is_open():
            self._trying = mends_tried(
                self._conflict,
                self._plan,
                session.checker,
                now=session.clock(),
                new_id=session.new_id,
            )
            if self.isVisible():
                self._timer.start(PAUSE_MS)
        self._show_rows()

    def _try_some(self) -> None:
        watch = QElapsedTimer()
        watch.start()
        found = len(self._found)
        while self._trying is not None and watch.elapsed() < AT_A_TIME_MS:
            try:
                mend = next(self._trying)
            except StopIteration:
                self._trying = None
            else:
                self._found += [mend] if mend is not None else []
        if self._trying is None or len(self._found) != found:
            self._show_rows()
        if self._trying is None:
            self.finished.emit()
        else:
            self._timer.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on trying."""
        super().showEvent(event)
        if self._trying is not None:
            self._timer.start(PAUSE_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it: stop trying."""
        super().hideEvent(event)
        self._timer.stop()

    # -- showing ---------------------------------------------------------------------------

    def _show_rows(self) -> None:
        say = self._desk.say
        focused = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        if self._plan is self._desk.plan:
            for number, mend in enumerate(ranked(self._found), start=1):
                row = MendRow(self._desk, self._appearance.colours, mend, number)
                row.chosen.connect(lambda number=number: self.do(number))
                self._column.addWidget(row)
                self.rows.append(row)
        if self._wanted and self.rows:
            self.focus_first()
        elif focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()
        self._title.setText(say("mends-title"))
        self._hint.setText(say(self._hint_key()))
        self._hint.setVisible(self._is_open())
        self._title.setVisible(self._is_open())
        self.setAccessibleName(say("mends-title"))

    def _is_open(self) -> bool:
        """Whether there is anything to mend: what has been accepted may stand as it is."""
        conflict, checker = self._conflict, self._desk.session.checker
        return conflict is not None and checker.acceptance_of(conflict) is None

    def _hint_key(self) -> str:
        if self.is_trying and not self.rows:
            return "mends-searching"
        if not self.rows:
            return "mends-none"
        if not self.is_trying and not any(row.mend.is_clean for row in self.rows):
            return "mends-none-clean"
        return "mends-help"

    # -- keys ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit does a mend, up and down go through them."""
        digit = event.key() - Qt.Key.Key_0
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 < digit <= len(self.rows):
            self.do(digit)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _go(self, by: int) -> None:
        here = next((n for n, row in enumerate(self.rows) if row.hasFocus()), -1)
        if 0 <= here + by < len(self.rows):
            self.rows[here + by].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.rows[here + by], 0, 8)
