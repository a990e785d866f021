"""The tables of a seating, drawn around or between their seats."""

from __future__ import annotations

import math
from collections.abc import Iterator

from reception.ceremonies.seating_chart import SeatingChart
from reception.ceremonies.seats import PITCH, Seat, SeatPart
from reception.plan.seating import SeatingForm
from reception.sheets.drawing import Area, Disc, Ink, Label, Shape
from reception.sheets.seat_scale import SeatScale

TABLE_EDGE = 0.35
"""Metres from a seat to the edge of its table."""
TABLE_NUMBER_MM = (2.0, 4.5)
"""How large the number of a table is at the least and at the most."""
TABLE_NUMBER = 0.9
"""The same as a share of the table's radius."""


def table_shapes(chart: SeatingChart, scale: SeatScale) -> Iterator[Shape]:
    """The tables of a seating, each with its number where there are several."""
    several = chart.seating.tables > 1
    form = chart.seating.form
    tables = {
        table: [one.seat for one in taken if one.seat.part is not SeatPart.BEHIND]
        for table, taken in chart.tables.items()
    }
    if form is SeatingForm.ROUND_TABLES:
        for table, seats in tables.items():
            yield from _round(scale, seats, str(table) if several else "")
    elif form is SeatingForm.LONG_TABLE:
        for seats in tables.values():
            yield _board(scale, seats)
    elif form is SeatingForm.TALKS:
        yield _board(scale, [seat for seats in tables.values() for seat in seats])
    elif form is SeatingForm.SIGNING:
        signers = [seats[0] for seats in tables.values() if seats]
        yield _signing_table(scale, signers)


def _round(scale: SeatScale, seats: list[Seat], number: str) -> Iterator[Shape]:
    x = sum(seat.x for seat in seats) / len(seats)
    y = sum(seat.y for seat in seats) / len(seats)
    radius = math.dist((x, y), (seats[0].x, seats[0].y)) - TABLE_EDGE
    at = scale.at(x, y)
    r = max(radius, 0.2) * scale.across
    yield Disc(x=at[0], y=at[1], r=r, fill=Ink.GROUND)
    if number:
        least, most = TABLE_NUMBER_MM
        size = max(least, min(most, r * TABLE_NUMBER))
        yield Label(x=at[0], y=at[1], text=number, size_mm=size, bold=True)


def _board(scale: SeatScale, seats: list[Seat]) -> Area:
    """A table between the seats on its two sides."""
    xs, ys = [seat.x for seat in seats], [seat.y for seat in seats]
    end_on = any(seat.facing in (90.0, 270.0) for seat in seats)
    across, along = (-TABLE_EDGE, PITCH / 2)
    grow_x, grow_y = (across, along) if end_on else (along, across)
    return _rectangle(scale, min(xs) - grow_x, max(ys) + grow_y, max(xs) + grow_x, min(ys) - grow_y)


def _signing_table(scale: SeatScale, signers: list[Seat]) -> Area:
    xs, y = [seat.x for seat in signers], signers[0].y
    return _rectangle(
        scale, min(xs) - PITCH / 2, y - TABLE_EDGE, max(xs) + PITCH / 2, y - TABLE_EDGE - 0.5
    )


def _rectangle(scale: SeatScale, left: float, top: float, right: float, bottom: float) -> Area:
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Area(points=tuple(scale.at(x, y) for x, y in corners), fill=Ink.GROUND)
