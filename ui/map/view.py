"""The view: the map in a window, panned and zoomed by mouse and keys.

What hardly changes (roads, closures, ways, names, conflicts) is painted once into a picture larger
than the window, and moved about while the officer drags; what is chosen and who is on the road is
painted over it each time.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reception.fields.labels import label
from reception.fields.route_words import map_source
from ui.desk import Desk
from ui.map.ground import Frame
from ui.map.look import MapLook
from ui.map.painting import (
    paint_column,
    paint_mark,
    paint_names,
    paint_ruler,
    paint_shut,
    paint_source,
    paint_way,
    paint_words,
)
from ui.map.picture import MapPicture
from ui.map.pointing import Thing, point_of, thing_at, things, words_for
from ui.map.posts import FlagLayer
from ui.map.scene import MapScene, Mark, Way
from ui.theme.colours import Colours

FINE_MS = 90
"""So long after the last turn of the wheel the picture is painted anew at its new scale."""
PAN_PX = 80
ZOOM = 1.4
ALL_NAMES_M = 9.0
POSTS_M = 14.0


class MapView(QWidget):
    """`chosen` tells which record the officer points out, `met` the conflict whose place is shown,
    both by id or value; times are the page's business."""

    chosen = Signal(str)
    met = Signal(object)

    def __init__(self, desk: Desk, scene: MapScene, colours: Colours) -> None:
        super().__init__()
        self._desk = desk
        self.scene = scene
        self._colours = colours
        self._frame = Frame(QPointF(0, 0), 60.0, QSizeF(1, 1))
        self._picture = MapPicture()
        self._flags = FlagLayer()
        self._pressed: QPointF | None = None
        self._panned = False
        self._at = 0.0
        self._shown = {"ways": True, "shut": True, "marks": True, "posts": True}
        self.pointed: Thing | None = None
        self._fine = QTimer(self)
        self._fine.setSingleShot(True)
        self._fine.setInterval(FINE_MS)
        self._fine.timeout.connect(self._paint_anew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 160)
        desk.chosen_changed.connect(self._show_chosen)

    # -- what is shown -----------------------------------------------------------------------

    @property
    def frame(self) -> Frame:
        """What is seen of the ground."""
        return self._frame

    @frame.setter
    def frame(self, frame: Frame) -> None:
        same_scale = frame.metres == self._frame.metres
        self._frame = frame
        if not same_scale:
            self._fine.start()
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Paint in these colours from now on."""
        self._colours = colours
        self._paint_anew()

    def show_moment(self, at: float) -> None:
        """Show where everybody is at a moment, in seconds since the epoch."""
        self._at = at
        self.update()

    def show_layer(self, name: str, *, shown: bool) -> None:
        """Show or hide the ways, the closures, the conflicts, the posts."""
        self._shown[name] = shown
        self._paint_anew()

    def scene_changed(self) -> None:
        """There is another day, or another plan."""
        self._paint_anew()

    def fit(self) -> None:
        """Show all that the day holds; where it holds nothing, all roads."""
        points = [point for way in self.scene.ways.values() for point in way.points]
        points += [spot.point for spot in self.scene.spots if spot.busy]
        if points:
            xs, ys = [p.x() for p in points], [p.y() for p in points]
            area = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        elif self.scene.roads is not None:
            area = self.scene.roads.extent
        else:
            return
        self.frame = self._frame.fitted(area.adjusted(-400, -400, 400, 400))
        self._paint_anew()

    def centre(self, point: QPointF, metres: float | None = None) -> None:
        """Bring a point of the ground to the middle."""
        frame = self._frame._replace(middle=point)
        self.frame = frame if metres is None else frame._replace(metres=metres)

    def zoom(self, factor: float) -> None:
        """Larger or smaller around the middle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        self.frame = self._frame.zoomed(factor, middle)

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture of the roads, and over it what moves."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colours.surface)
        look = self._look(self._frame)
        self._picture.draw(painter, look, self._paint_ground, rough=self._fine.isActive())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        desk_chosen = self._desk.chosen
        chosen = self.scene.ways.get(desk_chosen)
        if chosen is not None and self._shown["ways"]:
            paint_way(painter, look, chosen, chosen=True)
        if self._shown["posts"] and self._frame.metres < POSTS_M:
            posts = self.scene.flag_posts()
            self._flags.draw(painter, look, posts, self._at, rough=self._fine.isActive())
        for way, line in self.scene.columns(self._at):
            paint_column(painter, look, way, line, chosen=way.move == desk_chosen)
        if isinstance(self.pointed, Mark) and self._shown["marks"]:
            paint_mark(painter, look, self.pointed, chosen=True)
        self._paint_pointed(painter, look)
        metres, kilometres = (self._desk.say(f"map-{unit}", n="{n}") for unit in ("metres", "km"))
        paint_ruler(painter, look, metres, kilometres)
        paint_source(painter, look, map_source(self.scene.attribution, self._desk.wording))
        painter.end()

    def _paint_ground(self, painter: QPainter, frame: Frame) -> None:
        """What hardly changes: roads, closures, ways, names."""
        if self.scene.roads is not None:
            self.scene.roads.paint(painter, frame, self._colours)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look(frame)
        if self._shown["shut"]:
            for shut in self.scene.shut:
                paint_shut(painter, look, shut)
        if self._shown["ways"]:
            for way in self.scene.ways.values():
                paint_way(painter, look, way, chosen=False)
        names = (
            (spot.point, label(self._desk.plan, spot.id, self._desk.wording), spot.busy)
            for spot in self.scene.spots
            if frame.area.contains(spot.point)
        )
        marks = [mark.point for mark in self.scene.marks] if self._shown["marks"] else []
        seen = self._frame.area
        window = QRectF(frame.pixel(seen.topLeft()), frame.pixel(seen.bottomRight()))
        paint_names(
            painter, look, names, every=frame.metres < ALL_NAMES_M, window=window, marks=marks
        )
        if self._shown["marks"]:
            for mark in self.scene.marks:
                paint_mark(painter, look, mark, chosen=False)

    def _show_chosen(self) -> None:
        self.update()

    def _paint_anew(self) -> None:
        self._fine.stop()
        self._picture.forget()
        self._flags.forget()
        self.update()

    def _paint_pointed(self, painter: QPainter, look: MapLook) -> None:
        """What the keyboard has come to is ringed and named."""
        thing = self.pointed
        if thing is None or not self.hasFocus():
            return
        point = self._frame.pixel(point_of(thing))
        painter.setPen(self.palette().highlightedText().color())
        painter.drawEllipse(point, 14, 14)
        paint_words(painter, look, point + QPointF(18, 5), self.name_of(thing)[:80], strong=True)

    def _look(self, frame: Frame) -> MapLook:
        return MapLook(self._colours, self.font(), frame)

    # -- pointing ----------------------------------------------------------------------------

    def things(self) -> list[Thing]:
        """What can be pointed at, in the order of the keyboard."""
        return list(things(self.scene, self._shown))

    def name_of(self, thing: Thing) -> str:
        """What a thing on the map is, in words."""
        return words_for(thing, self._desk)

    def thing_at(self, pixel: QPointF) -> Thing | None:
        """What lies under a pixel."""
        return thing_at(pixel, self.scene, self._frame, self._shown, self._desk.chosen)

    def point_out(self, thing: Thing) -> None:
        """Take a thing as the officer's choice."""
        self.pointed = thing
        if isinstance(thing, Mark):
            self.met.emit(thing.conflict)
            self.chosen.emit(thing.conflict.subjects[0])
        else:
            self.chosen.emit(thing.move if isinstance(thing, Way) else thing.id)
        self.update()

    def point_next(self, by: int) -> None:
        """Go to the next thing on the map, or the one before."""
        things = self.things()
        if not things:
            return
        place = things.index(self.pointed) if self.pointed in things else -1 if by > 0 else 0
        self.pointed = things[(place + by) % len(things)]
        point = point_of(self.pointed)
        if not self._frame.area.contains(point):
            self.centre(point)
        self.setAccessibleDescription(self.name_of(self.pointed))
        self.update()

    # -- what the officer does ---------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tab goes from thing to thing; past the last one it leaves the map."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            things = self.things()
            place = things.index(self.pointed) if self.pointed in things else -1
            if event.key() == Qt.Key.Key_Tab and place < len(things) - 1:
                self.point_next(1)
                return True
            if event.key() == Qt.Key.Key_Backtab and place > 0:
                self.point_next(-1)
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            thing = self.thing_at(QPointF(event.pos()))
            if thing is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.name_of(thing), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, plus and minus zoom, Home shows all, Enter chooses."""
        pans = {
            Qt.Key.Key_Left: (-PAN_PX, 0),
            Qt.Key.Key_Right: (PAN_PX, 0),
            Qt.Key.Key_Up: (0, -PAN_PX),
            Qt.Key.Key_Down: (0, PAN_PX),
        }
        key = Qt.Key(event.key())
        if key in pans:
            self.frame = self._frame.panned(*pans[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM)
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.pointed is not None:
            self.point_out(self.pointed)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map, or point at something."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._panned = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while the button is held."""
        if self._pressed is None:
            return
        moved = self._pressed - event.position()
        if self._panned or moved.manhattanLength() > 4:
            self._panned = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.frame = self._frame.panned(moved.x(), moved.y())
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; where nothing was moved, choose what lies there."""
        if self._pressed is None:
            return
        if not self._panned:
            thing = self.thing_at(event.position())
            if thing is not None:
                self.point_out(thing)
        self._pressed = None
        self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        turns = event.angleDelta().y() / 120
        if turns:
            self.frame = self._frame.zoomed(ZOOM**turns, event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle where it is."""
        if QSizeF(event.size()) != self._frame.size:
            self._frame = self._frame._replace(size=QSizeF(event.size()))
            self._picture.forget()
            self._flags.forget()
