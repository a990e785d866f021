"""The models: sound for any view, and as right after many steps as when made anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from random import Random

import msgspec
import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reception.actions.item import nudge_item, put_in_force, set_status
from reception.actions.record import add_record, change_record, remove_record
from reception.actions.stay import shift_stay
from reception.plan.engagement import Engagement, Status
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.move import Move
from reception.plan.named_order import NamedOrder
from reception.plan.record import Record
from reception.plan.seating import Seating
from reception.plan.stay import Stay
from ui.desk import Desk
from ui.models.conflict_model import ConflictModel
from ui.models.history_model import HistoryModel
from ui.models.programme_model import ProgrammeModel
from ui.models.register_model import RegisterModel
from ui.models.rows import RowsModel
from ui.models.stays_model import StaysModel

MODELS: dict[str, Callable[[Desk], QAbstractItemModel]] = {
    "programme": ProgrammeModel,
    "stays": StaysModel,
    "conflicts": ConflictModel,
    "history": HistoryModel,
    "persons": lambda desk: RegisterModel(desk, HostPerson),
    "members": lambda desk: RegisterModel(desk, Member, owner=("delegation", "ETH")),
}


def contents(model: QAbstractItemModel) -> list[object]:
    """All that a model shows, as lists."""

    def below(parent: QModelIndex) -> list[object]:
        return [
            (
                [
                    model.index(row, column, parent).data()
                    for column in range(model.columnCount(parent))
                ],
                below(model.index(row, 0, parent)),
            )
            for row in range(model.rowCount(parent))
        ]

    return below(QModelIndex())


def wander(desk: Desk, dice: Random, steps: int) -> None:
    """Do this and that to the book, and look here and there."""
    for _ in range(steps):
        items = sorted((*desk.plan.table(Engagement), *desk.plan.table(Move)))
        item = dice.choice(items)
        match dice.randrange(9):
            case 0 | 1:
                desk.act(partial(nudge_item, item=item, minutes=dice.randint(-90, 90)))
            case 2:
                desk.act(partial(set_status, item=item, status=dice.choice(list(Status))))
            case 3 if len(items) > 3:
                desk.act(partial(remove_record, id=item))
            case 4:
                desk.undo()
            case 5:
                desk.redo()
            case 6:
                desk.day = date(2026, 5, 19) + timedelta(days=dice.randrange(4))
            case 7:
                desk.stay = dice.choice(["", *desk.plan.table(Stay)])
            case _:
                stays = sorted(desk.plan.table(Stay))
                desk.act(partial(shift_stay, stay=dice.choice(stays), days=dice.randint(-1, 1)))


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("seed", range(4))
def test_a_model_keeps_its_promises_while_the_book_changes(
    qtbot: QtBot, desk: Desk, name: str, seed: int
) -> None:
    """Qt's own tester watches every signal; afterwards it shows what a new model shows."""
    model = MODELS[name](desk)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    wander(desk, Random(seed), 60)
    assert contents(model) == contents(MODELS[name](desk))


def test_a_row_that_moves_is_moved_and_not_made_anew(qtbot: QtBot) -> None:
    """So that the cursor stays on it."""

    class Letters(RowsModel):
        def columnCount(self, parent: object = None) -> int:  # noqa: N802
            return 1

        def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
            return None

    model = Letters()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.settle(list("abcdef"))
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.waitSignal(model.rowsMoved):
        model.settle(list("bcdaef"))
    assert [model.id_at(row) for row in range(6)] == list("bcdaef")
    with qtbot.assertNotEmitted(model.modelReset):
        model.settle(list("fxbda"))
    assert [model.id_at(row) for row in range(5)] == list("fxbda")
    assert [model.row_of(id) for id in "fxbda"] == [0, 1, 2, 3, 4]
    assert model.row_of("c") == -1


def test_a_step_elsewhere_leaves_the_rows_alone(qtbot: QtBot, desk: Desk) -> None:
    desk.day = date(2026, 5, 20)
    model = ProgrammeModel(desk)
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.assertNotEmitted(model.modelReset):
        desk.act(partial(nudge_item, item="VISIT", minutes=5))
        desk.act(partial(change_record, id="wang", name_en="Wang Moumou"))


def test_plan_b_stands_below_what_it_stands_in_for(desk: Desk) -> None:
    from reception.actions.engagement import add_variant

    desk.day = date(2026, 5, 20)
    model = ProgrammeModel(desk)
    step = desk.act(partial(add_variant, of="MEETING", new_id=desk.session.new_id))
    assert step is not None
    assert model.row_of(step.subject) > model.row_of("MEETING")
    assert model.row_of(step.subject) < model.row_of("SIGNING")
    desk.act(partial(put_in_force, item=step.subject))
    assert model.row_of(step.subject) > model.row_of("MEETING")


def kept(desk: Desk, *records: Record) -> None:
    """Put records into the book of a desk."""
    for one in records:
        desk.act(partial(add_record, record=one))


def test_cars_stand_motorcade_by_motorcade_in_a_register(desk: Desk) -> None:
    """Each motorcade's cars together, in the order in which they roll."""
    drive = desk.plan.get(Move, "DRIVE")
    assert drive is not None
    kept(
        desk,
        Motorcade(id="M1", move="DRIVE"),
        msgspec.structs.replace(drive, id="BACK", arrive=drive.arrive + timedelta(hours=1)),
        Motorcade(id="M2", move="BACK"),
        *(
            MotorcadeCar(id=f"C{n}", motorcade=f"M{n % 2 + 1}", order=9 - n, role=CarRole.STAFF)
            for n in range(6)
        ),
    )
    model = RegisterModel(desk, MotorcadeCar)
    assert {model.id_at(row) for row in range(3)} in ({"C0", "C2", "C4"}, {"C1", "C3", "C5"})
    orders = [model.index(row, model.columns.index("order")).data() for row in range(6)]
    assert sorted(orders[:3]) == orders[:3]
    assert sorted(orders[3:]) == orders[3:]


def test_register_of_seatings_with_and_without_an_order(desk: Desk) -> None:
    """A field that is named order but names a record is no place in a row."""
    kept(
        desk,
        NamedOrder(id="O1", engagement="MEETING"),
        Seating(id="S1", engagement="MEETING", order="O1"),
        Seating(id="S2", engagement="MEETING"),
    )
    assert RegisterModel(desk, Seating).rowCount() == 2
