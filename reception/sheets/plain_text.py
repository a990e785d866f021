"""Blocks as plain text: what tests compare, what a terminal shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.sheets.blocks import (
    Abreast,
    Block,
    Card,
    CardLine,
    Cards,
    Cell,
    CheckList,
    Document,
    Facts,
    Grid,
    Heading,
    Line,
    Mark,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    RowLook,
    Title,
)
from reception.sheets.drawing import Drawing, scale_text

MARKS = {Mark.TBC: ("[", "]"), Mark.CHANGED: ("«", "»")}
LOOKS = {RowLook.ITEM: "", RowLook.SUB_ITEM: "  · ", RowLook.MOVE: "  → ", RowLook.SECTION: "== "}
BOX = "[ ] "


def document_text(document: Document) -> str:
    """The whole document, one row of a grid to a line; marks that must stand out in brackets."""
    frame = document.frame
    return _text(document, frame.edition, frame.stamp, frame.page_of, frame.marking)


def terminal_text(document: Document) -> str:
    """The same where there are no pages to count."""
    frame = document.frame
    return _text(document, frame.edition, frame.stamp, frame.marking)


def _text(document: Document, *heads: str) -> str:
    head = " | ".join((document.frame.visit, *heads))
    return "\n".join([head, *_blocks_lines(document.blocks), document.frame.footer, ""])


def line_text(line: Line) -> str:
    """A paragraph with its marks."""
    parts = []
    for run in line:
        before, after = MARKS.get(run.mark, ("", ""))
        parts.append(f"{before}{run.text}{after}")
    return "".join(parts)


def _blocks_lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block_lines(block)


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
                yield f"{label}: {_cell_text(cell)}"
        case Grid():
            yield " | ".join(" ".join(column.heading) for column in block.columns)
            yield from map(_row_text, block.rows)
        case Note():
            yield f"({block.text})"
        case CheckList():
            yield from (f"{BOX}{line_text(item)}" for item in block.items)
        case Picture():
            yield f"<{block.source.name}> {block.caption}".rstrip()
        case Drawing():
            yield from _drawing_lines(block)
        case Cards():
            yield from map(_card_text, block.cards)
        case Abreast():
            for part in block.parts:
                yield from _blocks_lines(part)
        case PageBreak():
            yield "----"


def _drawing_lines(drawing: Drawing) -> Iterator[str]:
    """What a drawing shows, in words; then what its signs mean."""
    yield f"<{drawing.title}> {drawing.alt}".rstrip()
    yield from (f"({text})" for text in (drawing.view, scale_text(drawing), drawing.note) if text)
    for entry in drawing.legend:
        yield f"  {entry.sign}  {entry.text}" if entry.sign else f"  {entry.text}"


def _card_text(card: Card) -> str:
    sides = (card.front, card.back) if card.back else (card.front,)
    return "| " + " || ".join(" / ".join(map(_card_line_text, side)) for side in sides)


def _card_line_text(line: CardLine) -> str:
    picture = f"<{line.picture.name}>" if line.picture else ""
    return " ".join(filter(None, (picture, line.margin, line_text(line.line))))


def _cell_text(cell: Cell) -> str:
    inset = f"<{cell.inset.source.name}> " if cell.inset else ""
    box = BOX if cell.box else ""
    return f"{inset}{box}{' / '.join(map(line_text, cell.lines))}".rstrip()


def _row_text(row: Row) -> str:
    cells = " | ".join(map(_cell_text, row.cells))
    changed = "* " if row.changed else ""
    return f"{changed}{LOOKS[row.look]}{cells}".rstrip(" |")
