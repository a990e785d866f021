"""Drawings on paper: the title above, the drawing, how it is to be read, and its legend below."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from reception.paper import look
from reception.paper.board import Board
from reception.paper.legend_strips import legend_strips
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.strips import Strip, TextStrip, stacked_height
from reception.sheets.drawing import Drawing, Figure, Image, Label, Shape, scale_text
from reception.sheets.drawing_geometry import Box, anchor_of, bounds, figure_number

LEAST_SHRINK = 0.7
"""Below this a drawing goes to the next page rather than being made smaller for the rest of one."""
SMALL = 0.25
"""A drawing that takes less of a page than this leaves no gap worth a change of its size."""
SMALLEST_MM = 1.8
"""Words smaller than this, some five points, can hardly be read from a sheet in the hand."""
_NOTHING = 0.01
_MOST_LEGEND = 0.45  # of a page; a longer legend may go on on the next one
_EM_SPACE = "\N{EM SPACE}"


@dataclass(frozen=True, kw_only=True)
class DrawingStrip(Strip):
    """A drawing, or the part of one from `start` to `end` millimetres across."""

    means: Means
    shapes: tuple[Shape, ...]
    start: float
    end: float
    height_mm: float
    unit: float
    is_row: bool

    @property
    def height(self) -> float:
        """The drawing and the space after it."""
        return self.height_mm * self.unit + self.after

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw it in the middle of the measure, rows at its left. Lines and areas are cut off where
        it ends, words and people never."""
        width = (self.end - self.start) * self.unit
        left += 0.0 if self.is_row else (self.means.measure - width) / 2
        board = Board(pen, self.means, left - self.start * self.unit, top, self.unit)
        for is_whole, shapes in groupby(self.shapes, _is_whole):
            if is_whole:
                board.draw(shapes)
                continue
            with pen.clipped(left, top, width, self.height_mm * self.unit):
                board.draw(shapes)


