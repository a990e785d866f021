"""What every mend promises, on books with one planted mistake and on random books full of them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict, Severity
from reception.mends.bench import is_worse
from reception.mends.mend import Mend
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from tests.checks.random_books import START, random_book
from tests.mends.offers import offered
from tests.mends.planting import MISTAKES, planted, sound_book


@pytest.fixture(scope="module")
def sound() -> tuple[Plan, Checker]:
    """A book of a week, and its checker."""
    plan = sound_book("week", 13)
    return plan, Checker(plan, strict=True)


def with_a_mistake(
    plan: Plan, checker: Checker, code: str, *, each: int
) -> Iterator[tuple[Plan, Checker, Conflict]]:
    """The book with one mistake of that code after the other; the checker follows."""
    for slip, conflict in planted(plan, checker, code, random.Random(3), count=each):
        after = plan.apply(slip)
        checker.update(plan, after, slip)
        yield after, checker, conflict
        back = msgspec.structs.replace(slip, changes=slip.inverse_changes)
        checker.update(after, plan, back)


def promises_kept(plan: Plan, checker: Checker, conflict: Conflict, mend: Mend) -> None:
    """What it says it clears and breaks is what a full check finds; undoing it gives the plan."""
    before, after = set(checker.open_conflicts), plan.apply(mend.step)
    now = Checker(after, strict=True).open_conflicts
    assert conflict.key not in {one.key for one in now}
    keys = {one.key for one in now}
    assert set(mend.clears) == {one for one in before if one.key not in keys}
    earlier = {one.key: one for one in before}
    assert set(mend.breaks) == {
        one
        for one in now
        if one not in before and (one.key not in earlier or is_worse(one, earlier[one.key]))
    }
    back = msgspec.structs.replace(mend.step, changes=mend.step.inverse_changes)
    assert after.apply(back) == plan


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mend_does_what_it_says(sound: tuple[Plan, Checker], code: str) -> None:
    """Of each planted conflict all mends are done on a copy, checked in full and taken back."""
    for plan, checker, conflict in with_a_mistake(*sound, code, each=2):
        conflicts = checker.conflicts
        mends = offered(plan, checker, conflict)
        assert mends
        assert checker.conflicts == conflicts, "trying changes nothing"
        for mend in mends:
            promises_kept(plan, checker, conflict, mend)


@pytest.mark.parametrize("code", MISTAKES)
def test_the_offer_is_ranked_and_the_same_every_time(
    sound: tuple[Plan, Checker], code: str
) -> None:
    """Clean ones first, and never one that leaves more errors than there were."""
    for plan, checker, conflict in with_a_mistake(*sound, code, each=2):
        mends = offered(plan, checker, conflict)
        assert list(mends) == sorted(mends, key=lambda mend: mend.rank)
        assert [mend.is_clean for mend in mends] == sorted(
            (mend.is_clean for mend in mends), reverse=True
        )
        for mend in mends:
            errors = [one for one in mend.breaks if one.severity is Severity.ERROR]
            cleared = [one for one in mend.clears if one.severity is Severity.ERROR]
            assert len(errors) <= len(cleared)
            assert not (mend.is_clean and errors)
        assert offered(plan, checker, conflict) == mends


@settings(max_examples=12, deadline=None)
@given(st.integers(min_value=0, max_value=2**32))
def test_mends_of_random_books_keep_their_promises(seed: int) -> None:
    """Whatever the book is like, and however many other conflicts there are in it."""
    chance = random.Random(seed)
    plan = random_book(chance)
    checker = Checker(plan, strict=True)
    conflicts = checker.open_conflicts
    for conflict in chance.sample(conflicts, min(3, len(conflicts))):
        for mend in offered(plan, checker, conflict):
            promises_kept(plan, checker, conflict, mend)
    assert checker.open_conflicts == conflicts


@settings(max_examples=12, deadline=None)
@given(st.integers(min_value=0, max_value=2**32))
def test_what_is_fixed_or_begun_or_past_is_never_moved(seed: int) -> None:
    """Nor is anything moved to before now, or to before it may be."""
    chance = random.Random(seed)
    plan = _partly_over(random_book(chance), chance)
    now = START + timedelta(hours=6)
    checker = Checker(plan, strict=True)
    conflicts = checker.open_conflicts
    for conflict in chance.sample(conflicts, min(4, len(conflicts))):
        for mend in offered(plan, checker, conflict, now=now):
            for change in mend.step.changes:
                if isinstance(change.before, Item) and isinstance(change.after, Item):
                    _may_be(change.before, change.after, now)


def _partly_over(plan: Plan, chance: random.Random) -> Plan:
    records = []
    for record in plan:
        kept = record
        if isinstance(record, Engagement) and chance.random() < 0.5:
            field = chance.choice(
                ({"fixed": True}, {"actual_start": record.start}, {"not_before": record.start})
            )
            kept = msgspec.structs.replace(record, **field)
        elif isinstance(record, Move) and chance.random() < 0.3:
            kept = msgspec.structs.replace(record, actual_depart=record.depart)
        records.append(kept)
    return Plan(records)


def _may_be(before: Item, after: Item, now: datetime) -> None:
    ends = [one.arrive if isinstance(one, Move) else one.end for one in (before, after)]
    if before.begins == after.begins and ends[0] == ends[1]:
        return
    begun = before.actual_depart if isinstance(before, Move) else before.actual_start
    assert begun is None
    assert min(before.begins, after.begins) >= now
    if isinstance(before, Engagement):
        assert not before.fixed
        assert before.not_before is None or after.begins >= before.not_before
