"""How wide the columns of a grid are."""

from collections.abc import Iterable
from heapq import nlargest
from itertools import pairwise

from reception.paper import look
from reception.paper.line_breaks import break_places
from reception.paper.means import Means
from reception.paper.set_cell import indent_of
from reception.paper.text import TextStyle
from reception.paper.typesetter import Typesetter
from reception.sheets.blocks import Column, Grid, RowLook

_LONGEST_WORD = 16  # characters; a longer one is broken rather than given so much room
_MEASURED = 3  # the longest words by count; one of them is the widest, near enough
_ANY_WIDTH = 1e6


def column_widths(means: Means, grid: Grid) -> list[float]:
    """The measure shared out as the columns ask, but so that no word is broken if that can be.

    Where not even the headings fit unbroken, the shares alone decide.
    """
    setter, measure = means.setter, means.measure
    total = sum(column.share for column in grid.columns)
    shares = [measure * column.share / total for column in grid.columns]
    headings = [_heading_width(setter, column) for column in grid.columns]
    words = [_word_width(means, grid, place) for place in range(len(grid.columns))]
    for floors in (list(map(max, headings, words)), headings):
        if sum(floors) <= measure:
            return _raised(shares, floors, measure)
    return shares


def _raised(shares: list[float], floors: list[float], measure: float) -> list[float]:
    """The shares, each at least its floor; what that costs is taken from those with most spare."""
    widths = list(map(max, shares, floors))
    excess = sum(widths) - measure
    spare = sum(widths) - sum(floors)
    if excess <= 0 or not spare:
        return widths
    return [
        width - excess * (width - floor) / spare
        for width, floor in zip(widths, floors, strict=True)
    ]


def _heading_width(setter: Typesetter, column: Column) -> float:
    words = (word for text in column.heading for word in text.split())
    return _widest(setter, words, look.COLUMN_HEADING)


def _word_width(means: Means, grid: Grid, place: int) -> float:
    """The width of the widest word in a column, each run of a paragraph looked at alone, beside
    the broadest of what stands before words there."""
    cells = [row.cells[place] for row in grid.rows if row.look is not RowLook.SECTION]
    texts = {run.text for cell in cells for line in cell.lines for run in line}
    beside = max((indent_of(means, cell) for cell in cells if cell.inset or cell.box), default=0.0)
    words = {word for text in texts for word in _words(text)}
    return beside + _widest(means.setter, nlargest(_MEASURED, words, key=len), look.CELL)


def _words(text: str) -> Iterable[str]:
    if len(text) > _LONGEST_WORD * 100:
        return
    for start, end in pairwise([0, *break_places(text), len(text)]):
        word = text[start:end].rstrip()
        if len(word) <= _LONGEST_WORD:
            yield word


def _widest(setter: Typesetter, words: Iterable[str], style: TextStyle) -> float:
    widths = [setter.plain(word, style, _ANY_WIDTH).width for word in words]
    return max(widths, default=0.0) + 2 * look.CELL_SIDE
