"""T1: nobody can be in two places."""

from reception.checks.checker import Checker
from tests.checks.book import facts, told


def test_t1_one_track_on_overlapping_items(checker: Checker) -> None:
    """A party cannot be at two items that share a quarter of an hour.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    10:45-11:30 A.main tea 茶叙 | Tea @ HALL; as E2
    """
    assert told(checker) == ["T1 overlap E1 E2"]
    assert facts(checker.conflicts[0]) == {"overlap": 15, "persons": ("a1", "a3")}


def test_t1_items_that_touch(checker: Checker) -> None:
    """One item may start when the other ends.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    11:00-11:30 A.main tea 茶叙 | Tea @ HALL; as E2
    """
    assert told(checker) == []


def test_t1_track_without_members(checker: Checker) -> None:
    """Where nobody knows who comes, the track itself cannot be in two places.

    10:00-11:00 B.main meeting 会见 | Meeting @ WEST; as E1
    10:45-11:30 B.main tea 茶叙 | Tea @ HALL; as E2
    """
    assert told(checker) == ["T1 overlap E1 E2"]
    assert facts(checker.conflicts[0])["persons"] == ("B.main",)


def test_t1_different_tracks_at_the_same_time(checker: Checker) -> None:
    """Principal and spouse may be in different places.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    10:45-11:30 A.spouse visit 参观 | Visit @ HALL; as E2
    """
    assert told(checker) == []


def test_t1_member_held_besides_the_own_track(checker: Checker) -> None:
    """A spouse who is also wanted at the principal's meeting is wanted twice.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with a2
    10:45-11:30 A.spouse visit 参观 | Visit @ HALL; as E2
    """
    assert told(checker) == ["T1 overlap E1 E2"]
    assert facts(checker.conflicts[0])["persons"] == ("a2",)


def test_t1_group_that_can_be_divided(checker: Checker) -> None:
    """Twelve guards may be at two items: some here, some there.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with guards
    10:45-11:30 A.spouse visit 参观 | Visit @ HALL; as E2; with guards
    """
    assert told(checker) == []


def test_t1_shared_items_of_two_delegations(checker: Checker) -> None:
    """The same pair found from two delegations is one conflict that names both.

    10:00-11:00 A.main,B.main session 会议 | Session @ WEST; as E1
    10:45-11:30 A.main,B.main photo 合影 | Photo @ HALL; as E2
    """
    assert told(checker) == ["T1 overlap E1 E2"]
    assert facts(checker.conflicts[0])["persons"] == ("B.main", "a1", "a3")


def test_t1_sub_item_inside_its_engagement(checker: Checker) -> None:
    """A photograph is part of the meeting and no second place.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
      + 10:00-10:10 photo 合影 | Photo; as E2
    """
    assert told(checker) == []


def test_t1_sub_items_of_one_engagement_overlap(checker: Checker) -> None:
    """Two parts of one meeting are two places all the same.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
      + 10:00-10:10 photo 合影 | Photo; as E2
      + 10:05-10:15 tea 赠礼 | Gifts; as E3
    """
    assert told(checker) == ["T1 overlap E2 E3"]


def test_t1_engagement_with_sub_items_overlaps_another(checker: Checker) -> None:
    """One cause is told once: that the parts collide too is nothing new.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
      + 10:40-10:50 photo 合影 | Photo; as E2
    10:30-11:30 A.main tea 茶叙 | Tea @ HALL; as E3
      + 10:30-10:50 tea 赠礼 | Gifts; as E4
    """
    assert told(checker) == ["T1 overlap E1 E3"]


def test_t1_cancelled_item(checker: Checker) -> None:
    """What is cancelled holds nobody.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    x10:45-11:30 A.main tea 茶叙 | Tea @ HALL; as E2
    """
    assert told(checker) == []


def test_t1_plan_b_of_an_item(checker: Checker) -> None:
    """A plan B that is not in force holds nobody.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
      or 10:30-11:30 meeting 会见 | Meeting @ HALL; as E2
    """
    assert told(checker) == []


def test_t1_late_start_pushes_into_the_next_item(checker: Checker) -> None:
    """What really happened wins: a meeting that began late still takes its hour.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; actual 10:20-?
    11:00-11:30 A.main tea 茶叙 | Tea @ HALL; as E2
    """
    assert told(checker) == ["T1 overlap E1 E2"]
    assert facts(checker.conflicts[0])["overlap"] == 20


def test_t1_doctor_at_two_parties(checker: Checker) -> None:
    """A doctor cannot be there for two parties at once.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with song
    10:50-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with song
    """
    assert told(checker) == ["T1 overlap E1 E2"]
    assert facts(checker.conflicts[0]) == {"overlap": 10, "persons": ("song",)}


def test_t1_doctor_needed_earlier(checker: Checker) -> None:
    """The minutes before an item for which a holding keeps somebody count as well.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with song
    11:10-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with song(15/0)
    """
    assert told(checker) == ["T1 turn_round E1 E2"]
    found = facts(checker.conflicts[0])
    assert (found["needs"], found["has"]) == (15, 10)


def test_t1_doctor_of_the_same_party_in_parts(checker: Checker) -> None:
    """To be held by a meeting and by a part of it is no conflict.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with song
      + 10:00-10:10 photo 合影 | Photo; as E2; with song
    """
    assert told(checker) == []


def test_p1_leader_promised_twice(checker: Checker) -> None:
    """A leader cannot receive two delegations at once.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with wang
    10:50-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with wang
    """
    assert told(checker) == ["P1 overlap E1 E2 wang"]
    assert facts(checker.conflicts[0]) == {"overlap": 10}


def test_p1_leader_one_after_the_other(checker: Checker) -> None:
    """A leader may receive them one after the other in the same building.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with wang
    11:00-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with wang
    """
    assert told(checker) == []


def test_p1_officer_promised_twice(checker: Checker) -> None:
    """Neither can an officer be with two delegations.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with zhao
    10:50-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with zhao
    """
    assert told(checker) == ["P1 overlap E1 E2 zhao"]


def test_p1_minutes_kept_for_a_leader(checker: Checker) -> None:
    """A leader who is to be there ten minutes early is not free until the item starts.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with wang
    11:05-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with wang(10/0)
    """
    assert told(checker) == ["P1 turn_round E1 E2 wang"]


def test_p1_officer_in_charge_of_two_stays(checker: Checker) -> None:
    """To be in charge of a stay is no promise to be anywhere.

    delegation C 丙市 | Town C
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00; officer zhao
    delegation D 丁市 | Town D
    stay D.1 2023-04-13 20:00 > 2023-04-16 10:00; officer zhao
    """
    assert told(checker) == []
