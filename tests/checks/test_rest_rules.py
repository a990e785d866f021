"""T6: meals, comfort stops, and rest after a long flight."""

import pytest

from reception.checks.checker import Checker
from tests.checks.book import facts, plan_of_text
from tests.checks.form_cases import told_of


def test_t6_two_hours_without_a_pause(checker: Checker) -> None:
    """Five minutes from item to item are no comfort stop; it is told where two hours are full.

    09:00-10:00 B.main visit 参观 | Visit @ HALL; as E1
    10:05-10:55 B.main meeting 会见 | Meeting @ HALL; as E2
    11:00-11:30 B.main business 座谈 | Round table @ HALL; as E3
    """
    assert told_of(checker, "T6") == ["T6 comfort E3"]
    found = next(c for c in checker.conflicts if c.code == "T6")
    assert facts(found)["has"] == 150
    assert facts(found)["tracks"] == ("B.main",)


def test_t6_ten_minutes_are_a_pause(checker: Checker) -> None:
    """The nearest programme in which one can step out.

    09:00-10:00 B.main visit 参观 | Visit @ HALL; as E1
    10:05-10:55 B.main meeting 会见 | Meeting @ HALL; as E2
    11:05-11:35 B.main business 座谈 | Round table @ HALL; as E3
    """
    assert told_of(checker, "T6") == []


@pytest.mark.parametrize("kind", ["tea", "lunch", "rest", "session"])
def test_t6_what_is_a_pause_itself(kind: str) -> None:
    plan = plan_of_text(
        f"""
        09:00-10:30 B.main visit 参观 | Visit @ HALL; as E1
        10:30-10:45 B.main {kind} 其间 | Between @ HALL; as E2
        10:45-12:15 B.main business 座谈 | Round table @ HALL; as E3
        """
    )
    assert told_of(Checker(plan, strict=True), "T6") == []


def test_t6_item_without_an_end_is_not_counted_on(checker: Checker) -> None:
    """Nobody knows whether there is a pause after talks that end when they end.

    09:00-10:00 B.main visit 参观 | Visit @ HALL; as E1
    10:00-? 60 B.main meeting 会见 | Meeting @ HALL; as E2
    11:00-12:00 B.main business 座谈 | Round table @ HALL; as E3
    """
    assert told_of(checker, "T6") == []


def test_t6_once_for_tracks_that_go_together(checker: Checker) -> None:
    """Both tracks are named in one conflict.

    09:00-10:30 A.main,A.spouse visit 参观 | Visit @ HALL; as E1
    10:30-12:00 A.main,A.spouse business 座谈 | Round table @ HALL; as E2
    """
    assert told_of(checker, "T6") == ["T6 comfort E2"]
    found = next(c for c in checker.conflicts if c.code == "T6")
    assert facts(found)["tracks"] == ("A.main", "A.spouse")


def test_t6_once_for_a_day(checker: Checker) -> None:
    """Of two stretches of a day the longer is told.

    08:00-10:10 B.main visit 参观 | Visit @ HALL; as E1
    14:00-16:30 B.main visit 再参观 | Second visit @ HALL; as E2
    """
    assert told_of(checker, "T6") == ["T6 comfort E2"]


MEALS = """
09:00-10:55 B.main visit 参观 | Visit @ HALL; as E1
11:05-12:55 B.main visit 参观 | Visit @ HALL; as E2
13:05-14:55 B.main visit 参观 | Visit @ HALL; as E3
15:05-15:35 B.main visit 参观 | Visit @ HALL; as E4
"""


def test_t6_more_than_six_hours_without_a_meal() -> None:
    checker = Checker(plan_of_text(MEALS), strict=True)
    assert told_of(checker, "T6") == ["T6 meal E3"]
    found = next(c for c in checker.conflicts if c.code == "T6")
    assert facts(found)["has"] == 395


@pytest.mark.parametrize(
    "mended",
    [
        MEALS.replace("11:05-12:55 B.main visit", "11:05-12:55 B.main lunch"),
        MEALS.replace("11:05-12:55", "11:55-12:55"),
        MEALS.replace("13:05-14:55", "13:05-?"),
    ],
    ids=["lunch", "an hour of their own", "nobody knows"],
)
def test_t6_nearest_programmes_with_something_to_eat(mended: str) -> None:
    assert told_of(Checker(plan_of_text(mended), strict=True), "T6") == []


def test_t6_margins_are_the_office_s_own() -> None:
    plan = plan_of_text("setting margin.meal_after 400\n" + MEALS)
    assert told_of(Checker(plan, strict=True), "T6") == []


FLIGHT = """
delegation F 丙国 | Country F; home-zone {home}
stay F.1 2023-04-14 08:00 > 2023-04-16 10:00
track main principal
08:05-08:20 F.main arrival 抵达 | Arrival @ FAR; as E1
{clock} F.main meeting 会见 | Meeting @ FAR; as E2
"""


@pytest.mark.parametrize(
    ("home", "clock", "found"),
    [
        ("America/Sao_Paulo", "10:59-11:30", ["T6 flight E2 F.1"]),
        ("America/Sao_Paulo", "11:00-11:30", []),
        ("Asia/Tokyo", "09:00-09:30", []),
        ("Asia/Dubai", "09:00-09:30", ["T6 flight E2 F.1"]),
        ("Asia/Karachi", "09:00-09:30", []),
    ],
)
def test_t6_rest_after_a_long_flight(home: str, clock: str, found: list[str]) -> None:
    """Three hours after landing where more than three time zones were crossed; the reception at
    the airport does not count."""
    plan = plan_of_text(FLIGHT.format(home=home, clock=clock))
    assert told_of(Checker(plan, strict=True), "T6") == found


def test_t6_zones_are_counted_the_short_way_round() -> None:
    """Honolulu is eighteen hours behind and so six zones away."""
    plan = plan_of_text(FLIGHT.format(home="Pacific/Honolulu", clock="09:00-09:30"))
    found = next(c for c in Checker(plan, strict=True).conflicts if c.code == "T6")
    assert facts(found)["zones"] == 6
