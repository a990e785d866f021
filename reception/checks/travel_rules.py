"""T2: everybody must get there in time, with boarding, drive and reserve.

Three places share the work so that one cause is told once: a move is looked at by itself (is its
time enough for the drive?), the legs of a delegation's itineraries (is there a move at all, time
to board, a reserve?), and the legs of persons of the host side. A host person who goes from one
item of a track to another of the same track goes with the guests and is judged as one of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import timedelta

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.leg_needs import LegNeed, tight_delegation_needs, tight_host_needs
from reception.checks.way import Way
from reception.checks.ways import NOT_JUDGED, ride_of
from reception.plan.move import Move, MoveMode
from reception.plan.span import Span, minutes_between
from reception.plan.venue import Venue
from reception.routes.route_answer import NoRoute


def party_too_late(ground: Ground, delegation: str) -> Iterator[Conflict]:
    """T2: a delegation's members cannot get from one stop of their itinerary to the next."""
    for need in tight_delegation_needs(ground, delegation):
        yield from _leg_conflicts(ground, need)


def host_too_late(ground: Ground, person: str) -> Iterator[Conflict]:
    """T2: a person of the host side cannot get from one party to another."""
    for need in tight_host_needs(ground, person):
        yield from _leg_conflicts(ground, need)


def hurried_moves(ground: Ground) -> Collection[str]:
    """The moves that take place without a way that is known to fit into their time."""
    hurried = []
    for move in ground.plan.table(Move).values():
        course = ground.course(move)
        if course is not None:
            ride = ride_of(ground, move, course.start)
            if ride is None or course.end - course.start < ride.lasts:
                hurried.append(move.id)
    return hurried


def drive_too_short(ground: Ground, item: str) -> Iterator[Conflict]:
    """T2: a move is given less time than its way takes."""
    move = ground.plan.get(Move, item)
    course = ground.course(move) if move else None
    if move is None or course is None:
        return
    yield from _move_unreachable(ground, move, course)
    ride = ride_of(ground, move, course.start)
    way = ride.way if ride else None
    if way is not None and course.minutes < way.minutes:
        yield from ground.found(
            "T2",
            "drive",
            subjects=(item,),
            span=course,
            facts=(
                Fact("needs", way.minutes, way.source),
                Fact("has", course.minutes),
                *_note(way),
            ),
        )


def _leg_conflicts(ground: Ground, need: LegNeed) -> Iterator[Conflict]:
    before, after = need.leg.before, need.leg.after
    if not need.lacks and need.case != "unknown_place":
        return
    if need.case == "unknown_place":
        yield from _unknown_places(ground, before.destination, after.origin)
        yield from _leg_unreachable(ground, need)
    elif need.case == "gap":
        yield from _told(
            ground,
            need,
            Fact("boarding", need.boarding, "source-margin"),
            *_drive_facts(need),
            Fact("origin", before.destination),
            Fact("destination", after.origin),
        )
    elif need.case == "boarding":
        yield from _told(ground, need, source="source-margin")
    elif need.way and minutes_between(before.start, before.end) >= need.way.minutes:
        # else it is told as too short a drive
        yield from _told(ground, need, *_drive_facts(need), since_start=True)


def _told(
    ground: Ground, need: LegNeed, *facts: Fact, source: str = "", since_start: bool = False
) -> Iterator[Conflict]:
    before, after = need.leg.before, need.leg.after
    yield from ground.found(
        "T2",
        need.case,
        subjects=(before.item.id, after.item.id),
        span=Span(before.start if since_start else before.end, after.start),
        facts=(
            Fact("needs", need.needs, source),
            Fact("has", need.has),
            *facts,
            Fact("taken", need.leg.taken),
            Fact("headcount", need.party.headcount, "source-members"),
            Fact("persons", tuple(sorted(set(need.party.persons)))),
        ),
    )


def _drive_facts(need: LegNeed) -> Iterator[Fact]:
    if need.way is not None:
        yield Fact("drive", need.way.minutes, need.way.source)
        yield from _note(need.way)
        yield Fact("reserve", need.reserve, "source-margin")


def _unknown_places(ground: Ground, *venues: str) -> Iterator[Conflict]:
    """One for each venue, however many legs lead to it."""
    for id in venues:
        venue = ground.plan.get(Venue, id)
        if venue is not None and (venue.latitude is None or venue.longitude is None):
            yield from ground.found("T2", "unknown_place", subjects=(id,), span=None)


def _move_unreachable(ground: Ground, move: Move, course: Span) -> Iterator[Conflict]:
    """A move that is driven where no way leads."""
    if move.mode in (*NOT_JUDGED, MoveMode.FOOT) or move.drive_minutes is not None:
        return
    if ground.drive_of(move, course.start) is None:
        ends = move.origin, move.destination
        why = ground.no_way_of(move, course.start)
        yield from _unreachable(ground, why, (move.id,), course, ends)


def _leg_unreachable(ground: Ground, need: LegNeed) -> Iterator[Conflict]:
    before, after = need.leg.before, need.leg.after
    ends = before.destination, after.origin
    span = Span(before.end, max(before.end, after.start))
    why = ground.no_way(*ends, before.end)
    yield from _unreachable(ground, why, (before.item.id, after.item.id), span, ends)


WORTH_WAITING = timedelta(hours=3)
"""A road that opens later is no answer to who has to leave now; and whether it stays open hangs on
closures of another part of the day."""


def _unreachable(
    ground: Ground,
    why: NoRoute | None,
    subjects: tuple[str, ...],
    span: Span,
    ends: tuple[str, str],
) -> Iterator[Conflict]:
    if why is not None:
        facts = [
            Fact("origin", ends[0]),
            Fact("destination", ends[1]),
            Fact("no_way", why.reason.value),
            Fact("about", why.subjects),
        ]
        if why.until is not None and why.until - span.start <= WORTH_WAITING:
            facts.append(Fact("until", why.until))
        yield from ground.found("T2", "unreachable", subjects=subjects, span=span, facts=facts)


def _note(way: Way) -> Iterator[Fact]:
    if way.note:
        yield Fact("drive_note", way.note)
