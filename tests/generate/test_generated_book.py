"""Generated books: what was asked for, drawn the same way every time, nearly without mistakes."""

from __future__ import annotations

import unicodedata
from collections import Counter
from random import Random

import msgspec
import pytest

from reception.checks.checker import Checker
from reception.generate import SIZES, generate_book
from reception.plan.car_seat import CarSeat
from reception.plan.change import replaced, step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.hospital import Hospital
from reception.plan.integrity import plan_faults, record_faults
from reception.plan.keep_apart import KeepApart
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.room import Room
from reception.plan.stay import Stay
from reception.plan.vehicle import Vehicle
from reception.routes.riders import riders


@pytest.fixture(scope="module")
def summit() -> Plan:
    return generate_book("summit", Random(1))


def test_the_summit_book_is_as_large_as_it_says(summit: Plan) -> None:
    assert len(summit.table(Delegation)) == 150
    assert len(summit.table(Engagement)) + len(summit.table(Move)) == 10_000
    assert len(summit.table(Member)) == 3_000
    assert len(summit.table(Room)) == 200
    assert len(summit.table(Vehicle)) == 600
    stays = summit.table(Stay).values()
    days = (max(s.departs for s in stays) - min(s.arrives for s in stays)).days
    assert 28 <= days < 30


@pytest.mark.parametrize("factor", [0.25, 0.5, 2])
def test_a_scaled_book_is_as_large_as_it_says(factor: float) -> None:
    size = SIZES["summit"].scaled(factor)
    plan = generate_book(size, Random(2))
    assert len(plan.table(Engagement)) + len(plan.table(Move)) == 10_000 * factor
    assert len(plan.table(Member)) == 3_000 * factor


def test_the_same_seed_gives_the_same_book() -> None:
    one, again, other = (generate_book("week", Random(seed)) for seed in (7, 7, 8))
    assert list(one) == list(again)
    assert one != other


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("size", ["small", "week"])
def test_a_generated_book_has_no_faults(size: str, seed: int) -> None:
    plan = generate_book(size, Random(seed))
    assert not list(plan_faults(plan))
    assert not [fault for record in plan for fault in record_faults(record)]


def test_the_planning_is_sound_but_for_the_slips(summit: Plan) -> None:
    """Between one and three conflicts in a hundred items; without the slips there are none."""
    assert 100 <= len(Checker(summit).conflicts) <= 300


@pytest.mark.parametrize("seed", range(4))
def test_without_slips_nothing_is_wrong(seed: int) -> None:
    size = msgspec.structs.replace(SIZES["week"], slips=0)
    assert not Checker(generate_book(size, Random(seed))).conflicts


def test_too_few_items_are_refused() -> None:
    with pytest.raises(ValueError, match="too few"):
        generate_book(msgspec.structs.replace(SIZES["small"], items=20), Random(1))


def test_programmes_have_what_real_ones_have(summit: Plan) -> None:
    """Tracks that part, sub-items, evenings shared by delegations, names in many scripts."""
    engagements = summit.table(Engagement).values()
    assert any(one.parent for one in engagements)
    assert any(len(summit.delegations_of(one)) > 5 for one in engagements)
    letters = {letter for m in summit.table(Member).values() for letter in m.name_native}
    scripts = {unicodedata.name(letter).split()[0] for letter in letters}
    assert scripts >= {"ARABIC", "ETHIOPIC", "THAI", "LAO", "KHMER", "DEVANAGARI", "CYRILLIC"}
    for stay in summit.table(Stay).values():
        assert len(summit.tracks_of(stay.id)) >= 2


def test_parties_share_pools_and_are_led_on_and_kept_apart(summit: Plan) -> None:
    """Escorts and booths are held from pools, items are linked, and a dozen pairs must not meet."""
    pools = summit.table(Pool)
    assert set(pools) == {"outriders", "escort-cars", "cabins"}
    for pool in pools.values():
        held = summit.holdings_on(pool.id)
        assert len(held) > 100
        assert all(1 <= holding.amount <= pool.amount for holding in held)
    assert len(summit.table(Link)) > 200
    assert len(summit.table(KeepApart)) == 12
    engagements = summit.table(Engagement).values()
    assert sum(one.booths for one in engagements if not one.parent) > 100


def test_principals_come_in_motorcades_through_gates(summit: Plan) -> None:
    """Forty a week, each with a hospital and a main car."""
    columns = summit.table(Motorcade).values()
    assert 40 * 30 // 7 <= len(columns) <= 150 * 30 // 7
    for column in columns:
        cars = summit.referring(MotorcadeCar, "motorcade", column.id)
        assert [car.role for car in cars].count(CarRole.PRINCIPAL) == 1
        assert summit.get(Hospital, column.hospital)
    assert any(column.gate and column.drop for column in columns)


@pytest.mark.parametrize(("size", "seed"), [("summit", 1), ("week", 2), ("week", 3)])
def test_nobody_in_a_motorcade_has_to_stand(size: str, seed: int) -> None:
    """Whoever goes along has a seat, and no car holds more than it can."""
    plan = generate_book(size, Random(seed))
    for column in plan.table(Motorcade).values():
        cars = plan.referring(MotorcadeCar, "motorcade", column.id)
        seats = [seat for car in cars for seat in plan.referring(CarSeat, "car", car.id)]
        given = Counter[str]()
        for seat in seats:
            given[seat.person] += seat.persons
        move = plan.get(Move, column.move)
        assert move
        assert given == {rider.id: rider.persons for rider in riders(plan, move)}
        for car in cars:
            vehicle = plan.get(Vehicle, car.vehicle)
            assert vehicle
            assert sum(seat.persons for seat in seats if seat.car == car.id) <= vehicle.seats


@pytest.mark.parametrize("pool", ["outriders", "escort-cars", "cabins"])
def test_there_are_no_more_of_a_pool_than_are_ever_out_at_once(pool: str) -> None:
    """With one fewer some motorcade or speech would go without."""
    plan = generate_book(msgspec.structs.replace(SIZES["week"], slips=0), Random(1))
    found = plan.get(Pool, pool)
    assert found
    fewer = plan.apply(step("test", pool, [replaced(found, amount=found.amount - 1)]))
    assert {conflict.code for conflict in Checker(fewer).conflicts} == {"R5"}
