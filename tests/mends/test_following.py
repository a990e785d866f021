"""Following: how a shift takes its party along, and how seldom the checks are asked for it."""

from __future__ import annotations

import pytest

from reception.checks.checker import Checker, ConflictsChange
from reception.graphs.occupancy import same_occasion
from reception.mends.bench import Bench
from reception.mends.following import followed, shift
from reception.mends.mend import MendKind
from reception.mends.ties import ties_of
from reception.plan.change import Step
from reception.plan.plan import Plan
from tests.mends.offers import LONG_BEFORE, Offers

DAY = """
09:00-10:00 A.main other 会见 | Meeting @ HALL; as E1; least 60
09:45-10:45 A.main other 茶叙 | Tea @ HALL; as E2; least 60
10:50-11:35 A.main car HALL > FAR; as M1
11:45-12:30 A.main other 合影 | Photograph @ FAR; as E3; least 45
12:30-13:00 A.main other 签字 | Signing @ FAR; as E4; least 30
15:00-16:00 A.main other 座谈 | Round table @ FAR; as E5; least 60
"""
"""A day with little to spare, up to a gap before its last item."""

UNBROKEN = f"setting rule.T6.comfort.severity off\n{DAY}"
"""The same, where nobody minds that there is no pause."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The verbs of all steps of which the checks are asked what they would do."""
    verbs: list[str] = []
    trial = Checker.trial

    def counted(checker: Checker, before: Plan, after: Plan, step: Step) -> ConflictsChange:
        verbs.append(step.verb)
        return trial(checker, before, after, step)

    monkeypatch.setattr(Checker, "trial", counted)
    return verbs


def _bench(programme: str) -> tuple[Bench, Offers]:
    offers = Offers(programme)
    bench = Bench(offers.plan, offers.checker, now=LONG_BEFORE, new_id=lambda kind: f"new-{kind}")
    return bench, offers


def test_a_whole_party_is_pushed_on_before_the_checks_are_asked(asked: list[str]) -> None:
    """With boarding, drive and reserve, as far as a gap takes it up: one question suffices."""
    bench, offers = _bench(UNBROKEN)
    conflict = offers.conflict("T1 overlap E1 E2")
    step = followed(bench, MendKind.SHIFT, conflict, {"E2": shift(15)}, later=True)
    assert step is not None
    assert {change.id for change in step.changes} == {"E2", "M1", "E3", "E4"}
    assert bench.outcome(step).breaks == ()
    assert len(asked) == 1


def test_where_pushing_by_the_clock_leaves_a_warning_the_checks_are_asked_as_well(
    asked: list[str],
) -> None:
    """Nobody has a pause all morning then; nothing better is found here, so that is offered."""
    bench, offers = _bench(DAY)
    conflict = offers.conflict("T1 overlap E1 E2")
    step = followed(bench, MendKind.SHIFT, conflict, {"E2": shift(15)}, later=True)
    assert step is not None
    assert [(one.code, one.case) for one in bench.outcome(step).breaks] == [("T6", "comfort")]
    assert len(asked) > 1


def test_an_item_that_cannot_be_pushed_is_left_for_the_checks_to_tell_of(asked: list[str]) -> None:
    """The photograph is fixed, so the drive to it is what gives way, if anything does."""
    bench, offers = _bench(DAY.replace("as E3;", "as E3; fixed;"))
    conflict = offers.conflict("T1 overlap E1 E2")
    step = followed(bench, MendKind.SHIFT, conflict, {"E2": shift(15)}, later=True)
    assert step is None or "E3" not in {change.id for change in step.changes}
    assert asked


def test_ties_are_what_the_programme_has_time_for() -> None:
    """The overlapping pair is none; of the drive its boarding is one and its end another."""
    bench, _ = _bench(DAY)
    ties = ties_of(bench.ground, "A")
    assert ("E1", "E2") not in {(tie.first.id, tie.second.id) for tie in ties}
    assert {tie.is_way for tie in ties if tie.first.id == "M1"} == {False, True}
    assert all(tie.spare >= 0 for tie in ties)
    assert not any(same_occasion(bench.plan, tie.first, tie.second) for tie in ties)
