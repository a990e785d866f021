"""The field: its name, its editor, and what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.forms.editors import Editor, FlagEditor
from ui.spoken import Spoken


class Field(QWidget):
    """`typed` tells that something has been typed or chosen in it. `mistake` says what is wrong
    with that; whoever lays the field out puts it below, as wide as there is room."""

    typed = Signal(str)

    def __init__(self, desk: Desk, name: str, key: str, editor: Editor) -> None:
        super().__init__()
        self.name = name
        self.editor = editor
        self.mistake = QLabel()
        self.mistake.setProperty("role", "mistake")
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        # a long label must not push the form wider than its place
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._spoken = Spoken(desk, self)
        if isinstance(editor, FlagEditor):
            self._spoken.put(editor.box.setText, key)
        else:
            label = QLabel()
            label.setProperty("role", "muted")
            label.setBuddy(editor.face)
            column.addWidget(label)
            self._spoken.put(label.setText, key)
        self._spoken.put(editor.face.setAccessibleName, key)
        self._spoken.again(editor.refresh)
        column.addWidget(editor)
        self.setFocusProxy(editor)
        editor.typed.connect(lambda: self.typed.emit(self.name))

    def show_text(self, text: str, mistake: str = "") -> None:
        """Let this stand in the field, and below it what is wrong with it."""
        self.editor.show_text(text)
        self.mistake.setText(mistake)
        self.mistake.setVisible(bool(mistake))
        face = self.editor.face
        face.setAccessibleDescription(mistake)
        if bool(face.property("wrong")) != bool(mistake):
            face.setProperty("wrong", bool(mistake))
            face.style().unpolish(face)
            face.style().polish(face)
