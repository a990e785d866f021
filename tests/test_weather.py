"""Which forecast counts where and when, and how strong its wind is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.plan.forecast import Forecast, Sky
from reception.plan.plan import Plan
from reception.plan.span import Span
from reception.weather import force_of, is_wet, outlooks, strongest_wind, wind_forces

DAWN = datetime(2026, 11, 22, 0, 0, tzinfo=UTC)


def at(hour: float) -> datetime:
    return DAWN + timedelta(hours=hour)


def said(id: str, starts: float, ends: float, **fields: Any) -> Forecast:
    return Forecast(id=id, starts=at(starts), ends=at(ends), **fields)


def heard(*forecasts: Forecast, place: str = "square", until: float = 24) -> list[str]:
    """What is expected at a place: from, until, whose word it is."""
    found = outlooks(Plan(forecasts), place, Span(at(0), at(until)))
    return [
        f"{(one.span.start - DAWN) // timedelta(hours=1)}"
        f"-{(one.span.end - DAWN) // timedelta(hours=1)} {one.forecast.id}"
        for one in found
    ]


def test_of_several_forecasts_the_one_issued_last_counts() -> None:
    """The morning's forecast speaks of all day, a later one of noon until evening."""
    morning = said("morning", 0, 24, issued_at=at(-10))
    noon = said("noon", 12, 18, issued_at=at(-2))
    assert heard(morning, noon) == ["0-12 morning", "12-18 noon", "18-24 morning"]
    unknown = said("unknown", 6, 20)
    assert heard(morning, unknown) == ["0-24 morning"]


def test_a_forecast_of_another_place_says_nothing_of_this_one() -> None:
    there = said("there", 0, 24, places=("airport",))
    here = said("here", 6, 9, places=("square", "hall"))
    assert heard(there, here) == ["6-9 here"]


def test_of_what_nobody_has_spoken_nothing_is_expected() -> None:
    assert heard(said("evening", 20, 30)) == ["20-24 evening"]
    assert heard(said("turned", 9, 3)) == []
    assert heard() == []


@given(st.lists(st.tuples(st.integers(-5, 30), st.integers(-3, 20), st.integers(0, 9)), max_size=6))
def test_every_hour_has_the_newest_word_about_it(drawn: list[tuple[int, int, int]]) -> None:
    """Compared with asking hour by hour."""
    forecasts = [
        said(f"f{number}", starts, starts + length, issued_at=at(-issued))
        for number, (starts, length, issued) in enumerate(drawn)
    ]
    found = list(outlooks(Plan(forecasts), "square", Span(at(0), at(24))))
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    for hour in range(24):
        holding = [one for one in forecasts if one.starts <= at(hour) < one.ends]
        newest = max(holding, key=lambda one: (one.issued_at, one.id), default=None)
        told = next((one.forecast for one in found if one.span.holds(at(hour))), None)
        assert told == newest


@pytest.mark.parametrize(
    ("speed", "force"), [(0, 0), (0.2, 0), (7.9, 4), (10.7, 5), (10.8, 6), (13.9, 7), (99, 17)]
)
def test_the_force_of_a_wind_is_the_tables(speed: float, force: int) -> None:
    assert force_of(speed) == force


def test_the_table_of_forces_has_every_force_once_and_rises() -> None:
    forces = wind_forces()
    assert [row.force for row in forces] == list(range(18))
    assert all(one.from_ms < other.from_ms for one, other in pairwise(forces))


def test_the_strongest_wind_counts_gusts_and_forces_alike() -> None:
    assert strongest_wind(said("a", 0, 1)) is None
    assert strongest_wind(said("a", 0, 1, wind_force=3, gust_force=6)) == 10.8
    assert strongest_wind(said("a", 0, 1, wind_ms=4.5, gusts_ms=12.5, wind_force=4)) == 12.5


def test_rain_is_reckoned_with_by_its_chance_or_by_the_sky() -> None:
    assert is_wet(said("a", 0, 1, sky=Sky.SHOWERS), 40)
    assert not is_wet(said("a", 0, 1, sky=Sky.HAZE), 40)
    assert is_wet(said("a", 0, 1, sky=Sky.DRY, rain_chance=40), 40)
    assert not is_wet(said("a", 0, 1, sky=Sky.RAIN, rain_chance=39), 40)
