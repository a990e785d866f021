"""A register: all records of one kind as a table of their fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from reception.actions.record import change_record
from reception.fields.change_text import field_key
from reception.fields.codec import Codec
from reception.fields.labels import label
from reception.fields.mistyped import Mistyped
from reception.plan.record import Record
from reception.session import Happening
from ui.desk import Desk
from ui.forms.layouts import register_columns
from ui.models.headed import HeadedModel
from ui.models.rows import AnyIndex


class RegisterModel(HeadedModel):
    """The records of a kind, by what they are called; of one owner only where `owner` names a
    field and the id it must have (the members of a delegation)."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Record],
        parent: QObject | None = None,
        *,
        owner: tuple[str, str] | None = None,
    ) -> None:
        self.columns = register_columns(kind)
        headings = [field_key(kind, field, desk.wording) for field in self.columns]
        super().__init__(desk, headings, parent)
        self.kind = kind
        self.owner = owner
        self._above: dict[str, str] = {}
        self._codec = Codec(desk.plan, desk.wording, desk.day)
        desk.changed.connect(self._hear)
        desk.language_changed.connect(self._say_in_other_language)
        self.gather()

    def gather(self) -> None:
        """Bring the rows up to date with the plan."""
        self._codec = Codec(self._desk.plan, self._desk.wording, self._desk.day)
        records = self._desk.plan.table(self.kind).values()
        if self.owner is not None:
            field, id = self.owner
            records = [r for r in records if getattr(r, field) == id]  # type: ignore[assignment]
        self._above.clear()
        self.settle([r.id for r in sorted(records, key=self._order)])

    def _order(self, record: Record) -> tuple[Any, ...]:
        """Those that have a place in a row, as cars and cues do, row by row."""
        order = getattr(record, "order", None)
        in_a_row = isinstance(order, int)
        place = (in_a_row and order) or getattr(record, "rank", 0) or 1_000_000
        above = self._above_of(record) if in_a_row else ("", "")
        return (above, place, self._desk.wording.name(record), record.id)

    def _above_of(self, record: Record) -> tuple[str, str]:
        """What to call the first owner of a record, worked out once for all it owns."""
        id = next((getattr(record, field) for field in record.OWNERS), "")
        if id not in self._above:
            self._above[id] = label(self._desk.plan, id, self._desk.wording) if id else ""
        return self._above[id], id

    def record_at(self, row: int) -> Record | None:
        """The record in a row."""
        return self._desk.plan.get(self.kind, self.id_at(row))

    def _hear(self, happening: Happening) -> None:
        self.gather()
        if happening.step.touches(self.kind.KIND):
            self.say_again()

    def _say_in_other_language(self) -> None:
        self.gather()
        self.say_everything()

    # -- what a view asks ------------------------------------------------------------------

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, on one line."""
        record = self.record_at(index.row()) if index.isValid() else None
        if record is None:
            return None
        text = self._codec.shown(record, self.columns[index.column()])
        if role == Qt.ItemDataRole.DisplayRole:
            return " · ".join(text.splitlines())
        return text if role == Qt.ItemDataRole.EditRole else None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Do what was typed; what means nothing is explained and not taken."""
        record = self.record_at(index.row())
        if role != Qt.ItemDataRole.EditRole or record is None:
            return False
        field = self.columns[index.column()]
        if value == self._codec.shown(record, field):
            return True
        try:
            new = self._codec.typed(record, field, str(value))
        except Mistyped as mistake:
            self._desk.notices.advise(mistake.key, **mistake.arguments)
            return False
        self._desk.act(lambda plan: change_record(plan, id=record.id, **{field: new}))
        return True
