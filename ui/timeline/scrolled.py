"""A day to scroll and zoom in: lanes under a ruler that stay in sight; what lies under a point."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reception.plan.span import Span
from ui.timeline.geometry import TimeScale
from ui.timeline.lanes import Lane
from ui.timeline.layout import Box, Hit, Layout
from ui.timeline.painting import HEADING, RULER

FIRST_SCALE = 2.0
WORKING_DAY_STARTS = 7 * 60


class ScrolledDay(QAbstractScrollArea):
    """Knows where everything is; what it looks like and what it does is its heir's."""

    def __init__(self, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = Layout((), TimeScale(span, FIRST_SCALE))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)

    @property
    def layout_now(self) -> Layout:
        """Where everything is at the moment."""
        return self._layout

    def show_span(self, span: Span) -> None:
        """Another day at the same scale, with nothing on it yet."""
        self._layout = Layout((), TimeScale(span, self._layout.scale.per_minute))

    def show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """These lanes from now on, at the same scale."""
        self._layout = Layout(lanes, self._layout.scale)
        self._set_scroll_bars()
        self.viewport().update()

    def show_working_day(self) -> None:
        """Scroll to when offices open."""
        self.horizontalScrollBar().setValue(
            round(WORKING_DAY_STARTS * self._layout.scale.per_minute)
        )

    def show_something(self) -> None:
        """Scroll to the first bar of the day where the hours in view have none."""
        across = self.horizontalScrollBar().value()
        wide = self.viewport().width() - HEADING
        lanes = range(len(self._layout.lanes))
        boxes = [box for lane in lanes for _, box, _ in self._layout.drawn(lane)]
        if boxes and not any(b.x < across + wide and b.x + b.width > across for b in boxes):
            self._reveal(min(boxes, key=lambda box: (box.x, box.y)))

    def zoom(self, factor: float, anchor: float | None = None) -> None:
        """Show more or less time in the same width; the moment at `anchor` (a place in the
        content, the middle when left out) stays where it is."""
        bar = self.horizontalScrollBar()
        place = (self.viewport().width() - HEADING) / 2 if anchor is None else anchor - bar.value()
        moment = self._layout.scale.moment(bar.value() + place)
        self._layout = Layout(self._layout.lanes, self._layout.scale.zoomed(factor))
        self._set_scroll_bars()
        bar.setValue(round(self._layout.scale.x(moment) - place))
        self.viewport().update()

    def _set_scroll_bars(self) -> None:
        room = self.viewport().size()
        for bar, whole, page in (
            (self.horizontalScrollBar(), self._layout.scale.width, room.width() - HEADING),
            (self.verticalScrollBar(), self._layout.height, room.height() - RULER),
        ):
            bar.setRange(0, max(whole - page, 0))
            bar.setPageStep(max(page, 1))
            bar.setSingleStep(40)

    def _reveal(self, box: Box) -> None:
        """Scroll so that a bar can be seen."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        wide, high = self.viewport().width() - HEADING, self.viewport().height() - RULER
        if box.x < across.value() or box.x + min(box.width, wide) > across.value() + wide:
            across.setValue(round(box.x - wide / 4))
        if box.y < down.value() or box.y + box.height > down.value() + high:
            down.setValue(round(box.y - high / 3))

    def _content(self, point: QPoint) -> QPoint:
        return QPoint(
            point.x() - HEADING + self.horizontalScrollBar().value(),
            point.y() - RULER + self.verticalScrollBar().value(),
        )

    def _hit(self, point: QPoint) -> Hit | None:
        if point.x() < HEADING or point.y() < RULER:
            return None
        at = self._content(point)
        return self._layout.hit(at.x(), at.y())

    def _moment(self, point: QPoint) -> datetime:
        return self._layout.scale.moment(self._content(point).x())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the scale, with Shift scroll along the day."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = self._content(event.position().toPoint())
            self.zoom(1.2 ** (turn / 120), at.x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turn)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars."""
        super().resizeEvent(event)
        self._set_scroll_bars()
