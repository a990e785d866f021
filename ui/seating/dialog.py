"""The seating editor: the room from above, who has which seat and why, who has none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reception.actions.record import remove_record
from reception.actions.seating import (
    clear_seats,
    pin_seat,
    seat_everybody,
    set_out_seats,
    take_seat,
)
from reception.ceremonies.seating_chart import SeatingChart, Taken, seating_chart
from reception.fields.labels import label, record_label
from reception.plan.place import Place
from reception.plan.seating import Seating
from reception.sheets.seating_drawing import seat_id, seat_of_id, seating_drawing
from ui.desk import Desk
from ui.dialogs.engagement_dialog import EngagementDialog
from ui.drawing import DrawingView
from ui.forms.record_form import RecordForm
from ui.preview.choices import ChoiceList
from ui.seating.seat_panel import SeatPanel
from ui.spoken import Spoken
from ui.theme.appearance import Appearance
from ui.toast import Toast

FORM_WIDTH = 330


class SeatingDialog(EngagementDialog):
    """Stands beside the window and follows the plan. A person is dragged to another seat, or taken
    up with Enter and put down with Enter on another; who sat there changes places with them."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        engagement: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, engagement, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appearance = appearance
        self._in_hand = ""
        self.chart: SeatingChart | None = None
        self.rooms = ChoiceList("", self)
        self.another, self.everybody, self.clear = (QPushButton(self) for _ in range(3))
        self.settings = RecordForm(desk, Seating, self)
        self.view = DrawingView(self)
        self.panel = SeatPanel(desk, self)
        self.hint = QLabel(self)
        self._lay_out()
        self._connect()
        spoken = Spoken(desk, self)
        spoken.put(self.another.setText, "seating-another")
        spoken.put(self.everybody.setText, "seating-everybody")
        spoken.put(self.everybody.setToolTip, "seating-everybody-help")
        spoken.put(self.clear.setText, "seating-clear")
        spoken.put(self.rooms.box.setAccessibleName, "seating-which")
        spoken.again(self.refresh)
        Toast(desk, self)
        self.resize(1180, 760)
        self.view.setFocus()

    @property
    def seating(self) -> Seating | None:
        """The seating that is shown; None where there is none yet."""
        return self._desk.plan.get(Seating, self.rooms.chosen)

    @property
    def in_hand(self) -> str:
        """Who was taken up and not put down yet; empty for nobody."""
        return self._in_hand

    # -- what is shown ---------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Show the plan as it stands."""
        item = self.engagement
        if item is None:
            self.close()
            return
        self.entitle("seating-title", item)
        found = self._desk.plan.referring(Seating, "engagement", item.id)
        ids = sorted(one.id for one in found)
        if self.rooms.chosen not in ids:
            self.rooms.chosen = ids[0] if ids else ""
        self.rooms.fill(ids, self._name_of)
        self._show_room()

    def _name_of(self, id: str) -> str:
        seating = self._desk.plan.get(Seating, id)
        return record_label(self._desk.plan, seating, self._desk.wording) if seating else id

    def _show_room(self) -> None:
        seating = self.seating
        self.chart = seating_chart(self._desk.plan, seating) if seating else None
        for part in (self.rooms.box, self.settings, self.panel):
            part.setVisible(seating is not None)
        for button in (self.everybody, self.clear):
            button.setEnabled(seating is not None and self._desk.writable)
        if seating is None or self.chart is None:
            self.view.show_drawing(None)
            self.panel.show_seat(None, None)
            self.hint.setText(self._desk.say("seating-none"))
            return
        self.settings.show_record(seating.id)
        drawing = seating_drawing(self._desk.plan, self.chart, [self._desk.wording])
        held = [seat_id(*one.seat.key) for one in self.chart.taken if one.place]
        self.view.show_drawing(drawing, held if self._desk.writable else ())
        self._show_seat(self.view.chosen)

    def _show_seat(self, id: str) -> None:
        self.panel.show_seat(self.chart, self._taken(id))
        self._say_hint()

    def _taken(self, id: str) -> Taken | None:
        return self.chart.at(*seat_of_id(id)) if self.chart and id else None

    def _say_hint(self) -> None:
        say = self._desk.say
        if self._in_hand:
            person = label(self._desk.plan, self._in_hand, self._desk.wording)
            self.hint.setText(say("seating-in-hand", person=person))
        elif self.chart is not None and self.chart.proposal is None:
            self.hint.setText(
                say(
                    "seating-too-few-seats",
                    persons=len(self.chart.waiting) + self._seated(),
                    seats=len(self.chart.taken),
                )
            )
        else:
            waiting = self.chart is not None and bool(self.chart.waiting)
            self.hint.setText(say("seating-how-waiting" if waiting else "seating-how"))

    def _seated(self) -> int:
        return sum(one.sitter is not None for one in self.chart.taken) if self.chart else 0

    # -- what is done ----------------------------------------------------------------------

    def set_out(self) -> None:
        """Furnish the room once more, as is usual for the engagement."""
        id = self._desk.session.new_id(Seating.KIND)
        if self._desk.act(partial(set_out_seats, id=id, engagement=self._engagement)):
            self.rooms.chosen = id
            self.refresh()

    def seat_all(self) -> None:
        """Give everybody a seat."""
        new_id = self._desk.session.new_id
        self._desk.act(partial(seat_everybody, seating=self.rooms.chosen, new_id=new_id))

    def clear_all(self) -> None:
        """Make all seats free."""
        self._desk.act(partial(clear_seats, seating=self.rooms.chosen))

    def put(self, person: str, seat: str) -> None:
        """Give a person a seat of the drawing."""
        table, number = seat_of_id(seat)
        self._let_go()
        self._desk.act(
            partial(
                take_seat,
                seating=self.rooms.chosen,
                person=person,
                table=table,
                seat=number,
                new_id=self._desk.session.new_id,
            )
        )
        self.view.chosen = seat

    def _dropped(self, id: str, x_mm: float, y_mm: float) -> None:
        target, taken = self.view.id_at(x_mm, y_mm, besides=id), self._taken(id)
        if target and taken and taken.place:
            self.put(taken.place.person, target)

    def _opened(self, id: str) -> None:
        """Take up who sits there, or put down who was taken up."""
        taken = self._taken(id)
        if not self._desk.writable or taken is None:
            return
        if self._in_hand:
            self.put(self._in_hand, id)
        elif taken.place is not None:
            self._take_up(taken.place.person)
        elif waiting := self.panel.waiting_chosen:
            self.put(waiting, id)

    def _take_up(self, person: str) -> None:
        """Somebody is in the hand until a seat is chosen for them."""
        if self._desk.writable:
            self._in_hand = person
            self.view.setFocus()
            self._say_hint()

    def _pin(self, place: str, pinned: bool, reason: str) -> None:
        self._desk.act(partial(pin_seat, place=place, pinned=pinned, reason=reason))

    def _free(self, place: str) -> None:
        if self._desk.plan.get(Place, place) is not None:
            self._desk.act(partial(remove_record, id=place))

    def _let_go(self) -> None:
        self._in_hand = ""
        self._say_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go of who is in the hand; only then does it close."""
        if event.key() == Qt.Key.Key_Escape and self._in_hand:
            self._let_go()
            return
        if event.key() == Qt.Key.Key_Delete and self.view.hasFocus():
            taken = self._taken(self.view.chosen)
            if taken and taken.place:
                self._free(taken.place.id)
            return
        super().keyPressEvent(event)

    # -- how it is built -------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.hint.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.rooms.box)
        head.addWidget(self.another)
        head.addStretch(1)
        head.addWidget(self.everybody)
        head.addWidget(self.clear)
        for button in (self.another, self.everybody, self.clear):
            button.setAutoDefault(False)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        for part in (self.settings, self.view, self.panel):
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        split.setSizes([FORM_WIDTH, 560, FORM_WIDTH - 40])
        rows = QVBoxLayout(self)
        rows.addLayout(head)
        rows.addWidget(split, 1)
        rows.addWidget(self.hint)

    def _connect(self) -> None:
        self._desk.changed.connect(self.refresh)
        self._appearance.changed.connect(self._wear)
        self._wear()
        self.rooms.picked.connect(self._show_room)
        self.another.clicked.connect(self.set_out)
        self.everybody.clicked.connect(self.seat_all)
        self.clear.clicked.connect(self.clear_all)
        self.view.chosen_changed.connect(self._show_seat)
        self.view.moved.connect(self._dropped)
        self.view.opened.connect(self._opened)
        self.panel.kept.connect(self._pin)
        self.panel.freed.connect(self._free)
        self.panel.taken_up.connect(self._take_up)

    def _wear(self) -> None:
        self.view.colours = self._appearance.colours
