"""The ground: what a rule stands on while it looks at one plan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from reception.checks.conflict import Conflict, Fact
from reception.checks.weights import Weights
from reception.graphs.itinerary import Itinerary, itineraries
from reception.margins import Margins
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.span import Span
from reception.plan.venue import Venue
from reception.plan.zone import local_day
from reception.routes.drive import Drive, DriveTimes


class Ground:
    """A plan with the office's margins, severities and drive times.

    It belongs to one plan and remembers what several rules ask; a changed plan has another ground.
    """

    def __init__(
        self, plan: Plan, *, margins: Margins, weights: Weights, drives: DriveTimes
    ) -> None:
        self.plan = plan
        self._margins = margins
        self._weights = weights
        self._drives = drives
        self._courses: dict[str, Span | None] = {}
        self._itineraries: dict[str, tuple[Itinerary, ...]] = {}
        self._values: dict[tuple[str, date], float] = {}

    @cached_property
    def zone(self) -> ZoneInfo:
        """The office's time zone."""
        return self.plan.zone

    def day(self, moment: datetime) -> date:
        """The day on the office's calendar."""
        return local_day(moment, self.zone)

    def course(self, item: Item) -> Span | None:
        """When an item takes place; None when it does not, or its times make no sense (T3)."""
        try:
            return self._courses[item.id]
        except KeyError:
            course = item.course if self.plan.takes_place(item) else None
            self._courses[item.id] = course
            return course

    def itineraries(self, delegation: str) -> tuple[Itinerary, ...]:
        """The itineraries of a delegation."""
        if delegation not in self._itineraries:
            self._itineraries[delegation] = itineraries(self.plan, delegation, self.course)
        return self._itineraries[delegation]

    def margin(self, key: str, moment: datetime) -> float:
        """A margin in force on the day of a moment."""
        place = (key, self.day(moment))
        if place not in self._values:
            self._values[place] = self._margins.value(*place)
        return self._values[place]

    def drive(self, origin: str, destination: str, depart: datetime) -> Drive | None:
        """The way between two venues; None where a position is not known."""
        start, end = self.plan.get(Venue, origin), self.plan.get(Venue, destination)
        return self._drives.drive(start, end, depart) if start and end else None

    def found(
        self,
        code: str,
        case: str,
        *,
        subjects: Iterable[str],
        span: Span | None,
        facts: Iterable[Fact] = (),
    ) -> tuple[Conflict, ...]:
        """The conflict under the office's severity; nothing where the office has switched it off.

        Raises:
            KeyError: the table of rules has no such case.
        """
        severity = self._weights.severity(code, case)
        if severity is None:
            return ()
        return (
            Conflict(
                code=code,
                case=case,
                severity=severity,
                subjects=tuple(subjects),
                span=span,
                facts=tuple(facts),
            ),
        )
