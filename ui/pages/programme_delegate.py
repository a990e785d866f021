"""How the programme's cells look and are edited."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reception.checks.conflict import Severity
from reception.plan.kinds import Item
from ui.desk import Desk
from ui.forms.offers import offered
from ui.forms.typed_text import TypedLine
from ui.models.programme_cells import PLACES, Column
from ui.models.programme_model import DepthRole, Mark, MistakeRole, ProgrammeModel
from ui.theme.appearance import Appearance
from ui.theme.icons import ROW_SIGN, small_sign

AnyIndex = QModelIndex | QPersistentModelIndex
BAR = 5
BAR_PLACE = 10
"""How wide the bar in a delegation's colour is, and its place with the gap after it."""


class ProgrammeDelegate(QStyledItemDelegate):
    """Paints marks (conflict, not yet decided, out of force, part of another item) and gives each
    column the editor it needs."""

    def __init__(self, desk: Desk, model: ProgrammeModel, appearance: Appearance, view: QWidget):
        super().__init__(view)
        self._desk = desk
        self._model = model
        self._appearance = appearance
        self._view = view
        self._heard_in: QObject | None = None

    # -- look ------------------------------------------------------------------------------

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Dress a cell: signs, muted and struck-out text, the ground of what is not decided."""
        super().initStyleOption(option, index)
        colours, mark = self._appearance.colours, self._model.mark(index.row())
        column = Column(index.column())
        if mark is Mark.OUT_OF_FORCE:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colours.muted))
            option.font.setStrikeOut(column is Column.TITLE and self._cancelled(index.row()))
        if index.data(MistakeRole):
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colours.error))
            option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colours.error))
        if column is Column.STATUS and mark is Mark.TENTATIVE:
            option.backgroundBrush = QBrush(QColor(colours.tbc_ground))
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colours.tbc))
        if column is Column.DAY and index.data() == index.sibling(index.row() - 1, column).data():
            option.text = ""
        elif column is Column.START:
            self._put_sign(option, self._model.severity(index.row()))
        elif column is Column.WHO:
            self._put_colour(option, self._model.item_at(index.row()))
        elif column is Column.TITLE and (depth := int(index.data(DepthRole) or 0)):
            option.text = "\u2003" * (depth - 1) + "\u2514 " + option.text
        if column in (Column.START, Column.END):
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    def _cancelled(self, row: int) -> bool:
        item = self._model.item_at(row)
        return item is not None and not item.variant_of and item.in_force

    def _put_sign(self, option: QStyleOptionViewItem, severity: Severity | None) -> None:
        if severity is None:
            return
        colour = getattr(self._appearance.colours, severity.value)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = small_sign(severity.value, colour, self._view.devicePixelRatioF())
        option.decorationSize = QSize(ROW_SIGN, ROW_SIGN)

    def _put_colour(self, option: QStyleOptionViewItem, item: Item | None) -> None:
        delegations = self._desk.plan.delegations_of(item) if item else ()
        if not delegations:
            return
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = _bars(tuple(self._desk.colours.of(id) for id in delegations[:4]))
        option.decorationSize = QSize(BAR_PLACE, ROW_SIGN)

    # -- editing ---------------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """A line, completed where records are named; a choice for the status."""
        item = self._model.item_at(index.row())
        column = Column(index.column())
        codec = self._model.codec
        name = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        if item is not None and column is Column.STATUS:
            combo = QComboBox(parent)
            combo.addItems([words for _, words in codec.options(type(item), "status")])
            combo.activated.connect(lambda _: self._leave(combo))
            combo.setAccessibleName(name)
            return combo
        line = TypedLine(parent)
        line.taken.connect(self._take)  # one Enter must do, completions open or not
        line.setAccessibleName(name)
        if item is not None and column is Column.WHO:
            line.offer([choice.label for choice in offered(codec, item, "tracks")])
        elif item is not None and column is Column.PLACE and hasattr(item, "room"):
            line.offer([choice.label for choice in codec.choices(PLACES)])
        return line

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Begin with what stands in the cell."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findText(text))
        elif isinstance(editor, TypedLine) and not editor.isModified():
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: AnyIndex) -> None:
        """Hand over what was typed."""
        text = editor.currentText() if isinstance(editor, QComboBox) else ""
        if isinstance(editor, TypedLine):
            text = editor.text()
        self._model.setData(index, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember in which editor Enter was heard: Qt takes what was typed there by itself."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            self._heard_in = watched if is_enter else None
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        line = self.sender()
        if isinstance(line, TypedLine) and line is not self._heard_in:
            self.commitData.emit(line)
            self.closeEditor.emit(line, self.EndEditHint.SubmitModelCache)

    def _leave(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


@lru_cache(maxsize=256)
def _bars(colours: tuple[str, ...]) -> QIcon:
    """A bar in the colours of delegations, one below the other."""
    pixmap = QPixmap(BAR_PLACE, ROW_SIGN)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    high = ROW_SIGN // len(colours)
    for place, colour in enumerate(colours):
        painter.fillRect(0, place * high, BAR, high, QColor(colour))
    painter.end()
    return QIcon(pixmap)
