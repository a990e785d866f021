"""What a leg needs: boarding, drive and reserve, reckoned once for rule T2 and the time network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

import msgspec

from reception.checks.ground import Ground
from reception.checks.way import Way
from reception.checks.ways import UNBOARDED, boarding_minutes, reserve_minutes, ride_of, way_of
from reception.graphs.itinerary import Itinerary, Leg, Stop, in_order, pauses
from reception.plan.host_person import HostPerson
from reception.plan.move import Move
from reception.plan.span import MINUTE, minutes_between

Tightness = Callable[[Stop, Stop, int], bool]
"""Whether the time between two stops, less the minutes of items without a place in between, may
not suffice."""


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


def delegation_legs(
    ground: Ground, delegation: str, *, tight: bool = False
) -> Iterable[tuple[Leg, Party]]:
    """The legs of a delegation's itineraries, each once with all who go it; `tight` are those for
    which the time may not suffice."""
    found: dict[tuple[str, str, int], tuple[Leg, Party]] = {}
    is_tight = tightness(ground, headcount_of(ground, delegation)) if tight else _always
    for itinerary in ground.itineraries(delegation):
        party = Party(itinerary.persons, itinerary.headcount)
        for before, after, taken in pauses(itinerary):
            if is_tight(before, after, taken):
                same = (before.item.id, after.item.id, taken)
                others = found.get(same)
                leg, goes = others or (Leg(before, after, taken), None)
                found[same] = leg, goes + party if goes else party
    return found.values()


def host_legs(ground: Ground, person: str, *, tight: bool = False) -> Iterator[tuple[Leg, Party]]:
    """The legs of a person of the host side that are not those of guests the person goes with."""
    if ground.plan.get(HostPerson, person) is None:
        return
    is_tight = tightness(ground, 1) if tight else _always
    stops = ground.stops_of([holding.item for holding in ground.plan.holdings_on(person)])
    for before, after, taken in pauses(Itinerary((person,), 1, in_order(stops))):
        apart = set(before.item.tracks).isdisjoint(after.item.tracks)
        if apart and is_tight(before, after, taken):
            yield Leg(before, after, taken), Party((person,), 1)


def _always(before: Stop, after: Stop, taken: int) -> bool:
    return True


def _most_boarding(_: Ground) -> dict[int, timedelta]:
    """By number of persons the longest that boarding takes on any day."""
    return {}


def headcount_of(ground: Ground, delegation: str) -> int:
    """How many persons of a delegation go anywhere; no more go together."""
    return sum(itinerary.headcount for itinerary in ground.itineraries(delegation))


def tightness(ground: Ground, headcount: int) -> Tightness:
    """Whether the time between two stops may not suffice for so many persons at most: a glance at
    the clock, which spares reckoning needs and parties of the many legs that have time enough."""
    most = ground.remembered(_most_boarding)
    if headcount not in most:
        margins = ground.all_travel_margins
        most[headcount] = max(boarding_minutes(one, headcount) for one in margins) * MINUTE
    boarding = most[headcount]

    def is_tight(before: Stop, after: Stop, taken: int) -> bool:
        """Whether the other stop may be missed from the one; `taken` are the minutes of items
        without a place in between."""
        if taken or before.destination != after.origin:
            return True
        if isinstance(after.item, Move) and after.start - before.end < boarding:
            return True
        move = before.item
        if not isinstance(move, Move):
            return False
        if (before.origin, before.destination) != (move.origin, move.destination):
            return True
        ride = ride_of(ground, move, before.start)
        return ride is not None and after.start - before.start < ride.least

    return is_tight


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
        way = _way_before(ground, before, before.item)
        if way is not None:
            margins = ground.travel_margins(before.start)
            reserve = reserve_minutes(margins, way.minutes, way.on_foot)
            has = minutes_between(before.start, after.start) - leg.taken
            yield LegNeed("arrival", leg, party, way.minutes + reserve, has, 0, way, reserve)


def _way_before(ground: Ground, before: Stop, move: Move) -> Way | None:
    """The way of a move between the places where the party is, which its neighbours may tell."""
    if (before.origin, before.destination) == (move.origin, move.destination):
        ride = ride_of(ground, move, before.start)
        return ride.way if ride else None
    return way_of(ground, move, before.origin, before.destination, before.start)


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


def tight_delegation_needs(ground: Ground, delegation: str) -> tuple[LegNeed, ...]:
    """Of the needs of a delegation's legs all that are not met, and few others."""
    return _needs(ground, delegation_legs(ground, delegation, tight=True))


def tight_host_needs(ground: Ground, person: str) -> tuple[LegNeed, ...]:
    """The same of a person of the host side."""
    return _needs(ground, host_legs(ground, person, tight=True))


def _needs(ground: Ground, going: Iterable[tuple[Leg, Party]]) -> tuple[LegNeed, ...]:
    return tuple([need for leg, party in going for need in leg_needs(ground, leg, party)])
