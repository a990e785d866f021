"""Grids on paper: every row is a strip, the heading row a banner repeated on each page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, zip_longest

from reception.paper import look
from reception.paper.column_widths import column_widths
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.set_cell import SetCell, set_cell
from reception.paper.strips import Strip
from reception.paper.text import TextStyle
from reception.sheets.blocks import Cell, Column, Grid, Row, RowLook, Run

_GROUNDS = {RowLook.SECTION: look.SECTION_GROUND, RowLook.MOVE: look.MOVE_GROUND}
_PADDING = look.CELL_TOP + look.CELL_BOTTOM


@dataclass(frozen=True, kw_only=True)
class RowStrip(Strip):
    """One row of a grid, or the part of it that a page shows.

    `is_followed` tells that the next row belongs to this one: only dots part them.
    """

    edges: tuple[float, ...]
    cells: tuple[SetCell, ...]
    look: RowLook = RowLook.ITEM
    changed: bool = False
    is_heading: bool = False
    is_followed: bool = False

    @property
    def height(self) -> float:
        """The tallest cell with its padding."""
        return max((cell.height for cell in self.cells), default=0.0) + _PADDING + self.after

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw grounds first, then rules, then words."""
        right = left + self.edges[-1]
        height = self.height - self.after
        ground = look.HEADING_GROUND if self.is_heading else _GROUNDS.get(self.look)
        if self.changed:
            ground = look.CHANGED_GROUND
        if ground is not None:
            # A rule lower, or it would cover the rule of the row above.
            pen.ground(left, top - look.RULE, right - left, height - look.RULE, ground)
        if self.changed:
            bar = left - look.CHANGE_BAR_GAP
            pen.posts([bar], top, top - height, width=look.CHANGE_BAR)
        self._rules(pen, left, right, top, height)
        for cell in self.cells:
            cell.draw(pen, left, top - look.CELL_TOP)

    def _rules(self, pen: Pen, left: float, right: float, top: float, height: float) -> None:
        edges = self.edges if len(self.cells) > 1 else (self.edges[0], self.edges[-1])
        places = [left + edge for edge in edges]
        pen.posts(places, top, top - height, width=look.RULE, grey=look.RULE_GREY)
        bottom = top - height
        if self.is_heading:
            pen.rule(left, right, top, width=look.STRONG_RULE)
            pen.rule(left, right, bottom, width=look.STRONG_RULE)
        elif self.is_followed:
            pen.rule(left + self.edges[1], right, bottom, width=look.RULE, dash=look.DOTS)
        else:
            pen.rule(left, right, bottom, width=look.RULE)

    def closing_page(self) -> "RowStrip":
        """At the end of a page a row is closed with a whole rule."""
        return replace(self, is_followed=False)

    def cut(self, room: float) -> "tuple[RowStrip, RowStrip] | None":
        """Cut every cell between its lines; for a row that no page can hold."""
        parts = [cell.cut(room - _PADDING) for cell in self.cells]
        if not any(head.lines for head, _ in parts) or not any(tail.lines for _, tail in parts):
            return None
        head = replace(self, cells=tuple(head for head, _ in parts), after=0.0)
        tail = replace(self, cells=tuple(tail for _, tail in parts))
        return head, tail


def grid_strips(means: Means, grid: Grid) -> list[RowStrip]:
    """The rows of a grid, each with the heading row as its banner."""
    edges = tuple(accumulate(column_widths(means, grid), initial=0.0))
    heading = _heading_row(means, grid.columns, edges)
    if not grid.rows:
        return [replace(heading, after=look.AFTER_GRID, keeps_next=False)]
    styles = [replace(look.CELL, align=column.align) for column in grid.columns]
    following = [row.look for row in grid.rows[1:]]
    strips = [
        replace(
            _row(means, row, styles, edges),
            banner=heading,
            is_followed=next_look is RowLook.SUB_ITEM,
        )
        for row, next_look in zip_longest(grid.rows, following)
    ]
    strips[-1] = replace(strips[-1], after=look.AFTER_GRID)
    return strips


def _heading_row(means: Means, columns: Sequence[Column], edges: tuple[float, ...]) -> RowStrip:
    cells = []
    for place, column in enumerate(columns):
        style = replace(look.COLUMN_HEADING, align=column.align)
        width = edges[place + 1] - edges[place] - 2 * look.CELL_SIDE
        words = Cell(tuple((Run(text),) for text in column.heading))
        cells.append(set_cell(means, words, style, edges[place] + look.CELL_SIDE, width))
    return RowStrip(
        edges=edges,
        cells=tuple(cells),
        is_heading=True,
        before=look.BEFORE_GRID,
        keeps_next=True,
    )


def _row(means: Means, row: Row, styles: Sequence[TextStyle], edges: tuple[float, ...]) -> RowStrip:
    means.heed()
    if row.look is RowLook.SECTION:
        room = edges[-1] - 2 * look.CELL_SIDE
        cells = [set_cell(means, row.cells[0], look.SECTION, look.CELL_SIDE, room)]
    else:
        cells = []
        for place, (cell, style) in enumerate(zip(row.cells, styles, strict=True)):
            indent = look.SUB_ITEM_INDENT if row.look is RowLook.SUB_ITEM and place == 1 else 0.0
            left = edges[place] + look.CELL_SIDE + indent
            room = edges[place + 1] - look.CELL_SIDE - left
            cells.append(set_cell(means, cell, style, left, room))
    return RowStrip(
        edges=edges,
        cells=tuple(cells),
        look=row.look,
        changed=row.changed,
        keeps_next=row.look is RowLook.SECTION,
    )
