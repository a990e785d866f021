"""A window on a book of flags, on the day on which two guests drive along one road."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from reception.exchange.programme_text import plan_from_text
from tests.sessions import session_on
from ui.desk import Desk
from ui.dialogs.ask import AskDialog
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme.appearance import Appearance

NOW = datetime(2024, 4, 9, 8, 0, tzinfo=UTC)
Opened = Callable[[str, str], QDialog]
"""What a deed opens on a book, which is told as text."""


@pytest.fixture
def opened(qtbot: QtBot, appearance: Appearance, preferences: Preferences) -> Iterator[Opened]:
    windows: list[MainWindow] = []
    shown: list[QDialog] = []

    def open_on(text: str, deed: str) -> QDialog:
        desk = Desk(session_on(plan_from_text(f"gazetteer\n{text}"), NOW), "en")
        window = MainWindow(desk, appearance, preferences)
        qtbot.addWidget(window)
        windows.append(window)
        desk.day = date(2024, 7, 11)
        window.show()
        window.deeds.do(deed)
        shown.append(next(d for d in window.findChildren(QDialog) if d.isVisible()))
        return shown[-1]

    yield open_on
    for widget in (*shown, *windows):
        widget.close()


def answer(ask: AskDialog, **typed: str) -> dict[str, str]:
    """Fill in and press OK; what is said to be wrong."""
    for name, text in typed.items():
        ask.fields[name].editor.show_text(text)
    ok = ask.buttons.button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    said = {name: field.mistake.text() for name, field in ask.fields.items()}
    return {name: text for name, text in said.items() if text}


def asked(dialog: QDialog) -> AskDialog:
    """What a dialog asks just now."""
    return next(d for d in dialog.findChildren(AskDialog) if d.isVisible())
