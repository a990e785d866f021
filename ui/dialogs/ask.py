"""Asking: a dialog of a few fields; what is mistyped is said beside the field, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reception.fields.mistyped import Mistyped
from ui.desk import Desk
from ui.forms.editors import Editor
from ui.forms.field import Field
from ui.spoken import Spoken

Read = Callable[[str, dict[str, Any]], Any]
Advice = Callable[[dict[str, Any]], str]
Known = Callable[[str, dict[str, str]], dict[str, str]]
"""Asked with the name of the field just left and what stands in all of them; what it knows now."""


class Question(NamedTuple):
    """One field: its name among the answers, the key of its label, its editor, how what was typed
    is read (with the answers to the fields above), and what it begins with."""

    name: str
    key: str
    editor: Editor
    read: Read
    begins: str = ""


class AskDialog(QDialog):
    """Asks, and when all is answered calls `then` with the answers by name; it stays open when
    that says it could not be done. `advice` stands below the fields; asked with the answers, it
    says what would come of them as soon as all can be read. What is `known` once a field is typed
    is put into the others that still hold what they began with."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        key: str,
        questions: Sequence[Question],
        then: Callable[[dict[str, Any]], bool],
        *,
        advice: str | Advice = "",
        known: Known | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._questions = {question.name: question for question in questions}
        self._then = then
        self._known = known
        self._begun: dict[str, str] = {}
        self.fields: dict[str, Field] = {}
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.setWindowTitle, key)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        help_line = QLabel()
        help_line.setProperty("role", "muted")
        help_line.setWordWrap(True)
        self._spoken.put(help_line.setText, f"{key}-help")
        column.addWidget(help_line)
        for question in questions:
            field = Field(desk, question.name, question.key, question.editor)
            field.show_text(question.begins)
            self._begun[question.name] = question.editor.text()
            field.typed.connect(self._fill_in)
            self.fields[question.name] = field
            column.addWidget(field)
            column.addWidget(field.mistake)
        self._advice = advice
        self.advice = QLabel(advice if isinstance(advice, str) else "")
        self.advice.setProperty("role", "muted")
        self.advice.setWordWrap(True)
        self.advice.setVisible(bool(advice))
        column.addWidget(self.advice)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._spoken.put(self._button(QDialogButtonBox.StandardButton.Ok).setText, "ask-do")
        self._spoken.put(self._button(QDialogButtonBox.StandardButton.Cancel).setText, "ask-leave")
        column.addSpacing(6)
        column.addWidget(self.buttons)
        self.setMinimumWidth(400)
        if not isinstance(advice, str):
            for field in self.fields.values():
                field.typed.connect(self._advise)
            self._spoken.again(self._advise)

    def accept(self) -> None:
        """Read every field; when all can be read, do it."""
        answers, mistakes = self._read()
        for name, question in self._questions.items():
            field, text = self.fields[name], question.editor.text()
            if name in mistakes:
                mistake = mistakes[name]
                field.show_text(text, self._desk.say(mistake.key, **mistake.arguments))
            elif name in answers:
                field.show_text(text)
        if mistakes:
            self._make_room()
            self.fields[next(iter(mistakes))].editor.face.setFocus()
        elif self._then(answers):
            super().accept()

    def _read(self) -> tuple[dict[str, Any], dict[str, Mistyped]]:
        """The answers that can be read, and what is wrong with others, by the fields' names."""
        answers: dict[str, Any] = {}
        mistakes: dict[str, Mistyped] = {}
        for name, question in self._questions.items():
            try:
                answers[name] = question.read(question.editor.text(), answers)
            except Mistyped as mistake:
                mistakes[name] = mistake
            except KeyError:
                continue  # it hangs on a field above that is wrong itself
        return answers, mistakes

    def _fill_in(self, name: str) -> None:
        """Put in what follows from the field just left, where nothing else was typed."""
        if self._known is None:
            return
        typed = {name: question.editor.text() for name, question in self._questions.items()}
        for other, text in self._known(name, typed).items():
            if typed[other] == self._begun[other]:
                self.fields[other].show_text(text)
                self._begun[other] = self._questions[other].editor.text()

    def _advise(self) -> None:
        answers, mistakes = self._read()
        if not isinstance(self._advice, str) and not mistakes:
            self.advice.setText(self._advice(answers))
            self._make_room()

    def _make_room(self) -> None:
        """Windows do not grow by themselves when words in them come to take more lines."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def event(self, event: QEvent) -> bool:
        """Make room for a field that has come to be higher, as a text with its lines."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._make_room()

    def _button(self, which: QDialogButtonBox.StandardButton) -> Any:
        return self.buttons.button(which)


def required(read: Read) -> Read:
    """The same reading, where an empty field will not do."""

    def strictly(text: str, answers: dict[str, Any]) -> Any:
        if not text.strip():
            raise Mistyped("typed-required", text)
        return read(text, answers)

    return strictly


def as_text(text: str, _: dict[str, Any]) -> str:
    """The text itself."""
    return " ".join(text.split())
