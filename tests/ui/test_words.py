"""Words: every one on the screen comes from the catalogue or the book, and follows the language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reception.plan.plan import Plan
from reception.plan.record import Record
from ui.main_window import MainWindow

DIALOGS = (
    "receive",
    "stay-new",
    "phase-new",
    "stay-shift",
    "party-split",
    "party-merge",
    "day-go",
    "find",
    "registers",
    "members",
    "settings",
    "shortcuts",
    "about",
    "slip-test",
    "phases",
    "flag-roads",
)
CHINESE = re.compile("[\u4e00-\u9fff]")
OTHER_LANGUAGE = "\u4e2d\u6587"  # a language is offered under its own name
LETTERS = re.compile("[A-Za-z]{3,}")
SAME_IN_BOTH = re.compile(
    r"Ctrl|Shift|Alt|Delete|Del|Insert|Ins|PgUp|PgDown|Up|Down|F\d+|Qt|PySide\d|Python|PDF|LGPL|OFL|ODbL|Noto"
    r"|OpenStreetMap|Asia/Shanghai|English"
)


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: all text a person can see or hear of a window, contents of the book too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    yield "title", root.windowTitle()
    for widget in (root, *root.findChildren(QWidget)):
        if _of_qt(widget):
            continue
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{where} tip", widget.toolTip()
        yield f"{where} name", widget.accessibleName()
        yield f"{where} description", widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield f"{where} placeholder", widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from ((where, widget.itemText(row)) for row in range(widget.count()))
        elif isinstance(widget, QTabWidget):
            yield from ((where, widget.tabText(tab)) for tab in range(widget.count()))
        elif isinstance(widget, QMenu | QDockWidget):
            yield where, widget.title() if isinstance(widget, QMenu) else widget.windowTitle()
        elif isinstance(widget, QTableView):
            yield from _headings(where, widget)
    for action in root.findChildren(QAction):
        if action.objectName():
            yield f"action {action.objectName()}", action.text()
            yield f"action {action.objectName()} tip", action.toolTip()
            yield f"action {action.objectName()} help", action.statusTip()


def _of_qt(widget: QWidget) -> bool:
    """Parts that Qt made itself, and its calendar, whose words are Qt's own."""
    if widget.objectName().startswith(("qt_", "Scroll")):
        return True
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QCalendarWidget | QAbstractSpinBox):
        above = above.parentWidget()
    return above is not None


def _headings(where: str, table: QTableView) -> Iterator[tuple[str, str]]:
    for section in range(table.horizontalHeader().count()):
        heading = table.model().headerData(section, Qt.Orientation.Horizontal)
        yield f"{where} heading", str(heading)


def of_the_book(plan: Plan) -> Callable[[str], str]:
    """Takes everything that stands in the book itself out of a text."""
    words: set[str] = set()
    for record in plan:
        words.update(_words_of(record))
    ordered = sorted((word for word in words if word.strip()), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, ordered)))
    return lambda text: pattern.sub("", text)


def _words_of(record: Record) -> Iterator[str]:
    yield record.id
    for field in record.__struct_fields__:
        value = getattr(record, field)
        if type(value) is str:
            yield value


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> Callable[[str], QWidget]:
    """The window itself, or one of its dialogs by the id of its deed."""

    def open_dialog(name: str) -> QWidget:
        window.go_to("ETH.1")
        if name == "window":
            window.go_to("MEETING")
            return window
        if name == "party-merge":
            from functools import partial

            from reception.actions.record import add_record
            from reception.plan.track import Track

            track = Track(id="extra", stay="ETH.1", members=("sara",))
            window.desk.act(partial(add_record, record=track))
        if name == "slip-test":
            window.go_to("MEETING")
        window.deeds.do(name)
        dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
        return dialogs[-1]

    return open_dialog


@pytest.mark.parametrize("name", ["window", *DIALOGS])
def test_every_word_is_of_the_language_in_force(
    opened: Callable[[str], QWidget], window: MainWindow, name: str
) -> None:
    """No Chinese left in the English window but the book's own, and the other way round."""
    shown = opened(name)
    without_book = of_the_book(window.desk.plan)
    window.desk.language = "zh"
    english = {
        (where, text)
        for where, text in texts(shown)
        if LETTERS.search(SAME_IN_BOTH.sub("", without_book(text)))
    }
    window.desk.language = "en"
    chinese = {
        (where, text)
        for where, text in texts(shown)
        if CHINESE.search(without_book(text).removeprefix(OTHER_LANGUAGE))
    }
    assert not english
    assert not chinese


@pytest.mark.parametrize("name", ["window", *DIALOGS])
def test_switching_there_and_back_leaves_no_word_behind(
    opened: Callable[[str], QWidget], window: MainWindow, name: str
) -> None:
    shown = opened(name)
    before = list(texts(shown))
    window.desk.language = "zh"
    between = list(texts(shown))
    window.desk.language = "en"
    assert list(texts(shown)) == before
    assert between != before


@pytest.mark.parametrize("name", ["window", *DIALOGS])
def test_every_part_one_works_with_has_a_name_for_screen_readers(
    opened: Callable[[str], QWidget], name: str
) -> None:
    shown = opened(name)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in shown.findChildren(QWidget)
        if widget.isVisibleTo(shown)
        and not _of_qt(widget)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not _inner(widget)
        and not _name(widget)
    ]
    assert not nameless


def _inner(widget: QWidget) -> bool:
    """Parts of a widget that Qt made itself, and areas that only scroll what is in them."""
    parent = widget.parentWidget()
    inside = widget.objectName().startswith("qt_") or isinstance(parent, QComboBox)
    holds = type(widget).__name__ in {"QScrollArea", "RecordForm", "ConflictDetail"}
    return inside or holds or isinstance(widget, QMainWindow | QDialog)


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text() or widget.toolTip()
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QTabWidget) or widget.inherits("QTabBar"):
        return "tabs"
    proxy = widget.focusProxy()
    if proxy is not None:
        return _name(proxy)
    area = widget.parentWidget()
    return area.accessibleName() if isinstance(area, QAbstractScrollArea) else ""


@pytest.mark.parametrize("name", ["window", *DIALOGS])
def test_tab_reaches_every_part_one_works_with(opened: Callable[[str], QWidget], name: str) -> None:
    """Going round with Tab comes back to the start and has passed everything on the way."""
    shown = opened(name)
    wanted = {
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisibleTo(shown)
        and widget.isEnabled()
        and widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.focusProxy() is None
        and widget.window() is shown
    }
    passed: set[QWidget] = set()
    at: QWidget | None = shown
    for _ in range(2000):
        at = at.nextInFocusChain() if at is not None else None
        if at is None or at is shown:
            break
        passed.add(at)
    assert wanted <= passed
    assert wanted or name == "about"
