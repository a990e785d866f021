"""T2: everybody must get there in time."""

from reception.checks.checker import Checker
from tests.checks.book import facts, told


def test_t2_gap_too_short_for_the_way(checker: Checker) -> None:
    """Between two places with no move planned there must be time for one.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:44-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    """
    assert told(checker) == ["T2 gap E1 E2"]
    assert facts(checker.conflicts[0]) == {
        "needs": 45,
        "has": 44,
        "boarding": 4,
        "drive": 35,
        "reserve": 6,
        "origin": "HALL",
        "destination": "FAR",
        "taken": 0,
        "headcount": 2,
        "persons": ("a1", "a3"),
    }
    sources = {fact.name: fact.source for fact in checker.conflicts[0].facts}
    assert sources["drive"] == "source-estimate"
    assert sources["boarding"] == sources["reserve"] == "source-margin"


def test_t2_gap_just_long_enough(checker: Checker) -> None:
    """One minute more and nothing is said.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    """
    assert told(checker) == []


def test_t2_gap_that_is_walked(checker: Checker) -> None:
    """Nobody boards to go next door: six minutes and one in reserve.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:06-12:30 A.main lunch 午餐 | Lunch @ NEXT; as E2
    """
    assert told(checker) == ["T2 gap E1 E2"]
    found = facts(checker.conflicts[0])
    assert (found["needs"], found["has"], found["boarding"]) == (7, 6, 0)


def test_t2_gap_that_is_walked_in_time(checker: Checker) -> None:
    """Seven minutes are enough to walk next door.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:07-12:30 A.main lunch 午餐 | Lunch @ NEXT; as E2
    """
    assert told(checker) == []


def test_t2_gap_between_rooms_of_one_venue(checker: Checker) -> None:
    """From room to room of one house there is no drive.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    11:00-12:30 A.main lunch 午餐 | Lunch @ EAST; as E2; expects 10
    """
    assert told(checker) == ["R2 step_free E2 EAST"]


def test_t2_gap_takes_off_what_has_no_place(checker: Checker) -> None:
    """An item in between, wherever it may be, uses up its time.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:10-11:30 A.main rest 休息 | Rest; as E2
    12:00-12:30 A.main lunch 午餐 | Lunch @ FAR; as E3
    """
    assert told(checker) == ["T2 gap E1 E3"]
    found = facts(checker.conflicts[0])
    assert (found["has"], found["taken"]) == (40, 20)


def test_t2_gap_before_a_move_from_elsewhere(checker: Checker) -> None:
    """A move that starts where the party is not leaves a way unplanned.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:10-11:45 A.main car FAR > HALL; as M1
    """
    assert told(checker) == ["T2 gap E1 M1"]


def test_t2_gap_after_a_move_to_elsewhere(checker: Checker) -> None:
    """A move that ends where the party is not wanted next leaves a way unplanned.

    10:00-10:35 A.main car HALL > FAR; as M1
    10:45-11:30 A.main meeting 会见 | Meeting @ HALL; as E1
    """
    assert told(checker) == ["T2 gap M1 E1"]


def test_t2_gap_of_overlapping_items(checker: Checker) -> None:
    """Items that overlap are told by T1 alone.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    10:50-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    """
    assert told(checker) == ["T1 overlap E1 E2"]


def test_t2_move_that_names_no_places(checker: Checker) -> None:
    """A move without places connects its neighbours, and is judged by what they need.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:05-11:40 A.main car >; as M1
    11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    """
    assert told(checker) == ["T2 arrival M1 E2"]


def test_t2_boarding_too_short(checker: Checker) -> None:
    """Wheels cannot roll three minutes after a meeting when boarding takes four.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:03-11:38 A.main car HALL > FAR; as M1
    """
    assert told(checker) == ["T2 boarding E1 M1"]
    found = facts(checker.conflicts[0])
    assert (found["needs"], found["has"], found["headcount"]) == (4, 3, 2)


def test_t2_boarding_just_long_enough(checker: Checker) -> None:
    """Four minutes are enough for two.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:04-11:39 A.main car HALL > FAR; as M1
    """
    assert told(checker) == []


