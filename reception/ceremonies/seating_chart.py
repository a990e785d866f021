"""The seating chart: all seats of a room with who has which, as the book says it today."""

from __future__ import annotations

import msgspec

from reception.ceremonies.seating_plan import (
    Seated,
    SeatingPlan,
    need_of,
    seating_plan,
)
from reception.ceremonies.seats import Seat, seats_of
from reception.ceremonies.sitters import Sitter, sitters_of
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import Seating
from reception.trouble import Trouble


class Taken(msgspec.Struct, frozen=True):
    """A seat, whose it is by the book, and what the rules say of that person; None where it is
    free, or the person is not to be seated."""

    seat: Seat
    place: Place | None = None
    sitter: Sitter | None = None
    by_rule: Seated | None = None


class SeatingChart(msgspec.Struct, frozen=True):
    """The seats by table and number; `waiting` have none yet, `stray` places name no seat there is
    or one that somebody else has. `proposal` is None where there are fewer seats than persons."""

    seating: Seating
    taken: tuple[Taken, ...]
    waiting: tuple[Sitter, ...]
    stray: tuple[Place, ...]
    proposal: SeatingPlan | None

    @property
    def tables(self) -> dict[int, tuple[Taken, ...]]:
        """The seats of each table, row or side."""
        found: dict[int, list[Taken]] = {}
        for one in self.taken:
            found.setdefault(one.seat.table, []).append(one)
        return {table: tuple(seats) for table, seats in sorted(found.items())}

    def at(self, table: int, seat: int) -> Taken | None:
        """What is at a seat."""
        return next((one for one in self.taken if one.seat.key == (table, seat)), None)


def seating_chart(plan: Plan, seating: Seating) -> SeatingChart:
    """A seating as the book has it."""
    sitters = sitters_of(plan, seating)
    places = plan.referring(Place, "seating", seating.id)
    proposal = _proposal(plan, seating, places)
    meant = (
        {(one.sitter.person, one.sitter.nth): one for one in proposal.seated} if proposal else {}
    )
    waiting = {(sitter.person, sitter.nth): sitter for sitter in sitters}
    held: dict[tuple[int, int], Taken] = {}
    stray: list[Place] = []
    seats = {seat.key: seat for seat in seats_of(seating, need_of(seating, sitters))}
    given: dict[str, int] = {}
    for place in sorted(places, key=lambda one: (one.table, one.seat, one.id)):
        key = (place.table, place.seat)
        if key not in seats or key in held:
            stray.append(place)
            continue
        nth = given.get(place.person, 0)
        given[place.person] = nth + 1
        sitter = waiting.pop((place.person, nth), None)
        held[key] = Taken(seats[key], place, sitter, meant.get((place.person, nth)))
    taken = (held.get(key, Taken(seat)) for key, seat in sorted(seats.items()))
    return SeatingChart(seating, tuple(taken), tuple(waiting.values()), tuple(stray), proposal)


def _proposal(plan: Plan, seating: Seating, places: tuple[Place, ...]) -> SeatingPlan | None:
    try:
        return seating_plan(plan, seating, [place for place in places if place.pinned])
    except Trouble:
        return None
