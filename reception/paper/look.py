"""How the documents look: every size, margin and grey of the page in one place.

Lengths are in points unless the name says millimetres. The page is made to be read in black and
white and to be carried: grounds are light enough to write on, what must stand out is framed.
"""

from dataclasses import dataclass

from reception.paper.fonts import Role
from reception.paper.text import TextStyle
from reception.sheets.blocks import Align, CardText, Orientation, Paper
from reception.sheets.drawing import Ink

MM = 72 / 25.4
PAPER_MM = {Paper.A4: (210, 297), Paper.A3: (297, 420)}


@dataclass(frozen=True, slots=True)
class PageSize:
    """A sheet of paper and its margins."""

    width: float
    height: float
    left: float = 18 * MM  # wide enough for a binder
    right: float = 14 * MM
    top: float = 11 * MM
    bottom: float = 11 * MM

    @property
    def measure(self) -> float:
        """The width between the side margins."""
        return self.width - self.left - self.right


def page_size(orientation: Orientation, paper: Paper = Paper.A4) -> PageSize:
    """A sheet of paper, upright or lying."""
    short, long = (side * MM for side in PAPER_MM[paper])
    if orientation is Orientation.LANDSCAPE:
        return PageSize(long, short)
    return PageSize(short, long)


TITLE = TextStyle(17, 24, Role.TITLE, bold=True, align=Align.CENTRE)
SUBTITLE = TextStyle(11, 16, Role.HEADING, align=Align.CENTRE)
HEADINGS = (
    TextStyle(12.5, 18, Role.HEADING, bold=True),
    TextStyle(11, 16, Role.HEADING, bold=True),
    TextStyle(10, 15, Role.HEADING, bold=True),
)
PARAGRAPH = TextStyle(10.5, 16.5, justify=True, by_direction=True)
FACT_LABEL = TextStyle(9.5, 14.5, grey=0.35)
FACT = TextStyle(9.5, 14.5)
NOTE = TextStyle(8.5, 12.5, grey=0.25)
CELL = TextStyle(9, 13)
COLUMN_HEADING = TextStyle(8.5, 12, Role.HEADING, bold=True)
SECTION = TextStyle(10, 14, Role.HEADING, bold=True)
HEADER_VISIT = TextStyle(8.5, 12, Role.HEADING, bold=True)
HEADER = TextStyle(8.5, 12, align=Align.END)
MARKING = TextStyle(8.5, 12, Role.HEADING, bold=True)
FOOTER = TextStyle(8, 11, grey=0.3)

BEFORE_HEADING = (14.0, 11.0, 8.0)
AFTER_TITLE = 10.0
AFTER_HEADING = 4.0
AFTER_PARAGRAPH = 5.0
AFTER_FACTS = 8.0
AFTER_GRID = 8.0
BEFORE_GRID = 3.0
BELOW_HEADER = 9.0
ABOVE_FOOTER = 8.0

CELL_SIDE = 3.5
CELL_TOP = 2.6
CELL_BOTTOM = 3.0
SUB_ITEM_INDENT = 7.0
FACT_GAP = 8.0
FACT_LABEL_SHARE = 0.42  # of the width of a list of facts, at most
FACTS_ABREAST = 600.0  # a measure from which two lists of facts stand side by side
FACTS_APART = 18.0

RULE = 0.4
STRONG_RULE = 1.0
RULE_GREY = 0.45
DOTS = (0.8, 1.6)
HEADING_GROUND = 0.88
SECTION_GROUND = 0.93
MOVE_GROUND = 0.965
CHANGED_GROUND = 0.9
CHANGE_BAR = 2.0
CHANGE_BAR_GAP = 4.0

INKS = {
    Ink.INK: "#000000",
    Ink.MUTED: "#666666",
    Ink.ACCENT: "#1b5aa6",
    Ink.DANGER: "#b3261e",
    Ink.GROUND: "#ececec",
    Ink.PAPER: "#ffffff",
}
CAPTION = TextStyle(9.5, 14, Role.HEADING, bold=True)
LEGEND = TextStyle(8.5, 12)
LEGEND_SIGN = TextStyle(8.5, 12, bold=True)
LEGEND_APART = 14.0
LEGEND_GAP = 5.0
LEGEND_SAMPLE_MM = (10.0, 4.0)
LEGEND_LISTS = 4  # beside one another at the most
BEFORE_DRAWING = 6.0
BELOW_CAPTION = 3.0
BELOW_DRAWING = 4.0
AFTER_DRAWING = 8.0
BETWEEN_ROWS = 8.0

PICTURE_EDGE = 0.25
PICTURE_EDGE_GREY = 0.45
CAPTION_BELOW = TextStyle(8.5, 12, grey=0.25, align=Align.CENTRE)
INSET_GAP = 5.0
INSET_TOP = 1.0
BOX_SIZE = 8.0
BOX_GAP = 5.0
BOX_LINE = 0.7
CHECK_ITEM = TextStyle(10, 15)
AFTER_CHECK = 2.5
ABREAST_APART = 16.0

CARD_SIZES = {CardText.NAME: 26.0, CardText.LEAD: 12.5, CardText.BODY: 9.0, CardText.SMALL: 7.5}
"""Of a card whose area is that of a square of `CARD_MM`; others in proportion."""
CARD_MM = 70.0
CARD_LEADING = 1.4
CARD_PADDING_MM = 5.0
CARD_SMALLEST = 0.6  # so much of its size is left of a text that finds no room
CARD_NEARLY_FULL = (1.0, 0.92, 0.85)  # of its size, before words run on on the next face
CARD_SMALLEST_NAME = {CardText.NAME: 0.45, CardText.LEAD: 0.75}  # of one that is kept on a line
CARD_MARGIN_SHARE = 0.34
PRINTER_MARGIN_MM = 5.0  # no office printer reaches further
CUT_MARK_MM = 4.0
CUT_MARK_AWAY_MM = 1.0
CUT_LINE = 0.3
