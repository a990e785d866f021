"""The stock: places, people and things of the host side, before anybody comes."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from reception.gazetteer import gazetteer_rooms, gazetteer_venues
from reception.generate.ledger import Ledger
from reception.generate.names import person_names
from reception.generate.size import Size
from reception.generate.words import names, numbered, titles
from reception.margins import Margins
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.thing import Thing, ThingKind
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle, VehicleKind
from reception.plan.venue import Venue
from reception.routes.drive import DriveTimes, straight_metres
from reception.routes.road_drives import road_drives

OWN_LANGUAGE = "zh"
AIRPORT = "PEK_VIP"
CENTRE = "GHP"
PLAZA = "GHP/EastPlaza"
MONUMENT = "MON_HERO"
LARGEST = "CNCC1/Banquet"
SOLEMN = (MONUMENT, "TAM_SQ")
"""Where wreaths are laid nobody goes to see the sights."""

NEAR_METRES = 13_000
"""Programmes of an ordinary day stay within this of the centre, in a straight line."""
TALKS_SETUP_MINUTES = 30
"""Halls that take longer to set up are for banquets and congresses."""
RESIDENCES = {"hotel", "guesthouse"}
HOUSES = RESIDENCES | {"conference centre", "government", "university"}
SIGHTS = {"monument", "museum", "culture", "park", "theatre", "library", "sports venue"}
THINGS = {
    ThingKind.GUARD_OF_HONOUR: (1, 60, 15),
    ThingKind.BAND: (2, 60, 15),
    ThingKind.SALUTE_BATTERY: (1, 60, 15),
    ThingKind.RED_CARPET: (4, 30, 15),
    ThingKind.WREATH_STAND: (2, 30, 15),
    ThingKind.BOOTHS: (3, 60, 30),
}
"""How many there are of each, with their set-up and turn-round in minutes."""
SEATS = {VehicleKind.CAR: 3, VehicleKind.VAN: 6, VehicleKind.COACH: 40}
"""How many a vehicle of each kind seats besides its driver."""
FLEET = (*[VehicleKind.CAR] * 3, *[VehicleKind.VAN] * 2, VehicleKind.COACH)
"""Half of all vehicles are saloons, a third vans, the rest coaches."""


class Stock(msgspec.Struct):
    """Ids by what they are good for: vehicles by kind, interpreters by the language they speak
    besides their own."""

    drives: DriveTimes
    venues: dict[str, Venue]
    rooms: dict[str, Room]
    things: dict[str, Thing]
    residences: list[str]
    sights: list[str]
    meeting_rooms: list[str]
    leaders: list[str]
    officers: list[str]
    interpreters: dict[str, list[str]]
    vehicles: dict[VehicleKind, list[str]]
    units: list[str]

    def things_of(self, kind: ThingKind) -> list[Thing]:
        """The things of a kind."""
        return [thing for thing in self.things.values() if thing.thing is kind]


def stocked(ledger: Ledger, size: Size) -> Stock:
    """Write down what the office has, as much of it as the size says."""
    venues = {venue.id: venue for venue in gazetteer_venues()}
    near = [venue for venue in venues.values() if _is_near(venue, venues[CENTRE])]
    units = [Unit(id=ledger.id("unit"), **names(key)) for key in numbered("unit")]
    rooms = _rooms(ledger, size.rooms, [v.id for v in near if v.sort in HOUSES])
    things = _things(ledger)
    crowd = size.delegations + 10
    hosts = [
        *_hosts(ledger, HostRole.LEADER, 10 + crowd // 3, units),
        *_hosts(ledger, HostRole.OFFICER, crowd, units),
    ]
    vehicles = [_vehicle(ledger, number) for number in range(1, size.vehicles + 1)]
    for record in (*venues.values(), *units, *rooms, *things, *hosts, *vehicles):
        ledger.add(record)
    return Stock(
        drives=road_drives(Plan(venues.values()), Margins()),
        venues=venues,
        rooms={room.id: room for room in rooms},
        things={thing.id: thing for thing in things},
        residences=[venue.id for venue in near if venue.sort in RESIDENCES],
        sights=[v.id for v in near if v.sort in SIGHTS and v.id not in SOLEMN],
        meeting_rooms=[r.id for r in rooms if venues[r.venue] in near and _is_for_talks(r)],
        leaders=[host.id for host in hosts if host.role is HostRole.LEADER],
        officers=[host.id for host in hosts if host.role is HostRole.OFFICER],
        interpreters={},
        vehicles={kind: [car.id for car in vehicles if car.vehicle is kind] for kind in SEATS},
        units=[unit.id for unit in units],
    )


def hire_interpreters(ledger: Ledger, stock: Stock, languages: Iterable[str]) -> None:
    """Write down an interpreter for each of these languages, as often as it is named."""
    units = [record for record in ledger.records if isinstance(record, Unit)]
    for language in languages:
        (host,) = _hosts(ledger, HostRole.INTERPRETER, 1, units)
        ledger.add(msgspec.structs.replace(host, languages=(OWN_LANGUAGE, language)))
        stock.interpreters.setdefault(language, []).append(host.id)


def _is_for_talks(room: Room) -> bool:
    return not room.outdoor and room.setup_minutes <= TALKS_SETUP_MINUTES


def _is_near(venue: Venue, centre: Venue) -> bool:
    metres = straight_metres(venue, centre)
    return metres is not None and metres <= NEAR_METRES


def _rooms(ledger: Ledger, count: int, houses: list[str]) -> list[Room]:
    rooms = list(gazetteer_rooms())[:count]
    while len(rooms) < count:
        number, house = divmod(len(rooms), len(houses))
        rooms.append(
            Room(
                id=ledger.id("room"),
                venue=houses[house],
                **names("room", n=str(number + 1)),
                capacity=ledger.dice.choice((60, 80, 120, 200)),
                setup_minutes=15,
                turn_round_minutes=15,
                step_free=True,
            )
        )
    return rooms


def _things(ledger: Ledger) -> list[Thing]:
    return [
        Thing(
            id=ledger.id(kind.value),
            **names(f"thing-{kind}", n=str(number)),
            thing=kind,
            base=CENTRE,
            setup_minutes=setup,
            turn_round_minutes=turn_round,
        )
        for kind, (count, setup, turn_round) in THINGS.items()
        for number in range(1, count + 1)
    ]


def _hosts(ledger: Ledger, role: HostRole, count: int, units: list[Unit]) -> list[HostPerson]:
    return [
        HostPerson(
            id=ledger.id(role.value),
            **person_names(ledger.dice, "zh")[0],
            **titles(role.value),
            role=role,
            rank=place if role is HostRole.LEADER else 0,
            languages=(OWN_LANGUAGE, "en"),
            unit=ledger.dice.choice(units).id,
        )
        for place in range(1, count + 1)
    ]


def _vehicle(ledger: Ledger, number: int) -> Vehicle:
    kind = FLEET[number % len(FLEET)]
    return Vehicle(
        id=ledger.id("vehicle"),
        **names(f"vehicle-{kind}", n=str(number)),
        vehicle=kind,
        seats=SEATS[kind],
    )
