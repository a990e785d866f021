"""E1 and E2: no honour that the visit does not have, and all that it must have, for its date."""

import pytest

from reception.checks.checker import Checker
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from tests.checks.book import facts, plan_of_text
from tests.checks.form_cases import told_of

STATE = """
thing guard guard-of-honour 仪仗队 | Guard; setup 30
thing battery salute-battery 礼炮队 | Battery; setup 60
thing bikes escort 护卫队 | Escort
room PLAZA 广场 | Plaza; in HALL; outdoor
delegation S 丙国 | Country S; code SSS
stay S.1 {day} 06:00 > {day} 23:00
phase {visit}
track main principal
day {day}
{programme}
"""
WHOLE = """
09:00-09:15 S.main welcome 欢迎仪式 | Welcome @ PLAZA; as E1; holds guard battery
09:30-10:30 S.main expanded-talks 会谈 | Talks @ HALL; as E2
18:00-19:30 S.main banquet 宴会 | Banquet @ HALL; as E3
"""


def book(visit: str, programme: str, day: str = "2024-05-14") -> Plan:
    """A stay of one phase with this programme on one day."""
    return plan_of_text(STATE.format(visit=visit, programme=programme, day=day))


def told(visit: str, programme: str, day: str = "2024-05-14") -> list[str]:
    """What E1 and E2 say of it."""
    return told_of(Checker(book(visit, programme, day), strict=True), "E1", "E2")


def test_e_state_visit_with_all_that_is_due() -> None:
    assert told("state", WHOLE) == []


def test_e1_guard_and_salute_for_a_working_visit() -> None:
    """Both are told in one sentence, as custom: no published rule forbids them."""
    checker = Checker(book("working", WHOLE), strict=True)
    assert told_of(checker, "E1") == ["E1 assumed E1 S.1.working"]
    (found,) = [c for c in checker.conflicts if c.code == "E1"]
    assert facts(found)["features"] == ("guard_of_honour", "gun_salute")
    assert found.severity == "warning"


def test_e1_rehearsal_gives_nothing() -> None:
    programme = "09:00-10:00 S.main rehearsal 合练 | Rehearsal @ PLAZA; holds guard battery"
    assert told("working", programme) == []


def test_e1_guard_that_bears_the_wreath() -> None:
    """At a wreath-laying the guard is no honour of its own."""
    assert told("important", "09:00-09:30 S.main wreath 献花圈 | Wreath; holds guard") == []


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2003-12-31", []),
        ("2004-01-01", ["E1 published M1 S.1.state"]),
        ("2014-10-20", ["E1 published M1 S.1.state"]),
        ("2014-10-21", []),
    ],
)
def test_e1_escort_by_its_date(day: str, found: list[str]) -> None:
    """Motorcycle escorts were abolished on 1 January 2004 and restored on 21 October 2014."""
    move = "08:00-08:30 S.main motorcade NEXT > HALL; as M1; holds bikes\n"
    assert told("state", move + WHOLE, day) == found


def test_e1_salute_in_a_hall() -> None:
    """Indoors there is neither salute nor march-past, whoever comes."""
    assert told("state", WHOLE.replace("PLAZA", "WEST")) == ["E1 published E1 S.1.state"]


def test_e1_rounds_of_another_rank() -> None:
    """Twenty-one guns are for heads of state; heads of government have nineteen."""
    said = WHOLE.replace("guard battery", "guard battery; remarks 鸣礼炮21响 | 21-gun salute")
    assert told("state", said) == []
    assert told("official", said) == ["E1 rounds E1 S.1.official"]
    assert told("official", said.replace("21", "19")) == []


def test_e1_what_several_delegations_share_is_not_judged() -> None:
    shared = WHOLE.replace("S.main welcome", "S.main,B.main welcome")
    assert "E1 assumed E1 S.1.working" not in told("working", shared)


def test_e1_item_belongs_to_the_phase_in_which_it_starts() -> None:
    """A forum first, then a state visit: the guard is right on the second day only."""
    text = """
    thing guard guard-of-honour 仪仗队 | Guard; setup 30
    delegation S 丙国 | Country S
    stay S.1 2024-05-13 06:00 > 2024-05-14 23:00
    phase multilateral 2024-05-13 06:00 > 2024-05-13 23:59; as P1
    phase state 2024-05-14 00:00 > 2024-05-14 23:00; as P2
    track main principal
    day 2024-05-{day}
    10:00-10:15 S.main welcome 欢迎 | Welcome @ HALL; as E1; holds guard
    """
    forum = Checker(plan_of_text(text.format(day="13")), strict=True)
    state = Checker(plan_of_text(text.format(day="14")), strict=True)
    assert told_of(forum, "E1") == ["E1 assumed E1 P1"]
    assert told_of(state, "E1") == []


def test_e2_state_visit_without_ceremony_and_talks() -> None:
    checker = Checker(book("state", WHOLE.splitlines()[-1]), strict=True)
    (found,) = [c for c in checker.conflicts if c.code == "E2"]
    assert (found.case, found.severity) == ("published", "warning")
    assert facts(found)["features"] == ("welcome_ceremony", "talks")


def test_e2_phase_that_nobody_has_planned_yet() -> None:
    """Of a programme that is not there nothing is missing; to arrive is no programme yet."""
    assert told("state", "07:00-07:15 S.main arrival 抵达 | Arrival @ FAR") == []


def test_e2_custom_weighs_less_than_a_published_rule() -> None:
    checker = Checker(book("official", WHOLE.rpartition("18:00")[0]), strict=True)
    (found,) = [c for c in checker.conflicts if c.code == "E2"]
    assert (found.case, found.severity) == ("assumed", "info")
    assert facts(found)["features"] == ("banquet",)


def test_e_the_office_has_the_last_word() -> None:
    """What an office sets holds whatever the table says, both ways; nonsense changes nothing."""
    setting = "setting entitlement.{} {}\n"
    working = STATE.format(visit="working", programme=WHOLE, day="2024-05-14")
    may = setting.format("working.guard_of_honour", "may")
    may += setting.format("working.gun_salute", "may")
    must = setting.format("working.wreath", "must")
    for text, found in (
        (may, []),
        (may + must, ["E2 office S.1.working S.1"]),
    ):
        assert told_of(Checker(plan_of_text(text + working), strict=True), "E1", "E2") == found
    perhaps = Setting(id="entitlement.working.guard_of_honour", value="perhaps")
    plan = Plan([*plan_of_text(working), perhaps])
    assert told_of(Checker(plan, strict=True), "E1", "E2") == ["E1 assumed E1 S.1.working"]


def test_e_delegation_that_is_not_foreign_is_the_matter_of_another_rule() -> None:
    text = STATE.format(visit="working", programme=WHOLE, day="2024-05-14")
    plan = plan_of_text(text.replace("code SSS", "code SSS; sar"))
    assert told_of(Checker(plan, strict=True), "E1", "E2") == []
