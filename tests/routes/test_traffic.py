"""The roads that moves pass are kept from plan to plan, and are always those of a fresh look."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from reception.actions.record import add_record, change_record, remove_record
from reception.exchange.programme_text import plan_from_text
from reception.graphs.road_meetings import Windows
from reception.margins import Margins
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.road_closure import RoadClosure
from reception.routes.route_answer import FoundRoute
from reception.routes.traffic import Traffic

PLAN = """
delegation A 甲国 | Country A
  member a1 principal 甲一 | Alba
  stay A.1 2023-10-16 08:00 > 2023-10-19 22:00
  track main principal: a1
vehicle car1 car 1号车; seats 3
day 2023-10-17
  9:00-9:40 main motorcade PEK_VIP > DYT_18; as IN
  9:05-9:45 main motorcade DYT_18 > PEK_VIP; as OUT
  9:10-9:40 main motorcade GHP_E > CNCC1; as NORTH; drive 60 实测
  9:00-9:05 main foot GHP_E > MON_HERO; as WALK
record motorcade M-IN; move IN; motorcycles 4
record motorcade M-OUT; move OUT
record motorcade M-NORTH; move NORTH
record motorcade-car C1; motorcade M-IN; order 1; vehicle car1
record motorcade-car C2; motorcade M-IN; order 2; vehicle car1
"""
WINDOWS = Windows(following=300, opposing=600, crossing=600)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_from_text(PLAN)


def leaves(move: Move):
    return move.depart if move.counts else None


def traffic_of(*plans: Plan) -> Traffic:
    traffic = Traffic(Margins.of(plans[0]))
    for plan in plans:
        traffic.now(plan, leaves)
    return traffic


def test_a_move_passes_the_roads_of_its_route(plan: Plan) -> None:
    traffic = traffic_of(plan)
    move = plan.get(Move, "IN")
    assert move is not None
    route = traffic.route(move, move.depart)
    assert isinstance(route, FoundRoute)
    passes = traffic.passes(move, move.depart)
    assert [one.road for one in passes] == list(route.stretches)
    assert (passes[0].start, passes[-1].end) == ("PEK_VIP", "DYT_18")
    assert passes[0].head_in == move.depart.timestamp()
    assert all(one.head_in < one.tail_in and one.head_out < one.tail_out for one in passes)


def test_an_agreed_time_stretches_the_drive(plan: Plan) -> None:
    traffic = traffic_of(plan)
    move = plan.get(Move, "NORTH")
    assert move is not None
    passes = traffic.passes(move, move.depart)
    assert passes[-1].head_out - passes[0].head_in == pytest.approx(60 * 60)


def test_who_walks_passes_no_road(plan: Plan) -> None:
    move = plan.get(Move, "WALK")
    assert move is not None
    assert traffic_of(plan).route(move, move.depart) is None
    assert traffic_of(plan).passes(move, move.depart) == ()


def test_a_closure_sends_them_another_way(plan: Plan) -> None:
    move = plan.get(Move, "IN")
    assert move is not None
    first = traffic_of(plan).passes(move, move.depart)
    road = first[len(first) // 2].road
    closure = RoadClosure(
        id="X",
        roads=(road,),
        starts=move.depart - timedelta(hours=1),
        ends=move.depart + timedelta(hours=3),
    )
    closed = plan.apply(add_record(plan, record=closure))
    passes = traffic_of(plan, closed).passes(move, move.depart)
    assert passes
    assert road not in {one.road for one in passes}
    assert traffic_of(plan, closed, plan).passes(move, move.depart) == first


@pytest.mark.parametrize("seed", range(4))
def test_what_is_kept_is_what_a_fresh_look_finds(plan: Plan, seed: int) -> None:
    dice = random.Random(seed)
    traffic = traffic_of(plan)
    for serial in range(12):
        plan = plan.apply(an_edit(plan, dice, serial))
        traffic.now(plan, leaves)
        fresh = traffic_of(plan)
        assert traffic.meetings.all(WINDOWS) == fresh.meetings.all(WINDOWS)
        for id in plan.table(Motorcade):
            assert traffic.meetings.passes(id) == fresh.meetings.passes(id)


def an_edit(plan: Plan, dice: random.Random, serial: int):
    move = plan.get(Move, dice.choice(("IN", "OUT", "NORTH")))
    assert move is not None
    columns = sorted(plan.table(Motorcade))
    match dice.randrange(5):
        case 0:
            later = timedelta(minutes=dice.randrange(-30, 30))
            return change_record(
                plan, id=move.id, depart=move.depart + later, arrive=move.arrive + later
            )
        case 1:
            return change_record(plan, id=move.id, origin=dice.choice(("CNCC1", "GHP_E")))
        case 2 if columns:
            return change_record(plan, id=dice.choice(columns), motorcycles=dice.randrange(12))
        case 3 if len(columns) > 1:
            return remove_record(plan, id=dice.choice(columns))
        case _:
            return add_record(plan, record=Motorcade(id=f"M{serial}", move=move.id))
