"""Motorcades are formed, filled, reordered and given slots, each in one step."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

import pytest

from reception.actions.motorcade import (
    empty_seats,
    form_motorcade,
    give_slots,
    reorder_car,
    seat_riders,
    sit_elsewhere,
)
from reception.exchange.programme_text import plan_from_text
from reception.plan.car_seat import CarSeat, SeatPosition
from reception.plan.change import Step
from reception.plan.faults import StaleChange
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.routes.arrival_slots import Slot
from reception.routes.columns import cars_of, column_metres, goes_ahead, motorcade_of, seats_in

PLAN = """
person chen interpreter 陈译员 | Ms Chen
person zhao officer 赵处长 | Mr Zhao
person wu driver 吴师傅 | Mr Wu
vehicle saloon car 1号车; seats 3; driver wu
vehicle second car 2号车; seats 3
vehicle third car 3号车; seats 3
vehicle police police 警车; seats 3
vehicle van luggage 行李车; seats 2
vehicle bus coach 中巴; seats 20
delegation A 甲国 | Country A; code AAA
  member a1 principal 甲一 | Alba
  member a2 spouse 甲二 | Bela
  member a3 official 甲三 | Cato; order 2
  member a4 official 甲四 | Dora; order 1
  member guards security 卫队 | Guards; persons 12
  member staff entourage 随员 | Staff; persons 3
  stay A.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal: a1 a2 a3 a4 guards staff
day 2023-04-14
  9:00-9:40 main motorcade GHP > DYT_18; as W
  ; holds saloon second third van police bus chen zhao wu
record gate G; venue DYT_18; name 东门 | East gate; role drop
"""


@pytest.fixture
def plan() -> Plan:
    return plan_from_text(PLAN)


def ids():
    numbers = count(1)
    return lambda kind: f"{kind}-{next(numbers)}"


def formed(plan: Plan) -> Plan:
    return plan.apply(form_motorcade(plan, id="M", move="W", new_id=ids()))


def filled(plan: Plan) -> Plan:
    plan = formed(plan)
    return plan.apply(seat_riders(plan, motorcade="M", new_id=ids()))


def seated(plan: Plan) -> dict[str, tuple[str, str]]:
    return {
        seat.person: (car.vehicle, seat.position.value)
        for car in cars_of(plan, "M")
        for seat in seats_in(plan, car.id)
    }


def test_a_motorcade_is_formed_of_the_vehicles_held(plan: Plan) -> None:
    plan = formed(plan)
    assert motorcade_of(plan, "W") == plan.get(Motorcade, "M")
    assert [(car.order, car.role.value, car.vehicle) for car in cars_of(plan, "M")] == [
        (1, "lead", "police"),
        (2, "principal", "saloon"),
        (3, "spare", "second"),
        (4, "officials", "third"),
        (5, "staff", "bus"),
        (6, "luggage", "van"),
    ]
    assert [car.vehicle for car in cars_of(plan, "M") if car.flagged] == ["saloon"]
    assert [car.vehicle for car in cars_of(plan, "M") if goes_ahead(car)] == ["van"]


def test_the_length_of_a_column_leaves_out_who_goes_ahead(plan: Plan) -> None:
    column = formed(plan).get(Motorcade, "M")
    assert column is not None
    assert column_metres(formed(plan), column) == 3 * 5.5 + 5.0 + 12.0 + 4 * 25
    assert column_metres(plan, column) == 0


def test_everybody_is_given_a_seat(plan: Plan) -> None:
    assert seated(filled(plan)) == {
        "a1": ("saloon", "rear_right"),
        "a2": ("saloon", "rear_left"),
        "chen": ("saloon", "front"),
        "a4": ("third", "rear_right"),
        "a3": ("third", "rear_left"),
        "staff": ("bus", "cabin"),
        "zhao": ("van", "cabin"),
        "guards": ("bus", "cabin"),
    }


def test_who_sits_stays_when_the_others_are_seated(plan: Plan) -> None:
    plan = filled(plan)
    assert not seat_riders(plan, motorcade="M", new_id=ids()).changes
    (seat,) = (seat for seat in plan.table(CarSeat).values() if seat.person == "a1")
    plan = plan.apply(
        sit_elsewhere(
            plan, seat=seat.id, car=seat.car, position=SeatPosition.REAR_LEFT, reason="晕车"
        )
    )
    assert seated(plan)["a1"] == ("saloon", "rear_left")
    assert seated(plan)["a2"] == ("saloon", "rear_right")


def test_everybody_gets_out(plan: Plan) -> None:
    plan = filled(plan)
    assert not plan.apply(empty_seats(plan, motorcade="M")).table(CarSeat)


def test_a_car_rolls_where_it_is_put(plan: Plan) -> None:
    plan = formed(plan)
    by_vehicle = {car.vehicle: car.id for car in plan.table(MotorcadeCar).values()}

    def order(step: Step) -> list[str]:
        return [car.vehicle for car in cars_of(plan.apply(step), "M")]

    first = reorder_car(plan, car=by_vehicle["bus"], before=by_vehicle["police"])
    assert order(first) == ["bus", "police", "saloon", "second", "third", "van"]
    last = reorder_car(plan, car=by_vehicle["police"])
    assert order(last) == ["saloon", "second", "third", "bus", "van", "police"]


def test_slots_change_moves_and_drop_points(plan: Plan) -> None:
    plan = formed(plan)
    move = plan.get(Move, "W")
    assert move is not None
    later = timedelta(minutes=4)
    slot = Slot("W", move.depart + later, move.arrive + later, "G")
    plan = plan.apply(give_slots(plan, engagement="W", slots=[slot]))
    moved, column = plan.get(Move, "W"), plan.get(Motorcade, "M")
    assert moved is not None
    assert column is not None
    assert (moved.depart, moved.arrive, column.drop) == (slot.depart, slot.arrive, "G")
    assert not give_slots(plan, engagement="W", slots=[slot]).changes


def test_a_motorcade_without_its_move_is_not_filled(plan: Plan) -> None:
    with pytest.raises(StaleChange):
        seat_riders(plan, motorcade="M", new_id=ids())
