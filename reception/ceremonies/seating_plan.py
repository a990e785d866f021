"""The seating plan: everybody at a seat by precedence, and nobody beside whom they must not be.

First every seat is given by rank: the first table before the second, the middle before the ends,
host and guest alternately. Then those who must be kept apart change seats with the person nearest
in rank for whom that breaks nothing (a search by least conflicts with a memory of its last steps,
so that it cannot run in a circle). Seats that an officer has pinned stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

import msgspec

from reception.ceremonies.seat_filling import filled
from reception.ceremonies.seat_swaps import kept_apart
from reception.ceremonies.seats import TWO_SIDED, Need, Seat, SeatPart, seats_of
from reception.ceremonies.sitters import Apart, Sitter, SitterPart, apart_among, sitters_of
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import Seating, SeatingForm
from reception.trouble import Trouble


class SeatGround(StrEnum):
    """Why somebody sits there."""

    HOST = "host"
    GUEST = "guest"  # of honour
    RANK = "rank"
    HEIGHT = "height"
    INTERPRETER = "interpreter"
    PINNED = "pinned"
    APART = "apart"  # by rank it would be a seat too near to somebody
    MADE_ROOM = "made_room"  # for whom it was taken from
    BY_HAND = "by_hand"


class Seated(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody at a seat and why: `by_rank` is the seat that the rank alone would give, `other`
    whom it would be too near to, or who got it."""

    sitter: Sitter
    seat: Seat
    ground: SeatGround
    by_rank: tuple[int, int] = (0, 0)
    other: str = ""


class SeatingPlan(msgspec.Struct, frozen=True):
    """Everybody at a seat; `seats` are all there are. `near` are the pairs that sit too near to one
    another all the same, since no better plan was found."""

    seated: tuple[Seated, ...]
    seats: tuple[Seat, ...]
    near: tuple[tuple[str, str], ...] = ()

    def at(self, person: str, nth: int = 0) -> Seated | None:
        """Where a person of the list sits."""
        for one in self.seated:
            if one.sitter.person == person and one.sitter.nth == nth:
                return one
        return None


class Shortage(msgspec.Struct, frozen=True):
    """More persons than seats; `side` where only one side has too few."""

    persons: int
    seats: int
    side: str = ""


def need_of(seating: Seating, sitters: Iterable[Sitter]) -> Need:
    """How many need a seat on each side, and a chair for interpreting."""
    counts = Counter((sitter.part, sitter.interprets) for sitter in sitters)
    guest, host = SitterPart.GUEST, SitterPart.HOST
    return Need(
        guests=counts[guest, False],
        hosts=counts[host, False],
        guest_interpreters=counts[guest, True],
        host_interpreters=counts[host, True],
    )


def shortage_of(
    seating: Seating, sitters: Sequence[Sitter], seats: Sequence[Seat]
) -> Shortage | None:
    """Whether there are fewer seats than persons, and by how much."""
    if seating.form in TWO_SIDED:
        behind = any(seat.part is SeatPart.BEHIND for seat in seats)
        for part in SitterPart:
            wanted = sum(s.part is part and not (behind and s.interprets) for s in sitters)
            there = sum(seat.part.value == part.value for seat in seats)
            if there < wanted:
                return Shortage(wanted, there, part.value)
    return Shortage(len(sitters), len(seats)) if len(seats) < len(sitters) else None


def seating_plan(plan: Plan, seating: Seating, pins: Iterable[Place] = ()) -> SeatingPlan:
    """Everybody at exactly one seat. `pins` are places to keep; one whose person is not to be
    seated, or whose seat is not there or taken by an earlier one, counts for nothing.

    Raises:
        Trouble: there are fewer seats than persons.
    """
    sitters = sitters_of(plan, seating)
    seats = seats_of(seating, need_of(seating, sitters))
    short = shortage_of(seating, sitters, seats)
    if short is not None:
        raise Trouble("seating-too-few-seats", persons=short.persons, seats=short.seats)
    kept = _pinned(sitters, seats, pins)
    by_rank = filled(seating, sitters, seats, kept)
    apart = apart_among(plan, seating, sitters)
    fixed = {*kept, *(s for s in sitters if s.person in (seating.host, seating.guest))}
    final, near = kept_apart(by_rank, seats, apart, fixed)
    seated = _told(seating, by_rank, final, apart, set(kept))
    return SeatingPlan(tuple(seated), seats, near)


def _pinned(
    sitters: Sequence[Sitter], seats: Sequence[Seat], pins: Iterable[Place]
) -> dict[Sitter, Seat]:
    by_key = {seat.key: seat for seat in seats}
    waiting: dict[str, list[Sitter]] = {}
    for sitter in sitters:
        waiting.setdefault(sitter.person, []).append(sitter)
    kept: dict[Sitter, Seat] = {}
    for pin in sorted(pins, key=lambda one: (one.table, one.seat, one.id)):
        seat = by_key.get((pin.table, pin.seat))
        if seat is not None and waiting.get(pin.person) and seat not in kept.values():
            kept[waiting[pin.person].pop(0)] = seat
    return kept


def _told(
    seating: Seating,
    by_rank: dict[Sitter, Seat],
    final: dict[Sitter, Seat],
    apart: Apart,
    kept: set[Sitter],
) -> Iterator[Seated]:
    at_first = {seat.key: sitter.person for sitter, seat in by_rank.items()}
    now_at = {seat.key: sitter.person for sitter, seat in final.items()}
    for sitter, seat in sorted(final.items(), key=lambda pair: pair[1].key):
        meant = by_rank[sitter]
        ground, other = _ground(seating, sitter, seat), ""
        if sitter in kept:
            ground = SeatGround.PINNED
        elif meant.key != seat.key:
            forbidden = apart.tables.get(sitter.person, frozenset()) | apart.sides.get(
                sitter.person, frozenset()
            )
            near = [at_first[key] for key in sorted(at_first) if key[0] == meant.table]
            other = next((id for id in near if id in forbidden), "")
            ground = SeatGround.APART if other else SeatGround.MADE_ROOM
            other = other or now_at.get(meant.key, "")
        yield Seated(sitter=sitter, seat=seat, ground=ground, by_rank=meant.key, other=other)


def _ground(seating: Seating, sitter: Sitter, seat: Seat) -> SeatGround:
    if sitter.interprets:
        return SeatGround.INTERPRETER
    if sitter.person == seating.host:
        return SeatGround.HOST
    if sitter.person == seating.guest:
        return SeatGround.GUEST
    if seating.form is SeatingForm.PHOTO and seat.table > 1 and sitter.height_cm:
        return SeatGround.HEIGHT
    return SeatGround.RANK
