"""All kinds of records, in the order in which a book lists them: what is referred to first."""

from __future__ import annotations

from reception.plan.acceptance import Acceptance
from reception.plan.anthem import Anthem
from reception.plan.car_seat import CarSeat
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.cue import Cue
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.drive_time import DriveTime
from reception.plan.engagement import Engagement
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad
from reception.plan.flag_set import FlagSet
from reception.plan.flag_stock import FlagStock
from reception.plan.forecast import Forecast
from reception.plan.gate import Gate
from reception.plan.half_mast import HalfMast
from reception.plan.holding import Holding
from reception.plan.hospital import Hospital
from reception.plan.host_person import HostPerson
from reception.plan.junction import Junction
from reception.plan.keep_apart import KeepApart
from reception.plan.lane_permit import LanePermit
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.named_order import NamedOrder
from reception.plan.phase import Phase
from reception.plan.place import Place
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import RoadNetwork
from reception.plan.room import Room
from reception.plan.route import Route
from reception.plan.seating import Seating
from reception.plan.setting import Setting
from reception.plan.standing import Standing
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue
from reception.plan.wreath import Wreath

KINDS: dict[str, type[Record]] = {
    record.KIND: record
    for record in (
        Setting,
        Unit,
        Venue,
        Gate,
        Hospital,
        RoadNetwork,
        Junction,
        Road,
        RoadClosure,
        DriveTime,
        Room,
        HostPerson,
        Thing,
        Vehicle,
        Pool,
        FlagPicture,
        FlagStock,
        FlagCrew,
        FlagRoad,
        FlagPost,
        LanePermit,
        Forecast,
        HalfMast,
        Anthem,
        CeremonyTemplate,
        Delegation,
        Member,
        KeepApart,
        Stay,
        Phase,
        Track,
        Engagement,
        Move,
        Route,
        Motorcade,
        MotorcadeCar,
        CarSeat,
        Link,
        Holding,
        FlagPlan,
        FlagChoice,
        FlagSet,
        NamedOrder,
        Displacement,
        Seating,
        Place,
        Task,
        Ceremony,
        Cue,
        Standing,
        Wreath,
        Acceptance,
    )
}

Item = Engagement | Move
"""What stands on a programme."""
