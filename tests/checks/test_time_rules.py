"""T3: times must make sense."""

from reception.checks.checker import Checker
from tests.checks.book import facts, told


def test_t3_end_before_start(checker: Checker) -> None:
    """A meeting cannot end before it starts; it holds nobody until that is put right.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; ends 09:30
    09:00-10:30 A.main tea 茶叙 | Tea @ WEST; as E2
    """
    assert told(checker) == ["T3 reversed E1"]


def test_t3_no_length(checker: Checker) -> None:
    """An item takes time.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; ends 10:00
    """
    assert told(checker) == ["T3 empty E1"]


def test_t3_one_minute(checker: Checker) -> None:
    """A minute is a length.

    10:00-10:01 A.main meeting 会见 | Meeting @ WEST; as E1
    """
    assert told(checker) == []


def test_t3_no_length_inside_another_item(checker: Checker) -> None:
    """An item without length shares no time with another: one cause is told once.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    10:30-11:00 A.main tea 茶叙 | Tea @ WEST; as E2; ends 10:30
    """
    assert told(checker) == ["T3 empty E2"]


def test_t3_move_reversed(checker: Checker) -> None:
    """Nor can a move arrive before it departs.

    10:00-11:00 A.main flight HALL > FAR; as M1; ends 09:00
    """
    assert told(checker) == ["T3 reversed M1"]


def test_t3_actual_end_before_actual_start(checker: Checker) -> None:
    """What really happened cannot be reversed either.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
      ; actual 10:10-?; actual_end 2023-04-14 10:05
    """
    assert told(checker) == ["T3 actual_reversed E1"]


def test_t3_actual_end_before_planned_start(checker: Checker) -> None:
    """An actual end without an actual start is held against the plan.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; actual_end 2023-04-14 09:55
    """
    assert told(checker) == ["T3 actual_reversed E1"]


def test_t3_open_end_without_assumption(checker: Checker) -> None:
    """An end left open is pointed out as long as nobody says how long it may last.

    10:00-? A.main meeting 会见 | Meeting @ WEST; as E1
    """
    assert told(checker) == ["T3 open_end E1"]
    assert facts(checker.conflicts[0]) == {"assumed": 60}
    assert checker.conflicts[0].severity == "info"


def test_t3_open_end_with_assumption(checker: Checker) -> None:
    """With assumed minutes an open end is as good as any.

    10:00-? 45 A.main meeting 会见 | Meeting @ WEST; as E1
    """
    assert told(checker) == []


def test_t3_sub_item_outside_its_engagement(checker: Checker) -> None:
    """A photograph after the meeting is not part of it.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
      + 10:55-11:05 photo 合影 | Photo; as E2
    """
    assert told(checker) == ["T3 outside_parent E2 E1"]
    assert facts(checker.conflicts[0]) == {"outside": 5}


def test_t3_sub_item_until_the_end(checker: Checker) -> None:
    """It may last to the very end.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
      + 10:55-11:00 photo 合影 | Photo; as E2
    """
    assert told(checker) == []


def test_t3_stay_reversed(checker: Checker) -> None:
    """A delegation cannot leave before it has come.

    delegation C 丙市 | Town C
    stay C.1 2023-04-14 20:00 > 2023-04-14 10:00
    """
    assert told(checker) == ["T3 stay_reversed C.1"]


def test_t3_stay_of_a_few_hours(checker: Checker) -> None:
    """A stop-over is a stay.

    delegation C 丙市 | Town C
    stay C.1 2023-04-14 10:00 > 2023-04-14 13:00
    """
    assert told(checker) == []


def test_t3_phase_reversed(checker: Checker) -> None:
    """A phase ends after it starts.

    delegation C 丙市 | Town C
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
    phase state 2023-04-15 00:00 > 2023-04-14 00:00; as PH
    """
    assert told(checker) == ["T3 phase_reversed PH C.1"]


def test_t3_phase_on_days_outside_the_stay(checker: Checker) -> None:
    """A phase of a day on which the delegation is not here is a slip.

    delegation C 丙市 | Town C
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
    phase state 2023-04-12 00:00 > 2023-04-14 00:00; as PH
    """
    assert told(checker) == ["T3 phase_outside PH C.1"]


def test_t3_phase_over_the_whole_days_of_the_stay(checker: Checker) -> None:
    """Phases are planned by the day: those of arrival and departure may be whole.

    delegation C 丙市 | Town C
    stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
    phase state 2023-04-13 00:00 > 2023-04-16 24:00; as PH
    """
    assert told(checker) == []
