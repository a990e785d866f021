"""The settings: severities, honours and taboos as the office chooses them, by hand."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reception.checks.rules import RULES
from reception.office_settings import faults_of
from reception.plan.change import added, step
from reception.plan.plan import ZONE
from reception.plan.setting import Setting
from reception.wording import LANGUAGES, wording
from ui.dialogs.setting_choices import ChoiceRows
from ui.dialogs.setting_pages import VISITS, honour_choices, rule_choices, taboo_choices
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow

T2 = "rule.T2.severity"


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    window.deeds.do("settings")
    return next(one for one in window.findChildren(SettingsDialog) if one.isVisible())


def choose(rows: ChoiceRows, key: str, steps: int) -> None:
    """Go so many choices down in a box, by the keyboard."""
    box = rows.boxes[key]
    box.setFocus()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def kept(window: MainWindow, key: str) -> str | None:
    setting = window.desk.plan.get(Setting, key)
    return setting.value if setting else None


def test_a_rule_is_made_lighter_switched_off_and_taken_back(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    dialog.pages.setCurrentWidget(dialog.rules)
    before = {c.key for c in window.desk.session.checker.conflicts if c.code == "T1"}
    for steps, value in ((1, "error"), (1, "warning"), (1, "info"), (1, "off")):
        choose(dialog.rules, T2, steps)
        assert kept(window, T2) == value
    assert not [c for c in window.desk.session.checker.conflicts if c.code == "T2"]
    assert {c.key for c in window.desk.session.checker.conflicts if c.code == "T1"} == before
    choose(dialog.rules, T2, -4)
    assert kept(window, T2) is None
    window.deeds.do("undo")
    assert kept(window, T2) == "error"
    assert dialog.rules.boxes[T2].currentData() == "error"


def test_every_rule_can_be_set(dialog: SettingsDialog) -> None:
    assert set(dialog.rules.boxes) == {f"rule.{rule.code}.severity" for rule in RULES}


def test_the_rule_that_tells_of_settings_has_no_off(dialog: SettingsDialog) -> None:
    box = dialog.rules.boxes["rule.B1.severity"]
    assert [box.itemData(place) for place in range(box.count())] == ["", "error", "warning", "info"]


def test_an_honour_is_set_for_the_kind_of_visit_that_is_shown(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    dialog.pages.setCurrentWidget(dialog.honours)
    choose(dialog.honours.rows, "entitlement.state.escort", 4)
    assert kept(window, "entitlement.state.escort") == "not"
    dialog.honours.visits.setCurrentIndex(2)
    choose(dialog.honours.rows, "entitlement.working.escort", 1)
    assert kept(window, "entitlement.working.escort") == "must"
    assert kept(window, "entitlement.state.escort") == "not"


def test_a_taboo_is_set(window: MainWindow, dialog: SettingsDialog) -> None:
    dialog.pages.setCurrentWidget(dialog.taboos)
    choose(dialog.taboos, "taboo.halal.alcohol", 3)
    assert kept(window, "taboo.halal.alcohol") == "off"


def test_every_choice_is_one_that_counts() -> None:
    """None of them would be told as a setting that sets nothing."""
    honours = (choice for visit in VISITS for choice in honour_choices(str(visit)))
    for choice in (*rule_choices(), *taboo_choices(), *honours):
        for word in choice.words:
            assert not faults_of_one(choice.key, word), (choice.key, word)


def faults_of_one(key: str, word: str) -> object:
    from reception.plan.plan import Plan

    return faults_of(Plan([Setting(id=key, value=word)]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_has_words(language: str) -> None:
    words = wording(language)
    honours = (choice for visit in VISITS for choice in honour_choices(str(visit)))
    for choice in (*rule_choices(), *taboo_choices(), *honours):
        assert choice.name(words)
        assert choice.shipped(words)
        assert all(words.say(message) for message in choice.words.values())


def test_a_word_that_sets_nothing_is_shown_as_it_stands(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    grave = Setting(id=T2, value="grave")
    window.desk.act(lambda plan: step("set", T2, [added(grave)]))
    box = dialog.rules.boxes[T2]
    assert box.currentIndex() == -1
    assert box.placeholderText() == "grave"
    assert [c.code for c in window.desk.session.checker.conflicts if c.subjects == (T2,)] == ["B1"]


def test_rolling_over_a_choice_does_not_change_it(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    dialog.pages.setCurrentWidget(dialog.rules)
    box = dialog.rules.boxes[T2]
    roll = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.setFocus()
    QApplication.sendEvent(box, roll)
    assert kept(window, T2) is None


def test_the_pages_speak_the_other_language_at_once(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    told = []
    for language in LANGUAGES:
        window.desk.language = language
        told.append((dialog.pages.tabText(1), dialog.rules.boxes[T2].itemText(4)))
    assert len(set(told)) == len(LANGUAGES)


def test_no_field_of_the_margins_is_cut_at_the_side(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    """However long the names are in either language, and however narrow the window is made."""
    for language in ("zh", "en"):
        window.desk.language = language
        dialog.resize(100, 640)
        body = dialog.lines[ZONE].parentWidget()
        assert body is not None
        seen = body.parentWidget()
        assert seen is not None
        qtbot.waitUntil(partial(no_wider, body, seen))


def no_wider(body: QWidget, seen: QWidget) -> bool:
    return body.minimumSizeHint().width() <= seen.width()
