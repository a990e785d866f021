"""Between aircraft: how soon after landing and how late before leaving a delegation has time.

Sources: minutes from on blocks to the car moving and for the call to board are design values of
the shipped table and the office's to change.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

import msgspec

from reception.checks.ground import Ground
from reception.checks.ways import NOT_JUDGED
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.phase import VisitKind
from reception.plan.span import Span
from reception.plan.stay import Stay, StayStatus


class Bounds(msgspec.Struct, frozen=True):
    """The minutes of a stay from landing until anybody can be off, and to be on board before
    leaving."""

    clearance: int
    call: int


def bounds_of(ground: Ground, stay: Stay) -> Bounds:
    """How near to the aircraft items of a stay may be. Cars move later where the stay begins with
    the honours of a state visit."""
    phases = ground.plan.phases_of(stay.id)
    state = bool(phases) and phases[0].visit is VisitKind.STATE
    clearance = ground.margin("clearance_state" if state else "clearance_other", stay.arrives)
    return Bounds(ceil(clearance), ceil(ground.margin("departure_call", stay.departs)))


def bounded_items(ground: Ground, stay: Stay) -> Iterator[tuple[Item, Span]]:
    """The items that a delegation can only be at between landing and leaving, with their courses:
    all on its tracks but rehearsals, which are held without it, flights and trains, by which it
    comes and goes, and sub-items, which go with what they are part of."""
    if stay.status is StayStatus.CANCELLED or stay.departs <= stay.arrives:
        return
    plan, course_of = ground.plan, ground.course
    items = {item.id: item for t in plan.tracks_of(stay.id) for item in plan.items_of(t.id)}
    for item in items.values():
        course = course_of(item)
        if course is not None and not _is_apart(item):
            yield item, course


def _is_apart(item: Item) -> bool:
    if isinstance(item, Move):
        return item.mode in NOT_JUDGED
    return bool(item.parent) or item.engagement is EngagementKind.REHEARSAL


def is_welcome(item: Item) -> bool:
    """Whether an item is the welcome at the aircraft, which begins with the landing."""
    return isinstance(item, Engagement) and item.engagement is EngagementKind.ARRIVAL


def is_farewell(item: Item) -> bool:
    """Whether an item is the farewell at the aircraft, which only has to begin before it leaves:
    the hosts stay until it has left."""
    return isinstance(item, Engagement) and item.engagement is EngagementKind.DEPARTURE
