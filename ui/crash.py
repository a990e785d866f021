"""The crash window: a mistake in the program is told, with a report to copy and a way to save."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reception.bug_report import bug_report
from ui.deeds import book
from ui.desk import Desk

if TYPE_CHECKING:
    from ui.window import Window

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class HasWindow(Protocol):
    """Whatever has a window open, or none just now."""

    @property
    def window(self) -> Window | None:
        """The window, if there is one."""


class CrashGuard:
    """Stands where Python tells of what nobody has caught. The book is safe by then: every step
    is kept when it is done."""

    def __init__(self, program: HasWindow) -> None:
        self._program = program
        self._before: Hook | None = None
        self._telling = False

    def stand(self) -> None:
        """Begin to watch."""
        self._before = sys.excepthook
        sys.excepthook = self.tell

    def leave(self) -> None:
        """Let things be as they were."""
        if self._before is not None:
            sys.excepthook = self._before

    def tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write it down as before, and show the window; one at a time."""
        if self._before is not None:
            self._before(kind, error, trace)
        window = self._program.window
        if issubclass(kind, KeyboardInterrupt) or window is None or self._telling:
            return
        self._telling = True
        try:
            desk = window.desk
            history = desk.session.history.done
            doing = ["window", history[-1].verb if history else ""]
            report = bug_report(error, doing=doing, now=desk.session.clock())
            CrashDialog(desk, report, lambda: book.save_copy(window), window).exec()
        finally:
            self._telling = False


class CrashDialog(QDialog):
    """Says that the book is safe, shows the report, and offers to copy it or to save a copy."""

    def __init__(
        self, desk: Desk, report: str, save_copy: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desk.say("crash-title"))
        said = QLabel(desk.say("crash-text"))
        said.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(desk.say("crash-report"))
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        copy = buttons.addButton(desk.say("crash-copy"), role.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        save = buttons.addButton(desk.say("crash-save"), role.ActionRole)
        save.clicked.connect(save_copy)
        go_on = buttons.addButton(desk.say("crash-go-on"), role.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(said)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
        self.resize(640, 420)
