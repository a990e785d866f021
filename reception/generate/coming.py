"""The coming: a stay before it has a programme, and who of the office looks after it."""

from __future__ import annotations

import msgspec

from reception.generate.cars import cars_for
from reception.generate.guests import WITH_SPOUSE, Guests
from reception.generate.ledger import DAY, Ledger
from reception.generate.stock import AIRPORT, Stock
from reception.generate.words import names, titles
from reception.plan.member import MemberRole
from reception.plan.phase import Phase
from reception.plan.stay import Stay, StayStatus
from reception.plan.task import Task
from reception.plan.track import Track, TrackKind


class Coming(msgspec.Struct):
    """A stay as written, the principal's track first; times in minutes of the ledger. `cars` take
    everybody, `cars_apart` a track that goes its own way."""

    guests: Guests
    days: range
    arrives: int
    departs: int
    residence: str
    tracks: tuple[str, ...]
    officer: str
    interpreter: str
    cars: list[str]
    cars_apart: dict[str, list[str]]

    @property
    def persons(self) -> int:
        """How many they are."""
        return self.guests.persons(self.guests.members)


def announced(ledger: Ledger, stock: Stock, guests: Guests, days: range) -> Coming:
    """Write a stay with its phase, its tracks and a task, for these days; set an officer, an
    interpreter and cars aside for it, as far as there are any."""
    dice = ledger.dice
    whole = (days[0] * DAY, (days[-1] + 1) * DAY)
    (language,) = guests.delegation.languages
    stay_id = ledger.id(f"{guests.delegation.id}.s")
    main, *apart = _tracks(stay_id, guests)
    tracks = (main, *apart)
    coming = Coming(
        guests=guests,
        days=days,
        arrives=days[0] * DAY + dice.randrange(5 * 60, 15 * 60, 5),
        departs=days[-1] * DAY + dice.randrange(13 * 60, 22 * 60, 5),
        residence=dice.choice(stock.residences),
        tracks=tuple(track.id for track in tracks),
        officer=ledger.pick(stock.officers, *whole, tries=100),
        interpreter=ledger.pick(stock.interpreters[language], *whole, tries=100),
        cars=cars_for(ledger, stock, guests.persons(guests.members), *whole),
        cars_apart={one.id: cars_for(ledger, stock, len(one.members), *whole) for one in apart},
    )
    stay = Stay(
        id=stay_id,
        delegation=guests.delegation.id,
        arrives=ledger.moment(coming.arrives),
        departs=ledger.moment(coming.departs),
        status=StayStatus.CONFIRMED,
        arrival_venue=AIRPORT,
        departure_venue=AIRPORT,
        residence=coming.residence,
        officer=coming.officer,
        unit=dice.choice(stock.units),
    )
    phase = Phase(
        id=f"{stay_id}.phase",
        stay=stay_id,
        visit=guests.visit,
        starts=stay.arrives,
        ends=stay.departs,
    )
    task = Task(
        id=f"{stay_id}.task",
        **titles("task-names"),
        serves=stay_id,
        due=ledger.moment(coming.arrives - 3 * DAY),
        unit=stay.unit,
    )
    for record in (stay, phase, *tracks, task):
        ledger.add(record)
    return coming


def _tracks(stay: str, guests: Guests) -> list[Track]:
    """The ministers always have a track of their own, the spouse where one is received."""
    parting = [(TrackKind.MINISTERS, "ministers", [MemberRole.OFFICIAL])]
    if guests.visit in WITH_SPOUSE:
        parting.append((TrackKind.SPOUSE, "spouse", [MemberRole.SPOUSE]))
    tracks, with_principal = [], list(guests.members)
    for kind, key, roles in parting:
        going = [member for member in with_principal if member.role in roles][-3:]
        with_principal = [member for member in with_principal if member not in going]
        tracks.append(
            Track(
                id=f"{stay}.{key}",
                stay=stay,
                track=kind,
                **names(f"track-{key}"),
                members=tuple(member.id for member in going),
            )
        )
    principal = Track(
        id=f"{stay}.main",
        stay=stay,
        track=TrackKind.PRINCIPAL,
        members=tuple(member.id for member in with_principal),
    )
    return [principal, *tracks]
