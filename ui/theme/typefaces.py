"""The shipped fonts on the screen, the same as on paper."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

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


def families_of(language: str) -> tuple[str, ...]:
    """The families of a language in the order in which a character looks for its font; names in
    other scripts fall back along them."""
    return tuple(dict.fromkeys((LEADING[language], *load_fonts())))


def text_font(language: str) -> QFont:
    """The font of ordinary text."""
    font = QFont()
    font.setFamilies(list(families_of(language)))
    font.setPointSizeF(POINTS)
    return font
