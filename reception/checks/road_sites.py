"""Road sites: where a change of roads, closures, measured times or routes is felt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reception.plan.drive_time import DriveTime
from reception.plan.engagement import Engagement
from reception.plan.junction import Junction
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.road import Road
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import RoadNetwork
from reception.plan.span import Span
from reception.plan.venue import Venue
from reception.routes.road_drives import LONGEST

ALL_ROADS = (Road.KIND, Junction.KIND, RoadNetwork.KIND)
"""Other roads may make any way longer or shorter: their changes are felt everywhere."""


def items_during(plan: Plan, closure: RoadClosure) -> Iterator[Item]:
    """The items at whose beginning or end somebody may set out and drive while roads are closed:
    a drive lasts some hours at most."""
    items: tuple[Mapping[str, Item], ...] = (plan.table(Engagement), plan.table(Move))
    for table in items:
        for item in table.values():
            course = item.course
            if course is not None and _meets(closure, course):
                yield item


def venues_between(plan: Plan, time: DriveTime) -> Iterator[Venue]:
    """The ends of a way that somebody has measured."""
    for id in (time.origin, time.destination):
        venue = plan.get(Venue, id)
        if venue is not None:
            yield venue


def _meets(closure: RoadClosure, course: Span) -> bool:
    begins, ends = closure.starts, closure.ends
    latest = course.end + LONGEST
    return (begins is None or begins < latest) and (ends is None or ends > course.start)
