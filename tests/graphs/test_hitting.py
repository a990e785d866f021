"""The fewest that hit all: what is found equals trying every choice."""

from collections.abc import Sequence
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.graphs.hitting import LARGEST_SEARCHED, fewest_hitting

MOST = 9
members = st.integers(0, MOST)
groups_of_any_size = st.lists(st.sets(members, min_size=1, max_size=4), max_size=16)


def hits(taken: Sequence[int], groups: Sequence[Sequence[int] | set[int]]) -> bool:
    """Whether each group has a member among those taken."""
    return all(not set(taken).isdisjoint(group) for group in groups)


def fewest_by_trying(groups: Sequence[set[int]]) -> int:
    """The size of the smallest choice that hits all groups, found by trying all in turn."""
    return next(
        size
        for size in range(MOST + 2)
        if any(hits(chosen, groups) for chosen in combinations(range(MOST + 1), size))
    )


def pairs(dice: Random, *, among: int, many: int) -> list[list[int]]:
    """Pairs drawn by chance."""
    return [dice.sample(range(among), 2) for _ in range(many)]


@settings(max_examples=300)
@given(groups_of_any_size)
def test_the_fewest_are_found(groups: list[set[int]]) -> None:
    hit = fewest_hitting(groups)
    assert hits(hit.taken, groups)
    assert hit.is_fewest
    assert len(hit.taken) == hit.least == fewest_by_trying(groups)


@pytest.mark.parametrize(
    ("groups", "taken"),
    [
        ([], ()),
        ([[4]], (4,)),
        ([[4, 4]], (4,)),
        ([[1, 2]], (1,)),
        ([[1, 2], [2, 3]], (2,)),
        ([[1, 2], [2, 3], [3, 4], [4, 5]], (2, 4)),
        ([[5, 6], [5, 7], [5, 8], [1, 2, 3]], (1, 5)),
        ([[1, 2, 3], [1, 2]], (1,)),
    ],
    ids=["none", "alone", "with itself", "lower of two", "shared", "chain", "star", "inside"],
)
def test_small_cases(groups: list[list[int]], taken: tuple[int, ...]) -> None:
    assert fewest_hitting(groups).taken == taken


def test_what_is_taken_step_by_step_is_mended_by_the_search() -> None:
    """Six members, each in a pair with each of three others: whoever looks at numbers of pairs
    alone is led astray by those that hang on the other side."""
    groups = [[n, 10 + n % 3] for n in range(6)] + [[10 + n % 3, 20 + n % 2] for n in range(6)]
    hit = fewest_hitting(groups)
    assert hit.taken == (10, 11, 12)


def test_a_group_without_members_is_refused() -> None:
    with pytest.raises(ValueError, match="without members"):
        fewest_hitting([[1, 2], []])


@given(st.integers(0, 2**32), st.integers(20, 400), st.floats(0.5, 4))
@settings(max_examples=25, deadline=None)
def test_what_is_said_of_many_holds(seed: int, among: int, degree: float) -> None:
    """Whether searched to the end or not: all are hit, none is taken in vain, and the pairs that
    share nobody, each of which needs a member of its own, are no more than what is found."""
    groups = pairs(Random(seed), among=among, many=int(among * degree / 2))
    hit = fewest_hitting(groups)
    assert hits(hit.taken, groups)
    assert all(not hits([m for m in hit.taken if m != one], groups) for one in hit.taken)
    matched: set[int] = set()
    for group in groups:
        if matched.isdisjoint(group):
            matched.update(group)
    assert hit.least <= len(hit.taken)
    assert len(matched) // 2 <= len(hit.taken)


def test_where_the_search_would_not_end_a_bound_is_given() -> None:
    """Many more members than are searched, in a graph without structure."""
    groups = pairs(Random(3), among=4 * LARGEST_SEARCHED, many=8 * LARGEST_SEARCHED)
    hit = fewest_hitting(groups)
    assert hits(hit.taken, groups)
    assert not hit.is_fewest
    assert len(hit.taken) / 2 <= hit.least < len(hit.taken)


def test_the_order_in_which_groups_come_is_of_no_account() -> None:
    groups = pairs(Random(5), among=40, many=70)
    backwards = [group[::-1] for group in reversed(groups)]
    assert fewest_hitting(groups) == fewest_hitting(backwards)
