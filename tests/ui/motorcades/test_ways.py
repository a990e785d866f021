"""The ways of a move: looked at beside each other, and one of them taken."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reception.actions.record import add_record, change_record
from reception.plan.move import Move
from reception.plan.road_closure import RoadClosure
from reception.plan.route import Route
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.motorcades.ways import WaysDialog


@pytest.fixture
def dialog(desk: Desk, window: MainWindow) -> WaysDialog:
    desk.act(lambda plan: change_record(plan, id="DRIVE", origin="PEK_VIP"))
    found = WaysDialog(desk, window.appearance, "DRIVE", window)
    found.show()
    return found


def chosen(desk: Desk) -> tuple[str, ...]:
    routes = [route for route in desk.plan.table(Route).values() if route.move == "DRIVE"]
    return routes[0].roads if routes else ()


def test_the_primary_and_real_alternates_are_listed(dialog: WaysDialog) -> None:
    assert len(dialog.routes) > 1
    assert dialog.list.topLevelItemCount() == len(dialog.routes)
    assert len({route.stretches for route in dialog.routes}) == len(dialog.routes)
    assert dialog.map.drawing is not None


def test_a_way_is_taken_and_given_up_again(dialog: WaysDialog, desk: Desk, qtbot: QtBot) -> None:
    alternate = dialog.routes[1].stretches
    second = dialog.list.topLevelItem(1)
    assert second is not None
    dialog.list.setCurrentItem(second)
    qtbot.mouseClick(dialog.taken, Qt.MouseButton.LeftButton)
    assert chosen(desk) == alternate
    marked = [number for number, route in enumerate(dialog.routes) if route.stretches == alternate]
    row = dialog.list.topLevelItem(marked[0])
    assert row is not None
    assert row.text(0) == desk.say(
        "ways-driven", name=desk.say("route-alternate", number=marked[0])
    )
    qtbot.mouseClick(dialog.fastest, Qt.MouseButton.LeftButton)
    assert chosen(desk) == ()
    desk.undo()
    assert chosen(desk) == alternate


def test_a_closure_changes_the_ways_at_once(dialog: WaysDialog, desk: Desk) -> None:
    move = desk.plan.get(Move, "DRIVE")
    assert move is not None
    road = dialog.routes[0].stretches[2]
    closure = RoadClosure(
        id="X",
        roads=(road,),
        starts=move.depart - timedelta(hours=1),
        ends=move.depart + timedelta(hours=2),
    )
    desk.act(lambda plan: add_record(plan, record=closure))
    assert all(road not in route.stretches for route in dialog.routes)


def test_without_a_way_it_is_said_why(dialog: WaysDialog, desk: Desk) -> None:
    desk.act(lambda plan: change_record(plan, id="DRIVE", origin=""))
    assert dialog.routes == []
    assert dialog.note.text() == desk.say("route-none")
    assert not dialog.taken.isEnabled()
