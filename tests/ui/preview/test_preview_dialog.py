"""The preview under a hand: choose, look, go through the pages, save, print."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reception.actions.record import add_record, change_record
from reception.exchange.programme_text import plan_from_text
from reception.paper import PrintReport, Watch
from reception.plan.engagement import Engagement
from reception.plan.task import Task
from reception.sheets.request import SheetRequest
from tests.ui.preview.conftest import TEXT, Shown, desk_of, long_text
from ui.desk import Desk
from ui.notices import Notice, Weight
from ui.preview import PreviewDialog
from ui.preview.bench import PDFIUM, Bench, Printed
from ui.preview.page_layout import Fit
from ui.preview.press import Press
from ui.preview.print_run import PrintRun, pages_asked_for, prepare_printer


def text_of(dialog: PreviewDialog) -> str:
    """The words of all pages that are shown."""
    assert dialog.printed is not None
    with PDFIUM, pypdfium2.PdfDocument(dialog.printed.pdf) as pdf:
        return "".join(page.get_textpage().get_text_bounded() for page in pdf)


def settle(qtbot: QtBot, dialog: PreviewDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.progress.busy)


def retitle(desk: Desk, title: str) -> None:
    desk.act(lambda plan: change_record(plan, id="CALL", title_en=title))


@pytest.fixture
def long_preview(shown: Shown) -> PreviewDialog:
    return shown(desk_of(plan_from_text(long_text(120))), day=date(2024, 4, 11))


# --- what is shown --------------------------------------------------------------------------------


def test_preview_opens_on_the_stay_and_day_looked_at(shown: Shown) -> None:
    dialog = shown(revision=lambda: 41)
    said = text_of(dialog)
    assert "Arcadia" in said
    assert "Call" in said
    assert "Visit" not in said
    assert "revision 41" in said


def test_preview_opens_on_the_offices_day_where_no_stay_is_looked_at(
    shown: Shown, desk: Desk
) -> None:
    desk.stay = ""
    dialog = shown(day=date(2024, 4, 11))
    assert "The office's day" in text_of(dialog)
    assert not dialog.choices.delegations.box.isEnabled()
    assert "Lunch" in text_of(dialog)


def test_other_choices_give_other_pages(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown()
    dialog.choices.delegations.pick("BOR")
    settle(qtbot, dialog)
    assert dialog.message.isVisible()  # nothing of Borea on that day
    dialog.choices.days.pick(date(2024, 4, 11))
    dialog.choices.languages.pick("zh-en")
    settle(qtbot, dialog)
    assert "午餐" in text_of(dialog)
    assert "Lunch" in text_of(dialog)
    dialog.choices.days.pick(None)
    dialog.choices.delegations.pick("ARC")
    settle(qtbot, dialog)
    assert "Visit" in text_of(dialog)
    assert "Call" in text_of(dialog)


def test_tasks_are_offered_of_all_days_too(shown: Shown, qtbot: QtBot, desk: Desk) -> None:
    """What is ready by when is read across days."""
    for day in (10, 30):
        due = datetime(2024, 4, day, 4, tzinfo=UTC)
        task = Task(id=f"T{day}", title_zh=f"布置{day}", title_en=f"Errand {day}", due=due)
        desk.act(partial(add_record, record=task))
    dialog = shown(sheet="tasks", day=date(2024, 4, 11))
    assert "Errand 10" in text_of(dialog)
    assert "Errand 30" not in text_of(dialog)
    dialog.choices.days.pick(None)
    settle(qtbot, dialog)
    assert "Errand 30" in text_of(dialog)


def test_empty_day_is_said_in_words_of_the_windows_language(shown: Shown, desk: Desk) -> None:
    dialog = shown(day=date(2024, 4, 20))
    assert dialog.message.isVisible()
    assert "Sat 20 April 2024" in dialog.message.text.text()
    desk.language = "zh"
    assert "没有安排" in dialog.message.text.text()
    assert not dialog.save.isEnabled()
    assert not dialog.print.isEnabled()
    assert not dialog.message.button.isVisible()


def test_book_without_delegations_says_what_to_choose(shown: Shown) -> None:
    dialog = shown(desk_of(plan_from_text("zone Asia/Shanghai\n")), sheet="day")
    assert "Choose a delegation" in dialog.message.text.text()


def test_pages_follow_the_plan(shown: Shown, desk: Desk, qtbot: QtBot) -> None:
    dialog = shown()
    before = dialog.printed
    retitle(desk, "Call put off")
    qtbot.waitUntil(lambda: dialog.printed is not before)
    assert "Call put off" in text_of(dialog)
    desk.undo()
    qtbot.waitUntil(lambda: "Call put off" not in text_of(dialog))


def test_quick_edits_are_printed_once(shown: Shown, desk: Desk, qtbot: QtBot) -> None:
    dialog = shown()
    printed: list[object] = []
    dialog.composer.printed.connect(printed.append)
    for number in range(5):
        retitle(desk, f"Call {number}")
    qtbot.waitUntil(lambda: "Call 4" in text_of(dialog))
    assert len(printed) == 1


def test_characters_without_a_shape_are_told_before_printing(shown: Shown) -> None:
    dialog = shown(desk_of(plan_from_text(TEXT.replace("| Alva", "| Alva \ue123 \U00020bb7"))))
    assert dialog.warnings.isVisible()
    assert "U+E123" in dialog.warnings.text()
    assert "\U00020bb7 (U+20BB7)" in dialog.warnings.text()
    assert dialog.print.isEnabled()


def test_nothing_is_told_where_all_characters_have_a_shape(shown: Shown) -> None:
    assert not shown().warnings.isVisible()


def test_only_pages_that_are_seen_are_drawn(long_preview: PreviewDialog, qtbot: QtBot) -> None:
    view = long_preview.view
    qtbot.waitUntil(lambda: bool(view.pictures.bytes))
    drawn = {page for page in range(view.pages) if view.pictures.nearest(page, 1)}
    assert view.pages > 8
    assert drawn == {0}
    view.go_to(5)
    qtbot.waitUntil(lambda: view.pictures.nearest(5, 1) is not None)
    assert view.pictures.nearest(3, 1) is None


def test_pictures_are_as_dense_as_the_screen(shown: Shown, qtbot: QtBot) -> None:
    view = shown().view
    view.zoom = 2.0
    qtbot.waitUntil(lambda: view.pictures.get(0, view._width_of(0)) is not None)
    assert view._width_of(0) == round(842 * view._per_point * 2 * view.devicePixelRatioF())


# --- hands ----------------------------------------------------------------------------------------


def test_keys_lead_through_the_pages(long_preview: PreviewDialog, qtbot: QtBot) -> None:
    view, bar = long_preview.view, long_preview.bar
    last = view.pages - 1
    for key, page in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, last),
        (Qt.Key.Key_PageDown, last),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageUp, 0),
    ):
        QTest.keyClick(view, key)
        assert (view.page, bar.page.text()) == (page, str(page + 1))
    assert bar.page.text() == "1"
    assert not bar.previous.isEnabled()
    QTest.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert view.page == 1


def test_page_number_typed_leads_there(long_preview: PreviewDialog, qtbot: QtBot) -> None:
    bar = long_preview.bar
    bar.page.selectAll()
    QTest.keyClicks(bar.page, "4")
    QTest.keyClick(bar.page, Qt.Key.Key_Return)
    assert long_preview.view.page == 3
    bar.page.selectAll()
    QTest.keyClicks(bar.page, "9999")
    QTest.keyClick(bar.page, Qt.Key.Key_Return)
    assert long_preview.view.page == long_preview.view.pages - 1


def test_zoom_keeps_the_page_that_is_read(long_preview: PreviewDialog, qtbot: QtBot) -> None:
    view = long_preview.view
    view.go_to(6)
    for zoom in (1.0, 4.0, Fit.PAGE, 0.5, Fit.WIDTH):
        view.zoom = zoom
        assert view.page == 6
    for larger in (True, True, False):
        view.step_zoom(larger=larger)
        assert view.page == 6
    assert long_preview.bar.zooms.currentText() == "125%"


def test_plan_that_changes_leaves_the_reader_on_his_page(
    long_preview: PreviewDialog, qtbot: QtBot
) -> None:
    long_preview.view.go_to(4)
    before = long_preview.printed
    long_preview.compose()
    qtbot.waitUntil(lambda: long_preview.printed is not before)
    assert long_preview.view.page == 4


def test_composing_can_be_stopped_and_begun_again(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown()
    with monkeypatch.context() as patch:
        patch.setattr(Press, "ask", lambda *_: Future())  # a press that never gets done
        dialog.compose()
        assert not dialog.print.isEnabled()
        qtbot.waitUntil(dialog.progress.isVisible)
        QTest.mouseClick(dialog.progress.stop, Qt.MouseButton.LeftButton)
    assert dialog.message.isVisible()
    assert not dialog.progress.isVisible()
    QTest.mouseClick(dialog.message.button, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)
    assert dialog.view.isVisible()
    assert dialog.print.isEnabled()


def test_pages_that_come_after_stopping_are_not_shown(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown()
    dialog.compose()
    dialog.stop()
    idle: list[object] = []
    dialog.press.ask(lambda _: None, idle.append)
    qtbot.waitUntil(lambda: bool(idle))
    assert dialog.printed is None
    assert dialog.message.isVisible()


def test_composing_tells_how_many_pages_are_done(long_preview: PreviewDialog, qtbot: QtBot) -> None:
    """Page by page, up to all of them."""
    turned: list[tuple[int, int]] = []
    long_preview.composer.turned.connect(lambda done, of: turned.append((done, of)))
    with qtbot.waitSignal(long_preview.composer.printed):
        long_preview.compose()
    assert long_preview.printed is not None
    pages = len(long_preview.printed.sizes)
    assert turned == [(n, pages) for n in range(1, pages + 1)]


@pytest.mark.parametrize("end", [PreviewDialog.stop, PreviewDialog.close, PreviewDialog.compose])
def test_document_nobody_waits_for_is_not_printed_to_its_end(
    shown: Shown,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    end: Callable[[PreviewDialog], None],
) -> None:
    """Stopped, closed or overtaken by a newer wish: the press is free again at once."""
    dialog = shown()
    begun, ended = Event(), Event()
    finished: list[bool] = []

    def endless(bench: Bench, sheet: str, request: SheetRequest, watch: Watch) -> None:
        begun.set()
        try:
            while not ended.wait(0.001):
                watch(0, 0)
            finished.append(True)
        finally:
            ended.set()

    with monkeypatch.context() as patch:
        patch.setattr(Bench, "print", endless)
        dialog.compose()
        assert begun.wait(5)
    press = dialog.press
    end(dialog)
    assert ended.wait(5)
    assert finished == []
    dialog.close()  # or it might ask the closed press for another page
    press.close(wait=True)


# --- saving and printing --------------------------------------------------------------------------


def test_what_is_seen_is_saved(shown: Shown, told: list[Notice], tmp_path: Path) -> None:
    dialog = shown()
    assert not dialog.show_folder.isVisible()
    save(dialog, tmp_path / "ARC 2024-04-10.pdf")
    assert dialog.printed is not None
    assert (tmp_path / "ARC 2024-04-10.pdf").read_bytes() == dialog.printed.pdf
    assert [(notice.key, notice.weight) for notice in told] == [("preview-saved", Weight.DONE)]
    assert dialog.show_folder.isVisible()


def test_file_that_cannot_be_written_is_told(
    shown: Shown, told: list[Notice], tmp_path: Path
) -> None:
    save(shown(), tmp_path / "missing" / "sheet.pdf")
    assert [notice.weight for notice in told] == [Weight.TROUBLE]
    assert "sheet.pdf" in told[0].arguments["file"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_keys_and_underlined_letters_save_and_print(
    shown: Shown, desk: Desk, qtbot: QtBot, language: str
) -> None:
    desk.language = language
    dialog = shown()
    pressed: list[str] = []
    for name, button, letter in (("save", dialog.save, "S"), ("print", dialog.print, "P")):
        button.clicked.disconnect()
        button.clicked.connect(partial(pressed.append, name))
        assert f"&{letter}" in button.text()
        for keys in (f"Ctrl+{letter}", f"Alt+{letter}"):
            pressed.clear()
            QTest.keySequence(dialog.view, QKeySequence(keys))
            qtbot.waitUntil(partial(pressed.__eq__, [name]))


def test_sheet_of_no_delegation_names_none(shown: Shown, qtbot: QtBot) -> None:
    """On the crews' orders the name of whoever comes first would be taken for theirs."""
    dialog = shown()
    named = dialog.choices.delegations.box.currentText()
    dialog.choices.sheets.pick("flag-orders")
    settle(qtbot, dialog)
    assert named
    assert dialog.choices.delegations.box.currentText() == ""
    dialog.choices.sheets.pick("day")
    settle(qtbot, dialog)
    assert dialog.choices.delegations.box.currentText() == named


