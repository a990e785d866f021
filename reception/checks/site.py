"""The site: a record that rules look at, and all there are in a plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from reception.plan.ceremony import Ceremony
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad
from reception.plan.gate import Gate
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.named_order import NamedOrder
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.seating import Seating
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing
from reception.plan.vehicle import Vehicle

SiteKind: TypeAlias = Literal[
    "item",
    "stay",
    "delegation",
    "room",
    "thing",
    "vehicle",
    "pool",
    "host_person",
    "task",
    "keep_apart",
    "motorcade",
    "gate",
    "flag_road",
    "flag_plan",
    "ceremony",
    "named_order",
    "seating",
    "wreath",  # an engagement at which a wreath is laid
    "language",  # nothing is applied to it: one looks at who speaks it
]


class Site(NamedTuple):
    """A record that rules are applied to."""

    kind: SiteKind
    id: str


TABLES: tuple[tuple[SiteKind, type[Record]], ...] = (
    ("item", Engagement),
    ("item", Move),
    ("stay", Stay),
    ("delegation", Delegation),
    ("room", Room),
    ("thing", Thing),
    ("vehicle", Vehicle),
    ("pool", Pool),
    ("host_person", HostPerson),
    ("task", Task),
    ("keep_apart", KeepApart),
    ("motorcade", Motorcade),
    ("gate", Gate),
    ("flag_road", FlagRoad),
    ("flag_plan", FlagPlan),
    ("ceremony", Ceremony),
    ("named_order", NamedOrder),
    ("seating", Seating),
)
RESOURCE_SITES: dict[str, SiteKind] = {
    kind.KIND: site for site, kind in TABLES if kind.KIND in Holding.REFERENCES["resource"]
}


def all_sites(plan: Plan) -> Iterator[Site]:
    """Every site of a plan."""
    for site, kind in TABLES:
        for id in plan.table(kind):
            yield Site(site, id)
    for id, engagement in plan.table(Engagement).items():
        if engagement.engagement is EngagementKind.WREATH:
            yield Site("wreath", id)
