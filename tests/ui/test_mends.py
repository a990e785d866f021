"""The mends in the window: found while one waits, done by a digit, taken back by undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reception.plan.engagement import Engagement
from tests.sessions import KeptSteps
from tests.ui.test_window import choose_conflict
from ui.main_window import MainWindow
from ui.notices import Notice


@pytest.fixture
def mends(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window with the conflict of Wang's two promises chosen, all mends tried."""
    window.show_pane("conflicts")
    with qtbot.waitSignal(window.conflicts.mends.finished):
        choose_conflict(window, "MEETING", "TALKS")
    return window


def test_mends_stand_beside_the_chosen_conflict(mends: MainWindow) -> None:
    rows = mends.conflicts.mends.rows
    assert 0 < len(rows) <= 9
    assert rows[0].mend.is_clean
    assert mends.conflicts.mends.hint == "A digit or Enter does it; it can be undone"
    assert "Works" in rows[0].accessibleName()


def test_a_digit_in_the_list_of_conflicts_does_the_mend(
    qtbot: QtBot, mends: MainWindow, store: KeptSteps, told: list[Notice]
) -> None:
    page = mends.conflicts
    conflict = page.model.conflict_at(page.table.currentIndex().row())
    wanted = page.mends.rows[0].mend
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_1)
    assert [one.changes for one in store.steps] == [wanted.step.changes]
    assert conflict not in mends.desk.session.checker.conflicts
    assert told[-1].key == "notice-mended"
    assert told[-1].undo
    mends.desk.undo()
    assert conflict in mends.desk.session.checker.conflicts


def test_the_deed_leads_to_the_best_and_enter_does_it(
    qtbot: QtBot, mends: MainWindow, store: KeptSteps
) -> None:
    mends.deeds.do("conflict-mend")
    rows = mends.conflicts.mends.rows
    assert rows[0].hasFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    wanted = rows[1].mend
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert store.steps[-1].changes == wanted.step.changes
    assert store.steps[-1].verb == wanted.step.verb


def test_a_digit_on_a_row_does_the_mend_of_that_number(
    qtbot: QtBot, mends: MainWindow, store: KeptSteps
) -> None:
    rows = mends.conflicts.mends.rows
    rows[0].setFocus()
    wanted = rows[1].mend
    qtbot.keyClick(rows[0], Qt.Key.Key_2)
    assert store.steps[-1].changes == wanted.step.changes


def test_a_digit_without_a_mend_does_nothing(
    qtbot: QtBot, mends: MainWindow, store: KeptSteps
) -> None:
    mends.conflicts.mends.do(0)
    mends.conflicts.mends.do(len(mends.conflicts.mends.rows) + 1)
    assert not store.steps


def test_after_an_edit_mends_are_tried_anew(qtbot: QtBot, mends: MainWindow) -> None:
    """What was tried on another plan is not offered any more."""
    page, desk = mends.conflicts, mends.desk
    with qtbot.waitSignal(page.mends.finished):
        desk.chosen = "VISIT"
        mends.deeds.do("nudge-later")
    assert page.mends.rows
    changed = [change for row in page.mends.rows for change in row.mend.step.changes]
    for change in changed:
        if isinstance(change.before, Engagement):
            assert desk.plan.get(Engagement, change.id) == change.before


def test_the_language_changes_the_words_of_the_mends(mends: MainWindow) -> None:
    names = [row.accessibleName() for row in mends.conflicts.mends.rows]
    mends.desk.language = "zh"
    assert len(mends.conflicts.mends.rows) == len(names)
    assert not set(names) & {row.accessibleName() for row in mends.conflicts.mends.rows}


def test_nothing_is_tried_while_the_list_is_hidden(qtbot: QtBot, window: MainWindow) -> None:
    window.foot.setCurrentWidget(window.history)
    choose_conflict(window, "MEETING", "TALKS")
    qtbot.wait(150)
    assert window.conflicts.mends.is_trying
    assert not window.conflicts.mends.rows
    with qtbot.waitSignal(window.conflicts.mends.finished):
        window.show_pane("conflicts")
    assert window.conflicts.mends.rows
