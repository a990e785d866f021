"""R1, R2 and R3: a room is one party's at a time, big enough, open and accepted."""

from datetime import UTC, datetime

from reception.checks.checker import Checker
from reception.plan.change import replaced, step
from reception.plan.room import Room
from reception.plan.venue import Closure
from tests.checks.book import facts, plan_of_text, told


def test_r1_two_parties_at_once(checker: Checker) -> None:
    """Two delegations cannot meet in one room.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    10:45-11:30 B.main tea 茶叙 | Tea @ WEST; as E2
    """
    assert told(checker) == ["R1 overlap E1 E2 WEST"]
    assert facts(checker.conflicts[0]) == {"overlap": 15}


def test_r1_one_after_the_other(checker: Checker) -> None:
    """In a room that needs no set-up one may follow the other at once.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    11:00-11:30 B.main tea 茶叙 | Tea @ WEST; as E2
    """
    assert told(checker) == []


def test_r1_no_time_to_turn_round(checker: Checker) -> None:
    """The East Room needs 10 minutes after one party and 20 before the next.

    10:00-11:00 A.spouse meeting 会见 | Meeting @ EAST; as E1
    11:29-12:00 B.main tea 茶叙 | Tea @ EAST; as E2
    """
    assert told(checker) == ["R1 turn_round E1 E2 EAST"]
    conflict = checker.conflicts[0]
    assert facts(conflict) == {"needs": 30, "has": 29, "turn_round": 10, "setup": 20}
    sources = {fact.name: fact.source for fact in conflict.facts}
    assert sources["turn_round"] == sources["setup"] == "source-room"


def test_r1_just_time_to_turn_round(checker: Checker) -> None:
    """One minute more and nothing is said.

    10:00-11:00 A.spouse meeting 会见 | Meeting @ EAST; as E1
    11:30-12:00 B.main tea 茶叙 | Tea @ EAST; as E2
    """
    assert told(checker) == []


def test_r1_own_set_up_of_an_item(checker: Checker) -> None:
    """An item's own figures win over the room's, and the conflict says whose they are.

    10:00-11:00 A.spouse meeting 会见 | Meeting @ EAST; as E1; turn 0
    11:29-12:00 B.main tea 茶叙 | Tea @ EAST; as E2; setup 30
    """
    assert told(checker) == ["R1 turn_round E1 E2 EAST"]
    sources = {fact.name: fact.source for fact in checker.conflicts[0].facts}
    assert sources["turn_round"] == sources["setup"] == "source-item"


def test_r1_same_party_twice_in_a_row(checker: Checker) -> None:
    """A party that goes on in the same room needs no turn-round.

    10:00-11:00 A.spouse meeting 会谈 | Talks @ EAST; as E1
    11:05-12:00 A.spouse tea 茶叙 | Tea @ EAST; as E2
    """
    assert told(checker) == []


def test_r1_same_party_overlapping_itself(checker: Checker) -> None:
    """Where it overlaps itself T1 says so, and nobody else.

    10:00-11:00 A.spouse meeting 会谈 | Talks @ EAST; as E1
    10:55-12:00 A.spouse tea 茶叙 | Tea @ EAST; as E2
    """
    assert told(checker) == ["T1 overlap E1 E2"]


def test_r1_room_held_for_waiting(checker: Checker) -> None:
    """A room held by one party to wait in is taken as well.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    10:30-11:30 B.main tea 茶叙 | Tea @ NEXT; as E2; holds WEST
    """
    assert told(checker) == ["R1 overlap E1 E2 WEST"]


def test_r1_cancelled_stay(checker: Checker) -> None:
    """A stay that is cancelled holds no room.

    delegation C 丙市 | Town C
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00; cancelled
    track main principal
    10:00-11:00 C.main meeting 会见 | Meeting @ WEST; as E1
    10:45-11:30 B.main tea 茶叙 | Tea @ WEST; as E2
    """
    assert told(checker) == []


