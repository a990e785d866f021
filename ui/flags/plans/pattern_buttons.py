"""The patterns of a flag plan as pictures to choose from: each as it would look for its guests."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from reception.flags.driver_view import driver_view, planned_scheme
from reception.plan.flag_plan import FlagPattern
from reception.plan.flag_road import FlagRoad
from reception.sheets.drawing import Drawing
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flag_strip import POST_MM, StripPost, flag_strip
from ui.desk import Desk
from ui.drawing.painting import Painting, in_millimetres
from ui.flags.plans.looked import Looked
from ui.theme.colours import Colours

PICTURE = QSize(104, 56)
_TOP_MM = 5.0
_POSTS = 3


class PatternButtons(QWidget):
    """One of five is down; `chosen` tells which pattern was pressed."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._group = QButtonGroup(self)
        self.buttons: dict[FlagPattern, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for pattern in FlagPattern:
            button = self.buttons[pattern] = QToolButton(self)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(PICTURE)
            button.setMinimumWidth(PICTURE.width() + 12)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(partial(self.chosen.emit, pattern.value))
            self._group.addButton(button)
            row.addWidget(button, 1)

    def show_plan(self, looked: Looked, dress: FlagDress, colours: Colours) -> None:
        """Show what each pattern would be for the guests of a plan."""
        flags = looked.flags
        self.setEnabled(flags is not None and self._desk.writable)
        for pattern, button in self.buttons.items():
            button.setText(self._desk.say(f"flag-pattern-{pattern.value}"))
            button.setToolTip(self._desk.say(f"choice-FlagPattern-{pattern.value}"))
            button.setAccessibleName(button.toolTip())
            button.setChecked(flags is not None and flags.pattern is pattern)
            drawing = self._drawing(looked, dress, pattern)
            button.setIcon(QIcon(self._picture(drawing, colours)) if drawing else QIcon())

    def _drawing(self, looked: Looked, dress: FlagDress, pattern: FlagPattern) -> Drawing | None:
        if looked.flags is None:
            return None
        flags = msgspec.structs.replace(looked.flags, pattern=pattern)
        scheme = planned_scheme(looked.plan, flags)
        view = driver_view(scheme, looked.road or FlagRoad(id="any"), inward=True)
        posts = [StripPost("", "", seen.flags) for seen in (view.right or view.left)[:_POSTS]]
        return flag_strip(dress, posts, title="", alt="", view="")

    def _picture(self, drawing: Drawing, colours: Colours) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(PICTURE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = PICTURE.width() / (POST_MM * _POSTS)
        painter.setTransform(in_millimetres(0.0, -_TOP_MM * scale, scale), combine=True)
        Painting(painter, colours, self.font(), scale).paint(drawing.shapes)
        painter.end()
        return pixmap
