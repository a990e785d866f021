"""The scale of seats on paper or screen: how far apart they are drawn, and what of them is told."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from reception.ceremonies.seats import PITCH, ROW, Seat
from reception.plan.seating import SeatingForm

Room = tuple[float, float]
"""Width and height in millimetres."""
NAMED_AT_MOST = 40
"""With more seats than that, where there is no end of room, the list has the names, not the
drawing."""
MM_NAMED, MM_PLAIN = 17.0, 10.0
"""Millimetres of the drawing for a metre of the room, with names and without, at the most."""
NAMED_PITCH_MM = 9.0
"""From seat to seat at the least where each has its name."""
NUMBERED_PITCH_MM = 3.9
"""The same where each has its number."""
NAMED_ROW_MM = (17.0, 21.0)
PLAIN_ROW_MM = (0.0, 12.0)
"""From row to row of people who stand, at the least and at the most; names stand between rows."""
R_MM = 3.2
R_OF_PITCH = 0.42
"""How large a figure is, as a share of the way to its neighbour; never larger than `R_MM`."""
MARGIN_MM, SIDE_MM = 14.0, 24.0
"""Around the outermost seats; more at the sides where names stand beside who faces sideways."""
DOOR_MM = 12.0
STANDING = (SeatingForm.PHOTO, SeatingForm.RECEIVING_LINE)


class Detail(StrEnum):
    """How much is told of each seat: what can still be read."""

    NAMED = "named"
    NUMBERED = "numbered"
    DOTTED = "dotted"  # a place without a number


class SeatScale:
    """Where seats are on their drawing. In a `room` they are drawn as large as they fit; without
    one as large as they are read well. Not `named`, no seat has a name there."""

    def __init__(
        self,
        form: SeatingForm,
        seats: Sequence[Seat],
        room: Room | None,
        *,
        named: bool = True,
    ) -> None:
        xs = [seat.x for seat in seats] or [0.0]
        ys = [seat.y for seat in seats] or [0.0]
        self._left, self._top = min(xs), max(ys)
        self._wide, self._high = max(xs) - self._left, self._top - min(ys)
        self._rows = form in STANDING
        self._count = len(seats)
        self._beside = any(seat.facing % 180 == 90 for seat in seats)
        self.folds = form is SeatingForm.RECEIVING_LINE
        """Whether a drawing that is too wide goes on in rows below one another."""
        self.detail = self._detail(room, named=named)
        side = SIDE_MM if self._beside and self.detail is Detail.NAMED else MARGIN_MM
        self.margin = (side, MARGIN_MM)
        self.across, self.down = self._scales(self.detail, room)
        """Millimetres for a metre, to the right and downwards."""
        self.width = self._wide * self.across + 2 * side
        self.height = self._high * self.down + 2 * MARGIN_MM

    @property
    def pitch(self) -> float:
        """Millimetres from seat to seat."""
        return PITCH * self.across

    @property
    def r(self) -> float:
        """The radius of a figure in millimetres."""
        return min(R_MM, self.pitch * R_OF_PITCH)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a place of the room is drawn, in millimetres."""
        side, above = self.margin
        return side + (x - self._left) * self.across, above + (self._top - y) * self.down

    def _detail(self, room: Room | None, *, named: bool) -> Detail:
        if room is None:
            return Detail.NAMED if self._count <= NAMED_AT_MOST else Detail.NUMBERED
        for detail, least in (
            (Detail.NAMED, NAMED_PITCH_MM),
            (Detail.NUMBERED, NUMBERED_PITCH_MM),
        ):
            if detail is Detail.NAMED and not named:
                continue
            across, down = self._scales(detail, room)
            if across * PITCH >= least and (not self._rows or down * ROW >= _row(detail)[0]):
                return detail
        return Detail.DOTTED

    def _scales(self, detail: Detail, room: Room | None) -> tuple[float, float]:
        """Millimetres for a metre, across and down. Rows of people who stand are drawn as far apart
        as their names ask for."""
        most = MM_NAMED if detail is Detail.NAMED else MM_PLAIN
        rows = _row(detail)[1] / ROW if self._rows else most
        if room is None:
            return most, rows
        side = SIDE_MM if self._beside and detail is Detail.NAMED else MARGIN_MM
        wide, high = room[0] - 2 * side, room[1] - 2 * MARGIN_MM - DOOR_MM
        across = wide / self._wide if self._wide and not self.folds else most
        down = high / self._high if self._high else most
        if self._rows:
            return min(most, across), min(rows, down)
        return (min(most, across, down),) * 2


def _row(detail: Detail) -> tuple[float, float]:
    return NAMED_ROW_MM if detail is Detail.NAMED else PLAIN_ROW_MM
