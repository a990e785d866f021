"""Hours, speeds, points and areas are typed one a line, and shown as they are typed."""

from collections.abc import Callable
from typing import Any

import pytest

from reception.fields.mistyped import Mistyped
from reception.fields.road_lines import (
    shown_areas,
    shown_hours,
    shown_points,
    shown_speeds,
    typed_areas,
    typed_hours,
    typed_points,
    typed_speeds,
)
from reception.plan.road_area import Area, Point
from reception.plan.road_hours import SpeedHours, WeekHours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("1-5 07:00-09:30", WeekHours(weekdays=(1, 2, 3, 4, 5), begins=420, ends=570)),
        ("6,7 22:00-02:00", WeekHours(weekdays=(6, 7), begins=1320, ends=120)),
        ("07:00-09:00", WeekHours(begins=420, ends=540)),
    ],
)
def test_hours_are_shown_as_they_are_typed(text: str, hours: WeekHours) -> None:
    assert typed_hours(text) == (hours,)
    assert shown_hours((hours,)) == text


def test_hours_may_be_typed_without_colons_and_in_full_width() -> None:
    assert typed_hours("１-５ 0700 - 0930\n") == typed_hours("1-5 07:00-09:30")


def test_speeds_points_and_areas_are_shown_as_they_are_typed() -> None:
    speed = SpeedHours(weekdays=(1,), begins=420, ends=540, speed_kmh=22.5)
    assert typed_speeds(shown_speeds((speed, speed))) == (speed, speed)
    point = Point(latitude=39.9087, longitude=116.3975)
    assert typed_points(shown_points((point,))) == (point,)
    area = Area(latitude=39.93, longitude=116.44, radius_m=800)
    assert typed_areas(shown_areas((area,))) == (area,)
    assert typed_points("39.9087，116.3975") == (point,)


def test_positions_keep_all_the_digits_that_were_typed() -> None:
    point = Point(latitude=39.9087123, longitude=116.3975456)
    assert typed_points(shown_points((point,))) == (point,)


@pytest.mark.parametrize(
    ("read", "text", "key"),
    [
        (typed_hours, "Monday morning", "typed-no-hours"),
        (typed_hours, "0-5 07:00-09:00", "typed-no-hours"),
        (typed_hours, "07:00-25:00", "typed-no-hours"),
        (typed_hours, "07:00-09:00 30", "typed-no-hours"),
        (typed_speeds, "07:00-09:00", "typed-no-speeds"),
        (typed_speeds, "07:00-09:00 0", "typed-no-speeds"),
        (typed_speeds, "07:00-09:00 900", "typed-no-speeds"),
        (typed_points, "39.9", "typed-no-point"),
        (typed_points, "116.4 39.9", "typed-no-point"),
        (typed_areas, "39.9 116.4", "typed-no-area"),
        (typed_areas, "39.9 116.4 -5", "typed-no-area"),
    ],
)
def test_what_means_nothing_is_refused(read: Callable[[str], Any], text: str, key: str) -> None:
    with pytest.raises(Mistyped) as refused:
        read(text)
    assert refused.value.key == key
