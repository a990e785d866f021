"""Searching: anything in a book by its names, in either language or the guests' own."""

from __future__ import annotations

from collections.abc import Iterable

from reception.fields.clock import plainly
from reception.fields.labels import record_label
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue
from reception.wording import Wording

SEARCHED: tuple[type[Record], ...] = (
    Stay,
    Delegation,
    Engagement,
    Move,
    Member,
    HostPerson,
    Venue,
    Room,
    Thing,
    Vehicle,
    Pool,
    Task,
    Unit,
)
"""In the order in which they are found."""

NAMES = ("name_zh", "name_en", "name_native", "title_zh", "title_en", "code", "plate", "id")


class Finder:
    """The names of a book's records, gathered once and then searched at every key."""

    def __init__(self, plan: Plan, words: Wording) -> None:
        self._names: list[tuple[str, str]] = []
        for kind in SEARCHED:
            records: Iterable[Record] = sorted(plan.table(kind).values(), key=lambda r: r.id)
            for record in records:
                names = [str(getattr(record, field, "")) for field in NAMES]
                names.append(record_label(plan, record, words))
                self._names.append((record.id, plainly(" ".join(filter(None, names)))))

    def find(self, text: str, most: int) -> list[str]:
        """The ids of the records that have all the words typed in their names, at most so many."""
        words = plainly(text).split()
        if not words:
            return []
        found: list[str] = []
        for id, names in self._names:
            if all(word in names for word in words):
                found.append(id)
                if len(found) == most:
                    break
        return found
