"""Set text: paragraphs that know their lines, ready to be measured and drawn.

Lengths are in points. A `SetText` is a value: the same words, style and width always give the same.
"""

from dataclasses import dataclass
from functools import cached_property

from reception.paper.fonts import Role
from reception.paper.shaping import ShapedRun
from reception.sheets.blocks import Align, Mark
from reception.sheets.drawing import Colour

# Where the body of a character stands on its line: Chinese fonts agree on 0.88 em above the base.
_ABOVE_BASE = 0.88


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: size and line height in points, the rest in the page's terms.

    `grey` is 0 for black to 1 for white; a `colour` goes before it. `halo` is the width of a white
    edge that keeps words readable over lines. `justify` fills every line but a paragraph's last.
    `by_direction` lets `Align.START` mean the side where the text itself begins to be read;
    otherwise it means the left, as in a table that is read from left to right.
    """

    size: float
    leading: float
    role: Role = Role.BODY
    bold: bool = False
    grey: float = 0.0
    align: Align = Align.START
    justify: bool = False
    by_direction: bool = False
    colour: Colour = ""
    halo: float = 0.0

    @property
    def above(self) -> float:
        """From the top of a line to its base line."""
        return (self.leading - self.size) / 2 + _ABOVE_BASE * self.size

    @property
    def below(self) -> float:
        """From the base line to the bottom of a line."""
        return self.leading - self.above


@dataclass(frozen=True, slots=True)
class SetPiece:
    """One shaped run at its place in a line; `left` is measured from the line's left end."""

    shaped: ShapedRun
    mark: Mark
    left: float


@dataclass(frozen=True, slots=True, eq=False)
class SetLine:
    """One line: characters `start` to `end` of the paragraph, its pieces from left to right.

    `stretch` is what justification adds after each place in `shaping.stretch_places`.
    """

    start: int
    end: int
    pieces: tuple[SetPiece, ...]
    width: float
    above: float
    below: float
    stretch: float = 0.0

    @property
    def height(self) -> float:
        """From the top of the line to its bottom."""
        return self.above + self.below


@dataclass(frozen=True)
class SetText:
    """A paragraph broken into lines for one width."""

    text: str
    style: TextStyle
    measure: float
    lines: tuple[SetLine, ...]
    right_to_left: bool = False

    @cached_property
    def height(self) -> float:
        """All lines together."""
        return sum(line.height for line in self.lines)

    @cached_property
    def width(self) -> float:
        """The widest line; wider than the measure only where a single cluster is."""
        return max((line.width for line in self.lines), default=0.0)

    def indent(self, line: SetLine) -> float:
        """From the left of the measure to the left end of a line."""
        free = self.measure - line.width
        align = self.style.align
        if align is Align.CENTRE:
            return free / 2
        at_right = align is Align.END
        if self.style.by_direction and self.right_to_left:
            at_right = not at_right
        return free if at_right else 0.0


def printable(text: str) -> str:
    """A text as one paragraph: line ends and tabs in it are blanks, broken characters a box.

    Half of a surrogate pair, as damaged input brings it, can neither be shaped nor be stored.
    """
    if text.isprintable():
        return text
    blank = dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " ")
    return text.translate(blank).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
