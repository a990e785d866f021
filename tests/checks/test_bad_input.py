"""Books that contradict themselves: told as conflicts, and nothing hides what else is wrong."""

import msgspec
import pytest

from reception.checks.checker import Checker
from reception.plan.change import replaced, step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.faults import Fault
from reception.plan.integrity import record_faults
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.track import Track
from tests.checks.book import plan_of_text, told

TWICE = """
14:00-15:00 A.main meeting 会见 | Meeting @ WEST; as E8
14:30-15:30 B.main tea 茶叙 | Tea @ WEST; as E9
"""
"""What is wrong besides, and has to be told all the same."""


def spoiled(plan: Plan, *records: Record) -> Plan:
    """The plan with other records in place of those of the same ids, whatever becomes of it: as
    it would come out of a file that somebody has written by hand."""
    return Plan({**{one.id: one for one in plan}, **{one.id: one for one in records}}.values())


# -- data that contradict each other ---------------------------------------------------------------


def test_item_that_ends_before_it_begins_hides_nothing() -> None:
    plan = plan_of_text(f"10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1\n{TWICE}")
    first = plan.get(Engagement, "E1")
    assert first
    checker = Checker(spoiled(plan, msgspec.structs.replace(first, end=first.start)), strict=True)
    assert told(checker) == ["T3 empty E1", "R1 overlap E8 E9 WEST"]


def test_stay_that_ends_before_it_begins_hides_nothing() -> None:
    plan = plan_of_text(f"10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1\n{TWICE}")
    stay = plan.get(Stay, "A.1")
    assert stay
    backwards = msgspec.structs.replace(stay, arrives=stay.departs, departs=stay.arrives)
    found = told(Checker(spoiled(plan, backwards), strict=True))
    assert "T3 stay_reversed A.1" in found
    assert "R1 overlap E8 E9 WEST" in found


def test_item_that_ended_before_it_began_hides_nothing() -> None:
    plan = plan_of_text(f"10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1\n{TWICE}")
    first = plan.get(Engagement, "E1")
    assert first
    happened = msgspec.structs.replace(first, actual_start=first.end, actual_end=first.start)
    found = told(Checker(spoiled(plan, happened), strict=True))
    assert "T3 actual_reversed E1" in found
    assert "R1 overlap E8 E9 WEST" in found


# -- cycles of "before" ----------------------------------------------------------------------------


def test_items_each_of_which_is_to_be_after_the_other() -> None:
    plan = plan_of_text(
        f"""
        10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
        11:00-12:00 A.main tea 茶叙 | Tea @ WEST; as E2
        link L1 E1 end > E2 start
        link L2 E2 end > E1 start
        {TWICE}
        """
    )
    assert told(Checker(plan, strict=True)) == ["T8 at_least E2 E1", "R1 overlap E8 E9 WEST"]


def test_three_items_in_a_round_of_before() -> None:
    """No order of the three suits, so besides the link that does not hold the round is told."""
    plan = plan_of_text(
        f"""
        10:00-10:30 A.main meeting 会见 | Meeting @ WEST; as E1
        10:30-11:00 A.main tea 茶叙 | Tea @ WEST; as E2
        11:00-11:30 A.main photo 合影 | Photo @ WEST; as E3
        link L1 E1 end > E2 start
        link L2 E2 end > E3 start
        link L3 E3 end > E1 start
        {TWICE}
        """
    )
    found = told(Checker(plan, strict=True))
    assert "T8 at_least E3 E1" in found
    assert any(one.startswith("T8 chain") for one in found)
    assert "R1 overlap E8 E9 WEST" in found


def test_tasks_that_wait_for_each_other_are_refused() -> None:
    """The plan does not take such a step; the checker stays as it was."""
    plan = plan_of_text(TWICE)
    plan = spoiled(plan, Task(id="K1"), Task(id="K2", after=("K1",)))
    checker = Checker(plan, strict=True)
    one = plan.get(Task, "K1")
    assert one
    with pytest.raises(Fault):
        plan.apply(step("test", "K1", [replaced(one, after=("K2",))]))
    assert told(checker) == ["R1 overlap E8 E9 WEST"]


def test_tasks_of_a_damaged_book_that_wait_for_each_other_hang_nothing_up() -> None:
    plan = plan_of_text(TWICE)
    plan = spoiled(plan, Task(id="K1", after=("K2",)), Task(id="K2", after=("K1",)))
    assert "R1 overlap E8 E9 WEST" in told(Checker(plan))


# -- people with no stay ---------------------------------------------------------------------------


def test_member_of_a_delegation_that_does_not_come() -> None:
    """Held by an item like anybody, and in two places like anybody."""
    plan = plan_of_text(
        """
        delegation N 庚国 | N
          member n1 official 庚一 | Nina; title 部长 | Minister
        10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1; with n1
        10:30-11:30 B.main tea 茶叙 | Tea @ FAR; as E2; with n1
        """
    )
    assert told(Checker(plan, strict=True)) == [
        "T1 overlap E1 E2",
        "T4 no_stay E1 N",
        "T4 no_stay E2 N",
    ]


def test_people_of_whom_the_book_has_lost_everything_but_the_names() -> None:
    """A track of a stay that is gone, a member of a delegation that is gone."""
    plan = plan_of_text(TWICE)
    plan = spoiled(
        plan,
        Track(id="lost", stay="nowhere", members=("ghost", "nobody")),
        Member(id="ghost", delegation="gone"),
        Delegation(id="alone"),
        Engagement(
            id="E7",
            start=plan.table(Engagement)["E8"].start,
            end=plan.table(Engagement)["E8"].end,
            tracks=("lost",),
        ),
    )
    checker = Checker(plan)
    assert "R1 overlap E8 E9 WEST" in told(checker)
    assert not [conflict for conflict in checker.conflicts if conflict.code == "BUG"]


# -- rooms with negative turn-round ----------------------------------------------------------------


def test_negative_turn_round_is_a_fault_of_the_record() -> None:
    (fault,) = record_faults(Room(id="R", venue="HALL", turn_round_minutes=-30))
    assert "turn_round_minutes" in str(fault)


def test_negative_turn_round_of_a_damaged_book_frees_no_room() -> None:
    """It counts as none: two parties at once are told, two one after the other are not."""
    plan = plan_of_text(
        f"""
        10:00-11:00 A.spouse meeting 会见 | Meeting @ EAST; as E1
        10:45-11:45 B.main tea 茶叙 | Tea @ EAST; as E2
        11:45-12:30 A.spouse lunch 午餐 | Lunch @ EAST; as E3
        {TWICE}
        """
    )
    room = plan.get(Room, "EAST")
    assert room
    odd = msgspec.structs.replace(room, setup_minutes=-60, turn_round_minutes=-30)
    assert told(Checker(spoiled(plan, odd), strict=True)) == [
        "R1 overlap E1 E2 EAST",
        "R1 overlap E8 E9 WEST",
    ]
