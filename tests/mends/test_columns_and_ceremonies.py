"""Mends for motorcades, wreaths and ceremonies, each judged by a check of the whole."""

from __future__ import annotations

import pytest

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.mends.mend import Mend
from reception.mends.mend_text import mend_text
from reception.plan.motorcade import Motorcade
from reception.plan.plan import Plan
from reception.wording import wording
from tests.checks.book import plan_of_text
from tests.checks.test_motorcade_rules import COLUMN, LEAVING
from tests.checks.test_near_misses import CEREMONY, LASTS
from tests.checks.test_wreath_rules import plan as square_plan
from tests.mends.offers import offered

CLOSE = LEAVING.format(minute="04")
TIGHT = CEREMONY.format(lasts=LASTS.format(60, 720), zero=0)
WREATH = "{} AFR.{} wreath 献花圈 | Wreath @ MON; as {}; with wang(host) stand"
TWO = f"{WREATH.format('10:00-10:25', 'a', 'E1')}\n{WREATH.format('10:26-10:50', 'b', 'E2')}"
EARLY = WREATH.format("06:00-06:25", "a", "E1")
FAR_HOSPITAL = (
    "record hospital NEAR; name 远郊医院 | Far Hospital; venue FAR; languages zh en\n"
    + COLUMN.replace("margin.hospital_minutes 60", "margin.hospital_minutes 10")
)


def best_for(plan: Plan, told: str) -> tuple[Conflict, tuple[Mend, ...]]:
    """A conflict of this code and case, and what is offered for it."""
    checker = Checker(plan, strict=True)
    conflict = next(c for c in checker.conflicts if f"{c.code} {c.case}" == told)
    return conflict, offered(plan, checker, conflict)


@pytest.mark.parametrize(
    ("plan", "told", "said"),
    [
        (plan_of_text(TIGHT), "C1 tight", "“Welcome” (AAA) ends 5 min later, at 10:15"),
        (
            plan_of_text(CLOSE),
            "M3 departures",
            "leaves 5 min earlier, at 09:55",
        ),
        (square_plan(TWO, "E1", "E2"), "W2 wreath", "“Wreath” (AFR) 5 min earlier, at 09:55"),
        (square_plan(EARLY, "E1"), "W2 flag_up", "“Wreath” (AFR) 65 min later, at 07:05"),
        (plan_of_text(FAR_HOSPITAL), "M6 far", "turns to Far Hospital in an emergency"),
    ],
    ids=["cues", "gate", "two wreaths", "sunrise", "hospital"],
)
def test_the_first_mend_clears_it_and_brings_nothing(plan: Plan, told: str, said: str) -> None:
    conflict, (best, *_) = best_for(plan, told)
    assert best.is_clean
    after = Checker(plan.apply(best.step), strict=True)
    before = {one.key for one in Checker(plan, strict=True).conflicts}
    assert {one.key for one in after.conflicts} <= before - {conflict.key}
    text = mend_text(best, plan, wording("en"))
    assert said in text
    assert text != wording("en").say("mend-change")


def test_the_hospital_that_is_named_is_not_offered_again() -> None:
    plan = plan_of_text(FAR_HOSPITAL)
    _, mends = best_for(plan, "M6 far")
    hospitals = [
        change.after.hospital
        for mend in mends
        for change in mend.step.changes
        if isinstance(change.after, Motorcade)
    ]
    assert hospitals == ["NEAR"]
