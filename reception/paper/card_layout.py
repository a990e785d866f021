"""How cards lie on a sheet of paper, and where it is cut and folded."""

from collections.abc import Iterator
from dataclasses import dataclass

from reception.paper import look
from reception.paper.look import MM, PageSize
from reception.paper.pen import Pen

_ROUNDING = 0.5  # points
_HALVED = 1.1 * MM  # two A5 cards are an A4 sheet, although halves are rounded to millimetres


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Places of cards on a sheet, in points; `unit` is 1 unless a card is larger than the sheet."""

    page: PageSize
    wide: float
    high: float
    across: int
    down: int
    unit: float

    @property
    def count(self) -> int:
        """How many cards a sheet holds."""
        return self.across * self.down

    @property
    def left(self) -> float:
        """Where the first column begins: the cards lie in the middle of the sheet."""
        return (self.page.width - self.across * self.wide) / 2

    @property
    def top(self) -> float:
        """Where the first row begins, measured from the bottom of the sheet."""
        return (self.page.height + self.down * self.high) / 2

    def places(self, *, mirrored: bool = False) -> Iterator[tuple[float, float]]:
        """The upper left corners row by row; mirrored as they lie on the back of the sheet."""
        for row in range(self.down):
            for column in range(self.across):
                seen = self.across - 1 - column if mirrored else column
                yield self.left + seen * self.wide, self.top - row * self.high

    def draw_cuts(self, pen: Pen) -> None:
        """Marks outside the cards where there is room for them, else dots along the cut."""
        right, bottom = self.page.width - self.left, self.page.height - self.top
        columns = [self.left + place * self.wide for place in range(self.across + 1)]
        rows = [self.top - place * self.high for place in range(self.down + 1)]
        ticks, dots = [], []
        if bottom >= _mark_room():
            ends = (
                (self.top + _AWAY, self.top + _AWAY + _MARK),
                (bottom - _AWAY, bottom - _AWAY - _MARK),
            )
            ticks += [((x, y), (x, end)) for x in columns for y, end in ends]
        else:
            dots += [((x, self.page.height), (x, 0.0)) for x in columns[1:-1]]
        if self.left >= _mark_room():
            ends = (
                (self.left - _AWAY, self.left - _AWAY - _MARK),
                (right + _AWAY, right + _AWAY + _MARK),
            )
            ticks += [((x, y), (end, y)) for y in rows for x, end in ends]
        else:
            dots += [((0.0, y), (self.page.width, y)) for y in rows[1:-1]]
        pen.draw(f"{look.CUT_LINE:g} w {_segments(ticks)} S")
        pen.draw(f"{look.CUT_LINE:g} w {look.RULE_GREY:g} G [1 3] 0 d {_segments(dots)} S")


_MARK = look.CUT_MARK_MM * MM
_AWAY = look.CUT_MARK_AWAY_MM * MM

Segment = tuple[tuple[float, float], tuple[float, float]]


def card_layout(page: PageSize, width_mm: float, height_mm: float) -> CardLayout:
    """As many cards of a size on a sheet as leave a printer's margin, or fill it exactly."""
    wide, high = max(width_mm, 1.0) * MM, max(height_mm, 1.0) * MM
    unit = min(1.0, (page.width + _ROUNDING) / wide, (page.height + _ROUNDING) / high)
    wide, high = wide * unit, high * unit
    return CardLayout(
        page, wide, high, _fitting(page.width, wide), _fitting(page.height, high), unit
    )


def _fitting(room: float, size: float) -> int:
    most = int((room + _ROUNDING) / size)
    if most and room - most * size < _HALVED:
        return most
    return max(1, int((room - 2 * look.PRINTER_MARGIN_MM * MM) / size))


def _mark_room() -> float:
    return _AWAY + _MARK


def _segments(lines: list[Segment]) -> str:
    return " ".join(f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l" for (a, b), (c, d) in lines)
