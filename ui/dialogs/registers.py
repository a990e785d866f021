"""The registers: all records of a kind as a table, and the chosen one as a form beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reception.actions.member import add_members
from reception.actions.record import add_record, add_records, remove_record
from reception.fields.belonging import stay_of
from reception.fields.change_text import field_key
from reception.fields.choices import chosen
from reception.fields.codec import Codec
from reception.fields.labels import record_label
from reception.fields.pasted_list import PastedList
from reception.plan.change import Step
from reception.plan.delegation import Delegation
from reception.plan.kinds import KINDS
from reception.plan.member import Member
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.stay import Stay
from ui.delegation_colours import least_used_colour
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question, required
from ui.dialogs.paste import paste_dialog
from ui.forms.editors import LineEditor
from ui.forms.layouts import AREAS, REGISTERS
from ui.forms.record_form import RecordForm
from ui.forms.typed_text import TypedLine
from ui.models.register_model import RegisterModel
from ui.spoken import Spoken
from ui.toast import Toast


class RegistersDialog(QDialog):
    """Kinds at the left, their records in the middle, the fields of one at the right. With
    `owner`, a field and the id it must have, only the records of that owner."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        kind: type[Record] = REGISTERS[0],
        owner: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._owner = owner
        self.kinds = QListWidget()
        self.kinds.setMaximumWidth(190)
        self.kinds.setVisible(owner is None)
        self.search = TypedLine()
        self.search.setClearButtonEnabled(True)
        self.table = QTableView()
        self._dress_table()
        self._add, self._paste, self._remove = QPushButton(), QPushButton(), QPushButton()
        for button, act, key in (
            (self._add, self.add, "Ins"),
            (self._paste, self.paste, "Ctrl+V"),
            (self._remove, self.remove, "Del"),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            # in the table alone: in text the keys keep their meaning
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self._add)
        head.addWidget(self._paste)
        head.addWidget(self._remove)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(8, 0, 8, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.kinds, middle):
            self._split.addWidget(widget)
        self._split.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 10)
        row.addWidget(self._split)
        self.resize(1180, 680)
        for keys, deed in (("Ctrl+Z", desk.undo), ("Ctrl+Y", desk.redo)):
            QShortcut(QKeySequence(keys), self, deed)
        self.toast = Toast(desk, self)  # what the window says is behind this dialog
        self.form: RecordForm | None = None
        self.model: RegisterModel | None = None
        self._found = QSortFilterProxyModel(self)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table.setModel(self._found)
        self.search.textChanged.connect(self._found.setFilterFixedString)
        self.table.selectionModel().currentRowChanged.connect(self._show_form)
        self.show_kind(kind)
        self._spoken = Spoken(desk, self)
        self._spoken.again(self._say)
        self.kinds.currentRowChanged.connect(self._choose_kind)

    @property
    def kind(self) -> type[Record]:
        """The kind whose register is shown."""
        return self.model.kind if self.model is not None else REGISTERS[0]

    def show_kind(self, kind: type[Record]) -> None:
        """Show the register of a kind."""
        old_model, old_form = self.model, self.form
        self.model = RegisterModel(self._desk, kind, self, owner=self._owner)
        self._found.setSourceModel(self.model)
        self.form = RecordForm(self._desk, kind)
        self.form.setMinimumWidth(320)
        if old_form is not None:
            old_form.deleteLater()
            old_form.setParent(None)
        # a phase begins where another one ends: that has an act of its own
        self._add.setEnabled(kind is not Phase)
        self._paste.setEnabled(kind is not Phase and not self._needed())
        self._split.addWidget(self.form)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([180, 640, 340])
        if old_model is not None:
            old_model.deleteLater()
        self._fit_columns()
        self._choose_row(0)

    def add(self) -> None:
        """Add a record; what it cannot be without is asked first."""
        needed = self._needed()
        if needed:
            self._ask_owners(needed)
        else:
            self._add_with(dict([self._owner] if self._owner else []))

    def paste(self) -> None:
        """Add many records, as they were copied from a table."""
        fields = dict([self._owner] if self._owner else [])
        paste_dialog(self._desk, self, partial(self._blank, fields), self._add_list).open()

    def remove(self) -> None:
        """Remove the chosen record with what belongs to it alone."""
        id = self._id_chosen()
        row = self.table.currentIndex().row()
        if id and self._desk.act(partial(remove_record, id=id)) is not None:
            self._desk.notices.done("notice-removed", undo=True)
            self._choose_row(row)

    def _needed(self) -> list[str]:
        """What a record of this kind cannot be without and nobody has said yet."""
        said = {"id", self._owner[0] if self._owner else ""}
        fields = msgspec.structs.fields(self.kind)
        return [f.name for f in fields if f.required and f.name not in said]

    def _ask_owners(self, fields: list[str]) -> None:
        """Ask for what a record of this kind cannot be without: whom it belongs to."""
        codec = Codec(self._desk.plan, self._desk.wording, self._desk.day)
        questions = [self._owner_question(codec, field) for field in fields]
        AskDialog(self._desk, self, "ask-owner", questions, self._add_with).open()

    def _owner_question(self, codec: Codec, field: str) -> Question:
        offered = codec.choices(self.kind.REFERENCES[field])
        return Question(
            field,
            field_key(self.kind, field, codec.words),
            LineEditor(lambda: offered),
            required(lambda text, _: chosen(text, offered)),
        )

    def _blank(self, fields: dict[str, Any]) -> Record:
        if self.kind is Delegation:
            fields = {**fields, "colour": least_used_colour(self._desk.plan)}
        return self.kind(id=self._desk.session.new_id(self.kind.KIND), **fields)

    def _add_list(self, found: PastedList) -> bool:
        done = self._desk.act(self._adding(found.records)) is not None
        if done:
            self.search.clear()
            self._fit_columns()
            self._choose_row(self._row_of(found.records[0].id))
            self._desk.notices.done("notice-pasted", undo=True, count=len(found.records))
        return done

    def _adding(self, records: Sequence[Record]) -> Callable[[Plan], Step]:
        """What adds these; members are put on their tracks."""
        members = [record for record in records if isinstance(record, Member)]
        if not members:
            return partial(add_records, records=records)
        desk = self._desk
        stay = desk.plan.get(Stay, desk.stay)
        if stay is None or stay.delegation != members[0].delegation:
            stay = stay_of(desk.plan, members[0], desk.day)
        return partial(add_members, members=members, stay=stay.id if stay else "")

    def _add_with(self, fields: dict[str, Any]) -> bool:
        record, desk = self._blank(fields), self._desk
        if isinstance(record, Member):
            action = self._adding([record])
        else:
            action = partial(add_record, record=record)
        done = desk.act(action) is not None
        if done:
            self.search.clear()
            self._choose_row(self._row_of(record.id))
            if self.form is not None:
                self.form.focus_first()
        return done

    def _choose_kind(self, row: int) -> None:
        item = self.kinds.item(row)
        kind = KINDS.get(item.data(Qt.ItemDataRole.UserRole) or "") if row >= 0 else None
        if kind is not None and kind is not self.kind:
            self.show_kind(kind)

    def _list_kinds(self) -> None:
        """The kinds by area, each area below its name, which cannot be chosen."""
        say = self._desk.say
        blocked = self.kinds.blockSignals(True)
        self.kinds.clear()
        for area, layouts in AREAS.items():
            heading = QListWidgetItem(say(f"registers-area-{area}"))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            self.kinds.addItem(heading)
            for kind in layouts.registers:
                item = QListWidgetItem(say(f"kind-{kind.KIND}"))
                item.setData(Qt.ItemDataRole.UserRole, kind.KIND)
                self.kinds.addItem(item)
                if kind is self.kind:
                    self.kinds.setCurrentItem(item)
        self.kinds.blockSignals(blocked)

    def _fit_columns(self) -> None:
        self.table.resizeColumnsToContents()
        for section in range(self._found.columnCount()):
            wide = self.table.columnWidth(section)
            self.table.setColumnWidth(section, min(max(wide, 70), 220))

    def _row_of(self, id: str) -> int:
        model = self.model
        place = model.index(model.row_of(id), 0) if model is not None else QModelIndex()
        return self._found.mapFromSource(place).row()

    def _choose_row(self, row: int) -> None:
        last = self._found.rowCount() - 1
        if last >= 0:
            self.table.setCurrentIndex(self._found.index(min(max(row, 0), last), 0))
        self._show_form()

    def _id_chosen(self) -> str:
        row = self._found.mapToSource(self.table.currentIndex()).row()
        return self.model.id_at(row) if self.model is not None else ""

    def _show_form(self, *_: object) -> None:
        id = self._id_chosen()
        self._remove.setEnabled(bool(id))
        if self.form is not None:
            self.form.show_record(id)

    def _dress_table(self) -> None:
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _say(self) -> None:
        say = self._desk.say
        self.setWindowTitle(self._title())
        self._list_kinds()
        self.kinds.setAccessibleName(say("registers-kinds"))
        self.search.setPlaceholderText(say("registers-search"))
        self.search.setAccessibleName(say("registers-search"))
        self.table.setAccessibleName(say("registers-table"))
        for button, key in ((self._add, "add"), (self._paste, "paste"), (self._remove, "remove")):
            button.setText(say(f"registers-{key}"))
            button.setToolTip(say(f"registers-{key}-help"))

    def _title(self) -> str:
        desk = self._desk
        owner = desk.plan.find(self._owner[1]) if self._owner else None
        if owner is None:
            return desk.say("registers-title")
        name = record_label(desk.plan, owner, desk.wording)
        return desk.say(f"registers-{self.kind.KIND}s", name=name)
