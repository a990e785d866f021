"""Road speeds: how many seconds each arc takes, by the hour and by the way one drives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from math import inf

import msgspec

from reception.graphs.road_search import Profile, Window
from reception.margins import Margins
from reception.plan.drive_time import DriveMode
from reception.plan.road_hours import WeekHours
from reception.routes.road_stock import Stretch
from reception.routes.rush_hours import rush_hours
from reception.routes.week_spans import WEEK, holds, week_minute, week_spans

HORIZON = 24 * 60
"""Minutes after which the speeds stay as they are then: nobody drives on for longer."""
LEAST_SECONDS = 0.1
Costs = Sequence[float]
_General = Callable[[Stretch], float]


class SpeedFigures(msgspec.Struct, frozen=True):
    """What the modes make of traffic on a day: `escort` is the share of the open road's speed that
    an escorted column drives at any hour, `control` the share of what traffic takes away from that
    speed which set lights give back; a column is no faster then than under escort."""

    escort: float
    control: float
    rush: tuple[WeekHours, ...]

    @classmethod
    def on(cls, day: date, margins: Margins) -> SpeedFigures:
        """The figures in force on a day."""
        return cls(
            escort=margins.value("escort_speed", day) / 100,
            control=min(100.0, margins.value("control_share", day)) / 100,
            rush=rush_hours(day),
        )


class RoadSpeeds:
    """Seconds by arc for each mode and each stretch of the week in which speeds stay the same."""

    def __init__(self, stretches: Iterable[Stretch], figures: SpeedFigures) -> None:
        self._stretches = tuple(stretches)
        self._figures = figures
        own = dict.fromkeys(_bare(hours) for stretch in self._stretches for hours in stretch.speeds)
        rush = [week_spans(hours) for hours in figures.rush]
        self._rush = [span for spans in rush for span in spans]
        self._own = {hours: week_spans(hours) for hours in own}
        edges = {minute % WEEK for span in self._rush for minute in span}
        edges |= {m % WEEK for spans in self._own.values() for span in spans for m in span}
        self._edges = sorted(edges)
        self._costs: dict[tuple[DriveMode, object], Costs] = {}

    def profile(self, mode: DriveMode, depart: datetime) -> Profile:
        """The seconds by arc from a departure on; `depart` is on the office's clocks."""
        if mode is DriveMode.ESCORTED or not self._edges:
            return (Window(inf, self._costs_at(mode, 0)),)
        at = week_minute(depart)
        passed = depart.second + depart.microsecond / 1_000_000
        changes = sorted((edge - at) % WEEK or WEEK for edge in self._edges)
        windows: list[Window] = []
        begins = 0
        for change in (*(c for c in changes if c < HORIZON), inf):
            costs = self._costs_at(mode, (at + begins) % WEEK)
            if windows and windows[-1].costs is costs:
                windows.pop()
            windows.append(Window(change * 60 - passed, costs))
            begins = int(change) if change < inf else begins
        return tuple(windows)

    def fastest(self, mode: DriveMode) -> Costs:
        """The least seconds of each arc at any hour."""
        return self._remembered(mode, "fastest", lambda s: max(_speeds_of(s), default=s.free_kmh))

    def _costs_at(self, mode: DriveMode, minute: int) -> Costs:
        if mode is DriveMode.ESCORTED:
            return self._remembered(mode, "open", lambda stretch: stretch.free_kmh)
        rush = holds(self._rush, minute)
        own = frozenset(hours for hours, spans in self._own.items() if holds(spans, minute))

        def general(stretch: Stretch) -> float:
            for hours in stretch.speeds:
                if _bare(hours) in own:
                    return hours.speed_kmh
            return stretch.peak_kmh if rush else stretch.free_kmh

        return self._remembered(mode, (rush, own), general)

    def _remembered(self, mode: DriveMode, state: object, general: _General) -> Costs:
        costs = self._costs.get((mode, state))
        if costs is None:
            costs = [
                seconds
                for stretch in self._stretches
                for seconds in (self._seconds(mode, stretch, general(stretch)),) * 2
            ]
            self._costs[mode, state] = costs
        return costs

    def _seconds(self, mode: DriveMode, stretch: Stretch, general: float) -> float:
        speed = general
        if mode is not DriveMode.FREE:
            speed = stretch.free_kmh * self._figures.escort
        if mode is DriveMode.CONTROLLED:
            won = max(0.0, stretch.free_kmh - general) * self._figures.control
            speed = min(speed, general + won)
        return max(LEAST_SECONDS, stretch.length_m / (speed / 3.6))


def _speeds_of(stretch: Stretch) -> tuple[float, ...]:
    return (
        stretch.free_kmh,
        stretch.peak_kmh,
        *(hours.speed_kmh for hours in stretch.speeds),
    )


def _bare(hours: WeekHours) -> WeekHours:
    """The hours alone, without the speed driven in them."""
    return WeekHours(weekdays=hours.weekdays, begins=hours.begins, ends=hours.ends)
