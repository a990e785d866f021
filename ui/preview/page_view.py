"""The view of the pages: scrolls and zooms, and asks for the pictures of those that are seen."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.preview.bench import Cut, Printed
from ui.preview.page_layout import GAP, Fit, PageLayout, Sheet, Zoom, scale_for
from ui.preview.picture_store import PictureStore

POINTS_PER_INCH = 72
STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""The zooms one steps through."""
PAPER = QColor("white")
Draw = Callable[[Printed, Cut, Callable[[QImage], None]], Future[None]]


class PageView(QAbstractScrollArea):
    """`page_changed` tells which page is looked at, counted from 0; `zoom_changed` that the zoom
    was changed by wheel or key. `draw` has a page drawn and tells the picture some time later."""

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._printed: Printed | None = None
        self._layout = PageLayout((), 1.0, 0)
        self._zoom: Zoom = Fit.WIDTH
        self._page = 0
        self._asked: dict[Cut, Future[None]] = {}
        self.pictures = PictureStore()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        # While one scrolls on, pages fly by that nobody waits for.
        self._resting = QTimer(self, singleShot=True, interval=40)
        self._resting.timeout.connect(self._ask_for_pictures)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # -- what is shown ---------------------------------------------------------------------

    def show_printed(self, printed: Printed | None) -> None:
        """Show a document, at the place where the one before was looked at."""
        for future in self._asked.values():
            future.cancel()
        self._asked.clear()
        self.pictures.clear()
        self._printed = printed
        self._lay_out()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._layout.sheets)

    @property
    def page(self) -> int:
        """The page that is looked at, counted from 0."""
        return self._page

    def go_to(self, page: int) -> None:
        """Bring the top of a page to the top of the view."""
        if self.pages:
            sheet = self._layout.sheets[min(max(page, 0), self.pages - 1)]
            self.verticalScrollBar().setValue(sheet.top - GAP)

    @property
    def zoom(self) -> Zoom:
        """How large the pages are; the place that is looked at stays when it changes."""
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: Zoom) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self._lay_out()
            self.zoom_changed.emit()

    def step_zoom(self, larger: bool) -> None:
        """To the next larger or smaller zoom."""
        now = self._layout.scale / self._per_point
        if larger:
            self.zoom = next((step for step in STEPS if step > now * 1.01), STEPS[-1])
        else:
            self.zoom = next((step for step in reversed(STEPS) if step < now * 0.99), STEPS[0])

    # -- laying out ------------------------------------------------------------------------

    @property
    def _per_point(self) -> float:
        return self.logicalDpiX() / POINTS_PER_INCH

    def _lay_out(self) -> None:
        sizes = self._printed.sizes if self._printed else ()
        room = self.viewport().width(), self.viewport().height()
        bar = self.verticalScrollBar()
        place = self._layout.place_of(bar.value() + GAP)
        scale = scale_for(self._zoom, sizes, room, self._per_point)
        self._layout = PageLayout(sizes, scale, room[0])
        bar.setRange(0, max(0, self._layout.height - room[1]))
        bar.setPageStep(room[1])
        bar.setSingleStep(40)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, self._layout.width - room[0]))
        across.setPageStep(room[0])
        bar.setValue(self._layout.height_of(place) - GAP)
        self._scrolled()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        if 0 < bar.maximum() == bar.value():
            page = self.pages - 1
        else:
            page = self._layout.page_at(bar.value() + self.viewport().height() / 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self._resting.start()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new size."""
        super().resizeEvent(event)
        self._lay_out()

    # -- pictures --------------------------------------------------------------------------

    @property
    def _seen(self) -> range:
        return self._layout.visible(self.verticalScrollBar().value(), self.viewport().height())

    def _width_of(self, page: int) -> int:
        return round(self._layout.sheets[page].width * self.devicePixelRatioF())

    def _ask_for_pictures(self) -> None:
        if self._printed is None or not self.isVisible():
            return
        wanted = {Cut(page, self._width_of(page)) for page in self._seen}
        for cut in self._asked.keys() - wanted:
            self._asked.pop(cut).cancel()
        for cut in sorted(wanted - self._asked.keys()):
            if self.pictures.get(cut.page, cut.width) is None:
                show = partial(self._show_picture, self._printed, cut)
                self._asked[cut] = self._draw(self._printed, cut, show)

    def _show_picture(self, printed: Printed, cut: Cut, image: QImage) -> None:
        self._asked.pop(cut, None)
        if printed is self._printed:
            self.pictures.put(cut.page, cut.width, image)
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are seen; a page whose picture is not there yet is white paper."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Mid))
        edge = palette.color(QPalette.ColorRole.Dark)
        for page in self._seen:
            area = self._area_of(self._layout.sheets[page])
            painter.fillRect(area, PAPER)
            width = self._width_of(page)
            picture = self.pictures.get(page, width) or self.pictures.nearest(page, width)
            if picture is not None:
                painter.drawImage(area, picture)
            painter.setPen(edge)
            painter.drawRect(area.adjusted(-1, -1, 0, 0))
        painter.end()

    def _area_of(self, sheet: Sheet) -> QRect:
        left = sheet.left - self.horizontalScrollBar().value()
        return QRect(left, sheet.top - self.verticalScrollBar().value(), sheet.width, sheet.height)

    # -- hands -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page by page, to the first and the last, larger and smaller; arrows scroll."""
        key = Qt.Key(event.key())
        bar = self.verticalScrollBar()
        match key:
            case Qt.Key.Key_PageDown | Qt.Key.Key_Right:
                self.go_to(self._page + 1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Left:
                self.go_to(self._page - 1)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self.pages - 1)
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                down = key is Qt.Key.Key_Down
                bar.setValue(bar.value() + bar.singleStep() * (1 if down else -1))
            case Qt.Key.Key_Space:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                bar.setValue(bar.value() + bar.pageStep() * 9 // 10 * (-1 if back else 1))
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with the control key down, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step_zoom(event.angleDelta().y() > 0)
            event.accept()
        else:
            super().wheelEvent(event)
