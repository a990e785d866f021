"""Seat filling: seats by rank alone, before anybody is kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reception.ceremonies.seats import (
    GUEST_TABLE,
    HOST_TABLE,
    TWO_SIDED,
    Seat,
    SeatPart,
    guest_hand,
)
from reception.ceremonies.sitters import Sitter, SitterPart
from reception.plan.seating import InterpreterPlace, Seating, SeatingForm

NEXT_TO_GUEST = 2
"""How many seats from the host, to the host's right, the interpreter sits at a table where the
guest of honour is one from the host."""


def filled(
    seating: Seating,
    sitters: Sequence[Sitter],
    seats: Sequence[Seat],
    kept: dict[Sitter, Seat],
) -> dict[Sitter, Seat]:
    """Everybody at a seat by rank; those in `kept` where they are."""
    given = dict(kept)
    free = [seat for seat in seats if seat not in kept.values()]
    left = [sitter for sitter in sitters if sitter not in kept]
    given |= _interpreters(seating, left, free)
    free = [seat for seat in free if seat not in given.values()]
    left = sorted((s for s in left if s not in given), key=_by_rank)
    if seating.form in TWO_SIDED:
        for part in SitterPart:
            side = [sitter for sitter in left if sitter.part is part]
            given |= zip(side, (s for s in free if s.part.value == part.value), strict=False)
        return given
    free = [seat for seat in free if seat.part is not SeatPart.BEHIND] + [
        seat for seat in free if seat.part is SeatPart.BEHIND
    ]
    if seating.form is SeatingForm.PHOTO:
        return given | _rows(left, free)
    return given | _tables(left, free, given)


def _by_rank(sitter: Sitter) -> tuple[bool, int, SitterPart, str, int]:
    return sitter.interprets, sitter.rank, sitter.part, sitter.person, sitter.nth


def _interpreters(
    seating: Seating, left: Iterable[Sitter], free: Sequence[Seat]
) -> dict[Sitter, Seat]:
    """Interpreters behind where there are chairs for them. At the table: on the right of the
    principals at talks, and on the right of the guest of honour at a meal."""
    waiting = [sitter for sitter in left if sitter.interprets]
    wanted = [seat for seat in free if seat.part is SeatPart.BEHIND]
    if not wanted and seating.interpreters is InterpreterPlace.BESIDE:
        wanted = _beside(seating, free)
    if seating.form not in TWO_SIDED:
        return dict(zip(waiting, wanted, strict=False))
    found: dict[Sitter, Seat] = {}
    for part, table in ((SitterPart.GUEST, GUEST_TABLE), (SitterPart.HOST, HOST_TABLE)):
        own = [sitter for sitter in waiting if sitter.part is part]
        found |= zip(own, (seat for seat in wanted if seat.table == table), strict=False)
    return found


def _beside(seating: Seating, free: Sequence[Seat]) -> list[Seat]:
    """The seats next to the principals that are for interpreting."""
    if seating.form is SeatingForm.TALKS:
        return [seat for seat in free if seat.offset == 1]
    if seating.form in (SeatingForm.ROUND_TABLES, SeatingForm.LONG_TABLE):
        wanted = guest_hand(seating) * NEXT_TO_GUEST
        return [s for s in free if s.table == 1 and s.offset == wanted and not s.across]
    return []


def _tables(
    left: Sequence[Sitter], free: Sequence[Seat], given: dict[Sitter, Seat]
) -> dict[Sitter, Seat]:
    """Table after table: the first gets the first of both sides alternately; of the others each
    gets its share of either side, so that no table is without the host's people."""
    guests = [sitter for sitter in left if sitter.part is SitterPart.GUEST]
    hosts = [sitter for sitter in left if sitter.part is not SitterPart.GUEST]
    tables: dict[int, list[Seat]] = {}
    for seat in free:
        tables.setdefault(seat.table, []).append(seat)
    counts = _spread(len(left), {table: len(seats) for table, seats in tables.items()})
    found: dict[Sitter, Seat] = {}
    numbers = sorted(tables)
    for position, table in enumerate(numbers):
        count = counts[table]
        if position == 0 and len(numbers) > 1:
            usual = sum(seat.part is SeatPart.HOST for seat in tables[table][:count])
        else:
            after = sum(counts[number] for number in numbers[position:])
            usual = round(len(hosts) * count / after) if after else 0
        own = min(max(usual, count - len(guests)), len(hosts), count)
        found |= _one_table(tables[table][:count], hosts[:own], guests[: count - own])
        hosts, guests = hosts[own:], guests[count - own :]
    return found


def _spread(persons: int, room: dict[int, int]) -> dict[int, int]:
    """So many at each table, the tables as equally full as can be, the first ones the fuller."""
    counts: dict[int, int] = {}
    left = persons
    tables = sorted(room)
    for position, table in enumerate(tables):
        share = -(-left // (len(tables) - position))
        beyond = left - sum(room[number] for number in tables[position + 1 :])
        counts[table] = min(room[table], max(share, beyond))
        left -= counts[table]
    return counts


def _one_table(
    seats: Sequence[Seat], hosts: Sequence[Sitter], guests: Sequence[Sitter]
) -> dict[Sitter, Seat]:
    """Host and guest alternate as the seats do; who is left over takes what is left over."""
    parts = {SeatPart.HOST: list(hosts), SeatPart.GUEST: list(guests)}
    own: dict[SeatPart, list[Seat]] = {part: [] for part in parts}
    spare: list[Seat] = []
    for seat in seats:
        fits = seat.part in parts and len(own[seat.part]) < len(parts[seat.part])
        (own[seat.part] if fits else spare).append(seat)
    found: dict[Sitter, Seat] = {}
    for part, sitters in parts.items():
        lacking = len(sitters) - len(own[part])
        mine = sorted((*own[part], *spare[:lacking]), key=lambda seat: seat.key)
        spare = spare[lacking:]
        found |= zip(sitters, mine, strict=True)
    return found


def _rows(left: Sequence[Sitter], free: Sequence[Seat]) -> dict[Sitter, Seat]:
    """The first row by rank, host and guest alternately; into the rows behind by rank too, but
    within a row the tallest stand in its middle."""
    rows: dict[int, list[Seat]] = {}
    for seat in free:
        rows.setdefault(seat.table, []).append(seat)
    found: dict[Sitter, Seat] = {}
    waiting = list(left)
    for row in sorted(rows):
        seats = rows[row][: len(waiting)]
        if row == min(rows) and any(seat.part is not SeatPart.EITHER for seat in seats):
            hosts = [s for s in waiting if s.part is not SitterPart.GUEST]
            guests = [s for s in waiting if s.part is SitterPart.GUEST]
            own = min(len(hosts), sum(seat.part is SeatPart.HOST for seat in seats))
            own = max(own, len(seats) - len(guests))
            found |= _one_table(seats, hosts[:own], guests[: len(seats) - own])
        else:
            these = sorted(waiting[: len(seats)], key=lambda s: (-s.height_cm, _by_rank(s)))
            found |= zip(these, seats, strict=True)
        waiting = [sitter for sitter in waiting if sitter not in found]
    return found
