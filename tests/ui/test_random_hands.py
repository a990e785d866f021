"""Random hands on the window: deeds, keys and typing in any order; what is left must be sound.

Whatever is done, the checker, the time network and the lists say what they would say if they were
made anew, and undoing everything gives the book back as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reception.checks.checker import Checker
from reception.plan.engagement import Engagement
from reception.plan.move import Move
from reception.plan.stay import Stay
from ui.dialogs import files
from ui.dialogs.ask import AskDialog
from ui.forms.editors import LineEditor
from ui.forms.field import Field
from ui.main_window import MainWindow
from ui.models.conflict_model import ConflictModel, Scope
from ui.slips.dialog import SlipDialog

LEFT_OUT = {"leave", "print", "help"}
"""What closes the window, and what is paper and pages: those have tests of their own."""
TYPED = (
    "",
    "930",
    "+15",
    "45m",
    "9:3",
    "GHP",
    "会见",
    "25:99",
    "abebe",
    "?",
    "10 20",
    "-5",
    "a" * 90,
)
ACTS = 80


class Hands:
    """An officer's hands, led by chance."""

    def __init__(self, window: MainWindow, dice: Random) -> None:
        self.window, self.dice = window, dice
        self.ways: tuple[Callable[[], None], ...] = (
            self.choose,
            self.choose,
            self.do_a_deed,
            self.do_a_deed,
            self.do_a_deed,
            self.type_into_the_table,
            self.type_into_the_form,
            self.look_at_conflicts,
            self.mend,
            self.try_a_slip,
        )

    def act(self) -> None:
        """Do anything, then let the window catch up and put away what has opened."""
        self.dice.choice(self.ways)()
        self.answer_dialogs()
        QApplication.processEvents()

    def choose(self) -> None:
        plan = self.window.desk.plan
        kind = self.dice.choice((Engagement, Engagement, Move, Stay))
        ids = sorted(plan.table(kind))
        if ids:
            self.window.go_to(self.dice.choice(ids))

    def do_a_deed(self) -> None:
        ids = sorted(deed.id for deed in self.window.deeds.deeds if deed.id not in LEFT_OUT)
        self.window.deeds.do(self.dice.choice(ids))

    def type_into_the_table(self) -> None:
        model = self.window.programme.model
        if model.rowCount():
            row = self.dice.randrange(model.rowCount())
            cell = model.index(row, self.dice.randrange(model.columnCount()))
            if model.flags(cell) & Qt.ItemFlag.ItemIsEditable:
                model.setData(cell, self.dice.choice(TYPED))

    def type_into_the_form(self) -> None:
        form = self.window.form.form
        fields = (
            [field for field in form.fields.values() if isinstance(field, Field)] if form else []
        )
        if form is not None and fields:
            field = self.dice.choice(fields)
            field.editor.show_text(self.dice.choice(TYPED))
            form.take(field.name)

    def look_at_conflicts(self) -> None:
        page = self.window.conflicts
        page.model.scope = self.dice.choice(list(Scope))
        page.model.is_grouped = self.dice.random() < 0.5
        page.model.with_accepted = self.dice.random() < 0.3
        if page.model.rowCount():
            page.table.selectRow(self.dice.randrange(page.model.rowCount()))
        page.choose_next(self.dice.choice((1, -1)))

    def mend(self) -> None:
        """The best of what has been found so far, if anything."""
        page = self.window.conflicts
        page.choose_next(1)
        for _ in range(5):
            page.mends._try_some()
        page.mends.do(1)

    def try_a_slip(self) -> None:
        self.window.deeds.do("slip-test")
        for dialog in self.window.findChildren(SlipDialog):
            dialog.take(self.dice.choice(TYPED))

    def answer_dialogs(self) -> None:
        """Type anything into what asks, and close what is open."""
        for dialog in self.window.findChildren(QDialog):
            if not dialog.isVisible():
                continue
            if isinstance(dialog, AskDialog) and self.dice.random() < 0.6:
                for field in dialog.fields.values():
                    if isinstance(field.editor, LineEditor) and self.dice.random() < 0.4:
                        field.editor.show_text(self.dice.choice(TYPED))
                dialog.accept()
            dialog.close()


@pytest.mark.parametrize("seed", range(2))
def test_whatever_hands_do_the_window_stays_sound(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    for name in ("ask_open", "ask_save"):
        monkeypatch.setattr(files, name, lambda *_, **__: None)
    desk, dice = window.desk, Random(seed)
    before = desk.plan
    hands = Hands(window, dice)
    for _ in range(ACTS):
        hands.act()
    assert len(desk.session.history.done) > 5, "the hands came to nothing"
    afresh = Checker(desk.plan, strict=True)
    checker = desk.session.checker
    assert checker.conflicts == afresh.conflicts
    window.slack.want()
    qtbot.waitUntil(lambda: window.slack.is_ready)
    assert checker.network.lags == afresh.network.lags
    shown = window.conflicts.model
    new = ConflictModel(desk)
    new.scope, new.is_grouped, new.with_accepted = (
        shown.scope,
        shown.is_grouped,
        shown.with_accepted,
    )
    assert told(shown) == told(new)
    while desk.undo() is not None:
        pass
    assert desk.plan == before


def told(model: ConflictModel) -> list[str]:
    """All that the list of conflicts says."""
    return [
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
