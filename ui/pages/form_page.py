"""The form page: the chosen record, what is wrong with it, its fields, and how far it can move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from reception.fields.labels import item_title, record_label
from reception.plan.kinds import Item
from reception.plan.record import Record
from ui.desk import Desk
from ui.forms.layouts import FORMS
from ui.forms.record_form import RecordForm
from ui.models.conflict_model import told_conflicts
from ui.slips.strip import SlackStrip
from ui.slips.watch import SlackWatch
from ui.spoken import Spoken

TOLD_AT_MOST = 3


class FormPage(QWidget):
    """Follows what is chosen. One form a kind is made when it is first wanted, and kept."""

    def __init__(self, desk: Desk, slack: SlackWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.slack = SlackStrip(desk, slack)
        self._forms: dict[type[Record], RecordForm] = {}
        self._kind = QLabel()
        self._kind.setProperty("role", "muted")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._conflicts = QLabel()
        self._conflicts.setProperty("role", "conflicts")
        self._conflicts.setWordWrap(True)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setContentsMargins(24, 24, 24, 24)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._hint)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 4)
        head.setSpacing(2)
        head.addWidget(self._kind)
        head.addWidget(self._title)
        head.addWidget(self._conflicts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        column.addWidget(self.slack)
        self.setMinimumWidth(300)
        desk.chosen_changed.connect(self._show_chosen)
        desk.changed.connect(self._show_head)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self._hint.setText, "form-choose")
        self._spoken.again(self._show_head)
        self._show_chosen()

    @property
    def form(self) -> RecordForm | None:
        """The form that is shown now."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, RecordForm) else None

    def focus_form(self) -> None:
        """Let the officer type into the first field."""
        if self.form is not None:
            self.form.focus_first()

    def focus_field(self, name: str) -> None:
        """Let the officer type into a field of what is shown; nothing where it has none such."""
        if self.form is not None and name in self.form.fields:
            self.form.fields[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_chosen(self, *_: object) -> None:
        record = self._desk.plan.find(self._desk.chosen) if self._desk.chosen else None
        kind = type(record)
        if record is None or kind not in FORMS:
            self._stack.setCurrentWidget(self._hint)
        else:
            if kind not in self._forms:
                self._forms[kind] = RecordForm(self._desk, kind)
                self._stack.addWidget(self._forms[kind])
            self._stack.setCurrentWidget(self._forms[kind])
            self._forms[kind].show_record(record.id)
        self._show_head()

    def _show_head(self, *_: object) -> None:
        desk = self._desk
        record = desk.plan.find(desk.chosen) if desk.chosen else None
        shown = record is not None and type(record) in FORMS
        for label in (self._kind, self._title):
            label.setVisible(shown)
        if record is None or not shown:
            self._conflicts.hide()
            return
        words = desk.wording
        kind = desk.say(f"noun-{record.KIND}")
        self._kind.setText(kind[:1].upper() + kind[1:])
        title = item_title(desk.plan, record, words) if isinstance(record, Item) else ""
        self._title.setText(title or record_label(desk.plan, record, words))
        told = told_conflicts(desk, record.id).splitlines()
        more = len(told) - TOLD_AT_MOST
        shown_lines = told[:TOLD_AT_MOST]
        if more > 0:
            shown_lines.append(desk.say("form-more-conflicts", count=more))
        self._conflicts.setText("\n".join(shown_lines))
        self._conflicts.setVisible(bool(told))
