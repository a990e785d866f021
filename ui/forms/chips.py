"""Chips: several records named in one field, each with a way to take it out again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reception.fields.choices import chosen
from reception.fields.mistyped import Mistyped
from ui.desk import Desk
from ui.forms.editors import Offered, QuietCombo
from ui.forms.typed_text import TypedLine
from ui.spoken import Spoken

MOST_OF_A_POOL = 9999
AMOUNT_WIDTH = 52
ROLE_WIDTH = 106
"""Room for the usual roles, an amount beside them or not."""


class Chip(NamedTuple):
    """One named record: its id, what it is called, its role among `Chips.roles`, if any, and how
    many of it are meant, where there may be several."""

    id: str
    label: str
    role: str = ""
    amount: int | None = None


class Chips(QWidget):
    """The records named, one a row, and a line below in which one more is typed.

    `taken_in` and `taken_out` tell the id; `given_role` the id and the new role, `given_amount` the
    id and how many are meant now.
    """

    taken_in = Signal(str)
    taken_out = Signal(str)
    given_role = Signal(str, str)
    given_amount = Signal(str, int)

    def __init__(self, desk: Desk, offered: Offered, *, add_key: str) -> None:
        super().__init__()
        self._desk = desk
        self._offered = offered
        self._chips: list[Chip] = []
        self._roles: Sequence[tuple[str, str]] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.line = TypedLine()
        self.line.offering.connect(self._offer)
        self.line.returnPressed.connect(self._take)
        self.mistake = QLabel()
        self.mistake.setProperty("role", "mistake")
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._rows)
        column.addWidget(self.line)
        column.addWidget(self.mistake)
        self.setFocusProxy(self.line)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.line.setPlaceholderText, add_key)
        self._spoken.put(self.line.setAccessibleName, add_key)
        desk.language_changed.connect(self.mistake.hide)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is named now."""
        return tuple(self._chips)

    def show_chips(self, chips: Sequence[Chip], roles: Sequence[tuple[str, str]] = ()) -> None:
        """Name these; `roles` are the values and words to choose a role from."""
        if list(chips) == self._chips and list(roles) == list(self._roles):
            return
        self._chips, self._roles = list(chips), list(roles)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in chips:
            self._rows.addWidget(self._row(chip))

    def _row(self, chip: Chip) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        name = QLabel(chip.label)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setToolTip(chip.label)
        layout.addWidget(name, 3)
        if chip.amount is not None:
            layout.addWidget(self._amount_line(chip, chip.amount))
        if self._roles:
            layout.addWidget(self._role_box(chip), 2)
        button = QToolButton()
        button.setText("×")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = self._desk.say("form-take-out", name=chip.label)
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.clicked.connect(lambda: self.taken_out.emit(chip.id))
        layout.addWidget(button)
        return row

    def _amount_line(self, chip: Chip, amount: int) -> TypedLine:
        line = TypedLine()
        line.setText(str(amount))
        line.setValidator(QIntValidator(0, MOST_OF_A_POOL, line))
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setFixedWidth(AMOUNT_WIDTH)
        said = self._desk.say("form-amount-of", name=chip.label)
        line.setAccessibleName(said)
        line.setToolTip(said)

        def give() -> None:
            if line.text() and int(line.text()) != amount:
                self.given_amount.emit(chip.id, int(line.text()))

        line.editingFinished.connect(give)
        return line

    def _role_box(self, chip: Chip) -> QComboBox:
        box = QuietCombo()
        box.setMinimumContentsLength(4)
        box.setMinimumWidth(ROLE_WIDTH)
        for value, words in self._roles:
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(chip.role))
        box.setAccessibleName(self._desk.say("form-role-of", name=chip.label))
        box.activated.connect(lambda at: self.given_role.emit(chip.id, box.itemData(at)))
        return box

    def _offer(self) -> None:
        named = {chip.id for chip in self._chips}
        self.line.offer([choice.label for choice in self._offered() if choice.id not in named])

    def _take(self) -> None:
        text = self.line.text().strip()
        if not text:
            return
        try:
            id = chosen(text, self._offered())
        except Mistyped as mistake:
            self.mistake.setText(self._desk.say(mistake.key, **mistake.arguments))
            self.mistake.show()
            return
        self.mistake.hide()
        self.line.clear()
        self.taken_in.emit(id)
