"""The shipped fonts on the screen, the same as on paper."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from resources.fonts.table import fonts_shipped

POINTS = 10.0
"""The size of ordinary text; everything else is told in relation to it."""


def load_fonts() -> list[str]:
    """Make the shipped fonts known to Qt; the families, Chinese and Latin in one first."""
    families: dict[str, None] = {"Noto Sans SC": None}
    for font in fonts_shipped():
        QFontDatabase.addApplicationFont(str(font.path))
        families[font.family] = None
    return list(families)


def text_font(families: list[str]) -> QFont:
    """The font of the whole window; names in other scripts fall back along the families."""
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(POINTS)
    return font
