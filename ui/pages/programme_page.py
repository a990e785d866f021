"""The programme page: the table, whose programme it is, and what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reception.fields.labels import record_label
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.stay import Stay
from ui.desk import Desk
from ui.models.programme_cells import Column
from ui.models.programme_model import ProgrammeModel
from ui.pages.programme_delegate import ProgrammeDelegate
from ui.pages.programme_table import ProgrammeTable
from ui.spoken import Spoken
from ui.theme.appearance import Appearance


class ProgrammePage(QWidget):
    """`opened` tells that the officer wants to edit an item in the form."""

    opened = Signal(str)

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = ProgrammeModel(desk, self)
        self.table = ProgrammeTable(desk, self.model)
        self.table.setItemDelegate(ProgrammeDelegate(desk, self.model, appearance, self.table))
        self.table.opened.connect(self.opened)
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._whole = QCheckBox()
        self._whole.toggled.connect(self._show_whole_stay)
        self._hint = QLabel()
        self._hint.setProperty("role", "mistake")
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._empty = QLabel(self.table.viewport())
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 4)
        head.addWidget(self._title, 1)
        head.addWidget(self._whole)
        over = QVBoxLayout(self.table.viewport())
        over.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._hint)
        self.setFocusProxy(self.table)
        self.model.mistaken.connect(self._show_mistake)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._show_whether_empty)
        desk.stay_changed.connect(self._show_scope)
        desk.day_changed.connect(self._show_scope)
        desk.changed.connect(self._show_scope)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self._whole.setText, "programme-whole-stay")
        self._spoken.put(self._whole.setToolTip, "programme-whole-stay-help")
        self._spoken.put(self.table.setAccessibleName, "programme-name")
        self._spoken.again(self._show_scope)
        self._show_whole_stay(False)
        self._show_whether_empty()

    @property
    def whole_stay(self) -> bool:
        """Whether all days of the chosen stay are shown."""
        return self.model.whole_stay

    @whole_stay.setter
    def whole_stay(self, whole: bool) -> None:
        self._whole.setChecked(whole)

    @property
    def hint(self) -> str:
        """What is said about what was mistyped last; empty where nothing is wrong."""
        return self._hint.text()

    def _show_whole_stay(self, whole: bool) -> None:
        self.model.whole_stay = whole
        self._show_scope()
        self.table.show_chosen()

    def _show_scope(self, *_: object) -> None:
        desk = self._desk
        stay = desk.plan.get(Stay, desk.stay)
        self._whole.setEnabled(stay is not None)
        self.table.setColumnHidden(Column.DAY, not self.model.whole_stay)
        day = desk.wording.full_day(desk.day)
        begun = any(desk.plan.table(kind) for kind in (Delegation, Engagement))
        self._empty.setText(desk.say("programme-empty" if begun else "programme-no-delegation"))
        if stay is None:
            self._title.setText(desk.say("programme-of-office", day=day))
            return
        name = record_label(desk.plan, stay, desk.wording)
        key = "programme-of-whole-stay" if self.model.whole_stay else "programme-of-stay"
        self._title.setText(desk.say(key, name=name, day=day))

    def _show_mistake(self, told: str) -> None:
        self._hint.setText(told)
        self._hint.setVisible(bool(told))

    def _show_whether_empty(self, *_: object) -> None:
        self._empty.setVisible(self.model.rowCount() == 0)
