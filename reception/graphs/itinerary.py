"""Itineraries: the way through the programme of everybody who goes together.

A track is the itinerary of its members. A single member who is on several tracks, or held by an
item of its own, has an itinerary of its own. An entry of several persons ("12 security officers")
can be divided, so it goes with each of its tracks and never has to be in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from operator import attrgetter

import msgspec

from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.span import Span, minutes_between
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track


class Stop(msgspec.Struct, frozen=True, gc=False):
    """An item on an itinerary: where the party is when it starts and when it ends, as ids of
    venues, empty where nobody has said; and the engagement that it is part of, if it is."""

    item: Item
    start: datetime
    end: datetime
    origin: str
    destination: str
    parent: str = ""


StopOf = Callable[[Item], Stop | None]
"""An item as a stop; None when it does not take place, or its times make no sense."""
ProgrammeOf = Callable[[str], tuple[Stop, ...]]
"""The stops of a track, in order."""


class Itinerary(msgspec.Struct, frozen=True, gc=False):
    """The stops, by start, of `persons`: members, or the track where its members are not known.

    `headcount` is how many that are, 0 where not known.
    """

    persons: tuple[str, ...]
    headcount: int
    stops: tuple[Stop, ...]


NOBODY = Itinerary((), 0, ())


Pause = tuple[Stop, Stop, int]
"""A stop, the next that has a known place, and the minutes of items without a place in between."""


class Leg(msgspec.Struct, frozen=True, gc=False):
    """From one stop to the next that has a known place; `taken` is the minutes of items without
    a place in between."""

    before: Stop
    after: Stop
    taken: int


def comes(plan: Plan, track: Track) -> bool:
    """Whether the track's stay is in the book and not cancelled."""
    stay = plan.get(Stay, track.stay)
    return stay is not None and stay.status is not StayStatus.CANCELLED


def goes_alone(plan: Plan, member: Member) -> bool:
    """Whether the member's way may differ from that of each of its tracks."""
    return member.persons <= 1 and (
        bool(plan.holdings_on(member.id)) or len(plan.tracks_with(member.id)) > 1
    )


def itineraries(
    plan: Plan, delegation: str, programme_of: ProgrammeOf, stop_of: StopOf
) -> tuple[Itinerary, ...]:
    """The itineraries of a delegation, everybody with the same stops together."""
    groups: dict[tuple[str, ...], Itinerary] = {}

    def put(stops: tuple[Stop, ...], persons: list[str], headcount: int) -> None:
        if stops and persons:
            same = tuple([stop.item.id for stop in stops])
            others = groups.get(same, NOBODY)
            together = {*others.persons, *persons}
            headcount += others.headcount
            groups[same] = Itinerary(tuple(sorted(together)), headcount, stops)

    known: dict[str, bool] = {}

    def is_alone(member: Member) -> bool:
        if member.id not in known:
            known[member.id] = goes_alone(plan, member)
        return known[member.id]

    for stay in plan.stays_of(delegation):
        if stay.status is StayStatus.CANCELLED:
            continue
        for track in plan.tracks_of(stay.id):
            stops = programme_of(track.id)
            if not track.members:
                put(stops, [track.id], 0)
                continue
            members = [m for id in track.members if (m := plan.get(Member, id))]
            together = [m for m in members if not is_alone(m)]
            put(stops, [m.id for m in together], sum([m.persons for m in together]))
    for member in plan.referring(Member, "delegation", delegation):
        if is_alone(member):
            put(_own_stops(plan, member, programme_of, stop_of), [member.id], member.persons)
    return tuple(groups.values())


def legs(itinerary: Itinerary) -> Iterator[Leg]:
    """The legs of an itinerary; see `pauses`."""
    return (Leg(*pause) for pause in pauses(itinerary))


def pauses(itinerary: Itinerary) -> Iterator[Pause]:
    """From stop to stop, sub-items and items that overlap left out.

    A move that does not say where it starts or ends is taken to connect its neighbours.
    """
    chain: Sequence[Stop] = itinerary.stops
    if any(stop.parent for stop in chain):
        ids = {stop.item.id for stop in chain}
        chain = [stop for stop in chain if stop.parent not in ids]
    before: Stop | None = None
    busy: datetime | None = None
    taken = 0
    for place, planned in enumerate(chain):
        stop = planned
        if not (stop.origin and stop.destination) and isinstance(stop.item, Move):
            stop = _joined(chain, place)
        overlaps = busy is not None and stop.start < busy
        if busy is None or stop.end > busy:
            busy = stop.end
        if overlaps:
            if stop.destination and (before is None or stop.end > before.end):
                before, taken = stop, 0
        elif not stop.destination:
            taken += minutes_between(stop.start, stop.end)
        else:
            if before and stop.origin:
                yield before, stop, taken
            before, taken = stop, 0


def stop_at(plan: Plan, item: Item, course: Span) -> Stop:
    """The item as a stop of whoever is on it."""
    if isinstance(item, Engagement):
        venue = plan.venue_of(item)
        place = venue.id if venue else ""
        return Stop(item, course.start, course.end, place, place, item.parent)
    return Stop(item, course.start, course.end, item.origin, item.destination)


def in_order(stops: Iterable[Stop]) -> tuple[Stop, ...]:
    """Stops by start."""
    return tuple(sorted(stops, key=_BY_START))


_BY_START = attrgetter("start", "end", "item.id")


def _own_stops(
    plan: Plan, member: Member, programme_of: ProgrammeOf, stop_of: StopOf
) -> tuple[Stop, ...]:
    """Those of all tracks that a member is on, and of what holds it."""
    stops = {
        stop.item.id: stop
        for track in plan.tracks_with(member.id)
        if comes(plan, track)
        for stop in programme_of(track.id)
    }
    stops.update((stop.item.id, stop) for stop in _held(plan, member.id, stop_of))
    return in_order(stops.values())


def _held(plan: Plan, person: str, stop_of: StopOf) -> Iterator[Stop]:
    for holding in plan.holdings_on(person):
        item = plan.item(holding.item)
        stop = stop_of(item) if item else None
        if stop:
            yield stop


def _joined(chain: Sequence[Stop], place: int) -> Stop:
    """The move at this place, each end that is not known taken from its neighbour."""
    stop = chain[place]
    earlier = (s.destination for s in reversed(chain[:place]) if s.destination)
    later = (s.origin for s in chain[place + 1 :] if s.origin)
    return Stop(
        stop.item,
        stop.start,
        stop.end,
        stop.origin or next(earlier, ""),
        stop.destination or next(later, ""),
    )
