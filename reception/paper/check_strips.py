"""Lists to be ticked on paper: a box before each line."""

from dataclasses import dataclass

from reception.paper import look
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.set_cell import draw_box
from reception.paper.strips import TextStrip
from reception.sheets.blocks import CheckList


@dataclass(frozen=True, kw_only=True)
class CheckStrip(TextStrip):
    """One thing to be ticked."""

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the words beside the box, which stands before the first line alone."""
        if self.lines[:1] == self.text.lines[:1]:
            draw_box(pen, left, top, look.CHECK_ITEM.leading)
        super().draw(pen, left + look.BOX_SIZE + look.BOX_GAP, top)


def check_strips(means: Means, checks: CheckList) -> list[CheckStrip]:
    """One strip for each thing."""
    room = means.measure - look.BOX_SIZE - look.BOX_GAP
    texts = [means.setter.set(item, look.CHECK_ITEM, room) for item in checks.items]
    return [CheckStrip(text=text, lines=text.lines, after=look.AFTER_CHECK) for text in texts]
