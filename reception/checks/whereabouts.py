"""Whereabouts: when and where the items of a plan are, led on from plan to plan.

All rules ask for it, and a step changes it for a few items among thousands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from reception.graphs.itinerary import Stop
from reception.plan.change import Change, Step
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.span import Span
from reception.plan.stay import Stay
from reception.plan.track import Track


class Whereabouts(msgspec.Struct):
    """As far as anybody has asked: the courses of items and the stops they are, by item, and the
    stops of each track in order."""

    courses: dict[str, Span | None] = {}
    stops: dict[str, Stop | None] = {}
    programmes: dict[str, tuple[Stop, ...]] = {}

    def led_on(self, before: Plan, after: Plan, step: Step) -> Whereabouts:
        """Those of the plan after a step, without what may differ there: the items that change,
        their parts, which are where they are, and the programmes they are on. Of a stay that is
        called off, a track that joins another stay, or a room that is elsewhere, all may."""
        if any(map(_matters_to_all, step.changes)):
            return Whereabouts()
        courses, stops, programmes = self.courses.copy(), self.stops.copy(), self.programmes.copy()
        for item in _moved(before, after, step):
            courses.pop(item.id, None)
            stops.pop(item.id, None)
            for track in item.tracks:
                programmes.pop(track, None)
        return Whereabouts(courses, stops, programmes)


def _matters_to_all(change: Change) -> bool:
    before, after = change.before, change.after
    if isinstance(before, Stay) and isinstance(after, Stay):
        return before.status is not after.status
    if isinstance(before, Track) and isinstance(after, Track):
        return before.stay != after.stay
    if isinstance(before, Room) and isinstance(after, Room):
        return before.venue != after.venue
    return change.kind in (Stay.KIND, Track.KIND, Room.KIND)


def _moved(before: Plan, after: Plan, step: Step) -> Iterator[Item]:
    """The items that a step changes, as they were and as they are, with all their parts."""
    for change in step.changes:
        for plan, record in ((before, change.before), (after, change.after)):
            if isinstance(record, Item):
                yield from _with_parts(plan, record)


def _with_parts(plan: Plan, item: Item) -> Iterable[Item]:
    found: dict[str, Item] = {item.id: item}
    ahead = [item]
    while ahead:
        one = ahead.pop()
        if isinstance(one, Engagement):
            parts = [part for part in plan.sub_items_of(one.id) if part.id not in found]
            found.update((part.id, part) for part in parts)
            ahead.extend(parts)
    return found.values()
