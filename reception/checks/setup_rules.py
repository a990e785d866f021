"""T5: a ceremony needs its set-up before it, and the place to itself while that goes on.

R1 keeps the time that the room needs, R3 tells of places closed while the room is made ready, R4
of things wanted twice. What band, guard, battery or stand need beyond the room's own time is told
here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.graphs.occupancy import same_occasion
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.room import Room
from reception.plan.span import MINUTE, Span, minutes_between
from reception.plan.thing import Thing

CEREMONIES = (EngagementKind.WELCOME, EngagementKind.WREATH)


class SetUp(msgspec.Struct, frozen=True):
    """A ceremony with the thing that takes longest to set up, the minutes that thing and the room
    take, who says so of the thing (a key of the catalogue), and the time of that set-up."""

    engagement: Engagement
    thing: Thing
    minutes: int
    source: str
    room_minutes: int
    span: Span


def setup_too_short(ground: Ground, thing: str) -> Iterator[Conflict]:
    """T5: nothing that a ceremony holds, nor its room, has the least set-up of a ceremony. Where
    an officer has entered the minutes of a holding, that is a decision and not judged."""
    for setup in _setups_of(ground, thing):
        if setup.engagement.engagement not in CEREMONIES:
            continue
        held = ground.plan.holdings_of(setup.engagement.id)
        if any(holding.setup_minutes is not None for holding in held):
            continue
        needs = int(ground.margin("setup_least", setup.span.start))
        has = max(setup.minutes, setup.room_minutes)
        if has < needs:
            yield from ground.found(
                "T5",
                "short",
                subjects=(setup.engagement.id, thing),
                span=ground.course(setup.engagement),
                facts=(Fact("needs", needs, "source-margin"), Fact("has", has)),
            )


def setup_in_closed_place(ground: Ground, thing: str) -> Iterator[Conflict]:
    """T5: the place is closed when the set-up of a thing must begin, though not yet when that of
    the room does."""
    for setup in _setups_of(ground, thing) if ground.limited else ():
        if setup.minutes <= setup.room_minutes:
            continue
        engagement = setup.engagement
        room_begins = setup.span.end - timedelta(minutes=setup.room_minutes)
        for place in (ground.plan.get(Room, engagement.room), ground.plan.venue_of(engagement)):
            if place is None or place.id not in ground.limited:
                continue
            ends = [
                closure.ends
                for closure in place.closures
                if closure.starts <= closure.ends
                and closure.starts < setup.span.end
                and setup.span.start < closure.ends <= room_begins
            ]
            if ends:
                yield from ground.found(
                    "T5",
                    "closed",
                    subjects=(engagement.id, thing, place.id),
                    span=Span(setup.span.start, max(ends)),
                    facts=(
                        Fact("needs", setup.minutes, setup.source),
                        Fact("has", minutes_between(max(ends), setup.span.end)),
                        Fact("closed_until", max(ends)),
                    ),
                )


def setup_in_taken_room(ground: Ground, room: str) -> Iterator[Conflict]:
    """T5: another engagement is still in the room when the set-up of a thing must begin, though
    the room itself would be ready in time. A rehearsal is part of getting ready."""
    engagements = ground.plan.engagements_in(room)
    holders = ground.remembered(_thing_holders)
    setups = [
        setup
        for engagement in engagements
        if engagement.id in holders and (setup := _setup_of(ground, engagement.id))
        if setup.minutes > setup.room_minutes
    ]
    there = [
        (engagement, course)
        for engagement in (engagements if setups else ())
        if (course := ground.course(engagement))
        and engagement.engagement is not EngagementKind.REHEARSAL
    ]
    for setup in setups:
        engagement, begins = setup.engagement, setup.span.end
        ready = begins - setup.room_minutes * MINUTE
        for other, taken in there:
            if setup.span.start < taken.end <= ready and not same_occasion(
                ground.plan, engagement, other
            ):
                yield from ground.found(
                    "T5",
                    "taken",
                    subjects=(engagement.id, other.id, setup.thing.id, room),
                    span=Span(max(setup.span.start, taken.start), taken.end),
                    facts=(
                        Fact("needs", setup.minutes, setup.source),
                        Fact("has", minutes_between(taken.end, begins)),
                    ),
                )


def _thing_holders(ground: Ground) -> frozenset[str]:
    things = (ground.plan.holdings_on(thing) for thing in ground.plan.table(Thing))
    return frozenset(holding.item for held in things for holding in held)


def _setups_of(ground: Ground, thing: str) -> Iterator[SetUp]:
    """The set-ups of which this thing takes the longest."""
    for item in dict.fromkeys(holding.item for holding in ground.plan.holdings_on(thing)):
        setup = _setup_of(ground, item)
        if setup is not None and setup.thing.id == thing:
            yield setup


def _setup_of(ground: Ground, item: str) -> SetUp | None:
    """The longest set-up of a thing that an engagement holds; None for what holds none, and for
    sub-items: they use what their engagement has set up."""
    engagement = ground.plan.get(Engagement, item)
    if engagement is None or engagement.parent:
        return None
    course = ground.course(engagement)
    if course is None:
        return None
    held = [
        (thing.setup_minutes, thing.id, "source-thing", thing)
        if holding.setup_minutes is None
        else (holding.setup_minutes, thing.id, "source-holding", thing)
        for holding in ground.plan.holdings_of(item)
        if (thing := ground.plan.get(Thing, holding.resource))
    ]
    if not held:
        return None
    minutes, _, source, thing = max(held, key=lambda one: one[:3])
    room = ground.plan.get(Room, engagement.room)
    room_minutes = engagement.setup_minutes
    if room_minutes is None:
        room_minutes = room.setup_minutes if room else 0
    span = Span(course.start - minutes * MINUTE, course.start)
    return SetUp(engagement, thing, minutes, source, room_minutes, span)
