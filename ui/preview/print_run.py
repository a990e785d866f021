"""The print run: a document goes to a printer, strip by strip, so that it can be stopped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.preview.bench import Bench, Cut, Printed
from ui.preview.press import Press

FINEST = 300
"""Dots per inch that are drawn at most: the smallest Chinese text is 33 dots high then, and a page
weighs 26 MB on its way to a printer that takes pictures uncompressed."""
STRIP_PIXELS = 4_000_000
"""How much of a page is drawn at once: 16 MB, soon enough to be stopped."""
POINTS_PER_INCH = 72


def prepare_printer(printer: QPrinter, printed: Printed) -> None:
    """Tell a printer the name of the document, and its paper by its first page."""
    printer.setDocName(printed.title)
    printer.setFullPage(True)
    printer.setPageLayout(_page_layout(*printed.sizes[0]))


def _page_layout(width: float, height: float) -> QPageLayout:
    lies = width > height
    upright = QSizeF(min(width, height), max(width, height))
    return QPageLayout(
        QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait,
        QMarginsF(),
    )


class PrintRun(QObject):
    """`turned` tells how many pages of how many are done; `ended` whether all of them are."""

    turned = Signal(int, int)
    ended = Signal(bool)

    def __init__(
        self, press: Press, printer: QPrinter, printed: Printed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._press = press
        self._printer = printer
        self._printed = printed
        self._painter = QPainter()
        self._pages = pages_asked_for(printer, len(printed.sizes))
        self._turned = 0
        self._stopped = False
        self._cuts: Iterator[Cut] = iter(())

    def start(self) -> None:
        """Begin; ends at once where the printer cannot be reached."""
        self._printer.setPageOrientation(self._lie(self._pages[0]))
        if self._painter.begin(self._printer):
            self._begin_page()
        else:
            self.ended.emit(False)

    def stop(self) -> None:
        """Stop at once; the strip that is just being drawn is dropped."""
        if not self._stopped:
            self._end(False)

    def _lie(self, page: int) -> QPageLayout.Orientation:
        return _page_layout(*self._printed.sizes[page]).orientation()

    def _begin_page(self) -> None:
        self.turned.emit(self._turned, len(self._pages))
        page = self._pages[self._turned]
        self._target, width = self._place(page)
        self._cuts = strips(page, width, self._printed.sizes[page])
        self._ask_for_strip()

    def _place(self, page: int) -> tuple[QRectF, int]:
        """Where on the paper the page goes, in dots of the printer, and its width in pixels."""
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        wide, high = self._printed.sizes[page]
        dots = self._printer.resolution()
        scale = min(dots / POINTS_PER_INCH, paper.width() / wide, paper.height() / high)
        width, height = wide * scale, high * scale
        left = (paper.width() - width) / 2
        target = QRectF(left, (paper.height() - height) / 2, width, height)
        return target, max(1, round(width * min(1.0, FINEST / dots)))

    def _ask_for_strip(self) -> None:
        cut = next(self._cuts, None)
        if cut is not None:
            work = partial(Bench.draw, printed=self._printed, cut=cut, for_paper=True)
            self._press.ask(work, partial(self._print_strip, cut))
        elif self._turned + 1 < len(self._pages):
            self._turned += 1
            self._printer.setPageOrientation(self._lie(self._pages[self._turned]))
            self._printer.newPage()
            self._begin_page()
        else:
            self.turned.emit(len(self._pages), len(self._pages))
            self._end(True)

    def _print_strip(self, cut: Cut, image: QImage) -> None:
        if self._stopped:
            return
        dots = self._target.width() / cut.width
        top = self._target.top() + cut.top * dots
        area = QRectF(self._target.left(), top, self._target.width(), image.height() * dots)
        self._painter.drawImage(area, image, QRectF(image.rect()))
        self._ask_for_strip()

    def _end(self, whole: bool) -> None:
        self._stopped = True
        if not whole:
            self._printer.abort()
        self._painter.end()
        self.ended.emit(whole)


def strips(page: int, width: int, size: tuple[float, float]) -> Iterator[Cut]:
    """A page of a size in points, cut into strips that are drawn one after the other."""
    height = max(1, round(width * size[1] / size[0]))
    rows = max(1, STRIP_PIXELS // width)
    for top in range(0, height, rows):
        yield Cut(page, width, top, min(rows, height - top))


def pages_asked_for(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, counted from 0, in the order in which they leave the printer."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(max(first, 1) - 1, min(last, count))) or list(range(count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]
