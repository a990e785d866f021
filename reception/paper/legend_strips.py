"""Legends on paper: what a number or a line means, in as many lists abreast as there is room."""

from collections.abc import Sequence
from dataclasses import dataclass

from reception.paper import look
from reception.paper.board import Board
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.set_cell import SetCell
from reception.paper.strips import Strip
from reception.paper.text import SetText
from reception.sheets.drawing import LegendEntry, Shape

_ANY_WIDTH = 1e6


@dataclass(frozen=True)
class _Entry:
    """One entry in its row: its words, and the sample of what it explains."""

    cells: tuple[SetCell, ...]
    sample: tuple[Shape, ...]
    sample_left: float


@dataclass(frozen=True, kw_only=True)
class LegendStrip(Strip):
    """The entries that stand beside one another."""

    means: Means
    entries: tuple[_Entry, ...]

    @property
    def height(self) -> float:
        """That of the tallest."""
        return max(cell.height for entry in self.entries for cell in entry.cells) + self.after

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw them on one line, each sample level with the first line of its words."""
        _, sample_high = look.LEGEND_SAMPLE_MM
        for entry in self.entries:
            for cell in entry.cells:
                cell.draw(pen, left, top)
            level = top - (look.LEGEND.leading - sample_high * look.MM) / 2
            board = Board(pen, self.means, left + entry.sample_left, level, look.MM)
            board.draw(entry.sample)


def legend_strips(means: Means, legend: Sequence[LegendEntry]) -> list[Strip]:
    """The entries of a legend, downwards and then across."""
    if not legend:
        return []
    setter = means.setter
    signs = [setter.plain(entry.sign, look.LEGEND_SIGN, _ANY_WIDTH) for entry in legend]
    before = max(_width_before(*both) for both in zip(legend, signs, strict=True))
    widest = max(setter.plain(entry.text, look.LEGEND, _ANY_WIDTH).width for entry in legend)
    lists = _lists(means.measure, before + widest, len(legend))
    width = (means.measure - (lists - 1) * look.LEGEND_APART) / lists
    rows = -(-len(legend) // lists)
    entries = []
    for number, (entry, sign) in enumerate(zip(legend, signs, strict=True)):
        left = number // rows * (width + look.LEGEND_APART)
        sign_left = left + before - look.LEGEND_GAP - sign.width
        words = setter.plain(entry.text, look.LEGEND, width - before)
        cells = (_cell(sign_left, sign), _cell(left + before, words))
        entries.append(_Entry(cells, entry.sample, left))
    return [LegendStrip(means=means, entries=tuple(entries[row::rows])) for row in range(rows)]


def _width_before(entry: LegendEntry, sign: SetText) -> float:
    """What an entry needs before its words: the sample, the sign, and a gap after each."""
    sample = look.LEGEND_SAMPLE_MM[0] * look.MM if entry.sample else 0.0
    return sum(width + look.LEGEND_GAP for width in (sample, sign.width) if width)


def _lists(measure: float, wanted: float, count: int) -> int:
    """How many lists of a width stand abreast; one or two at least, where words are broken."""
    fitting = int((measure + look.LEGEND_APART) / (wanted + look.LEGEND_APART))
    return max(1, min(max(fitting, 2 if count > 1 else 1), look.LEGEND_LISTS, count))


def _cell(left: float, text: SetText) -> SetCell:
    return SetCell(left, tuple((text, line) for line in text.lines))
