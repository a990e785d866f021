"""The rules about orders and seats are kept current step by step as all others are."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from reception.checks.rule import Rule
from reception.checks.rules import RULES
from reception.checks.weights import shipped_weights
from tests.checks.keeping_current import keep_current
from tests.checks.random_seats import random_seats_step, seated_book

OF_SEATS = tuple(rule for rule in RULES if rule.site in ("seating", "named_order"))
CASES = {key for key in shipped_weights() if key[0] in ("A2", "A3")}
CASES |= {("A1", "table"), ("A1", "beside")}


def play(seed: int, steps: int, rules: Sequence[Rule]) -> None:
    """Compare after every one of so many random steps on a random book."""
    chance = random.Random(seed)
    keep_current(seated_book(chance), random_seats_step, chance, steps, rules=rules)


@settings(max_examples=80, deadline=None)
@given(st.integers(min_value=0, max_value=2**32))
def test_incremental_conflicts_of_seats_equal_the_full_check(seed: int) -> None:
    play(seed, 15, OF_SEATS)


@pytest.mark.slow
def test_incremental_conflicts_of_all_rules_equal_the_full_check_among_seats() -> None:
    """What one rule looks at from a site does not make another forget what it looked at."""
    play(5, 15, RULES)


def test_random_books_have_every_conflict_of_seats() -> None:
    """Else the property above would hold of nothing."""
    found: set[tuple[str, str]] = set()
    for seed in range(300):
        chance = random.Random(seed)
        plan = seated_book(chance)
        for serial in range(4):
            plan = plan.apply(random_seats_step(plan, chance, serial))
        checker = Checker(plan, rules=OF_SEATS, strict=True)
        found |= {(c.code, c.case) for c in checker.conflicts}
        if found >= CASES:
            break
    assert found >= CASES, CASES - found
