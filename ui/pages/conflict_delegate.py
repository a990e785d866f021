"""How a row of the conflict list looks: the severity as a sign, a word and a colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reception.checks.conflict import Severity
from ui.models.conflict_model import Column, SeverityRole
from ui.theme.appearance import Appearance
from ui.theme.icons import sign

AnyIndex = QModelIndex | QPersistentModelIndex


class ConflictDelegate(QStyledItemDelegate):
    """Dresses the first column."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Put the sign of the severity before its word."""
        super().initStyleOption(option, index)
        if index.column() != Column.SEVERITY:
            return
        severity = Severity(index.data(SeverityRole))
        colour = getattr(self._appearance.colours, severity.value)
        ratio = self._view.devicePixelRatioF()
        pixmap = sign(severity.value, colour, round(16 * ratio))
        pixmap.setDevicePixelRatio(ratio)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = QIcon(pixmap)
        option.decorationSize.setWidth(16)
        option.decorationSize.setHeight(16)
        option.palette.setColor(QPalette.ColorRole.Text, QColor(colour))
