"""The words of a label, broken into lines, around the place they belong to. In pixels."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QTextLayout,
    QTextOption,
)

from reception.sheets.drawing import Anchor, Label
from reception.sheets.drawing_geometry import LINE_HEIGHT

_SHARE = {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}
_POINTS_PER_INCH = 72
_SMALLEST = 0.5  # a font of no size is one of the default size
_ENDLESS = 1e6


class SetLine(msgspec.Struct, frozen=True):
    """A line of words, and where its base begins."""

    text: str
    left: float
    base: float


class SetLabel(msgspec.Struct, frozen=True):
    """Lines in a font; the place of the label is the origin."""

    font: QFont
    lines: tuple[SetLine, ...]

    def draw(self, painter: QPainter) -> None:
        """Draw the lines with the painter's pen."""
        painter.setFont(self.font)
        for line in self.lines:
            painter.drawText(QPointF(line.left, line.base), line.text)

    def outline(self) -> QPainterPath:
        """The edge of all letters."""
        path = QPainterPath()
        for line in self.lines:
            path.addText(QPointF(line.left, line.base), self.font, line.text)
        return path


def set_label(label: Label, font: QFont, scale: float, device: QPaintDevice) -> SetLabel:
    """Break the words of a label into lines where a millimetre is so many pixels."""
    own = QFont(font)
    size = label.size_mm * scale
    own.setPointSizeF(max(size * _POINTS_PER_INCH / device.logicalDpiY(), _SMALLEST))
    own.setBold(label.bold)
    metrics = QFontMetricsF(own, device)
    room = label.room_mm * scale or _ENDLESS
    texts = [line for part in label.text.split("\n") for line in _broken(part, own, room, device)]
    high = size * LINE_HEIGHT
    first = -len(texts) * high / 2 + (high + metrics.capHeight()) / 2
    return SetLabel(
        own,
        tuple(
            SetLine(text, -_SHARE[label.anchor] * metrics.horizontalAdvance(text), first + n * high)
            for n, text in enumerate(texts)
        ),
    )


def _broken(text: str, font: QFont, room: float, device: QPaintDevice) -> list[str]:
    if room >= _ENDLESS:
        return [text]
    layout = QTextLayout(text, font, device)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        lines.append(units[start:end].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return lines or [""]
