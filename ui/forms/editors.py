"""Editors: the widget in which a field's value is typed or chosen, one sort for each sort of field.

All of them speak text as `reception.fields.codec` shows and reads it, so that a form treats them
alike.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from reception.fields.choices import Choice
from reception.fields.kinds import FieldKind
from ui.forms.typed_text import TypedLine, TypedText

Offered = Callable[[], tuple[Choice, ...]]
Options = Callable[[], tuple[str, ...]]

LONG_KINDS = (
    FieldKind.WORDS,
    FieldKind.LAYOUTS,
    FieldKind.CLOSURES,
    FieldKind.HOURS,
    FieldKind.SPEEDS,
    FieldKind.POINTS,
    FieldKind.AREAS,
    FieldKind.ROWS,
)
PICKED_KINDS = (FieldKind.CHOICE, FieldKind.KNOWN)


class Editor(QWidget):
    """`typed` tells that the officer has finished with it; `text` is what stands in it."""

    typed = Signal()
    face: QWidget

    def _wear(self, face: QWidget) -> None:
        self.face = face
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(face)
        self.setFocusProxy(face)

    @abstractmethod
    def text(self) -> str:
        """What stands in it."""

    @abstractmethod
    def show_text(self, text: str) -> None:
        """Let this stand in it."""

    def refresh(self) -> None:
        """Say what it offers again, in the language in force."""


class LineEditor(Editor):
    """One line; completed where something is offered."""

    def __init__(self, offered: Offered | None = None) -> None:
        super().__init__()
        self.line = TypedLine()
        self._wear(self.line)
        self.line.editingFinished.connect(self.typed)
        if offered is not None:
            self.line.offering.connect(lambda: self.line.offer([c.label for c in offered()]))

    def text(self) -> str:
        return self.line.text()

    def show_text(self, text: str) -> None:
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)


class TextEditor(Editor):
    """A few lines; `hint` says what belongs into each where that is not plain from its name."""

    def __init__(self, hint: Callable[[], str] | None = None) -> None:
        super().__init__()
        self._hint = hint
        self.words = TypedText()
        self._wear(self.words)
        self.refresh()
        self.words.finished.connect(self.typed)

    def text(self) -> str:
        return self.words.toPlainText()

    def show_text(self, text: str) -> None:
        if self.words.toPlainText() != text:
            self.words.setPlainText(text)

    def refresh(self) -> None:
        if self._hint is not None:
            self.words.setPlaceholderText(self._hint())
            self.words.setToolTip(self._hint())


class QuietCombo(QComboBox):
    """A choice that the wheel changes only while it is being worked with: scrolling a form past
    it must not change the book."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form in its place."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class PickEditor(Editor):
    """One of few values."""

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._options = options
        self.combo = QuietCombo()
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(6)
        self._wear(self.combo)
        self.refresh()
        self.combo.activated.connect(lambda _: self.typed.emit())

    def text(self) -> str:
        return self.combo.currentText()

    def show_text(self, text: str) -> None:
        self.combo.setCurrentIndex(self.combo.findText(text))

    def refresh(self) -> None:
        place = self.combo.currentIndex()
        self.combo.clear()
        self.combo.addItems(list(self._options()))
        self.combo.setCurrentIndex(place)


class FlagEditor(Editor):
    """Yes or no; it carries its own label."""

    def __init__(self, yes_no: Options) -> None:
        super().__init__()
        self._yes_no = yes_no
        self.box = QCheckBox()
        self._wear(self.box)
        self.box.clicked.connect(lambda _: self.typed.emit())

    def text(self) -> str:
        return self._yes_no()[0 if self.box.isChecked() else 1]

    def show_text(self, text: str) -> None:
        self.box.setChecked(text == self._yes_no()[0])
