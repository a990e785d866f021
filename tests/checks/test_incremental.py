"""What the checker keeps current step by step is what it finds when it looks at everything."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.plan.change import Step, added, replaced
from reception.plan.holding import Holding
from reception.plan.plan import Plan
from reception.plan.track import Track
from tests.checks.book import plan_of_text
from tests.checks.random_books import random_book, random_step


def _differences(plan: Plan, checker: Checker) -> set[Conflict]:
    return set(Checker(plan, strict=True).conflicts) ^ set(checker.conflicts)


@settings(max_examples=40)
@given(st.integers(min_value=0, max_value=2**32))
def test_incremental_conflicts_equal_the_full_check(seed: int) -> None:
    """After every one of fifteen random steps; the news of each are exactly the difference."""
    chance = random.Random(seed)
    plan = random_book(chance)
    checker = Checker(plan, strict=True)
    for serial in range(15):
        step = random_step(plan, chance, serial)
        earlier, after = set(checker.conflicts), plan.apply(step)
        news = checker.update(plan, after, step)
        assert not _differences(after, checker), [(c.kind, c.id) for c in step.changes]
        assert set(news.appeared) == set(checker.conflicts) - earlier
        assert set(news.vanished) == earlier - set(checker.conflicts)
        for conflict in checker.conflicts:
            assert all(conflict in checker.of(id) for id in conflict.subjects)
        plan = after


@settings(max_examples=25)
@given(st.integers(min_value=0, max_value=2**32))
def test_tried_step_tells_what_the_step_would_and_changes_nothing(seed: int) -> None:
    chance = random.Random(seed)
    plan = random_book(chance)
    checker = Checker(plan, strict=True)
    before = checker.conflicts
    for serial in range(5):
        step = random_step(plan, chance, serial)
        after = plan.apply(step)
        afresh = Checker(after, strict=True)
        for change in step.changes:
            assert checker.tried(plan, after, step, change.id) == afresh.of(change.id)
        news = checker.trial(plan, after, step)
        assert set(news.appeared) == set(afresh.open_conflicts) - set(checker.open_conflicts)
        assert set(news.vanished) == set(checker.open_conflicts) - set(afresh.open_conflicts)
        assert checker.conflicts == before


def test_random_books_have_conflicts_of_nearly_every_kind() -> None:
    """Else the properties above would hold of nothing."""
    found: set[tuple[str, str]] = set()
    for seed in range(30):
        chance = random.Random(seed)
        plan = random_book(chance)
        for serial in range(20):
            plan = plan.apply(random_step(plan, chance, serial))
        found |= {(c.code, c.case) for c in Checker(plan, strict=True).conflicts}
    assert len(found) >= 22


@pytest.mark.slow
def test_incremental_conflicts_equal_the_full_check_for_long() -> None:
    """Three hundred steps on one book."""
    chance = random.Random(7)
    plan = random_book(chance)
    checker = Checker(plan, strict=True)
    for serial in range(300):
        step = random_step(plan, chance, serial)
        after = plan.apply(step)
        checker.update(plan, after, step)
        plan = after
        assert not _differences(plan, checker), [(c.kind, c.id) for c in step.changes]


def test_guest_of_another_track_changes_whose_way_it_is() -> None:
    """Who is on a track of another delegation goes along with it when its own track loses it: the
    conflicts of both are looked at again."""
    plan = plan_of_text(
        """
        delegation C 丙市 | Town C
        member c1 principal 丙一 | One
        stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
        track main principal: c1 a2
        10:00-11:00 C.main meeting 会见 | Meeting @ HALL; as E1
        11:30-12:30 C.main lunch 午餐 | Lunch @ FAR; as E2
        09:00-09:30 A.spouse tea 茶叙 | Tea @ HALL; as E3
        """
    )
    checker = Checker(plan, strict=True)
    (alone,) = checker.conflicts
    spouse = plan.get(Track, "A.spouse")
    assert spouse
    step = Step(verb="test", subject="", changes=(replaced(spouse, members=()),))
    after = plan.apply(step)
    checker.update(plan, after, step)
    (together,) = checker.conflicts
    assert (alone.fact("headcount"), together.fact("headcount")) == (1, 2)
    assert not _differences(after, checker)


def test_guest_of_another_track_who_is_held_elsewhere() -> None:
    """The same when it gets something of its own to go to."""
    plan = plan_of_text(
        """
        delegation C 丙市 | Town C
        member c1 principal 丙一 | One
        stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
        delegation D 丁市 | Town D
        member d1 principal 丁一 | One
        stay D.1 2023-04-13 20:00 > 2023-04-16 10:00
        track main principal: c1 d1
        10:00-11:00 D.main meeting 会见 | Meeting @ HALL; as E1
        11:30-12:30 D.main lunch 午餐 | Lunch @ FAR; as E2
        15:00-15:30 B.main tea 茶叙 | Tea @ FAR; as E3
        """
    )
    checker = Checker(plan, strict=True)
    step = Step(
        verb="test", subject="", changes=(added(Holding(id="H", item="E3", resource="c1")),)
    )
    after = plan.apply(step)
    checker.update(plan, after, step)
    assert not _differences(after, checker)
