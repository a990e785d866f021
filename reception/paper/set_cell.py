"""The paragraphs of one cell, set in its column."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from reception.paper.pen import Pen
from reception.paper.strips import lines_within
from reception.paper.text import SetLine, SetText, TextStyle
from reception.paper.typesetter import Typesetter
from reception.sheets.blocks import Line


@dataclass(frozen=True)
class SetCell:
    """The lines that are shown of a cell, `left` points from the left end of its row."""

    left: float
    lines: tuple[tuple[SetText, SetLine], ...]

    @cached_property
    def height(self) -> float:
        """All lines."""
        return sum(line.height for _, line in self.lines)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the lines one below the other."""
        for text, line in self.lines:
            pen.line(text, line, left + self.left, top)
            top -= line.height

    def cut(self, room: float) -> "tuple[SetCell, SetCell]":
        """What fits into a height, and the rest; either may be empty."""
        count = lines_within([line for _, line in self.lines], room)
        return replace(self, lines=self.lines[:count]), replace(self, lines=self.lines[count:])


def set_cell(
    setter: Typesetter, paragraphs: Iterable[Line], style: TextStyle, left: float, room: float
) -> SetCell:
    """Set the paragraphs of a cell one below the other."""
    texts = [setter.set(paragraph, style, room) for paragraph in paragraphs]
    return SetCell(left, tuple((text, line) for text in texts for line in text.lines))
