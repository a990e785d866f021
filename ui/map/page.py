"""The page: the map with the day's clock, and what of it is shown."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reception.checks.conflict import Conflict
from reception.plan.span import Span
from reception.plan.zone import day_span
from reception.session import Happening
from ui.desk import Desk
from ui.map.scene import MapScene
from ui.map.view import ZOOM, MapView
from ui.spoken import Spoken
from ui.theme.colours import Colours

DAY_MINUTES = 24 * 60
PLAY_MS = 40
PLAY_MINUTES = 1
"""A minute of the day passes in forty thousandths of a second: a day in a minute."""
SLICE_MS = 12.0
MEETING_M = 8.0
"""Metres a pixel at which a meeting is shown."""
LAYERS = ("ways", "shut", "marks", "posts")


class MapPage(QWidget):
    """The map of the desk's day. `opened` tells that the officer wants to see a record."""

    opened = Signal(str)

    def __init__(self, desk: Desk, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._fitted = False
        self.scene = MapScene(desk)
        self.view = MapView(desk, self.scene, colours)
        self.view.chosen.connect(self._choose)
        self.view.met.connect(self.show_meeting)
        self.clock = QSlider(Qt.Orientation.Horizontal)
        self.clock.setRange(0, DAY_MINUTES)
        self.clock.setPageStep(60)
        self.clock.setValue(9 * 60)
        self.clock.valueChanged.connect(self._show_time)
        self._time = QLabel()
        self._time.setMinimumWidth(56)
        self.play = QToolButton()
        self.play.setCheckable(True)
        self.play.setText("▶")
        self.play.toggled.connect(self._play)
        self._ticking = QTimer(self)
        self._ticking.setInterval(PLAY_MS)
        self._ticking.timeout.connect(self._tick)
        self._working = QTimer(self)
        self._working.setInterval(0)
        self._working.timeout.connect(self._work)
        self.layers = {name: QCheckBox() for name in LAYERS}
        self._buttons = {
            "fit": self._button("⤢", self.view.fit),
            "out": self._button("−", lambda: self.view.zoom(1 / ZOOM)),
            "in": self._button("＋", lambda: self.view.zoom(ZOOM)),
        }
        self._lay_out()
        self.setFocusProxy(self.view)
        desk.changed.connect(self._hear)
        desk.day_changed.connect(self._renew)
        self._say()

    def set_colours(self, colours: Colours) -> None:
        """Paint in these colours from now on."""
        self.view.set_colours(colours)

    @property
    def span(self) -> Span:
        """The day that is shown, from midnight to midnight."""
        return day_span(self._desk.day, self._desk.plan.zone)

    @property
    def moment(self) -> datetime:
        """The moment that is shown."""
        return self.span.start + timedelta(minutes=self.clock.value())

    def show_moment(self, moment: datetime) -> None:
        """Set the clock to a moment of the day; earlier or later ones to its ends."""
        minutes = (moment - self.span.start) / timedelta(minutes=1)
        self.clock.setValue(min(DAY_MINUTES, max(0, round(minutes))))

    def show_meeting(self, conflict: Conflict) -> None:
        """Show a conflict at its place and time: the columns that meet there."""
        if conflict.span is not None:
            middle = conflict.span.start + (conflict.span.end - conflict.span.start) / 2
            self.show_moment(middle)
        point = self.scene.place_of(conflict)
        if point is not None:
            self.view.centre(point, min(self.view.frame.metres, MEETING_M))

    # -- how it is built -------------------------------------------------------------------

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        controls.setContentsMargins(8, 4, 8, 4)
        controls.setSpacing(10)
        controls.addWidget(self.play)
        controls.addWidget(self.clock, 1)
        controls.addWidget(self._time)
        for name, box in self.layers.items():
            box.setChecked(True)
            box.toggled.connect(lambda on, name=name: self.view.show_layer(name, shown=on))
            controls.addWidget(box)
        for button in self._buttons.values():
            controls.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(controls)
        column.addWidget(self.view, 1)

    def _button(self, sign: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _say(self) -> None:
        spoken = Spoken(self._desk, self)
        for name, button in self._buttons.items():
            spoken.put(button.setToolTip, f"map-{name}")
            spoken.put(button.setAccessibleName, f"map-{name}")
        for name, box in self.layers.items():
            spoken.put(box.setText, f"map-layer-{name}")
        spoken.put(self.play.setToolTip, "map-play")
        spoken.put(self.play.setAccessibleName, "map-play")
        spoken.put(self.clock.setAccessibleName, "map-clock")
        spoken.put(self.view.setAccessibleName, "map-name")
        spoken.again(self.view.scene_changed)

    # -- what it follows -------------------------------------------------------------------

    def _hear(self, happening: Happening) -> None:
        self._renew()

    def _renew(self) -> None:
        """Look again; while the map is hidden, only when it is shown."""
        self._stale = True
        if not self.isVisible():
            return
        self._stale = False
        self.scene.look(self._desk.day)
        self._working.start()
        self.view.scene_changed()
        self._show_time()

    def _work(self) -> None:
        """Find some more ways; the window stays awake in between."""
        if not self.scene.prepare(SLICE_MS):
            return
        self._working.stop()
        if not self._fitted and self.scene.ways:
            self._fitted = True
            self.view.fit()
        self.view.scene_changed()

    def _show_time(self) -> None:
        self._time.setText(self._desk.wording.clock(self.moment, self._desk.plan.zone))
        self.view.show_moment(self.moment.timestamp())

    def _play(self, on: bool) -> None:
        self.play.setText("❚❚" if on else "▶")
        if on:
            if self.clock.value() >= DAY_MINUTES:
                self.clock.setValue(0)
            self._ticking.start()
        else:
            self._ticking.stop()

    def _tick(self) -> None:
        self.clock.setValue(self.clock.value() + PLAY_MINUTES)
        if self.clock.value() >= DAY_MINUTES:
            self.play.setChecked(False)

    def _choose(self, id: str) -> None:
        self.opened.emit(id)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the day now that somebody sees it."""
        super().showEvent(event)
        if self._stale:
            self._renew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches: stop the clock and the search."""
        super().hideEvent(event)
        self.play.setChecked(False)
        self._working.stop()
        self._stale = self._stale or self.scene.waiting > 0
