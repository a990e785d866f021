"""What changes the roads is felt wherever somebody drives: each step is compared with a check of
the whole book."""

import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from reception.plan.change import Step, added, removed, replaced, step
from reception.plan.drive_time import DriveMode, DriveTime
from reception.plan.junction import Junction
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_area import Area
from reception.plan.road_closure import RoadClosure
from reception.plan.road_hours import WeekHours
from reception.plan.road_network import NETWORK_SETTING
from reception.plan.route import Route
from reception.plan.setting import Setting
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue
from tests.checks.random_books import VENUES, moment, random_book, random_step

ROADS = ("北二环路", "东单北大街", "北中轴", "R2_DZM-R2_DSST", "no such road")


def _closure(id: str, chance: random.Random) -> Record:
    begins = moment(chance)
    return RoadClosure(
        id=id,
        starts=chance.choice((None, begins)),
        ends=chance.choice((None, begins + timedelta(minutes=chance.choice((20, 240, 900, -30))))),
        roads=(chance.choice(ROADS),),
        venues=tuple(chance.sample(VENUES[:3], chance.randrange(2))),
        areas=(Area(latitude=39.95, longitude=116.4, radius_m=chance.choice((10, 4000))),),
    )


def _measured(id: str, chance: random.Random) -> Record:
    ends = chance.sample(VENUES[:3], 2)
    return DriveTime(
        id=id,
        origin=ends[0],
        destination=ends[1],
        mode=chance.choice(tuple(DriveMode)),
        normal_minutes=chance.choice((3, 90)),
        worst_minutes=chance.choice((None, 120)),
        hours=chance.choice(((), (WeekHours(begins=480, ends=780),))),
    )


def _route(id: str, chance: random.Random, plan: Plan) -> Record:
    return Route(
        id=id,
        move=chance.choice(sorted(plan.table(Move))),
        order=chance.choice((0, 0, 1)),
        must_pass=tuple(chance.sample(ROADS[:3], chance.randrange(2))),
        avoid=tuple(chance.sample(ROADS, chance.randrange(2))),
    )


def _car(id: str, chance: random.Random, plan: Plan) -> Record:
    return MotorcadeCar(
        id=id,
        motorcade=chance.choice(sorted(plan.table(Motorcade))),
        vehicle=chance.choice(sorted(plan.table(Vehicle))),
        ahead_minutes=chance.choice((0, 0, 30)),
    )


def _road_step(plan: Plan, chance: random.Random, serial: int) -> Step:
    """A record about roads comes, goes or is another; or anything else happens."""
    id = f"road{serial}"
    makers: list[Callable[[], Record]] = [
        *[lambda: _closure(id, chance)] * 3,
        lambda: _measured(id, chance),
        lambda: _route(id, chance, plan),
        lambda: Road(id=id, replaces=chance.choice(ROADS), in_use=chance.random() < 0.5),
        lambda: Junction(id=id, replaces="R2_DZM", latitude=39.0 + chance.random()),
        lambda: Motorcade(
            id=id,
            move=chance.choice(sorted(plan.table(Move))),
            escort=chance.choice(tuple(DriveMode)),
            press_ready_minutes=chance.choice((0, 15)),
        ),
    ]
    if bool(plan.table(Motorcade)) and bool(plan.table(Vehicle)):
        makers += [lambda: _car(id, chance, plan)] * 3
    kinds = (RoadClosure, DriveTime, Route, Road, Junction, Motorcade, MotorcadeCar)
    there = [
        record
        for kind in kinds
        for record in plan.table(kind).values()
        if not plan.referring(MotorcadeCar, "motorcade", record.id)
    ]
    choice = chance.random()
    if choice < 0.2:
        return random_step(plan, chance, serial)
    if choice < 0.25:
        venue = plan.table(Venue)[chance.choice(VENUES[:3])]
        change = replaced(venue, latitude=39.9 + chance.random() / 5, longitude=116.4)
        return step("venue.change", venue.id, [change])
    if choice < 0.3 and plan.get(Setting, NETWORK_SETTING) is None:
        setting = Setting(id=NETWORK_SETTING, value="no such network")
        return step("setting.set", setting.id, [added(setting)])
    if choice < 0.45 and there:
        record = chance.choice(sorted(there, key=lambda record: record.id))
        return step(f"{record.KIND}.remove", record.id, [removed(record)])
    if choice < 0.5 and plan.table(Motorcade):
        column = plan.table(Motorcade)[chance.choice(sorted(plan.table(Motorcade)))]
        change = replaced(column, move=chance.choice(sorted(plan.table(Move))))
        return step("motorcade.change", column.id, [change])
    record = chance.choice(makers)()
    return step(f"{record.KIND}.add", record.id, [added(record)])


def _play(seed: int, steps: int, found: set[tuple[str, str]]) -> None:
    chance = random.Random(seed)
    plan = random_book(chance)
    checker = Checker(plan, strict=True)
    for serial in range(steps):
        done = _road_step(plan, chance, serial)
        after = plan.apply(done)
        checker.update(plan, after, done)
        fresh = Checker(after, strict=True)
        differences = set(fresh.conflicts) ^ set(checker.conflicts)
        assert not differences, [(c.kind, c.before, c.after) for c in done.changes]
        found |= {(c.code, c.case) for c in fresh.conflicts}
        plan = after


@settings(max_examples=25)
@given(st.integers(min_value=0, max_value=2**32))
def test_incremental_conflicts_equal_the_full_check_when_roads_change(seed: int) -> None:
    _play(seed, 12, set())


@pytest.mark.slow
def test_random_roads_are_closed_and_cut_places_off() -> None:
    """Else the property above would hold of nothing."""
    found: set[tuple[str, str]] = set()
    for seed in range(10):
        _play(seed, 15, found)
        if ("T2", "unreachable") in found:
            break
    assert ("T2", "unreachable") in found
