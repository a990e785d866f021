"""Blocks as plain text: what tests compare, what a terminal shows."""

from __future__ import annotations

from collections.abc import Iterator

from reception.sheets.blocks import (
    Block,
    Document,
    Facts,
    Grid,
    Heading,
    Line,
    Mark,
    Note,
    PageBreak,
    Paragraph,
    Row,
    RowLook,
    Title,
)

MARKS = {Mark.TBC: ("[", "]"), Mark.CHANGED: ("«", "»")}
LOOKS = {RowLook.ITEM: "", RowLook.SUB_ITEM: "  · ", RowLook.MOVE: "  → ", RowLook.SECTION: "== "}


def document_text(document: Document) -> str:
    """The whole document, one row of a grid to a line; marks that must stand out in brackets."""
    frame = document.frame
    head = " | ".join((frame.visit, frame.edition, frame.stamp, frame.page_of, frame.marking))
    lines = [line for block in document.blocks for line in _block_lines(block)]
    return "\n".join([head, *lines, frame.footer, ""])


def line_text(line: Line) -> str:
    """A paragraph with its marks."""
    parts = []
    for run in line:
        before, after = MARKS.get(run.mark, ("", ""))
        parts.append(f"{before}{run.text}{after}")
    return "".join(parts)


def _block_lines(block: Block) -> Iterator[str]:
    match block:
        case Title():
            yield f"# {block.text}"
            yield from block.subtitles
        case Heading():
            yield f"{'#' * (block.level + 1)} {block.text}"
        case Paragraph():
            yield line_text(block.line)
        case Facts():
            for label, cell in block.pairs:
                yield f"{label}: {' / '.join(map(line_text, cell.lines))}"
        case Grid():
            yield " | ".join(" ".join(column.heading) for column in block.columns)
            yield from map(_row_text, block.rows)
        case Note():
            yield f"({block.text})"
        case PageBreak():
            yield "----"


def _row_text(row: Row) -> str:
    cells = (" / ".join(map(line_text, cell.lines)) for cell in row.cells)
    changed = "* " if row.changed else ""
    return f"{changed}{LOOKS[row.look]}{' | '.join(cells)}".rstrip(" |")
