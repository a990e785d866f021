"""The seating editor: who sits where and why, dragged and by keys."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reception.actions.record import change_record, remove_record
from reception.exchange.programme_text import plan_from_text
from reception.plan.member import Member
from reception.plan.place import Place
from reception.plan.seating import Seating, SeatingForm
from reception.sheets.drawing import Disc, Figure
from reception.sheets.seating_drawing import seat_id
from tests.sessions import session_on
from tests.sheets.seats import SEATS
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.notices import Notice
from ui.seating.dialog import SeatingDialog
from ui.theme.appearance import Appearance

NOW = datetime(2024, 4, 9, 8, 0, tzinfo=UTC)


@pytest.fixture
def banquet(qtbot: QtBot, appearance: Appearance) -> SeatingDialog:
    """Two tables at which one has no seat yet."""
    desk = Desk(session_on(plan_from_text(SEATS), NOW), "en")
    dialog = SeatingDialog(desk, appearance, "D")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    dialog.view.setFocus()
    return dialog


def at(dialog: SeatingDialog, table: int, seat: int) -> str:
    """Who sits there by the book."""
    plan = dialog._desk.plan
    return next(
        (
            place.person
            for place in plan.table(Place).values()
            if (place.seating, place.table, place.seat) == ("S.dinner", table, seat)
        ),
        "",
    )


def key(dialog: SeatingDialog, pressed: Qt.Key) -> None:
    QTest.keyClick(dialog.view, pressed)


def centre(dialog: SeatingDialog, id: str) -> tuple[float, float]:
    figures = [one for one in dialog.view.shapes if one.id == id and isinstance(one, Figure | Disc)]
    return figures[0].x, figures[0].y


def test_the_deed_opens_the_seats_of_the_chosen_engagement(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.desk.chosen = "MEETING"
    window.deeds.do("seating")
    dialog = next(d for d in window.findChildren(SeatingDialog) if d.isVisible())
    assert "Meeting" in dialog.windowTitle()
    assert dialog.seating is None
    dialog.close()


def test_seats_are_set_out_as_is_usual_for_the_engagement(window: MainWindow) -> None:
    """A meeting in armchairs, the leader who receives as host, the principal as guest."""
    window.desk.chosen = "MEETING"
    window.deeds.do("seating")
    dialog = next(d for d in window.findChildren(SeatingDialog) if d.isVisible())
    dialog.another.click()
    (seating,) = window.desk.plan.table(Seating).values()
    assert (seating.form, seating.host, seating.guest) == (SeatingForm.ARMCHAIRS, "wang", "abebe")
    dialog.everybody.click()
    persons = {place.person for place in window.desk.plan.table(Place).values()}
    assert persons == {"wang", "chen", "abebe", "sara", "dawit"}
    dialog.clear.click()
    assert not window.desk.plan.table(Place)
    dialog.close()


def test_a_chosen_seat_says_whose_it_is_and_why(banquet: SeatingDialog) -> None:
    banquet.view.chosen = seat_id(1, 2)
    assert banquet.panel.seat.text() == "table 1, seat 2"
    assert banquet.panel.person.text() == "ARC – Alva"
    assert banquet.panel.why.text() == "The guest of honour."
    banquet.view.chosen = seat_id(1, 3)
    assert banquet.panel.why.text() == "Put here by hand."


def test_who_has_no_seat_is_listed(banquet: SeatingDialog) -> None:
    assert banquet.panel.waiting.count() == 1
    assert "Nasr" in banquet.panel.waiting.item(0).text()
    banquet.everybody.click()
    assert banquet.panel.waiting.count() == 0


def test_dropping_a_person_on_another_exchanges_them(banquet: SeatingDialog) -> None:
    x, y = centre(banquet, seat_id(2, 2))
    banquet.view.moved.emit(seat_id(1, 3), x, y)
    assert (at(banquet, 1, 3), at(banquet, 2, 2)) == ("berg", "rosa")


def test_dropping_a_person_beside_every_seat_changes_nothing(banquet: SeatingDialog) -> None:
    before = banquet._desk.plan
    banquet.view.moved.emit(seat_id(1, 3), 0.0, 0.0)
    assert banquet._desk.plan == before


def test_a_person_is_taken_up_and_put_down_by_keys(banquet: SeatingDialog) -> None:
    banquet.view.chosen = seat_id(1, 3)
    key(banquet, Qt.Key.Key_Return)
    assert banquet.in_hand == "rosa"
    assert "Rosa" in banquet.hint.text()
    banquet.view.chosen = seat_id(2, 4)
    key(banquet, Qt.Key.Key_Return)
    assert (banquet.in_hand, at(banquet, 2, 4), at(banquet, 1, 3)) == ("", "rosa", "")


def test_escape_lets_go_before_it_closes(banquet: SeatingDialog) -> None:
    banquet.view.chosen = seat_id(1, 3)
    key(banquet, Qt.Key.Key_Return)
    key(banquet, Qt.Key.Key_Escape)
    assert (banquet.in_hand, banquet.isVisible()) == ("", True)


def test_enter_on_a_free_seat_gives_it_to_who_waits(banquet: SeatingDialog) -> None:
    banquet.view.chosen = seat_id(2, 6)
    key(banquet, Qt.Key.Key_Return)
    assert at(banquet, 2, 6) == "nasr"


def test_who_waits_is_taken_up_from_the_list_and_put_on_any_seat(banquet: SeatingDialog) -> None:
    """Who sat there waits instead."""
    assert "list on the right" in banquet.hint.text()
    sat = at(banquet, 1, 3)
    banquet.panel.waiting.setFocus()
    banquet.panel.waiting.setCurrentRow(0)
    QTest.keyClick(banquet.panel.waiting, Qt.Key.Key_Return)
    assert banquet.in_hand == "nasr"
    assert banquet.view.hasFocus()
    banquet.view.chosen = seat_id(1, 3)
    key(banquet, Qt.Key.Key_Return)
    assert at(banquet, 1, 3) == "nasr"
    assert banquet.in_hand == ""
    waiting = banquet.panel.waiting.item(0).data(Qt.ItemDataRole.UserRole)
    assert (banquet.panel.waiting.count(), waiting) == (1, sat)


def test_delete_makes_a_seat_free(banquet: SeatingDialog) -> None:
    banquet.view.chosen = seat_id(1, 3)
    key(banquet, Qt.Key.Key_Delete)
    assert at(banquet, 1, 3) == ""
    assert banquet.panel.waiting.count() == 2


def test_undo_works_in_the_editor_as_in_the_window(banquet: SeatingDialog) -> None:
    person = at(banquet, 1, 3)
    banquet.view.chosen = seat_id(1, 3)
    key(banquet, Qt.Key.Key_Delete)
    assert at(banquet, 1, 3) == ""
    QTest.keyClick(banquet.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert at(banquet, 1, 3) == person
    QTest.keyClick(banquet.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert at(banquet, 1, 3) == ""


def test_without_a_chosen_seat_the_panel_asks_for_one(banquet: SeatingDialog) -> None:
    assert banquet.panel.seat.text() == "Choose a seat in the drawing."
    assert not banquet.panel.why.isVisible()
    assert not banquet.panel.free.isEnabled()


def test_where_nothing_is_set_out_the_editor_says_what_to_do(window: MainWindow) -> None:
    window.go_to("SIGNING")
    window.deeds.do("seating")
    dialog = next(d for d in window.findChildren(SeatingDialog) if d.isVisible())
    assert f"“{dialog.another.text()}”" in dialog.hint.text()
    assert not dialog.panel.isVisible()
    assert not dialog.rooms.box.isVisible()
    QTest.mouseClick(dialog.another, Qt.MouseButton.LeftButton)
    assert dialog.panel.isVisible()


def test_a_reason_keeps_the_seat_and_is_shown(banquet: SeatingDialog) -> None:
    banquet.view.chosen = seat_id(1, 3)
    banquet.panel.reason.setText("hearing")
    banquet.panel.reason.editingFinished.emit()
    place = next(
        p
        for p in banquet._desk.plan.table(Place).values()
        if p.person == "rosa" and p.seating == "S.dinner"
    )
    assert (place.pinned, place.reason) == (True, "hearing")
    assert banquet.panel.why.text() == "hearing"
    banquet.panel.pinned.click()
    assert not banquet._desk.plan.table(Place)[place.id].pinned


def test_too_few_seats_are_told_in_one_sentence(banquet: SeatingDialog) -> None:
    heard: list[Notice] = []
    banquet._desk.notices.told.connect(heard.append)
    banquet._desk.act(partial(change_record, id="S.dinner", seats=2))
    assert "10 persons" in banquet.hint.text()
    before = banquet._desk.plan
    banquet.everybody.click()
    assert len(heard) == 1
    assert banquet._desk.plan == before


def test_two_thousand_guests_at_a_table_of_ten_wait_in_one_line(banquet: SeatingDialog) -> None:
    """Told in one sentence, at once, and everything stays as it is kept."""
    desk = banquet._desk
    person = desk.plan.find("nasr")
    assert isinstance(person, Member)
    desk.act(partial(change_record, id="nasr", persons=2_000))
    desk.act(partial(change_record, id="S.dinner", tables=1, seats=10))
    assert banquet.panel.waiting.count() < 10
    lines = [banquet.panel.waiting.item(n).text() for n in range(banquet.panel.waiting.count())]
    assert any(line.endswith("× 2,000") for line in lines)
    assert "2,00" in banquet.hint.text()
    kept = dict(desk.plan.table(Place))
    banquet.everybody.click()
    assert desk.plan.table(Place) == kept


def test_the_editor_speaks_the_other_language(banquet: SeatingDialog) -> None:
    banquet._desk.language = "zh"
    assert banquet.everybody.text() == "安排全部座次"
    said = [one.text() for one in banquet.findChildren(QLabel) if one.isVisible()]
    assert any("拖动人员" in text for text in said)


def test_the_editor_closes_with_its_engagement(qtbot: QtBot, banquet: SeatingDialog) -> None:
    banquet._desk.act(partial(remove_record, id="D"))
    assert not banquet.isVisible()


def test_the_panel_tells_a_waiter_what_to_care_for(banquet: SeatingDialog) -> None:
    """Rosa has no pork; the host keeps no diet, and nothing is shown of one."""
    banquet.view.chosen = seat_id(1, 3)
    assert banquet.panel.care.isVisible()
    assert "pork" in banquet.panel.care.text()
    banquet.view.chosen = seat_id(1, 1)
    assert not banquet.panel.care.isVisible()
