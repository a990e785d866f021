"""The programme's table under the fingers of an officer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from reception.actions.engagement import add_engagement
from reception.actions.record import remove_record
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.move import Move
from tests.sessions import KeptSteps
from ui.main_window import MainWindow
from ui.models.programme_cells import Column
from ui.notices import Notice


def cell(window: MainWindow, id: str, column: Column) -> QModelIndex:
    model = window.programme.model
    return model.index(model.row_of(id), column)


def type_into(qtbot: QtBot, window: MainWindow, id: str, column: Column, text: str) -> None:
    """Go to a cell, type, and press Enter."""
    table = window.programme.table
    table.setFocus()
    table.setCurrentIndex(cell(window, id, column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    editor.insert(text)  # a simulated keyboard knows no Chinese
    with qtbot.waitSignal(editor.destroyed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def engagement(window: MainWindow, id: str) -> Engagement:
    found = window.desk.plan.get(Engagement, id)
    assert found is not None
    return found


@pytest.mark.parametrize("typed", ["945", "9:45", "0945", "+15"])
def test_a_typed_start_moves_the_engagement_with_its_parts(
    qtbot: QtBot, window: MainWindow, typed: str
) -> None:
    type_into(qtbot, window, "MEETING", Column.START, typed)
    assert engagement(window, "MEETING").start == datetime(2026, 5, 20, 1, 45, tzinfo=UTC)
    assert engagement(window, "MEETING").end == datetime(2026, 5, 20, 2, 45, tzinfo=UTC)
    assert engagement(window, "PHOTO").start == datetime(2026, 5, 20, 2, 15, tzinfo=UTC)


def test_enter_takes_what_was_typed_and_goes_down(qtbot: QtBot, window: MainWindow) -> None:
    row = window.programme.model.row_of("SIGNING")
    above = window.programme.model.id_at(row - 1)
    type_into(qtbot, window, above, Column.REMARKS, "seen")
    assert window.programme.table.currentIndex().row() == row
    assert window.programme.table.currentIndex().column() == Column.REMARKS
    assert window.desk.chosen == "SIGNING"


def test_enter_stays_with_an_item_that_goes_elsewhere_by_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    """An arrival two hours late: what is looked at next is the arrival, not its new neighbour."""
    model = window.programme.model
    row = model.row_of("MEETING")
    type_into(qtbot, window, "MEETING", Column.START, "+180")
    assert model.row_of("MEETING") > row
    assert window.programme.table.currentIndex().row() == model.row_of("MEETING")
    assert window.desk.chosen == "MEETING"


@pytest.mark.parametrize(
    ("typed", "end"),
    [("45m", (2, 15)), ("1045", (2, 45)), ("1h30", (3, 0)), ("+10", (2, 40)), ("0020", (16, 20))],
)
def test_an_end_is_a_time_or_a_length(
    qtbot: QtBot, window: MainWindow, typed: str, end: tuple[int, int]
) -> None:
    type_into(qtbot, window, "MEETING", Column.END, typed)
    assert engagement(window, "MEETING").end == datetime(2026, 5, 20, *end, tzinfo=UTC)


def test_what_is_mistyped_stays_in_its_cell_and_is_explained(
    qtbot: QtBot, window: MainWindow, store: KeptSteps
) -> None:
    type_into(qtbot, window, "MEETING", Column.START, "25:99")
    assert store.steps == []
    assert cell(window, "MEETING", Column.START).data() == "25:99"
    assert "25:99" in window.programme.hint
    window.programme.table.setCurrentIndex(cell(window, "MEETING", Column.START))
    qtbot.keyClick(window.programme.table, Qt.Key.Key_Escape)
    assert cell(window, "MEETING", Column.START).data() == "09:30"
    assert window.programme.hint == ""


def test_a_mistyped_cell_is_mended_by_typing_right(qtbot: QtBot, window: MainWindow) -> None:
    type_into(qtbot, window, "MEETING", Column.START, "later")
    type_into(qtbot, window, "MEETING", Column.START, "10:00")
    assert cell(window, "MEETING", Column.START).data() == "10:00"
    assert window.programme.hint == ""


def test_a_place_is_known_by_a_part_of_its_name_in_either_language(
    qtbot: QtBot, window: MainWindow
) -> None:
    type_into(qtbot, window, "MEETING", Column.PLACE, "国家大剧院")
    assert engagement(window, "MEETING").venue == "NCPA"


def test_a_place_that_may_be_two_is_asked_back(qtbot: QtBot, window: MainWindow) -> None:
    type_into(qtbot, window, "MEETING", Column.PLACE, "e")
    assert engagement(window, "MEETING").venue == "GHP"
    assert "several" not in window.programme.hint
    assert "“e”" in window.programme.hint


def test_a_title_is_written_in_the_language_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    type_into(qtbot, window, "MEETING", Column.TITLE, "Courtesy call")
    assert engagement(window, "MEETING").title_en == "Courtesy call"
    assert engagement(window, "MEETING").title_zh == "会见"


def test_a_title_says_what_a_new_engagement_is(qtbot: QtBot, window: MainWindow) -> None:
    """It also takes as long as is usual; a kind that somebody chose stays."""
    window.desk.chosen = "SIGNING"
    window.deeds.do("engagement-new")
    new = window.desk.chosen
    type_into(qtbot, window, new, Column.TITLE, "State banquet")
    assert engagement(window, new).engagement is EngagementKind.BANQUET
    assert engagement(window, new).end == engagement(window, new).start + timedelta(minutes=90)
    type_into(qtbot, window, new, Column.TITLE, "Tea")
    assert engagement(window, new).engagement is EngagementKind.BANQUET


def test_enter_takes_a_place_with_its_completions_open(qtbot: QtBot, window: MainWindow) -> None:
    """Typed letter by letter the list of places opens; that must not cost a second Enter."""
    table = window.programme.table
    table.setFocus()
    table.setCurrentIndex(cell(window, "SIGNING", Column.PLACE))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Great Hall of the People")
    completer = editor.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    with qtbot.waitSignal(editor.destroyed):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert engagement(window, "SIGNING").venue == "GHP"


def test_the_ends_of_a_move_are_typed_in_one_cell(qtbot: QtBot, window: MainWindow) -> None:
    type_into(qtbot, window, "DRIVE", Column.TITLE, "DYT_E > ?")
    move = window.desk.plan.get(Move, "DRIVE")
    assert move is not None
    assert (move.origin, move.destination) == ("DYT_E", "")


def test_tracks_of_two_delegations_are_typed_with_a_semicolon(
    qtbot: QtBot, window: MainWindow
) -> None:
    type_into(qtbot, window, "TALKS", Column.WHO, "ETH – Principal; BKK – Principal")
    assert engagement(window, "TALKS").tracks == ("ETH.main", "BKK.main")


def test_insert_adds_below_for_the_same_tracks_and_lets_the_title_be_typed(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.programme.table.setFocus()
    window.programme.table.setCurrentIndex(cell(window, "SIGNING", Column.START))
    qtbot.keyClick(window.programme.table, Qt.Key.Key_Insert)
    new = engagement(window, window.desk.chosen)
    assert new.id != "SIGNING"
    assert new.start == engagement(window, "SIGNING").end
    assert new.tracks == ("ETH.main",)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Tea")
    with qtbot.waitSignal(editor.destroyed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert engagement(window, new.id).title_en == "Tea"


def test_insert_on_another_day_adds_to_the_day_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    """What was chosen on the twentieth is not what the officer has in mind on the next day."""
    window.desk.stay = "ETH.1"
    window.desk.chosen = "SIGNING"
    window.deeds.do("day-after")
    window.programme.table.setFocus()
    qtbot.keyClick(window.programme.table, Qt.Key.Key_Insert)
    new = engagement(window, window.desk.chosen)
    assert new.start == engagement(window, "VISIT").end
    assert new.tracks == ("ETH.main",)


def test_going_to_another_day_chooses_nothing(window: MainWindow) -> None:
    """Rows that go push the cursor about; the form stays with what the officer has chosen."""
    window.desk.chosen = "MEETING"
    heard: list[str] = []
    window.desk.chosen_changed.connect(heard.append)
    window.deeds.do("day-after")
    assert heard == []
    assert not window.programme.table.selectionModel().hasSelection()
    window.deeds.do("day-before")
    assert window.programme.table.selectionModel().isRowSelected(
        window.programme.model.row_of("MEETING")
    )


def test_an_item_of_another_day_is_brought_into_view(window: MainWindow) -> None:
    """Of sixty items of a day the last is gone to, from the day before."""
    start = datetime(2026, 5, 21, 2, 0, tzinfo=UTC)
    for number in range(60):
        window.desk.act(
            partial(
                add_engagement,
                id=f"E{number}",
                start=start + timedelta(minutes=10 * number),
                tracks=("ETH.main",),
            )
        )
    window.desk.chosen = "ETH.1"
    window.go_to("E59")
    table = window.programme.table
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_an_empty_book_says_how_to_begin(window: MainWindow) -> None:
    """Insert would add an item of nobody; the first thing is a delegation."""
    label = next(one for one in window.programme.table.findChildren(QLabel))
    assert label.text() == window.desk.say("programme-empty")
    for id in ("ETH", "BKK"):
        window.desk.act(partial(remove_record, id=id))
    assert label.text() == window.desk.say("programme-no-delegation")
    assert label.isVisible()
    assert window.deeds["receive"].shortcut().toString() in label.text()


def test_delete_removes_and_the_toast_brings_it_back(
    qtbot: QtBot, window: MainWindow, told: list[Notice]
) -> None:
    window.programme.table.setFocus()
    window.programme.table.setCurrentIndex(cell(window, "MEETING", Column.TITLE))
    qtbot.keyClick(window.programme.table, Qt.Key.Key_Delete)
    assert window.desk.plan.get(Engagement, "MEETING") is None
    assert window.desk.plan.get(Engagement, "PHOTO") is None
    assert [notice.key for notice in told] == ["notice-removed"]
    assert window.toast.isVisible()
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert engagement(window, "PHOTO").parent == "MEETING"


def test_enter_outside_of_an_editor_opens_the_form(qtbot: QtBot, window: MainWindow) -> None:
    window.programme.table.setFocus()
    window.programme.table.setCurrentIndex(cell(window, "SIGNING", Column.START))
    qtbot.keyClick(window.programme.table, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert window.form.isAncestorOf(focused)
    assert focused.text() == "签字"


def test_the_cursor_follows_an_item_that_changes_its_place(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.desk.chosen = "MEETING"
    for _ in range(30):
        window.deeds.do("nudge-later")
    model, row = window.programme.model, window.programme.table.currentIndex().row()
    assert model.id_at(row) == "MEETING"
    assert row > model.row_of("DRIVE")
    assert len(window.desk.session.history.done) == 1


def test_the_whole_stay_shows_its_days_one_after_the_other(window: MainWindow) -> None:
    window.go_to("ETH.1")
    window.programme.whole_stay = True
    model = window.programme.model
    assert model.row_of("VISIT") > model.row_of("SIGNING")
    assert model.row_of("TALKS") == -1
    days = [model.index(row, Column.DAY).data() for row in range(model.rowCount())]
    assert list(dict.fromkeys(days)) == ["Wed 20 May", "Thu 21 May"]


def test_a_cancelled_item_is_muted_and_holds_nobody(window: MainWindow) -> None:
    window.desk.chosen = "SIGNING"
    window.deeds.do("item-cancel")
    assert engagement(window, "SIGNING").status is Status.CANCELLED
    row = window.programme.model.row_of("SIGNING")
    assert window.programme.model.mark(row) == 2