def test_name_of_the_file_says_what_is_in_it(shown: Shown) -> None:
    assert name_offered(shown()) == "Delegations run-sheet ARC 2024-04-10 en.pdf"


def save(dialog: PreviewDialog, path: Path) -> None:
    assert dialog.printed is not None
    dialog.outlet.save(dialog.printed, path)


def name_offered(dialog: PreviewDialog) -> str:
    return dialog.outlet.file_name(dialog.choices.wish)


def print_on(dialog: PreviewDialog, printer: QPrinter) -> None:
    assert dialog.printed is not None
    dialog.outlet.print(dialog.printed, printer)


def printer_into(path: Path, dots: int = 150) -> QPrinter:
    """A printer that prints into a PDF file."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(dots)
    return printer


def small_picture(page: pypdfium2.PdfPage) -> bytes:
    """The greys of a page, each that of some five by five millimetres."""
    drawn = page.render(scale=2, grayscale=True).to_pil()
    return bytes(drawn.resize((60, 42), Image.Resampling.BOX).tobytes())


def difference(one: bytes, other: bytes) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def test_paper_shows_what_the_preview_shows(
    long_preview: PreviewDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, path = long_preview, tmp_path / "paper.pdf"
    assert dialog.printed is not None
    printer = printer_into(path)
    prepare_printer(printer, dialog.printed)
    print_on(dialog, printer)
    settle(qtbot, dialog)
    with (
        PDFIUM,
        pypdfium2.PdfDocument(path) as paper,
        pypdfium2.PdfDocument(dialog.printed.pdf) as seen,
    ):
        assert len(paper) == len(seen)
        for page in (0, len(seen) - 1):
            assert paper[page].get_size() == pytest.approx(seen[page].get_size(), abs=1.5)
            ours, theirs = small_picture(paper[page]), small_picture(seen[page])
            blank = bytes([0xFF]) * len(ours)
            assert difference(ours, theirs) * 5 < difference(ours, blank)


def test_sheets_lie_on_the_paper_as_they_are(shown: Shown) -> None:
    dialog = shown()
    assert dialog.printed is not None
    printer = QPrinter()
    prepare_printer(printer, dialog.printed)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4
    assert "Arcadia" in printer.docName()


@pytest.mark.parametrize("size", [(842, 1191), (1190.55, 841.89)])
def test_chart_asks_the_printer_for_its_own_paper(
    tmp_path: Path, size: tuple[float, float]
) -> None:
    """An A3 chart goes onto A3, however it lies."""
    printer = printer_into(tmp_path / "paper.pdf")
    prepare_printer(printer, Printed("", b"", [size], PrintReport(pages=1)))
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A3


def test_printing_can_be_stopped(long_preview: PreviewDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = long_preview
    heard: list[str] = []
    dialog._desk.notices.told.connect(lambda notice: heard.append(notice.key))
    print_on(dialog, printer_into(tmp_path / "paper.pdf", dots=600))
    assert not dialog.print.isEnabled()
    qtbot.waitUntil(dialog.progress.isVisible)
    QTest.mouseClick(dialog.progress.stop, Qt.MouseButton.LeftButton)
    assert heard == ["preview-not-printed"]
    assert dialog.print.isEnabled()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printer_out_of_reach_is_told(shown: Shown, told: list[Notice], tmp_path: Path) -> None:
    print_on(shown(), printer_into(tmp_path / "missing" / "paper.pdf"))
    assert [notice.key for notice in told] == ["preview-not-printed"]


def test_closing_stops_the_print_run(
    long_preview: PreviewDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    print_on(long_preview, printer_into(tmp_path / "paper.pdf", dots=600))
    run = long_preview.outlet.run
    assert isinstance(run, PrintRun)
    with qtbot.waitSignal(run.ended) as ended:
        long_preview.close()
    assert ended.args == [False]


def test_plan_that_changes_waits_until_the_paper_is_out(
    shown: Shown, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = shown()
    before = dialog.printed
    print_on(dialog, printer_into(tmp_path / "paper.pdf"))
    dialog.compose()
    assert dialog.outlet.run is not None
    with qtbot.waitSignal(dialog.outlet.ended):
        retitle(desk, "Call put off")
    assert dialog.printed is before
    qtbot.waitUntil(lambda: dialog.printed is not before)
    assert "Call put off" in text_of(dialog)


def test_only_the_pages_asked_for_are_printed(tmp_path: Path) -> None:
    printer = printer_into(tmp_path / "paper.pdf")
    assert pages_asked_for(printer, 3) == [0, 1, 2]
    printer.setFromTo(2, 3)
    assert pages_asked_for(printer, 5) == [1, 2]
    printer.setFromTo(2, 9)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_asked_for(printer, 3) == [2, 1]


# --- words ----------------------------------------------------------------------------------------


def test_every_word_follows_the_language(shown: Shown, desk: Desk) -> None:
    dialog = shown()
    english = [button.text() for button in (dialog.save, dialog.print, dialog.leave)]
    desk.language = "zh"
    chinese = [button.text() for button in (dialog.save, dialog.print, dialog.leave)]
    assert not set(english) & set(chinese)
    assert dialog.windowTitle() == "打印预览"
    assert dialog.choices.sheets.box.currentText() == "团组日程表"
    assert dialog.bar.zooms.currentText() == "适合页宽"


def test_day_without_plan_keeps_its_place_in_the_list(shown: Shown, desk: Desk) -> None:
    dialog = shown()
    engagement = desk.plan.get(Engagement, "CALL")
    assert engagement is not None
    start = engagement.start + timedelta(days=1)
    desk.act(
        lambda plan: change_record(plan, id="CALL", start=start, end=start + timedelta(hours=1))
    )
    assert dialog.choices.wish.day == date(2024, 4, 10)
