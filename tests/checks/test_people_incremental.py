"""The rules about people are kept current step by step as all others are."""

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
from tests.checks.random_people import peopled_book, random_people_step

CODES = ("P1", "P2", "P4", "P5", "A1", "R5")
AT_TABLE = {("A1", "table"), ("A1", "beside")}
"""What is found where there are seats: `test_seats_incremental`."""
OF_PEOPLE = tuple(rule for rule in RULES if rule.code in CODES)


def play(seed: int, steps: int, rules: Sequence[Rule]) -> None:
    """Compare after every one of so many random steps on a random book."""
    chance = random.Random(seed)
    keep_current(peopled_book(chance), random_people_step, chance, steps, rules=rules)


@settings(max_examples=60)
@given(st.integers(min_value=0, max_value=2**32))
def test_incremental_conflicts_of_people_equal_the_full_check(seed: int) -> None:
    play(seed, 12, OF_PEOPLE)


@pytest.mark.slow
def test_incremental_conflicts_of_all_rules_equal_the_full_check_among_people() -> None:
    """What one rule looks at from a site does not make another forget what it looked at."""
    play(11, 15, RULES)


def test_random_books_have_every_conflict_of_people() -> None:
    """Else the properties above would hold of nothing."""
    wanted = {key for key in shipped_weights() if key[0] in CODES} - AT_TABLE
    found: set[tuple[str, str]] = set()
    for seed in range(300):  # what is rare, that all interpreters are taken, comes late
        chance = random.Random(seed)
        plan = peopled_book(chance)
        for serial in range(10):
            plan = plan.apply(random_people_step(plan, chance, serial))
        checker = Checker(plan, rules=OF_PEOPLE, strict=True)
        found |= {(c.code, c.case) for c in checker.conflicts}
        if wanted <= found:
            break
    assert wanted <= found, wanted - found
