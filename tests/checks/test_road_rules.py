"""M1 and M2: motorcades that meet, and people in streets that are frozen."""

from __future__ import annotations

import random

import pytest

from reception.actions.record import add_record, change_record, remove_record
from reception.checks.checker import Checker
from reception.checks.rules import RULES
from reception.exchange.programme_text import plan_from_text
from reception.plan.change import Step
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.route import Route
from tests.checks.book import facts, told

ON_ROADS = [rule for rule in RULES if rule.code in ("M1", "M2")]
OF_MOTORCADES = [rule for rule in RULES if rule.site in ("motorcade", "gate") or rule in ON_ROADS]
BOOK = """
delegation A 甲国 | Country A; code AAA
  member a1 principal 甲一 | Alba
  stay A.1 2023-10-16 08:00 > 2023-10-19 22:00
  track main principal: a1
delegation B 乙国 | Country B; code BBB
  member b1 principal 乙一 | Bela
  stay B.1 2023-10-16 08:00 > 2023-10-19 22:00
  track main principal: b1
vehicle car1 car 1号车; seats 3
day 2023-10-17
"""
TWO = """
  9:00-9:40 A.main motorcade PEK_VIP > DYT_18; as IN
  9:{minute}-9:50 B.main motorcade {way}; as OTHER
record motorcade M-IN; move IN
record motorcade M-B; move OTHER
"""


def checked(programme: str) -> Checker:
    return Checker(plan_from_text(BOOK + programme), rules=ON_ROADS, strict=True)


def two(minute: str, way: str) -> Checker:
    return checked(TWO.format(minute=minute, way=way))


def test_m1_one_behind_the_other() -> None:
    checker = two("04", "PEK_VIP > DYT_18")
    assert told(checker) == ["M1 following IN OTHER"]
    found = facts(checker.conflicts[0])
    assert (found["needs"], found["has"]) == (5, 4)
    assert told(two("05", "PEK_VIP > DYT_18")) == []


def test_m1_towards_each_other_on_a_road_without_a_median() -> None:
    """Both ways between the airport and Diaoyutai share the last streets before the guesthouse."""
    checker = two("10", "DYT_18 > PEK_VIP")
    (conflict,) = told(checker)
    assert conflict in ("M1 opposing IN OTHER", "M1 head_on IN OTHER")
    assert told(two("49", "DYT_18 > PEK_VIP")) == []


def test_m1_who_drives_in_general_traffic_is_no_motorcade() -> None:
    programme = TWO.format(minute="04", way="PEK_VIP > DYT_18")
    free = programme.replace(
        "record motorcade M-B; move OTHER", "record motorcade M-B; move OTHER; escort free"
    )
    assert told(checked(free)) == []


def test_m1_names_the_road_in_both_languages() -> None:
    found = facts(two("04", "PEK_VIP > DYT_18").conflicts[0])
    assert found["road_zh"] != found["road_en"]


FROZEN = """
  9:00-9:40 A.main motorcade PEK_VIP > DYT_18; as IN
  {clock} B.main {mode} {way}; as OTHER
record motorcade M-IN; move IN{freezes}
"""


def frozen(clock: str, mode: str, way: str, *, freezes: str = "; freezes") -> list[str]:
    return told(checked(FROZEN.format(clock=clock, mode=mode, way=way, freezes=freezes)))


def test_m2_a_car_in_a_frozen_street() -> None:
    assert frozen("9:20-9:50", "car", "DYT_18 > PEK_VIP") == ["M2 frozen IN OTHER"]
    assert frozen("9:20-9:50", "car", "DYT_18 > PEK_VIP", freezes="") == []
    assert frozen("10:20-10:50", "car", "DYT_18 > PEK_VIP") == []


def test_m2_people_on_foot_in_a_frozen_street() -> None:
    """As presidents on foot were stopped in New York in September 2025."""
    assert frozen("9:25-9:35", "foot", "DYT_18 > DYT_E") == ["M2 on_foot IN OTHER"]
    assert frozen("8:25-8:35", "foot", "DYT_18 > DYT_E") == []
    assert frozen("9:25-9:35", "foot", "YQ_CC > YQ_IS") == []


def test_m2_who_rides_along_is_not_in_the_way() -> None:
    programme = FROZEN.replace("B.main", "A.main").format(
        clock="9:20-9:50", mode="car", way="DYT_18 > PEK_VIP", freezes="; freezes"
    )
    assert told(checked(programme)) == []


SUMMIT = """
  9:00-9:40 A.main motorcade PEK_VIP > DYT_18; as W1
  9:03-9:45 B.main motorcade PEK_VIP > GHP_E; as W2
  9:10-9:40 B.main motorcade DYT_18 > GHP_E; as W3
  9:10-9:50 A.main motorcade GHP_E > PEK_VIP; as W4
  9:00-9:20 B.main foot GHP_E > MON_HERO; as W5
  9:10-9:30 A.main car DYT_18 > CNCC1; as W6
record gate G; venue GHP_E; name 东门 | East gate
record motorcade M1; move W1; freezes
record motorcade M2; move W2; drop G
record motorcade M3; move W3; drop G
record motorcade M4; move W4; gate G
"""
VENUES = ("PEK_VIP", "DYT_18", "GHP_E", "CNCC1", "MON_HERO")


@pytest.mark.parametrize("seed", range(5))
def test_incremental_conflicts_on_roads_equal_the_full_check(seed: int) -> None:
    dice = random.Random(seed)
    plan = plan_from_text(BOOK + SUMMIT)
    checker = Checker(plan, rules=OF_MOTORCADES, strict=True)
    for serial in range(15):
        step = an_edit(plan, dice, serial)
        after = plan.apply(step)
        checker.trial(plan, after, step)
        checker.update(plan, after, step)
        fresh = Checker(after, rules=OF_MOTORCADES, strict=True)
        assert set(checker.conflicts) == set(fresh.conflicts), step
        plan = after


def an_edit(plan: Plan, dice: random.Random, serial: int) -> Step:
    move = plan.get(Move, dice.choice(sorted(plan.table(Move))))
    assert move is not None
    columns = sorted(plan.table(Motorcade))
    some = dice.choice(columns) if columns else ""
    match dice.randrange(8):
        case 0 | 1:
            return change_record(
                plan,
                id=move.id,
                depart=dice.choice([other.depart for other in plan.table(Move).values()]),
            )
        case 2:
            return change_record(plan, id=move.id, destination=dice.choice(VENUES))
        case 3 if some:
            return change_record(plan, id=some, freezes=dice.random() < 0.5)
        case 4 if some:
            return change_record(plan, id=some, drop=dice.choice(("", "G")))
        case 5 if len(columns) > 2:
            return remove_record(plan, id=some)
        case 6 if some:
            car = MotorcadeCar(id=f"C{serial}", motorcade=some, order=serial, vehicle="car1")
            return add_record(plan, record=car)
        case 7:
            avoid = dice.choice((("长安街",), ("机场高速",), ()))
            return add_record(plan, record=Route(id=f"R{serial}", move=move.id, avoid=avoid))
        case _:
            return add_record(plan, record=Motorcade(id=f"N{serial}", move=move.id))
