"""The ledger: the book while it is being drawn, its clock, and who or what is free when."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from reception.plan.plan import DEFAULT_ZONE
from reception.plan.record import Record
from reception.plan.zone import instant

FIRST_DAY = date(2026, 9, 1)
DAY = 24 * 60


class Ledger:
    """Records as they are drawn, ids by kind, and bookings.

    Inside the generator a time is a number of minutes since midnight of the first day on the
    office's clocks; `moment` makes an instant of it.
    """

    def __init__(self, dice: Random) -> None:
        self.dice = dice
        self.records: list[Record] = []
        self._counts: dict[str, int] = {}
        self._bookings: dict[str, list[tuple[int, int]]] = {}
        midnight = datetime.min.time()
        self._zero = instant(FIRST_DAY, midnight, ZoneInfo(DEFAULT_ZONE))

    def id(self, stem: str) -> str:
        """The next id with this stem: room1, room2 …"""
        self._counts[stem] = self._counts.get(stem, 0) + 1
        return f"{stem}{self._counts[stem]}"

    def add(self, record: Record) -> None:
        """Write a record into the book."""
        self.records.append(record)

    def moment(self, minutes: int) -> datetime:
        """The instant of a time."""
        return (self._zero + timedelta(minutes=minutes)).astimezone(UTC)

    def is_free(self, id: str, start: int, end: int) -> bool:
        """Whether nothing has booked it between the two times."""
        booked = self._bookings.get(id, [])
        place = bisect_left(booked, (end, end))
        return place == 0 or booked[place - 1][1] <= start

    def book(self, id: str, start: int, end: int) -> None:
        """Have it for that time; it must be free."""
        booked = self._bookings.setdefault(id, [])
        booked.insert(bisect_left(booked, (start, end)), (start, end))

    def pick(self, ids: list[str], start: int, end: int, *, tries: int = 12) -> str:
        """Book one of these that is free, chosen by chance; an empty text where none is found in
        so many tries."""
        for _ in range(tries):
            id = self.dice.choice(ids)
            if self.is_free(id, start, end):
                self.book(id, start, end)
                return id
        return ""


def on_mark(minutes: float) -> int:
    """The next five-minute mark."""
    return -int(-minutes // 5) * 5
