"""A column grows out of its origin, rolls, and shrinks into its destination."""

from __future__ import annotations

import pytest

from reception.graphs.road_meetings import Pass
from reception.routes.column_places import column_line

LINES = {"ab": [(40.0, 116.0), (40.0, 116.01)], "bc": [(40.0, 116.01), (40.01, 116.01)]}
PASSES = (
    Pass("ab", "a", "b", head_in=0, tail_in=20, head_out=100, tail_out=120),
    Pass("bc", "b", "c", head_in=100, tail_in=120, head_out=200, tail_out=220),
)


def covered(at: float) -> list[tuple[float, float]]:
    return column_line(PASSES, lambda one: LINES[one.road], at)


@pytest.mark.parametrize("at", [-1, 221])
def test_nobody_is_on_the_road_before_and_after(at: float) -> None:
    assert covered(at) == []


def test_a_column_grows_out_of_its_origin() -> None:
    tail, head = covered(10)
    assert tail == (40.0, 116.0)
    assert head == pytest.approx((40.0, 116.001))


def test_a_rolling_column_lies_between_tail_and_head() -> None:
    tail, head = covered(60)
    assert tail == pytest.approx((40.0, 116.004))
    assert head == pytest.approx((40.0, 116.006))


def test_a_column_bends_around_a_corner() -> None:
    assert covered(110) == [
        pytest.approx((40.0, 116.009)),
        pytest.approx((40.0, 116.01)),
        pytest.approx((40.001, 116.01)),
    ]


def test_a_column_shrinks_into_its_destination() -> None:
    tail, head = covered(210)
    assert tail == pytest.approx((40.009, 116.01))
    assert head == pytest.approx((40.01, 116.01))


def test_no_roads_no_column() -> None:
    assert column_line((), lambda one: [], 5) == []
