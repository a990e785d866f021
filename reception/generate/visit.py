"""The visit: one stay planned from arrival to departure on what is still free."""

from __future__ import annotations

import msgspec

from reception.generate.coming import Coming
from reception.generate.guests import WITH_SPOUSE
from reception.generate.honours import hold_ceremony
from reception.generate.ledger import DAY, Ledger
from reception.generate.party import Guide, Party, Place
from reception.generate.stock import AIRPORT, Stock
from reception.generate.words import numbered
from reception.plan.engagement import EngagementKind
from reception.plan.holding import HoldingRole

HALF_PAST_TEN, FIVE, HALF_PAST_FIVE, SEVEN = 10 * 60 + 30, 17 * 60, 17 * 60 + 30, 19 * 60
TALKS = {
    EngagementKind.MEETING: 45,
    EngagementKind.RESTRICTED_TALKS: 40,
    EngagementKind.EXPANDED_TALKS: 50,
    EngagementKind.SIGNING: 15,
    EngagementKind.PRESS: 20,
    EngagementKind.BUSINESS: 45,
    EngagementKind.SPEECH: 45,
}
BESIDE = [EngagementKind.MEETING, EngagementKind.BUSINESS, EngagementKind.SPEECH]
"""What ministers and spouses do without the principal."""
PAUSES = (10, 10, 15, 20)
"""Minutes before a party goes on to what is next."""
INTERPRETED = {EngagementKind.MEETING, EngagementKind.RESTRICTED_TALKS, EngagementKind.BANQUET}


class Event(msgspec.Struct):
    """An evening to which several delegations come, with those who do."""

    start: int
    minutes: int
    place: Place
    tracks: list[str]


