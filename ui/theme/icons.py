"""The shipped signs, drawn in the colours in force."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources

SIZES = (16, 20, 24, 32, 40, 48)
ROW_SIGN = 16
"""How high a sign stands in a row, in points of the screen."""


def icon(name: str, colour: str, disabled: str) -> QIcon:
    """The sign of that name in a colour, and in another one where it cannot be used.

    Raises:
        FileNotFoundError: there is no such sign.
    """
    return _icon(name, QColor(colour).name(), QColor(disabled).name())


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    drawn = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        drawing = _drawing(name, ink)
        for size in SIZES:
            drawn.addPixmap(_drawn(drawing, size), mode)
    return drawn


@lru_cache(maxsize=512)
def sign(name: str, colour: str, size: int) -> QPixmap:
    """The sign as a square picture of so many pixels; not to be painted on."""
    return _drawn(_drawing(name, colour), size)


def _drawing(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def _drawn(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def small_sign(name: str, colour: str, ratio: float) -> QIcon:
    """The sign for a row of a list, on a screen with so many pixels to a point."""
    return _small_sign(name, colour, round(ROW_SIGN * ratio), ratio)


@lru_cache(maxsize=64)
def _small_sign(name: str, colour: str, size: int, ratio: float) -> QIcon:
    pixmap = QPixmap(sign(name, colour, size))
    pixmap.setDevicePixelRatio(ratio)
    return QIcon(pixmap)
