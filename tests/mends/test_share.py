"""Of single conflicts planted in sound books, how many some mend clears without a new error."""

from __future__ import annotations

import pytest

from tests.mends.measure import measured
from tests.mends.planting import MISTAKES

FLOOR = 0.9


@pytest.fixture(scope="module")
def tallies() -> dict[str, tuple[int, int]]:
    """For each code how many were planted and mended in two books of a week."""
    found = measured([("week", 21), ("week", 22)], MISTAKES, each=5)
    return {code: (tally.planted, tally.mended) for code, tally in found.items()}


@pytest.mark.parametrize("code", MISTAKES)
def test_conflicts_of_a_kind_can_be_planted_and_mostly_mended(
    tallies: dict[str, tuple[int, int]], code: str
) -> None:
    planted, mended = tallies[code]
    assert planted >= 8
    assert mended >= 0.8 * planted


def test_nine_of_ten_conflicts_are_mended(tallies: dict[str, tuple[int, int]]) -> None:
    planted, mended = (sum(column) for column in zip(*tallies.values(), strict=True))
    assert mended >= FLOOR * planted
