"""The party: who goes together through a day, what they do next, and how they get there."""

from __future__ import annotations

from math import ceil

import msgspec

from reception.generate.ledger import Ledger, on_mark
from reception.generate.stock import Stock
from reception.generate.words import titles
from reception.margins import Margins
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding, HoldingRole
from reception.plan.move import Move, MoveMode
from reception.routes.drive import Drive

LEADER_MARGIN = 100
"""Minutes kept free around what a leader does, so that any near place can be reached."""


class Place(msgspec.Struct, frozen=True):
    """A venue, and a room in it where there is one."""

    venue: str
    room: str = ""


class Party(msgspec.Struct):
    """Some tracks of one stay, where they are and since when nothing holds them there."""

    tracks: tuple[str, ...]
    persons: int
    cars: list[str]
    where: str
    at: int

    def parted(self, track: str, cars: list[str]) -> Party:
        """One of its tracks by itself from now on; this party goes on without it."""
        self.tracks = tuple(id for id in self.tracks if id != track)
        return Party((track,), self.persons, cars, self.where, self.at)


class Guide:
    """Takes parties through the city and writes down what they do."""

    def __init__(self, ledger: Ledger, stock: Stock) -> None:
        self.ledger = ledger
        self.stock = stock
        self.written = 0
        self._margins = Margins()

    def ready(self, party: Party, venue: str) -> int:
        """When something at a venue may begin for a party that sets out as soon as it can."""
        if party.where == venue:
            return on_mark(party.at)
        drive, depart, reserve = self._way(party, venue)
        return on_mark(depart + drive.minutes + reserve)

    def go(self, party: Party, venue: str) -> None:
        """Take a party to a venue, by car or, where it is near, on foot."""
        if party.where == venue:
            return
        drive, depart, _ = self._way(party, venue)
        arrive = on_mark(depart + drive.minutes)
        move = Move(
            id=self.ledger.id("mv"),
            tracks=party.tracks,
            origin=party.where,
            destination=venue,
            depart=self.ledger.moment(depart),
            arrive=self.ledger.moment(arrive),
            mode=MoveMode.FOOT if drive.on_foot else MoveMode.MOTORCADE,
        )
        self.ledger.add(move)
        self.written += 1
        if not drive.on_foot:
            for car in party.cars:
                self.hold(move.id, car, HoldingRole.CAR)
        party.at, party.where = self.ready(party, venue), venue

    def attend(
        self,
        party: Party,
        place: Place,
        key: str,
        *,
        start: int,
        minutes: int,
        kind: EngagementKind,
        **gaps: str,
    ) -> str:
        """Have a party at a place, from where it is; returns the engagement's id."""
        self.go(party, place.venue)
        engagement = Engagement(
            id=self.ledger.id("e"),
            **titles(key, **gaps),
            engagement=kind,
            tracks=party.tracks,
            start=self.ledger.moment(start),
            end=self.ledger.moment(start + minutes),
            venue=place.venue,
            room=place.room,
            unit=self.ledger.dice.choice(self.stock.units),
        )
        self.ledger.add(engagement)
        self.written += 1
        party.at = start + minutes
        return engagement.id

    def plan_b(self, item: str, place: Place, key: str) -> str:
        """A plan B at the same time in another place; returns its id."""
        main = next(r for r in reversed(self.ledger.records) if r.id == item)
        assert isinstance(main, Engagement)
        stand_in = msgspec.structs.replace(
            main,
            id=self.ledger.id("e"),
            **titles(key),
            venue=place.venue,
            room=place.room,
            variant_of=item,
            in_force=False,
        )
        self.ledger.add(stand_in)
        self.written += 1
        return stand_in.id

    def hold(self, item: str, resource: str, role: HoldingRole) -> None:
        """Write a holding."""
        self.ledger.add(Holding(id=self.ledger.id("h"), item=item, resource=resource, role=role))

    def leader(self, item: str, start: int, end: int) -> None:
        """A leader who is free receives the guests, if there is one."""
        leader = self.ledger.pick(self.stock.leaders, start - LEADER_MARGIN, end + LEADER_MARGIN)
        if leader:
            self.hold(item, leader, HoldingRole.HOST)

    def free_room(self, party: Party, minutes: int, *, tries: int = 20) -> tuple[Place, int] | None:
        """A room large enough that is free as soon as the party can be there, booked with its
        set-up and turn-round, and when that is."""
        for _ in range(tries):
            room = self.stock.rooms[self.ledger.dice.choice(self.stock.meeting_rooms)]
            if room.capacity and room.capacity < party.persons + 5:
                continue
            start = self.ready(party, room.venue)
            taken = start - room.setup_minutes, start + minutes + room.turn_round_minutes
            if self.ledger.is_free(room.id, *taken):
                self.ledger.book(room.id, *taken)
                return Place(room.venue, room.id), start
        return None

    def _way(self, party: Party, venue: str) -> tuple[Drive, int, int]:
        """The way, when a party can set out on it, and the reserve after it, in minutes."""
        origin, destination = self.stock.venues[party.where], self.stock.venues[venue]
        moment = self.ledger.moment(party.at)
        day = moment.date()
        drive = self.stock.drives.drive(origin, destination, moment)
        if drive is None:
            raise ValueError(f"no way from {party.where} to {venue}")
        share = ceil(drive.minutes * self._margins.value("reserve_share", day) / 100)
        if drive.on_foot:
            return drive, on_mark(party.at), share
        tens = ceil(party.persons / 10)
        boarding = self._margins.value("boarding_base", day)
        boarding += tens * self._margins.value("boarding_per_ten_persons", day)
        least = ceil(self._margins.value("reserve_least", day))
        return drive, on_mark(party.at + boarding), max(share, least)
