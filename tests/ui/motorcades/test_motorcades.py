"""The motorcade editor and the arrival slots, by buttons and keys."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reception.actions.holding import hold
from reception.actions.record import add_record, change_record, remove_record
from reception.plan.car_seat import CarSeat
from reception.plan.engagement import Engagement
from reception.plan.gate import Gate
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.move import Move
from reception.plan.vehicle import Vehicle, VehicleKind
from reception.routes.columns import cars_of, motorcade_of
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.motorcades.dialog import MotorcadeDialog, open_motorcade
from ui.motorcades.slots import slots_dialog


def with_cars(desk: Desk) -> Desk:
    for id, kind, seats in (
        ("saloon", VehicleKind.CAR, 3),
        ("second", VehicleKind.CAR, 3),
        ("bus", VehicleKind.COACH, 20),
    ):
        vehicle = Vehicle(id=id, name_zh=id, name_en=id, vehicle=kind, seats=seats)
        desk.act(partial(add_record, record=vehicle))
        desk.act(partial(hold, id=f"held-{id}", item="DRIVE", resource=id))
    return desk


@pytest.fixture
def dialog(desk: Desk, window: MainWindow, qtbot: QtBot) -> MotorcadeDialog:
    found = open_motorcade(with_cars(desk), "DRIVE", window)
    qtbot.mouseClick(found.buttons["form"], Qt.MouseButton.LeftButton)
    return found


def roles(desk: Desk) -> list[CarRole]:
    motorcade = motorcade_of(desk.plan, "DRIVE")
    assert motorcade is not None
    return [car.role for car in cars_of(desk.plan, motorcade.id)]


def press(dialog: MotorcadeDialog, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.buttons[name], Qt.MouseButton.LeftButton)


def test_a_motorcade_is_formed_of_the_vehicles_held(dialog: MotorcadeDialog, desk: Desk) -> None:
    assert roles(desk) == [CarRole.PRINCIPAL, CarRole.OFFICIALS, CarRole.STAFF]
    assert dialog.tree.topLevelItemCount() == 3


def test_looking_at_a_move_without_a_motorcade_writes_nothing(
    desk: Desk, window: MainWindow
) -> None:
    before = with_cars(desk).plan
    dialog = open_motorcade(desk, "DRIVE", window)
    assert desk.plan is before
    assert "3 vehicles" in dialog.standing.text()
    assert dialog.buttons["form"].isVisible()
    assert not dialog.buttons["seat"].isVisible()
    assert not dialog.beside.isVisible()


def test_enter_forms_the_motorcade_as_one_step(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = with_cars(desk).plan
    dialog = open_motorcade(desk, "DRIVE", window)
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(roles(desk)) == 3
    assert dialog.tree.topLevelItemCount() == 3
    assert dialog.buttons["seat"].isVisible()
    assert not dialog.buttons["form"].isVisible()
    press(dialog, "seat", qtbot)
    assert desk.plan.table(CarSeat)
    desk.undo()
    desk.undo()
    assert desk.plan == before


def test_a_move_without_vehicles_says_what_to_do_first(desk: Desk, window: MainWindow) -> None:
    dialog = open_motorcade(desk, "DRIVE", window)
    assert "holds no vehicle" in dialog.standing.text()


def test_everybody_is_given_a_seat_and_gets_out_again(
    dialog: MotorcadeDialog, desk: Desk, qtbot: QtBot
) -> None:
    assert "3" in dialog.standing.text()
    press(dialog, "seat", qtbot)
    assert {seat.person for seat in desk.plan.table(CarSeat).values()} == {
        "abebe",
        "sara",
        "dawit",
    }
    assert desk.say("motorcade-all-seated") in dialog.standing.text()
    press(dialog, "empty", qtbot)
    assert not desk.plan.table(CarSeat)
    desk.undo()
    assert len(desk.plan.table(CarSeat)) == 3


def test_cars_are_added_moved_and_removed(
    dialog: MotorcadeDialog, desk: Desk, qtbot: QtBot
) -> None:
    press(dialog, "car", qtbot)
    assert len(roles(desk)) == 4
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    dialog.tree.setCurrentItem(first)
    press(dialog, "later", qtbot)
    assert roles(desk)[:2] == [CarRole.OFFICIALS, CarRole.PRINCIPAL]
    dialog.activateWindow()
    dialog.tree.setFocus()
    qtbot.waitUntil(dialog.tree.hasFocus)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert roles(desk)[0] is CarRole.PRINCIPAL
    press(dialog, "remove", qtbot)
    assert CarRole.PRINCIPAL not in roles(desk)


def test_what_is_looked_at_is_shown_in_its_form(
    dialog: MotorcadeDialog, desk: Desk, qtbot: QtBot
) -> None:
    press(dialog, "place", qtbot)
    seat = dialog.tree.chosen
    assert desk.plan.get(CarSeat, seat) is not None
    assert dialog.beside.currentIndex() == 2
    dialog.tree.choose(dialog.tree.chosen_car)
    assert dialog.beside.currentIndex() == 1


def test_the_editor_follows_the_plan_and_closes_with_its_move(
    dialog: MotorcadeDialog, desk: Desk, qtbot: QtBot
) -> None:
    car = cars_of(desk.plan, next(iter(desk.plan.table(Motorcade))))[0]
    desk.act(lambda plan: change_record(plan, id=car.id, flagged=False))
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    assert "⚑" not in first.text(0)
    desk.language = "en" if desk.language == "zh" else "zh"
    assert dialog.windowTitle()
    while desk.plan.table(MotorcadeCar):
        desk.undo()
    assert dialog.buttons["form"].isVisible()
    assert dialog.tree.topLevelItemCount() == 0
    desk.redo()
    assert dialog.tree.topLevelItemCount() == 3
    desk.act(partial(remove_record, id="DRIVE"))
    assert not dialog.isVisible()


def test_slots_are_given_backwards_from_the_opening(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    desk.act(lambda plan: add_record(plan, record=Motorcade(id="M", move="DRIVE")))
    gate = Gate(id="G", venue="DYT_E", name_zh="东门", name_en="East gate")
    desk.act(lambda plan: add_record(plan, record=gate))
    signing = desk.plan.get(Engagement, "SIGNING")
    assert signing is not None
    dialog = slots_dialog(window, signing)
    qtbot.addWidget(dialog)
    assert "11:23" in dialog.advice.text()
    dialog.fields["spacing"].show_text("60")
    dialog.fields["spacing"].typed.emit("spacing")
    assert "11:24" in dialog.advice.text()
    dialog.accept()
    move, motorcade = desk.plan.get(Move, "DRIVE"), desk.plan.get(Motorcade, "M")
    assert move is not None
    assert motorcade is not None
    assert signing.start - move.arrive == timedelta(minutes=6)
    assert move.depart < move.arrive
    assert motorcade.drop == "G"


def test_a_spacing_of_nothing_is_said_beside_the_field(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    signing = desk.plan.get(Engagement, "SIGNING")
    assert signing is not None
    dialog = slots_dialog(window, signing)
    qtbot.addWidget(dialog)
    dialog.fields["spacing"].show_text("0")
    dialog.accept()
    assert dialog.fields["spacing"].mistake.text()
