"""The flags of a book as a window keeps them, from plan to plan."""

from __future__ import annotations

from random import Random

import pytest

from reception.flags.book_flags import KeptFlags, flags_of
from reception.plan.change import added, step
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from tests.checks.book import plan_of_text
from tests.checks.flag_cases import FLAG_CASES
from tests.flags.test_flag_incremental import random_step


@pytest.fixture(scope="module")
def book() -> Plan:
    return plan_of_text(FLAG_CASES)


def stepped(plan: Plan, dice: Random) -> Plan:
    """The plan after a random step; as it was where all records of a kind have been removed."""
    try:
        return plan.apply(random_step(plan, dice))
    except IndexError:
        return plan


def test_flags_are_asked_for_once_for_every_plan(book: Plan) -> None:
    kept = KeptFlags()
    assert kept.of(book) is kept.of(book)


@pytest.mark.parametrize("seed", range(12))
def test_flags_kept_from_plan_to_plan_are_those_of_each_plan(book: Plan, seed: int) -> None:
    """Also where a window looked at some of the plans only, and only at some of the roads."""
    dice, kept, plan = Random(seed), KeptFlags(), book
    for _ in range(12):
        plan = stepped(plan, dice)
        shown = kept.of(plan)
        if dice.random() < 0.5:
            assert shown.roads() == flags_of(plan).roads()
        else:
            for road in dice.sample([one.road.id for one in flags_of(plan).roads()], 2):
                assert shown.road(road) == flags_of(plan).road(road)


def test_other_margins_of_the_office_are_felt(book: Plan) -> None:
    kept = KeptFlags()
    kept.of(book).roads()
    setting = Setting(id="margin.flag_up_before", value="60")
    later = book.apply(step("test", "", [added(setting)]))
    assert kept.of(later).roads() == flags_of(later).roads()
    assert kept.of(later).roads() != flags_of(book).roads()


def test_an_earlier_plan_is_still_answered_rightly(book: Plan) -> None:
    """A window may hold on to what it was given while the plan has gone on."""
    dice, kept = Random(3), KeptFlags()
    early = kept.of(book)
    later = book
    for _ in range(6):
        later = stepped(later, dice)
    kept.of(later).roads()
    assert early.roads() == flags_of(book).roads()
