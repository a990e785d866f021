"""Facts on paper: labels on the left, values beside them, no rules."""

from dataclasses import dataclass, replace

from reception.paper import look
from reception.paper.pen import Pen
from reception.paper.set_cell import SetCell, set_cell
from reception.paper.strips import Strip
from reception.paper.typesetter import Typesetter
from reception.sheets.blocks import Facts


@dataclass(frozen=True, kw_only=True)
class FactStrip(Strip):
    """One label and its value, or the part of them that a page shows."""

    label: SetCell
    value: SetCell

    @property
    def height(self) -> float:
        """The taller of the two."""
        return max(self.label.height, self.value.height) + self.after

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw label and value on one line."""
        self.label.draw(pen, left, top)
        self.value.draw(pen, left, top)

    def cut(self, room: float) -> "tuple[FactStrip, FactStrip] | None":
        """Cut both between their lines."""
        label, label_rest = self.label.cut(room)
        value, value_rest = self.value.cut(room)
        if not (label.lines or value.lines) or not (label_rest.lines or value_rest.lines):
            return None
        return (
            replace(self, label=label, value=value, after=0.0),
            replace(self, label=label_rest, value=value_rest, before=0.0),
        )


def facts_strips(setter: Typesetter, facts: Facts, measure: float) -> list[FactStrip]:
    """Label and value pairs; the labels share a column as wide as the widest needs."""
    most = measure * look.FACT_LABEL_SHARE
    labels = [setter.plain(label, look.FACT_LABEL, most) for label, _ in facts.pairs]
    column = max((label.width for label in labels), default=0.0) + look.FACT_GAP
    strips = [
        FactStrip(
            label=SetCell(0.0, tuple((label, line) for line in label.lines)),
            value=set_cell(setter, value.lines, look.FACT, column, measure - column),
        )
        for label, (_, value) in zip(labels, facts.pairs, strict=True)
    ]
    if strips:
        strips[-1] = replace(strips[-1], after=look.AFTER_FACTS)
    return strips
