"""The window as a whole: going about, conflicts, history, undo, trouble, and how it comes back."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reception.actions.holding import hold
from reception.actions.record import change_record, remove_record
from reception.actions.stay import shift_stay
from reception.bookcase import BOOK_ENDING
from reception.plan.acceptance import Acceptance
from reception.plan.engagement import Engagement
from reception.trouble import Trouble
from tests.sessions import KeptSteps
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.models.conflict_model import Column, Scope
from ui.notices import Notice, Weight
from ui.preferences import Preferences
from ui.theme.appearance import Appearance, Shade
from ui.theme.colours import DARK


def choose_conflict(window: MainWindow, *parties: str) -> None:
    """Choose the conflict of these parties in the list."""
    model = window.conflicts.model
    for row in range(model.rowCount()):
        conflict = model.conflict_at(row)
        if conflict is not None and set(parties) <= set(conflict.subjects):
            window.conflicts.table.setCurrentIndex(model.index(row, 0))
            return
    raise AssertionError(f"no conflict of {parties}")


def test_choosing_a_stay_shows_its_programme_and_its_form(window: MainWindow) -> None:
    model, tree = window.stays.model, window.stays.tree
    proxy = tree.model()
    group = proxy.index(0, 0)
    tree.setCurrentIndex(proxy.index(0, 0, group))
    assert window.desk.stay == "ETH.1"
    assert window.desk.chosen == "ETH.1"
    assert window.programme.model.row_of("TALKS") == -1
    assert window.programme.model.row_of("MEETING") >= 0
    assert model.index_of("ETH.1").isValid()


def test_a_stay_is_found_by_a_part_of_any_of_its_names(qtbot: QtBot, window: MainWindow) -> None:
    window.stays.search.setText("bangkok")
    proxy = window.stays.tree.model()
    assert proxy.rowCount() == 1
    assert proxy.rowCount(proxy.index(0, 0)) == 1
    window.stays.search.setFocus()
    qtbot.keyClick(window.stays.search, Qt.Key.Key_Return)
    assert window.desk.stay == "BKK.1"


def test_stays_are_grouped_around_the_day_looked_at(window: MainWindow) -> None:
    def groups() -> list[str]:
        model = window.stays.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    assert groups() == ["In town on this day (2)"]
    window.desk.day = date(2026, 5, 19)
    assert groups() == ["In town on this day (1)", "Still to come (1)"]
    window.desk.day = date(2026, 5, 23)
    assert groups() == ["In town on this day (1)", "Over (1)"]


def test_the_bar_goes_from_day_to_day(window: MainWindow) -> None:
    window.deeds.do("day-after")
    assert window.desk.day == date(2026, 5, 21)
    assert window.programme.model.row_of("VISIT") == 0
    window.deeds.do("day-before")
    window.deeds.do("day-before")
    assert window.desk.day == date(2026, 5, 19)
    window.deeds.do("day-today")
    assert window.desk.day == date(2026, 5, 20)


def test_keys_go_to_every_pane(qtbot: QtBot, window: MainWindow) -> None:
    for page in ("stays", "timeline", "programme", "conflicts", "history"):
        QTest.keySequence(window, window.deeds[f"pane-{page}"].shortcut())
        focused = window.focusWidget()
        assert focused is not None
        assert getattr(window, page).isAncestorOf(focused), page


def test_the_key_of_the_details_leads_into_their_first_field(window: MainWindow) -> None:
    window.go_to("SIGNING")
    QTest.keySequence(window, window.deeds["pane-form"].shortcut())
    focused = window.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "签字"


def test_what_is_told_takes_no_more_height_than_its_lines(window: MainWindow) -> None:
    window.desk.notices.done("notice-removed", undo=True)
    one = window.toast.height()
    window.desk.notices.advise("notice-wrong-value", field="long " * 40)
    assert window.toast.height() <= 4 * one


def test_undo_is_offered_for_the_last_step_alone(window: MainWindow) -> None:
    """The offer goes with the next step: pressed late it would take back something else."""
    window.desk.chosen = "PHOTO"
    window.deeds.do("remove")
    assert window.toast.isVisible()
    window.desk.chosen = "SIGNING"
    window.deeds.do("nudge-later")
    assert not window.toast.isVisible()


def test_advice_goes_once_something_is_done_and_trouble_stays(window: MainWindow) -> None:
    """Advice tells how to mend what was just tried; trouble around us stays until it is read."""
    window.desk.chosen = "SIGNING"
    window.desk.notices.advise("notice-wrong-value", field="Start")
    assert window.toast.isVisible()
    window.deeds.do("nudge-later")
    assert not window.toast.isVisible()
    window.desk.notices.trouble("notice-read-only")
    window.deeds.do("nudge-later")
    assert window.toast.isVisible()


def test_what_is_undone_and_redone_is_shown_on_its_day(window: MainWindow) -> None:
    desk = window.desk
    desk.chosen = "SIGNING"
    window.deeds.do("nudge-later")
    desk.day, desk.chosen = date(2026, 5, 21), "VISIT"
    window.deeds.do("undo")
    assert (desk.day, desk.chosen) == (date(2026, 5, 20), "SIGNING")
    desk.day, desk.chosen = date(2026, 5, 22), ""
    window.deeds.do("redo")
    assert (desk.day, desk.chosen) == (date(2026, 5, 20), "SIGNING")


def test_what_undo_brings_back_is_chosen(window: MainWindow) -> None:
    window.desk.chosen = "PHOTO"
    window.deeds.do("remove")
    assert window.desk.chosen != "PHOTO"
    window.deeds.do("undo")
    assert window.desk.chosen == "PHOTO"
    window.deeds.do("redo")
    assert "PHOTO" not in window.desk.plan
    assert window.desk.chosen != "PHOTO"


def test_undo_leads_out_of_the_stay_that_hides_what_it_was_about(window: MainWindow) -> None:
    desk = window.desk
    desk.chosen = "TALKS"
    window.deeds.do("nudge-later")
    desk.stay, desk.chosen = "ETH.1", "MEETING"
    window.deeds.do("undo")
    assert (desk.stay, desk.chosen) == ("", "TALKS")


def test_undo_of_what_belongs_to_an_item_shows_the_item(window: MainWindow) -> None:
    desk = window.desk
    desk.act(partial(hold, id="held", item="VISIT", resource="band"))
    window.deeds.do("undo")
    assert "held" not in desk.plan
    assert (desk.day, desk.chosen) == (date(2026, 5, 21), "VISIT")


def test_undo_keeps_the_chosen_one_of_several_items_that_move(window: MainWindow) -> None:
    desk = window.desk
    desk.act(partial(shift_stay, stay="ETH.1", days=1, minutes=0))
    window.go_to("DRIVE")
    window.deeds.do("undo")
    assert (desk.day, desk.chosen) == (date(2026, 5, 20), "DRIVE")


def test_undo_of_what_is_no_item_leaves_what_is_looked_at(window: MainWindow) -> None:
    desk = window.desk
    desk.act(partial(change_record, id="BKK", name_en="Krung Thep"))
    desk.day, desk.chosen = date(2026, 5, 21), "VISIT"
    window.deeds.do("undo")
    assert (desk.day, desk.chosen) == (date(2026, 5, 21), "VISIT")


def test_a_conflict_says_why_and_goes_to_its_parties(qtbot: QtBot, window: MainWindow) -> None:
    """The leader is promised to the meeting with one delegation and the talks with another."""
    window.go_to("ETH.1")
    choose_conflict(window, "MEETING", "TALKS")
    told = window.conflicts.detail.text
    assert "Meeting" in told
    assert "Talks" in told
    assert "Wang" in told
    link = next(
        button
        for button in window.conflicts.detail.findChildren(QPushButton)
        if "Talks" in button.text()
    )
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.desk.chosen == "TALKS"
    assert window.desk.stay == ""
    assert window.form.form is not None
    assert window.programme.model.row_of("TALKS") >= 0


def test_a_conflict_is_accepted_with_a_reason_and_only_with_one(
    qtbot: QtBot, window: MainWindow, told: list[Notice]
) -> None:
    choose_conflict(window, "MEETING", "TALKS")
    before = window.conflicts.model.rowCount()
    window.deeds.do("conflict-accept")
    qtbot.keyClick(window.conflicts.detail.reason, Qt.Key.Key_Return)
    assert window.conflicts.detail.mistake != ""
    assert not window.desk.plan.table(Acceptance)
    qtbot.keyClicks(window.conflicts.detail.reason, "the deputy takes over")
    qtbot.keyClick(window.conflicts.detail.reason, Qt.Key.Key_Return)
    (acceptance,) = window.desk.plan.table(Acceptance).values()
    assert acceptance.reason == "the deputy takes over"
    assert window.conflicts.model.rowCount() < before
    assert [notice.key for notice in told] == ["notice-accepted"]
    window.conflicts.model.with_accepted = True
    assert window.conflicts.model.rowCount() == before
    choose_conflict(window, "MEETING", "TALKS")
    assert "the deputy takes over" in window.conflicts.detail.text
    qtbot.mouseClick(window.conflicts.detail.button, Qt.MouseButton.LeftButton)
    assert not window.desk.plan.table(Acceptance)


def test_conflicts_can_be_those_of_a_day_or_a_stay_only(window: MainWindow) -> None:
    model = window.conflicts.model
    everything = model.rowCount()
    window.desk.day = date(2026, 5, 21)
    model.scope = Scope.DAY
    assert model.rowCount() < everything
    window.desk.stay = "BKK.1"
    model.scope = Scope.STAY
    for row in range(model.rowCount()):
        assert "BKK" in str(model.index(row, Column.WHO).data())


def test_the_history_says_what_was_done_and_what_it_changed(window: MainWindow) -> None:
    window.desk.chosen = "MEETING"
    window.deeds.do("nudge-later")
    window.history.table.selectRow(0)
    assert "Meeting" in str(window.history.model.index(0, 1).data())
    assert "09:30 → 09:35" in window.history.detail
    window.deeds.do("undo")
    assert window.history.model.rowCount() == 0


def test_trouble_with_the_file_is_told_and_nothing_has_changed(
    window: MainWindow, store: KeptSteps, told: list[Notice]
) -> None:
    store.broken = Trouble("book-disk-full", file="week.reception")
    window.desk.chosen = "MEETING"
    before = window.desk.plan
    window.deeds.do("nudge-later")
    assert window.desk.plan is before
    assert [notice.weight for notice in told] == [Weight.TROUBLE]
    assert window.toast.isVisible()
    assert window.toast.text


def test_a_book_open_for_reading_says_so(
    qtbot: QtBot, session: object, appearance: Appearance, preferences: Preferences
) -> None:
    desk = Desk(session, "en", writable=False)  # type: ignore[arg-type]
    heard: list[Notice] = []
    desk.notices.told.connect(heard.append)
    assert desk.undo() is None
    assert [notice.key for notice in heard] == ["notice-read-only"]


def test_day_and_night_are_worn_at_once_and_remembered(
    window: MainWindow, preferences: Preferences
) -> None:
    window.deeds.do("shade-dark")
    assert window.appearance.colours is DARK
    assert window.palette().window().color().name() == DARK.ground
    assert window.timeline.view.colours is DARK
    assert preferences.shade is Shade.DARK
    assert window.deeds["shade-dark"].isChecked()
    assert not window.deeds["shade-light"].isChecked()


def test_the_language_is_remembered(window: MainWindow, preferences: Preferences) -> None:
    window.deeds.do("language")
    assert window.desk.language == "zh"
    assert preferences.language == "zh"


def test_the_window_comes_back_as_it_was_left(
    qtbot: QtBot, session: object, appearance: Appearance, tmp_path: Path
) -> None:
    def opened() -> MainWindow:
        kept = Preferences(QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
        window = MainWindow(Desk(session, "en"), appearance, kept)  # type: ignore[arg-type]
        qtbot.addWidget(window)
        window.show()
        return window

    first = opened()
    first.resize(first.minimumSizeHint().width(), 640)  # what fits the smallest screen
    first.where_items_are.setSizes([100, 500])
    sizes = first.where_items_are.sizes()
    first.close()
    second = opened()
    assert second.height() == 640
    assert second.where_items_are.sizes() == pytest.approx(sizes, abs=12)


def test_what_is_being_typed_is_taken_when_the_window_is_closed(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go_to("MEETING")
    window.focus_form()
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "!")
    window.close()
    found = window.desk.plan.get(Engagement, "MEETING")
    assert found is not None
    assert "!" in found.title_zh


def test_copying_importing_and_exporting_ask_for_a_file(
    window: MainWindow,
    told: list[Notice],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from ui.dialogs import files

    calendar = tmp_path / "week.ics"
    monkeypatch.setattr(files, "ask_save", lambda *_: calendar)
    window.deeds.do("book-export")
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR")
    whole = tmp_path / "week.json"
    monkeypatch.setattr(files, "ask_save", lambda *_: whole)
    window.deeds.do("book-export")
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "week.odd")
    window.deeds.do("book-export")
    window.desk.chosen = "SIGNING"
    window.deeds.do("remove")
    monkeypatch.setattr(files, "ask_open", lambda *_: whole)
    window.deeds.do("book-import")
    assert window.desk.plan.get(Engagement, "SIGNING") is not None
    assert [notice.key for notice in told] == [
        "notice-written",
        "notice-written",
        "notice-unknown-ending",
        "notice-removed",
        "notice-imported",
    ]


@pytest.mark.parametrize("name", ["", "notes", "notes.docx"])
def test_a_file_of_another_kind_is_no_mistake_of_the_program(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    told: list[Notice],
    name: str,
) -> None:
    """A folder, a file without an ending, a letter: one sentence says which kinds there are."""
    from ui.dialogs import files

    monkeypatch.setattr(files, "ask_open", lambda *_: tmp_path / name)
    window.deeds.do("book-import")
    assert [notice.key for notice in told] == ["file-strange-ending"]


def test_what_was_imported_is_looked_at_where_the_day_is_empty(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A schedule of another month would else come in unseen; a day in work is not left."""
    from ui.dialogs import files

    whole = tmp_path / "week.json"
    monkeypatch.setattr(files, "ask_save", lambda *_: whole)
    window.deeds.do("book-export")
    monkeypatch.setattr(files, "ask_open", lambda *_: whole)
    for day, seen in ((date(2026, 9, 1), date(2026, 5, 20)), (date(2026, 5, 21),) * 2):
        for id in ("MEETING", "SIGNING"):
            window.desk.act(partial(remove_record, id=id))
        window.desk.day = day
        window.deeds.do("book-import")
        assert window.desk.day == seen


