"""Wall clock and instant: days are those of a place, and not all of them have 24 hours."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.plan.zone import day_span, instant, local, local_day, moved

BEIJING, BERLIN, CHICAGO = (
    ZoneInfo(name) for name in ("Asia/Shanghai", "Europe/Berlin", "America/Chicago")
)


def test_instant_and_wall_clock_are_each_others_inverse() -> None:
    moment = instant(date(2026, 5, 18), time(9, 30), BEIJING)
    assert moment == datetime(2026, 5, 18, 1, 30, tzinfo=UTC)
    assert moment.tzinfo is UTC
    assert local(moment, BEIJING).time() == time(9, 30)


def test_day_begins_at_midnight_of_the_place() -> None:
    night = datetime(2026, 5, 17, 16, 0, tzinfo=UTC)
    assert local_day(night, BEIJING) == date(2026, 5, 18)
    assert local_day(night - timedelta(seconds=1), BEIJING) == date(2026, 5, 17)


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 5, 18), BEIJING, 24),
        (date(2026, 3, 29), BERLIN, 23),
        (date(2026, 10, 25), BERLIN, 25),
        (date(2026, 3, 8), CHICAGO, 23),
        (date(2026, 11, 1), CHICAGO, 25),
        (date(1986, 5, 4), BEIJING, 23),  # China had summer time from 1986 to 1991
    ],
)
def test_day_has_as_many_hours_as_clocks_give_it(day: date, zone: ZoneInfo, hours: int) -> None:
    span = day_span(day, zone)
    assert span.minutes == hours * 60
    assert local(span.start, zone).time() == time(0)
    assert local(span.end, zone).time() == time(0)


def test_moving_by_a_day_keeps_the_wall_clock_over_a_change_of_clocks() -> None:
    before = instant(date(2026, 3, 28), time(9, 30), BERLIN)
    after = moved(before, zone=BERLIN, days=1)
    assert local(after, BERLIN).time() == time(9, 30)
    assert after - before == timedelta(hours=23)


def test_moving_by_minutes_is_by_real_time() -> None:
    before = instant(date(2026, 3, 29), time(1, 30), BERLIN)
    assert local(moved(before, zone=BERLIN, minutes=60), BERLIN).time() == time(3, 30)


zones = st.sampled_from([BEIJING, BERLIN, CHICAGO, ZoneInfo("Australia/Lord_Howe")])
days = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1))


@given(days, zones)
def test_days_follow_one_another_without_gap(day: date, zone: ZoneInfo) -> None:
    assert day_span(day, zone).end == day_span(day + timedelta(days=1), zone).start


@given(days, st.integers(min_value=0, max_value=24 * 60 - 1), zones)
def test_moment_lies_in_its_day(day: date, minute: int, zone: ZoneInfo) -> None:
    moment = instant(day, time(0), BEIJING) + timedelta(minutes=minute)
    assert day_span(local_day(moment, zone), zone).holds(moment)


def test_plan_without_a_zone_is_in_beijing() -> None:
    assert Plan().zone.key == "Asia/Shanghai"
    assert Plan([Setting(id="office.zone", value="Europe/Berlin")]).zone.key == "Europe/Berlin"
