"""How a stay looks in the list: its sign in its colour, its name, its days, its conflicts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.stays_model import CardRole, StayCard
from ui.theme.appearance import Appearance
from ui.theme.colours import ink_on

AnyIndex = QModelIndex | QPersistentModelIndex
GAP = 6.0


class StaysDelegate(QStyledItemDelegate):
    """Two lines a stay: sign and name, days and kind of visit; at the right what is wrong."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines of text for a stay, one for a group."""
        line = option.fontMetrics.height()
        lines = 2 if index.parent().isValid() else 1
        return QSize(120, round(lines * line + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        colours = self._appearance.colours
        card = index.data(CardRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if not isinstance(card, StayCard):
            painter.setPen(QColor(colours.muted))
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            text = rect.adjusted(2, 0, -4, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(rect.adjusted(1, 1, -3, -1), 5, 5)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QColor(colours.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -3.5, -1.5), 5, 5)
        self._paint_card(painter, option, rect.adjusted(GAP, 5, -GAP - 3, -5), card, selected)
        painter.restore()

    def _paint_card(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRectF,
        card: StayCard,
        selected: bool,
    ) -> None:
        colours = self._appearance.colours
        ink = colours.on_selected if selected else colours.text
        line = rect.height() / 2
        right = self._paint_counts(painter, option, rect, card)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Bold)
        small = QFontMetricsF(font)
        chip = QRectF(
            rect.left(), rect.top() + 1, small.horizontalAdvance(card.sign) + 10, line - 2
        )
        chip.setWidth(min(chip.width(), rect.width() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(card.colour))
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(QColor(ink_on(card.colour)))
        painter.setFont(font)
        sign = small.elidedText(card.sign, Qt.TextElideMode.ElideRight, chip.width() - 6)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, sign)
        plain = QFont(option.font)
        plain.setStrikeOut(card.cancelled)
        metrics = QFontMetricsF(plain)
        painter.setFont(plain)
        painter.setPen(QColor(colours.muted if card.cancelled else ink))
        name = QRectF(chip.right() + GAP, rect.top(), right - chip.right() - 2 * GAP, line)
        elided = metrics.elidedText(card.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.setPen(QColor(ink if selected else colours.muted))
        plain.setStrikeOut(False)
        painter.setFont(plain)
        below = QRectF(rect.left(), rect.top() + line, rect.width(), line)
        when = metrics.elidedText(card.when, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, when)

    def _paint_counts(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, card: StayCard
    ) -> float:
        """Draw how many errors and warnings there are; how far left that reaches."""
        colours, right = self._appearance.colours, rect.right()
        metrics = QFontMetricsF(option.font)
        painter.setFont(option.font)
        counts = (("warning", card.warnings, "\u25b2"), ("error", card.errors, "\u25cf"))
        for role, count, mark in counts:
            if not count:
                continue
            text = f"{mark}{count}"
            width = metrics.horizontalAdvance(text)
            painter.setPen(QColor(getattr(colours, role)))
            box = QRectF(right - width, rect.top(), width, rect.height() / 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            right -= width + GAP
        return right
