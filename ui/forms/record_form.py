"""The form of one record: fields in groups, each taken as soon as it is left."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reception.fields.change_text import field_key
from reception.fields.choices import Choice
from reception.fields.codec import Codec
from reception.fields.kinds import FieldKind, field_kind, row_type
from reception.fields.mistyped import Mistyped
from reception.fields.road_lines import ROAD_LINES
from reception.fields.rows import row_hint
from reception.plan.record import Record
from reception.session import Happening
from reception.wording import Wording
from ui.desk import Desk
from ui.forms.colour_editor import ColourEditor
from ui.forms.editors import (
    LONG_KINDS,
    PICKED_KINDS,
    Editor,
    FlagEditor,
    LineEditor,
    PickEditor,
    TextEditor,
)
from ui.forms.field import Field
from ui.forms.field_actions import field_action
from ui.forms.holdings import HoldingsField
from ui.forms.kept_faults import kept_fault
from ui.forms.layouts import FORMS, HOLDINGS, Group
from ui.forms.offers import offered
from ui.forms.references import ReferencesField
from ui.spoken import Spoken

Part = Field | HoldingsField | ReferencesField
COLOUR = "colour"
"""The field of any kind that is a colour on the screen."""


class RecordForm(QScrollArea):
    """The fields of a record of one kind. `show_record` says which; it may be exchanged for
    another of the kind at any time. What is mistyped is kept for each record until corrected."""

    def __init__(self, desk: Desk, kind: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._desk = desk
        self._id = ""
        self._mistakes: dict[tuple[str, str], tuple[str, Mistyped]] = {}
        self.fields: dict[str, Part] = {}
        self._folds: list[tuple[QPushButton, Group]] = []
        self._spoken = Spoken(desk, self)
        body = QWidget()
        body.setProperty("role", "form")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(12, 8, 12, 12)
        self._column.setSpacing(8)
        for group in FORMS[kind]:
            self._add_group(group)
        self._column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        desk.changed.connect(self._hear)
        desk.language_changed.connect(self.fill)

    # -- what is shown ---------------------------------------------------------------------

    @property
    def record(self) -> Record | None:
        """The record shown, as it stands."""
        return self._desk.plan.get(self.kind, self._id)

    def show_record(self, id: str) -> None:
        """Show another record of the kind."""
        self._id = id
        self.fill()
        for fold, group in self._folds:
            fold.setChecked(self._holds_something(group))

    def fill(self) -> None:
        """Bring every field up to date with the plan."""
        record = self.record
        self.setEnabled(record is not None)
        if record is None:
            return
        codec = self._codec()
        for name, field in self.fields.items():
            if isinstance(field, Field):
                text, mistake = self._mistakes.get((self._id, name), ("", None))
                fault = mistake or kept_fault(record, name)
                told = self._desk.say(fault.key, **fault.arguments) if fault else ""
                field.show_text(text if mistake else codec.shown(record, name), told)
            else:
                field.show_record(record, codec)

    def focus_first(self) -> None:
        """Let the officer type into the first field."""
        first = next(iter(self.fields.values()))
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hear(self, happening: Happening) -> None:
        self._mistakes = {k: v for k, v in self._mistakes.items() if k[0] in happening.after}
        if self._id and self.isVisible():
            self.fill()

    def _holds_something(self, group: Group) -> bool:
        record = self.record
        fields = [f for line in group.lines for f in line if f != HOLDINGS]
        return record is not None and any(getattr(record, field) for field in fields)

    def _codec(self) -> Codec:
        return Codec(self._desk.plan, self._desk.wording, self._desk.day)

    # -- what is typed ---------------------------------------------------------------------

    def take(self, name: str) -> None:
        """Take what stands in a field: do it, or say what is wrong with it."""
        record, field = self.record, self.fields[name]
        if record is None or not isinstance(field, Field):
            return
        codec, text = self._codec(), field.editor.text()
        place = (self._id, name)
        if text == codec.shown(record, name):
            self._mistakes.pop(place, None)
            self.fill()
            return
        try:
            value = codec.typed(record, name, text)
        except Mistyped as mistake:
            self._mistakes[place] = (text, mistake)
            self.fill()
            return
        self._mistakes.pop(place, None)
        self._desk.act(field_action(record, name, value))
        self.fill()

    # -- how it is built -------------------------------------------------------------------

    def _add_group(self, group: Group) -> None:
        heading: QPushButton | QLabel = QPushButton() if group.folded else QLabel()
        heading.setProperty("role", "group")
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 0, 0, 4)
        lines.setSpacing(6)
        for names in group.lines:
            row = QHBoxLayout()
            row.setSpacing(8)
            lines.addLayout(row)
            for name in names:
                field = self._add_field(name)
                row.addWidget(field, 1)
                if isinstance(field, Field):
                    lines.addWidget(field.mistake)
        self._column.addWidget(heading)
        self._column.addWidget(body)
        if isinstance(heading, QPushButton):
            heading.setCheckable(True)
            heading.toggled.connect(body.setVisible)
            heading.toggled.connect(partial(self._say_fold, heading, group))
            self._spoken.again(lambda: self._say_fold(heading, group))
            body.hide()
            self._folds.append((heading, group))
        else:
            self._spoken.put(heading.setText, group.key)

    def _say_fold(self, heading: QPushButton, group: Group, *_: object) -> None:
        sign = "\u25be" if heading.isChecked() else "\u25b8"
        heading.setText(f"{sign} {self._desk.say(group.key)}")
        heading.setAccessibleName(self._desk.say(group.key))

    def _add_field(self, name: str) -> Part:
        field: Part
        if name == HOLDINGS:
            field = HoldingsField(self._desk)
        elif field_kind(self.kind, name) is FieldKind.REFERENCES:
            field = ReferencesField(self._desk, name, field_key(self.kind, name, self._words()))
        else:
            key = field_key(self.kind, name, self._words())
            field = Field(self._desk, name, key, self._editor(name))
            field.typed.connect(self.take)
        self.fields[name] = field
        return field

    def _words(self) -> Wording:
        return self._desk.wording

    def _editor(self, name: str) -> Editor:
        sort = field_kind(self.kind, name)
        if sort is FieldKind.FLAG:
            return FlagEditor(lambda: (self._desk.say("choice-yes"), self._desk.say("choice-no")))
        if sort in PICKED_KINDS:
            return PickEditor(
                lambda: tuple(words for _, words in self._codec().options(self.kind, name))
            )
        if sort is FieldKind.ROWS:
            return TextEditor(lambda: row_hint(row_type(self.kind, name), self._words()))
        if sort in ROAD_LINES or sort is FieldKind.CLOSURES:
            return TextEditor(lambda: self._desk.say(f"field-hint-{sort}"))
        if sort in LONG_KINDS:
            return TextEditor()
        if sort is FieldKind.REFERENCE:
            return LineEditor(lambda: self._offered(name))
        return ColourEditor(self._desk) if name == COLOUR else LineEditor()

    def _offered(self, name: str) -> tuple[Choice, ...]:
        record = self.record
        return offered(self._codec(), record, name) if record is not None else ()
