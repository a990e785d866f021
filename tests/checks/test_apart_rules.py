"""A1: who must be kept apart."""

import pytest

from reception.checks.checker import Checker
from reception.checks.conflict import Severity
from tests.checks.book import facts, plan_of_text, told

PLACES = """
room BLUE 蓝厅 | Blue Room; in HALL; ways lift-A
room GREEN 绿厅 | Green Room; in HALL; ways corridor lift-A
room RED 红厅 | Red Room; in HALL; ways lift-B
room CELLAR 地下厅 | Cellar; in NEXT; ways lift-A
venue GATE 侧门 | Side Gate; at 39.9009 119.4000
apart K A B {strength}
day 2023-04-14
"""


def apart(programme: str, strength: str = "never") -> Checker:
    """The checker of two delegations that must be kept apart."""
    return Checker(plan_of_text(PLACES.format(strength=strength) + programme), strict=True)


def met(checker: Checker) -> dict[str, object]:
    """The facts of the first unwanted encounter."""
    return next(facts(c) for c in checker.conflicts if c.code == "A1")


def how(checker: Checker) -> list[str]:
    """The unwanted encounters, each as the way in which they meet and the parties."""
    return [
        " ".join((str(facts(c)["how"]), *c.subjects)) for c in checker.conflicts if c.code == "A1"
    ]


STRENGTHS = ["never", "not-adjacent", "not-by-chance"]


def test_a1_both_at_one_banquet() -> None:
    """Who must never meet is not at one banquet; others may be, with seats apart or prepared."""
    banquet = "18:00-20:00 A.main,B.main banquet 晚宴 | Dinner @ HALL; as E1"
    assert how(apart(banquet)) == ["together E1 K"]
    assert [how(apart(banquet, strength)) for strength in STRENGTHS[1:]] == [[], []]


def test_a1_one_of_them_held_by_an_item_of_the_other() -> None:
    """A member held besides the tracks is the delegation's as well."""
    visit = "18:00-20:00 B.main banquet 晚宴 | Dinner @ HALL; as E1{}"
    assert how(apart(visit.format("; with a1"))) == ["together E1 K"]
    assert how(apart(visit.format(""))) == []


@pytest.mark.parametrize("strength", STRENGTHS)
def test_a1_two_items_in_one_room(strength: str) -> None:
    room = """
    10:00-11:00 A.main meeting 会见 | Meeting @ BLUE; as E1
    10:30-11:30 B.main tea 茶叙 | Tea @ BLUE; as E2
    """
    assert how(apart(room, strength)) == ["room E1 E2 K"]


@pytest.mark.parametrize("strength", STRENGTHS)
def test_a1_rooms_with_one_lift(strength: str) -> None:
    lift = """
    10:00-12:00 A.main meeting 会见 | Meeting @ BLUE; as E1
    10:30-11:30 B.main tea 茶叙 | Tea @ GREEN; as E2
    """
    checker = apart(lift, strength)
    assert how(checker) == ["way E1 E2 K"]
    assert met(checker)["where"] == "lift-A"


def test_a1_rooms_with_lifts_of_their_own() -> None:
    """In one house all the same: near, which only counts where they must never meet."""
    lifts = """
    10:00-12:00 A.main meeting 会见 | Meeting @ BLUE; as E1
    10:30-11:30 B.main tea 茶叙 | Tea @ RED; as E2
    """
    assert how(apart(lifts)) == ["near E1 E2 K"]
    assert [how(apart(lifts, strength)) for strength in STRENGTHS[1:]] == [[], []]


def test_a1_lifts_of_one_name_in_two_houses_are_two() -> None:
    lifts = """
    10:00-12:00 A.main meeting 会见 | Meeting @ BLUE; as E1
    10:30-11:30 B.main tea 茶叙 | Tea @ CELLAR; as E2
    """
    assert how(apart(lifts)) == []


def test_a1_one_after_the_other_in_one_house() -> None:
    """Sixteen minutes between going and coming will do, fourteen will not."""
    after = """
    10:00-11:00 A.main meeting 会见 | Meeting @ BLUE; as E1
    {} B.main tea 茶叙 | Tea @ RED; as E2
    """
    assert how(apart(after.format("11:16-12:00"))) == []
    checker = apart(after.format("11:14-12:00"), "not-by-chance")
    assert how(checker) == ["slot E1 E2 K"]
    assert met(checker)["minutes"] == 14
    assert checker.conflicts[0].severity is Severity.WARNING


