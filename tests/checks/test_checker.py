"""The checker: sorted, united, accepted, switched off, and never stopped by a rule that fails."""

from collections.abc import Iterable
from datetime import UTC, datetime

import pytest

from reception.checks.checker import Checker, ConflictsChange
from reception.checks.conflict import Conflict, Family
from reception.checks.ground import Ground
from reception.checks.rule import Rule
from reception.checks.rules import RULES
from reception.plan.acceptance import Acceptance
from reception.plan.change import Change, added, removed, replaced, step
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from tests.checks.book import plan_of_text, told, written

TWO_MEETINGS = """
10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
10:45-11:30 A.main tea 茶叙 | Tea @ HALL; as E2
"""


def change(checker: Checker, plan: Plan, *changes: Change) -> tuple[Plan, ConflictsChange]:
    """The plan after these changes, and what they did to the conflicts."""
    made = step("test", "", changes)
    after = plan.apply(made)
    return after, checker.update(plan, after, made)


def accepting(conflict: Conflict, *, id: str = "OK") -> Acceptance:
    """An acceptance of a conflict as it stands."""
    return Acceptance(
        id=id,
        code=conflict.code,
        subjects=conflict.subjects,
        proof=conflict.proof,
        reason="agreed with the embassy",
        author="Zhao",
        at=datetime(2023, 4, 1, tzinfo=UTC),
    )


def engagement(plan: Plan, id: str) -> Engagement:
    """An engagement that is there."""
    found = plan.get(Engagement, id)
    assert found
    return found


def test_conflicts_are_sorted_by_weight_then_time(checker: Checker) -> None:
    """Errors first, then warnings, then notes; in each the earliest first.

    08:00-? B.main meeting 会见 | Meeting @ WEST; as E1
    14:00-15:00 A.main meeting 会见 | Meeting @ HALL; as E4
    14:30-15:30 A.main tea 茶叙 | Tea @ HALL; as E5
    09:00-10:00 A.main meeting 会见 | Meeting @ EAST; as E2
    12:00-13:00 B.main meeting 会见 | Meeting @ EAST; as E3; expects 99
    """
    assert told(checker) == [
        "R2 capacity E3 EAST",
        "T1 overlap E4 E5",
        "R2 step_free E2 EAST",
        "T3 open_end E1",
    ]


def test_of_gives_the_conflicts_of_any_party() -> None:
    plan = plan_of_text(
        """
        10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
        10:45-11:30 B.main tea 茶叙 | Tea @ WEST; as E2
        """
    )
    checker = Checker(plan, strict=True)
    for party in ("E1", "E2", "WEST"):
        assert [written(c) for c in checker.of(party)] == ["R1 overlap E1 E2 WEST"]
    assert checker.of("EAST") == ()


def test_update_tells_what_appeared_and_what_vanished() -> None:
    plan = plan_of_text(TWO_MEETINGS)
    checker = Checker(plan, strict=True)
    e1 = engagement(plan, "E1")
    plan, news = change(checker, plan, replaced(e1, end=e1.start.replace(minute=30)))
    assert [written(c) for c in news.vanished] == ["T1 overlap E1 E2"]
    assert news.appeared == ()
    assert checker.conflicts == ()
    assert checker.of("E1") == ()
    _, news = change(checker, plan, replaced(engagement(plan, "E1"), end=e1.end))
    assert [written(c) for c in news.appeared] == ["T1 overlap E1 E2"]
    assert news.vanished == ()
    assert told(checker) == ["T1 overlap E1 E2"]


def test_update_with_other_numbers_is_told_as_both() -> None:
    plan = plan_of_text(TWO_MEETINGS)
    checker = Checker(plan, strict=True)
    e1 = engagement(plan, "E1")
    assert e1.end
    _, news = change(checker, plan, replaced(e1, end=e1.end.replace(minute=5)))
    assert [c.fact("overlap") for c in news.vanished] == [15]
    assert [c.fact("overlap") for c in news.appeared] == [20]


