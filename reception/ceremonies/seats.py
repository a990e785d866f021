"""Seats: where the seats of a room stand, which of them ranks how, and for which side.

Positions are metres on a plan with the main door below, to the right and up from the middle of the
first table or row. At each table the seats are numbered by honour, from the host's or principal's
on, so that a number alone says what a seat is worth.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from reception.ceremonies.side_frames import Facing, side_in
from reception.plan.seating import (
    GuestSide,
    InterpreterPlace,
    Seating,
    SeatingForm,
    TableLay,
)
from reception.plan.side import Frame

PITCH = 0.8
"""Metres from seat to seat, and from table edge to sitter."""
ROW = 1.0
BEHIND = 1.2
AISLE = 2.2
ARM = 8
"""Armchairs one below the other; a longer arm of a horseshoe has more rows, each behind the other
and all of about one length."""
ARM_ROW = 1.5
"""Metres from row to row of an arm."""
TWO_SIDED = (SeatingForm.TALKS, SeatingForm.ARMCHAIRS, SeatingForm.SIGNING)
"""Forms in which each side has its own: table 1 is the guest's, table 2 the host's."""
GUEST_TABLE, HOST_TABLE = 1, 2


class SeatPart(StrEnum):
    """Whose seat it is by the rule of its form."""

    HOST = "host"
    GUEST = "guest"
    EITHER = "either"
    BEHIND = "behind"  # a chair behind, for an interpreter


class Seat(msgspec.Struct, frozen=True):
    """A seat or a place to stand. `offset` counts seats from the first of the table, to that one's
    own right above zero; `across` is set for who sits on the other side of a long table."""

    table: int
    seat: int
    part: SeatPart
    x: float
    y: float
    facing: float
    offset: int = 0
    across: bool = False

    @property
    def key(self) -> tuple[int, int]:
        """Its table and number."""
        return self.table, self.seat


class Need(msgspec.Struct, frozen=True):
    """How many must find a seat on each side, and how many interpret for it."""

    guests: int
    hosts: int
    guest_interpreters: int = 0
    host_interpreters: int = 0

    @property
    def interpreters(self) -> int:
        """Those of both sides."""
        return self.guest_interpreters + self.host_interpreters

    def side(self, table: int, *, with_interpreters: bool) -> int:
        """How many sit on a side of two, its interpreters among them or not."""
        count = self.guests if table == GUEST_TABLE else self.hosts
        return count + (self.chairs(table) if with_interpreters else 0)

    def chairs(self, table: int) -> int:
        """How many interpret for a side of two."""
        return self.guest_interpreters if table == GUEST_TABLE else self.host_interpreters


def seats_of(seating: Seating, need: Need) -> tuple[Seat, ...]:
    """All seats of a seating, the first in honour first. Where the seating does not say how many
    there are at each table, there are as many as are needed."""
    return tuple(SEATS[seating.form](seating, need))


def are_neighbours(one: Seat, other: Seat) -> bool:
    """Whether two sit or stand side by side."""
    if one.table != other.table or SeatPart.BEHIND in (one.part, other.part):
        return False
    return math.dist((one.x, one.y), (other.x, other.y)) <= PITCH * 1.3


def guest_hand(seating: Seating) -> int:
    """1 where the guest is on the host's own right, -1 where on the left; the host faces the door
    in every form in which the two look the same way."""
    own = side_in(Frame.OWN, seating.guest_side, seating.side_frame, Facing.DOORWARDS)
    return -1 if own is GuestSide.LEFT else 1


def outwards(count: int, hand: int = 1) -> list[int]:
    """Offsets from the middle out, first to that hand: 0, 1, -1, 2, -2 …"""
    return [hand * ((i + 1) // 2) * (1 if i % 2 else -1) for i in range(count)]


def _in_a_row(
    table: int,
    offsets: list[int],
    facing: Facing,
    *,
    parts: tuple[SeatPart, SeatPart],
    at: tuple[float, float] = (0.0, 0.0),
    first: int = 1,
    across: bool = False,
) -> Iterator[Seat]:
    """Seats side by side, all facing one way; even offsets are of the first part."""
    right = facing.turned(1).step
    for number, offset in enumerate(offsets, first):
        yield Seat(
            table,
            number,
            parts[offset % 2],
            at[0] + right[0] * offset * PITCH,
            at[1] + right[1] * offset * PITCH,
            facing * 90.0,
            offset,
            across,
        )


def _behind(table: int, first: int, front: Seat, count: int) -> Iterator[Seat]:
    """Chairs behind a seat, between it and its right neighbour."""
    angle = math.radians(front.facing)
    ahead, right = (math.sin(angle), math.cos(angle)), (math.cos(angle), -math.sin(angle))
    for number in range(count):
        sideways = (number - (count - 1) / 2) * PITCH + PITCH / 2
        yield Seat(
            table,
            first + number,
            SeatPart.BEHIND,
            front.x - ahead[0] * BEHIND + right[0] * sideways,
            front.y - ahead[1] * BEHIND + right[1] * sideways,
            front.facing,
        )


def _talks(seating: Seating, need: Need) -> Iterator[Seat]:
    """The guest's side faces the door where the table lies along the wall of the door; where it
    lies end-on, it is on the right of who comes in. The interpreter sits at the principal's right
    hand, so that number two is at the left (会谈座次, as taught in the Liaoning office)."""
    if seating.lay is TableLay.PARALLEL:
        facings = {GUEST_TABLE: Facing.DOORWARDS, HOST_TABLE: Facing.INWARDS}
    else:
        right = seating.side_frame is not Frame.ENTERING or seating.guest_side is GuestSide.RIGHT
        guest = Facing.LEFTWARDS if right else Facing.RIGHTWARDS
        facings = {GUEST_TABLE: guest, HOST_TABLE: guest.turned(2)}
    behind = seating.interpreters is InterpreterPlace.BEHIND
    sides = (need.side(table, with_interpreters=not behind) for table in facings)
    count = seating.seats or max(sides)
    for table, part in ((GUEST_TABLE, SeatPart.GUEST), (HOST_TABLE, SeatPart.HOST)):
        facing = facings[table]
        at = (-facing.step[0] * PITCH, -facing.step[1] * PITCH)
        row = list(_in_a_row(table, outwards(count), facing, parts=(part, part), at=at))
        yield from row
        if behind and row:
            yield from _behind(table, count + 1, row[0], need.chairs(table))


def _armchairs(seating: Seating, need: Need) -> Iterator[Seat]:
    """Principals at the head of a horseshoe, facing the door; each side's people down its arm, in
    rows behind one another where they are many; interpreters behind their principal."""
    hand = guest_hand(seating)
    heads = max(seating.seats, 2)
    at_head = {GUEST_TABLE: heads - 1, HOST_TABLE: 1}
    inner = -hand  # on the plan, the guest is to the left of a host who faces the door
    for table, part in ((GUEST_TABLE, SeatPart.GUEST), (HOST_TABLE, SeatPart.HOST)):
        way = inner if table == GUEST_TABLE else -inner
        arm = Facing.RIGHTWARDS if way < 0 else Facing.LEFTWARDS
        edge = way * (at_head[table] + 0.7) * ROW
        numbers = max(at_head[table], need.side(table, with_interpreters=False))
        down = numbers - at_head[table]
        in_row = math.ceil(down / math.ceil(down / ARM)) if down else 1
        for number in range(1, numbers + 1):
            if number <= at_head[table]:
                x, y, facing = way * (number - 0.4) * ROW, 0.0, Facing.DOORWARDS
            else:
                row, place = divmod(number - at_head[table] - 1, in_row)
                x, y, facing = edge + way * row * ARM_ROW, -(place + 1) * ROW, arm
            yield Seat(table, number, part, x, y, facing * 90.0)
        head = Seat(table, 1, part, way * 0.6 * ROW, 0.3, Facing.DOORWARDS * 90.0)
        yield from _behind(table, numbers + 1, head, need.chairs(table))


def _signing(seating: Seating, need: Need) -> Iterator[Seat]:
    """The signers behind one table, an assistant outside of each; the others stand behind them,
    each side behind its own."""
    hand = guest_hand(seating)
    for table, part in ((GUEST_TABLE, SeatPart.GUEST), (HOST_TABLE, SeatPart.HOST)):
        count = need.side(table, with_interpreters=True)
        way = -hand if table == GUEST_TABLE else hand
        doorwards = Facing.DOORWARDS * 90.0
        yield Seat(table, 1, part, way * 0.5 * PITCH * 2, 0.0, doorwards)
        if count > 1:
            yield Seat(table, 2, part, way * 2.2 * PITCH, 0.0, doorwards)
        for number in range(3, count + 1):
            yield Seat(table, number, part, way * (number - 2.5) * PITCH, 1.4, doorwards)


def _round_tables(seating: Seating, need: Need) -> Iterator[Seat]:
    """Host and guest alternate around each table, the guest on the host's right; the first table
    stands at the far end, the others before it in rows."""
    hand = guest_hand(seating)
    tables = max(seating.tables, 1)
    persons = _at_table(seating, need)
    count = seating.seats or math.ceil(persons / tables)
    radius = max(count * PITCH / (2 * math.pi), 0.5)
    apart = 2 * radius + AISLE
    abreast = math.ceil(math.sqrt(tables - 1)) if tables > 1 else 1
    for table in range(1, tables + 1):
        row, column = divmod(table - 2, abreast)
        in_row = min(abreast, tables - 1 - row * abreast)
        middle = (0.0, 0.0)
        if table > 1:
            middle = ((column - (in_row - 1) / 2) * apart, -(row + 1) * apart)
        ring: list[Seat] = []
        for number, offset in enumerate(outwards(count, hand), 1):
            angle = offset * 2 * math.pi / count
            # the first sits at the top and faces the door: to the own right is anticlockwise
            x, y = -math.sin(angle) * radius, math.cos(angle) * radius
            facing = (180.0 - math.degrees(angle)) % 360
            part = (SeatPart.HOST, SeatPart.GUEST)[offset % 2]
            ring.append(Seat(table, number, part, middle[0] + x, middle[1] + y, facing, offset))
        yield from ring
        if table == 1 and ring and seating.interpreters is InterpreterPlace.BEHIND:
            yield from _behind(1, count + 1, ring[0], need.interpreters)


def _long_table(seating: Seating, need: Need) -> Iterator[Seat]:
    """The host in the middle of the side that faces the door, the guest on the host's right, the
    second host opposite; host and guest alternate on both sides."""
    hand = guest_hand(seating)
    persons = _at_table(seating, need)
    for table in range(1, max(seating.tables, 1) + 1):
        count = seating.seats or math.ceil(persons / max(seating.tables, 1))
        top = -(table - 1) * (AISLE + 2 * PITCH)
        parts = (SeatPart.HOST, SeatPart.GUEST)
        far = _in_a_row(
            table,
            outwards(math.ceil(count / 2), hand),
            Facing.DOORWARDS,
            parts=parts,
            at=(0.0, top + PITCH),
        )
        near = _in_a_row(
            table,
            outwards(count // 2, hand),
            Facing.INWARDS,
            parts=parts,
            at=(0.0, top - PITCH),
            across=True,
        )
        both = sorted((*far, *near), key=_from_the_middle)
        numbered = [
            msgspec.structs.replace(seat, seat=number) for number, seat in enumerate(both, 1)
        ]
        yield from numbered
        if table == 1 and numbered and seating.interpreters is InterpreterPlace.BEHIND:
            yield from _behind(1, count + 1, numbered[0], need.interpreters)


def _at_table(seating: Seating, need: Need) -> int:
    """How many eat at the tables."""
    beside = seating.interpreters is InterpreterPlace.BESIDE
    return need.guests + need.hosts + (need.interpreters if beside else 0)


def _from_the_middle(seat: Seat) -> tuple[int, int, bool]:
    """The host, the guest at the right hand, then who sits opposite them, then further out."""
    ring = (abs(seat.offset) + 1) // 2
    return ring, seat.seat, seat.across


def _photo(seating: Seating, need: Need) -> Iterator[Seat]:
    """Rows before the camera at the door: host in the middle of the first, guest at the host's
    right, then host and guest alternately; the rows behind are for either."""
    hand = guest_hand(seating)
    rows = max(seating.tables, 1)
    count = seating.seats or math.ceil((need.guests + need.hosts + need.interpreters) / rows)
    for row in range(1, rows + 1):
        parts = (SeatPart.HOST, SeatPart.GUEST) if row == 1 else (SeatPart.EITHER,) * 2
        yield from _in_a_row(
            row,
            outwards(count, hand),
            Facing.DOORWARDS,
            parts=parts,
            at=(0.0 if row % 2 else PITCH / 2, (row - 1) * ROW),
        )


def _receiving_line(seating: Seating, need: Need) -> Iterator[Seat]:
    """Side by side: whom the arriving meet first is the host, then the guest of honour, then both
    sides alternately."""
    count = seating.seats or need.guests + need.hosts + need.interpreters
    offsets = [guest_hand(seating) * offset for offset in range(count)]
    yield from _in_a_row(1, offsets, Facing.DOORWARDS, parts=(SeatPart.HOST, SeatPart.GUEST))


SEATS = {
    SeatingForm.TALKS: _talks,
    SeatingForm.ARMCHAIRS: _armchairs,
    SeatingForm.SIGNING: _signing,
    SeatingForm.ROUND_TABLES: _round_tables,
    SeatingForm.LONG_TABLE: _long_table,
    SeatingForm.PHOTO: _photo,
    SeatingForm.RECEIVING_LINE: _receiving_line,
}