def test_r2_more_persons_than_the_room_takes(checker: Checker) -> None:
    """Forty-one do not fit into a room for forty.

    10:00-11:00 A.spouse meeting 会见 | Meeting @ EAST; as E1; expects 41
    """
    assert told(checker) == ["R2 capacity E1 EAST"]
    assert [fact.source for fact in checker.conflicts[0].facts] == [
        "source-expected",
        "source-room",
    ]
    assert facts(checker.conflicts[0]) == {"needs": 41, "has": 40}


def test_r2_as_many_persons_as_the_room_takes(checker: Checker) -> None:
    """Forty do.

    10:00-11:00 A.spouse meeting 会见 | Meeting @ EAST; as E1; expects 40
    """
    assert told(checker) == []


def test_r2_persons_known_by_the_book(checker: Checker) -> None:
    """Members, groups of them and hosts are counted: 1 + 12 + 8 at a table for 20.

    delegation C 丙市 | Town C
    member c1 principal 丙一 | One
    member c2 press 记者 | Press; persons 8
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
    track main principal: c1 c2
    10:00-11:00 C.main meeting 会见 | Meeting @ EAST; as E1; layout banquet; with guards
    """
    assert facts(checker.conflicts[0]) == {"needs": 21, "has": 20}
    assert [fact.source for fact in checker.conflicts[0].facts] == [
        "source-members",
        "source-layout",
    ]


def test_r2_hosts_are_persons_too(checker: Checker) -> None:
    """With one guest, eighteen of the press and two hosts, one is too many for the table.

    delegation C 丙市 | Town C
    member c2 press 记者 | Press; persons 18
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
    track main principal: c2
    10:00-11:00 C.main meeting 会见 | Meeting @ EAST; as E1; layout banquet; with wang zhao chen
    """
    assert told(checker) == ["R2 capacity E1 EAST"]
    assert facts(checker.conflicts[0])["needs"] == 21


def test_r2_members_of_a_cancelled_stay(checker: Checker) -> None:
    """Who does not come needs no chair.

    delegation C 丙市 | Town C
    member c1 press 记者 | Press; persons 40
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00; cancelled
    track main principal: c1
    10:00-11:00 A.spouse,C.main meeting 会见 | Meeting @ EAST; as E1
    """
    assert told(checker) == []


def test_r2_capacity_that_nobody_knows(checker: Checker) -> None:
    """Where no capacity is known nothing is said.

    10:00-11:00 A.spouse meeting 会见 | Meeting @ WEST; as E1; expects 4000
    """
    assert told(checker) == []


def test_r2_part_of_an_engagement_in_the_same_room(checker: Checker) -> None:
    """What is too small for a dinner is not told again for each of its toasts.

    10:00-11:00 A.spouse meeting 会见 | Meeting @ EAST; as E1; expects 41
      + 10:00-10:10 photo 合影 | Photo; as E2; expects 41
    """
    assert told(checker) == ["R2 capacity E1 EAST"]


def test_r2_member_who_cannot_take_steps(checker: Checker) -> None:
    """Cato needs a way without steps, the East Room has none.

    10:00-11:00 A.main meeting 会见 | Meeting @ EAST; as E1
    """
    assert told(checker) == ["R2 step_free E1 EAST"]
    assert checker.conflicts[0].severity == "warning"
    assert facts(checker.conflicts[0]) == {"persons": ("a3",)}


def test_r2_room_not_surveyed_for_steps(checker: Checker) -> None:
    """Nobody has looked at the West Room yet: nothing is known, nothing is said.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    """
    assert told(checker) == []


def test_r3_room_closed(checker: Checker) -> None:
    """A room under repair cannot be used, set-up included.

    room SHUT 修缮厅 | Shut Room; in HALL; setup 20
      closed 2023-04-14 08:00 > 2023-04-14 10:00 修缮 | repairs
    10:19-11:00 A.main meeting 会见 | Meeting @ SHUT; as E1
    """
    assert told(checker) == ["R3 closed E1 SHUT"]
    assert facts(checker.conflicts[0])["reason_en"] == "repairs"
    assert checker.conflicts[0].span
    assert checker.conflicts[0].span.minutes == 1


