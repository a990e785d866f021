"""The tree of a motorcade: its cars in the order in which they roll, below each who sits in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from reception.fields.labels import label
from reception.plan.car_seat import CarSeat
from reception.plan.host_person import HostPerson
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.vehicle import Vehicle
from reception.routes.columns import cars_of, seats_in
from ui.desk import Desk

ID = Qt.ItemDataRole.UserRole


class MotorcadeTree(QTreeWidget):
    """The cars of `motorcade`, an empty text for none; `pointed` tells which car or seat is looked
    at, by its id."""

    pointed = Signal(str)

    def __init__(self, desk: Desk, motorcade: str) -> None:
        super().__init__()
        self._desk, self.motorcade = desk, motorcade
        self.setColumnCount(3)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.currentItemChanged.connect(self._point)
        self.fill()

    @property
    def chosen(self) -> str:
        """The id of the car or seat that is looked at; empty for none."""
        item = self.currentItem()
        return str(item.data(0, ID)) if item is not None else ""

    @property
    def chosen_car(self) -> str:
        """The id of the car that is looked at, or in which the seat is."""
        item = self.currentItem()
        if item is None:
            return ""
        car = item.parent() or item
        return str(car.data(0, ID))

    def fill(self) -> None:
        """Show the motorcade as it is now; what was looked at stays so where it is still there."""
        was = self.chosen
        self.blockSignals(True)
        self.clear()
        for car in cars_of(self._desk.plan, self.motorcade):
            row = QTreeWidgetItem(self._car_texts(car))
            row.setData(0, ID, car.id)
            row.addChildren(list(self._seats(car)))
            self.addTopLevelItem(row)
        self.expandAll()
        for column in range(self.columnCount()):
            self.resizeColumnToContents(column)
        self.blockSignals(False)
        self.choose(was)

    def choose(self, id: str) -> None:
        """Look at a car or a seat; at the first car where there is none of that id."""
        found = next((item for item in self._all() if item.data(0, ID) == id), None)
        if found is None and self.topLevelItemCount():
            found = self.topLevelItem(0)
        if found is not None:
            self.setCurrentItem(found)
        self.pointed.emit(self.chosen)

    def say(self) -> None:
        """Say the headings in the window's language."""
        say = self._desk.say
        self.setHeaderLabels(
            [say("motorcade-role"), say("motorcade-vehicle"), say("motorcade-driver")]
        )
        self.setAccessibleName(say("motorcade-cars-name"))
        self.fill()

    def _car_texts(self, car: MotorcadeCar) -> list[str]:
        desk, plan = self._desk, self._desk.plan
        vehicle = plan.get(Vehicle, car.vehicle)
        driver = plan.get(HostPerson, car.driver or (vehicle.driver if vehicle else ""))
        role = desk.say(f"choice-CarRole-{car.role.value}")
        if car.flagged:
            role = f"{role} ⚑"
        if car.ahead_minutes:
            role = f"{role}  {desk.say('motorcade-minutes-ahead', minutes=car.ahead_minutes)}"
        called = (label(plan, driver.id, desk.wording), driver.phone) if driver else ()
        return [
            f"{car.order}  {role}",
            label(plan, car.vehicle, desk.wording) if car.vehicle else "",
            "  ".join(filter(None, called)),
        ]

    def _seats(self, car: MotorcadeCar) -> Iterator[QTreeWidgetItem]:
        for seat in seats_in(self._desk.plan, car.id):
            row = QTreeWidgetItem(self._seat_texts(seat))
            row.setData(0, ID, seat.id)
            yield row

    def _seat_texts(self, seat: CarSeat) -> list[str]:
        desk = self._desk
        who = label(desk.plan, seat.person, desk.wording) if seat.person else ""
        if seat.persons > 1:
            who = desk.say("motorcade-several", who=who, persons=seat.persons)
        return [desk.say(f"choice-SeatPosition-{seat.position.value}"), who, seat.reason]

    def _all(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.topLevelItemCount()):
            car = self.topLevelItem(number)
            assert car is not None
            yield car
            seats = (car.child(place) for place in range(car.childCount()))
            yield from (seat for seat in seats if seat is not None)

    def _point(self) -> None:
        self.pointed.emit(self.chosen)
