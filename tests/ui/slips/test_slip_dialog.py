"""The slip test in the window: the same content as the command's, on the screen and on paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reception.actions.item import set_status
from reception.actions.record import change_record
from reception.plan.engagement import Status
from tests.ui.slips.test_slack_strip import choose
from ui.main_window import MainWindow
from ui.preview.bench import PDFIUM, Printed
from ui.slips.delays import typed_delays
from ui.slips.dialog import SlipDialog


@pytest.fixture
def slips(qtbot: QtBot, window: MainWindow) -> SlipDialog:
    """The dialog on the meeting, with the signing after it fixed."""
    window.desk.act(partial(change_record, id="SIGNING", fixed=True))
    choose(qtbot, window, "MEETING")
    window.deeds.do("slip-test")
    return next(d for d in window.findChildren(SlipDialog) if d.isVisible())


def test_the_dialog_tells_what_moves_breaks_and_whom_to_tell(slips: SlipDialog) -> None:
    assert "10 min late" in slips.text
    assert "30 min late" in slips.text
    assert "Wang Mou" in slips.text
    assert "are lacking" not in slips.text
    slips.take("60")
    assert "min are lacking" in slips.text
    assert "Meeting" in slips.windowTitle()


def test_any_delay_may_be_typed_and_what_is_none_is_refused(
    qtbot: QtBot, slips: SlipDialog
) -> None:
    slips.line.setText("5, 45")
    qtbot.keyClick(slips.line, Qt.Key.Key_Return)
    assert "5 min late" in slips.text
    assert "45 min late" in slips.text
    assert "20 min late" not in slips.text
    for wrong in ("soon", "0", "", "1441", "10 x", "²"):
        slips.take(wrong)
        assert wrong in slips.mistake.text()
        assert "45 min late" in slips.text
    slips.usual[20].click()
    assert not slips.mistake.isVisible()
    assert "20 min late" in slips.text
    assert "45 min late" not in slips.text


def test_delay_typed_at_once_takes_the_place_of_the_usual_ones(
    qtbot: QtBot, slips: SlipDialog
) -> None:
    assert slips.focusWidget() is slips.line
    qtbot.keyClicks(slips.line, "120")
    qtbot.keyClick(slips.line, Qt.Key.Key_Return)
    assert "120 min late" in slips.text
    assert not slips.mistake.isVisible()


def test_delays_are_read_as_they_are_typed() -> None:
    assert typed_delays("10 20 30") == (10, 20, 30)
    assert typed_delays(" +30，+10、10 ") == (10, 30)
    assert typed_delays("1440") == (1440,)
    for wrong in ("", "ten", "-5", "0", "1441", "10.5", "١٠"):
        assert typed_delays(wrong) == ()


def test_the_dialog_follows_the_plan_and_keeps_its_item(
    qtbot: QtBot, window: MainWindow, slips: SlipDialog
) -> None:
    window.desk.chosen = "TALKS"
    assert "Meeting" in slips.windowTitle()
    window.desk.act(partial(set_status, item="MEETING", status=Status.CANCELLED))
    qtbot.waitUntil(lambda: slips.text == "This item does not take place any more.")
    assert not slips.print.isEnabled()
    window.desk.undo()
    qtbot.waitUntil(lambda: "10 min late" in slips.text)


def test_the_same_is_printed(qtbot: QtBot, slips: SlipDialog, tmp_path: Path) -> None:
    """In the languages chosen for paper, with what the screen says on it."""
    printed: list[Printed] = []
    slips.languages.pick("zh-en")
    slips.print_it(printed.append)
    qtbot.waitUntil(lambda: bool(printed))
    with PDFIUM, pypdfium2.PdfDocument(printed[0].pdf) as pdf:
        said = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    assert "延误推演" in said
    assert "Wang Mou" in said
    slips.outlet.save(printed[0], tmp_path / "slip.pdf")
    assert (tmp_path / "slip.pdf").read_bytes() == printed[0].pdf


def test_the_language_changes_the_words(window: MainWindow, slips: SlipDialog) -> None:
    window.desk.language = "zh"
    assert "晚10分钟" in slips.text
    assert "min late" not in slips.text
