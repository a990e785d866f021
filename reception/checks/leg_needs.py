"""What a leg needs: boarding, drive and reserve, reckoned once for rule T2 and the time network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

import msgspec

from reception.checks.ground import Ground
from reception.checks.ways import UNBOARDED, Way, boarding_minutes, reserve_minutes, way_of
from reception.graphs.itinerary import Leg, host_itinerary, legs
from reception.plan.host_person import HostPerson
from reception.plan.move import Move
from reception.plan.span import minutes_between


class Party(msgspec.Struct, gc=False):
    """Who goes the same leg."""

    persons: list[str]
    headcount: int = 0


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


LegsOf = Callable[[Ground, str], Iterable[tuple[Leg, Party]]]


def delegation_legs(ground: Ground, delegation: str) -> Iterator[tuple[Leg, Party]]:
    """The legs of a delegation's itineraries, each once with all who go it."""
    parties: dict[tuple[str, str, int], tuple[Leg, Party]] = {}
    for itinerary in ground.itineraries(delegation):
        for leg in legs(itinerary):
            key = (leg.before.item.id, leg.after.item.id, leg.taken)
            together = parties.get(key)
            if together is None:
                together = parties[key] = (leg, Party([]))
            together[1].persons.extend(itinerary.persons)
            together[1].headcount += itinerary.headcount
    yield from parties.values()


def host_legs(ground: Ground, person: str) -> Iterator[tuple[Leg, Party]]:
    """The legs of a person of the host side that are not those of guests the person goes with."""
    if ground.plan.get(HostPerson, person) is None:
        return
    for leg in legs(host_itinerary(ground.plan, person, ground.stop)):
        if set(leg.before.item.tracks).isdisjoint(leg.after.item.tracks):
            yield leg, Party([person], 1)


def leg_needs(ground: Ground, leg: Leg, party: Party) -> Iterator[LegNeed]:
    """What a leg needs and has: one need, or none, or two about a move at either end of it."""
    before, after = leg.before, leg.after
    has = minutes_between(before.end, after.start) - leg.taken
    if before.destination != after.origin:
        yield _gap(ground, leg, party, has)
        return
    if isinstance(after.item, Move) and after.item.mode not in UNBOARDED:
        boarding = boarding_minutes(ground.travel_margins(before.end), party.headcount)
        yield LegNeed("boarding", leg, party, boarding, has, boarding=boarding)
    if isinstance(before.item, Move):
        way = way_of(ground, before.item, before.origin, before.destination, before.start)
        if way is not None:
            reserve = reserve_minutes(ground.travel_margins(before.start), way)
            has = minutes_between(before.start, after.start) - leg.taken
            needs = way.minutes + reserve
            yield LegNeed("arrival", leg, party, needs, has, way=way, reserve=reserve)


def _gap(ground: Ground, leg: Leg, party: Party, has: int) -> LegNeed:
    drive = ground.drive(leg.before.destination, leg.after.origin, leg.before.end)
    if drive is None:
        return LegNeed("unknown_place", leg, party, has=has)
    way = Way(drive.minutes, drive.source, drive.on_foot, drive.note)
    margins = ground.travel_margins(leg.before.end)
    boarding = 0 if way.on_foot else boarding_minutes(margins, party.headcount)
    reserve = reserve_minutes(margins, way)
    needs = boarding + way.minutes + reserve
    return LegNeed("gap", leg, party, needs, has, boarding, way, reserve)


class LegNeeds:
    """The needs of a ground's legs, reckoned once for all who ask."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._known: dict[str, tuple[LegNeed, ...]] = {}

    def of_delegation(self, id: str) -> tuple[LegNeed, ...]:
        """Those of a delegation's legs."""
        return self._of(id, delegation_legs)

    def of_host(self, id: str) -> tuple[LegNeed, ...]:
        """Those of the legs of a person of the host side."""
        return self._of(id, host_legs)

    def _of(self, id: str, legs_of: LegsOf) -> tuple[LegNeed, ...]:
        if id not in self._known:
            going = legs_of(self._ground, id)
            needs = (leg_needs(self._ground, leg, party) for leg, party in going)
            self._known[id] = tuple(chain.from_iterable(needs))
        return self._known[id]
