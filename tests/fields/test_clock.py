"""Times as officers type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.fields.clock import shown_moment, typed_day, typed_end, typed_moment
from reception.fields.mistyped import Mistyped
from reception.plan.zone import instant, local

BEIJING = ZoneInfo("Asia/Shanghai")
DAY = date(2026, 5, 20)


def at(clock: str, day: date = DAY) -> datetime:
    return instant(day, datetime.strptime(clock, "%H:%M").time(), BEIJING)  # noqa: DTZ007


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("930", "09:30"),
        ("0930", "09:30"),
        ("9:30", "09:30"),
        ("9.30", "09:30"),
        ("9", "09:00"),
        ("21", "21:00"),
        ("9:", "09:00"),
        ("９：３０", "09:30"),
        ("9点30分", "09:30"),
        ("9点", "09:00"),
        ("9时5分", "09:05"),
        ("  930 ", "09:30"),
        ("0000", "00:00"),
        ("23:59", "23:59"),
    ],
)
def test_a_time_is_read_as_it_is_meant(typed: str, clock: str) -> None:
    assert typed_moment(typed, day=DAY, zone=BEIJING) == at(clock)


@pytest.mark.parametrize("typed", ["24:00", "2400", "24"])
def test_midnight_at_the_end_of_a_day_is_the_next_day(typed: str) -> None:
    assert typed_moment(typed, day=DAY, zone=BEIJING) == at("00:00", date(2026, 5, 21))


def test_times_of_the_night_after_are_counted_on() -> None:
    assert typed_moment("2530", day=DAY, zone=BEIJING) == at("01:30", date(2026, 5, 21))


@pytest.mark.parametrize(
    ("typed", "minutes"), [("+15", 15), ("-10", -10), ("+1:30", 90), ("+ 5", 5), ("＋15分钟", 15)]
)
def test_a_shift_is_counted_from_what_stands_there(typed: str, minutes: int) -> None:
    was = at("09:30")
    read = typed_moment(typed, day=DAY, zone=BEIJING, was=was)
    assert read - was == timedelta(minutes=minutes)


def test_nothing_can_be_shifted_where_nothing_stands() -> None:
    with pytest.raises(Mistyped) as mistake:
        typed_moment("+15", day=DAY, zone=BEIJING)
    assert mistake.value.key == "typed-shift-of-nothing"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5-21 9:30", date(2026, 5, 21)),
        ("2027-01-02 930", date(2027, 1, 2)),
        ("5月21日 9:30", date(2026, 5, 21)),
        ("2026年5月21日9点30分", date(2026, 5, 21)),
        ("5/21 9:30", date(2026, 5, 21)),
        ("21日 9:30", date(2026, 5, 21)),
        ("2026-05-21T09:30", date(2026, 5, 21)),
    ],
)
def test_a_day_before_the_time_counts(typed: str, day: date) -> None:
    assert typed_moment(typed, day=DAY, zone=BEIJING) == at("09:30", day)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "25:99",
        "9:3",
        "12345",
        "9:60",
        "30:00",
        "-",
        "5-32 9:30",
        "13-01 9:30",
        "9:30pm",
    ],
)
def test_what_is_no_time_is_refused_with_what_was_typed(typed: str) -> None:
    with pytest.raises(Mistyped) as mistake:
        typed_moment(typed, day=DAY, zone=BEIJING, was=at("09:00"))
    assert mistake.value.arguments["text"] in typed


@pytest.mark.parametrize("typed", ["1776-07-04 12:00", "2345-01-01 12:00"])
def test_years_of_another_age_are_refused(typed: str) -> None:
    with pytest.raises(Mistyped) as mistake:
        typed_moment(typed, day=DAY, zone=BEIJING)
    assert mistake.value.key == "typed-day-far"


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("45m", 45),
        ("45'", 45),
        ("45分", 45),
        ("45分钟", 45),
        ("1h", 60),
        ("1h30", 90),
        ("1h30m", 90),
        ("1小时", 60),
        ("1小时30分", 90),
        ("2 hours", 120),
    ],
)
def test_a_length_ends_so_much_after_the_start(typed: str, minutes: int) -> None:
    start = at("09:30")
    end = typed_end(typed, start=start, zone=BEIJING)
    assert end == start + timedelta(minutes=minutes)


def test_an_end_before_the_start_is_of_the_next_day() -> None:
    assert typed_end("0040", start=at("22:30"), zone=BEIJING) == at("00:40", date(2026, 5, 21))


@pytest.mark.parametrize("typed", ["", "?", "  "])
def test_an_end_left_empty_is_open(typed: str) -> None:
    assert typed_end(typed, start=at("09:30"), zone=BEIJING) is None


@pytest.mark.parametrize("typed", ["2026-05-22", "5-22", "22", "20260522", "5月22日", "2026/5/22"])
def test_a_day_is_read_in_every_way_it_is_written(typed: str) -> None:
    assert typed_day(typed, near=DAY) == date(2026, 5, 22)


@pytest.mark.parametrize(
    "typed", ["22 May", "22nd may", "May 22, 2026", "22-May-2026", "22may", "MAY 22", "22 May 2026"]
)
def test_a_month_may_be_named(typed: str) -> None:
    assert typed_day(typed, near=date(2026, 2, 28)) == date(2026, 5, 22)


def test_a_day_with_a_named_month_may_have_a_time() -> None:
    assert typed_moment("21 May 9:30", day=DAY, zone=BEIJING) == at("09:30", date(2026, 5, 21))
    assert typed_moment("May 21 2026, 0930", day=DAY, zone=BEIJING) == at(
        "09:30", date(2026, 5, 21)
    )


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "5-32",
        "today",
        "2026-13-01",
        "0",
        "99",
        "31 April",
        "0 May",
        "45 May",
        "22 fri",
        "22 utc",
    ],
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(Mistyped):
        typed_day(typed, near=DAY)


@pytest.mark.parametrize("typed", ["May", "22 noon", "May 22 1400", "Mayday 22"])
def test_a_day_by_name_is_a_day_and_a_month_of_this_age(typed: str) -> None:
    with pytest.raises(Mistyped):
        typed_day(typed, near=DAY)


ZONES = st.sampled_from(["Asia/Shanghai", "Europe/Paris", "America/St_Johns", "Asia/Kathmandu"])
MOMENTS = st.integers(-10_000_000, 65_000_000).map(lambda n: at("00:00") + timedelta(minutes=n))


@given(MOMENTS, ZONES)
def test_what_is_shown_reads_back_the_same(moment: datetime, name: str) -> None:
    """But for the hour that a zone counts twice, which a wall clock cannot tell apart."""
    zone = ZoneInfo(name)
    wall = local(moment, zone)
    if wall.utcoffset() != wall.replace(fold=1 - wall.fold).utcoffset():
        return
    if instant(wall.date(), wall.time(), zone) != moment:
        return  # offsets with seconds, before there were time zones
    near = wall.date()
    for day in (near, near + timedelta(days=1), None):
        text = shown_moment(moment, day=day, zone=zone)
        assert typed_moment(text, day=near, zone=zone) == moment


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (
        lambda: typed_moment(text, day=DAY, zone=BEIJING, was=at("09:30")),
        lambda: typed_end(text, start=at("09:30"), zone=BEIJING),
        lambda: typed_day(text, near=DAY),
    ):
        with suppress(Mistyped):
            read()
