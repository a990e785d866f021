"""The window of help under a hand: pages, search, links, languages, and the page that fits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPalette, QTextTable
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reception.wording import LANGUAGES
from ui.desk import Desk
from ui.help import HelpWindow, show_help
from ui.help.browser import HelpBrowser
from ui.help.library import PAGES, page
from ui.main_window import MainWindow
from ui.preview import PreviewDialog
from ui.theme.appearance import Appearance, Shade


@pytest.fixture
def helping(qtbot: QtBot, desk: Desk, appearance: Appearance) -> Iterator[HelpWindow]:
    window = HelpWindow(desk)
    window.show()
    window.show_page("first-steps")
    yield window
    window.close()


def shown(window: HelpWindow) -> str:
    return window.browser.toPlainText()


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_all_pages_are_listed_and_the_chosen_one_is_shown(helping: HelpWindow) -> None:
    assert titles(helping) == [page(name, "en").title for name in PAGES]
    helping.list.setCurrentRow(PAGES.index("books"))
    assert shown(helping).startswith(page("books", "en").title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sign_of_a_page_is_read_as_text(helping: HelpWindow, desk: Desk, language: str) -> None:
    """The end of a bold name is seen also between an ellipsis and a Chinese letter."""
    desk.language = language
    for name in PAGES:
        helping.show_page(name)
        assert "**" not in shown(helping), name


def test_page_stays_when_the_language_changes(helping: HelpWindow, desk: Desk) -> None:
    helping.show_page("rules")
    desk.language = "zh"
    assert titles(helping)[0] == page("first-steps", "zh").title
    assert shown(helping).startswith(page("rules", "zh").title)


def test_search_leaves_pages_with_the_words_and_marks_them(helping: HelpWindow) -> None:
    QTest.keyClicks(helping.search, "wreath stand")
    assert 0 < helping.list.count() < len(PAGES)
    marked = {mark.cursor.selectedText().casefold() for mark in helping.browser.extraSelections()}
    assert marked == {"wreath", "stand"}
    first = helping.browser.textCursor().position()
    QTest.keyClick(helping.search, Qt.Key.Key_Return)
    assert helping.isVisible()
    assert helping.browser.textCursor().position() != first


def test_lines_broken_within_chinese_leave_no_gap(qtbot: QtBot) -> None:
    """Markdown makes a space of the end of a line; between words of English one belongs there."""
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    browser.show_text(
        "# 规则\n\n不能到\n达，“时间\n**有误**”。\n\n- 甲\n  乙\n- 丙\n\nTwo\nwords.\n"
    )
    assert browser.toPlainText().split("\n") == [
        "规则",
        "不能到达，“时间有误”。",
        "甲乙",
        "丙",
        "Two words.",
    ]


def test_search_without_result_says_so(helping: HelpWindow) -> None:
    QTest.keyClicks(helping.search, "zebra")
    assert helping.list.count() == 0
    assert "zebra" in shown(helping)
    helping.search.clear()
    assert helping.list.count() == len(PAGES)


def test_link_leads_to_a_page_and_its_heading(helping: HelpWindow) -> None:
    helping.browser.anchorClicked.emit(QUrl("rules.md#T2"))
    assert helping.name == "rules"
    assert helping.browser.textCursor().block().text().startswith("T2 ")
    assert helping.browser.verticalScrollBar().value() > 0


def test_tables_wear_the_colours_of_the_window(helping: HelpWindow, appearance: Appearance) -> None:
    helping.show_page("glossary")
    edges = []
    for shade in (Shade.LIGHT, Shade.DARK):
        appearance.shade = shade
        frames = helping.browser.document().rootFrame().childFrames()
        (table,) = (frame for frame in frames if isinstance(frame, QTextTable))
        edges.append(table.format().borderBrush().color())
        assert edges[-1] == helping.browser.palette().color(QPalette.ColorRole.Mid)
    assert edges[0] != edges[1]


def test_page_of_keys_ends_with_the_table_of_deeds(helping: HelpWindow) -> None:
    helping.show_page("keys")
    assert "Ctrl+Shift+D" in shown(helping)
    assert "Registers a new delegation with its first stay" in shown(helping)
    QTest.keyClicks(helping.search, "alternative for the chosen")
    assert titles(helping) == [page("keys", "en").title]


@pytest.mark.parametrize(
    ("pane", "name"),
    [("timeline", "timeline"), ("programme", "programme"), ("stays", "window")],
)
def test_f1_opens_the_page_that_fits(window: MainWindow, pane: str, name: str) -> None:
    window.show_pane(pane)
    window.deeds.do("help")
    (helping,) = window.findChildren(HelpWindow)
    assert helping.name == name


def test_f1_on_a_conflict_opens_its_rule(window: MainWindow) -> None:
    window.deeds.do("conflict-next")
    row = window.conflicts.table.currentIndex().row()
    conflict = window.conflicts.model.conflict_at(row)
    assert conflict is not None
    window.show_pane("conflicts")
    window.deeds.do("help")
    (helping,) = window.findChildren(HelpWindow)
    assert helping.name == "rules"
    assert helping.browser.textCursor().block().text().startswith(conflict.code)


def test_the_list_of_keys_is_the_page_of_help_made_of_all_deeds(window: MainWindow) -> None:
    window.deeds.do("shortcuts")
    (helping,) = window.findChildren(HelpWindow)
    shown = helping.browser.toPlainText()
    names = [window.desk.say(f"deed-{deed.id}") for deed in window.deeds.deeds]
    assert [name for name in names if name not in shown] == []


def test_f1_in_the_preview_opens_the_page_of_printing(qtbot: QtBot, window: MainWindow) -> None:
    window.deeds.do("print")
    (preview,) = window.findChildren(PreviewDialog)
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    qtbot.keyClick(preview, Qt.Key.Key_F1)
    (helping,) = window.findChildren(HelpWindow)
    assert helping.isVisible()
    assert helping.name == "printing"
    preview.close()


def test_help_is_opened_once(window: MainWindow, desk: Desk) -> None:
    one = show_help(desk, window, "books")
    assert show_help(desk, window, "keys") is one
    assert one.name == "keys"
