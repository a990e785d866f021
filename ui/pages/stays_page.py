"""The stays page: whom the office receives, by date, with a line to search in."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QTreeView, QVBoxLayout, QWidget

from reception.plan.stay import Stay
from reception.plan.zone import local_day
from ui.desk import Desk
from ui.forms.typed_text import TypedLine
from ui.models.stays_model import SearchRole, StayRole, StaysModel
from ui.pages.stays_delegate import StaysDelegate
from ui.spoken import Spoken
from ui.theme.appearance import Appearance


class StaysPage(QWidget):
    """Choosing a stay shows its programme and its form; the button shows the whole office's day."""

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = StaysModel(desk, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterRole(SearchRole)
        self._found.setRecursiveFilteringEnabled(True)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = TypedLine()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._enter_list)
        self._office = QPushButton()
        self._office.setCheckable(True)
        self._office.clicked.connect(self._show_office)
        self.tree = QTreeView()
        self.tree.setModel(self._found)
        self.tree.setItemDelegate(StaysDelegate(appearance, self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(0)
        self.tree.setUniformRowHeights(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.selectionModel().currentChanged.connect(self._choose)
        self.tree.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self._office)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self._found.modelReset.connect(self._unfold)
        self._found.rowsInserted.connect(self._unfold)
        desk.stay_changed.connect(self._show_chosen)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.search.setPlaceholderText, "stays-search")
        self._spoken.put(self.search.setAccessibleName, "stays-search")
        self._spoken.put(self.tree.setAccessibleName, "stays-name")
        self._spoken.put(self._office.setText, "stays-office")
        self._spoken.put(self._office.setToolTip, "stays-office-help")
        appearance.changed.connect(self.tree.viewport().update)
        self._unfold()

    def _search(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self._unfold()

    def _enter_list(self) -> None:
        group = self._found.index(0, 0)
        first = self._found.index(0, 0, group)
        if first.isValid():
            self.tree.setCurrentIndex(first)
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_office(self) -> None:
        self._desk.stay = ""
        self._show_chosen()

    def _choose(self, index: QModelIndex, *_: object) -> None:
        id = index.data(StayRole)
        stay = self._desk.plan.get(Stay, id) if id else None
        if stay is None:
            return
        self._desk.stay = stay.id
        self._desk.chosen = stay.id
        zone = self._desk.plan.zone
        first, last = local_day(stay.arrives, zone), local_day(stay.departs, zone)
        if not first <= self._desk.day <= last:
            self._desk.day = first

    def _unfold(self, *_: object) -> None:
        self.tree.expandAll()
        self._show_chosen()

    def _show_chosen(self, *_: object) -> None:
        self._office.setChecked(not self._desk.stay)
        place = self._found.mapFromSource(self.model.index_of(self._desk.stay))
        selection = self.tree.selectionModel()
        if not place.isValid():
            selection.clearSelection()
        elif place != self.tree.currentIndex() or not selection.isSelected(place):
            blocked = selection.blockSignals(True)
            selection.setCurrentIndex(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            selection.blockSignals(blocked)
            self.tree.scrollTo(place)
            self.tree.viewport().update()
