"""The program around the window: one book after the other, trouble, and its own mistakes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from main import Files
from reception.bookcase import Bookcase
from reception.plan.venue import Venue
from reception.trouble import Trouble
from ui.app import Program, application_dressed, run_window
from ui.crash import CrashDialog
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.notices import Notice
from ui.preferences import Preferences


@pytest.fixture
def bookcase() -> Bookcase:
    numbers = count()
    return Bookcase(
        shelf=Files,
        clock=lambda: datetime(2026, 5, 20, 1, 0, tzinfo=UTC),
        new_id=lambda kind: f"{kind}-{next(numbers)}",
        author="li",
    )


@pytest.fixture
def program(qtbot: QtBot, bookcase: Bookcase, preferences: Preferences) -> Iterator[Program]:
    with Program(application_dressed(), bookcase, preferences, "en") as program:
        yield program


def shown(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def test_a_new_book_is_begun_with_the_gazetteer_and_kept(
    qtbot: QtBot, program: Program, bookcase: Bookcase, tmp_path: Path
) -> None:
    path = tmp_path / "may.reception"
    program.open(path, new=True)
    window = shown(program)
    assert window.desk.plan.table(Venue)
    assert "may" in window.windowTitle()
    window.deeds.do("engagement-new")
    id = window.desk.chosen
    program.open(tmp_path / "june.reception", new=True)
    assert shown(program) is not window
    with bookcase.open(path, write=False) as book:
        assert book.session.plan.find(id) is not None


def test_a_book_that_cannot_be_opened_leaves_the_one_that_is(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.open(tmp_path / "may.reception", new=True)
    window = shown(program)
    heard: list[Notice] = []
    window.desk.notices.told.connect(heard.append)
    window.open_book(tmp_path / "none.reception")
    assert shown(program) is window
    assert len(heard) == 1
    assert window.toast.text


def test_a_book_that_somebody_else_edits_is_opened_to_read(
    qtbot: QtBot, program: Program, bookcase: Bookcase, tmp_path: Path
) -> None:
    path = tmp_path / "may.reception"
    bookcase.create(path).close()
    with bookcase.open(path):
        program.open(path, new=False)
        window = shown(program)
        before = window.desk.plan
        window.deeds.do("engagement-new")
        assert window.desk.plan is before
        assert not window.desk.writable
        assert window.toast.text


def test_the_first_book_that_cannot_be_opened_is_told_to_the_caller(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    with pytest.raises(Trouble):
        program.open(tmp_path / "none.reception", new=False)


def test_the_window_runs_until_it_is_closed(
    qtbot: QtBot, bookcase: Bookcase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "may.reception"
    bookcase.create(path).close()

    def leave() -> None:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        window.deeds.do("leave")

    QTimer.singleShot(50, leave)
    assert run_window(bookcase, path, language="zh") == 0
    with bookcase.open(path) as book:
        assert book.writable


def test_qts_own_words_follow_the_language(program: Program, tmp_path: Path) -> None:
    program.open(tmp_path / "may.reception", new=True)
    window = shown(program)
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    window.deeds.do("language")
    assert QApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    window.deeds.do("language")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_mistake_of_the_program_is_told_with_a_report(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(tmp_path / "may.reception", new=True)
    written: list[object] = []
    monkeypatch.setattr(program.guard, "_before", lambda *told: written.append(told))
    reports: list[str] = []

    def look_and_go_on() -> None:
        dialog = shown(program).findChild(CrashDialog)
        assert isinstance(dialog, CrashDialog)
        reports.append(dialog.report.toPlainText())
        dialog.accept()

    QTimer.singleShot(50, look_and_go_on)
    try:
        raise ZeroDivisionError("a mistake")
    except ZeroDivisionError as error:
        sys.excepthook(ZeroDivisionError, error, error.__traceback__)
    assert "ZeroDivisionError: a mistake" in reports[0]
    assert len(written) == 1


def test_the_report_can_be_copied_and_the_book_saved(qtbot: QtBot, desk: Desk) -> None:
    saved: list[bool] = []
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CrashDialog(desk, "what happened", lambda: saved.append(True), parent)
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    by_text = {button.text(): button for button in buttons.buttons()}
    by_text[desk.say("crash-copy")].click()
    by_text[desk.say("crash-save")].click()
    assert QGuiApplication.clipboard().text() == "what happened"
    assert saved == [True]
