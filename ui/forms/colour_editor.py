"""The colour of a delegation: typed as ``#rrggbb``, or picked from a chart."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QToolButton

from ui.delegation_colours import is_colour
from ui.desk import Desk
from ui.forms.editors import LineEditor

SWATCH = 16


class ColourEditor(LineEditor):
    """A line with a button beside it that shows the colour and opens the chart."""

    def __init__(self, desk: Desk) -> None:
        self.button = QToolButton()
        super().__init__()
        self._desk = desk
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.setSpacing(4)
            row.addWidget(self.button)
        self.button.clicked.connect(self.choose)
        self.line.textChanged.connect(self._show_colour)
        self._show_colour()

    def show_text(self, text: str) -> None:
        super().show_text(text)
        self._show_colour()

    def refresh(self) -> None:
        self.button.setToolTip(self._desk.say("colour-choose"))
        self.button.setAccessibleName(self._desk.say("colour-choose"))

    def choose(self) -> None:
        """Let the officer pick a colour; closed without one, the colour stays."""
        title = self._desk.say("colour-title")
        colour = QColorDialog.getColor(QColor(self._colour()), self, title)
        if colour.isValid():
            self.line.setText(colour.name())
            self.typed.emit()

    def _colour(self) -> str:
        text = self.line.text().strip()
        return text if is_colour(text) else "transparent"

    def _show_colour(self, *_: object) -> None:
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(self._colour()))
        self.button.setIcon(QIcon(swatch))
