"""A rule with a mistake in it, in the window: told as such, and the officer goes on working."""

from __future__ import annotations

import pytest

from reception.actions.record import change_record
from reception.checks import person_rules
from reception.checks.checker import Checker
from reception.checks.conflict import BUG
from tests.ui.test_window import choose_conflict
from ui.main_window import MainWindow


@pytest.mark.logs_warnings
def test_a_rule_that_fails_is_a_row_among_the_conflicts(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("no minutes to divide by")

    monkeypatch.setattr(person_rules, "pairs_twice", fail)
    # as in the program; in tests a mistake in a rule fails the test
    monkeypatch.setattr(window.desk.session.checker, "_strict", False)
    wang = window.desk.plan.find("wang")
    assert wang is not None
    others = {c.key for c in window.desk.session.checker.conflicts}
    window.desk.act(lambda plan: change_record(plan, id="wang", rank=2))
    checker = window.desk.session.checker
    bugs = [c for c in checker.conflicts if c.code == BUG]
    assert [c.subjects for c in bugs] == [("wang",)]
    promised = {key for key in others if key[0] == "P1"}  # what the rule itself would tell
    assert promised
    assert {c.key for c in checker.conflicts} - {c.key for c in bugs} == others - promised
    choose_conflict(window, "wang")
    assert "P1" in window.conflicts.detail.text
    assert "no minutes to divide by" in window.conflicts.detail.text
    window.deeds.do("undo")
    window.deeds.do("redo")
    assert window.desk.plan.find("wang") != wang
    monkeypatch.undo()
    window.deeds.do("undo")
    assert {c.key for c in window.desk.session.checker.conflicts} == others
    assert others == {c.key for c in Checker(window.desk.plan).conflicts}
