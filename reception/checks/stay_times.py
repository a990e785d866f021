"""Between aircraft: how soon after landing and how late before leaving a delegation has time.

Sources: minutes from on blocks to the car moving and for the call to board are design values of
the shipped table and the office's to change.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from math import ceil

import msgspec

from reception.checks.ground import Ground
from reception.checks.ways import NOT_JUDGED
from reception.graphs.itinerary import Stop
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.phase import VisitKind
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


def stay_stops(ground: Ground, stay: Stay, *, until: datetime, since: datetime) -> Iterable[Stop]:
    """What takes place on the tracks of a stay and begins before `until` or ends after `since`,
    each once; nothing of a stay that is cancelled or ends before it begins."""
    if stay.status is StayStatus.CANCELLED or stay.departs <= stay.arrives:
        return ()
    tracks = ground.plan.tracks_of(stay.id)
    return {
        stop.item.id: stop
        for track in tracks
        for stop in ground.programme(track.id)
        if stop.start < until or stop.end > since
    }.values()


def is_bounded(item: Item) -> bool:
    """Whether a delegation can only be at an item between landing and leaving. It is not at
    rehearsals, which are held without it; by flights and trains it comes and goes; and sub-items
    go with what they are part of."""
    if isinstance(item, Move):
        return item.mode not in NOT_JUDGED
    return not item.parent and item.engagement is not EngagementKind.REHEARSAL


def is_welcome(item: Item) -> bool:
    """Whether an item is the welcome at the aircraft, which begins with the landing."""
    return isinstance(item, Engagement) and item.engagement is EngagementKind.ARRIVAL


def is_farewell(item: Item) -> bool:
    """Whether an item is the farewell at the aircraft, which only has to begin before it leaves:
    the hosts stay until it has left."""
    return isinstance(item, Engagement) and item.engagement is EngagementKind.DEPARTURE
