"""The timeline's view: it paints what is visible, and turns pointer and keys into gestures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reception.checks.conflict import Severity
from reception.plan.kinds import Item
from reception.plan.span import Span
from reception.plan.zone import day_span
from reception.session import Happening
from ui.desk import Desk
from ui.theme.colours import LIGHT, Colours
from ui.timeline.edits import span_step
from ui.timeline.gesture import Gesture, Grip, nudged
from ui.timeline.hand import Hand, worst_of
from ui.timeline.lanes import day_lanes, shown_span
from ui.timeline.painting import Leeway, Look, item_title
from ui.timeline.picture import Held, Picture
from ui.timeline.scrolled import ScrolledDay

DRAG_STARTS = 4
"""So many pixels the pointer must travel before a click becomes a drag."""


class TimelineView(ScrolledDay):
    """A day of the plan. `opened` tells that the officer wants to edit an item in the form."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(day_span(desk.day, desk.plan.zone), parent)
        self._desk = desk
        self._stay = ""
        self._colours = LIGHT
        self._hand = Hand(desk.session)
        self._pressed = QPoint()
        self._nudges = 0
        self._leeway = Leeway()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        desk.changed.connect(self._take_in)
        desk.day_changed.connect(self._show_day)
        desk.chosen_changed.connect(self._show_chosen)
        desk.language_changed.connect(self._say_again)
        self._say_again()
        self._lay_out()
        self.show_working_day()

    # -- what is shown -----------------------------------------------------------------------

    @property
    def colours(self) -> Colours:
        """The colours it is painted in."""
        return self._colours

    @colours.setter
    def colours(self, colours: Colours) -> None:
        self._colours = colours
        self.viewport().update()

    @property
    def stay(self) -> str:
        """The stay whose lanes alone are shown; empty for all of the day."""
        return self._stay

    @stay.setter
    def stay(self, stay: str) -> None:
        self._stay = stay
        self._lay_out()

    @property
    def leeway(self) -> Leeway:
        """How far the chosen item can move, as far as that is known."""
        return self._leeway

    @leeway.setter
    def leeway(self, leeway: Leeway) -> None:
        if leeway != self._leeway:
            self._leeway = leeway
            self.viewport().update()

    @property
    def held_worst(self) -> Severity | None:
        """How bad it would be to let go of what is held, where it is held."""
        return self._hand.worst

    def _show_day(self) -> None:
        self._let_go()
        self.show_span(day_span(self._desk.day, self._desk.plan.zone))
        self._lay_out()
        self.show_something()

    def _take_in(self, happening: Happening) -> None:
        if happening.step.touches("setting"):
            self._show_day()  # the zone may be another
        self._lay_out()

    def _lay_out(self) -> None:
        plan = self._desk.plan
        items = [item for id in self._desk.agenda.on(self._desk.day) if (item := plan.item(id))]
        self.show_lanes(day_lanes(plan, items, self._stay))

    def _say_again(self) -> None:
        self.setAccessibleName(self._desk.say("timeline-name"))
        self._describe_chosen()
        self.viewport().update()

    # -- the chosen item ---------------------------------------------------------------------

    def _show_chosen(self) -> None:
        places = self._layout.places_of(self._desk.chosen)
        if places and self._hand.gesture is None:
            self._reveal(self._layout.box(*places[0]))
        self._describe_chosen()
        self.viewport().update()

    def _describe_chosen(self) -> None:
        item = self._desk.plan.item(self._desk.chosen)
        self.setAccessibleDescription(self._sentence(item) if item else "")
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def _sentence(self, item: Item) -> str:
        """An item in words: for screen readers and as its tip."""
        look, zone = self._look(), self._desk.plan.zone
        span = shown_span(item)
        said = self._desk.say(
            "timeline-item",
            title=item_title(look, item),
            start=look.wording.clock(span.start, zone),
            end=look.wording.clock(span.end, zone),
        )
        count = len(self._desk.session.checker.open_of(item.id))
        return f"{said} {self._desk.say('timeline-conflicts', count=count)}" if count else said

    # -- painting ----------------------------------------------------------------------------

    def _look(self) -> Look:
        desk = self._desk
        return Look(self._colours, desk.wording, self.font(), desk.plan, desk.colours)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is visible of the day."""
        gesture, span = self._hand.gesture, self._hand.span
        held = Held(gesture.item, span, self._hand.worst) if gesture and span else None
        picture = Picture(
            look=self._look(),
            layout=self._layout,
            size=self.viewport().size(),
            across=self.horizontalScrollBar().value(),
            down=self.verticalScrollBar().value(),
            chosen=self._desk.chosen,
            held=held,
            now=self._desk.session.clock(),
            worst=self._worst,
            empty=self._desk.say("timeline-empty"),
            leeway=self._leeway,
        )
        painter = QPainter(self.viewport())
        picture.paint(painter)
        painter.end()

    def _worst(self, item: str) -> Severity | None:
        return worst_of(self._desk.session.checker.open_of(item))

    # -- pointer -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the item under the pointer and take hold of it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        hit = self._hit(point)
        if hit is None:
            self._desk.chosen = ""
            return
        self._pressed = point
        self._hand.take(
            Gesture(
                item=hit.bar.item.id,
                grip=hit.grip,
                span=hit.bar.span,
                grabbed=self._moment(point),
                midnight=self._layout.scale.span.start,
            )
        )
        self._desk.chosen = hit.bar.item.id

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; otherwise show how it would be held."""
        point = event.position().toPoint()
        gesture = self._hand.gesture
        if gesture is None:
            hit = self._hit(point)
            edge = hit is not None and hit.grip is not Grip.BODY
            shape = Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        if self._hand.span is None and (point - self._pressed).manhattanLength() < DRAG_STARTS:
            return
        span = gesture.span_at(self._moment(point))
        if self._hand.drag(span):
            self._show_dragged(event.globalPosition().toPoint(), span)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what is held: the gesture becomes a step."""
        step = self._hand.put_down()
        self.viewport().update()
        if step:
            self._desk.act(lambda plan: step)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the form of the item."""
        hit = self._hit(event.position().toPoint())
        if hit:
            self._let_go()
            self.opened.emit(hit.bar.item.id)

    def _show_dragged(self, at: QPoint, span: Span) -> None:
        words, zone = self._desk.wording, self._desk.plan.zone
        start, end = words.clock(span.start, zone), words.clock(span.end, zone)
        text = self._desk.say("timeline-dragged", start=start, end=end, minutes=span.minutes)
        QToolTip.showText(at + QPoint(12, 18), text, self.viewport())

    def _let_go(self) -> None:
        self._hand.let_go()
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what an item is when the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hit = self._hit(event.pos())
            if hit:
                QToolTip.showText(event.globalPos(), self._sentence(hit.bar.item), self.viewport())
                return True
        return super().viewportEvent(event)

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose; with Alt they move the item by five minutes, with Alt and Shift its end;
        Enter opens it; plus and minus change the scale; Escape lets go of a drag."""
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        marks = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if key is Qt.Key.Key_Escape and self._hand.gesture:
            self._let_go()
        elif alt and marks:
            self._nudge(Grip.END if shift else Grip.BODY, marks)
        elif marks:
            self._choose(self._layout.beside(self._desk.chosen, items=marks))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            down = 1 if key is Qt.Key.Key_Down else -1
            self._choose(self._layout.beside(self._desk.chosen, lanes=down))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._desk.chosen:
            self.opened.emit(self._desk.chosen)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.25)
        elif key is Qt.Key.Key_Minus:
            self.zoom(0.8)
        else:
            super().keyPressEvent(event)

    def _choose(self, item: Item | None) -> None:
        self._nudges += 1  # another item, another gesture
        if item:
            self._desk.chosen = item.id

    def _nudge(self, grip: Grip, marks: int) -> None:
        item = self._desk.plan.item(self._desk.chosen)
        if item is None or item.course is None:
            return
        span = nudged(shown_span(item), grip, marks)
        key = f"nudge:{item.id}:{grip}:{self._nudges}"
        self._desk.act(lambda plan: span_step(plan, item, grip, span, merge_key=key))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is nudged after coming back is another gesture."""
        self._nudges += 1
        super().focusOutEvent(event)
