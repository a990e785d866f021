"""P4: names and titles in both languages, and the title that is held by then."""

from datetime import UTC, datetime, timedelta

import pytest

from reception.checks.checker import Checker
from reception.plan.change import replaced, step
from reception.plan.stay import Stay
from tests.checks.book import facts, plan_of_text, told

STAY = "2023-04-13 20:00 > 2023-04-16 10:00"


def named(member: str, *, stay: str = "") -> Checker:
    """The checker of a delegation with this one member."""
    return Checker(
        plan_of_text(
            f"""
            delegation N 庚国 | Country N; code NNN
              member n1 {member}
              stay N.1 2023-04-13 20:00 > 2023-04-16 10:00{stay}
              track main principal: n1
            """
        ),
        strict=True,
    )


@pytest.mark.parametrize(
    ("member", "case", "lacks"),
    [
        ("principal 庚一", "name", "en"),
        ("official Nina", "name", "zh"),
        ("official 庚一 | Nina; title 部长", "title", "en"),
        ("spouse 庚一 | Nina; title First Lady", "title", "zh"),
    ],
)
def test_p4_name_or_title_in_one_language_only(member: str, case: str, lacks: str) -> None:
    checker = named(member)
    assert told(checker) == [f"P4 {case} n1"]
    assert facts(checker.conflicts[0]) == {"lacks": lacks}


@pytest.mark.parametrize(
    "member",
    [
        "principal 庚一 | Nina; title 总统 | President",
        "official 庚一 | Nina",
        "official; persons 1",
        "press 庚一",
        "entourage 随行人员; persons 12",
        "official 随行部长; persons 3",
    ],
)
def test_p4_names_in_both_languages_or_of_nobody_on_a_place_card(member: str) -> None:
    assert told(named(member)) == []


def test_p4_stay_that_is_called_off() -> None:
    assert told(named("principal 庚一", stay="; cancelled")) == []


def test_p4_title_held_only_after_the_arrival() -> None:
    checker = named("principal 庚一 | Nina; title-since 2023-04-14")
    assert told(checker) == ["P4 title_since n1"]


def test_p4_title_held_by_the_arrival() -> None:
    assert told(named("principal 庚一 | Nina; title-since 2023-04-13")) == []


HOST = """
person xu leader 许副市长; title 副市长 | Vice-Mayor
day 2023-04-14
10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1{}
"""


def test_p4_leader_on_a_programme() -> None:
    assert told(Checker(plan_of_text(HOST.format("; with xu")), strict=True)) == ["P4 name xu"]


def test_p4_leader_on_no_programme() -> None:
    assert told(Checker(plan_of_text(HOST.format("")), strict=True)) == []


def test_p4_person_on_two_programmes_is_told_once() -> None:
    text = HOST.format("; with xu") + "\n14:00-15:00 B.main tea 茶叙 | Tea @ WEST; with xu"
    assert told(Checker(plan_of_text(text), strict=True)) == ["P4 name xu"]


LEFT = datetime(2023, 4, 16, 2, 0, tzinfo=UTC)
"""When the guests of `named` leave, 10:00 in the office's zone."""


@pytest.mark.parametrize(
    ("as_of", "tells"),
    [(None, True), (LEFT, True), (LEFT + timedelta(minutes=1), False)],
)
@pytest.mark.parametrize("member", ["principal 庚一", "official; title-since 2023-04-14"])
def test_p4_is_told_until_the_stay_is_over(
    member: str, as_of: datetime | None, tells: bool
) -> None:
    """On the way to the aircraft a name may still be read out; afterwards nobody can mend it."""
    plan = plan_of_text(f"delegation N 庚国 | N\nmember n1 {member}\nstay N.1 {STAY}")
    assert bool(Checker(plan, strict=True, as_of=as_of).conflicts) is tells


def test_p4_of_a_stay_ahead_though_another_is_over() -> None:
    """Who has been here and comes again is to be named rightly then."""
    text = f"delegation N 庚国 | N\nmember n1 principal 庚一\nstay N.1 {STAY}"
    plan = plan_of_text(f"{text}\nstay N.2 2023-05-13 20:00 > 2023-05-16 10:00")
    assert told(Checker(plan, as_of=LEFT + timedelta(days=1))) == ["P4 name n1"]


def test_p4_leader_whose_items_are_over() -> None:
    plan = plan_of_text(HOST.format("; with xu"))
    end = datetime(2023, 4, 14, 3, 0, tzinfo=UTC)
    assert told(Checker(plan, as_of=end)) == ["P4 name xu"]
    assert told(Checker(plan, as_of=end + timedelta(minutes=1))) == []


def test_p4_of_a_stay_that_is_put_off_to_after_the_check_began() -> None:
    """Told after the step as in a full check: the moment is that at which the checker began."""
    plan = plan_of_text(f"delegation N 庚国 | N\nmember n1 principal 庚一\nstay N.1 {STAY}")
    stay = plan.get(Stay, "N.1")
    assert stay
    as_of = LEFT + timedelta(days=1)
    checker = Checker(plan, as_of=as_of)
    assert told(checker) == []
    by = timedelta(days=3)
    put_off = step("test", "N.1", [replaced(stay, arrives=stay.arrives + by, departs=LEFT + by)])
    after = plan.apply(put_off)
    checker.update(plan, after, put_off)
    assert told(checker) == ["P4 name n1"]
    assert checker.conflicts == Checker(after, as_of=as_of).conflicts