@dataclass(frozen=True, kw_only=True)
class WholeDrawing(Strip):
    """A drawing in one piece with its caption, remarks and legend, `shrink` of its size; it may be
    made lower for what is left of a page, as long as it can be read."""

    means: Means
    drawing: Drawing
    legend: tuple[Strip, ...]
    shrink: float
    parts: tuple[Strip, ...]

    @property
    def height(self) -> float:
        """All its parts below one another."""
        return stacked_height(self.parts) + self.after

    @property
    def least(self) -> float:
        """How low it can be made."""
        lower = 0.0 if self._is_fixed else (self.shrink - self._least_shrink) * self._full
        return self.height - lower

    @property
    def _is_fixed(self) -> bool:
        """Whether it keeps its size: a small one, or one whose long legend must follow it."""
        return self.keeps_next or self.height < self.means.room * SMALL

    @property
    def _full(self) -> float:
        return self.drawing.height_mm * look.MM

    @property
    def _least_shrink(self) -> float:
        return min(self.shrink, max(LEAST_SHRINK, readable_shrink(self.drawing)))

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the parts one below the other."""
        for part in self.parts:
            top -= part.before if part is not self.parts[0] else 0.0
            part.draw(pen, left, top)
            top -= part.height

    def lower(self, room: float) -> "WholeDrawing | None":
        """The drawing so much smaller that it is at most `room` high."""
        shrink = self.shrink - (self.height - room) / self._full
        if self._is_fixed or shrink < self._least_shrink:
            return None
        whole = _whole(self.means, self.drawing, self.legend, shrink)
        return replace(whole, keeps_next=self.keeps_next, after=self.after)


def drawing_strips(means: Means, drawing: Drawing) -> list[Strip]:
    """The strips of a drawing; a legend that is not long stays on its page."""
    legend = tuple(legend_strips(means, drawing.legend))
    below = stacked_height(legend)
    stays = below < means.room * _MOST_LEGEND
    caption = _caption(means, drawing)
    around = stacked_height((*caption, *_remarks(means, drawing, 0.5)))
    free = means.room - around - look.BELOW_DRAWING - look.AFTER_DRAWING
    free -= below if stays else 0.0
    shrink = _shrink(means, drawing, free)
    rows = _rows(means, drawing, shrink)
    strips: list[Strip]
    if len(rows) == 1:
        strips = [_whole(means, drawing, legend if stays else (), shrink)]
        strips[0] = replace(strips[0], keeps_next=bool(legend) and not stays)
    else:
        strips = [*caption, *rows, *_remarks(means, drawing, shrink)]
        keeping = {*range(len(caption)), *range(len(caption) + len(rows) - 1, len(strips))}
        strips = [replace(one, keeps_next=n in keeping) for n, one in enumerate(strips)]
        strips[-1] = replace(strips[-1], keeps_next=bool(legend))
        if stays:
            strips += [replace(strip, keeps_next=True) for strip in legend[:-1]]
            strips += legend[-1:]
    if not stays:
        strips += legend
    strips[-1] = replace(strips[-1], after=strips[-1].after + look.AFTER_DRAWING)
    return strips


def readable_shrink(drawing: Drawing) -> float:
    """How small a drawing may be made until its smallest words can hardly be read."""
    sizes = [one.size_mm for one in drawing.shapes if isinstance(one, Label) and one.text]
    sizes += [
        figure_number(one).size_mm
        for one in drawing.shapes
        if isinstance(one, Figure) and one.number
    ]
    return min(1.0, SMALLEST_MM / min(sizes, default=SMALLEST_MM / LEAST_SHRINK))


def _whole(means: Means, drawing: Drawing, legend: Sequence[Strip], shrink: float) -> WholeDrawing:
    (row,) = _rows(means, drawing, shrink)
    caption = _caption(means, drawing)
    parts = (*caption, row, *_remarks(means, drawing, shrink), *legend)
    return WholeDrawing(
        means=means,
        drawing=drawing,
        legend=tuple(legend),
        shrink=shrink,
        parts=parts,
        before=parts[0].before,
    )


def _caption(means: Means, drawing: Drawing) -> list[Strip]:
    if not drawing.title:
        return []
    text = means.setter.plain(drawing.title, look.CAPTION, means.measure)
    return [
        TextStrip(text=text, lines=text.lines, before=look.BEFORE_DRAWING, after=look.BELOW_CAPTION)
    ]


def _remarks(means: Means, drawing: Drawing, shrink: float) -> list[Strip]:
    """How the drawing is to be read, how large it is, and where it comes from, in one line."""
    said = _EM_SPACE.join(filter(None, (drawing.view, scale_text(drawing, shrink), drawing.note)))
    if not said:
        return []
    text = means.setter.plain(said, look.NOTE, means.measure)
    return [TextStrip(text=text, lines=text.lines, after=look.BELOW_DRAWING)]


def _shrink(means: Means, drawing: Drawing, room: float) -> float:
    """How much is left of the drawing's size so that it fits, 1 where all is."""
    high = max(drawing.height_mm, 1.0) * look.MM
    wide = max(drawing.width_mm, 1.0) * look.MM
    shrink = min(1.0, room / high)
    if not drawing.rows:
        shrink = min(shrink, means.measure / wide)
    return max(shrink, _NOTHING)


def _rows(means: Means, drawing: Drawing, shrink: float) -> list[Strip]:
    unit = shrink * look.MM
    places = [0.0, *_cuts(drawing, means.measure / unit), drawing.width_mm]
    rows: list[Strip] = []
    for start, end in pairwise(places):
        window = Box(start, 0.0, end, drawing.height_mm)
        is_last = len(rows) == len(places) - 2
        shapes = (s for s in drawing.shapes if _is_seen(s, window, is_last=is_last))
        rows.append(
            DrawingStrip(
                means=means,
                shapes=tuple(shapes),
                start=start,
                end=end,
                height_mm=drawing.height_mm,
                unit=unit,
                is_row=len(places) > 2,
                before=look.BETWEEN_ROWS if rows else 0.0,
                after=look.BELOW_DRAWING if is_last else 0.0,
            )
        )
    return rows


def _is_whole(shape: Shape) -> bool:
    return isinstance(shape, Label | Figure | Image)


def _is_seen(shape: Shape, window: Box, *, is_last: bool) -> bool:
    """Whether a row shows a shape; what is not cut stands in the row that its place is in."""
    if not _is_whole(shape):
        return bounds(shape).meets(window)
    x = anchor_of(shape)[0]
    return (x >= window.left or window.left == 0.0) and (x < window.right or is_last)


def _cuts(drawing: Drawing, widest: float) -> Sequence[float]:
    """Where a drawing is cut so that no row is wider than that; at the places it names where it
    can be, else where the row ends."""
    cuts: list[float] = []
    start = 0.0
    while drawing.width_mm - start > widest + 1e-6:
        within = [cut for cut in drawing.cuts if start < cut <= start + widest]
        start = max(within, default=start + widest)
        cuts.append(start)
    return cuts