def test_r3_room_open_again(checker: Checker) -> None:
    """When it opens the set-up may begin.

    room SHUT 修缮厅 | Shut Room; in HALL; setup 20
      closed 2023-04-14 08:00 > 2023-04-14 10:00 修缮 | repairs
    10:20-11:00 A.main meeting 会见 | Meeting @ SHUT; as E1
    """
    assert told(checker) == []


def test_r3_venue_closed_around_a_room(checker: Checker) -> None:
    """A closed house has no open rooms; of two closures the first is told.

    venue SQUARE 广场 | Square; at 39.9000 119.4000
      closed 2023-04-14 10:30 > 2023-04-14 12:00 演练 | rehearsal
      closed 2023-04-14 00:00 > 2023-04-14 10:10 升旗 | flag-raising
    room STAND 观礼台 | Stand; in SQUARE
    10:00-11:00 A.main meeting 会见 | Meeting @ STAND; as E1
    """
    assert told(checker) == ["R3 closed E1 SQUARE"]
    assert facts(checker.conflicts[0])["reason_zh"] == "升旗"


def test_r3_move_to_a_closed_venue(checker: Checker) -> None:
    """What one drives to a closed place for is told, the drives to and from it are not.

    venue SQUARE 广场 | Square; at 39.9000 119.4000
      closed 2023-04-14 10:00 > 2023-04-14 12:00 演练 | rehearsal
    10:00-10:40 A.main car FAR > SQUARE; as M1
    10:50-11:20 A.main visit 参观 | Visit @ SQUARE; as E1
    11:25-12:05 A.main car SQUARE > FAR; as M2
    """
    assert told(checker) == ["R3 closed E1 SQUARE"]


def test_r3_reversed_closure() -> None:
    """A closure that ends before it starts closes nothing; an import may bring one along."""
    plan = plan_of_text("10:00-12:00 A.main meeting 会见 | Meeting @ WEST; as E1")
    west = plan.get(Room, "WEST")
    assert west
    reversed_closure = Closure(
        starts=datetime(2023, 4, 14, 3, tzinfo=UTC), ends=datetime(2023, 4, 14, 2, 30, tzinfo=UTC)
    )
    close = step("test", "WEST", [replaced(west, closures=(reversed_closure,))])
    assert Checker(plan.apply(close), strict=True).conflicts == ()


def test_r3_held_room_closed(checker: Checker) -> None:
    """A room to wait in must be open, too.

    room SHUT 修缮厅 | Shut Room; in HALL
      closed 2023-04-14 08:00 > 2023-04-14 12:00 修缮 | repairs
    10:20-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; holds SHUT
    """
    assert told(checker) == ["R3 closed E1 SHUT"]


def test_r3_part_of_an_engagement_in_a_closed_room(checker: Checker) -> None:
    """It is told of the engagement, not again of each of its parts.

    room SHUT 修缮厅 | Shut Room; in HALL
      closed 2023-04-14 08:00 > 2023-04-14 12:00 修缮 | repairs
    10:20-11:00 A.main meeting 会见 | Meeting @ SHUT; as E1
      + 10:20-10:30 photo 合影 | Photo; as E2
    """
    assert told(checker) == ["R3 closed E1 SHUT"]


def test_r3_room_not_accepted_yet(checker: Checker) -> None:
    """A room may not be used on the day before its acceptance.

    room NEW 新厅 | New Room; in HALL; accepted 2023-04-15
    10:20-11:00 A.main meeting 会见 | Meeting @ NEW; as E1
    """
    assert told(checker) == ["R3 not_accepted E1 NEW"]


def test_r3_room_accepted_today(checker: Checker) -> None:
    """From its first day on it may, from midnight by the office's clock.

    room NEW 新厅 | New Room; in HALL; accepted 2023-04-14
    00:10-01:00 A.main meeting 会见 | Meeting @ NEW; as E1
    """
    assert told(checker) == []
