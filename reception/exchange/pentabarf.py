"""Published conference schedules: the ``schedule.xml`` of Pentabarf, frab and pretalx.

A conference is the hardest programme that is public, hundreds of items in dozens of rooms with
people who speak several times, so it shows what the checker finds. Its events become engagements,
its rooms the rooms of one venue, its speakers persons of the host side who attend. Ids are made of
what the schedule itself calls things, so that a later edition changes what is there.

Source: https://c3voc.de/wiki/schedule and the schema there.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from reception.exchange.book_json import take_entry
from reception.exchange.entry import EntriesRefused, Entry, EntryFault
from reception.exchange.entry_types import short
from reception.exchange.pentabarf_times import EventClock, EventTexts, WrongTime, clock_of
from reception.exchange.strict_xml import Placed, xml_root
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.plan import DEFAULT_ZONE, ZONE
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.setting import Setting
from reception.plan.venue import Venue
from reception.plan.zone import is_zone, zone_named
from reception.trouble import BadInput

LONGEST_STEM = 16
LONGEST_NAME = 36  # a GUID has as many; stem, sort and name together fit into an id
DIGEST = 12
NOT_IN_IDS = re.compile(r"[^\w.+-]+")


def schedule_entries(path: Path) -> list[Entry]:
    """The records of a published schedule, each with its line in the file.

    Times are those of the zone that the conference names. Where it names none, an event that does
    not tell its offset itself is taken to be at that time by the clocks of Asia/Shanghai.

    Raises:
        BadInput: it is not such a file.
        EntriesRefused: some events are not what they should be.
    """
    root = xml_root(path)
    conferences = root.each("conference")
    if root.tag != "schedule" or not conferences:
        raise BadInput("xml-not-a-schedule", file=str(path))
    schedule = _Schedule(conferences[0])
    for day in root.each("day"):
        schedule.read_day(day)
    if schedule.faults:
        raise EntriesRefused(str(path), schedule.faults)
    return schedule.entries


class _Schedule:
    """The entries and faults of a schedule while they are gathered."""

    def __init__(self, conference: Placed) -> None:
        self.entries: list[Entry] = []
        self.faults: list[EntryFault] = []
        self._seen: set[str] = set()
        title = conference.words("title")
        stem = NOT_IN_IDS.sub("-", (conference.words("acronym") or title).lower())
        self._stem = stem[:LONGEST_STEM].strip("-+.") or "conference"
        self._clock = EventClock(
            self._read_zone(conference), clock_of(conference.words("day_change")) or time(0)
        )
        self._venue = self._put(
            Venue,
            _place(conference),
            id=self._id("venue"),
            name_en=conference.words("venue") or title,
        )

    def _read_zone(self, conference: Placed) -> ZoneInfo:
        name = conference.words("time_zone_name")
        if name and is_zone(name):
            self._put(Setting, _place(conference), id=ZONE, value=name, founding=True)
            return zone_named(name)
        if name:
            self.faults.append(EntryFault(_place(conference, name), "entry-zone", {}))
        return zone_named(DEFAULT_ZONE)

    def read_day(self, day: Placed) -> None:
        """All events of a day: in its rooms, or as in the oldest files right below it."""
        for event in day.each("event"):
            self._read_event(day, "", event)
        for room in day.each("room"):
            for event in room.each("event"):
                self._read_event(day, room.get("name", "").strip(), event)

    def _read_event(self, day: Placed, room: str, event: Placed) -> None:
        own = event.get("guid") or event.get("id") or ""
        place = _place(event, event.get("id") or own)
        room = room or event.words("room")
        span = self._read_span(day, event, place)
        for missing, key in ((own, "schedule-no-id"), (room, "schedule-no-room")):
            if not missing:
                self.faults.append(EntryFault(place, key, {}))
        if not (span and own and room):
            return
        start, end = span
        title, chinese = event.words("title"), event.words("language").lower().startswith("zh")
        engagement = self._put(
            Engagement,
            place,
            id=self._id("event", own),
            engagement=EngagementKind.SESSION,
            title_zh=title if chinese else "",
            title_en="" if chinese else title,
            start=start.isoformat(),
            end=end.isoformat(),
            venue=self._venue,
            room=self._read_room(room, place),
        )
        for person in self._read_persons(event):
            self._put_once(
                Holding,
                place,
                id=self._id("held", _digest(f"{engagement} {person}")),
                item=engagement,
                resource=person,
                role=HoldingRole.ATTENDING,
            )

    def _read_span(
        self, day: Placed, event: Placed, place: str
    ) -> tuple[datetime, datetime] | None:
        texts = EventTexts(
            day=day.get("date", ""),
            date=event.words("date"),
            start=event.words("start"),
            duration=event.words("duration"),
        )
        try:
            return self._clock.span(texts)
        except WrongTime as wrong:
            said = {"found": short(wrong.found), "missing": "no" if wrong.found else "yes"}
            self.faults.append(EntryFault(place, wrong.key, said))
            return None

    def _read_room(self, name: str, place: str) -> str:
        id = self._id("room", name)
        return self._put_once(Room, place, id=id, venue=self._venue, name_en=name)

    def _read_persons(self, event: Placed) -> Iterator[str]:
        for person in event.each("persons/person"):
            name = (person.text or "").strip()
            own = person.get("guid") or person.get("id") or name
            if own:
                id = self._id("person", own)
                place = _place(person, own)
                yield self._put_once(HostPerson, place, id=id, name_en=name, role=HostRole.OTHER)

    def _id(self, sort: str, name: str = "") -> str:
        """The id of a thing of this conference; what an id cannot hold is told by a digest."""
        plain = NOT_IN_IDS.sub("-", name)
        if plain != name or len(plain) > LONGEST_NAME:
            plain = f"{plain[: LONGEST_NAME - DIGEST - 1]}-{_digest(name)}"
        return f"{self._stem}/{sort}-{plain}" if name else f"{self._stem}/{sort}"

    def _put_once(self, kind: type[Record], place: str, *, id: str, **fields: Any) -> str:
        return id if id in self._seen else self._put(kind, place, id=id, **fields)

    def _put(
        self, kind: type[Record], place: str, *, id: str, founding: bool = False, **fields: Any
    ) -> str:
        """Take a record in, held to the same limits as one from any other file; returns its id."""
        self._seen.add(id)
        taken = take_entry(kind, {"id": id, **fields}, place, self.entries, founding=founding)
        self.faults.extend(taken)
        return id


def _place(element: Placed, name: str = "") -> str:
    """Where an element stands in the file, its line first: 217:event[6245]."""
    return f"{element.line}:{element.tag}" + (f"[{short(name)}]" if name else "")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST]
