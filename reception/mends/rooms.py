"""Rooms: another room, another layout, two parties changing rooms."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec

from reception.actions.engagement import place_engagement
from reception.actions.record import change_record
from reception.checks.conflict import Conflict
from reception.checks.room_rules import booths_missing, persons_known
from reception.mends.bench import Bench, Verb, minutes
from reception.mends.following import followed
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import is_free
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.room import Room
from reception.plan.track import Track
from reception.plan.venue import Venue
from reception.routes.drive import straight_metres

BOUND_TO_THEIR_PLACE = (
    EngagementKind.ARRIVAL,
    EngagementKind.DEPARTURE,
    EngagementKind.WELCOME,
    EngagementKind.WREATH,
    EngagementKind.VISIT,
)
MUCH_LARGER, SMALL_ROOM = 4, 20
"""A room for more than so many times the persons, twenty at least, looks empty with them."""
SAME_VENUE_TRIES = 5
ELSEWHERE_TRIES = 6


def other_room(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Another free room that takes everybody: of the same venue first, then of venues near by,
    with the drives there and away led to it."""
    for one in engagements_of(bench, conflict):
        here, elsewhere = 0, 0
        for room in rooms_for(bench, one, size_known=conflict.case == "capacity"):
            same = room.venue == one.venue
            if (here if same else elsewhere) >= (SAME_VENUE_TRIES if same else ELSEWHERE_TRIES):
                continue
            here, elsewhere = here + same, elsewhere + (not same)
            yield from _placed(bench, conflict, one, room)


def _placed(bench: Bench, conflict: Conflict, one: Engagement, room: Room) -> Iterator[Idea]:
    """In a room; where that is elsewhere, with the programme around it giving way to the drives."""
    placed = partial(place_engagement, engagement=one.id, room=room.id)
    if room.venue == one.venue:
        step = bench.step(MendKind.ROOM, one.id, placed)
        if step is not None:
            yield Idea(MendKind.ROOM, step)
        return
    base: list[Verb] = [placed, *_drives_led(bench, one, room.venue)]
    for later in (True, False):
        step = followed(bench, MendKind.ROOM, conflict, {}, later=later, base=base, subject=one.id)
        if step is not None:
            yield Idea(MendKind.ROOM, step)


