"""Rush hours: when general traffic drives at peak speeds, from a dated table of assumptions."""

from __future__ import annotations

from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

import resources
from reception.plan.road_hours import WeekHours
from reception.rules_table import Once, overlapping, rows_of, wrong_line


class RushHour(msgspec.Struct, frozen=True):
    """A line of the table: days of the week as ``1-5``, from and to, from when on it holds."""

    weekdays: Annotated[str, msgspec.Meta(pattern="^[1-7](-[1-7])?$")]
    begins: time
    ends: time
    valid_from: date
    source: str
    confidence: str

    @property
    def days(self) -> range:
        """The days of the week, Monday being 1; none where they are named backwards."""
        first, _, last = self.weekdays.partition("-")
        return range(int(first), int(last or first) + 1)

    def meets(self, other: RushHour) -> bool:
        """Whether both speak of the same hours of a day of the week from the same day on."""
        return (
            self.valid_from == other.valid_from
            and not set(self.days).isdisjoint(other.days)
            and self.begins < other.ends
            and other.begins < self.ends
        )


@cache
def shipped_rush_hours() -> tuple[RushHour, ...]:
    """All lines of the table."""
    return rush_hours_in(resources.path("rules", "rush_hours.csv"))


def rush_hours_in(file: Path) -> tuple[RushHour, ...]:
    """All lines of a table.

    Raises:
        BadInput: a line cannot be read, ends before it begins, or speaks of hours of which another
            does.
    """
    lines: dict[int, RushHour] = {}
    once = Once(file)
    for number, line in rows_of(file, RushHour):
        once.say(number, line.weekdays, line.begins, line.valid_from)
        if line.ends <= line.begins:
            raise wrong_line(file, number, "ends", line.ends)
        if not line.days:
            raise wrong_line(file, number, "weekdays", line.weekdays)
        for earlier, other in lines.items():
            if line.meets(other):
                raise overlapping(file, number, earlier)
        lines[number] = line
    return tuple(lines.values())


def rush_revisions() -> frozenset[date]:
    """The days on which other rush hours come into force."""
    return frozenset(line.valid_from for line in shipped_rush_hours())


@cache
def rush_hours(on: date) -> tuple[WeekHours, ...]:
    """The rush hours in force on a day: those of the newest date that is not after it; before
    there were any, the first."""
    lines = shipped_rush_hours()
    since = [line.valid_from for line in lines if line.valid_from <= on]
    newest = max(since) if since else min(line.valid_from for line in lines)
    return tuple(_hours(line) for line in lines if line.valid_from == newest)


def _hours(line: RushHour) -> WeekHours:
    return WeekHours(
        weekdays=tuple(line.days),
        begins=line.begins.hour * 60 + line.begins.minute,
        ends=line.ends.hour * 60 + line.ends.minute,
    )
