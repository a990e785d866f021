"""The motorcade editor: cars in their order, who sits where, who has no seat, and a form beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reception.actions.motorcade import (
    empty_seats,
    form_motorcade,
    reorder_car,
    seat_riders,
    vehicles_held,
)
from reception.actions.record import add_record, remove_record
from reception.fields.labels import label, move_title
from reception.plan.car_seat import CarSeat
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.record import Record
from reception.routes.columns import cars_of, column_metres, motorcade_of, seats_in
from reception.routes.riders import riders
from ui.desk import Desk
from ui.forms.record_form import RecordForm
from ui.motorcades.tree import MotorcadeTree
from ui.spoken import Spoken
from ui.toast import Toast

FORM_WIDTH = 350
KINDS: tuple[type[Record], ...] = (Motorcade, MotorcadeCar, CarSeat)


def open_motorcade(desk: Desk, move: str, parent: QWidget) -> MotorcadeDialog:
    """The editor of a move's motorcade, shown. Where there is none yet, nothing is formed by
    looking: the window says so and offers to."""
    dialog = MotorcadeDialog(desk, move, parent)
    dialog.show()
    return dialog


class MotorcadeDialog(QDialog):
    """Stands beside the window and follows the plan, also from a move without a motorcade to its
    motorcade and back."""

    def __init__(self, desk: Desk, move: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._move = desk, move
        self._motorcade = ""
        self.tree = MotorcadeTree(desk, self._motorcade)
        self.tree.pointed.connect(self._show_form)
        self.standing = QLabel()
        self.standing.setWordWrap(True)
        self.forms = {kind: RecordForm(desk, kind) for kind in KINDS}
        self.beside = QTabWidget()
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self._keys()
        Toast(desk, self)
        desk.changed.connect(self._hear)
        self._spoken = Spoken(desk, self)
        self._spoken.again(self._say)
        self._turn_to_motorcade()

    # -- what the officer does -----------------------------------------------------------------

    def form(self) -> None:
        """The move gets a motorcade of the vehicles that it holds."""
        id, new_id = self._desk.session.new_id(Motorcade.KIND), self._desk.session.new_id
        self._do(partial(form_motorcade, id=id, move=self._move, new_id=new_id))
        self.tree.setFocus()

    def seat_everybody(self) -> None:
        """Everybody without a seat is given one by precedence."""
        self._do(partial(seat_riders, motorcade=self._motorcade, new_id=self._desk.session.new_id))

    def empty(self) -> None:
        """Everybody gets out again."""
        self._do(partial(empty_seats, motorcade=self._motorcade))

    def add_car(self) -> None:
        """One more car at the end."""
        car = MotorcadeCar(
            id=self._desk.session.new_id(MotorcadeCar.KIND),
            motorcade=self._motorcade,
            order=len(cars_of(self._desk.plan, self._motorcade)) + 1,
        )
        self._do(partial(add_record, record=car))
        self.tree.choose(car.id)

    def add_seat(self) -> None:
        """One more seat in the car that is looked at."""
        car = self.tree.chosen_car
        if car:
            seat = CarSeat(id=self._desk.session.new_id(CarSeat.KIND), car=car)
            self._do(partial(add_record, record=seat))
            self.tree.choose(seat.id)

    def remove(self) -> None:
        """The car or seat that is looked at goes."""
        if self.tree.chosen:
            self._do(partial(remove_record, id=self.tree.chosen))

    def shift_car(self, by: int) -> None:
        """The car that is looked at rolls a place earlier or later."""
        cars = [car.id for car in cars_of(self._desk.plan, self._motorcade)]
        car = self.tree.chosen_car
        if car not in cars:
            return
        others = [id for id in cars if id != car]
        place = max(0, min(len(others), cars.index(car) + by))
        before = others[place] if place < len(others) else ""
        self._do(partial(reorder_car, car=car, before=before))

    # -- how it is built -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("form", self.form),
            ("seat", self.seat_everybody),
            ("empty", self.empty),
            ("car", self.add_car),
            ("place", self.add_seat),
            ("earlier", partial(self.shift_car, -1)),
            ("later", partial(self.shift_car, 1)),
            ("remove", self.remove),
        )
        row = QHBoxLayout()
        for name, act in acts:
            button = self.buttons[name] = QPushButton()
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.tree, 1)
        column.addWidget(self.standing)
        column.addLayout(row)
        for form in self.forms.values():
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setWidget(form)
            self.beside.addTab(scroll, "")
        self.beside.setMinimumWidth(FORM_WIDTH)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.beside)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(split)
        self.resize(1080, 620)

    def _keys(self) -> None:
        for keys, act in (
            ("Alt+Up", partial(self.shift_car, -1)),
            ("Alt+Down", partial(self.shift_car, 1)),
            ("Del", self.remove),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.tree, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        for keys, deed in (("Ctrl+Z", self._desk.undo), ("Ctrl+Y", self._desk.redo)):
            QShortcut(QKeySequence(keys), self, deed)

    def _say(self) -> None:
        say = self._desk.say
        plan, words = self._desk.plan, self._desk.wording
        move = plan.get(Move, self._move)
        title = move_title(plan, move, words) if move else ""
        self.setWindowTitle(say("motorcade-editor", move=title))
        for name, button in self.buttons.items():
            button.setText(say(f"motorcade-do-{name}"))
            button.setToolTip(say(f"motorcade-do-{name}-help"))
        for place, kind in enumerate(KINDS):
            self.beside.setTabText(place, say(f"motorcade-tab-{kind.KIND}"))
        self.tree.say()
        self._tell()

    # -- what it follows -----------------------------------------------------------------------

    def _do(self, action: object) -> None:
        self._desk.act(action)  # type: ignore[arg-type]

    def _hear(self) -> None:
        if self._move not in self._desk.plan:
            self.close()
            return
        self._turn_to_motorcade()

    def _turn_to_motorcade(self) -> None:
        """Show the motorcade that the move has now, or that it has none."""
        motorcade = motorcade_of(self._desk.plan, self._move)
        id = motorcade.id if motorcade else ""
        for name, button in self.buttons.items():
            button.setVisible((name == "form") is (motorcade is None))
        self.beside.setVisible(motorcade is not None)
        if motorcade is None:
            form = self.buttons["form"]
            form.setEnabled(self._desk.writable)
            form.setDefault(True)
            form.setFocus()
        if id != self._motorcade or motorcade is None:
            self._motorcade = self.tree.motorcade = id
            self.forms[Motorcade].show_record(id)
        self.tree.fill()
        self._tell()

    def _show_form(self, id: str) -> None:
        record = self._desk.plan.find(id)
        kind = type(record) if record is not None else None
        if kind in self.forms:
            self.forms[kind].show_record(id)
            self.beside.setCurrentIndex(KINDS.index(kind))

    def _tell(self) -> None:
        """Who of those on the move has no seat yet, and how long the column is; or what a motorcade
        would be formed of."""
        plan, words = self._desk.plan, self._desk.wording
        move = plan.get(Move, self._move)
        if move is None:
            return
        if not self._motorcade:
            vehicles = vehicles_held(plan, move.id)
            names = words.say("field-comma").join(label(plan, one.id, words) for one in vehicles)
            self.standing.setText(
                self._desk.say("motorcade-none", names=names, count=len(vehicles))
            )
            return
        given: dict[str, int] = {}
        for car in cars_of(plan, self._motorcade):
            for seat in seats_in(plan, car.id):
                given[seat.person] = given.get(seat.person, 0) + seat.persons
        left = [rider for rider in riders(plan, move) if given.get(rider.id, 0) < rider.persons]
        names = words.say("field-comma").join(label(plan, rider.id, words) for rider in left)
        key = "motorcade-standing" if left else "motorcade-all-seated"
        told = [self._desk.say(key, names=names, count=len(left))]
        motorcade = plan.get(Motorcade, self._motorcade)
        if motorcade is not None:
            told.append(
                self._desk.say(
                    "motorcade-length",
                    cars=len(cars_of(plan, motorcade.id)),
                    metres=round(column_metres(plan, motorcade), -1),
                )
            )
        self.standing.setText("  ".join(told))
