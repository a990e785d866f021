"""The bench draws what the PDF says; the press does it on a thread of its own."""

import subprocess
import sys
import threading
from datetime import date

import pytest
from PySide6.QtGui import QImage
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from reception.exchange.programme_text import plan_from_text
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from tests.ui.preview.conftest import NOW, TEXT, long_text
from ui.preview.bench import Bench, Cut, Printed
from ui.preview.press import Press
from ui.preview.print_run import strips


def request_of(text: str, languages: tuple[str, ...] = ("zh",)) -> SheetRequest:
    return SheetRequest(
        plan=plan_from_text(text),
        languages=languages,
        now=NOW,
        revision=3,
        delegation="ARC",
        day=date(2024, 4, 11),
    )


@pytest.fixture(scope="module")
def printed() -> Printed:
    return Bench().print("day", request_of(TEXT))


def pixels(image: QImage) -> bytes:
    """The bytes of a picture, which must live as long as they are read."""
    return bytes(image.constBits())


def ink(image: QImage) -> int:
    """How many bytes of a picture are not white."""
    return sum(byte != 0xFF for byte in pixels(image))


def test_page_is_drawn_at_the_width_asked_for(printed: Printed) -> None:
    image = Bench().draw(printed, Cut(0, 1200))
    wide, high = printed.sizes[0]
    assert wide > high
    assert (image.width(), image.height()) == (1200, round(1200 * high / wide))
    assert ink(image) > 2000
    assert image.pixel(0, 0) == 0xFFFFFFFF


def test_strips_put_together_are_the_page(
    printed: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.preview.print_run.STRIP_PIXELS", 600 * 50)
    bench = Bench()
    whole = pixels(bench.draw(printed, Cut(0, 600)))
    cuts = list(strips(0, 600, (printed.sizes[0][0], printed.sizes[0][1])))
    assert len(cuts) > 5
    assert b"".join(pixels(bench.draw(printed, cut)) for cut in cuts) == whole


def test_bench_draws_from_either_of_two_documents(printed: Printed) -> None:
    bench = Bench()
    other = bench.print("day", request_of(TEXT, ("en",)))
    first = bench.draw(other, Cut(0, 400))
    assert bench.draw(printed, Cut(0, 400)) != first
    assert bench.draw(other, Cut(0, 400)) == first
    bench.close()


def test_press_works_beside_the_window_and_tells_it_in_order(qtbot: QtBot) -> None:
    press, heard = Press(), list[tuple[int, bool]]()
    here = threading.get_ident()
    for number in range(5):
        press.ask(
            lambda _, number=number: (number, threading.get_ident() != here),  # type: ignore[misc]
            heard.append,
        )
    qtbot.waitUntil(lambda: len(heard) == 5)
    assert heard == [(number, True) for number in range(5)]
    press.close()


def test_press_tells_why_a_sheet_cannot_be_printed(qtbot: QtBot) -> None:
    press, printed, refused = Press(), list[Printed](), list[Trouble]()
    wrong = request_of(TEXT.replace("2024-04-1", "2024-05-1"))
    press.ask(lambda bench: bench.print("day", wrong), printed.append, refused.append)
    qtbot.waitUntil(lambda: len(refused) == 1)
    assert refused[0].key == "sheet-empty-day"
    assert printed == []
    press.close()


def test_bug_on_the_press_is_raised_in_the_window(qtbot: QtBot) -> None:
    press, heard = Press(), list[str]()
    nothing: dict[str, str] = {}
    with capture_exceptions() as caught:
        press.ask(lambda _: nothing["missing"], heard.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is KeyError
    assert heard == []
    press.close()


def test_closed_press_tells_nothing_more(qtbot: QtBot) -> None:
    press, may_go_on, heard = Press(), threading.Event(), list[object]()
    running = press.ask(lambda _: may_go_on.wait(10), heard.append)
    waiting = press.ask(lambda _: None, heard.append)
    press.close()
    may_go_on.set()
    qtbot.waitUntil(lambda: running.done() and waiting.done())
    qtbot.wait(20)
    assert heard == []
    press.close()


def test_libraries_for_paper_are_brought_in_only_for_printing() -> None:
    code = (
        "import sys, ui.preview; "
        "print(sorted({'reportlab', 'uharfbuzz', 'pypdfium2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_long_document_keeps_all_its_pages() -> None:
    printed = Bench().print("day", request_of(long_text(150), ("zh", "en")))
    assert len(printed.sizes) == printed.report.pages > 10
