"""How far changes are felt by the rules about flags: everywhere flags hang, or nowhere.

Flags depend on where guests drive, and guests on each other's flags; so whatever may move a guest
along a flagged road is felt on all of them. What has not really changed is laid and looked at only
once, so that this costs little.
"""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.site import Site
from reception.flags.passes import DRIVEN
from reception.flags.sets import set_sizes
from reception.plan.change import Change
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad
from reception.plan.flag_set import FlagSet
from reception.plan.flag_stock import FlagStock
from reception.plan.forecast import Forecast
from reception.plan.half_mast import HalfMast
from reception.plan.junction import Junction
from reception.plan.lane_permit import LanePermit
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import RoadNetwork
from reception.plan.route import Route
from reception.plan.setting import Setting
from reception.plan.stay import Stay
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue

READ = frozenset(
    kind.KIND
    for kind in (
        FlagRoad,
        FlagPost,
        FlagPlan,
        FlagChoice,
        FlagSet,
        FlagStock,
        FlagCrew,
        FlagPicture,
        HalfMast,
        LanePermit,
        Forecast,
        Delegation,
        Member,
        Stay,
        Phase,
        Track,
        Route,
        Motorcade,
        MotorcadeCar,
        Vehicle,
        RoadClosure,
        Road,
        Junction,
        RoadNetwork,
        Venue,
        Setting,
    )
)
"""Kinds of which every change may be felt; of engagements and moves only some are."""


def flag_sites(before: Plan, after: Plan, change: Change) -> Iterator[Site]:
    """The flag roads and flag plans at which rules must look again after a change, none in a book
    without flags; and the stays whose guests a picture or a plan gives a flag."""
    for plan, record in ((before, change.before), (after, change.after)):
        plans = plan.table(FlagPlan)
        roads = plan.table(FlagRoad)
        if record is not None and (plans or roads) and _is_felt(plan, record):
            yield from (Site("flag_road", id) for id in roads)
            yield from (Site("flag_plan", id) for id in plans)
        if isinstance(record, FlagPlan) and plan.get(Stay, record.serves):
            yield Site("stay", record.serves)
        elif isinstance(record, FlagPicture):
            yield from (Site("stay", id) for id in plan.table(Stay))


def _is_felt(plan: Plan, record: Record) -> bool:
    if isinstance(record, Move):
        return record.mode in DRIVEN
    if isinstance(record, Engagement):
        return (
            record.engagement is EngagementKind.WELCOME
            or bool(plan.referring(FlagPlan, "serves", record.id))
            or (bool(plan.table(FlagStock)) and _has_sets(plan, record))
        )
    return record.KIND in READ


def _has_sets(plan: Plan, record: Engagement) -> bool:
    own = plan.referring(FlagSet, "engagement", record.id)
    return bool(own) or record.engagement.value in set_sizes()
