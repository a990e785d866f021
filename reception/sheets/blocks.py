"""Blocks: the content of a document before it has any style.

A sheet is built from the plan as a `Document` of blocks. Plain text, PDF, screen preview and
workbook are walkers over the same blocks, so what a test reads as text is what is printed.
Blocks hold words already in the reader's language; no walker ever looks anything up.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from reception.sheets.drawing import Drawing
from reception.sheets.picture_source import PictureSource


class Mark(StrEnum):
    """How a piece of text must be told from its neighbours, also on a black-and-white copy."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    TBC = "tbc"  # not yet decided (待定): must stand out
    CHANGED = "changed"  # differs from the edition before


class Align(StrEnum):
    """To which end of its line text is set; the start is where its script begins."""

    START = "start"
    CENTRE = "centre"
    END = "end"


class Orientation(StrEnum):
    """How the page stands."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Paper(StrEnum):
    """The size of the page."""

    A4 = "a4"
    A3 = "a3"  # charts that are hung up: a banquet's seats, positions at a ceremony


class Run(msgspec.Struct, frozen=True):
    """A piece of text in one look."""

    text: str
    mark: Mark = Mark.PLAIN


Line = tuple[Run, ...]
"""One paragraph: it may be broken over several printed lines, but starts on a fresh one."""


class Inset(msgspec.Struct, frozen=True):
    """A small picture beside the words of a cell, a flag or a face, in its own proportions."""

    source: PictureSource
    height_mm: float = 5.0


class Cell(msgspec.Struct, frozen=True):
    """The content of one place in a grid: paragraphs from top to bottom.

    An `inset` stands on their left. `box` puts an empty box before the first paragraph, to be
    ticked on paper.
    """

    lines: tuple[Line, ...] = ()
    inset: Inset | None = None
    box: bool = False

    @property
    def text(self) -> str:
        """The words alone, paragraphs separated by line ends."""
        return "\n".join("".join(run.text for run in line) for line in self.lines)


class Column(msgspec.Struct, frozen=True):
    """A column of a grid. `share` is its part of the width, relative to the other columns."""

    key: str
    heading: tuple[str, ...]
    share: float
    align: Align = Align.START


class RowLook(StrEnum):
    """What a row is, for the paper to say how it looks."""

    ITEM = "item"
    SUB_ITEM = "sub_item"  # belongs to the item above it
    MOVE = "move"  # a transfer between places
    SECTION = "section"  # one cell across all columns: a day, a delegation


class Row(msgspec.Struct, frozen=True):
    """A row of a grid; a SECTION row has exactly one cell."""

    cells: tuple[Cell, ...]
    look: RowLook = RowLook.ITEM
    changed: bool = False


class Title(msgspec.Struct, frozen=True, tag="title"):
    """The name of the document, and what stands below it."""

    text: str
    subtitles: tuple[str, ...] = ()


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """The name of a part; level 1 stands above level 2."""

    text: str
    level: int = 1


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
    """Running text."""

    line: Line


class Facts(msgspec.Struct, frozen=True, tag="facts"):
    """Label and value pairs, set as a compact list."""

    pairs: tuple[tuple[str, Cell], ...]


class Grid(msgspec.Struct, frozen=True, tag="grid"):
    """A table whose heading row is repeated on every page it reaches."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


class Note(msgspec.Struct, frozen=True, tag="note"):
    """A remark below what it belongs to, set small."""

    text: str


class CheckList(msgspec.Struct, frozen=True, tag="checks"):
    """Things to be ticked on paper, each with a box before it."""

    items: tuple[Line, ...]


class Picture(msgspec.Struct, frozen=True, tag="picture"):
    """A picture in its own proportions, at most `width_mm` wide, its caption below it.

    `edged` draws a hairline around it, so that a white field ends where the cloth ends.
    """

    source: PictureSource
    width_mm: float
    caption: str = ""
    align: Align = Align.CENTRE
    edged: bool = True


class CardText(StrEnum):
    """How large a line of a card is set, relative to the card."""

    NAME = "name"  # as large as the card allows
    LEAD = "lead"
    BODY = "body"
    SMALL = "small"


class CardLine(msgspec.Struct, frozen=True):
    """A line of a card. `margin` is a short word before it in a column of its own, as a time is;
    lines that begin at the left keep clear of that column from the first such word on. `picture`
    stands above the line, `picture_mm` high."""

    line: Line = ()
    text: CardText = CardText.BODY
    align: Align = Align.CENTRE
    margin: str = ""
    picture: PictureSource | None = None
    picture_mm: float = 8.0


class Card(msgspec.Struct, frozen=True):
    """One card; without a `back` the other side stays empty."""

    front: tuple[CardLine, ...]
    back: tuple[CardLine, ...] = ()


class CardFold(StrEnum):
    """How a card stands."""

    FLAT = "flat"
    TENT = "tent"  # stands on the table: the back is printed above the front, upside down


class Cards(msgspec.Struct, frozen=True, kw_only=True, tag="cards"):
    """Cards of one size, to be cut out; as many on a page as fit, without header and footer.

    `width_mm` and `height_mm` are those of one side as it is seen. Backs of flat cards go on a page
    of their own, in the order that meets their fronts when the sheet is turned along its left edge.
    Words too many for a card are set smaller down to what can still be read, and what finds no
    room then is left out and told; with `runs_on` they keep their size and go on on its back and
    then on further cards.
    """

    cards: tuple[Card, ...]
    width_mm: float
    height_mm: float
    fold: CardFold = CardFold.FLAT
    middle: bool = True  # lines stand in the middle of the height; otherwise at the top
    runs_on: bool = False


class Abreast(msgspec.Struct, frozen=True, tag="abreast"):
    """Blocks beside one another: each part is a column, `shares` wide relative to the others.

    No part may hold cards or a page break.
    """

    parts: tuple[tuple[Block, ...], ...]
    shares: tuple[float, ...] = ()


class PageBreak(msgspec.Struct, frozen=True, tag="break"):
    """What follows begins on a new page."""


Block = (
    Title
    | Heading
    | Paragraph
    | Facts
    | Grid
    | Note
    | CheckList
    | Picture
    | Drawing
    | Cards
    | Abreast
    | PageBreak
)


class PageFrame(msgspec.Struct, frozen=True, kw_only=True):
    """What stands on every page.

    `visit`, `edition` and `stamp` make up the header; `page_of` holds the places ``{page}`` and
    ``{pages}``; `marking` is the handling note of a working paper; `footer` the line at the foot.
    """

    visit: str
    edition: str
    stamp: str
    page_of: str
    marking: str = ""
    footer: str = ""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A whole document, ready for a walker. `language` is a BCP 47 tag for the PDF's metadata."""

    title: str
    language: str
    frame: PageFrame
    blocks: tuple[Block, ...]
    orientation: Orientation = Orientation.PORTRAIT
    paper: Paper = Paper.A4
