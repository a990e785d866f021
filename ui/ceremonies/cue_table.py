"""The cue table: worked from the keyboard, the times beside following every key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reception.fields.roles import role_text
from reception.plan.roles import ROLES
from ui.ceremonies.cue_model import CueModel
from ui.ceremonies.cue_words import CueColumn
from ui.desk import Desk
from ui.forms.typed_text import TypedLine
from ui.models.rows import AnyIndex
from ui.theme.appearance import Appearance

WIDTHS = {
    CueColumn.NUMBER: 44,
    CueColumn.T: 72,
    CueColumn.CLOCK: 76,
    CueColumn.BEGIN: 78,
    CueColumn.TRIGGER: 150,
    CueColumn.WHO: 150,
    CueColumn.ACTION: 280,
    CueColumn.USUAL: 64,
    CueColumn.LEAST: 64,
    CueColumn.WHERE: 120,
    CueColumn.CONFIRM: 110,
    CueColumn.BRANCH: 80,
}
ROW_HEIGHT = 28
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CueDelegate(QStyledItemDelegate):
    """Types into a cell and lets the times follow; sets back what is not in force. What means
    nothing is explained and stays to be put right; Escape gives it up."""

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._appearance = desk, appearance
        self._typing: tuple[CueModel, int, int] | None = None
        self.entered = False

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """A line that tells the model of every key; roles are completed."""
        line = TypedLine(parent)
        line.setFrame(False)
        model = index.model()
        if index.column() in (CueColumn.WHO, CueColumn.CONFIRM):
            line.offer([role_text(role, self._desk.wording) for role in ROLES])
        if isinstance(model, CueModel):
            if index.column() == CueColumn.BRANCH:
                line.offer(model.words.branch_choices())
            line.textEdited.connect(partial(model.draft, index.row(), index.column()))
            self._typing = model, index.row(), index.column()
        return line

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep what is wrong when it is to be taken with a key."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and isinstance(editor, QLineEdit)
            and event.key() in (*ENTER, *TAB)
        ):
            model, row, column = self._typing or (None, 0, 0)
            mistake = model.mistake(row, column, editor.text()) if model else None
            if model is not None and mistake is not None:
                model.explain(mistake)
                editor.selectAll()
                return True
            self.entered = event.key() in ENTER
            super().eventFilter(editor, event)
            return True  # else the table would hear the key as well, and edit again
        return super().eventFilter(editor, event)

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        """What was typed has been taken or given up."""
        super().destroyEditor(editor, index)
        model = index.model()
        if isinstance(model, CueModel):
            model.drop_draft()

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Reckoned times and what is not in force are set back."""
        super().initStyleOption(option, index)
        model = index.model()
        colours = self._appearance.colours
        if not isinstance(model, CueModel):
            return
        if not model.counts(index.row()):
            option.font.setItalic(True)
            option.palette.setColor(option.palette.ColorRole.Text, QColor(colours.muted))
        elif index.column() == CueColumn.T:
            option.font.setBold(True)


class CueTable(QTableView):
    """Arrows go about, typing or F2 edits, Enter takes what was typed and goes down."""

    def __init__(
        self, desk: Desk, model: CueModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = CueDelegate(desk, appearance, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setStyleSheet("QTableView::item { padding: 0 5px; }")
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)

    @property
    def cue(self) -> str:
        """The id of the chosen cue; empty where none is."""
        model = self.model()
        return model.id_at(self.currentIndex().row()) if isinstance(model, CueModel) else ""

    def show_cue(self, id: str, column: CueColumn | None = None) -> None:
        """Choose a cue, and a cell of it."""
        model = self.model()
        if isinstance(model, CueModel) and model.row_of(id) >= 0:
            place = self.currentIndex().column() if column is None else int(column)
            self.selectionModel().setCurrentIndex(
                model.index(model.row_of(id), max(0, place)),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """What was taken with Enter leads to the cell below."""
        super().closeEditor(editor, hint)
        here = self.currentIndex()
        below = here.siblingAtRow(here.row() + 1)
        if self._delegate.entered and below.isValid():
            self.setCurrentIndex(below)
        self._delegate.entered = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins to edit, as F2 does."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)