def test_update_of_what_no_rule_reads_is_no_news() -> None:
    plan = plan_of_text(TWO_MEETINGS)
    checker = Checker(plan, strict=True)
    remark = replaced(engagement(plan, "E1"), remarks_en="bring umbrellas")
    _, news = change(checker, plan, remark)
    assert news == ConflictsChange()


def test_acceptance_closes_a_conflict_and_lapses_when_its_facts_change() -> None:
    plan = plan_of_text(TWO_MEETINGS)
    checker = Checker(plan, strict=True)
    (conflict,) = checker.open_conflicts
    acceptance = accepting(conflict)
    plan, news = change(checker, plan, added(acceptance))
    assert news == ConflictsChange()
    assert list(checker.open_conflicts) == []
    assert checker.accepted == (conflict,)
    assert checker.acceptance_of(conflict) == acceptance
    assert checker.open_of("E1") == ()
    assert checker.of("E1") == (conflict,)

    e1 = engagement(plan, "E1")
    assert e1.end
    plan, _ = change(checker, plan, replaced(e1, end=e1.end.replace(minute=5)))
    assert list(checker.accepted) == []
    assert [written(c) for c in checker.open_conflicts] == ["T1 overlap E1 E2"]

    plan, _ = change(checker, plan, replaced(engagement(plan, "E1"), end=e1.end))
    assert checker.accepted == (conflict,)
    change(checker, plan, removed(acceptance))
    assert checker.open_conflicts == (conflict,)


def test_acceptance_stands_when_a_stay_is_shifted_as_a_whole() -> None:
    """The facts of an overlap are its length and who is in it, not the hour of the day."""
    plan = plan_of_text(TWO_MEETINGS)
    checker = Checker(plan, strict=True)
    plan, _ = change(checker, plan, added(accepting(checker.conflicts[0])))
    later = [
        replaced(e, start=e.start.replace(day=15), end=e.end and e.end.replace(day=15))
        for e in (engagement(plan, "E1"), engagement(plan, "E2"))
    ]
    change(checker, plan, *later)
    assert checker.open_conflicts == ()


def test_tried_step_leaves_no_trace() -> None:
    plan = plan_of_text(
        """
        10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
        11:00-11:30 A.main tea 茶叙 | Tea @ HALL; as E2
        10:30-11:30 B.main tea 茶叙 | Tea @ EAST; as E3
        """
    )
    checker = Checker(plan, strict=True)
    e1 = engagement(plan, "E1")
    assert e1.end
    drag = step("drag", "E1", [replaced(e1, end=e1.end.replace(minute=15), room="EAST")])
    would = checker.tried(plan, plan.apply(drag), drag, "E1")
    assert [written(c) for c in would] == [
        "R1 overlap E1 E3 EAST",
        "T1 overlap E1 E2",
        "R2 step_free E1 EAST",
    ]
    assert told(checker) == []
    after = plan.apply(drag)
    checker.update(plan, after, drag)
    assert checker.of("E1") == would


def test_setting_changes_the_severity_of_a_rule() -> None:
    plan = plan_of_text(TWO_MEETINGS)
    checker = Checker(plan, strict=True)
    lighter = Setting(id="rule.T1.severity", value="warning")
    plan, news = change(checker, plan, added(lighter))
    assert [c.severity for c in checker.conflicts] == ["warning"]
    assert len(news.appeared) == len(news.vanished) == 1
    change(checker, plan, removed(lighter))
    assert [c.severity for c in checker.conflicts] == ["error"]


@pytest.mark.parametrize("key", ["rule.T1.severity", "rule.T1.overlap.severity"])
def test_setting_switches_a_rule_off(key: str) -> None:
    plan = plan_of_text(TWO_MEETINGS)
    checker = Checker(plan, strict=True)
    _, news = change(checker, plan, added(Setting(id=key, value="off")))
    assert checker.conflicts == ()
    assert len(news.vanished) == 1


