"""The draft: what has been read so far, and what the next line may speak of."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from difflib import get_close_matches
from typing import TypeVar
from zoneinfo import ZoneInfo

from reception.exchange.programme_text.lines import Clause, Line
from reception.gazetteer import gazetteer_record
from reception.plan.engagement import Engagement
from reception.plan.integrity import record_faults
from reception.plan.kinds import Item
from reception.plan.plan import DEFAULT_ZONE, Plan
from reception.plan.record import Record
from reception.plan.stay import Stay
from reception.plan.zone import zone_named

R = TypeVar("R", bound=Record)
LONGEST_ID = 64
LIMIT = re.compile(r"(<=|>=|<|>) ([-\d.]+)")


class Draft:
    """Records under their ids with the lines they stand on.

    `delegation`, `stay`, `place`, `day` and `item` are the ones named last: lines below belong to
    them; so are `order` and `seating`, for what is moved and who sits where in them. `tracks`
    gives the tracks of the stay by their short names.
    """

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self.numbers: dict[str, int] = {}
        self.zone: ZoneInfo = zone_named(DEFAULT_ZONE)
        self.delegation = ""
        self.stay = ""
        self.place = ""
        self.day: date | None = None
        self.item: Item | None = None
        self.parent: Engagement | None = None
        self.order = ""
        self.seating = ""
        self.tracks: dict[str, str] = {}
        self._ids_made: Counter[str] = Counter()

    @property
    def plan(self) -> Plan:
        """All that has been read."""
        return Plan(self.records.values())

    def add(self, line: Line, record: R) -> R:
        """Take in a record that a line tells of.

        Raises:
            BadInput: its id is taken, or a value is outside its limits.
        """
        if record.id in self.numbers:
            raise line.wrong("id-taken", id=record.id, first=self.numbers[record.id])
        for fault in record_faults(record):
            limit = LIMIT.search(fault.to)
            if "length" in fault.to:
                raise line.wrong("too-long", field=fault.field, limit=limit[2] if limit else "")
            if "regex" in fault.to:
                raise line.wrong("id-form", id=record.id)
            raise line.wrong("limits", field=fault.field, limit=limit[0] if limit else fault.to)
        self.records[record.id] = record
        self.numbers[record.id] = line.number
        return record

    def replace(self, record: Record) -> None:
        """Put a record in the place of the one with its id."""
        self.records[record.id] = record

    def known(self, id: str) -> Record | None:
        """The record with this id, read or shipped; a shipped one is taken in with its venue."""
        if id in self.records:
            return self.records[id]
        shipped = gazetteer_record(id)
        if shipped is not None:
            for record in shipped:
                self.records.setdefault(record.id, record)
            return self.records[id]
        return None

    def reference(self, line: Line, id: str, *kinds: str, at: Clause | None = None) -> Record:
        """The record that a word names; a track also by its short name.

        Raises:
            BadInput: nothing above has that id, or what has is of another kind.
        """
        if "track" in kinds:
            id = self.tracks.get(id, id)
        record = self.known(id)
        if record is None:
            near = get_close_matches(id[:LONGEST_ID], [*self.tracks, *self.records], n=1)
            if near:
                raise line.wrong("id-unknown-near", at=at, id=id, near=near[0])
            raise line.wrong("id-unknown", at=at, id=id)
        if kinds and record.KIND not in kinds:
            wanted = " / ".join(kinds)
            raise line.wrong("id-kind", at=at, id=id, kind=record.KIND, wanted=wanted)
        return record

    def id_made(self, base: str) -> str:
        """An id made from what a line says: the same text always makes the same ids."""
        while True:
            self._ids_made[base] += 1
            place = self._ids_made[base]
            id = base if place == 1 else f"{base}.{place}"
            if id not in self.records:
                return id

    def current_stay(self, line: Line) -> Stay:
        """The stay that a line belongs to.

        Raises:
            BadInput: there is none above it.
        """
        record = self.records.get(self.stay)
        if not isinstance(record, Stay):
            raise line.wrong("needs-above", word="stay")
        return record
