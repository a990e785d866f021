"""The shipped fonts on the screen, the same as on paper."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from resources.fonts.table import fonts_shipped

POINTS = 10.0
"""The size of ordinary text; everything else is told in relation to it."""

LEADING = {"zh": "Noto Sans SC", "en": "Noto Sans"}
"""The family asked first: it decides how wide quotation marks and dots are."""


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once; their families."""
    for font in fonts_shipped():
        QFontDatabase.addApplicationFont(str(font.path))
    return tuple(dict.fromkeys(font.family for font in fonts_shipped()))


def wear_font(language: str) -> None:
    """Let the whole application be set in the shipped fonts; names in other scripts fall back
    along the families."""
    families = load_fonts()
    font = QFont()
    font.setFamilies([LEADING[language], *families])
    font.setPointSizeF(POINTS)
    QApplication.setFont(font)
