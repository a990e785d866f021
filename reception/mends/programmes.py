"""Programmes: what a party does one after the other, and where it is in between."""

from __future__ import annotations

from datetime import datetime

from reception.mends.bench import Bench
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move


def programme_of(bench: Bench, track: str, start: datetime, end: datetime) -> list[Item]:
    """What takes place on a track and begins between these two moments, by start; parts of
    engagements are left out."""
    found = [
        item
        for item in bench.plan.items_of(track)
        if start <= item.begins <= end
        and bench.plan.takes_place(item)
        and not (isinstance(item, Engagement) and item.parent)
    ]
    return sorted(found, key=lambda item: (item.begins, item.planned_end, item.id))


def venue_after(bench: Bench, item: Item) -> str:
    """The id of the venue where a party is when an item is over; empty where nobody knows."""
    if isinstance(item, Move):
        return item.destination
    venue = bench.plan.venue_of(item)
    return venue.id if venue else ""
