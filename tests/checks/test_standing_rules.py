"""J1: Hong Kong, Macao, Taiwan-related and domestic delegations are no foreign guests."""

import pytest

from reception.checks.checker import Checker
from tests.checks.book import facts, plan_of_text
from tests.checks.form_cases import told_of

NOT_FOREIGN = """
thing guard guard-of-honour 仪仗队 | Guard; setup 30
thing flags other 国旗旗组 | National flags
delegation H 访问团 | Delegation; code HHH; {standing}
stay H.1 2024-05-13 20:00 > 2024-05-16 10:00
phase {visit}; as P1
track main principal
day 2024-05-14
10:00-10:30 {tracks} {item}; as E1
"""


def checked(
    item: str, standing: str = "sar", visit: str = "sar", tracks: str = "H.main"
) -> Checker:
    """The conflicts of a delegation with one item."""
    text = NOT_FOREIGN.format(item=item, standing=standing, visit=visit, tracks=tracks)
    return Checker(plan_of_text(text), strict=True)


def test_j1_meeting_and_supper_are_nothing_foreign() -> None:
    assert told_of(checked("meeting 会见 | Meeting @ WEST"), "J1") == []
    assert told_of(checked("banquet 便宴 | Supper @ WEST"), "J1") == []


@pytest.mark.parametrize("standing", ["sar", "taiwan", "domestic"])
@pytest.mark.parametrize(
    ("item", "feature"),
    [
        ("meeting 会见 | Meeting @ WEST; holds guard", "guard_of_honour"),
        ("meeting 会见 | Meeting @ WEST; holds flags", "national_flags"),
        ("welcome 欢迎 | Welcome @ WEST", "welcome_ceremony"),
        ("banquet 国宴 | Dinner @ WEST", "state_banquet"),
    ],
)
def test_j1_honour_of_a_foreign_state(item: str, feature: str, standing: str) -> None:
    checker = checked(item, standing)
    assert "J1 feature E1" in told_of(checker, "J1")
    (found,) = [c for c in checker.conflicts if (c.code, c.case) == ("J1", "feature")]
    assert facts(found)["features"] == (feature,)
    assert found.severity == "error"


def test_j1_same_honours_for_a_foreign_delegation() -> None:
    item = "welcome 访华欢迎仪式 | Welcome @ WEST; holds guard flags"
    assert told_of(checked(item, "foreign", "state"), "J1") == []


def test_j1_kind_of_visit_of_a_foreign_state() -> None:
    item = "meeting 会见 | Meeting @ WEST"
    assert told_of(checked(item, visit="official"), "J1") == ["J1 phase P1 H.1"]
    assert told_of(checked(item, visit="multilateral"), "J1") == []


@pytest.mark.parametrize(
    ("title", "instead"),
    [("访华座谈 | Talk", "来京"), ("座谈 | State Visit talk", "visit to Beijing")],
)
def test_j1_word_for_foreign_guests(title: str, instead: str) -> None:
    checker = checked(f"meeting {title} @ WEST")
    (found,) = [c for c in checker.conflicts if c.code == "J1"]
    assert (found.case, facts(found)["instead"]) == ("word", instead)


def test_j1_what_is_shared_with_foreign_guests() -> None:
    """At an evening of several delegations the honours are not given to one of them."""
    item = "banquet 国宴 | State banquet @ WEST"
    assert told_of(checked(item, tracks="H.main,A.main"), "J1") == []


def test_j1_stay_that_is_cancelled() -> None:
    text = NOT_FOREIGN.format(
        item="welcome 欢迎 | W @ WEST", standing="sar", visit="state", tracks="H.main"
    )
    plan = plan_of_text(text.replace("> 2024-05-16 10:00", "> 2024-05-16 10:00; cancelled"))
    assert told_of(Checker(plan, strict=True), "J1") == []
