"""T4: nothing before the delegation has landed, nothing after it has been called to board."""

from datetime import UTC, datetime, timedelta

import pytest

from reception.checks.checker import Checker
from reception.plan.change import added, removed, replaced, step
from reception.plan.stay import Stay, StayStatus
from tests.checks.book import facts, plan_of_text, told

COMING = """
delegation C 丙国 | Country C; code CCC
stay C.1 2023-04-14 08:00 > 2023-04-15 18:00
track main principal
day 2023-04-14
"""


def found(programme: str, *, phase: str = "") -> list[str]:
    """What is told of delegation C: landing on the 14th at 8:00, leaving on the 15th at 18:00."""
    coming = COMING.replace("track main", f"{phase}\ntrack main") if phase else COMING
    return told(Checker(plan_of_text(coming + programme), strict=True))


def test_t4_item_before_landing() -> None:
    assert found("07:30-08:30 C.main meeting 会见 | Meeting; as E1") == ["T4 before_landing E1 C.1"]


def test_t4_item_too_soon_after_landing() -> None:
    """Cars move ten minutes after landing."""
    assert found("08:09-08:30 C.main meeting 会见 | Meeting; as E1") == ["T4 too_soon E1 C.1"]
    assert found("08:10-08:30 C.main meeting 会见 | Meeting; as E1") == []


def test_t4_state_visit_takes_longer_from_landing() -> None:
    """Fifteen minutes, with the honours at the aircraft."""
    late = "08:14-08:30 C.main car HALL > ; as M1"
    assert found(late, phase="phase state") == ["T4 too_soon M1 C.1"]
    assert found(late.replace("08:14", "08:15"), phase="phase state") == []


def test_t4_welcome_at_the_aircraft_begins_with_the_landing() -> None:
    assert found("08:00-08:10 C.main arrival 抵达 | Arrival; as E1") == []
    assert found("07:59-08:10 C.main arrival 抵达 | Arrival; as E1") == ["T4 before_landing E1 C.1"]


def test_t4_rehearsal_is_held_before_the_guests_come() -> None:
    assert found("06:00-07:00 C.main rehearsal 合练 | Rehearsal; as E1") == []


def test_t4_item_too_late_before_leaving() -> None:
    """All must be on board fifteen minutes before."""
    last = "day 2023-04-15\n17:00-17:46 C.main meeting 会见 | Meeting; as E1"
    assert found(last) == ["T4 too_late E1 C.1"]
    assert found(last.replace("17:46", "17:45")) == []


def test_t4_item_after_leaving() -> None:
    last = "day 2023-04-15\n17:50-18:20 C.main meeting 会见 | Meeting; as E1"
    assert found(last) == ["T4 after_leaving E1 C.1"]


def test_t4_farewell_lasts_until_the_aircraft_has_left() -> None:
    last = "day 2023-04-15\n17:50-18:20 C.main departure 离京 | Departure; as E1"
    assert found(last) == []
    assert found(last.replace("17:50", "18:01")) == ["T4 after_leaving E1 C.1"]


def test_t4_flight_is_how_they_come() -> None:
    assert found("07:00-08:00 C.main flight > HALL; as M1") == []


def test_t4_sub_item_is_told_with_what_it_is_part_of() -> None:
    programme = """
    07:30-08:30 C.main meeting 会见 | Meeting; as E1
      + 07:40-07:50 photo 合影 | Photo; as E2
    """
    assert found(programme) == ["T4 before_landing E1 C.1"]


def test_t4_says_by_how_much() -> None:
    plan = plan_of_text(COMING + "08:04-08:30 C.main meeting 会见 | Meeting; as E1")
    (conflict,) = Checker(plan, strict=True).conflicts
    assert facts(conflict) | {"arrives": None} == {"arrives": None, "needs": 10, "has": 4}
    plan = plan_of_text(COMING + "07:04-08:30 C.main meeting 会见 | Meeting; as E1")
    (conflict,) = Checker(plan, strict=True).conflicts
    assert facts(conflict)["outside"] == 56


STAY = "stay N.1 2023-04-13 20:00 > 2023-04-16 10:00"
GUEST = """
delegation N 庚国 | Country N; code NNN
  member n1 official 庚一 | Nina; title 部长 | Minister
  {stay}
day 2023-04-14
{mark}10:00-11:00 B.main meeting 会见 | Meeting @ HALL; as E1; {with_}
"""


@pytest.mark.parametrize(
    ("stay", "mark", "with_", "conflicts"),
    [
        ("", "", "with n1", ["T4 no_stay E1 N"]),
        (STAY, "", "with n1", []),
        (f"{STAY}; cancelled", "", "with n1", ["T4 no_stay E1 N"]),
        ("", "x", "with n1", []),
        ("", "", "with song", []),
    ],
    ids=["never came", "comes", "called off", "does not take place", "somebody of ours"],
)
def test_t4_guest_whose_delegation_does_not_come(
    stay: str, mark: str, with_: str, conflicts: list[str]
) -> None:
    text = GUEST.format(stay=stay, mark=mark, with_=with_)
    checker = Checker(plan_of_text(text), strict=True)
    assert [line for line in told(checker) if line.startswith("T4")] == conflicts


def test_t4_guest_without_a_stay_is_told_until_it_is_entered() -> None:
    """By the step, as by a check of the whole."""
    plan = plan_of_text(GUEST.format(stay="", mark="", with_="with n1"))
    checker = Checker(plan, strict=True)
    arrives = datetime(2023, 4, 13, 12, tzinfo=UTC)
    stay = Stay(id="N.1", delegation="N", arrives=arrives, departs=arrives + timedelta(days=3))
    for change in (added(stay), replaced(stay, status=StayStatus.CANCELLED)):
        act = step("stay", "N.1", [change])
        before, plan = plan, plan.apply(act)
        checker.update(before, plan, act)
        assert told(checker) == told(Checker(plan, strict=True))
    assert "T4 no_stay E1 N" in told(checker)
    holding = plan.holdings_on("n1")[0]
    act = step("holding", holding.id, [removed(holding)])
    checker.update(plan, plan.apply(act), act)
    assert "T4 no_stay E1 N" not in told(checker)
