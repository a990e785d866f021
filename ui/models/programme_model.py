"""The programme as a table: a row an item, every cell edited by typing."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from reception.checks.conflict import Severity
from reception.fields.codec import Codec
from reception.fields.mistyped import Mistyped
from reception.fields.programme import belongs_to, in_reading_order, items_of_stay
from reception.plan.engagement import Engagement, Status
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.session import Happening
from ui.desk import Desk
from ui.models import programme_cells
from ui.models.conflict_model import told_conflicts
from ui.models.headed import HeadedModel
from ui.models.programme_cells import Column
from ui.models.rows import AnyIndex

ITEM_KINDS = (Engagement.KIND, Move.KIND)
ItemRole = Qt.ItemDataRole.UserRole + 1
DepthRole = Qt.ItemDataRole.UserRole + 2
MistakeRole = Qt.ItemDataRole.UserRole + 4


class Mark(IntEnum):
    """How a row differs from an ordinary one."""

    PLAIN = 0
    TENTATIVE = 1
    OUT_OF_FORCE = 2


class ProgrammeModel(HeadedModel):
    """The items of the day, or of the whole stay; of the chosen stay, or of all.

    What is mistyped stays in its cell until it is corrected; `mistaken` says what is wrong with
    it (an empty text when nothing is any more).
    """

    mistaken = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, [f"programme-{one.name.lower()}" for one in Column], parent)
        self._whole_stay = False
        self._depths: dict[str, int] = {}
        self._mistakes: dict[tuple[str, Column], tuple[str, Mistyped]] = {}
        self._codec = self._new_codec()
        desk.changed.connect(self._hear)
        desk.day_changed.connect(self.gather)
        desk.stay_changed.connect(self.gather)
        desk.language_changed.connect(self._say_in_other_language)
        self.gather()

    # -- which rows ------------------------------------------------------------------------

    @property
    def whole_stay(self) -> bool:
        """Whether all days of the chosen stay are shown, not only the day looked at."""
        return self._whole_stay and bool(self._desk.stay)

    @whole_stay.setter
    def whole_stay(self, whole: bool) -> None:
        self._whole_stay = whole
        self.gather()

    def gather(self, *_: object) -> None:
        """Bring the rows up to date with plan, day and stay."""
        self._codec = self._new_codec()
        ordered = in_reading_order(self._items(self._desk.plan))
        self._depths = {item.id: depth for item, depth in ordered}
        self.settle([item.id for item, _ in ordered])

    def _items(self, plan: Plan) -> list[Item]:
        stay = plan.get(Stay, self._desk.stay)
        if stay is not None and self._whole_stay:
            return items_of_stay(plan, stay)
        items = [item for id in self._desk.agenda.on(self._desk.day) if (item := plan.item(id))]
        return [item for item in items if stay is None or belongs_to(plan, item, stay.id)]

    def _hear(self, happening: Happening) -> None:
        self._mistakes = {k: v for k, v in self._mistakes.items() if k[0] in happening.after}
        self.gather()
        if not all(change.kind in ITEM_KINDS for change in happening.step.changes):
            self.say_again()  # a name, a place or a track may stand in any row
            return
        conflicts = (*happening.conflicts.appeared, *happening.conflicts.vanished)
        told = {id for conflict in conflicts for id in conflict.subjects}
        for id in told | {change.id for change in happening.step.changes}:
            row = self.row_of(id)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _say_in_other_language(self) -> None:
        self._codec = self._new_codec()
        self.say_everything()

    def _new_codec(self) -> Codec:
        return Codec(self._desk.plan, self._desk.wording, self._desk.day)

    # -- what a view asks ------------------------------------------------------------------

    @property
    def codec(self) -> Codec:
        """How its fields are shown and read as the plan and the language stand."""
        return self._codec

    def item_at(self, row: int) -> Item | None:
        """The item in a row."""
        return self._desk.plan.item(self.id_at(row))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Editable where something can be typed."""
        flags = super().flags(index)
        item = self.item_at(index.row())
        if item is not None and programme_cells.editable(item, Column(index.column())):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and what its look depends on."""
        item = self.item_at(index.row()) if index.isValid() else None
        if item is None:
            return None
        column = Column(index.column())
        mistake = self._mistakes.get((item.id, column))
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                if mistake:
                    return mistake[0]
                if role == Qt.ItemDataRole.EditRole:
                    return programme_cells.typed_as(item, column, self._codec)
                return self._shown(item, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._told(mistake[1]) if mistake else self._tip(item, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self.headerData(column, Qt.Orientation.Horizontal)
                return f"{heading}: {self.data(index)}"
            case _ if role == ItemRole:
                return item.id
            case _ if role == DepthRole:
                return self._depths.get(item.id, 0)
            case _ if role == MistakeRole:
                return mistake is not None
        return None

    def mark(self, row: int) -> Mark:
        """How the item of a row differs from an ordinary one."""
        item = self.item_at(row)
        if item is None or not self._desk.plan.takes_place(item):
            return Mark.OUT_OF_FORCE
        return Mark.TENTATIVE if item.status is Status.TENTATIVE else Mark.PLAIN

    def severity(self, row: int) -> Severity | None:
        """The worst of the open conflicts of a row's item."""
        found = [c.severity for c in self._desk.session.checker.open_of(self.id_at(row))]
        return min(found, key=list(Severity).index, default=None)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Do what was typed into a cell; what means nothing stays there and is explained."""
        item = self.item_at(index.row())
        if role != Qt.ItemDataRole.EditRole or item is None:
            return False
        column = Column(index.column())
        if value == programme_cells.typed_as(item, column, self._codec):
            return self._settled(item.id, column)
        try:
            action = programme_cells.action_of(item, column, str(value), self._codec)
        except Mistyped as mistake:
            self._mistakes[item.id, column] = (str(value), mistake)
            self.dataChanged.emit(index, index)
            self.mistaken.emit(self._told(mistake))
            return False
        self._mistakes.pop((item.id, column), None)
        self.mistaken.emit("")
        self._desk.act(action)
        return True

    def forget_mistake(self, index: AnyIndex) -> None:
        """Put back what the plan says into a cell in which something was mistyped."""
        self._settled(self.id_at(index.row()), Column(index.column()))

    def _settled(self, id: str, column: Column) -> bool:
        if self._mistakes.pop((id, column), None):
            row = self.row_of(id)
            self.dataChanged.emit(self.index(row, column), self.index(row, column))
        self.mistaken.emit("")
        return True

    # -- words -----------------------------------------------------------------------------

    def _shown(self, item: Item, column: Column) -> str:
        if column is Column.DAY:
            return self._desk.wording.day(programme_cells.day_of(item, self._codec))
        return programme_cells.shown(item, column, self._codec, self._day_told(item))

    def _day_told(self, item: Item) -> date:
        """The day that need not be said with a time: it stands before it, or is looked at."""
        return programme_cells.day_of(item, self._codec) if self.whole_stay else self._desk.day

    def _tip(self, item: Item, column: Column) -> str:
        return told_conflicts(self._desk, item.id) if column is Column.START else ""

    def _told(self, mistake: Mistyped) -> str:
        return self._desk.say(mistake.key, **mistake.arguments)
