"""R3: a place must be open, and accepted by the office, before anything takes place in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.room import Room
from reception.plan.span import Span
from reception.plan.venue import Venue


class Need(msgspec.Struct, frozen=True):
    """An item needs a room or venue for a time, set-up and turn-round included."""

    place: Room | Venue
    span: Span


def limited_items(ground: Ground) -> Collection[str]:
    """The engagements in a place that is not always open, and what holds such a room besides."""
    plan, limited = ground.plan, ground.limited
    items = set(ground.holding_limited)
    for place in limited:
        items.update(one.id for one in plan.engagements_in(place))
        items.update(one.id for one in plan.referring(Engagement, "venue", place))
    return items


def place_unavailable(ground: Ground, item: str) -> Iterator[Conflict]:
    """R3: a place is needed while it is closed, or before the first day of its use."""
    for need in _needs(ground, item):
        yield from _closed(ground, item, need)
        accepted = need.place.accepted_from
        if accepted is not None and ground.day(need.span.start) < accepted:
            yield from ground.found(
                "R3",
                "not_accepted",
                subjects=(item, need.place.id),
                span=need.span,
                facts=(Fact("accepted_from", accepted),),
            )


def _closed(ground: Ground, item: str, need: Need) -> Iterator[Conflict]:
    """Of several closures of one place the first is told; a reversed one closes nothing."""
    closures = [
        closure
        for closure in need.place.closures
        if closure.starts <= closure.ends
        and closure.starts < need.span.end
        and need.span.start < closure.ends
    ]
    if closures:
        closure = min(closures, key=lambda closure: closure.starts)
        yield from ground.found(
            "R3",
            "closed",
            subjects=(item, need.place.id),
            span=Span(
                max(closure.starts, need.span.start),
                min(closure.ends, need.span.end),
            ),
            facts=(
                Fact("closed_from", closure.starts),
                Fact("closed_until", closure.ends),
                Fact("reason_zh", closure.reason_zh),
                Fact("reason_en", closure.reason_en),
            ),
        )


def _needs(ground: Ground, item: str) -> Iterator[Need]:
    """The places of an item that are limited at all, each with the time for which it is needed.
    Moves are left out: what one drives to a place for is told there."""
    plan, limited = ground.plan, ground.limited
    engagement = plan.get(Engagement, item) if limited else None
    course = ground.course(engagement) if engagement else None
    if engagement is None or course is None:
        return
    if _is_limited(engagement, limited) and not _told_at_parent(ground, engagement, course):
        room = plan.get(Room, engagement.room)
        yield from _place_needs(engagement, room, plan.venue_of(engagement), course)
    if item in ground.holding_limited:
        for holding in plan.holdings_of(item):
            held = plan.get(Room, holding.resource)
            if held is not None and held.id in limited:
                yield from _place_needs(holding, held, plan.get(Venue, held.venue), course)


def _is_limited(engagement: Engagement, limited: frozenset[str]) -> bool:
    return engagement.room in limited or engagement.venue in limited


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


def _place_needs(
    owner: Engagement | Holding, room: Room | None, venue: Venue | None, course: Span
) -> Iterator[Need]:
    setup, turn_round = owner.setup_minutes, owner.turn_round_minutes
    if room is not None:
        setup = room.setup_minutes if setup is None else setup
        turn_round = room.turn_round_minutes if turn_round is None else turn_round
    span = course.widened(before=setup or 0, after=turn_round or 0)
    for place in (room, venue):
        if place is not None:
            yield Need(place, span)
