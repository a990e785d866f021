"""Encounters: where and when two parties or persons may come across each other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import accumulate

import msgspec

from reception.graphs.itinerary import comes
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.span import MINUTE, Span
from reception.plan.stay import Stay, StayStatus

CourseOf = Callable[[Item], Span | None]
"""When an item takes place; None when it does not, or its times make no sense."""
MetresBetween = Callable[[str, str], int | None]
"""How far two venues are from each other; None where nobody knows."""


class How(StrEnum):
    """In what way they come across each other; of one pair of items the first that is true."""

    TOGETHER = "together"  # both take part in one item
    ROOM = "room"  # two items in one room at one time
    WAY = "way"  # at one time in rooms that share a lift or a corridor
    NEAR = "near"  # at one time in one venue, or in venues near each other
    SLOT = "slot"  # at one door within a few minutes
    RESIDENCE = "residence"  # they stay at the same place


class Presence:
    """Somebody is somewhere; as few have anybody near, the place is looked up when asked for."""

    def __init__(self, plan: Plan, item: Item, course: Span) -> None:
        self.item, self.course = item, course
        self._plan = plan

    @cached_property
    def venue(self) -> str:
        """Where it is; a move is nowhere but at its doors."""
        found = self._plan.venue_of(self.item) if isinstance(self.item, Engagement) else None
        return found.id if found else ""

    @cached_property
    def rooms(self) -> dict[str, Room]:
        """The rooms of an engagement, by id: its own and those it holds."""
        if not isinstance(self.item, Engagement):
            return {}
        held = (holding.resource for holding in self._plan.holdings_of(self.item.id))
        return {id: room for id in (self.item.room, *held) if (room := self._plan.get(Room, id))}

    @cached_property
    def ways(self) -> frozenset[str]:
        """The lifts and corridors of the venue that lead to its rooms."""
        rooms = (room for room in self.rooms.values() if room.venue == self.venue)
        return frozenset(way for room in rooms for way in room.ways if way)

    @cached_property
    def doors(self) -> tuple[tuple[str, datetime], ...]:
        """The venues where they come or go, with the moment."""
        if isinstance(self.item, Engagement):
            ends = (self.venue, self.course.start), (self.venue, self.course.end)
        else:
            ends = (self.item.origin, self.course.start), (self.item.destination, self.course.end)
        return tuple((venue, moment) for venue, moment in ends if venue)


class Encounter(msgspec.Struct, frozen=True):
    """Two presences that come across each other. `where` is the id of a room or venue, or the name
    of a way; `minutes` lie between them at a door, `metres` between near venues."""

    how: How
    one: Presence
    other: Presence
    span: Span
    where: str
    minutes: int = 0
    metres: int = 0


def presences(plan: Plan, id: str, course_of: CourseOf) -> list[Presence]:
    """Where a delegation, member or person of the host side is, by start. What is part of another
    item in the same place is left out."""
    items = _items_of(plan, id)
    found = []
    for item in items.values():
        course = course_of(item)
        if course is not None and not _within_parent(plan, item, items):
            found.append(Presence(plan, item, course))
    return sorted(found, key=lambda one: (one.course, one.item.id))


def encounters(
    one: Sequence[Presence],
    other: Sequence[Presence],
    *,
    hows: Collection[How],
    slot: int,
    near: int,
    metres: MetresBetween,
) -> Iterator[Encounter]:
    """The encounters of two parties in these ways. At a door they meet within `slot` minutes, and
    venues nearer than `near` metres are near; at each door, coming and going of many items at about
    one time is one encounter, that of the two that are closest."""
    at_doors: dict[str, list[Encounter]] = {}
    shared: list[Presence] = []
    for first, second in _close_in_time(one, other, slot * MINUTE):
        if first.item.id == second.item.id:
            shared.append(first)
            if How.TOGETHER in hows:
                yield Encounter(How.TOGETHER, first, second, first.course, first.venue)
            continue
        found = _in_one_place(first, second, near, metres)
        if found is not None and found.how in hows:
            yield found
        elif How.SLOT in hows:
            for encounter in _at_one_door(first, second, slot):
                at_doors.setdefault(encounter.where, []).append(encounter)
    for venue, slots in at_doors.items():
        yield from _closest(venue, slots, slot, shared)


def shared_residences(plan: Plan, one: str, other: str) -> Iterator[tuple[str, str, str, Span]]:
    """The stays of two parties that have the same residence at the same time: both stays, the
    venue, and for how long."""
    for first in _stays_of(plan, one):
        for second in _stays_of(plan, other):
            if first.residence and first.residence == second.residence and first.id != second.id:
                spans = [Span(s.arrives, max(s.arrives, s.departs)) for s in (first, second)]
                both = spans[0].intersection(spans[1])
                if both is not None:
                    yield first.id, second.id, first.residence, both


def _stays_of(plan: Plan, id: str) -> list[Stay]:
    member = plan.get(Member, id)
    delegation = member.delegation if member else id
    return [s for s in plan.stays_of(delegation) if s.status is not StayStatus.CANCELLED]


def _items_of(plan: Plan, id: str) -> dict[str, Item]:
    """The items of a party: those of its tracks, and those that hold it or one of its members."""
    tracks = list(plan.tracks_with(id))
    held = [id]
    if plan.get(Delegation, id) is not None:
        tracks = [track for stay in plan.stays_of(id) for track in plan.tracks_of(stay.id)]
        held += [member.id for member in plan.referring(Member, "delegation", id)]
    items = {
        item.id: item for track in tracks if comes(plan, track) for item in plan.items_of(track.id)
    }
    for holder in held:
        for holding in plan.holdings_on(holder):
            item = plan.item(holding.item)
            if item is not None:
                items[item.id] = item
    return items


def _within_parent(plan: Plan, item: Item, items: dict[str, Item]) -> bool:
    if not isinstance(item, Engagement) or item.parent not in items:
        return False
    parent = items[item.parent]
    return isinstance(parent, Engagement) and (item.room, plan.venue_of(item)) in (
        (parent.room, plan.venue_of(parent)),
        ("", plan.venue_of(parent)),
    )


def _close_in_time(
    one: Sequence[Presence], other: Sequence[Presence], slot: timedelta
) -> Iterator[tuple[Presence, Presence]]:
    """The pairs that share time or have less than `slot` between them; both are sorted by start."""
    starts = [second.course.start for second in other]
    over = list(accumulate((second.course.end for second in other), max))
    for first in one:
        earliest = bisect_left(over, first.course.start - slot)
        past = bisect_right(starts, first.course.end + slot)
        for second in other[earliest:past]:
            if first.course.start <= second.course.end + slot:
                yield first, second


def _in_one_place(
    first: Presence, second: Presence, near: int, metres: MetresBetween
) -> Encounter | None:
    span = first.course.intersection(second.course)
    if span is None or not first.venue or not second.venue:
        return None
    rooms, ways = first.rooms.keys() & second.rooms.keys(), first.ways & second.ways
    if rooms:
        return Encounter(How.ROOM, first, second, span, min(rooms))
    if ways and first.venue == second.venue:
        return Encounter(How.WAY, first, second, span, min(ways))
    apart = 0 if first.venue == second.venue else metres(first.venue, second.venue)
    if apart is not None and apart <= near:
        return Encounter(How.NEAR, first, second, span, first.venue, metres=apart)
    return None


def _at_one_door(first: Presence, second: Presence, slot: int) -> Iterator[Encounter]:
    for venue, moment in first.doors:
        for other_venue, other_moment in second.doors:
            span = Span(min(moment, other_moment), max(moment, other_moment))
            if venue == other_venue and span.minutes <= slot:
                yield Encounter(How.SLOT, first, second, span, venue, minutes=span.minutes)


def _closest(
    venue: str, slots: Iterable[Encounter], slot: int, shared: Sequence[Presence]
) -> Iterator[Encounter]:
    """The closest of each run of encounters at a door. Around what both take part in nothing more
    is said: there they come and go together."""
    around = [one.course.widened(before=slot, after=slot) for one in shared if one.venue == venue]
    run: list[Encounter] = []
    for encounter in sorted(slots, key=lambda one: (one.span, one.one.item.id, one.other.item.id)):
        if any(span.contains(encounter.span) for span in around):
            continue
        if run and encounter.span.start > run[-1].span.end + slot * MINUTE:
            yield min(run, key=_closeness)
            run = []
        run.append(encounter)
    if run:
        yield min(run, key=_closeness)


def _closeness(encounter: Encounter) -> tuple[int, Span, str, str]:
    return (encounter.minutes, encounter.span, encounter.one.item.id, encounter.other.item.id)
