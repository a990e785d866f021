"""A drawing to scroll and zoom in: the whole of it at first, then as near as one likes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reception.sheets.drawing import Drawing, Shape
from reception.sheets.drawing_geometry import Box
from ui.drawing.fitting import MARGIN, MOST_ZOOM, Fit, Fitting, fitting
from ui.drawing.shape_index import ShapeIndex

ZOOM_STEP = 1.25


class ZoomedDrawing(QAbstractScrollArea):
    """Knows where everything is seen; what it looks like and what it does is its heir's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self.index = ShapeIndex(())
        self._zoom = 1.0
        self._fit = Fit.WHOLE
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """Its shapes."""
        return self._drawing.shapes if self._drawing else ()

    @property
    def zoom(self) -> float:
        """How many times larger it is seen than where the whole of it fits, 1 at the least."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        """What of it fits before one goes nearer; setting it shows it so."""
        return self._fit

    @fit.setter
    def fit(self, fit: Fit) -> None:
        self._fit = fit
        self._zoom = 1.0
        self._set_scroll_bars()
        self.viewport().update()

    @property
    def fitting(self) -> Fitting:
        """Where everything is seen at the moment."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return self._fitting(self._zoom, (across, down))

    def take_drawing(self, drawing: Drawing | None) -> None:
        """Show a drawing; as near as before if it is as large as the one before."""
        before = self._size_mm
        self._drawing = drawing
        self.index = ShapeIndex(self.shapes)
        if self._size_mm != before:
            self._zoom = 1.0
        self._set_scroll_bars()
        self.viewport().update()

    def visible(self) -> list[Shape]:
        """The shapes that can be seen, the lowest first."""
        room = self._room
        at = self.fitting
        return self.index.meeting(Box(*at.millimetres(0.0, 0.0), *at.millimetres(*room)))

    def zoom_to(self, zoom: float, anchor: tuple[float, float] | None = None) -> None:
        """See it so many times larger; the place at `anchor` in pixels, or else the middle, stays
        where it is."""
        zoom = min(max(zoom, 1.0), MOST_ZOOM)
        if zoom == self._zoom:
            return
        x, y = anchor or (self._room[0] / 2, self._room[1] / 2)
        place = self.fitting.millimetres(x, y)
        self._zoom = zoom
        self._set_scroll_bars()
        seen = self._fitting(zoom).pixels(*place)
        self.horizontalScrollBar().setValue(round(seen[0] - x))
        self.verticalScrollBar().setValue(round(seen[1] - y))
        self.viewport().update()

    def zoom_by_key(self, key: Qt.Key) -> bool:
        """Plus, minus and 0; whether it was one of them."""
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_to(self._zoom * ZOOM_STEP)
        elif key is Qt.Key.Key_Minus:
            self.zoom_to(self._zoom / ZOOM_STEP)
        elif key is Qt.Key.Key_0:
            self.zoom_to(1.0)
        else:
            return False
        return True

    def reveal(self, box: Box) -> None:
        """Scroll so that a part of the drawing can be seen."""
        at = self.fitting
        for bar, low, high, room in (
            (self.horizontalScrollBar(), box.left, box.right, self._room[0]),
            (self.verticalScrollBar(), box.top, box.bottom, self._room[1]),
        ):
            across = bar is self.horizontalScrollBar()
            start = at.pixels(low, low)[0 if across else 1]
            end = at.pixels(high, high)[0 if across else 1]
            if start < 0 or end > room:
                bar.setValue(round(bar.value() + (start + end - room) / 2))

    def _fitting(self, zoom: float, scrolled: tuple[float, float] = (0.0, 0.0)) -> Fitting:
        return fitting(self._size_mm, self._room, zoom, scrolled, self._fit)

    @property
    def _size_mm(self) -> tuple[float, float]:
        if self._drawing is None:
            return 0.0, 0.0
        return self._drawing.width_mm, self._drawing.height_mm

    @property
    def _room(self) -> tuple[float, float]:
        return float(self.viewport().width()), float(self.viewport().height())

    def _set_scroll_bars(self) -> None:
        scale = self._fitting(self._zoom).scale
        for bar, size, room in zip(
            (self.horizontalScrollBar(), self.verticalScrollBar()),
            self._size_mm,
            self._room,
            strict=True,
        ):
            whole = size * scale + 2 * MARGIN
            bar.setRange(0, max(round(whole - room), 0))
            bar.setPageStep(max(round(room), 1))
            bar.setSingleStep(40)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the scale around the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            if turn:
                step = ZOOM_STEP if turn > 0 else 1 / ZOOM_STEP
                at = event.position()
                self.zoom_to(self._zoom * step, (at.x(), at.y()))
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it into the new room."""
        self._set_scroll_bars()
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        self.viewport().update()
        super().focusOutEvent(event)
