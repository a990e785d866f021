"""What makes Qt wear the colours: a palette, and few rules of style on top of it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

import resources
from ui.theme import icons
from ui.theme.colours import DARK, LIGHT, Colours
from ui.theme.typefaces import families_of, text_font


class Shade(StrEnum):
    """What the officer has chosen: as the desktop has it, or always the same."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """The colours in force. `changed` tells when day turns into night, for what is painted by
    hand; ordinary widgets follow by themselves."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        shade: Shade = Shade.SYSTEM,
        language: str = "zh",
    ) -> None:
        super().__init__(application)
        self._application = application
        self._shade = shade
        self._language = language
        self.colours = LIGHT
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._wear)
        self._wear()

    @property
    def shade(self) -> Shade:
        """What is chosen; setting it changes the colours at once."""
        return self._shade

    @shade.setter
    def shade(self, shade: Shade) -> None:
        self._shade = shade
        self._wear()

    @property
    def language(self) -> str:
        """The language whose font comes first: it decides how wide quotation marks are."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._wear()

    def icon(self, name: str) -> QIcon:
        """A shipped sign in the colours in force."""
        return icons.icon(name, self.colours.text, self.colours.outline)

    def _wear(self) -> None:
        system_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = system_dark if self._shade is Shade.SYSTEM else self._shade is Shade.DARK
        self.colours = DARK if dark else LIGHT
        self._application.setPalette(palette(self.colours))
        self._application.setFont(text_font(self._language))
        families = families_of(self._language)
        self._application.setStyleSheet(style_sheet(self.colours, families))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """The colours as Qt's own roles."""
    role = QPalette.ColorRole
    worn = QPalette()
    for place, colour in {
        role.Window: colours.ground,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.error,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.selected,
        role.HighlightedText: colours.on_selected,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.outline,
        role.Shadow: colours.line,
    }.items():
        worn.setColor(place, QColor(colour))
    faint = QColor(colours.outline)
    for place in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        worn.setColor(QPalette.ColorGroup.Disabled, place, faint)
    return worn


