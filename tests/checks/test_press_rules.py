"""M7: the press pool is in place before the column, in pairs; T2 and T3: what a measured way takes
at its worst, and road closures typed the wrong way round."""

from __future__ import annotations

import pytest

from reception.checks.checker import Checker
from reception.checks.rules import RULES
from reception.plan.change import added, replaced, step
from reception.plan.engagement import Engagement
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.span import MINUTE
from tests.checks.book import facts, plan_of_text, told

HEAD = """
delegation P 丙国 | Country P; code PPP
  member p1 principal 丙一 | Pia
  stay P.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal: p1
  track press press
day 2023-04-14
10:00-10:40 P.main motorcade HALL > FAR; as W
record motorcade M; move W; press-pool FAR; press-ready-minutes 15
"""


def pool(programme: str, code: str = "M7") -> Checker:
    return checked(plan_of_text(HEAD + programme), code)


def checked(plan: Plan, code: str = "M7") -> Checker:
    rules = [rule for rule in RULES if rule.code == code]
    return Checker(plan, rules=rules, strict=True)


@pytest.mark.parametrize(
    "programme",
    [
        "09:30-10:10 P.press coach HALL > FAR",
        "10:20-11:00 P.press photo 拍摄 | Photographs @ FAR",
        "09:00-09:45 P.press press 采访 | Interview @ HALL",
        "record motorcade-car C; motorcade M; role press; ahead-minutes 15",
        "10:00-10:35 P.press coach HALL > FAR\n"
        "record motorcade-car C; motorcade M; role press; ahead-minutes 15",
    ],
    ids=["by its coach", "already there", "in time from elsewhere", "ahead", "the best counts"],
)
def test_m7_a_pool_in_place_in_time_is_no_conflict(programme: str) -> None:
    assert told(pool(programme)) == []


def test_m7_the_coach_of_the_press_comes_too_late() -> None:
    checker = pool("09:31-10:26 P.press coach HALL > FAR; as COACH")
    assert told(checker) == ["M7 late W COACH"]
    told_facts = facts(checker.conflicts[0])
    assert (told_facts["needs"], told_facts["lacks"]) == (15, 1)


def test_m7_the_way_from_where_the_press_was_is_added() -> None:
    checker = pool("09:00-09:51 P.press press 采访 | Interview @ HALL; as TALK")
    assert told(checker) == ["M7 late W TALK"]
    assert facts(checker.conflicts[0])["lacks"] == 1
    assert facts(checker.conflicts[0])["drive"] == 35


def test_m7_a_press_car_in_the_column_comes_with_it() -> None:
    checker = pool("record motorcade-car C; motorcade M; role press; ahead-minutes 14")
    assert told(checker) == ["M7 car W C"]
    assert facts(checker.conflicts[0])["lacks"] == 1


def test_m7_nobody_brings_the_pool() -> None:
    assert told(pool("")) == ["M7 nobody W"]
    assert told(pool("", code="M6")) == []


def test_m7_asks_nothing_where_no_minutes_are_entered() -> None:
    plan = plan_of_text(HEAD.replace("; press-ready-minutes 15", ""))
    assert told(checked(plan)) == []


def test_m7_is_looked_at_again_when_the_press_leaves_earlier() -> None:
    plan = plan_of_text(HEAD + "09:31-10:26 P.press coach HALL > FAR; as COACH")
    checker = checked(plan)
    coach = plan.get(Move, "COACH")
    assert coach is not None
    earlier = step("move.change", "COACH", [replaced(coach, arrive=coach.arrive - MINUTE)])
    checker.update(plan, plan.apply(earlier), earlier)
    assert told(checker) == []


def test_m7_is_looked_at_again_when_a_programme_for_the_press_is_added() -> None:
    plan = plan_of_text(HEAD)
    checker = checked(plan)
    seen = plan_of_text(HEAD + "09:00-09:45 P.press photo 拍摄 | Photographs @ FAR; as SEEN")
    item = seen.get(Engagement, "SEEN")
    assert item is not None
    more = step("engagement.add", "SEEN", [added(item)])
    checker.update(plan, plan.apply(more), more)
    assert told(checker) == []


MEASURED = """
record drive-time D; origin HALL; destination FAR; normal-minutes 30; worst-minutes 40
  ; measured-on 2023-04-01; source 交管踏勘
"""


def worst(programme: str) -> Checker:
    rules = [rule for rule in RULES if rule.code == "T2"]
    return Checker(plan_of_text(programme + MEASURED), rules=rules, strict=True)


def test_t2_a_move_keeps_the_normal_time_and_not_the_worst() -> None:
    checker = worst("10:00-10:39 A.main motorcade HALL > FAR; as W")
    assert told(checker) == ["T2 worst W"]
    found = facts(checker.conflicts[0])
    assert (found["drive"], found["worst"], found["has"]) == (30, 40, 39)
    assert found["drive_note"] == "交管踏勘, 2023-04-01"


@pytest.mark.parametrize(
    "move",
    [
        "10:00-10:40 A.main motorcade HALL > FAR; as W",
        "10:00-10:39 A.main motorcade HALL > FAR; as W; drive 38 约定 | agreed",
        "10:00-10:39 A.main motorcade FAR > HALL; as W",
    ],
    ids=["time for the worst", "an agreed time wins", "measured one way only"],
)
def test_t2_the_worst_time_breaks_nothing(move: str) -> None:
    assert told(worst(move)) == []


def test_t2_a_move_too_short_for_the_normal_time_is_told_once() -> None:
    assert told(worst("10:00-10:29 A.main motorcade HALL > FAR; as W")) == ["T2 drive W"]


def test_t2_a_gap_keeps_the_normal_time_and_not_the_worst() -> None:
    """Four minutes to board and forty on the road at the worst."""
    text = """
    09:00-10:00 A.main meeting 会见 | Call @ HALL; as ONE
    10:{minute}-11:30 A.main visit 参观 | Visit @ FAR; as TWO
    """
    assert told(worst(text.format(minute="43"))) == ["T2 worst_gap ONE TWO"]
    assert told(worst(text.format(minute="44"))) == []
    assert told(worst(text.format(minute="35"))) == ["T2 gap ONE TWO"]


def test_t3_a_road_closure_typed_the_wrong_way_round_is_told() -> None:
    rules = [rule for rule in RULES if rule.code == "T3"]

    def told_of(ends: str) -> list[str]:
        line = f"record road-closure C; starts 2023-04-14 12:00; ends 2023-04-14 {ends}"
        return told(Checker(plan_of_text(line), rules=rules, strict=True))

    assert told_of("11:00") == ["T3 closure_reversed C"]
    assert told_of("12:00") == ["T3 closure_reversed C"]
    assert told_of("12:01") == []
