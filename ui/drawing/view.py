"""The view of a drawing: shapes are pointed at, chosen and moved, with the mouse and the keys."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reception.sheets.drawing import Drawing, Shape
from reception.sheets.drawing_geometry import Box, shape_at
from ui.drawing.fitting import beside, box_of, place_of, shifted
from ui.drawing.painting import Painting, in_millimetres
from ui.drawing.zoomed import ZoomedDrawing
from ui.theme.colours import LIGHT, Colours

DRAG_STARTS = 4
"""So many pixels the pointer must travel before a click becomes a drag."""
REACH = 6
"""A thin line is hit from so many pixels away."""
STEPS_MM = (5.0, 1.0)
"""How far an arrow key moves what is chosen, and how far with Shift."""
_RING_MM = 0.8

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DrawingView(ZoomedDrawing):
    """Shows a drawing and tells what is done to the shapes that have an id.

    `chosen_changed` tells which one is looked at, `opened` that it was double-clicked or Enter
    pressed. `moved` tells where one of `movable` was put down, in millimetres of the drawing: the
    owner decides what that means and shows the drawing that comes of it; until then everything
    stays where it was.
    """

    chosen_changed = Signal(str)
    opened = Signal(str)
    moved = Signal(str, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = LIGHT
        self.steps_mm = STEPS_MM
        self._movable: frozenset[str] = frozenset()
        self._chosen = ""
        self._pressed: QPoint | None = None
        self._held = ""
        self._by = (0.0, 0.0)  # how far what is held was dragged, in millimetres
        self._rest_seen: tuple[object, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    # -- what is shown ---------------------------------------------------------------------

    @property
    def colours(self) -> Colours:
        """The colours it is painted in."""
        return self._colours

    @colours.setter
    def colours(self, colours: Colours) -> None:
        self._colours = colours
        self.viewport().update()

    def show_drawing(self, drawing: Drawing | None, movable: Collection[str] = ()) -> None:
        """Show a drawing; what was chosen stays so if it is there. Those ids may be dragged."""
        self._movable = frozenset(movable)
        self._let_go()
        self.take_drawing(drawing)
        self.setAccessibleName(drawing.title if drawing else "")
        if self._chosen and not self.index.of(self._chosen):
            self.chosen = ""
        self._describe()

    @property
    def chosen(self) -> str:
        """The id that is looked at; empty for none."""
        return self._chosen

    @chosen.setter
    def chosen(self, id: str) -> None:
        """Look at what has this id; told to whoever listens where that is another one."""
        if id == self._chosen:
            return
        self._chosen = id
        box = box_of(self.index.of(id), id) if id else None
        if box:
            self.reveal(box)
        self._describe()
        self.viewport().update()
        self.chosen_changed.emit(id)

    @property
    def held(self) -> str:
        """The id that is being dragged; empty for none."""
        return self._held if self._by != (0.0, 0.0) else ""

    def id_at(self, x_mm: float, y_mm: float, besides: str = "") -> str:
        """What lies at a place of the drawing; `besides` what is being put down there."""
        reach = REACH / self.fitting.scale
        near = self.index.meeting(Box(x_mm, y_mm, x_mm, y_mm).grown(reach))
        others = [shape for shape in near if shape.id != besides]
        found = shape_at(others, x_mm, y_mm, reach)
        return found.id if found else ""

    def hint_of(self, id: str) -> str:
        """What is said of an id: the first hint among its shapes."""
        return next((shape.hint for shape in self.index.of(id) if shape.hint), "")

    def _describe(self) -> None:
        """Tell a screen reader what is chosen, or else what the drawing shows."""
        alt = self.drawing.alt if self.drawing else ""
        self.setAccessibleDescription(self.hint_of(self._chosen) if self._chosen else alt)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is visible of the drawing, what is held above everything else."""
        painter = QPainter(self.viewport())
        if self.held:
            painter.drawPixmap(0, 0, self._rest())
            self._paint(painter, self._held_shapes())
        else:
            painter.fillRect(self.viewport().rect(), QColor(self._colours.surface))
            self._paint(painter, self.visible())
        painter.end()

    def _paint(self, painter: QPainter, shapes: Iterable[Shape], *, ring: bool = True) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        at = self.fitting
        painter.setTransform(in_millimetres(at.left, at.top, at.scale), combine=True)
        Painting(painter, self._colours, self.font(), at.scale).paint(shapes)
        if ring:
            self._paint_ring(painter)
        painter.restore()

    def _rest(self) -> QPixmap:
        """Everything but what is held, painted once for as long as nothing else moves."""
        key = (self.fitting, self.viewport().size().toTuple(), self._colours, self._held)
        if self._rest_seen is None or self._rest_seen[0] != key:
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap(self.viewport().size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(QColor(self._colours.surface))
            painter = QPainter(pixmap)
            others = (shape for shape in self.visible() if shape.id != self._held)
            self._paint(painter, others, ring=False)
            painter.end()
            self._rest_seen = key, pixmap
        return self._rest_seen[1]

    def _held_shapes(self) -> list[Shape]:
        if not self.held:
            return []
        return [shifted(shape, *self._by) for shape in self.index.of(self.held)]

    def _paint_ring(self, painter: QPainter) -> None:
        """A ring around what is chosen, whole while the keys go here."""
        own = self._held_shapes() or self.index.of(self._chosen)
        box = box_of(own, self._chosen) if self._chosen else None
        if box is None:
            return
        focused = self.hasFocus()
        pen = QPen(QColor(self._colours.accent), 2.0 if focused else 1.0)
        pen.setCosmetic(True)
        pen.setStyle(Qt.PenStyle.SolidLine if focused else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        left, top, right, bottom = box.grown(_RING_MM)
        rect = QRectF(QPointF(left, top), QPointF(right, bottom))
        painter.drawRoundedRect(rect, _RING_MM, _RING_MM)

    # -- pointer ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the shape under the pointer and take hold of it."""
        if event.button() is not Qt.MouseButton.LeftButton or self.drawing is None:
            return
        self.chosen = self._id_under(event.position())
        self._pressed = event.position().toPoint()
        self._held = self._chosen if self._chosen in self._movable else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; otherwise show whether there is something to choose or to move."""
        point = event.position().toPoint()
        if self._pressed is None:
            self._show_cursor(self._id_under(event.position()))
            return
        travelled = point - self._pressed
        if self._held and (self.held or travelled.manhattanLength() >= DRAG_STARTS):
            scale = self.fitting.scale
            self._by = travelled.x() / scale, travelled.y() / scale
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what is held."""
        held, by = self.held, self._by
        self._let_go()
        if held:
            self._tell_moved(held, *by)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        self._let_go()
        id = self._id_under(event.position())
        if id:
            self.opened.emit(id)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a shape is when the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hint = self.hint_of(self._id_under(QPointF(event.pos())))
            if hint:
                QToolTip.showText(event.globalPos(), hint, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _id_under(self, point: QPointF) -> str:
        if self.drawing is None:
            return ""
        return self.id_at(*self.fitting.millimetres(point.x(), point.y()))

    def _show_cursor(self, id: str) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if id:
            movable = id in self._movable
            shape = Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _tell_moved(self, id: str, dx: float, dy: float) -> None:
        place = place_of(self.index.of(id), id)
        if place:
            self.moved.emit(id, place[0] + dx, place[1] + dy)

    def _let_go(self) -> None:
        self._pressed, self._held, self._by = None, "", (0.0, 0.0)
        self._rest_seen = None
        self.viewport().unsetCursor()
        self.viewport().update()

    # -- keys ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose; with Alt they move what is chosen by a step, with Alt and Shift by a fine
        one; Enter opens it; plus, minus and 0 change the scale; Escape lets go of a drag."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers()
        way = _WAYS.get(key)
        if key is Qt.Key.Key_Escape and self._held:
            self._let_go()
        elif way and modifiers & Qt.KeyboardModifier.AltModifier:
            fine = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            if self._chosen in self._movable:
                by = self.steps_mm[fine]
                self._tell_moved(self._chosen, way[0] * by, way[1] * by)
        elif way:
            self.chosen = beside(self.shapes, self._chosen, *way)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.opened.emit(self._chosen)
        elif not self.zoom_by_key(key):
            super().keyPressEvent(event)
