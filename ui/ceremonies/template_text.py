"""The text of a template of the office, read while it is typed: what is wrong is said below it."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reception.actions.record import change_record
from reception.ceremonies.ground_reader import shipped_grounds
from reception.ceremonies.template_reader import fault_line, read_template
from reception.ceremonies.template_writing import ground_text
from reception.plan.ceremony_template import CeremonyTemplate
from reception.trouble import BadInput
from ui.desk import Desk
from ui.spoken import Spoken
from ui.theme.appearance import Appearance

SIZE = (860, 720)


class TemplateTextDialog(QDialog):
    """A text that cannot be read is kept all the same: it is only not offered until it can."""

    def __init__(
        self, desk: Desk, appearance: Appearance, id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._appearance, self._id = desk, appearance, id
        self._line: int | None = None
        self.text = QPlainTextEdit(self)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.go_button, self.ground_button = QPushButton(self), QPushButton(self)
        for button in (self.go_button, self.ground_button):
            button.setAutoDefault(False)
        self.grounds = QMenu(self.ground_button)
        self.ground_button.setMenu(self.grounds)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        record = self.record
        self.text.setPlainText(record.text if record else "")
        self.text.textChanged.connect(self._read)
        self.go_button.clicked.connect(self._go_to_fault)
        self.grounds.triggered.connect(self._bring_ground)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        spoken = Spoken(desk, self)
        save, cancel = (
            self.buttons.button(which)
            for which in (
                QDialogButtonBox.StandardButton.Save,
                QDialogButtonBox.StandardButton.Cancel,
            )
        )
        spoken.put(save.setText, "template-text-save")
        spoken.put(cancel.setText, "ask-leave")
        spoken.put(self.text.setAccessibleName, "field-text")
        spoken.put(self.go_button.setText, "template-text-go")
        spoken.put(self.ground_button.setText, "template-text-ground")
        spoken.put(self.ground_button.setToolTip, "template-text-ground-help")
        spoken.again(self.refresh)
        self.resize(*SIZE)

    @property
    def record(self) -> CeremonyTemplate | None:
        """The template whose text it is, as long as the book has it."""
        return self._desk.plan.get(CeremonyTemplate, self._id)

    @property
    def _name(self) -> str:
        record, words = self.record, self._desk.wording
        return words.pick(record.name_zh, record.name_en) if record else ""

    def refresh(self) -> None:
        """Say everything in the language in force."""
        words = self._desk.wording
        self.setWindowTitle(self._desk.say("template-text", name=self._name))
        self.grounds.clear()
        for id, ground in shipped_grounds().items():
            action = QAction(words.pick(ground.name_zh, ground.name_en), self.grounds)
            action.setData(id)
            self.grounds.addAction(action)
        self._read()

    def accept(self) -> None:
        """Keep the text as it stands."""
        text = self.text.toPlainText()
        if self._desk.act(partial(change_record, id=self._id, text=text)) is not None:
            super().accept()

    def _bring_ground(self, action: QAction) -> None:
        """Put a ground that the program brings at the end of the text, to be changed there."""
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        start = cursor.blockNumber() + 1
        cursor.insertText(f"\n{ground_text(shipped_grounds()[str(action.data())])}")
        self._go_to(start + 1)

    def _read(self) -> None:
        """Say what is wrong, and where; or what the text gives."""
        text = self.text.toPlainText()
        fault, said = None, self._desk.say("template-text-empty")
        if text.strip():
            try:
                template = read_template(text, file=self._name)
                count = len(template.cue)
                said = self._desk.say("template-text-good", count=count, block=template.minutes)
            except BadInput as found:
                fault, said = found, self._desk.say(found.key, **found.arguments)
        self.told.setText(said)
        self.told.setProperty("role", "mistake" if fault else "muted")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self._line = fault_line(fault, text) if fault else None
        self.go_button.setVisible(self._line is not None)
        self._mark(self._line)
        able = self._desk.writable
        self.text.setReadOnly(not able)
        self.ground_button.setEnabled(able and "[ground]" not in text)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(able)

    def _mark(self, line: int | None) -> None:
        """Set off the line at which something is wrong."""
        marked = []
        block = self.text.document().findBlockByNumber(line - 1) if line else None
        if block is not None and block.isValid():
            selection = QTextEdit.ExtraSelection()
            selection.format.setBackground(QColor(self._appearance.colours.selected))
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            selection.cursor = QTextCursor(block)
            marked.append(selection)
        self.text.setExtraSelections(marked)

    def _go_to_fault(self) -> None:
        if self._line is not None:
            self._go_to(self._line)

    def _go_to(self, line: int) -> None:
        block = self.text.document().findBlockByNumber(line - 1)
        self.text.setTextCursor(QTextCursor(block))
        self.text.centerCursor()
        self.text.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.ground_button)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(8)
        rows.addWidget(self.text, 1)
        told = QHBoxLayout()
        told.addWidget(self.told, 1)
        told.addWidget(self.go_button)
        rows.addLayout(told)
        rows.addLayout(foot)
