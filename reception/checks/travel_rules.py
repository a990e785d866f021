"""T2: everybody must get there in time, with boarding, drive and reserve.

Three places share the work so that one cause is told once: a move is looked at by itself (is its
time enough for the drive?), the legs of a delegation's itineraries (is there a move at all, time
to board, a reserve?), and the legs of persons of the host side. A host person who goes from one
item of a track to another of the same track goes with the guests and is judged as one of them.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.ways import UNBOARDED, Way, boarding_minutes, reserve_minutes, way_of
from reception.graphs.itinerary import Leg, Stop, host_itinerary, legs
from reception.plan.host_person import HostPerson
from reception.plan.move import Move
from reception.plan.span import Span, minutes_between
from reception.plan.venue import Venue


class Party(msgspec.Struct):
    """Who goes the same leg."""

    persons: list[str]
    headcount: int = 0


def party_too_late(ground: Ground, delegation: str) -> Iterator[Conflict]:
    """T2: a delegation's members cannot get from one stop of their itinerary to the next."""
    parties: dict[tuple[str, str, int], tuple[Leg, Party]] = {}
    for itinerary in ground.itineraries(delegation):
        for leg in legs(itinerary):
            key = (leg.before.item.id, leg.after.item.id, leg.taken)
            together = parties.get(key)
            if together is None:
                together = parties[key] = (leg, Party([]))
            together[1].persons.extend(itinerary.persons)
            together[1].headcount += itinerary.headcount
    for leg, party in parties.values():
        yield from _leg_conflicts(ground, leg, party)


def host_too_late(ground: Ground, person: str) -> Iterator[Conflict]:
    """T2: a person of the host side cannot get from one party to another."""
    if ground.plan.get(HostPerson, person) is None:
        return
    for leg in legs(host_itinerary(ground.plan, person, ground.stop)):
        if set(leg.before.item.tracks).isdisjoint(leg.after.item.tracks):
            yield from _leg_conflicts(ground, leg, Party([person], 1))


def drive_too_short(ground: Ground, item: str) -> Iterator[Conflict]:
    """T2: a move is given less time than its way takes."""
    move = ground.plan.get(Move, item)
    course = ground.course(move) if move else None
    if move is None or course is None:
        return
    way = way_of(ground, move, move.origin, move.destination, course.start)
    if way is not None and course.minutes < way.minutes:
        yield from ground.found(
            "T2",
            "drive",
            subjects=(item,),
            span=course,
            facts=(
                Fact("needs", way.minutes, way.source),
                Fact("has", course.minutes),
                *_entered_note(move, way),
            ),
        )


def _leg_conflicts(ground: Ground, leg: Leg, party: Party) -> Iterator[Conflict]:
    before, after = leg.before, leg.after
    has = minutes_between(before.end, after.start) - leg.taken
    if before.destination != after.origin:
        yield from _gap(ground, leg, party, has)
        return
    if isinstance(after.item, Move) and after.item.mode not in UNBOARDED:
        boarding = boarding_minutes(ground.travel_margins(before.end), party.headcount)
        if has < boarding:
            yield from ground.found(
                "T2",
                "boarding",
                subjects=(before.item.id, after.item.id),
                span=Span(before.end, after.start),
                facts=(
                    Fact("needs", boarding, "source-margin"),
                    Fact("has", has),
                    *_party_facts(leg, party),
                ),
            )
    if isinstance(before.item, Move):
        yield from _arrival(ground, leg, party, before.item)


def _gap(ground: Ground, leg: Leg, party: Party, has: int) -> Iterator[Conflict]:
    """No move is planned between two different places: is there time for one?"""
    before, after = leg.before, leg.after
    drive = ground.drive(before.destination, after.origin, before.end)
    if drive is None:
        yield from _unknown_places(ground, before, after)
        return
    way = Way(drive.minutes, drive.source, drive.on_foot)
    margins = ground.travel_margins(before.end)
    boarding = 0 if way.on_foot else boarding_minutes(margins, party.headcount)
    reserve = reserve_minutes(margins, way)
    needs = boarding + way.minutes + reserve
    if has < needs:
        yield from ground.found(
            "T2",
            "gap",
            subjects=(before.item.id, after.item.id),
            span=Span(before.end, after.start),
            facts=(
                Fact("needs", needs),
                Fact("has", has),
                Fact("boarding", boarding, "source-margin"),
                Fact("drive", way.minutes, way.source),
                Fact("reserve", reserve, "source-margin"),
                Fact("origin", before.destination),
                Fact("destination", after.origin),
                *_party_facts(leg, party),
            ),
        )


def _arrival(ground: Ground, leg: Leg, party: Party, move: Move) -> Iterator[Conflict]:
    """The next item starts before a move with its reserve is sure to have arrived."""
    start = leg.before.start
    way = way_of(ground, move, leg.before.origin, leg.before.destination, start)
    if way is None or minutes_between(start, leg.before.end) < way.minutes:
        return  # not judged, or told as too short a drive
    reserve = reserve_minutes(ground.travel_margins(start), way)
    needs = way.minutes + reserve
    has = minutes_between(start, leg.after.start) - leg.taken
    if has < needs:
        yield from ground.found(
            "T2",
            "arrival",
            subjects=(move.id, leg.after.item.id),
            span=Span(start, leg.after.start),
            facts=(
                Fact("needs", needs),
                Fact("has", has),
                Fact("drive", way.minutes, way.source),
                Fact("reserve", reserve, "source-margin"),
                *_entered_note(move, way),
                *_party_facts(leg, party),
            ),
        )


def _unknown_places(ground: Ground, before: Stop, after: Stop) -> Iterator[Conflict]:
    """One for each venue, however many legs lead to it."""
    for id in (before.destination, after.origin):
        venue = ground.plan.get(Venue, id)
        if venue is not None and (venue.latitude is None or venue.longitude is None):
            yield from ground.found("T2", "unknown_place", subjects=(id,), span=None)


def _party_facts(leg: Leg, party: Party) -> Iterator[Fact]:
    yield Fact("taken", leg.taken)
    yield Fact("headcount", party.headcount, "source-members")
    yield Fact("persons", tuple(sorted(set(party.persons))))


def _entered_note(move: Move, way: Way) -> Iterator[Fact]:
    if way.source == "source-move" and move.drive_source:
        yield Fact("drive_note", move.drive_source)