def test_all_faults_of_a_file_are_told(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever made the file must be able to correct it at one go; the book is as it was."""
    from ui.dialogs import files
    from ui.dialogs.faults import FaultsDialog

    whole = tmp_path / "week.json"
    monkeypatch.setattr(files, "ask_save", lambda *_: whole)
    window.deeds.do("book-export")
    wrong = re.sub(r'"start": "[^"]*"', '"start": "noon"', whole.read_text(encoding="utf-8"))
    whole.write_text(wrong, encoding="utf-8")
    monkeypatch.setattr(files, "ask_open", lambda *_: whole)
    before = window.desk.plan
    window.deeds.do("book-import")
    dialog = next(one for one in window.findChildren(FaultsDialog) if one.isVisible())
    assert len(dialog.faults.toPlainText().splitlines()) == wrong.count('"noon"')
    assert "engagement[1]" in dialog.faults.toPlainText()
    assert window.desk.plan is before


def test_files_are_asked_for_where_the_last_one_was(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in the folder that the program happens to have been started in."""
    asked: list[str] = []

    def ask(_window: object, _title: str, folder: str, _filter: str) -> tuple[str, str]:
        asked.append(folder)
        return str(tmp_path / "week.ics"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window.deeds.do("book-export")
    window.deeds.do("book-export")
    assert asked == ["", str(tmp_path)]


def test_a_new_book_gets_its_ending(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.dialogs import files

    asked: list[tuple[Path, bool]] = []
    monkeypatch.setattr(window, "_opener", lambda path, new: asked.append((path, new)))
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "may")
    window.deeds.do("book-new")
    assert asked == [(tmp_path / f"may{BOOK_ENDING}", True)]


@pytest.mark.parametrize(("deed", "place"), [("conflict-next", 0), ("conflict-previous", -1)])
def test_the_first_conflict_gone_to_is_the_first_or_last_of_the_list(
    window: MainWindow, deed: str, place: int
) -> None:
    window.deeds.do(deed)
    table = window.conflicts.table
    assert table.currentIndex().row() == range(table.model().rowCount())[place]


@pytest.mark.parametrize("id", ["BKK", "BKK.main"])
def test_go_to_shows_the_stay_of_a_delegation(window: MainWindow, id: str) -> None:
    """Who looks for a delegation by its name wants its visit."""
    window.desk.day = date(2026, 6, 30)
    window.go_to(id)
    assert window.desk.stay == "BKK.1"
    assert window.desk.day == date(2026, 5, 20)
    assert window.desk.chosen == id


def test_go_to_shows_the_day_of_an_item(window: MainWindow) -> None:
    window.go_to("VISIT")
    assert window.desk.day == date(2026, 5, 21)
    assert window.desk.chosen == "VISIT"
    current = window.programme.table.currentIndex().row()
    assert window.programme.model.id_at(current) == "VISIT"


@pytest.mark.parametrize(
    ("changed", "case", "field"),
    [
        ({"name_en": ""}, "name", "name_en"),
        ({"title_en": "President"}, "title", "title_zh"),
        ({"title_since": date(2026, 12, 1)}, "title_since", "title_since"),
    ],
)
def test_a_name_that_lacks_leads_to_its_field(
    qtbot: QtBot, window: MainWindow, changed: dict[str, Any], case: str, field: str
) -> None:
    """Enter on the conflict: what has to be typed is where the keyboard is."""
    window.desk.act(lambda plan: change_record(plan, id="abebe", **changed))
    choose_conflict(window, "abebe")
    table = window.conflicts.table
    found = window.conflicts.model.conflict_at(table.currentIndex().row())
    assert found is not None
    assert (found.code, found.case) == ("P4", case)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.desk.chosen == "abebe"
    form = window.form.form
    assert form is not None
    assert form.fields[field].isAncestorOf(window.focusWidget())
