"""What a sheet says of one item of a programme, in one language: time, title, place, people …"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from reception.plan.engagement import Engagement, Status
from reception.plan.holding import HoldingRole
from reception.plan.host_person import HostPerson
from reception.plan.kinds import Item
from reception.plan.member import Member, MemberRole
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.span import minutes_between
from reception.plan.track import Track
from reception.plan.unit import Unit
from reception.plan.venue import Venue
from reception.plan.zone import local, local_day
from reception.sheets.blocks import Line, Mark, Run
from reception.sheets.car_words import car_texts
from reception.wording import Wording

NAMED_ROLES = (
    MemberRole.PRINCIPAL,
    MemberRole.SPOUSE,
    MemberRole.OFFICIAL,
    MemberRole.ACCOMPANYING,
)
ENOUGH_OF_A_NAME = 4
"""So many Chinese characters at the beginning of a name are that of a house."""
LEADING_ROLES = NAMED_ROLES[:2]
NAMED_AT_MOST = 2
"""Of a party only those who lead it are named on every line, and how many there are in all; the
list of members has all names once."""


class ItemWords:
    """Speaks of the items of a plan in one language. `shown` are those on the same sheet: what a
    sub-item has in common with the engagement it is part of is said once, where both are read."""

    def __init__(self, plan: Plan, words: Wording, shown: Collection[str] = ()) -> None:
        self._plan = plan
        self._shown = shown
        self._words = words
        self._zone = plan.zone
        self._comma = words.say("sheet-comma")
        self._between = words.say("sheet-between-people")
        self._tbc = Run(words.say("sheet-tbc"), Mark.TBC)
        self._parties: dict[tuple[str, ...], Line] = {}

    def clock(self, item: Item, day: date | None = None) -> Line:
        """From when to when, as read on the sheet of a day (without one, that of the start): a
        time of another day says so; "about" and an open end are said, not left out."""
        day = day or local_day(item.begins, self._zone)
        start = self._at(item.begins, day)
        if isinstance(item, Move):
            return (Run(f"{start}–{self._at(item.arrive, day, ends=True)}"),)
        if item.approximate:
            start = self._words.say("sheet-about", time=start)
        if item.end is None:
            return (Run(f"{start}–"), self._tbc)
        return (Run(f"{start}–{self._at(item.end, day, ends=True)}"),)

    def home_clock(self, item: Item, home: ZoneInfo, day: date | None = None) -> Line:
        """The start as clocks at the guest's home show it, read on the sheet of the same day."""
        there = local(item.begins, home)
        day = day or local_day(item.begins, self._zone)
        shown = self._dated(f"{there:%H:%M}", there.date(), day)
        return (Run(f"{_offset(there)} {shown}", Mark.MUTED),)

    def title(self, item: Item) -> Line:
        """What it is; 待定 stands beside it where it is not firm, 预案 before a plan B."""
        tail = (Run(" "), self._tbc) if item.status is Status.TENTATIVE else ()
        head = () if item.in_force else (Run(self._words.say("sheet-plan-b"), Mark.MUTED),)
        if isinstance(item, Engagement):
            return (*head, Run(self._words.name(item), Mark.STRONG), *tail)
        minutes = item.drive_minutes or minutes_between(item.depart, item.arrive)
        key = f"sheet-move-{item.mode}"
        said = self._words.say(key, to=self._venue(item.destination), minutes=minutes)
        return (*head, Run(said), *tail)

    def tracks(self, item: Item) -> str:
        """The names of its tracks, where a delegation has more than one."""
        above = self._shown_above(item)
        if above and above.tracks == item.tracks:
            return ""
        names = []
        for id in item.tracks:
            track = self._plan.get(Track, id)
            if track and len(self._plan.tracks_of(track.stay)) > 1:
                kind = self._words.say(f"track-{track.track}")
                names.append(self._words.pick(track.name_zh, track.name_en) or kind)
        return self._comma.join(dict.fromkeys(names))

    def place(self, item: Item) -> Line:
        """Room and venue, or from where a move starts; 待定 where an engagement has no place."""
        if isinstance(item, Move):
            return _line(self._venue(item.origin) if item.origin else "")
        above = self._shown_above(item)
        if above and (item.venue, item.room) in ((above.venue, above.room), ("", "")):
            return ()
        room, venue = self._plan.get(Room, item.room), self._plan.venue_of(item)
        if room and venue and _is_named_after(room, venue):
            venue = None
        names = [self._words.name(place) for place in (venue, room) if place]
        return (Run(self._words.say("sheet-place-joint").join(names)),) if names else (self._tbc,)

    def guests(self, item: Item) -> Line:
        """Who comes of the guests' side: the first names of the list and how many in all."""
        held = tuple(h.resource for h in self._plan.holdings_of(item.id))
        above = self._shown_above(item)
        if above and item.tracks == above.tracks and not held:
            return ()
        key = (*item.tracks, "", *held)
        if key not in self._parties:
            self._parties[key] = self._party(item, held)
        return self._parties[key]

    def _party(self, item: Item, held: tuple[str, ...]) -> Line:
        tracks = (self._plan.get(Track, id) for id in item.tracks)
        ids = [id for track in tracks if track for id in track.members]
        members = [
            member for id in dict.fromkeys((*ids, *held)) if (member := self._plan.get(Member, id))
        ]
        place = {role: n for n, role in enumerate(MemberRole)}
        members.sort(key=lambda m: (place[m.role], m.order, m.id))
        known = [m for m in members if m.role in NAMED_ROLES and m.persons == 1]
        leading = [m for m in known if m.role in LEADING_ROLES]
        named = (leading or known)[:NAMED_AT_MOST]
        persons = sum(m.persons for m in members)
        names = self._between.join(self._person(m) for m in named)
        if not names:
            return (Run(self._words.say("sheet-persons", persons=persons)),) if persons else ()
        if persons > len(named):
            names = self._words.say("sheet-and-others", names=names, persons=persons)
        return (Run(names),)

    def hosts(self, item: Item) -> Line:
        """Who is there of the host's side, interpreters last and said to be such."""
        people = [
            (holding, person)
            for holding in self._plan.holdings_of(item.id)
            if (person := self._plan.get(HostPerson, holding.resource))
        ]
        people.sort(key=lambda p: (p[0].role == "interpreter", p[1].rank or 999, p[1].id))
        said = []
        for holding, person in people:
            name = self._person(person)
            if holding.role in (HoldingRole.INTERPRETER, HoldingRole.ACCOMPANYING):
                role = self._words.say(f"sheet-role-{holding.role}")
                name = self._words.say("sheet-person-role", name=name, role=role)
            said.append(name)
        return _line(self._between.join(said))

    def others(self, item: Item) -> Line:
        """Participants given in words."""
        if isinstance(item, Move):
            return ()
        return _line(self._words.pick(item.participants_zh, item.participants_en))

    def dress(self, item: Item) -> Line:
        """What to wear."""
        if isinstance(item, Move):
            return ()
        return _line(self._words.pick(item.dress_zh, item.dress_en))

    def cars(self, item: Item) -> tuple[Line, ...]:
        """Vehicles held, each with its plate on a line, how many of which pool go along with a
        move, and what is said of cars in words; of a long motorcade what leads to its sheet."""
        return tuple(_line(said) for said in car_texts(self._plan, item, self._words))

    def unit(self, item: Item) -> Line:
        """Who is responsible."""
        unit = self._plan.get(Unit, item.unit)
        return _line(self._words.name(unit) if unit else "")

    def remarks(self, item: Item) -> Line:
        """Remarks as typed."""
        return _line(self._words.pick(item.remarks_zh, item.remarks_en))

    def _person(self, person: Member | HostPerson) -> str:
        title = self._words.pick(person.title_zh, person.title_en)
        name = self._words.name(person)
        return self._words.say("sheet-titled", name=name, title=title) if title else name

    def _venue(self, id: str) -> str:
        venue = self._plan.get(Venue, id)
        return self._words.name(venue) if venue else self._tbc.text

    def _shown_above(self, item: Item) -> Engagement | None:
        """What it is part of, where that is on the same sheet."""
        if not isinstance(item, Engagement) or item.parent not in self._shown:
            return None
        return self._plan.get(Engagement, item.parent)

    def _at(self, moment: datetime, day: date, *, ends: bool = False) -> str:
        wall = local(moment, self._zone)
        if ends and wall.time() == time(0) and (wall.date() - day).days == 1:
            return "24:00"
        return self._dated(f"{wall:%H:%M}", wall.date(), day)

    def _dated(self, clock: str, of: date, day: date) -> str:
        """A time of the clock, with the day it is on where that is not the day it is read on."""
        match (of - day).days:
            case 0:
                return clock
            case -1:
                return self._words.say("sheet-day-before", time=clock)
            case 1:
                return self._words.say("sheet-day-after", time=clock)
            case _:
                named = {"month": str(of.month), "day": str(of.day)}
                return self._words.say("sheet-other-day", time=clock, **named)


def _is_named_after(room: Room, venue: Venue) -> bool:
    """Whether the room's name says of itself where it is, as those of the gazetteer do."""
    house = venue.name_zh[:ENOUGH_OF_A_NAME]
    in_chinese = len(house) == ENOUGH_OF_A_NAME and room.name_zh.startswith(house)
    return in_chinese or bool(venue.name_en and venue.name_en in room.name_en)


def _line(text: str) -> Line:
    return (Run(text),) if text else ()


def _offset(wall: datetime) -> str:
    seconds = int((wall.utcoffset() or wall - wall).total_seconds())
    hours, minutes = divmod(abs(seconds) // 60, 60)
    sign = "−" if seconds < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{minutes:02}" if minutes else "")