def test_a1_coming_and_going_at_one_gate_is_told_once() -> None:
    """A's car arrives while B's leaves: of all that come and go then, the two that are closest."""
    gate = """
    09:30-10:00 A.main car FAR > HALL; as M1
    10:05-11:00 A.main meeting 会见 | Meeting @ BLUE; as E1
    09:00-09:50 B.main tea 茶叙 | Tea @ RED; as E2
    09:58-10:40 B.main car HALL > FAR; as M2
    """
    checker = apart(gate, "not-adjacent")
    assert how(checker) == ["slot M1 M2 K"]
    assert met(checker)["minutes"] == 2


def test_a1_venues_near_each_other() -> None:
    """The side gate is 100 metres from the Hall, the house opposite 330."""
    near = """
    10:00-12:00 A.main meeting 会见 | Meeting @ HALL; as E1
    10:30-11:30 B.main tea 茶叙 | Tea @ {}; as E2
    """
    checker = apart(near.format("GATE"))
    assert how(checker) == ["near E1 E2 K"]
    assert met(checker)["metres"] == 100
    assert how(apart(near.format("NEXT"))) == []


def test_a1_part_of_an_engagement_in_the_same_place_is_told_with_it() -> None:
    parts = """
    10:00-12:00 A.main meeting 会见 | Meeting @ BLUE; as E1
      + 10:30-11:00 photo 合影 | Photo; as E3
    10:30-11:30 B.main tea 茶叙 | Tea @ BLUE; as E2
    """
    assert how(apart(parts)) == ["room E1 E2 K"]


STAYS = """
apart K A B not-by-chance; {valid}
delegation A2 甲二国 | Country A2
  stay A2.1 2023-04-13 20:00 > 2023-04-16 10:00
delegation C 丙国 | Country C
  stay C.1 {stay}; residence FAR
delegation D 丁国 | Country D
  stay D.1 2023-04-13 20:00 > 2023-04-16 10:00; residence FAR
apart L C D
"""


def test_a1_one_residence() -> None:
    plan = plan_of_text(STAYS.format(valid="remark x", stay="2023-04-15 10:00 > 2023-04-17 10:00"))
    assert told(Checker(plan, strict=True)) == ["A1 never C.1 D.1 L"]


def test_a1_one_residence_one_after_the_other() -> None:
    plan = plan_of_text(STAYS.format(valid="remark x", stay="2023-04-16 10:00 > 2023-04-17 10:00"))
    assert told(Checker(plan, strict=True)) == []


def test_a1_counts_on_the_days_on_which_it_is_valid() -> None:
    banquet = "18:00-20:00 A.main,B.main banquet 晚宴 | Dinner @ HALL; as E1"
    for valid, found in (
        ("; valid-from 2023-04-14; valid-to 2023-04-14", ["together E1 K"]),
        ("; valid-from 2023-04-15", []),
        ("; valid-to 2023-04-13", []),
    ):
        assert how(apart(banquet, f"never{valid}")) == found


def test_a1_persons_are_kept_apart_like_delegations() -> None:
    """The member is where the tracks are, the host where the items that hold him are."""
    text = """
    apart K a1 wang
    day 2023-04-14
    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with {}
    10:00-11:00 B.main meeting 会见 | Meeting @ FAR; as E2; with {}
    """
    for first, second, found in (("wang", "zhao", ["together E1 K"]), ("zhao", "wang", [])):
        checker = Checker(plan_of_text(text.format(first, second)), strict=True)
        assert how(checker) == found


def test_a1_delegation_that_does_not_come_meets_nobody() -> None:
    text = """
    delegation C 丙国 | Country C
      stay C.1 2023-04-13 20:00 > 2023-04-16 10:00; cancelled
      track main principal
    apart K A C
    day 2023-04-14
    18:00-20:00 A.main,C.main banquet 晚宴 | Dinner @ HALL; as E1
    """
    assert how(Checker(plan_of_text(text), strict=True)) == []
