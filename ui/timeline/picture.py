"""The whole picture of a timeline, from ground to ruler: what is visible and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reception.checks.conflict import Severity
from reception.plan.span import Span
from ui.timeline import painting
from ui.timeline.lanes import Bar
from ui.timeline.layout import Layout
from ui.timeline.painting import HEADING, RULER, Leeway, Look


class Held(msgspec.Struct, frozen=True):
    """An item in the hand: where it would be put down, and how bad that would be."""

    item: str
    span: Span
    worst: Severity | None


class Picture(msgspec.Struct, frozen=True):
    """All that a picture of the timeline depends on.

    `across` and `down` are how far it is scrolled; `worst` tells how bad the conflicts of an item
    are; `leeway` is the chosen item's; `empty` is what is said where there is nothing.
    """

    look: Look
    layout: Layout
    size: QSize
    across: int
    down: int
    chosen: str
    held: Held | None
    now: datetime
    worst: Callable[[str], Severity | None]
    empty: str
    leeway: Leeway = Leeway()

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        wide, high = self.size.width(), self.size.height()
        colours = self.look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(HEADING, RULER, wide - HEADING, high - RULER))
        painter.translate(HEADING - self.across, RULER - self.down)
        area = QRectF(self.across, self.down, wide - HEADING, high - RULER)
        painting.paint_ground(painter, self.look, self.layout, area)
        self._paint_now(painter, area)
        self._paint_bars(painter, area)
        self._paint_leeway(painter)
        painter.resetTransform()
        painter.setClipping(False)
        self._paint_headings(painter)
        painting.paint_ruler(painter, self.look, self.layout, self.across, wide)
        painter.fillRect(QRectF(0, 0, HEADING, RULER), QColor(colours.raised))
        if not self.layout.lanes:
            painter.setPen(QColor(colours.muted))
            room = QRectF(HEADING, RULER, wide - HEADING, high - RULER)
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room.adjusted(20, 20, -20, -20), int(middle), self.empty)

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        for number in self.layout.lanes_between(area.top(), area.bottom()):
            lane = self.layout.lanes[number]
            colour = self.look.colour(lane)
            for bar, place, room in self.layout.drawn(number):
                held = self.held if self.held and self.held.item == bar.item.id else None
                box = place
                if held:
                    box = self.layout.box(number, Bar(bar.item, held.span, bar.row))
                if box.x > area.right() or box.x + box.width < area.left():
                    continue
                painting.paint_bar(
                    painter,
                    self.look,
                    bar.item,
                    box,
                    colour,
                    held.worst if held else self.worst(bar.item.id),
                    room_after=0 if held else room,
                    chosen=bar.item.id == self.chosen,
                    ghost=held is not None,
                )

    def _paint_leeway(self, painter: QPainter) -> None:
        for number, bar in self.layout.places_of(self.chosen):
            box = self.layout.box(number, bar)
            painting.paint_leeway(painter, self.look, box, self.leeway, self.layout.scale)

    def _paint_headings(self, painter: QPainter) -> None:
        high = self.size.height()
        room = QRectF(0, RULER, HEADING, high - RULER)
        painter.fillRect(room, QColor(self.look.colours.surface))
        painter.setClipRect(room)
        for number in self.layout.lanes_between(self.down, self.down + high):
            top, bottom = self.layout.tops[number], self.layout.tops[number + 1]
            box = QRectF(0, RULER + top - self.down, HEADING, bottom - top)
            turn = self.layout.turns[number]
            painting.paint_heading(painter, self.look, self.layout.lanes[number], box, turn=turn)
        painter.setClipping(False)

    def _paint_now(self, painter: QPainter, area: QRectF) -> None:
        if self.layout.scale.span.holds(self.now):
            x = self.layout.scale.x(self.now)
            painter.setPen(QPen(QColor(self.look.colours.error), 1.5))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
