"""The timeline with its few controls: which lanes, and the scale."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.spoken import Spoken
from ui.theme.colours import Colours
from ui.timeline.view import TimelineView

ZOOM_STEP = 1.25


class TimelinePage(QWidget):
    """A day of the book. `opened` tells that the officer wants to edit an item in the form."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view = TimelineView(desk)
        self.view.opened.connect(self.opened)
        self._only_stay = QCheckBox()
        self._only_stay.toggled.connect(self._choose_lanes)
        self._closer = self._button("＋", ZOOM_STEP)
        self._farther = self._button("−", 1 / ZOOM_STEP)
        controls = QHBoxLayout()
        controls.setContentsMargins(8, 4, 8, 4)
        controls.addWidget(self._only_stay)
        controls.addStretch(1)
        controls.addWidget(self._farther)
        controls.addWidget(self._closer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(controls)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        desk.stay_changed.connect(self._choose_lanes)
        self._choose_lanes()
        self._say()

    def set_colours(self, colours: Colours) -> None:
        """Paint in these colours from now on."""
        self.view.colours = colours

    def _choose_lanes(self) -> None:
        self._only_stay.setEnabled(bool(self._desk.stay))
        self.view.stay = self._desk.stay if self._only_stay.isChecked() else ""

    def _button(self, sign: str, factor: float) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.view.zoom(factor))
        return button

    def _say(self) -> None:
        spoken = Spoken(self._desk, self)
        spoken.put(self._only_stay.setText, "timeline-only-stay")
        spoken.put(self._only_stay.setToolTip, "timeline-only-stay-help")
        for button, key in ((self._closer, "in"), (self._farther, "out")):
            spoken.put(button.setToolTip, f"timeline-zoom-{key}")
            spoken.put(button.setAccessibleName, f"timeline-zoom-{key}")
