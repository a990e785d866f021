"""Strips: what a page is filled with, from top to bottom.

A strip is a piece of content as wide as the page's measure. It knows its height, draws itself, and
may be cut in two where a page ends. What stacks them (`pages`) knows nothing of what they hold.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reception.paper.pen import Pen
from reception.paper.text import SetLine, SetText

_ROUNDING = 0.001


@dataclass(frozen=True, kw_only=True)
class Strip(ABC):
    """A piece of content across the page; lengths are in points.

    `before` is free space above it, left out at the top of a page; `after` belongs to its height.
    `keeps_next` holds it on the page of the strip that follows. `banner` is repeated on top of
    every page which strips with that banner reach. One that `is_bare` takes a sheet for itself,
    from its upper left corner on, without header and footer.
    """

    before: float = 0.0
    after: float = 0.0
    keeps_next: bool = False
    banner: "Strip | None" = None
    is_bare: bool = False

    @property
    @abstractmethod
    def height(self) -> float:
        """From its top to the top of what follows."""

    @property
    def least(self) -> float:
        """The height of the smallest first part worth leaving on a page."""
        return self.height

    @abstractmethod
    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw it with its upper left corner at a place of the page."""

    def closing_page(self) -> "Strip":
        """How it looks as the last of its page."""
        return self

    def lower(self, room: float) -> "Strip | None":
        """The same made smaller, at most `room` high; nothing where it cannot be or should not."""
        return None

    def cut(self, room: float) -> "tuple[Strip, Strip] | None":
        """Two parts, the first at most `room` high; nothing where it cannot be cut there."""
        return None


@dataclass(frozen=True, kw_only=True)
class Break(Strip):
    """The rest goes on a fresh page."""

    @property
    def height(self) -> float:
        """Nothing to be seen."""
        return 0.0

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Nothing to be drawn."""


@dataclass(frozen=True, kw_only=True)
class TextStrip(Strip):
    """Lines of one paragraph, with an entry in the outline if `outline` gives words and level."""

    text: SetText
    lines: tuple[SetLine, ...]
    outline: tuple[str, int] | None = None

    @property
    def height(self) -> float:
        """Its lines and the space after them."""
        return sum(line.height for line in self.lines) + self.after

    @property
    def least(self) -> float:
        """Two lines, so that none is left alone at the foot of a page."""
        return sum(line.height for line in self.lines[:2])

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the lines, and note the place in the outline."""
        if self.outline:
            pen.outline(*self.outline, top)
        for line in self.lines:
            pen.line(self.text, line, left, top)
            top -= line.height

    def cut(self, room: float) -> "tuple[TextStrip, TextStrip] | None":
        """Cut between two lines, leaving at least two on either side."""
        count = min(lines_within(self.lines, room), len(self.lines) - 2)
        if count < 2:
            return None
        head = replace(self, lines=self.lines[:count], after=0.0)
        tail = replace(self, lines=self.lines[count:], before=0.0, outline=None)
        return head, tail


def stacked_height(strips: Sequence[Strip]) -> float:
    """How high strips are below one another, without the space above the first."""
    return sum(strip.height + (strip.before if n else 0.0) for n, strip in enumerate(strips))


def lines_within(lines: Sequence[SetLine], room: float) -> int:
    """How many lines fit into a height."""
    for count, line in enumerate(lines):
        room -= line.height
        if room < -_ROUNDING:
            return count
    return len(lines)
