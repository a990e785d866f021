"""Blocks: the content of a document before it has any style.

A sheet is built from the plan as a `Document` of blocks. Plain text, PDF, screen preview and
workbook are walkers over the same blocks, so what a test reads as text is what is printed.
Blocks hold words already in the reader's language; no walker ever looks anything up.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Mark(StrEnum):
    """How a piece of text must be told from its neighbours, also on a black-and-white copy."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    TBC = "tbc"  # not yet decided (待定): must stand out
    CHANGED = "changed"  # differs from the edition before


class Align(StrEnum):
    START = "start"
    CENTRE = "centre"
    END = "end"


class Orientation(StrEnum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Run(msgspec.Struct, frozen=True):
    """A piece of text in one look."""

    text: str
    mark: Mark = Mark.PLAIN


Line = tuple[Run, ...]
"""One paragraph: it may be broken over several printed lines, but starts on a fresh one."""


class Cell(msgspec.Struct, frozen=True):
    """The content of one place in a grid: paragraphs from top to bottom."""

    lines: tuple[Line, ...] = ()

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
    text: str
    subtitles: tuple[str, ...] = ()


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    text: str
    level: int = 1


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
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


class PageBreak(msgspec.Struct, frozen=True, tag="break"):
    pass


Block = Title | Heading | Paragraph | Facts | Grid | Note | PageBreak


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
