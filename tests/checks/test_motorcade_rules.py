"""P3, M3 to M6, J1: seats, gates, flags, luggage, hospitals of motorcades, each in pairs."""

from __future__ import annotations

import pytest

from reception.actions.record import change_record
from reception.checks.checker import Checker
from reception.checks.rules import RULES
from reception.plan.delegation import Jurisdiction
from tests.checks.book import facts, plan_of_text, told

RULES_OF_MOTORCADES = [rule for rule in RULES if rule.site in ("motorcade", "gate")]
COLUMN = """
vehicle car2 car 2号车 | Car 2; seats 3
vehicle van luggage 行李车 | Luggage van; seats 2
record hospital WARD; name 友谊医院 | Friendship Hospital; venue HALL; languages zh en
10:00-10:40 A.main motorcade HALL > FAR; as W; holds zhao
record motorcade M; move W; hospital WARD
record motorcade-car M1; motorcade M; order 1; role principal; vehicle car1; flagged
record motorcade-car M2; motorcade M; order 2; role officials; vehicle car2
record car-seat S1; car M1; position rear-right; person a1
record car-seat S2; car M1; position front; person zhao
record car-seat S3; car M2; position rear-right; person a3
setting margin.hospital_minutes 60
"""


def column(more: str = "", *, of: str = COLUMN) -> Checker:
    return Checker(plan_of_text(of + more), rules=RULES_OF_MOTORCADES, strict=True)


def changed(old: str, new: str = "", more: str = "") -> Checker:
    assert old in COLUMN
    return column(more, of=COLUMN.replace(old, new))


def test_a_motorcade_in_order_has_no_conflict() -> None:
    assert told(column()) == []


def test_a_motorcade_without_cars_is_not_judged_yet() -> None:
    bare = "10:00-10:40 A.main motorcade HALL > FAR; as W\nrecord motorcade M; move W\n"
    assert told(column(of=bare)) == []


def test_a_motorcade_that_does_not_roll_is_not_judged() -> None:
    wrong = "record car-seat X; car M1; position front; person a2"
    assert told(column(wrong)) != []
    assert told(changed("10:00-10:40", "x10:00-10:40", wrong)) == []


def test_p3_somebody_has_no_seat() -> None:
    checker = changed("record car-seat S3; car M2; position rear-right; person a3\n")
    assert told(checker) == ["P3 standing W"]
    assert facts(checker.conflicts[0]) == {"persons": ("a3",), "missing": 1}


def test_p3_before_anybody_sits_nobody_is_said_to_stand() -> None:
    seats = "\n".join(line for line in COLUMN.splitlines() if "car-seat" not in line)
    assert told(column(of=seats)) == []


def test_p3_a_group_has_too_few_seats() -> None:
    more = "\nrecord holding H; item W; resource guards\nrecord car-seat S4; car M2; person guards"
    checker = column(f"{more}; persons 2")
    assert [c for c in told(checker) if "standing" in c] == ["P3 standing W"]
    assert facts(checker.conflicts[0])["missing"] == 10


def test_p3_who_does_not_go_along_has_a_seat() -> None:
    checker = column("record car-seat S4; car M2; position rear-left; person a2")
    assert told(checker) == ["P3 stranger W"]
    assert facts(checker.conflicts[0]) == {"persons": ("a2",)}


def test_p3_somebody_has_two_seats() -> None:
    checker = column("record car-seat S4; car M2; position rear-left; person a3")
    assert told(checker) == ["P3 twice W"]


def test_p3_two_share_a_seat() -> None:
    checker = changed("M2; position rear-right; person a3", "M1; position front; person a3")
    assert told(checker) == ["P3 one_seat W M1"]
    assert facts(checker.conflicts[0])["persons"] == ("zhao", "a3")


def test_p3_more_persons_than_seats() -> None:
    more = """
    record holding H; item W; resource guards
    record car-seat S4; car M2; position cabin; person guards; persons 12
    """
    checker = column(more)
    assert told(checker) == ["P3 overfull W M2"]
    assert facts(checker.conflicts[0])["needs"] == 13
    assert facts(checker.conflicts[0])["has"] == 3


def test_p3_a_principal_has_no_car() -> None:
    checker = changed("role principal; vehicle car1; flagged", "role lead; vehicle car1")
    assert told(checker) == ["P3 no_car W"]


def test_p3_nobody_rides_with_the_principal() -> None:
    checker = changed("car M1; position front; person zhao", "car M2; position front; person zhao")
    assert told(checker) == ["P3 no_escort W M1"]