def test_t2_boarding_of_many(checker: Checker) -> None:
    """A minute more for every ten persons: fourteen need five.

    delegation C 丙市 | Town C
    member c1 principal 丙一 | One; persons 2
    member cs security 卫队 | Guards; persons 12
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
    track main principal: c1 cs
    10:00-11:00 C.main meeting 会见 | Meeting @ HALL; as E1
    11:04-11:39 C.main car HALL > FAR; as M1
    """
    assert told(checker) == ["T2 boarding E1 M1"]
    assert facts(checker.conflicts[0])["needs"] == 5


def test_t2_boarding_on_foot(checker: Checker) -> None:
    """To walk on nobody boards.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:00-11:06 A.main foot HALL > NEXT; as M1
    """
    assert told(checker) == []


def test_t2_drive_too_short(checker: Checker) -> None:
    """A move may not be planned shorter than its way, as estimated.

    10:00-10:34 A.main car HALL > FAR; as M1
    """
    assert told(checker) == ["T2 drive M1"]
    found = facts(checker.conflicts[0])
    assert found == {"needs": 35, "has": 34}
    assert checker.conflicts[0].facts[0].source == "source-estimate"


def test_t2_drive_just_long_enough(checker: Checker) -> None:
    """A minute more and nothing is said.

    10:00-10:35 A.main car HALL > FAR; as M1
    """
    assert told(checker) == []


def test_t2_drive_that_was_measured(checker: Checker) -> None:
    """A measured time wins over the estimate.

    10:00-10:25 A.main motorcade HALL > FAR; as M1; drive 25 实测
    """
    assert told(checker) == []


def test_t2_drive_shorter_than_measured(checker: Checker) -> None:
    """It wins also where it is longer, and its source is told.

    10:00-10:40 A.main motorcade HALL > FAR; as M1; drive 50 实测
    """
    assert told(checker) == ["T2 drive M1"]
    assert facts(checker.conflicts[0]) == {"needs": 50, "has": 40, "drive_note": "实测"}
    assert checker.conflicts[0].facts[0].source == "source-move"


def test_t2_drive_of_a_flight(checker: Checker) -> None:
    """Flights and trains go by timetable.

    10:00-10:05 A.main flight HALL > FAR; as M1
    """
    assert told(checker) == []


def test_t2_drive_on_foot(checker: Checker) -> None:
    """Who walks takes a walk's time: 29 km are six hours and more.

    10:00-11:00 A.main foot HALL > FAR; as M1
    """
    assert told(checker) == ["T2 drive M1"]
    assert facts(checker.conflicts[0])["needs"] == 386


def test_t2_drive_next_door(checker: Checker) -> None:
    """How long cars take where one would walk is no question of distance.

    10:00-10:02 A.main car HALL > NEXT; as M1
    """
    assert told(checker) == []


def test_t2_arrival_without_reserve(checker: Checker) -> None:
    """The next item may not start before the drive and its reserve are over.

    10:00-10:35 A.main car HALL > FAR; as M1
    10:40-11:00 A.main meeting 会见 | Meeting @ FAR; as E1
    """
    assert told(checker) == ["T2 arrival M1 E1"]
    found = facts(checker.conflicts[0])
    assert (found["needs"], found["has"], found["reserve"]) == (41, 40, 6)


def test_t2_arrival_with_reserve(checker: Checker) -> None:
    """A minute more is enough.

    10:00-10:35 A.main car HALL > FAR; as M1
    10:41-11:00 A.main meeting 会见 | Meeting @ FAR; as E1
    """
    assert told(checker) == []


def test_t2_arrival_after_too_short_a_drive(checker: Checker) -> None:
    """A drive that is too short is told as that, and not once more as a late arrival.

    10:00-10:30 A.main car HALL > FAR; as M1
    10:32-11:00 A.main meeting 会见 | Meeting @ FAR; as E1
    """
    assert told(checker) == ["T2 drive M1"]


def test_t2_arrival_on_foot(checker: Checker) -> None:
    """On foot the reserve is a share of the walk, without the least one kept for traffic.

    10:00-10:06 A.main foot HALL > NEXT; as M1
    10:07-11:00 A.main meeting 会见 | Meeting @ NEXT; as E1
    """
    assert told(checker) == []


def test_t2_arrival_takes_off_what_has_no_place(checker: Checker) -> None:
    """A rest without a place between arrival and the next item uses up the reserve.

    10:00-10:35 A.main car HALL > FAR; as M1
    10:35-10:45 A.main rest 休息 | Rest; as E1
    10:50-11:30 A.main meeting 会见 | Meeting @ FAR; as E2
    """
    assert told(checker) == ["T2 arrival M1 E2"]
    found = facts(checker.conflicts[0])
    assert (found["has"], found["taken"]) == (40, 10)


