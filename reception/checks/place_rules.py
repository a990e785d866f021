"""R3: a place must be open, and accepted by the office, before anything takes place in it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.engagement import Engagement
from reception.plan.room import Room
from reception.plan.span import Span
from reception.plan.venue import Venue


class Occupied(msgspec.Struct, frozen=True):
    """A room or venue with the time for which the item needs it."""

    place: Room | Venue
    span: Span


def place_closed(ground: Ground, item: str) -> Iterator[Conflict]:
    """R3: a closure falls into the time for which the item needs a place, set-up and turn-round
    included. Of several closures of one place the first is told."""
    for occupied in _occupied(ground, item):
        overlapping = [
            closure
            for closure in occupied.place.closures
            if closure.starts < occupied.span.end and occupied.span.start < closure.ends
        ]
        if overlapping:
            closure = min(overlapping, key=lambda closure: closure.starts)
            yield from ground.found(
                "R3",
                "closed",
                subjects=(item, occupied.place.id),
                span=Span(
                    max(closure.starts, occupied.span.start),
                    min(closure.ends, occupied.span.end),
                ),
                facts=(
                    Fact("closed_from", closure.starts),
                    Fact("closed_until", closure.ends),
                    Fact("reason_zh", closure.reason_zh),
                    Fact("reason_en", closure.reason_en),
                ),
            )


def place_not_accepted(ground: Ground, item: str) -> Iterator[Conflict]:
    """R3: a place is needed on a day before the first on which it may be used."""
    for occupied in _occupied(ground, item):
        accepted = occupied.place.accepted_from
        if accepted is not None and ground.day(occupied.span.start) < accepted:
            yield from ground.found(
                "R3",
                "not_accepted",
                subjects=(item, occupied.place.id),
                span=occupied.span,
                facts=(Fact("accepted_from", accepted),),
            )


def _occupied(ground: Ground, item: str) -> Iterator[Occupied]:
    """The places of an item that have a closure or a day of acceptance, each once."""
    plan = ground.plan
    record = plan.item(item)
    course = ground.course(record) if record else None
    if record is None or course is None:
        return
    if isinstance(record, Engagement):
        if _told_at_parent(ground, record, course):
            return
        room = plan.get(Room, record.room)
        yield from _limited(record, room, plan.venue_of(record), course)
    else:
        for id, moment in ((record.origin, course.start), (record.destination, course.end)):
            yield from _limited(record, None, plan.get(Venue, id), Span(moment, moment))
    for holding in plan.holdings_of(item):
        held = plan.get(Room, holding.resource)
        if held is not None and held.id != getattr(record, "room", ""):
            yield from _limited(holding, held, None, course)


def _told_at_parent(ground: Ground, inner: Engagement, course: Span) -> bool:
    """Whether it is part of an engagement that is in the same place all the while."""
    outer = ground.plan.get(Engagement, inner.parent)
    around = ground.course(outer) if outer else None
    return (
        outer is not None
        and around is not None
        and (outer.venue, outer.room) == (inner.venue, inner.room)
        and around.contains(course)
    )


def _limited(
    owner: object, room: Room | None, venue: Venue | None, course: Span
) -> Iterator[Occupied]:
    places = [place for place in (room, venue) if place and _has_limits(place)]
    if not places:
        return
    setup = getattr(owner, "setup_minutes", None)
    turn_round = getattr(owner, "turn_round_minutes", None)
    if setup is None:
        setup = room.setup_minutes if room else 0
    if turn_round is None:
        turn_round = room.turn_round_minutes if room else 0
    for place in places:
        yield Occupied(place, course.widened(before=setup, after=turn_round))


def _has_limits(place: Room | Venue) -> bool:
    return bool(place.closures) or place.accepted_from is not None