def test_m4_flags_on_a_car_that_the_principal_has_left() -> None:
    checker = changed(
        "position rear-right; person a1",
        "position rear-left; person a1",
        "record motorcade-car M3; motorcade M; order 3; role spare; vehicle car2; flagged",
    )
    assert told(checker) == ["M4 empty W M3"]


def test_m4_flags_on_the_principals_car_before_anybody_sits() -> None:
    seats = "\n".join(line for line in COLUMN.splitlines() if "car-seat" not in line)
    assert "M4" not in " ".join(told(column(of=seats)))


def test_j1_flags_on_a_car_of_a_delegation_that_is_not_foreign() -> None:
    plan = plan_of_text(COLUMN)
    plan = plan.apply(change_record(plan, id="A", jurisdiction=Jurisdiction.SAR))
    assert told(Checker(plan, rules=RULES_OF_MOTORCADES, strict=True)) == ["J1 car W M1"]


LUGGAGE = "record motorcade-car M3; motorcade M; order 3; role luggage; vehicle van"


def test_m5_luggage_leaves_with_the_people() -> None:
    with_officer = "\nrecord holding H; item W; resource song\n"
    seat = "record car-seat S4; car M3; person song"
    assert told(column(f"{LUGGAGE}; ahead-minutes 30{with_officer}{seat}")) == []
    assert told(column(f"{LUGGAGE}{with_officer}{seat}")) == ["M5 late W M3"]


def test_m5_luggage_goes_alone() -> None:
    assert told(column(f"{LUGGAGE}; ahead-minutes 30")) == ["M5 alone W M3"]


def test_m6_no_hospital_is_named() -> None:
    assert told(changed("; hospital WARD")) == ["M6 none W"]


def test_m6_the_hospital_is_far() -> None:
    checker = changed("margin.hospital_minutes 60", "margin.hospital_minutes 10")
    assert told(checker) == ["M6 far W"]
    assert facts(checker.conflicts[0])["has"] == 10


def test_m6_nobody_there_speaks_the_language() -> None:
    plan = plan_of_text(COLUMN.replace("languages zh en", "languages zh fr"))
    plan = plan.apply(change_record(plan, id="A", languages=("pt-BR",)))
    checker = Checker(plan, rules=RULES_OF_MOTORCADES, strict=True)
    assert told(checker) == ["M6 language W"]
    plan = plan.apply(change_record(plan, id="A", languages=("fr-CA",)))
    assert told(Checker(plan, rules=RULES_OF_MOTORCADES, strict=True)) == []


GATE = """
record gate G; venue FAR; name 东门 | East gate; motorcades-per-slot 1; slot-minutes 2
10:00-10:40 A.main motorcade HALL > FAR; as W
10:00-10:{minute} B.main motorcade HALL > FAR; as V
record motorcade M; move W; drop G
record motorcade N; move V; drop G
"""


@pytest.mark.parametrize(("minute", "conflicts"), [("41", ["M3 motorcades W V G"]), ("42", [])])
def test_m3_motorcades_come_faster_than_the_gate_takes(minute: str, conflicts: list[str]) -> None:
    assert told(column(of=GATE.format(minute=minute))) == conflicts


def test_m3_a_gate_that_takes_two_at_once() -> None:
    wide = GATE.replace("motorcades-per-slot 1", "motorcades-per-slot 2")
    assert told(column(of=wide.format(minute="41"))) == []
    three = "10:00-10:41 spouse motorcade HALL > FAR; as U\nrecord motorcade O; move U; drop G"
    text = wide.format(minute="41") + three.replace("spouse", "A.spouse")
    assert told(column(of=text)) == ["M3 motorcades W U V G"]


def test_m3_cars_are_counted_where_a_gate_says_how_many() -> None:
    text = GATE.replace("motorcades-per-slot 1", "motorcades-per-slot 5; vehicles-per-slot 1")
    car = "record motorcade-car {id}; motorcade {of}; role officials"
    cars = f"{car.format(id='C1', of='M')}\n{car.format(id='C2', of='N')}"
    assert "M3 cars W V G" in told(column(of=text.format(minute="41") + cars))
    assert "M3 cars W V G" not in told(column(of=text.format(minute="42") + cars))


LEAVING = """
record gate G; venue HALL; name 东门 | East gate
10:00-10:40 A.main motorcade HALL > FAR; as W
10:{minute}-10:59 B.main motorcade HALL > FAR; as V
record motorcade M; move W; gate G
record motorcade N; move V; gate G
"""


@pytest.mark.parametrize(("minute", "conflicts"), [("04", ["M3 departures W V G"]), ("05", [])])
def test_m3_two_principals_leave_one_gate(minute: str, conflicts: list[str]) -> None:
    assert told(column(of=LEAVING.format(minute=minute))) == conflicts
