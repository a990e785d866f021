"""The bench: prints a document and draws its pages. What stands here runs on a press's thread."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from threading import RLock
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

from reception.sheets.blocks import Document
from reception.sheets.request import SheetRequest

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from reception.paper import PrintReport, Watch

WHITE = 0xFFFFFFFF
PDFIUM = RLock()
"""pdfium may be entered by one thread at a time, and every preview has its own."""


def unwatched(done: int, of: int) -> None:
    """Nobody watches how far a print is."""


@dataclass(frozen=True, eq=False, slots=True)
class Printed:
    """A printed document: its PDF, and the width and height of each page in points."""

    title: str
    pdf: bytes
    sizes: Sequence[tuple[float, float]]
    report: PrintReport


class Cut(NamedTuple):
    """What is to be drawn: a page at so many pixels of width; of its height the rows from `top`
    on, all of them where `rows` is 0."""

    page: int
    width: int
    top: int = 0
    rows: int = 0


class Bench:
    """Keeps the document that was drawn from last open."""

    def __init__(self) -> None:
        self._open: tuple[Printed, PdfDocument] | None = None

    def print(self, sheet: str, request: SheetRequest, watch: Watch = unwatched) -> Printed:
        """Print a document of `reception.sheets.SHEETS`; `watch` as in `print_pdf`.

        Raises:
            Trouble: it cannot be printed as it was asked for; why is in the words of the sheet.
        """
        from reception.sheets import SHEETS

        return self.print_document(SHEETS[sheet](request), watch)

    def print_document(self, document: Document, watch: Watch = unwatched) -> Printed:
        """Print a document that has been written already."""
        from pypdfium2 import PdfDocument

        from reception.paper import print_pdf

        out = BytesIO()
        report = print_pdf(document, out, watch=watch)
        with PDFIUM:
            pdf = PdfDocument(out.getvalue())
            sizes = [pdf.get_page_size(page) for page in range(len(pdf))]
            printed = Printed(document.title, out.getvalue(), sizes, report)
            self.close()
            self._open = printed, pdf
        return printed

    def draw(self, printed: Printed, cut: Cut, *, for_paper: bool = False) -> QImage:
        """A page, or some rows of it, as a picture."""
        from pypdfium2 import PdfBitmap, raw

        wide, high = printed.sizes[cut.page]
        height = max(1, round(cut.width * high / wide))
        rows = min(cut.rows or height, height - cut.top)
        image = QImage(cut.width, rows, QImage.Format.Format_RGB32)
        image.fill(WHITE)
        memory = (ctypes.c_ubyte * image.sizeInBytes()).from_buffer(image.bits())
        with PDFIUM:
            bitmap = PdfBitmap.new_native(
                cut.width, rows, raw.FPDFBitmap_BGRx, buffer=memory, stride=image.bytesPerLine()
            )
            page = self._document(printed)[cut.page]
            flags = raw.FPDF_PRINTING if for_paper else 0
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, -cut.top, cut.width, height, 0, flags)
            page.close()
            bitmap.close()
        return image

    def close(self) -> None:
        """Close the document that is open."""
        with PDFIUM:
            if self._open:
                self._open[1].close()
                self._open = None

    def _document(self, printed: Printed) -> PdfDocument:
        if self._open is None or self._open[0] is not printed:
            from pypdfium2 import PdfDocument

            self.close()
            self._open = printed, PdfDocument(printed.pdf)
        return self._open[1]
