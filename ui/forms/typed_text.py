"""Lines and texts to type into, that leave undo to the window when they have nothing to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QWidget

UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def undo_or_redo(event: QEvent) -> QKeySequence.StandardKey | None:
    """Which of the two a key asks for, if it does."""
    if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
        return next((key for key in UNDO if event.matches(key)), None)
    return None


class TypedLine(QLineEdit):
    """A line. `offering` is told when it gains the focus: the moment to bring its completions;
    `taken` that Enter was pressed while they were open, which nobody around the line sees."""

    offering = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = QStringListModel(self)
        self._completions: QCompleter | None = None

    def offer(self, labels: list[str]) -> None:
        """Complete what is typed to one of these, found by any part of them."""
        self._offered.setStringList(labels)
        if self._completions is None:
            completer = QCompleter(self._offered, self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setMaxVisibleItems(12)
            self._completions = completer
            self.setCompleter(completer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the completions brought."""
        self.offering.emit()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down in an empty line shows all that is offered."""
        popup = self._completions.popup() if self._completions is not None else None
        is_open = popup is not None and popup.isVisible()
        down = event.key() == Qt.Key.Key_Down
        if down and self._completions is not None and not self.text():
            self._completions.setCompletionPrefix("")
            self._completions.complete()
            return
        super().keyPressEvent(event)
        if popup is not None and is_open and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # what was chosen stands in the line already: left to itself the list would fill the
            # line once more, also one that has been emptied for the next by now
            popup.hide()
            event.accept()
            self.taken.emit()

    def event(self, event: QEvent) -> bool:
        """Undo goes to the window when there is nothing of this line to undo."""
        wanted = undo_or_redo(event)
        if wanted is not None:
            able = wanted is UNDO[0] and self.isUndoAvailable()
            if not able and not (wanted is UNDO[1] and self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)


LINES_AT_LEAST = 3
LINES_AT_MOST = 16
"""A text is as high as its lines, between these; of a longer one a part is seen at a time."""


class TypedText(QPlainTextEdit):
    """A few lines of text, or many; Tab leaves it. `finished` tells that it was left after a
    change."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._least, self._most = LINES_AT_LEAST, LINES_AT_MOST
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_lines(self, least: int, most: int) -> None:
        """Be as high as the text, but not lower or higher than so many lines."""
        self._least, self._most = least, most
        self._fit()

    def _fit(self, *_: object) -> None:
        # the layout of plain text tells its height in lines
        lines = int(self.document().documentLayout().documentSize().height())
        shown = max(self._least, min(self._most, lines))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * shown + 14)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it is the moment to take what was typed."""
        super().focusOutEvent(event)
        self.finished.emit()

    def event(self, event: QEvent) -> bool:
        """Undo goes to the window when there is nothing of this text to undo."""
        wanted = undo_or_redo(event)
        if wanted is not None:
            document = self.document()
            able = wanted is UNDO[0] and document.isUndoAvailable()
            if not able and not (wanted is UNDO[1] and document.isRedoAvailable()):
                event.ignore()
                return False
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self._fit()  # a style sheet puts its own least height in place of this one
        return done