class Visit:
    """Plans the programme of one stay. `allowance` is about how many engagements and moves it
    may have, `events` the joint evenings by day."""

    def __init__(
        self,
        ledger: Ledger,
        stock: Stock,
        coming: Coming,
        *,
        allowance: int,
        events: dict[int, Event],
    ) -> None:
        self._stock, self._coming = stock, coming
        self._guide = Guide(ledger, stock)
        self._dice = ledger.dice
        self._allowance, self._events = allowance, events
        self._welcomed = False

    @property
    def written(self) -> int:
        """How many engagements and moves the programme has."""
        return self._guide.written

    def plan(self) -> None:
        """Write the programme, day by day."""
        party = self._arrival()
        for day in self._coming.days[1:]:
            party.at = day * DAY + self._dice.randrange(8 * 60, 9 * 60, 5)
            if day == self._coming.days[-1]:
                self._outings(party, until=day * DAY + HALF_PAST_TEN, most=1)
                self._departure(party)
            else:
                self._welcome(party, last_chance=day == self._coming.days[-2])
                self._full_day(party, day)

    def _may_write(self, more: int) -> bool:
        """Whether so many items more leave enough for the way home and the departure."""
        return self._guide.written + more + 5 <= self._allowance

    # -- parts of a programme --------------------------------------------------------------

    def _arrival(self) -> Party:
        coming = self._coming
        party = Party(coming.tracks, coming.persons, coming.cars, AIRPORT, coming.arrives)
        self._farewell_or_greeting(party, EngagementKind.ARRIVAL, coming.arrives + 5, 15)
        home = Place(coming.residence)
        start = self._guide.ready(party, home.venue)
        self._guide.attend(party, home, "rest", start=start, minutes=60, kind=EngagementKind.REST)
        self._outings(party, until=coming.days[0] * DAY + FIVE, most=1)
        self._guide.go(party, coming.residence)
        return party

    def _welcome(self, party: Party, *, last_chance: bool) -> None:
        """The ceremony with the talks after it, on the first day on which there is a place for
        it; on the last full day in any hall, without guard and salute."""
        if self._welcomed or self._coming.guests.visit not in WITH_SPOUSE:
            return
        self._welcomed = self._ceremony(party, EngagementKind.WELCOME)
        if not self._welcomed and last_chance:
            self._talk(party, EngagementKind.WELCOME, "welcome-indoors", 15)
            self._welcomed = True
        if self._welcomed:
            talks = EngagementKind.EXPANDED_TALKS
            self._talk(party, talks, self._dice.choice(numbered(talks.value)), TALKS[talks])
            party.at += self._dice.choice(PAUSES)

    def _ceremony(self, party: Party, kind: EngagementKind) -> bool:
        return hold_ceremony(self._guide, party, kind, interpreter=self._coming.interpreter)

    def _departure(self, party: Party) -> None:
        departs = self._coming.departs
        lead = self._guide.ready(party, AIRPORT) - party.at
        party.at = max(party.at, departs - 30 - lead - 10)
        start = self._guide.ready(party, AIRPORT)
        self._farewell_or_greeting(party, EngagementKind.DEPARTURE, start, 20)

    def _farewell_or_greeting(
        self, party: Party, kind: EngagementKind, start: int, minutes: int
    ) -> None:
        place = Place(AIRPORT)
        item = self._guide.attend(party, place, kind.value, start=start, minutes=minutes, kind=kind)
        if self._coming.officer:
            self._guide.hold(item, self._coming.officer, HoldingRole.LIAISON)

    def _full_day(self, party: Party, day: int) -> None:
        """Together in the morning, on ways of their own in the afternoon, together at night."""
        midnight = day * DAY
        self._outings(party, until=midnight + HALF_PAST_TEN, most=2)
        if self._dice.random() < 0.3 and self._coming.guests.visit in WITH_SPOUSE:
            self._ceremony(party, EngagementKind.WREATH)
        if self._may_write(2):
            self._talk(party, EngagementKind.LUNCH, "lunch", 60)
        apart = []
        for track, cars in self._coming.cars_apart.items():
            if self._may_write(6):
                apart.append(party.parted(track, cars))
        for one in (party, *apart):
            self._outings(one, until=midnight + FIVE, most=2)
        if not self._joint_evening(day, [party, *apart]):
            if self._may_write(3) and party.at < midnight + SEVEN:
                party.at = max(party.at, midnight + HALF_PAST_FIVE)
                self._talk(party, EngagementKind.BANQUET, "banquet", 90)
            for one in (party, *apart):
                self._guide.go(one, self._coming.residence)
        party.tracks = self._coming.tracks
        party.at = max(one.at for one in (party, *apart))
        self._guide.go(party, self._coming.residence)

    def _joint_evening(self, day: int, parties: list[Party]) -> bool:
        event = self._events.get(day)
        if event is None or not self._may_write(len(parties) + 1):
            return False
        if any(self._guide.ready(one, event.place.venue) > event.start for one in parties):
            return False
        for one in parties:
            self._guide.go(one, event.place.venue)
            one.at = event.start + event.minutes
            event.tracks.extend(one.tracks)
        return True

    def _outings(self, party: Party, *, until: int, most: int) -> None:
        """Talks and sights, one after the other, as long as one may begin before `until`."""
        for _ in range(most):
            if party.at >= until or not self._may_write(2):
                return
            if self._dice.random() < 0.4:
                self._sight(party)
            else:
                with_principal = self._coming.tracks[0] in party.tracks
                kind = self._dice.choice(list(TALKS) if with_principal else BESIDE)
                self._talk(party, kind, self._dice.choice(numbered(kind.value)), TALKS[kind])
            party.at += self._dice.choice(PAUSES)

    def _sight(self, party: Party) -> None:
        venue = self._stock.venues[self._dice.choice(self._stock.sights)]
        zh, en = venue.name_zh or venue.name_en, venue.name_en or venue.name_zh
        start = self._guide.ready(party, venue.id)
        self._guide.attend(
            party,
            Place(venue.id),
            "visit",
            start=start,
            minutes=60,
            kind=EngagementKind.VISIT,
            venue_zh=zh,
            venue_en=en,
        )

    def _talk(self, party: Party, kind: EngagementKind, key: str, minutes: int) -> None:
        found = self._guide.free_room(party, minutes)
        if found is None:
            return
        place, start = found
        item = self._guide.attend(party, place, key, start=start, minutes=minutes, kind=kind)
        if kind in INTERPRETED and self._coming.tracks[0] in party.tracks:
            self._guide.leader(item, start, start + minutes)
            if self._coming.interpreter:
                self._guide.hold(item, self._coming.interpreter, HoldingRole.INTERPRETER)
