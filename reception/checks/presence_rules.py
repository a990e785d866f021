"""T1: nobody can be in two places at once."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.twice import pairs_twice, use_conflict
from reception.graphs.itinerary import Stop
from reception.graphs.occupancy import collisions
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.span import Span

LEADING = (HostRole.LEADER, HostRole.OFFICER)
"""Whose time rule P1 watches; P2 has the interpreters, T1 the other persons of the host side."""


def party_twice(ground: Ground, delegation: str) -> Iterator[Conflict]:
    """T1: a member, or a track whose members are not known, is on two items that share time.

    One conflict for each pair of items names everybody who would have to be at both.
    """
    shared: dict[tuple[str, str], tuple[Stop, Stop, list[str]]] = {}
    for itinerary in ground.itineraries(delegation):
        for first, second in collisions(ground.plan, itinerary.stops):
            pair = (first.item.id, second.item.id)
            shared.setdefault(pair, (first, second, []))[2].extend(itinerary.persons)
    for pair, (first, second, persons) in shared.items():
        span = Span(max(first.start, second.start), min(first.end, second.end))
        if span.start < span.end:
            yield from ground.found(
                "T1",
                "overlap",
                subjects=pair,
                span=span,
                facts=(
                    Fact("overlap", span.minutes),
                    Fact("persons", tuple(sorted(set(persons)))),
                ),
            )


def helper_twice(ground: Ground, person: str) -> Iterator[Conflict]:
    """T1: a doctor, driver, security officer … is held by two items that share time."""
    found = ground.plan.get(HostPerson, person)
    if found is None or found.role in (*LEADING, HostRole.INTERPRETER):
        return
    persons = Fact("persons", (person,))
    for first, second in pairs_twice(ground, person):
        yield from use_conflict(ground, "T1", first, second, facts=(persons,))
