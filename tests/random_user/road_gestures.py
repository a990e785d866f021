"""Roads: closures, ways, networks, measured drives, gates."""

from __future__ import annotations

from reception.actions.record import add_record
from reception.actions.road_closure import shift_closure
from reception.actions.route import add_route, make_primary
from reception.actions.setting import set_setting
from reception.plan.change import Step
from reception.plan.drive_time import DriveMode, DriveTime
from reception.plan.gate import Gate, GateRole
from reception.plan.junction import Junction
from reception.plan.move import Move
from reception.plan.road import Road
from reception.plan.road_area import Area
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.route import Route
from reception.plan.venue import Venue
from tests.random_user.hand import WORDS, Hand, gesture

ROADS = ("R2_DZM-R2_DSST", "SQ_W-SQ_SW", "东二环路", "no such road", "")
JUNCTIONS = ("R2_DZM", "SQ_SW", "no such junction", "")


@gesture
def closes_roads(hand: Hand) -> Step:
    starts = hand.start()
    closure = RoadClosure(
        id=hand.new_id("closure"),
        reason_zh=hand.one(WORDS),
        starts=hand.one((None, starts)),
        ends=hand.one((None, hand.around(starts))),
        roads=hand.some(ROADS, 3),
        venues=hand.some(sorted(hand.plan.table(Venue)), 1),
        areas=hand.some((Area(latitude=39.9, longitude=116.4, radius_m=2000),), 1),
    )
    return add_record(hand.plan, record=closure)


@gesture
def shifts_a_closure(hand: Hand) -> Step:
    starts = hand.start()
    return shift_closure(
        hand.plan,
        closure=hand.pick(RoadClosure).id,
        starts=hand.one((None, starts)),
        ends=hand.one((None, hand.around(starts))),
    )


@gesture
def prefers_another_way(hand: Hand) -> Step:
    if hand.dice.random() < 0.5:
        return add_route(hand.plan, id=hand.new_id("route"), move=hand.pick(Move).id)
    return make_primary(hand.plan, route=hand.pick(Route).id)


@gesture
def corrects_the_roads(hand: Hand) -> Step:
    """Also with junctions that are nowhere, and with a network that cannot be read."""
    junction = Junction(
        id=hand.new_id("junction"),
        replaces=hand.one(JUNCTIONS),
        latitude=hand.one((None, 39.93)),
        longitude=hand.one((None, 116.43)),
    )
    road = Road(
        id=hand.new_id("road"),
        replaces=hand.one(ROADS),
        start=hand.one(JUNCTIONS),
        end=hand.one((*JUNCTIONS, *sorted(hand.plan.table(Venue)))),
        speed_free_kmh=hand.one((None, 30.0)),
        in_use=hand.one((True, True, False)),
    )
    network = RoadNetwork(id=hand.new_id("network"), data=hand.one(WORDS))
    if hand.dice.random() < 0.1:
        return set_setting(hand.plan, key=NETWORK_SETTING, value=hand.one(("", "no such network")))
    return add_record(hand.plan, record=hand.one((junction, road, road, network)))


@gesture
def measures_a_drive(hand: Hand) -> Step:
    drive = DriveTime(
        id=hand.new_id("drive"),
        origin=hand.pick(Venue).id,
        destination=hand.pick(Venue).id,
        mode=hand.one(tuple(DriveMode)),
        normal_minutes=hand.one((None, 0, 12, 50)),
        worst_minutes=hand.one((None, 15, 70)),
    )
    return add_record(hand.plan, record=drive)


@gesture
def builds_a_gate(hand: Hand) -> Step:
    gate = Gate(id=hand.new_id("gate"), venue=hand.pick(Venue).id, role=hand.one(tuple(GateRole)))
    return add_record(hand.plan, record=gate)


@gesture
def chooses_a_way(hand: Hand) -> Step:
    route = Route(
        id=hand.new_id("route"),
        move=hand.pick(Move).id,
        order=hand.one((0, 1, 2)),
        via=hand.some(JUNCTIONS, 1),
        must_pass=hand.some(ROADS, 1),
        avoid=hand.some(ROADS, 2),
        roads=hand.some(ROADS, 2),
    )
    return add_record(hand.plan, record=route)
