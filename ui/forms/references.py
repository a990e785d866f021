"""Several records in one field: the tracks of an engagement, the members of a track."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reception.fields.choices import Choice
from reception.fields.codec import Codec
from reception.fields.labels import label
from reception.plan.record import Record, references
from ui.desk import Desk
from ui.forms.chips import Chip, Chips
from ui.forms.field_actions import field_action
from ui.forms.offers import offered
from ui.spoken import Spoken


class ReferencesField(QWidget):
    """Each record named in a row; taking one in or out is done at once."""

    def __init__(self, desk: Desk, name: str, key: str) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self._record: Record | None = None
        self.chips = Chips(desk, self._offered, add_key=f"form-add-{name}")
        self.chips.taken_in.connect(self._take_in)
        self.chips.taken_out.connect(self._take_out)
        heading = QLabel()
        heading.setProperty("role", "muted")
        heading.setBuddy(self.chips.line)
        self._spoken = Spoken(desk, self)
        self._spoken.put(heading.setText, key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(self.chips)
        self.setFocusProxy(self.chips)

    def show_record(self, record: Record, codec: Codec) -> None:
        """Show what this record names."""
        self._record = record
        named = references(record, self._name)
        self.chips.show_chips([Chip(id, label(codec.plan, id, codec.words)) for id in named])

    def _offered(self) -> tuple[Choice, ...]:
        codec = Codec(self._desk.plan, self._desk.wording, self._desk.day)
        return offered(codec, self._record, self._name) if self._record else ()

    def _take_in(self, id: str) -> None:
        if self._record is not None:
            named = (*references(self._record, self._name), id)
            self._give(tuple(dict.fromkeys(named)))

    def _take_out(self, id: str) -> None:
        if self._record is not None:
            self._give(tuple(i for i in references(self._record, self._name) if i != id))

    def _give(self, named: tuple[str, ...]) -> None:
        if self._record is not None:
            self._desk.act(field_action(self._record, self._name, named))
