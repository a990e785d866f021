"""M3: a gate takes so many motorcades at a time, and two principals do not leave it at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.gate import Gate
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.span import Span, minutes_between
from reception.routes.columns import cars_of, goes_ahead

Passing = tuple[Span, Move, Motorcade]


def drop_over_rate(ground: Ground, gate: str) -> Iterator[Conflict]:
    """M3: more motorcades, or more cars, come to a drop point within a slot than it takes."""
    found = ground.plan.get(Gate, gate)
    if found is None or not found.slot_minutes:
        return
    arrivals = sorted(_passings(ground, "drop", gate), key=lambda one: (one[0].end, one[1].id))
    told = -1
    for first in range(len(arrivals)):
        last = _last_within(arrivals, first, found.slot_minutes)
        together = arrivals[first : last + 1]
        cars = sum(_cars(ground, motorcade) for _, _, motorcade in together)
        many = len(together) > max(1, found.motorcades_per_slot)
        full = bool(found.vehicles_per_slot) and cars > found.vehicles_per_slot
        if (many or full) and last > told:
            told = last
            numbers = (
                (len(together), max(1, found.motorcades_per_slot))
                if many
                else (cars, found.vehicles_per_slot)
            )
            yield from ground.found(
                "M3",
                "motorcades" if many else "cars",
                subjects=(*(move.id for _, move, _ in together), gate),
                span=Span(together[0][0].end, together[-1][0].end),
                facts=(
                    Fact("needs", numbers[0]),
                    Fact("has", numbers[1], "source-gate"),
                    Fact("slot", found.slot_minutes, "source-gate"),
                    Fact("gate", gate),
                ),
            )


def departures_too_close(ground: Ground, gate: str) -> Iterator[Conflict]:
    """M3: two motorcades leave one gate within the margin of each other."""
    if ground.plan.get(Gate, gate) is None:
        return
    leaving = sorted(_passings(ground, "gate", gate), key=lambda one: (one[0].start, one[1].id))
    for (before, first, _), (after, second, _) in pairwise(leaving):
        least = int(ground.margin("gate_departures", after.start))
        between = minutes_between(before.start, after.start)
        if between < least:
            yield from ground.found(
                "M3",
                "departures",
                subjects=(first.id, second.id, gate),
                span=Span(before.start, after.start),
                facts=(
                    Fact("needs", least, "source-margin"),
                    Fact("has", between),
                    Fact("gate", gate),
                ),
            )


def _passings(ground: Ground, field: str, gate: str) -> Iterator[Passing]:
    for motorcade in ground.plan.referring(Motorcade, field, gate):
        move = ground.plan.get(Move, motorcade.move)
        course = ground.course(move) if move else None
        if move is not None and course is not None:
            yield course, move, motorcade


def _last_within(arrivals: list[Passing], first: int, minutes: int) -> int:
    last = first
    while (
        last + 1 < len(arrivals)
        and minutes_between(arrivals[first][0].end, arrivals[last + 1][0].end) < minutes
    ):
        last += 1
    return last


def _cars(ground: Ground, motorcade: Motorcade) -> int:
    cars = cars_of(ground.plan, motorcade.id)
    return sum(1 for car in cars if not goes_ahead(car))
