"""The content of one cell, set in its column: a picture, a box to tick, paragraphs."""

from dataclasses import dataclass, replace
from functools import cached_property

from reception.paper import look
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.picture_frames import draw_picture
from reception.paper.pictures import Pictures
from reception.paper.strips import lines_within
from reception.paper.text import SetLine, SetText, TextStyle
from reception.sheets.blocks import Align, Cell
from reception.sheets.picture_source import PictureSource


@dataclass(frozen=True)
class SetInset:
    """A picture at its size in points, `left` from the left end of its row."""

    pictures: Pictures
    source: PictureSource
    left: float
    width: float
    height: float

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw it with a hairline around it."""
        frame = (left + self.left, top - look.INSET_TOP, self.width, self.height)
        draw_picture(pen, self.pictures, self.source, frame, edged=True)


@dataclass(frozen=True)
class SetCell:
    """The lines that are shown of a cell, `left` points from the left end of its row; `box` is
    where the left edge of a box to tick stands."""

    left: float
    lines: tuple[tuple[SetText, SetLine], ...]
    inset: SetInset | None = None
    box: float | None = None

    @cached_property
    def height(self) -> float:
        """All lines, or the picture beside them."""
        height = sum(line.height for _, line in self.lines)
        if self.inset:
            height = max(height, self.inset.height + 2 * look.INSET_TOP)
        return height

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the lines one below the other."""
        if self.inset:
            self.inset.draw(pen, left, top)
        if self.box is not None:
            draw_box(pen, left + self.box, top, look.CELL.leading)
        for text, line in self.lines:
            pen.line(text, line, left + self.left, top)
            top -= line.height

    def cut(self, room: float) -> "tuple[SetCell, SetCell]":
        """What fits into a height, and the rest; either may be empty."""
        count = lines_within([line for _, line in self.lines], room)
        rest = replace(self, lines=self.lines[count:], inset=None, box=None)
        return replace(self, lines=self.lines[:count]), rest


def set_cell(means: Means, cell: Cell, style: TextStyle, left: float, room: float) -> SetCell:
    """Set the paragraphs of a cell one below the other, beside what stands before them."""
    inset: SetInset | None = None
    box: float | None = None
    lines = cell.lines
    if cell.inset or cell.box:
        indent = indent_of(means, cell)
        inset = _set_inset(means, cell, left)
        if cell.box:
            box = left + indent - look.BOX_SIZE - look.BOX_GAP
            if not lines and style.align is Align.CENTRE:
                box = left + (room - look.BOX_SIZE) / 2
            lines = lines or ((),)
        left, room = left + indent, room - indent
    texts = [means.setter.set(paragraph, style, room) for paragraph in lines]
    shown = tuple((text, line) for text in texts for line in text.lines)
    return SetCell(left, shown, inset, box)


def indent_of(means: Means, cell: Cell) -> float:
    """The width that a picture and a box take from the words of a cell."""
    indent = look.BOX_SIZE + look.BOX_GAP if cell.box else 0.0
    if cell.inset:
        indent += _inset_width(means, cell) + look.INSET_GAP
    return indent


def draw_box(pen: Pen, left: float, top: float, leading: float) -> None:
    """Draw a box to tick, level with a line of that height."""
    pen.frame(
        left, top - (leading - look.BOX_SIZE) / 2, look.BOX_SIZE, look.BOX_SIZE, look.BOX_LINE
    )


def _set_inset(means: Means, cell: Cell, left: float) -> SetInset | None:
    if cell.inset is None:
        return None
    height = cell.inset.height_mm * look.MM
    width = _inset_width(means, cell)
    return SetInset(means.pictures, cell.inset.source, left, width, height)


def _inset_width(means: Means, cell: Cell) -> float:
    if cell.inset is None:
        return 0.0
    return cell.inset.height_mm * look.MM * means.pictures.proportions(cell.inset.source)
