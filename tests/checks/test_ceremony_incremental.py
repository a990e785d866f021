"""What the checker keeps current of ceremonies and wreaths is what it finds when it looks anew."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from tests.checks.keeping_current import keep_current
from tests.checks.random_ceremonies import random_ceremonial_book, random_ceremonial_step


@settings(max_examples=40)
@given(st.integers(min_value=0, max_value=2**32))
def test_ceremonies_checked_step_by_step_equal_the_full_check(seed: int) -> None:
    """After every one of fifteen random steps: cues, branches, wreaths, mourning, the Square."""
    chance = random.Random(seed)
    keep_current(random_ceremonial_book(chance), random_ceremonial_step, chance, 15)


def test_the_random_books_hold_what_the_rules_of_ceremonies_look_for() -> None:
    """Else the comparison above would compare nothing."""
    told = set()
    for seed in range(30):
        book = random_ceremonial_book(random.Random(seed))
        told |= {(c.code, c.case) for c in Checker(book, strict=True).conflicts}
    wanted = "W2 wreath,W2 plaza,W2 occupied,W1 no_leader,W1 leader_not_held,W3 decided_late"
    wanted += ",C1 too_long,C1 tight,C1 early,W1 no_file"
    assert {tuple(one.split()) for one in wanted.split(",")} <= told
