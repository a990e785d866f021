"""R4: there is only one of a unique thing, and it must get from place to place."""

from reception.checks.checker import Checker
from tests.checks.book import facts, told


def test_r4_band_at_two_items(checker: Checker) -> None:
    """A band cannot play for two delegations at once.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1; holds band
    10:40-11:30 B.main welcome 欢迎仪式 | Welcome @ HALL; as E2; holds band
    """
    assert told(checker) == ["R4 overlap E1 E2 band"]
    assert facts(checker.conflicts[0]) == {"overlap": 20}


def test_r4_band_without_time_to_set_up(checker: Checker) -> None:
    """It needs 15 minutes to take down and 30 to set up.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1; holds band
    11:44-12:30 B.main welcome 欢迎仪式 | Welcome @ HALL; as E2; holds band
    """
    assert told(checker) == ["R4 turn_round E1 E2 band"]
    assert facts(checker.conflicts[0]) == {"needs": 45, "has": 44, "turn_round": 15, "setup": 30}
    assert {fact.source for fact in checker.conflicts[0].facts[2:]} == {"source-thing"}


def test_r4_band_with_time_to_set_up(checker: Checker) -> None:
    """One minute more in the same house and nothing is said.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1; holds band
    11:45-12:30 B.main welcome 欢迎仪式 | Welcome @ HALL; as E2; holds band
    """
    assert told(checker) == []


def test_r4_holding_with_its_own_figures(checker: Checker) -> None:
    """What a holding says wins over the thing's own figures.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1; holds band(30/0)
    11:10-12:30 B.main welcome 欢迎仪式 | Welcome @ HALL; as E2; holds band(10/15)
    """
    assert told(checker) == []


def test_r4_band_that_must_be_driven(checker: Checker) -> None:
    """To the Far House it takes 35 minutes more.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1; holds band
    12:19-12:30 B.main welcome 欢迎仪式 | Welcome @ FAR; as E2; holds band
    """
    assert told(checker) == ["R4 travel E1 E2 band"]
    assert facts(checker.conflicts[0]) == {
        "needs": 80,
        "has": 79,
        "turn_round": 15,
        "drive": 35,
        "setup": 30,
    }


def test_r4_band_with_time_to_set_up_but_none_to_drive(checker: Checker) -> None:
    """Forty-five minutes are what it takes to take down and set up; there is no way in them.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1; holds band
    11:45-12:30 B.main welcome 欢迎仪式 | Welcome @ FAR; as E2; holds band
    """
    assert told(checker) == ["R4 travel E1 E2 band"]
    assert facts(checker.conflicts[0])["has"] == 45


def test_r4_band_at_a_place_that_nobody_knows(checker: Checker) -> None:
    """Where an item has no place yet, only set-up and turn-round can be judged.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome; as E1; holds band
    11:45-12:30 B.main welcome 欢迎仪式 | Welcome @ FAR; as E2; holds band
    """
    assert told(checker) == []


def test_r4_band_driven_in_time(checker: Checker) -> None:
    """With eighty minutes it is there.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1; holds band
    12:20-12:30 B.main welcome 欢迎仪式 | Welcome @ FAR; as E2; holds band
    """
    assert told(checker) == []


def test_r4_vehicle_on_two_moves(checker: Checker) -> None:
    """A car cannot drive for two delegations at once.

    10:00-10:35 A.main car HALL > FAR; as M1; holds car1
    10:30-11:05 B.main car HALL > FAR; as M2; holds car1
    """
    assert told(checker) == ["R4 overlap M1 M2 car1"]


def test_r4_vehicle_on_the_way_back(checker: Checker) -> None:
    """From where it has arrived it may drive on at once.

    10:00-10:35 A.main car HALL > FAR; as M1; holds car1
    10:35-11:10 B.main car FAR > HALL; as M2; holds car1
    """
    assert told(checker) == []


def test_r4_vehicle_that_is_elsewhere(checker: Checker) -> None:
    """It must first come back from where it has arrived.

    10:00-10:35 A.main car HALL > FAR; as M1; holds car1
    11:09-11:44 B.main car HALL > FAR; as M2; holds car1
    """
    assert told(checker) == ["R4 travel M1 M2 car1"]


def test_r4_vehicle_back_in_time(checker: Checker) -> None:
    """Thirty-five minutes are enough to come back.

    10:00-10:35 A.main car HALL > FAR; as M1; holds car1
    11:10-11:45 B.main car HALL > FAR; as M2; holds car1
    """
    assert told(checker) == []


def test_r4_vehicle_in_two_motorcades(checker: Checker) -> None:
    """Named only as a car of each, it cannot drive in both.

    10:00-10:35 A.main motorcade HALL > FAR; as M1
    10:30-11:05 B.main motorcade HALL > FAR; as M2
    record motorcade C1; move M1
    record motorcade C2; move M2
    record motorcade-car K1; motorcade C1; order 1; role principal; vehicle car1
    record motorcade-car K2; motorcade C2; order 1; role principal; vehicle car1
    """
    assert [line for line in told(checker) if line.startswith("R4")] == ["R4 overlap M1 M2 car1"]


def test_r4_vehicle_in_two_motorcades_with_time_to_come_back(checker: Checker) -> None:
    """Once held by its move, once only named in the order of the motorcade; it is back in time.

    10:00-10:35 A.main motorcade HALL > FAR; as M1; holds car1
    11:10-11:45 B.main motorcade HALL > FAR; as M2
    record motorcade C1; move M1
    record motorcade C2; move M2
    record motorcade-car K1; motorcade C1; order 1; role principal; vehicle car1
    record motorcade-car K2; motorcade C2; order 1; role principal; vehicle car1
    """
    assert [line for line in told(checker) if line.startswith("R4")] == []


def test_r4_vehicle_that_leaves_ahead_of_its_column(checker: Checker) -> None:
    """The luggage leaves a quarter of an hour before the column, when the car is not yet back.

    10:00-10:35 A.main motorcade HALL > FAR; as M1
    10:40-11:15 B.main motorcade FAR > HALL; as M2
    record motorcade C1; move M1
    record motorcade C2; move M2
    record motorcade-car K1; motorcade C1; order 1; role principal; vehicle car1
    record motorcade-car K2; motorcade C2; order 1; role luggage; vehicle car1; ahead-minutes 15
    """
    assert [line for line in told(checker) if line.startswith("R4")] == ["R4 overlap M1 M2 car1"]


def test_r4_vehicle_twice_in_one_motorcade(checker: Checker) -> None:
    """That is a slip in the order of the column, and no second place to be.

    10:00-10:35 A.main motorcade HALL > FAR; as M1
    record motorcade C1; move M1
    record motorcade-car K1; motorcade C1; order 1; role principal; vehicle car1
    record motorcade-car K2; motorcade C1; order 2; role spare; vehicle car1
    """
    assert [line for line in told(checker) if line.startswith("R4")] == []


def test_r4_thing_for_an_engagement_and_its_part(checker: Checker) -> None:
    """To be held by an engagement and by a part of it is no conflict.

    10:00-11:00 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1; holds band
      + 10:00-10:10 photo 合影 | Photo; as E2; holds band
    """
    assert told(checker) == []
