"""Openings: when an item's room, people and things are free, reckoned from what holds them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from reception.graphs.occupancy import Use, room_uses, same_occasion, thing_uses, uses
from reception.mends.bench import Bench, minutes
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.pool import Pool
from reception.plan.room import Room
from reception.plan.span import MINUTE
from reception.plan.thing import Thing

MARK = 5
"""Programmes are written on five-minute marks, so mends move by whole marks."""
TRIES = 20


def on_mark(count: int) -> int:
    """So many minutes or a few more, up to a whole mark; one mark at least."""
    return max(MARK, -(-count // MARK) * MARK)


def fitting(bench: Bench, item: Item, least: int, *, later: bool) -> int | None:
    """The smallest shift of at least so many minutes, in minutes and negative for earlier, at which
    nobody else has what the item needs; None where that is too far away. What stands in its own
    party's way is left out: a party's programme can follow."""
    sign = 1 if later else -1
    shift, furthest = on_mark(least), bench.furthest(item)
    taken = [(own, other) for own, others in _needed(bench, item) for other in others]
    for _ in range(TRIES):
        if shift > furthest:
            return None
        by = minutes(sign * shift)
        blocked = 0
        for own, other in taken:
            start, end = own.start + by, own.end + by
            if start < other.end and other.start < end:
                clear = other.end - start if later else end - other.start
                blocked = max(blocked, -(-clear // MINUTE))
        if not blocked:
            return sign * shift
        shift += on_mark(blocked)
    return None


def is_free(bench: Bench, resource: str, start: datetime, end: datetime, *, besides: Item) -> bool:
    """Whether nothing but `besides` has a person, room, thing or vehicle at that time, set-up and
    turn-round of the others included."""
    return not any(
        use.start < end and start < use.end
        for use in uses_of(bench, resource)
        if not same_occasion(bench.plan, use.item, besides)
    )


def uses_of(bench: Bench, resource: str) -> list[Use]:
    """What holds a person, room, thing or vehicle. Of a pool nobody has all."""
    plan, course = bench.plan, bench.ground.course
    room = plan.get(Room, resource)
    if room is not None:
        return room_uses(plan, room, course)
    thing = plan.get(Thing, resource)
    if thing is not None:
        return thing_uses(plan, thing, course)
    if plan.get(Pool, resource) is not None:
        return []
    return uses(plan, resource, course)


def _needed(bench: Bench, item: Item) -> Iterator[tuple[Use, list[Use]]]:
    """For each of what an item needs its own use, and those of other parties on the days around."""
    resources = [holding.resource for holding in bench.plan.holdings_of(item.id)]
    if isinstance(item, Engagement) and item.room:
        resources.append(item.room)
    reach = minutes(2 * bench.furthest(item))
    for resource in dict.fromkeys(resources):
        all_uses = uses_of(bench, resource)
        own = next((use for use in all_uses if use.item.id == item.id), None)
        if own is not None:
            yield (
                own,
                [
                    use
                    for use in all_uses
                    if use.start < own.end + reach
                    and own.start - reach < use.end
                    and set(use.item.tracks).isdisjoint(item.tracks)
                    and not same_occasion(bench.plan, use.item, item)
                ],
            )