def other_layout(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The same room furnished for more persons, or not furnished for anything particular: the
    tightest that takes them first."""
    for one in engagements_of(bench, conflict):
        room = bench.plan.get(Room, one.room)
        if room is None:
            continue
        needed = needed_at(bench, one).persons
        choices = [(layout.capacity, layout.name) for layout in room.layouts]
        for capacity, name in sorted([*choices, (room.capacity, "")]):
            if name != one.layout and capacity >= needed:
                verb = partial(change_record, id=one.id, layout=name)
                step = bench.step(MendKind.LAYOUT, one.id, verb)
                if step is not None:
                    yield Idea(MendKind.LAYOUT, step)


def swapped_rooms(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Two engagements of one venue at about one time change rooms, where each takes the other's
    persons."""
    for one in engagements_of(bench, conflict):
        room = bench.plan.get(Room, one.room)
        if room is None:
            continue
        for other_place in sorted(bench.plan.rooms_of(room.venue), key=lambda each: each.id):
            for other in bench.plan.engagements_in(other_place.id):
                if other_place.id == room.id or other.parent or not _at_one_time(one, other):
                    continue
                if not (bench.is_changeable(other) and bench.plan.takes_place(other)):
                    continue
                if not needed_at(bench, one).is_met_by(other_place, size_known=True):
                    continue
                if not needed_at(bench, other).is_met_by(room, size_known=True):
                    continue
                step = bench.step(
                    MendKind.SWAP_ROOMS,
                    one.id,
                    partial(place_engagement, engagement=one.id, room=other_place.id),
                    partial(place_engagement, engagement=other.id, room=room.id),
                )
                if step is not None:
                    yield Idea(MendKind.SWAP_ROOMS, step)


def engagements_of(bench: Bench, conflict: Conflict) -> Iterator[Engagement]:
    """The engagements of a conflict that may still be put elsewhere; of two the later planned one
    first, since the earlier was there before it. What is shown or honoured at a place is not put
    elsewhere, and a part of another engagement in the same room goes with that."""
    found: dict[str, Engagement] = {}
    for id in reversed(conflict.subjects):
        one = bench.plan.get(Engagement, id)
        whole = bench.root(one) if one else None
        if one and isinstance(whole, Engagement) and whole.room == one.room:
            one = whole
        if one and one.engagement not in BOUND_TO_THEIR_PLACE and bench.is_changeable(one):
            found[one.id] = one
    yield from found.values()


def rooms_for(
    bench: Bench, one: Engagement, *, size_known: bool, indoors: bool = False
) -> list[Room]:
    """The rooms that could take an engagement: of its venue, first those in which the book has such
    engagements anyway, then elsewhere; first those of which it is known that they are large enough,
    and not far too large; then the nearest. What takes place in the open stays there, unless it is
    to go `indoors`; then the nearest come first, for all are there already when the rain begins."""
    venue = bench.plan.venue_of(one)
    here = bench.plan.get(Room, one.room)
    outdoor = not indoors and (one.outdoor or (here is not None and here.outdoor))
    need = needed_at(bench, one)
    ample = MUCH_LARGER * max(need.persons, here.capacity if here else 0, SMALL_ROOM)
    ranked = []
    for room in bench.plan.table(Room).values():
        if room.id == one.room or (outdoor and not room.outdoor) or (indoors and room.outdoor):
            continue
        if not need.is_met_by(room, size_known=size_known):
            continue
        metres = _metres(bench, venue, room.venue)
        start = one.start - minutes(room.setup_minutes)
        end = one.planned_end + minutes(room.turn_round_minutes)
        if metres is not None and is_free(bench, room.id, start, end, besides=one):
            strange = 0 if metres else _strangeness(bench, room, one.engagement)
            fit = (metres > 0, strange, not room.capacity, room.capacity > ample, room.outdoor)
            near = (metres,) if indoors else ()
            ranked.append(((*near, *fit, metres, room.capacity, room.id), room))
    return [room for _, room in sorted(ranked, key=lambda each: each[0])]


def rooms_at(bench: Bench, one: Engagement) -> list[Room]:
    """The rooms of an engagement's own venue that are free and could take it: under a roof first,
    and the smallest that is known to suffice."""
    need = needed_at(bench, one)
    found = []
    for room in bench.plan.rooms_of(one.venue):
        start = one.start - minutes(room.setup_minutes)
        end = one.planned_end + minutes(room.turn_round_minutes)
        if need.is_met_by(room, size_known=False) and is_free(
            bench, room.id, start, end, besides=one
        ):
            found.append(room)
    return sorted(found, key=lambda each: (each.outdoor, not each.capacity, each.capacity, each.id))


class Need(msgspec.Struct, frozen=True):
    """What an engagement asks of a room."""

    persons: int
    step_free: bool
    booths: int = 0

    def is_met_by(self, room: Room, *, size_known: bool) -> bool:
        """Whether everybody gets in, as far as is known, and there are booths for all languages;
        with `size_known` only where the size is known."""
        if room.booths < self.booths or (room.step_free is False and self.step_free):
            return False
        return room.capacity >= self.persons if room.capacity else not size_known


def needed_at(bench: Bench, one: Engagement) -> Need:
    """What an engagement asks of a room."""
    tracks = (bench.plan.get(Track, id) for id in one.tracks)
    ids = [id for track in tracks if track for id in track.members]
    ids += [holding.resource for holding in bench.plan.holdings_of(one.id)]
    return Need(
        persons=max(one.expected, persons_known(bench.ground, one)),
        step_free=any(member.step_free for id in ids if (member := bench.plan.get(Member, id))),
        booths=booths_missing(bench.ground, one),
    )


def _strangeness(bench: Bench, room: Room, kind: EngagementKind) -> int:
    """How strange it would be to find such an engagement there: 0 where the book has one anyway, 2
    where it only has others, for nobody is received on a staircase because it is free; 1 where
    there is nothing to go by."""
    kinds = {one.engagement for one in bench.plan.engagements_in(room.id)}
    return 0 if kind in kinds else 2 if kinds else 1


def _metres(bench: Bench, venue: Venue | None, other: str) -> float | None:
    there = bench.plan.get(Venue, other)
    if venue is None or there is None:
        return None
    return 0.0 if venue.id == there.id else straight_metres(venue, there)


def _drives_led(bench: Bench, one: Engagement, venue: str) -> Iterator[Verb]:
    """The party's drives that ended or began where it was, now to and from where it will be."""
    for move, edge in drives_around(bench, one):
        led: dict[str, Any] = {edge: venue}
        yield partial(change_record, id=move.id, **led)


def drives_around(bench: Bench, one: Engagement) -> Iterator[tuple[Move, str]]:
    """The party's last drive to where an engagement takes place, with its ``destination``, and the
    first one from there, with its ``origin``; what has begun is left alone."""
    if not one.venue:
        return
    found: dict[str, tuple[Move, str]] = {}
    for track in one.tracks:
        moves = [
            move
            for move in bench.plan.moves_of(track)
            if bench.is_changeable(move) and move.in_force
        ]
        coming = [m for m in moves if m.destination == one.venue and m.arrive <= one.start]
        leaving = [m for m in moves if m.origin == one.venue and m.depart >= one.planned_end]
        if coming:
            last = max(coming, key=lambda move: (move.arrive, move.id))
            found[last.id] = last, "destination"
        if leaving:
            first = min(leaving, key=lambda move: (move.depart, move.id))
            found[first.id] = first, "origin"
    yield from found.values()


def _at_one_time(one: Engagement, other: Engagement) -> bool:
    near = minutes(60)
    return one.start - near < other.planned_end and other.start < one.planned_end + near
