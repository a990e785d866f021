"""A document on the screen: its blocks as rich text, in the window's colours.

It is the same content that is printed, without pages; what only paper needs is left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from reception.sheets.blocks import (
    Cell,
    Document,
    Facts,
    Grid,
    Heading,
    Line,
    Mark,
    Note,
    Paragraph,
    RowLook,
)
from ui.theme.colours import Colours


def document_html(document: Document, colours: Colours) -> str:
    """A document as rich text. Its title is the window's affair and is not said again."""
    parts = [_style(colours)]
    for block in document.blocks:
        match block:
            case Heading(text=text, level=level):
                parts.append(f"<h{level + 2}>{escape(text)}</h{level + 2}>")
            case Paragraph(line=line):
                parts.append(f"<p>{_line(line, colours)}</p>")
            case Facts(pairs=pairs):
                parts.append(_facts(pairs, colours))
            case Grid():
                parts.append(_grid(block, colours))
            case Note(text=text):
                parts.append(f'<p class="note">{escape(text)}</p>')
            case _:
                continue  # titles, and what is drawn on paper only
    return "".join(parts)


def _style(colours: Colours) -> str:
    return (
        "<style>"
        "h3 { font-size: large; margin-top: 14px; margin-bottom: 2px }"
        "h4 { margin-top: 8px; margin-bottom: 2px }"
        "p { margin-top: 3px; margin-bottom: 3px }"
        f"p.note {{ color: {colours.muted} }}"
        f"th {{ text-align: left; font-weight: 600; background: {colours.raised} }}"
        f"td.name {{ color: {colours.muted} }}"
        "</style>"
    )


def _line(line: Line, colours: Colours) -> str:
    return "".join(_run(run.text, run.mark, colours) for run in line)


def _run(text: str, mark: Mark, colours: Colours) -> str:
    said = escape(text)
    match mark:
        case Mark.STRONG:
            return f"<b>{said}</b>"
        case Mark.MUTED:
            return f'<span style="color: {colours.muted}">{said}</span>'
        case Mark.TBC | Mark.CHANGED:
            return f'<span style="color: {colours.error}">{said}</span>'
    return said


def _cell(cell: Cell, colours: Colours) -> str:
    return "<br>".join(_line(line, colours) for line in cell.lines)


def _facts(pairs: Iterable[tuple[str, Cell]], colours: Colours) -> str:
    rows = "".join(
        f'<tr><td class="name">{escape(name)}&nbsp;&nbsp;</td><td>{_cell(cell, colours)}</td></tr>'
        for name, cell in pairs
    )
    return f'<table cellspacing="0" cellpadding="2">{rows}</table>'


def _grid(grid: Grid, colours: Colours) -> str:
    if not grid.rows:
        return ""
    whole = sum(column.share for column in grid.columns)
    heads = "".join(
        f'<th width="{100 * column.share / whole:.0f}%">{escape(" ".join(column.heading))}</th>'
        for column in grid.columns
    )
    rows = []
    for row in grid.rows:
        if row.look is RowLook.SECTION:
            cells = f'<th colspan="{len(grid.columns)}">{_cell(row.cells[0], colours)}</th>'
        else:
            cells = "".join(f"<td>{_cell(cell, colours)}</td>" for cell in row.cells)
        rows.append(f"<tr>{cells}</tr>")
    return (
        f'<table width="100%" border="1" style="border-collapse: collapse; border-color:'
        f' {colours.line}" cellspacing="0" cellpadding="4"><thead><tr>{heads}</tr></thead>'
        f"{''.join(rows)}</table>"
    )