def style_sheet(colours: Colours, families: tuple[str, ...]) -> str:
    """The rules beyond the palette, sizes in points and pixels that scale with the screen."""
    c = colours
    fold = resources.path("icons", "fold-down.svg").as_posix()
    check = resources.path("icons", f"check-{'dark' if c.dark else 'light'}.svg").as_posix()
    named = ", ".join(f'"{family}"' for family in families)
    # Said here once more: lists made before the language changed would keep the font they had.
    return f"""
    QWidget {{ font-family: {named}; }}
    QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.outline};
        padding: 4px; }}
    QMenuBar {{ background: {c.ground}; padding: 2px 4px; }}
    QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {c.selected}; color: {c.on_selected}; }}
    QMenu {{ background: {c.surface}; border: 1px solid {c.outline}; padding: 4px; }}
    QMenu::item {{ padding: 5px 28px 5px 28px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.selected}; color: {c.on_selected}; }}
    QMenu::item:disabled {{ color: {c.outline}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
    QToolBar {{ background: {c.ground}; border: none; border-bottom: 1px solid {c.line};
        padding: 3px 6px; spacing: 3px; }}
    QToolBar::separator {{ width: 1px; background: {c.line}; margin: 4px 6px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px 6px; }}
    QToolButton:hover {{ background: {c.raised}; border-color: {c.line}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {c.selected};
        color: {c.on_selected}; }}
    QToolButton:focus {{ border-color: {c.accent}; }}
    QStatusBar {{ background: {c.ground}; color: {c.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {c.muted}; padding: 0 10px 2px 10px; }}
    QMainWindow::separator {{ background: {c.ground}; width: 5px; height: 5px; }}
    QMainWindow::separator:hover {{ background: {c.selected}; }}
    QSplitter::handle {{ background: {c.ground}; }}
    QSplitter::handle:hover {{ background: {c.selected}; }}
    QLabel[role="title"] {{ font-size: 12.5pt; font-weight: 600; }}
    QLabel[role="section"] {{ color: {c.muted}; font-weight: 600; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="mistake"] {{ color: {c.error}; }}
    QLabel[role="conflicts"] {{ color: {c.error}; background: {c.surface};
        border: 1px solid {c.error}; border-radius: 5px; padding: 5px 8px; margin-top: 4px; }}
    QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QDateEdit {{
        background: {c.field}; color: {c.text}; border: 1px solid {c.outline};
        border-radius: 5px; padding: 3px 6px; min-height: 20px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QPlainTextEdit {{ min-height: 58px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
        border: 1px solid {c.accent}; }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
        border: 1px solid {c.error}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
        color: {c.muted}; background: {c.ground}; border-color: {c.line}; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url({fold}); width: 12px; height: 12px; }}
    QToolButton::menu-indicator {{ image: url({fold}); width: 11px; height: 11px;
        subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }}
    QToolButton[role="day"] {{ padding: 4px 22px 4px 8px; font-weight: 600; font-size: 11.5pt; }}
    QCheckBox {{ spacing: 6px; }}
    QCheckBox:focus {{ color: {c.accent}; }}
    QCheckBox:disabled {{ color: {c.outline}; }}
    QCheckBox::indicator, QAbstractItemView::indicator {{ width: 14px; height: 14px;
        border: 1px solid {c.outline}; border-radius: 3px; background: {c.field}; }}
    QCheckBox::indicator:focus {{ border-color: {c.accent}; }}
    QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
        background: {c.accent}; border-color: {c.accent}; image: url({check}); }}
    QPushButton {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.outline};
        border-radius: 5px; padding: 4px 14px; min-height: 20px; }}
    QPushButton:hover {{ background: {c.selected}; color: {c.on_selected}; }}
    QPushButton:checked {{ background: {c.selected}; color: {c.on_selected};
        border-color: {c.accent}; }}
    QPushButton:focus {{ border: 1px solid {c.accent}; }}
    QPushButton:default {{ background: {c.accent}; color: {c.on_accent};
        border-color: {c.accent}; }}
    QPushButton:disabled {{ color: {c.outline}; background: {c.ground};
        border-color: {c.line}; }}
    QPushButton[role="group"], QLabel[role="group"] {{ background: transparent; border: none;
        border-bottom: 1px solid {c.line}; border-radius: 0; padding: 6px 0 3px 0;
        text-align: left; color: {c.muted}; font-weight: 600; }}
    QPushButton[role="group"]:hover, QPushButton[role="group"]:focus {{ color: {c.accent};
        border-bottom-color: {c.accent}; }}
    QPushButton[flat="true"] {{ background: transparent; border-color: transparent;
        color: {c.accent}; padding: 2px 6px; text-align: left; }}
    QPushButton[flat="true"]:hover, QPushButton[flat="true"]:focus {{
        border-color: {c.accent}; color: {c.accent}; background: transparent; }}
    QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.line};
        alternate-background-color: {c.raised}; outline: none; }}
    QAbstractItemView::item:selected {{ background: {c.selected}; color: {c.on_selected}; }}
    QTableView {{ gridline-color: {c.line}; }}
    QTableView QLineEdit, QTableView QComboBox {{ border-radius: 0; padding: 0 3px; }}
    QTableView:focus, QTreeView:focus, QListView:focus {{ border: 1px solid {c.accent}; }}
    QHeaderView {{ background: {c.raised}; border: none; }}
    QHeaderView::section {{ background: {c.raised}; color: {c.muted}; border: none;
        border-right: 1px solid {c.line}; border-bottom: 1px solid {c.line};
        padding: 5px 6px; font-weight: 600; }}
    QScrollBar:vertical {{ width: 12px; background: transparent; margin: 0; }}
    QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 0; }}
    QScrollBar::handle {{ background: {c.outline}; border-radius: 4px; margin: 2px;
        min-height: 28px; min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {c.accent}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
    QTabBar::tab {{ background: transparent; color: {c.muted}; padding: 6px 14px;
        border: none; border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:focus {{ color: {c.accent}; }}
    QScrollArea {{ border: none; background: {c.surface}; }}
    QScrollArea > QWidget > QWidget[role="form"] {{ background: {c.surface}; }}
    QFrame[role="mend"] {{ border: 1px solid transparent; border-radius: 4px; }}
    QFrame[role="mend"]:hover {{ background: {c.raised}; }}
    QFrame[role="mend"]:focus {{ background: {c.raised}; border-color: {c.accent}; }}
    QFrame[role="strip"] {{ border: none; border-top: 1px solid {c.line};
        background: {c.raised}; }}
    QFrame[role="toast"] {{ background: {c.text}; border-radius: 8px; }}
    QFrame[role="toast"] QLabel {{ color: {c.surface}; }}
    QFrame[role="toast"] QPushButton {{ background: transparent; border: none;
        color: {c.surface}; font-weight: 600; text-decoration: underline; padding: 2px 8px; }}
    QFrame[role="toast"] QPushButton:focus {{ border: 1px solid {c.surface}; }}
    """
