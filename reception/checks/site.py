"""The site: a record that rules look at, and all there are in a plan."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple, TypeAlias

from reception.plan.ceremony import Ceremony
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad
from reception.plan.forecast import Forecast
from reception.plan.gate import Gate
from reception.plan.half_mast import HalfMast
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart
from reception.plan.lane_permit import LanePermit
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.named_order import NamedOrder
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.road_closure import RoadClosure
from reception.plan.room import Room
from reception.plan.seating import Seating
from reception.plan.setting import Setting
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
    "road_closure",
    "forecast",
    "half_mast",
    "flag_crew",
    "lane_permit",
    "flag_road",
    "flag_plan",
    "ceremony",
    "named_order",
    "seating",
    "setting",
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
    ("road_closure", RoadClosure),
    ("forecast", Forecast),
    ("half_mast", HalfMast),
    ("flag_crew", FlagCrew),
    ("lane_permit", LanePermit),
    ("flag_road", FlagRoad),
    ("flag_plan", FlagPlan),
    ("ceremony", Ceremony),
    ("named_order", NamedOrder),
    ("seating", Seating),
    ("setting", Setting),
)
WREATH = EngagementKind.WREATH
RESOURCE_SITES: dict[str, SiteKind] = {
    kind.KIND: site for site, kind in TABLES if kind.KIND in Holding.REFERENCES["resource"]
}


def sites_by_kind(plan: Plan) -> Iterator[tuple[SiteKind, str, Collection[str]]]:
    """The ids of all sites of each kind, with what there is to look at: of items the kind of the
    record, else that of the site."""
    for site, kind in TABLES:
        yield site, kind.KIND if site == "item" else site, plan.table(kind).keys()
    wreaths = (one for one in plan.table(Engagement).values() if one.engagement is WREATH)
    yield "wreath", "wreath", [one.id for one in wreaths]


def all_sites(plan: Plan) -> Iterator[Site]:
    """Every site of a plan."""
    return (Site(site, id) for site, _, ids in sites_by_kind(plan) for id in ids)


def kind_at(plan: Plan, site: Site) -> str:
    """What there is to look at at a site, in the words of `sites_by_kind`."""
    if site.kind != "item":
        return site.kind
    return Engagement.KIND if plan.get(Engagement, site.id) else Move.KIND
