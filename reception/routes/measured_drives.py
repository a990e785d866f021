"""Measured drives: the times that somebody took, and when they hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from reception.plan.drive_time import DriveMode, DriveTime
from reception.routes.drive import Drive
from reception.routes.week_spans import holds, week_minute, week_spans


class MeasuredDrives:
    """The drive times of a book, by the ends of the way and how it was driven."""

    def __init__(self, taken: Iterable[DriveTime]) -> None:
        self._by_way: dict[tuple[str, str, DriveMode], list[DriveTime]] = {}
        for time in sorted(taken, key=_newest_first):
            if time.origin and time.destination and _minutes(time) is not None:
                way = time.origin, time.destination, time.mode
                self._by_way.setdefault(way, []).append(time)

    def __bool__(self) -> bool:
        return bool(self._by_way)

    def at(
        self, origin: str, destination: str, mode: DriveMode, depart: datetime
    ) -> DriveTime | None:
        """The newest time that holds at a moment on the office's clocks."""
        minute = week_minute(depart)
        for time in self._by_way.get((origin, destination, mode), ()):
            spans = [span for hours in time.hours for span in week_spans(hours)]
            if not spans or holds(spans, minute):
                return time
        return None


def drive_measured(time: DriveTime) -> Drive:
    """The drive that a measured time makes; its length was not taken down."""
    noted = [time.source, str(time.measured_on or "")]
    note = ", ".join(filter(None, noted))
    minutes = _minutes(time) or 0
    worst = time.worst_minutes if (time.worst_minutes or 0) > minutes else None
    return Drive(minutes, 0, "source-measured", estimate=False, note=note, worst=worst)


def _minutes(time: DriveTime) -> int | None:
    """The normal minutes, or for want of them the worst, or the best."""
    given = (time.normal_minutes, time.worst_minutes, time.best_minutes)
    return next((minutes for minutes in given if minutes is not None), None)


def _newest_first(time: DriveTime) -> tuple[int, str]:
    return -(time.measured_on or date.min).toordinal(), time.id
