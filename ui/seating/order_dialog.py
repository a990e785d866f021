"""The order of precedence on the screen: who comes when and why; somebody is moved for a reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reception.actions.named_order import displace, restore_place
from reception.actions.record import add_record
from reception.ceremonies.precedence import Ground, Standing, order_of
from reception.ceremonies.precedence_text import standing_text
from reception.fields.labels import label, record_label
from reception.plan.displacement import Displacement
from reception.plan.named_order import NamedOrder
from ui.desk import Desk
from ui.dialogs.engagement_dialog import EngagementDialog
from ui.forms.record_form import RecordForm
from ui.forms.typed_text import TypedLine
from ui.preview.choices import ChoiceList
from ui.spoken import Spoken
from ui.toast import Toast

COLUMNS = ("place", "name", "why")
WRAPPED = (1, 2)
CELL_MARGIN = 4


class OrderDialog(EngagementDialog):
    """Stands beside the window and follows the plan. Who is chosen moves by one place, once a
    reason is typed."""

    def __init__(self, desk: Desk, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, engagement, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._standings: tuple[Standing, ...] = ()
        self.orders = ChoiceList("", self)
        self.another, self.earlier, self.later, self.restore = (QPushButton(self) for _ in range(4))
        self.settings = RecordForm(desk, NamedOrder, self)
        self.table = QTableWidget(0, len(COLUMNS), self)
        self.reason = TypedLine(self)
        self._reason_label, self.hint = QLabel(self), QLabel(self)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_rows)
        self._lay_out()
        self._connect()
        spoken = Spoken(desk, self)
        spoken.put(self.another.setText, "order-another")
        spoken.put(self.earlier.setText, "order-earlier")
        spoken.put(self.later.setText, "order-later")
        spoken.put(self.restore.setText, "order-restore")
        spoken.put(self._reason_label.setText, "order-reason")
        spoken.put(self.reason.setAccessibleName, "order-reason")
        spoken.put(self.orders.box.setAccessibleName, "order-which")
        spoken.put(self.table.setAccessibleName, "order-list")
        spoken.again(self.refresh)
        Toast(desk, self)
        self.resize(1060, 680)

    @property
    def chosen(self) -> str:
        """Who is chosen in the list; empty for nobody."""
        row = self.table.currentRow()
        return self._standings[row].id if 0 <= row < len(self._standings) else ""

    def choose(self, id: str) -> None:
        """Choose somebody of the list."""
        for row, standing in enumerate(self._standings):
            if standing.id == id:
                self.table.setCurrentCell(row, 0)

    # -- what is shown ---------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Show the plan as it stands."""
        item = self.engagement
        if item is None:
            self.close()
            return
        self.entitle("order-title", item)
        ids = sorted(one.id for one in self._desk.plan.referring(NamedOrder, "engagement", item.id))
        if self.orders.chosen not in ids:
            self.orders.chosen = ids[0] if ids else ""
        self.orders.fill(ids, self._name_of)
        self._show_order()

    def _name_of(self, id: str) -> str:
        order = self._desk.plan.get(NamedOrder, id)
        return record_label(self._desk.plan, order, self._desk.wording) if order else id

    def _show_order(self) -> None:
        desk, kept = self._desk, self.chosen
        order = desk.plan.get(NamedOrder, self.orders.chosen)
        self._standings = order_of(desk.plan, order).standings if order else ()
        for part in (self.orders.box, self.settings):
            part.setVisible(order is not None)
        if order is not None:
            self.settings.show_record(order.id)
        headings = [desk.say(f"order-column-{key}") for key in COLUMNS]
        self.table.setHorizontalHeaderLabels(headings)
        self.table.setRowCount(len(self._standings))
        for row, standing in enumerate(self._standings):
            texts = (
                str(standing.place),
                label(desk.plan, standing.id, desk.wording),
                standing_text(desk.plan, standing, desk.wording),
            )
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.table.setItem(row, column, cell)
        self._fit_rows()
        self.hint.setText(desk.say("order-how" if order else "order-none"))
        self.choose(kept)
        self._enable()

    def _columns_moved(self, *_: object) -> None:
        self._fitting.start()  # once both have their new width

    def _fit_rows(self) -> None:
        """Every name and reason is read whole, however wide the window is. The table itself counts
        lines of Chinese among English as too low."""
        text = QTextDocument()
        text.setDefaultFont(self.table.font())
        text.setDocumentMargin(CELL_MARGIN)
        for row in range(self.table.rowCount()):
            heights = [self.table.verticalHeader().defaultSectionSize()]
            for column in WRAPPED:
                cell = self.table.item(row, column)
                text.setPlainText(cell.text() if cell else "")
                text.setTextWidth(self.table.columnWidth(column) - CELL_MARGIN)
                heights.append(round(text.size().height()))
            self.table.setRowHeight(row, max(heights))

    def _enable(self) -> None:
        row, writable = self.table.currentRow(), self._desk.writable
        there = bool(self.chosen) and writable
        ready = there and bool(self.reason.text().strip())
        self.another.setEnabled(writable)
        self.earlier.setEnabled(ready and row > 0)
        self.later.setEnabled(ready and row < len(self._standings) - 1)
        by_hand = there and self._standings[row].ground is Ground.BY_HAND
        self.restore.setEnabled(by_hand)

    # -- what is done ----------------------------------------------------------------------

    def draw_up(self) -> None:
        """Begin another order, by rank."""
        id = self._desk.session.new_id(NamedOrder.KIND)
        order = NamedOrder(id=id, engagement=self._engagement)
        if self._desk.act(partial(add_record, record=order)):
            self.orders.chosen = id
            self.refresh()

    def shift(self, by: int) -> None:
        """Move who is chosen by one place, earlier or later."""
        row, person = self.table.currentRow(), self.chosen
        others = [standing.id for standing in self._standings if standing.id != person]
        target = row + by
        if not person or not 0 <= target <= len(others):
            return
        session = self._desk.session
        step = self._desk.act(
            partial(
                displace,
                id=session.new_id(Displacement.KIND),
                order=self.orders.chosen,
                person=person,
                before=others[target] if target < len(others) else "",
                reason=self.reason.text(),
                author=session.author,
                at=session.clock(),
            )
        )
        if step is not None:
            self.choose(person)

    def shift_earlier(self) -> None:
        """Move who is chosen one place forward."""
        self.shift(-1)

    def shift_later(self) -> None:
        """Move who is chosen one place back."""
        self.shift(1)

    def put_back(self) -> None:
        """Give who is chosen the place that the policy gives."""
        person = self.chosen
        if self._desk.act(partial(restore_place, order=self.orders.chosen, person=person)):
            self.choose(person)

    # -- how it is built -------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideNone)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in WRAPPED:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._columns_moved)
        self._reason_label.setBuddy(self.reason)
        self.hint.setWordWrap(True)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(8)
        head.addWidget(self.orders.box)
        head.addWidget(self.another)
        head.addStretch(1)
        foot.addWidget(self._reason_label)
        foot.addWidget(self.reason, 1)
        for button in (self.another, self.earlier, self.later, self.restore):
            button.setAutoDefault(False)
        for button in (self.earlier, self.later, self.restore):
            foot.addWidget(button)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.settings)
        split.addWidget(self.table)
        split.setStretchFactor(1, 1)
        split.setSizes([380, 680])
        rows = QVBoxLayout(self)
        rows.addLayout(head)
        rows.addWidget(split, 1)
        rows.addLayout(foot)
        rows.addWidget(self.hint)

    def _connect(self) -> None:
        self._desk.changed.connect(self.refresh)
        self.orders.picked.connect(self._show_order)
        self.another.clicked.connect(self.draw_up)
        self.earlier.clicked.connect(self.shift_earlier)
        self.later.clicked.connect(self.shift_later)
        self.restore.clicked.connect(self.put_back)
        self.reason.textChanged.connect(self._enable)
        self.table.currentCellChanged.connect(self._enable)
