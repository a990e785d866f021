"""D2: a plan B for what rain would spoil, and one that would work."""

import pytest

from reception.checks.checker import Checker
from reception.checks.plan_b_rules import would_be
from tests.checks.book import facts, plan_of_text, written
from tests.checks.form_cases import told_of

PLAZA = "room PLAZA 广场 | Plaza; in HALL; outdoor\n"


def told(text: str) -> list[str]:
    """What D2 says of a programme in a town with a plaza."""
    return told_of(Checker(plan_of_text(PLAZA + text), strict=True), "D2")


def test_d2_ceremony_in_the_open_without_plan_b() -> None:
    welcome = "10:00-10:15 B.main welcome 欢迎 | Welcome @ {}; as E1"
    assert told(welcome.format("PLAZA")) == ["D2 missing E1"]
    assert told(welcome.format("HALL") + "; outdoor") == ["D2 missing E1"]
    assert told(welcome.format("WEST")) == []


@pytest.mark.parametrize("kind", ["visit", "wreath", "arrival", "rehearsal"])
def test_d2_what_umbrellas_do_for(kind: str) -> None:
    assert told(f"10:00-10:15 B.main {kind} 某事 | Something @ PLAZA; as E1") == []


def test_d2_with_plan_b() -> None:
    """One that was cancelled is none."""
    text = """
    10:00-10:15 B.main welcome 欢迎 | Welcome @ PLAZA; as E1
      or {}10:00-10:15 welcome 室内欢迎 | Welcome indoors @ WEST; as E2
    """
    assert told(text.format("")) == []
    assert told(text.format("x")) == ["D2 missing E1"]


def test_d2_part_of_what_is_in_the_open_itself() -> None:
    """The photograph goes where the ceremony goes; one in the open during a meal indoors needs a
    plan B of its own."""
    part = """
    10:00-11:00 B.main {} 某事 | Something @ {}; as E1
      or 10:00-11:00 {} 某事 | Something @ WEST; as E2
      """
    photo = "10:05-10:10 B.main photo 合影 | Photograph @ PLAZA; as E3; parent E1"
    assert told(part.format("welcome", "PLAZA", "welcome") + photo) == []
    lunch = "10:00-11:00 B.main lunch 午餐 | Lunch @ WEST; as E1\n" + photo
    assert told(lunch) == ["D2 missing E3"]


def test_d2_plan_b_without_a_place() -> None:
    text = """
    10:00-10:15 B.main visit 参观 | Visit @ PLAZA; as E1
    10:00-10:15 B.main visit 参观 | Visit; as E2; variant-of E1; in-force no
    """
    assert told(text) == ["D2 no_place E2"]


ROOM_TAKEN = """
09:30-10:30 A.main meeting 会见 | Meeting @ WEST; as E3
10:00-10:15 B.main welcome 欢迎 | Welcome @ PLAZA; as E1
  or {clock} welcome 室内欢迎 | Welcome indoors @ WEST; as E2
"""


def test_d2_room_of_plan_b_is_taken() -> None:
    assert told(ROOM_TAKEN.format(clock="10:00-10:15")) == ["D2 collides E3 E2 WEST"]
    assert told(ROOM_TAKEN.format(clock="10:30-10:45")) == []


def test_d2_tells_the_conflict_that_there_would_be() -> None:
    plan = plan_of_text(PLAZA + ROOM_TAKEN.format(clock="10:00-10:15"))
    (found,) = [c for c in Checker(plan, strict=True).conflicts if c.code == "D2"]
    assert written(would_be(found)) == "R1 overlap E3 E2 WEST"
    assert facts(would_be(found)) == {"overlap": 15}
    assert found.severity == "error"


@pytest.mark.parametrize(
    ("holds", "found"),
    [
        ("holds band", ["D2 collides E3 E2 band"]),
        ("holds car1", ["D2 collides E3 E2 car1"]),
        ("with wang", ["D2 collides E3 E2 wang"]),
        ("with chen", ["D2 collides E3 E2 chen"]),
    ],
)
def test_d2_what_plan_b_holds_is_somewhere_else(holds: str, found: list[str]) -> None:
    text = f"""
    09:30-10:30 A.main meeting 会见 | Meeting @ HALL; as E3; {holds}
    10:00-10:15 B.main welcome 欢迎 | Welcome @ PLAZA; as E1
      or 10:00-10:15 welcome 室内欢迎 | Welcome indoors @ WEST; as E2; {holds}
    """
    assert told(text) == found


def test_d2_what_the_main_plan_holds_is_free_for_plan_b() -> None:
    """The band plays at one of them only."""
    text = """
    10:00-10:15 B.main welcome 欢迎 | Welcome @ PLAZA; as E1; holds band; with wang
      or 10:00-10:15 welcome 室内欢迎 | Welcome indoors @ WEST; as E2; holds band; with wang
    """
    assert told(text) == []


ELSEWHERE = """
09:00-09:40 B.main car HALL > HALL; as M0; drive 5
10:00-11:00 B.main visit 参观 | Visit @ NEXT; as E1
  or 10:00-11:00 visit 参观远处 | Visit far away @ FAR; as E2
11:15-11:30 B.main car NEXT > HALL; as M1; drive 5
{}
"""


def test_d2_nobody_has_planned_the_way_to_plan_b() -> None:
    """From the Far House no car leaves; the one from Next Door is no use."""
    assert "D2 collides E2 M1" in told(ELSEWHERE.format(""))


def test_d2_the_way_was_prepared_too() -> None:
    """The moves that wait for the same place come into force along with it."""
    text = """
    08:30-08:40 B.main meeting 会见 | Meeting @ HALL; as E0
    09:00-09:15 B.main car HALL > NEXT; as M1; drive 5
      or 09:00-09:40 car HALL > FAR; as M2; drive 30
    10:00-11:00 B.main visit 参观 | Visit @ NEXT; as E1
      or 10:00-11:00 visit 参观远处 | Visit far away @ FAR; as E2
    11:15-11:30 B.main car NEXT > HALL; as M3; drive 5
      or 11:15-11:50 car FAR > HALL; as M4; drive 30
    13:00-14:00 B.main lunch 午餐 | Lunch @ HALL; as E3
    """
    assert told(text) == []


def test_d2_plan_b_of_what_does_not_take_place() -> None:
    """Nobody needs it."""
    text = ROOM_TAKEN.format(clock="10:00-10:15").replace("10:00-10:15 B", "x10:00-10:15 B")
    assert told(text) == []