def test_setting_for_one_case_wins_over_that_for_the_rule() -> None:
    plan = plan_of_text(
        f"""
        setting rule.T1.severity off
        setting rule.T1.overlap.severity info
        {TWO_MEETINGS}
        """
    )
    assert [c.severity for c in Checker(plan, strict=True).conflicts] == ["info"]


def test_setting_that_is_no_severity_changes_nothing() -> None:
    plan = Plan([*plan_of_text(TWO_MEETINGS), Setting(id="rule.T1.severity", value="grave")])
    conflicts = Checker(plan, strict=True).conflicts
    assert [(c.code, c.severity) for c in conflicts] == [("T1", "error"), ("B1", "error")]


def test_setting_of_a_margin_is_felt_everywhere() -> None:
    plan = plan_of_text(
        """
        10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
        11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
        """
    )
    checker = Checker(plan, strict=True)
    assert told(checker) == []
    change(checker, plan, added(Setting(id="margin.boarding_base", value="9")))
    assert told(checker) == ["T2 gap E1 E2"]
    assert checker.conflicts[0].fact("boarding") == 10


@pytest.mark.parametrize("value", ["nan", "inf", "-3", "0", "fast"])
def test_setting_of_a_margin_that_makes_no_sense_is_not_counted_with(value: str) -> None:
    programme = plan_of_text(
        """
        10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
        11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
        """
    )
    plan = Plan([*programme, Setting(id="margin.drive_speed", value=value)])
    assert told(Checker(plan, strict=True)) == ["B1 number margin.drive_speed"]


def failing(ground: Ground, id: str) -> Iterable[Conflict]:
    """A rule with a mistake in it."""
    raise ZeroDivisionError("no minutes to divide by")


BROKEN = Rule("X9", Family.TIME, "room", failing)


@pytest.mark.logs_warnings
def test_rule_that_fails_is_told_and_the_others_go_on() -> None:
    checker = Checker(plan_of_text(TWO_MEETINGS), rules=(BROKEN, *RULES))
    assert told(checker)[0] == "T1 overlap E1 E2"
    bugs = [c for c in checker.conflicts if c.code == "BUG"]
    assert {c.subjects for c in bugs} == {("EAST",), ("WEST",)}
    assert bugs[0].severity == "error"
    assert bugs[0].fact("rule") == "X9"
    assert "no minutes to divide by" in str(bugs[0].fact("error"))


def failing_at_noon(ground: Ground, id: str) -> Iterable[Conflict]:
    """A rule that fails at what begins at noon, and finds nothing anywhere else."""
    item = ground.plan.item(id)
    if item is not None and item.begins.astimezone(ground.zone).hour == 12:
        raise KeyError("noon")
    return ()


@pytest.mark.logs_warnings
def test_rule_that_begins_to_fail_is_told_from_step_to_step() -> None:
    """It comes and goes with what makes it fail, and what the others find stays as it is."""
    rules = (*RULES, Rule("X9", Family.TIME, "item", failing_at_noon))
    plan = plan_of_text(TWO_MEETINGS)
    checker = Checker(plan, rules=rules)
    calm = told(checker)
    first = engagement(plan, "E1")
    assert first.end
    noon = replaced(first, start=first.start.replace(hour=4), end=first.end.replace(hour=5))
    later, news = change(checker, plan, noon)
    assert [c.subjects for c in news.appeared if c.code == "BUG"] == [("E1",)]
    assert told(checker) == told(Checker(later, rules=rules))
    back = replaced(engagement(later, "E1"), start=first.start, end=first.end)
    _, news = change(checker, later, back)
    assert [c.subjects for c in news.vanished if c.code == "BUG"] == [("E1",)]
    assert told(checker) == calm


def test_rule_that_fails_raises_where_one_wants_to_know() -> None:
    with pytest.raises(ZeroDivisionError):
        Checker(plan_of_text(TWO_MEETINGS), rules=(BROKEN,), strict=True)
