"""The programme's table: edited from the keyboard from end to end."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from ui.desk import Desk
from ui.models.programme_cells import Column
from ui.models.programme_model import ProgrammeModel

WIDTHS = {
    Column.DAY: 110,
    Column.START: 82,
    Column.END: 66,
    Column.WHO: 120,
    Column.TITLE: 210,
    Column.PLACE: 190,
    Column.PEOPLE: 200,
    Column.STATUS: 82,
}
ROW_HEIGHT = 28


class ProgrammeTable(QTableView):
    """Arrows go about, typing or F2 edits, Enter takes what was typed and goes down (or stays with
    an item that goes elsewhere by it), Enter otherwise opens the form (`opened`)."""

    opened = Signal(str)

    def __init__(self, desk: Desk, model: ProgrammeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._settling = False
        self._moved = False
        # before the view itself hears of it, which then puts its cursor elsewhere
        model.rowsAboutToBeRemoved.connect(self._begin_settling)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.selectionModel().selectionChanged.connect(self._choose_selected)
        desk.chosen_changed.connect(self.show_chosen)
        model.modelReset.connect(self.show_chosen)
        model.rowsInserted.connect(self.show_chosen)
        model.rowsRemoved.connect(self._end_settling)

    def show_chosen(self, *_: object) -> None:
        """Put the cursor on the chosen item and bring it into view, where it has a row here."""
        row, selection = self._model.row_of(self._desk.chosen), self.selectionModel()
        if row < 0:
            selection.clearSelection()
            return
        if row == self.currentIndex().row() and selection.isRowSelected(row):
            return
        index = self._model.index(row, max(self.currentIndex().column(), Column.START))
        selection.setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.executeDelayedItemsLayout()  # rows that have just come have no place before it
        self.scrollTo(index)

    def edit_cell(self, id: str, column: Column) -> None:
        """Begin to edit a cell of an item."""
        index = self._model.index(self._model.row_of(id), column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.edit(index)

    def _begin_settling(self, *_: object) -> None:
        self._settling = True

    def _end_settling(self, *_: object) -> None:
        """Where a row goes, the view puts its cursor on a neighbour: nobody has chosen that."""
        self._settling = False
        self.show_chosen()

    def _choose(self, *_: object) -> None:
        if self._settling:
            return
        id = self._model.id_at(self.currentIndex().row())
        if id:
            self._desk.chosen = id

    def _choose_selected(self, *_: object) -> None:
        """A row may be chosen on which the cursor stands already."""
        if self.selectionModel().isRowSelected(self.currentIndex().row()):
            self._choose()

    def commitData(self, editor: QWidget) -> None:
        """Take what was typed, and see whether its item goes to another row by it."""
        id, row = self._desk.chosen, self.currentIndex().row()
        super().commitData(editor)
        self._moved = self._model.row_of(id) != row

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes down; where the item went elsewhere with another time, that is still the one
        that is looked at: the row below it has nothing to do with what was typed."""
        column = self.currentIndex().column()
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and not self._moved:
            below = self._model.index(self.currentIndex().row() + 1, column)
            if below.isValid():
                self.setCurrentIndex(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the form; Escape puts back what the plan says where something was mistyped;
        keys with Ctrl or Alt are for the window."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # an editor passes on the keys it has used
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self._model.id_at(index.row()))
        elif event.key() == Qt.Key.Key_Escape and index.isValid():
            self._model.forget_mistake(index)
        else:
            super().keyPressEvent(event)
