"""Templates of the office in the window: made from any, changed as text, on a ground of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reception.plan.ceremony_template import CeremonyTemplate
from tests.ui.ceremonies.test_ceremony_dialog import opened
from ui.ceremonies.dialog import CeremonyDialog
from ui.ceremonies.template_text import TemplateTextDialog
from ui.dialogs.ask import AskDialog
from ui.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow) -> CeremonyDialog:
    """The ceremony of the signing, its usual template chosen and not applied."""
    found = opened(window, "SIGNING")
    found.templates.choose("signing")
    return found


@pytest.fixture
def text(dialog: CeremonyDialog) -> TemplateTextDialog:
    """The text of a template that was just made the office's own."""
    dialog.templates.offer_own()
    dialog.templates.own.actions()[0].trigger()
    ask = next(d for d in dialog.findChildren(AskDialog) if d.isVisible())
    ask.fields["name_zh"].editor.show_text("本市签字")
    ask.fields["name_en"].editor.show_text("Signing, our way")
    ask.accept()
    return next(d for d in dialog.findChildren(TemplateTextDialog) if d.isVisible())


def own(window: MainWindow) -> CeremonyTemplate:
    (record,) = window.desk.plan.table(CeremonyTemplate).values()
    return record


def test_a_template_is_made_the_office_s_own_and_chosen(
    window: MainWindow, dialog: CeremonyDialog, text: TemplateTextDialog
) -> None:
    assert own(window).made_from == "signing"
    assert dialog.templates.box.currentText() == "Signing, our way"
    assert text.told.text() == "Ready for use: 12 cues, a block of 15 minutes."
    text.reject()
    dialog.templates.offer_own()
    offered = [action.text() for action in dialog.templates.own.actions() if action.text()]
    assert offered == [
        "Make “Signing, our way” our own…",
        "Change “Signing, our way”…",
    ]


def test_a_fault_is_said_while_it_is_typed_and_led_to(
    qtbot: QtBot, window: MainWindow, text: TemplateTextDialog
) -> None:
    """It can be kept all the same, and is told in the ceremony."""
    whole = text.text.toPlainText()
    text.text.setPlainText(whole.replace('"announcer"', '"herald"', 1))
    assert "herald" in text.told.text()
    assert text.go_button.isVisible()
    qtbot.mouseClick(text.go_button, Qt.MouseButton.LeftButton)
    assert text.text.textCursor().block().text() == 'number = "1"'
    text.text.setPlainText(whole)
    assert not text.go_button.isVisible()
    text.text.setPlainText("[[cue")
    text.accept()
    assert own(window).text == "[[cue"


def test_a_ground_is_brought_in_and_changed(
    dialog: CeremonyDialog, text: TemplateTextDialog, window: MainWindow
) -> None:
    action = next(one for one in text.grounds.actions() if one.data() == "signing-table")
    action.trigger()
    assert text.text.textCursor().block().text() == "[ground]"
    assert not text.ground_button.isEnabled(), "a template has one ground"
    whole = text.text.toPlainText()
    text.text.setPlainText(whole.replace("at = [-5.0, 1.0]", "at = [-50.0, 1.0]"))
    assert "outside the ground" in text.told.text()
    text.text.setPlainText(whole.replace("at = [-5.0, 1.0]", "at = [5.0, 1.0]"))
    assert "Ready" in text.told.text()
    text.accept()
    dialog.templates.apply()
    dialog.table.show_cue(dialog.model.id_at(1))
    dialog.show_positions()
    assert dialog.positions is not None
    ground = dialog.positions.hand.ground
    assert ground is not None
    announcer = ground.mark_for("announcer", "announcer's place")
    assert announcer is not None
    assert announcer.at == (5.0, 1.0)


def test_what_is_not_kept_changes_nothing(window: MainWindow, text: TemplateTextDialog) -> None:
    before = own(window)
    text.text.setPlainText("")
    assert text.told.text() == "There is nothing in it yet."
    text.reject()
    assert own(window) == before
