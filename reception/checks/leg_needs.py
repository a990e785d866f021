"""What a leg needs: boarding, drive and reserve, reckoned once for rule T2 and the time network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from reception.checks.ground import Ground
from reception.checks.ways import UNBOARDED, Way, boarding_minutes, reserve_minutes, way_of
from reception.graphs.itinerary import Leg, host_itinerary, legs
from reception.plan.host_person import HostPerson
from reception.plan.move import Move
from reception.plan.span import minutes_between


class Party(msgspec.Struct, frozen=True, gc=False):
    """Who goes the same leg."""

    persons: tuple[str, ...]
    headcount: int

    def __add__(self, other: Party) -> Party:
        return Party(self.persons + other.persons, self.headcount + other.headcount)


class LegNeed(msgspec.Struct, frozen=True, gc=False):
    """The minutes that must lie between two stops.

    `case` says which: ``gap`` from the end of the one to the start of the next, with no move
    planned in between; ``boarding`` from the end to wheels rolling; ``arrival`` from wheels rolling
    to the start of what comes after the move; ``unknown_place`` where nobody can tell. `has` is
    what there is as planned.
    """

    case: str
    leg: Leg
    party: Party
    needs: int = 0
    has: int = 0
    boarding: int = 0
    way: Way | None = None
    reserve: int = 0

    @property
    def lacks(self) -> bool:
        """Whether the time does not suffice."""
        return self.has < self.needs


def delegation_legs(ground: Ground, delegation: str) -> Iterable[tuple[Leg, Party]]:
    """The legs of a delegation's itineraries, each once with all who go it."""
    found: dict[tuple[str, str, int], tuple[Leg, Party]] = {}
    for itinerary in ground.itineraries(delegation):
        party = Party(itinerary.persons, itinerary.headcount)
        for leg in legs(itinerary):
            same = (leg.before.item.id, leg.after.item.id, leg.taken)
            others = found.get(same)
            found[same] = (leg, others[1] + party if others else party)
    return found.values()


def host_legs(ground: Ground, person: str) -> Iterator[tuple[Leg, Party]]:
    """The legs of a person of the host side that are not those of guests the person goes with."""
    if ground.plan.get(HostPerson, person) is None:
        return
    for leg in legs(host_itinerary(ground.plan, person, ground.stop)):
        if set(leg.before.item.tracks).isdisjoint(leg.after.item.tracks):
            yield leg, Party((person,), 1)


def leg_needs(ground: Ground, leg: Leg, party: Party) -> Iterator[LegNeed]:
    """What a leg needs and has: one need, or none, or two about a move at either end of it."""
    before, after = leg.before, leg.after
    has = minutes_between(before.end, after.start) - leg.taken
    if before.destination != after.origin:
        yield _gap(ground, leg, party, has)
        return
    if isinstance(after.item, Move) and after.item.mode not in UNBOARDED:
        boarding = boarding_minutes(ground.travel_margins(before.end), party.headcount)
        yield LegNeed("boarding", leg, party, boarding, has, boarding)
    if isinstance(before.item, Move):
        way = way_of(ground, before.item, before.origin, before.destination, before.start)
        if way is not None:
            margins = ground.travel_margins(before.start)
            reserve = reserve_minutes(margins, way.minutes, way.on_foot)
            has = minutes_between(before.start, after.start) - leg.taken
            yield LegNeed("arrival", leg, party, way.minutes + reserve, has, 0, way, reserve)


def _gap(ground: Ground, leg: Leg, party: Party, has: int) -> LegNeed:
    drive = ground.drive(leg.before.destination, leg.after.origin, leg.before.end)
    if drive is None:
        return LegNeed("unknown_place", leg, party, has=has)
    way = Way(drive.minutes, drive.source, drive.on_foot, drive.note)
    margins = ground.travel_margins(leg.before.end)
    boarding = 0 if way.on_foot else boarding_minutes(margins, party.headcount)
    reserve = reserve_minutes(margins, way.minutes, way.on_foot)
    needs = boarding + way.minutes + reserve
    return LegNeed("gap", leg, party, needs, has, boarding, way, reserve)


def delegation_needs(ground: Ground, delegation: str) -> tuple[LegNeed, ...]:
    """The needs of a delegation's legs."""
    return _needs(ground, delegation_legs(ground, delegation))


def host_needs(ground: Ground, person: str) -> tuple[LegNeed, ...]:
    """The needs of the legs of a person of the host side."""
    return _needs(ground, host_legs(ground, person))


def _needs(ground: Ground, going: Iterable[tuple[Leg, Party]]) -> tuple[LegNeed, ...]:
    return tuple([need for leg, party in going for need in leg_needs(ground, leg, party)])
