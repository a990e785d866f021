"""Printing: a document of blocks becomes a PDF file."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

from reception.paper.block_strips import block_strips
from reception.paper.fonts import FontBook, FontFault
from reception.paper.look import page_size
from reception.paper.means import Means
from reception.paper.pages import FrameSetter, draw_page, stack
from reception.paper.pen import Pen
from reception.paper.pictures import Pictures
from reception.paper.typesetter import Typesetter
from reception.sheets.blocks import Document


@dataclass(frozen=True, slots=True)
class PrintReport:
    """What came of a print.

    `missing` are characters no font has, printed as boxes; `shortened` counts paragraphs too long
    to be printed whole; `font_faults` are fonts of the office that could not be used; `pictures`
    names those that could not be read, for which stands an empty frame.
    """

    pages: int
    missing: tuple[str, ...] = ()
    shortened: int = 0
    font_faults: tuple[FontFault, ...] = ()
    pictures: tuple[str, ...] = ()


Watch = Callable[[int, int], None]
"""Is told how many of how many pages are done; what it raises ends the print."""


def print_pdf(
    document: Document,
    out: BinaryIO,
    fonts: FontBook | None = None,
    *,
    watch: Watch = lambda done, of: None,
) -> PrintReport:
    """Write a document as PDF to a binary file. The same document gives the same bytes.

    `fonts` carries the fonts an office names for a role; without it the shipped ones are used.
    `watch` is called after every page, and with two zeros while text is set and the number of pages
    is not known yet; nothing has been written then that could be used.
    """
    book = fonts or FontBook()
    setter = Typesetter(book)
    size = page_size(document.orientation, document.paper)
    frame = FrameSetter(setter, document.frame, size)
    means = Means(setter, Pictures(), size, size.measure, frame.room, heed=partial(watch, 0, 0))
    pages = stack(block_strips(means, document.blocks), frame.room)
    pen = Pen(out, (size.width, size.height), title=document.title, language=document.language)
    for number, page in enumerate(pages, start=1):
        draw_page(pen, page, frame, size, number, len(pages))
        watch(number, len(pages))
    pen.close()
    return PrintReport(
        len(pages), setter.missing, setter.shortened, book.faults, means.pictures.faults
    )
