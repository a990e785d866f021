"""Margins: which value counts on a day."""

from __future__ import annotations

from datetime import date

import pytest

from reception.margins import Margins, shipped_margins, value_of
from reception.plan.engagement import EngagementKind
from reception.plan.plan import Plan
from reception.plan.setting import Setting


def test_before_there_was_a_margin_the_first_one_counts() -> None:
    """A year typed wrong must not stop the checks."""
    first = shipped_margins()["drive_factor"][-1]
    assert Margins().value("drive_factor", date(1900, 1, 1)) == first.value


def test_a_margin_that_there_is_not_is_an_error() -> None:
    with pytest.raises(KeyError):
        Margins().value("drive_fun", date(2026, 1, 1))


def test_the_office_wins_where_its_value_makes_sense() -> None:
    plan = Plan(
        [
            Setting(id="margin.boarding_base", value="9"),
            Setting(id="margin.drive_speed", value="0"),
        ]
    )
    margins = Margins.of(plan)
    assert margins.value("boarding_base", date(2026, 1, 1)) == 9
    assert margins.value("drive_speed", date(2026, 1, 1)) == 60


@pytest.mark.parametrize("typed", ["-1", "nan", "inf", "", "five", "1,5"])
def test_a_value_one_cannot_count_with_makes_no_sense(typed: str) -> None:
    assert value_of("boarding_base", typed) is None


@pytest.mark.parametrize("typed", ["0", "0.5", " 7 "])
def test_a_number_not_below_zero_makes_sense(typed: str) -> None:
    assert value_of("boarding_base", typed) == float(typed)


def test_every_kind_of_engagement_has_a_usual_length() -> None:
    for kind in EngagementKind:
        assert Margins().value(f"duration_{kind}", date(2026, 1, 1)) > 0
