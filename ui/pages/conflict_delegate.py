"""How a row of the conflict list looks: the severity as a sign, a word and a colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QBrush, QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reception.checks.conflict import Severity
from ui.models.conflict_model import Column, HeadingRole, SeverityRole
from ui.theme.appearance import Appearance
from ui.theme.icons import ROW_SIGN, small_sign

AnyIndex = QModelIndex | QPersistentModelIndex


class ConflictDelegate(QStyledItemDelegate):
    """Dresses the first column, which for a heading is the whole row."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Put the sign of the severity before its word; a heading stands out from its rows."""
        super().initStyleOption(option, index)
        if index.column() != Column.SEVERITY:
            return
        severity = Severity(index.data(SeverityRole))
        colours = self._appearance.colours
        colour = getattr(colours, severity.value)
        if index.data(HeadingRole):
            option.font.setBold(True)
            option.backgroundBrush = QBrush(QColor(colours.raised))
            colour = colours.text
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = small_sign(severity.value, colour, self._view.devicePixelRatioF())
        option.decorationSize = QSize(ROW_SIGN, ROW_SIGN)
        option.palette.setColor(QPalette.ColorRole.Text, QColor(colour))
