"""The conflict page: the list, the chosen one in full, and what could be done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reception.checks.conflict import Severity
from reception.checks.naming_rules import field_wanted
from reception.mends.mending import MOST
from ui.desk import Desk
from ui.models.conflict_model import Column, ConflictModel, Scope
from ui.pages.conflict_delegate import ConflictDelegate
from ui.pages.conflict_detail import ConflictDetail
from ui.pages.mend_list import MendList
from ui.spoken import Spoken
from ui.theme.appearance import Appearance

WIDTHS = {Column.SEVERITY: 96, Column.WHEN: 106, Column.WHO: 70, Column.RULE: 128}


class ConflictPage(QWidget):
    """`counted` tells the open errors and warnings of the whole book; `jumped` that the officer
    went to a party of a conflict, `wanted` that one field of it is what the conflict is about."""

    counted = Signal(int, int)
    jumped = Signal(str)
    wanted = Signal(str)

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self.model = ConflictModel(desk, self)
        self.table = self._new_table()
        self._scope = QComboBox()
        self._scope.activated.connect(self._look_at)
        self._accepted = QCheckBox()
        self._accepted.toggled.connect(partial(setattr, self.model, "with_accepted"))
        self.grouped = QCheckBox()
        self.grouped.toggled.connect(partial(setattr, self.model, "is_grouped"))
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 4)
        head.setSpacing(14)
        head.addWidget(self._scope)
        head.addWidget(self.grouped)
        head.addWidget(self._accepted)
        head.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.detail = ConflictDetail(desk, self)
        self.mends = MendList(desk, appearance, self)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.addWidget(self.mends)
        split.setStretchFactor(0, 1)
        split.setSizes([500, 260, 330])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.model.dataChanged.connect(self._show_detail)
        self.model.modelReset.connect(self._show_detail)
        self.model.rowsRemoved.connect(self._show_detail)
        for rows_changed in (
            self.model.modelReset,
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.model.rowsMoved,
        ):
            rows_changed.connect(self._span_headings)
        self.table.activated.connect(lambda _: self.enter())
        self.detail.jumped.connect(self._go_to)
        for digit in range(1, MOST + 1):
            key = QShortcut(QKeySequence(str(digit)), self.table)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(partial(self.mends.do, digit))
        desk.changed.connect(self.count)
        self._spoken = Spoken(desk, self)
        self._spoken.again(self._say)
        self.count()

    def jump(self) -> None:
        """Go to the first party of the chosen conflict."""
        conflict = self.model.conflict_at(self.table.currentIndex().row())
        if conflict is not None:
            self.jumped.emit(conflict.subjects[0])

    def enter(self) -> None:
        """Go to the first party of the chosen conflict, and to its field where it is about one."""
        conflict = self.model.conflict_at(self.table.currentIndex().row())
        if conflict is not None:
            self._go_to(conflict.subjects[0])

    def _go_to(self, id: str) -> None:
        self.jumped.emit(id)
        conflict = self.model.conflict_at(self.table.currentIndex().row())
        if conflict is not None and field_wanted(conflict):
            self.wanted.emit(field_wanted(conflict))

    def choose_next(self, by: int) -> None:
        """Choose the conflict so many rows further and go to it."""
        rows = self.model.rowCount()
        # The cursor of a list that gets the keyboard stands on its first row: nobody chose that.
        is_chosen = self.table.selectionModel().hasSelection()
        here = self.table.currentIndex().row() if is_chosen else (-1 if by > 0 else rows)
        # Headings are passed by; the last of so many steps is back where it began.
        steps = (((here + by * step) % rows) for step in range(1, rows + 1))
        row = next((row for row in steps if self.model.conflict_at(row)), None)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, Column.SEVERITY))
            self.jump()

    def _new_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(ConflictDelegate(self._appearance, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        header = table.horizontalHeader()
        header.setMinimumSectionSize(40)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section, width in WIDTHS.items():
            table.setColumnWidth(section, width)
        return table

    def _look_at(self, place: int) -> None:
        self.model.scope = Scope(place)

    def _show_detail(self, *_: object) -> None:
        row = self.table.currentIndex().row()
        conflict, group = self.model.conflict_at(row), self.model.group_at(row)
        if group is not None and group.cluster is not None:
            self.detail.show_cluster(group.cluster)
        else:
            self.detail.show_conflict(conflict)
        self.mends.look_for(conflict)

    def _span_headings(self, *_: object) -> None:
        self.table.clearSpans()
        for row in range(self.model.rowCount()):
            if self.model.group_at(row) is not None:
                self.table.setSpan(row, 0, 1, len(Column))

    def count(self, *_: object) -> None:
        """Tell how many there are."""
        found = [c.severity for c in self._desk.session.checker.open_conflicts]
        self.counted.emit(found.count(Severity.ERROR), found.count(Severity.WARNING))

    def _say(self) -> None:
        say = self._desk.say
        place = max(self._scope.currentIndex(), 0)
        self._scope.clear()
        self._scope.addItems([say(f"conflicts-of-{scope.name.lower()}") for scope in Scope])
        self._scope.setCurrentIndex(place)
        self._scope.setAccessibleName(say("conflicts-scope"))
        self._accepted.setText(say("conflicts-with-accepted"))
        self.grouped.setText(say("conflicts-grouped"))
        self.grouped.setToolTip(say("conflicts-grouped-help"))
        self.table.setAccessibleName(say("conflicts-name"))
        self._show_detail()
        self.count()
