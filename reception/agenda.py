"""The agenda: which items touch which day, kept current step by step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from reception.plan.change import Step
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.zone import local_day

LONGEST_DAYS = 62
"""An item longer than this is a mistake; it is found on its first days, where one sees it."""

NO_ITEMS: frozenset[str] = frozenset()


class Agenda:
    """The ids of the items on each day of the office's calendar, in force or not."""

    def __init__(self, plan: Plan) -> None:
        self._fill(plan)

    def on(self, day: date) -> frozenset[str]:
        """The items whose planned time touches the day."""
        return frozenset(self._items.get(day, NO_ITEMS))

    def days(self) -> tuple[date, ...]:
        """The days with items, in order."""
        return tuple(sorted(self._items))

    def update(self, step: Step, after: Plan) -> None:
        """Take in a step; `after` is the plan it led to."""
        if after.zone != self._zone:
            self._fill(after)
            return
        for change in step.changes:
            if change.before is not None:
                self._leave(change.before)
            if change.after is not None:
                self._enter(change.after)

    def _fill(self, plan: Plan) -> None:
        self._zone = plan.zone
        self._items: dict[date, set[str]] = {}
        for record in (*plan.table(Engagement).values(), *plan.table(Move).values()):
            self._enter(record)

    def _enter(self, record: Record) -> None:
        for day in self._days_of(record):
            self._items.setdefault(day, set()).add(record.id)

    def _leave(self, record: Record) -> None:
        for day in self._days_of(record):
            self._items[day].discard(record.id)
            if not self._items[day]:
                del self._items[day]

    def _days_of(self, record: Record) -> Iterator[date]:
        if not isinstance(record, Item):
            return
        start, end = record.begins, record.planned_end
        first = local_day(start, self._zone)
        # midnight belongs to the day that it ends
        last = local_day(max(start, end - timedelta(microseconds=1)), self._zone)
        for count in range(min((last - first).days, LONGEST_DAYS) + 1):
            yield first + timedelta(days=count)
