"""The table of deeds: complete, and all within reach of the keyboard."""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolBar

from reception.actions.record import add_record
from reception.plan.task import Task, TaskSheet
from reception.plan.zone import local_day
from reception.wording import LANGUAGES, wording
from ui.deeds.menus import BAR_LEFT, BAR_RIGHT, MENUS
from ui.deeds.table import DEEDS
from ui.main_window import MainWindow
from ui.preview import PreviewDialog

IDS = [deed.id for deed in DEEDS]


def test_no_deed_is_listed_twice() -> None:
    assert not [id for id, count in Counter(IDS).items() if count > 1]


def test_no_two_deeds_have_the_same_keys() -> None:
    keys = Counter(QKeySequence(deed.shortcut).toString() for deed in DEEDS if deed.shortcut)
    assert not [key for key, count in keys.items() if count > 1]


@pytest.mark.parametrize("deed", DEEDS, ids=IDS)
def test_a_deed_has_keys_that_qt_knows(deed: object) -> None:
    sequence = QKeySequence(getattr(deed, "shortcut"))  # noqa: B009
    assert sequence.count() == 1
    assert sequence.toString()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", IDS)
def test_a_deed_has_a_name_and_a_help_line(language: str, id: str) -> None:
    assert wording(language).say(f"deed-{id}")
    assert wording(language).say(f"deed-{id}-help")


def test_every_deed_stands_in_exactly_one_menu() -> None:
    in_menus = [id for _, menu in MENUS for id in menu if id]
    assert sorted(in_menus) == sorted(IDS)


def test_the_bar_holds_deeds_of_the_table() -> None:
    assert {id for id in (*BAR_LEFT, *BAR_RIGHT) if id} <= set(IDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_have_letters_of_their_own(language: str) -> None:
    """Alt and a letter open a menu; no two menus have the same letter."""
    titles = [wording(language).say(key) for key, _ in MENUS]
    letters = [title[title.index("&") + 1].upper() for title in titles]
    assert len(set(letters)) == len(letters)


def test_deeds_that_need_something_chosen_wait_for_it(window: MainWindow) -> None:
    window.desk.chosen = ""
    window.deeds.refresh()
    assert not window.deeds["duplicate"].isEnabled()
    window.desk.chosen = "MEETING"
    window.deeds.refresh()
    assert window.deeds["duplicate"].isEnabled()


def test_printing_with_a_document_chosen_shows_that_document(window: MainWindow) -> None:
    """The task to draw up the seating leads to the seating plan of its day."""
    item = window.desk.plan.item("MEETING")
    assert item is not None
    task = Task(id="T.seats", title_en="Seats", serves="MEETING", sheet=TaskSheet.PHOTO_CHART)
    window.desk.act(partial(add_record, record=task))
    window.desk.chosen = "T.seats"
    window.deeds.do("print")
    dialog = next(one for one in window.findChildren(PreviewDialog) if one.isVisible())
    assert dialog.choices.sheets.chosen == "photo-chart"
    assert dialog.choices.days.chosen == local_day(item.begins, window.desk.plan.zone)
    dialog.close()


def test_undo_says_what_it_would_take_back(window: MainWindow) -> None:
    assert not window.deeds["undo"].isEnabled()
    window.desk.chosen = "MEETING"
    window.deeds.do("nudge-later")
    window.deeds.refresh()
    assert "Meeting" in window.deeds["undo"].text()
    window.deeds.do("undo")
    window.deeds.refresh()
    assert "Meeting" in window.deeds["redo"].text()
    assert not window.deeds["undo"].isEnabled()


def test_a_book_open_for_reading_offers_no_changes(window: MainWindow) -> None:
    window.desk.writable = False
    window.desk.chosen = "MEETING"
    window.deeds.refresh()
    able = {deed.id for deed in DEEDS if deed.writes and window.deeds[deed.id].isEnabled()}
    assert able == set()


def test_every_button_of_the_bar_can_be_reached_by_the_keyboard(window: MainWindow) -> None:
    bar = window.findChild(QToolBar, "day-bar")
    assert isinstance(bar, QToolBar)
    for id in (*BAR_LEFT, *BAR_RIGHT):
        if id:
            button = bar.widgetForAction(window.deeds[id])
            assert button.focusPolicy().value & 1, id
