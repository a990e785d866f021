"""Facts on paper: labels on the left, values beside them, no rules; two lists side by side where
the page is wide."""

from dataclasses import dataclass, replace

from reception.paper import look
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.set_cell import SetCell, set_cell
from reception.paper.strips import Strip
from reception.sheets.blocks import Facts


@dataclass(frozen=True, kw_only=True)
class FactStrip(Strip):
    """Labels and values that stand on one line, or the part of them that a page shows."""

    cells: tuple[SetCell, ...]

    @property
    def height(self) -> float:
        """That of the tallest."""
        return max(cell.height for cell in self.cells) + self.after

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw them on one line."""
        for cell in self.cells:
            cell.draw(pen, left, top)

    def cut(self, room: float) -> "tuple[FactStrip, FactStrip] | None":
        """Cut all between their lines."""
        heads, rests = zip(*(cell.cut(room) for cell in self.cells), strict=True)
        if not any(head.lines for head in heads) or not any(rest.lines for rest in rests):
            return None
        return (
            replace(self, cells=heads, after=0.0),
            replace(self, cells=rests, before=0.0),
        )


def facts_strips(means: Means, facts: Facts) -> list[FactStrip]:
    """Label and value pairs, downwards and then across; the labels of a list share a column as
    wide as the widest needs."""
    setter, measure = means.setter, means.measure
    lists = 2 if measure >= look.FACTS_ABREAST and len(facts.pairs) > 1 else 1
    width = (measure - (lists - 1) * look.FACTS_APART) / lists
    most = width * look.FACT_LABEL_SHARE
    labels = [setter.plain(label, look.FACT_LABEL, most) for label, _ in facts.pairs]
    column = max((label.width for label in labels), default=0.0) + look.FACT_GAP
    cells = []
    rows = -(-len(facts.pairs) // lists)
    for number, (label, (_, value)) in enumerate(zip(labels, facts.pairs, strict=True)):
        left = number // rows * (width + look.FACTS_APART)
        cells.append(
            (
                SetCell(left, tuple((label, line) for line in label.lines)),
                set_cell(means, value, look.FACT, left + column, width - column),
            )
        )
    strips = [
        FactStrip(cells=tuple(cell for pair in cells[row::rows] for cell in pair))
        for row in range(rows)
    ]
    if strips:
        strips[-1] = replace(strips[-1], after=look.AFTER_FACTS)
    return strips
