"""Fields of roads that hold a small table: hours, speeds, points and areas, one a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import msgspec

from reception.fields.clock import plainly
from reception.fields.kinds import FieldKind
from reception.fields.mistyped import Mistyped
from reception.plan.road_area import Area, Point
from reception.plan.road_hours import SpeedHours, WeekHours

H = TypeVar("H", bound=WeekHours)
S = TypeVar("S")

Shown = Callable[[Any], str]
Typed = Callable[[str], tuple[Any, ...]]

_HOURS = re.compile(
    r"(?:([1-7](?:[-,][1-7])*)\s+)?(\d{1,2}):?(\d\d)\s*-\s*(\d{1,2}):?(\d\d)(?:\s+([\d.]+))?"
)
_NUMBERS = re.compile(r"[\s,;]+")


def shown_hours(hours: tuple[WeekHours, ...]) -> str:
    """Days of the week, from and to, one a line: ``1-5 07:00-09:30``."""
    return "\n".join(map(_hours_line, hours))


def shown_speeds(speeds: tuple[SpeedHours, ...]) -> str:
    """Hours and the speed in km/h, one a line: ``1-5 07:00-09:30 25``."""
    return "\n".join(f"{_hours_line(each)} {each.speed_kmh:g}" for each in speeds)


def typed_hours(text: str) -> tuple[WeekHours, ...]:
    """Hours as `shown_hours` writes them; no days are all days.

    Raises:
        Mistyped: a line has no two times of day, or no days of the week before them.
    """
    return tuple(_lines(text, lambda line: _hours(line, WeekHours), "typed-no-hours"))


def typed_speeds(text: str) -> tuple[SpeedHours, ...]:
    """Speeds as `shown_speeds` writes them.

    Raises:
        Mistyped: a line has no hours or no speed above 0.
    """
    return tuple(_lines(text, lambda line: _hours(line, SpeedHours), "typed-no-speeds"))


def shown_points(points: tuple[Point, ...]) -> str:
    """Latitude and longitude, one point a line."""
    return "\n".join(f"{point.latitude} {point.longitude}" for point in points)


def typed_points(text: str) -> tuple[Point, ...]:
    """Points as `shown_points` writes them.

    Raises:
        Mistyped: a line is no latitude and longitude.
    """
    return tuple(_lines(text, lambda line: _struct(Point, line), "typed-no-point"))


def shown_areas(areas: tuple[Area, ...]) -> str:
    """Latitude, longitude and metres around, one area a line."""
    return "\n".join(f"{area.latitude} {area.longitude} {area.radius_m}" for area in areas)


def typed_areas(text: str) -> tuple[Area, ...]:
    """Areas as `shown_areas` writes them.

    Raises:
        Mistyped: a line is no latitude, longitude and number of metres.
    """
    return tuple(_lines(text, lambda line: _struct(Area, line), "typed-no-area"))


def _lines(text: str, read: Callable[[str], S], key: str) -> Iterator[S]:
    for line in filter(None, map(str.strip, text.splitlines())):
        try:
            yield read(plainly(line))
        except (ValueError, TypeError) as error:
            raise Mistyped(key, line[:40]) from error


def _hours_line(hours: WeekHours) -> str:
    days = _days_text(hours.weekdays)
    times = "-".join(f"{m // 60:02}:{m % 60:02}" for m in (hours.begins, hours.ends))
    return f"{days} {times}".lstrip()


def _days_text(days: tuple[int, ...]) -> str:
    if len(days) > 2 and list(days) == list(range(days[0], days[-1] + 1)):
        return f"{days[0]}-{days[-1]}"
    return ",".join(map(str, days))


def _hours(line: str, kind: type[H]) -> H:
    found = _HOURS.fullmatch(line)
    if found is None or (kind is SpeedHours) is not (found[6] is not None):
        raise ValueError(line)
    fields: dict[str, Any] = {
        "weekdays": _days(found[1] or ""),
        "begins": int(found[2]) * 60 + int(found[3]),
        "ends": int(found[4]) * 60 + int(found[5]),
    }
    if kind is SpeedHours:
        fields["speed_kmh"] = float(found[6])
    return msgspec.convert(fields, kind)


def _days(text: str) -> tuple[int, ...]:
    days: list[int] = []
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        days += range(int(first), int(last or first) + 1)
    return tuple(dict.fromkeys(days))


def _struct(kind: type[S], line: str) -> S:
    names = kind.__struct_fields__  # type: ignore[attr-defined]
    numbers = [part for part in _NUMBERS.split(line) if part]
    return msgspec.convert(dict(zip(names, numbers, strict=True)), kind, strict=False)


ROAD_LINES: dict[FieldKind, tuple[Shown, Typed]] = {
    FieldKind.HOURS: (shown_hours, typed_hours),
    FieldKind.SPEEDS: (shown_speeds, typed_speeds),
    FieldKind.POINTS: (shown_points, typed_points),
    FieldKind.AREAS: (shown_areas, typed_areas),
}
"""How each of these sorts of fields is shown and read."""