def test_t2_move_that_names_one_place(checker: Checker) -> None:
    """The end that a move does not name is that of its neighbour.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:05-11:40 A.main car > FAR; as M1
    11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    14:00-14:35 A.main car FAR >; as M2
    14:40-15:30 A.main visit 参观 | Visit @ HALL; as E3
    """
    assert told(checker) == ["T2 arrival M1 E2", "T2 arrival M2 E3"]


def test_t2_parts_of_minutes_are_rounded_up(checker: Checker) -> None:
    """Margins need not be whole: 3.2 + 1 minutes to board are five, 5.5 in reserve six.

    setting margin.boarding_base 3.2
    setting margin.reserve_least 5.5
    setting margin.reserve_share 1
    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    """
    assert told(checker) == ["T2 gap E1 E2"]
    found = facts(checker.conflicts[0])
    assert (found["boarding"], found["reserve"], found["needs"]) == (5, 6, 46)


def test_t2_party_of_a_cancelled_stay(checker: Checker) -> None:
    """Who does not come needs no time, though the item takes place for others.

    delegation C 丙市 | Town C
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00; cancelled
    track main principal
    10:00-11:00 A.main,C.main meeting 会见 | Meeting @ HALL; as E1
    11:10-11:20 C.main visit 参观 | Visit @ FAR; as E2
    11:45-12:30 A.main,C.main lunch 午餐 | Lunch @ FAR; as E3
    """
    assert told(checker) == []


def test_t2_place_without_position(checker: Checker) -> None:
    """What nobody can reckon is said once for the place, however often one goes there.

    10:00-10:30 A.main meeting 会见 | Meeting @ HALL; as E1
    10:30-11:00 A.main tea 茶叙 | Tea @ LOST; as E2
    11:00-11:30 A.main visit 参观 | Visit @ HALL; as E3
    10:00-10:30 B.main meeting 会见 | Meeting @ HALL; as E4
    10:30-11:00 B.main tea 茶叙 | Tea @ LOST; as E5
    """
    assert told(checker) == ["T2 unknown_place LOST"]


def test_t2_sub_items_do_not_break_the_way(checker: Checker) -> None:
    """The party leaves when the engagement ends, not when the last of its parts does.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
      + 10:00-10:10 photo 合影 | Photo; as E2
    11:40-12:30 A.main lunch 午餐 | Lunch @ FAR; as E3
    """
    assert told(checker) == ["T2 gap E1 E3"]


def test_t2_shared_items_of_two_delegations(checker: Checker) -> None:
    """Two delegations that cannot make the same way are one conflict with the worse numbers.

    10:00-11:00 A.main,B.main meeting 会见 | Meeting @ HALL; as E1
    11:40-12:30 A.main,B.main lunch 午餐 | Lunch @ FAR; as E2
    """
    assert told(checker) == ["T2 gap E1 E2"]
    found = facts(checker.conflicts[0])
    assert (found["needs"], found["persons"]) == (45, ("B.main", "a1", "a3"))


def test_t2_leader_between_two_parties(checker: Checker) -> None:
    """A leader needs the time for the way from one delegation to the other.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1; with wang
    11:30-12:30 B.main lunch 午餐 | Lunch @ FAR; as E2; with wang
    """
    assert told(checker) == ["T2 gap E1 E2"]
    assert facts(checker.conflicts[0])["persons"] == ("wang",)


def test_t2_leader_who_goes_with_the_guests(checker: Checker) -> None:
    """A leader at two items of one track goes with it; a measured drive then holds for both.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1; with wang
    11:05-11:25 A.main motorcade HALL > FAR; as M1; drive 20 实测
    11:30-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2; with wang
    """
    assert told(checker) == []


def test_t2_member_with_a_way_of_their_own(checker: Checker) -> None:
    """A spouse held by the principal's lunch must get there from the own programme.

    10:00-11:00 A.spouse visit 参观 | Visit @ HALL; as E1
    11:20-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2; with a2
    """
    assert told(checker) == ["T2 gap E1 E2"]
    assert facts(checker.conflicts[0])["persons"] == ("a2",)
