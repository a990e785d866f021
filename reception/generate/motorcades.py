"""Motorcades: the columns of principals on their arrival, to ceremonies and to joint evenings, with
their cars and seats, gates and hospitals.

They are formed where that breaks nothing: a column in which somebody would have to stand, or that
would meet another on the road, is left a move like the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import chain

import msgspec

from reception.generate.guests import WITH_SPOUSE
from reception.generate.stock import AIRPORT
from reception.generate.words import names
from reception.graphs.road_meetings import Windows
from reception.margins import Margins
from reception.plan.car_seat import CarSeat, SeatPosition
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.gate import Gate
from reception.plan.hospital import Hospital
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.move import Move, MoveMode
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.stay import Stay
from reception.plan.vehicle import Vehicle, VehicleKind
from reception.plan.venue import Venue
from reception.plan.zone import local_day
from reception.routes.car_seating import Car, Given, given_seats
from reception.routes.riders import Company, Rider, riders
from reception.routes.road_drives import RoadDrives, road_drives
from reception.routes.traffic import Traffic

ROLES = {
    VehicleKind.CAR: CarRole.OFFICIALS,
    VehicleKind.VAN: CarRole.OFFICIALS,
    VehicleKind.COACH: CarRole.STAFF,
}
SOLEMN = {EngagementKind.WELCOME, EngagementKind.WREATH}
TONGUES = ("zh", "en", "fr", "ru", "es", "ar")
"""What the emergency wards of the large hospitals speak among them."""
BETWEEN = timedelta(minutes=10)
"""So long after one no other passes a gate."""
GUARDING = (Company.SECURITY, Company.STAFF)
"""Of whom one sits beside the driver of the principal's car."""


def with_motorcades(records: Sequence[Record]) -> list[Record]:
    """The records with motorcades for some of their moves."""
    plan = Plan(records)
    drives = road_drives(plan, Margins())
    hospitals = list(_hospitals(plan))
    columns: list[Motorcade] = []
    for number, move in enumerate(_leading_moves(plan), start=1):
        hospital = _hospital(plan, drives, hospitals, move)
        if hospital is not None and _saloons(plan, move):
            columns.append(Motorcade(id=f"motorcade{number}", move=move.id, hospital=hospital.id))
    cars = {column.id: _cars_and_seats(plan, column) for column in columns}
    columns = [column for column in columns if cars[column.id]]
    apart = list(_apart(Plan([*plan, *columns, *chain.from_iterable(cars.values())])))
    gates, kept = _through_gates(plan, apart)
    seated = (record for column in kept for record in cars[column.id])
    return [*records, *hospitals, *gates, *kept, *seated]


def _leading_moves(plan: Plan) -> Iterator[Move]:
    """Of each stay the motorcade from the airport; on state and official visits also those to its
    ceremonies and to evenings that several delegations come to."""
    for stay in plan.table(Stay).values():
        honoured = any(phase.visit in WITH_SPOUSE for phase in plan.phases_of(stay.id))
        track = plan.tracks_of(stay.id)[0]
        items = sorted(plan.items_of(track.id), key=lambda item: (item.begins, item.id))
        for before, item in zip(items, [*items[1:], None], strict=True):
            if not isinstance(before, Move) or before.mode is not MoveMode.MOTORCADE:
                continue
            if before.origin == AIRPORT or (item and honoured and _is_solemn(plan, item)):
                yield before


def _is_solemn(plan: Plan, item: Engagement | Move) -> bool:
    if not isinstance(item, Engagement):
        return False
    joint = len(plan.delegations_of(item)) > 1
    return joint or item.engagement in SOLEMN


def _hospitals(plan: Plan) -> Iterator[Hospital]:
    for venue in plan.table(Venue).values():
        if venue.sort == "hospital":
            yield Hospital(
                id=f"{venue.id}.ward",
                name_zh=venue.name_zh,
                name_en=venue.name_en,
                venue=venue.id,
                languages=TONGUES,
            )


def _hospital(
    plan: Plan, drives: RoadDrives, hospitals: Iterable[Hospital], move: Move
) -> Hospital | None:
    """The nearest to where a move goes; None where it is too far, or nobody there understands."""
    heard = {tag for id in plan.delegations_of(move) for tag in _tongues(plan, id)}
    place = plan.get(Venue, move.destination)
    found = []
    for hospital in hospitals:
        ward = plan.get(Venue, hospital.venue)
        drive = drives.drive(place, ward, move.arrive) if place and ward else None
        if drive is not None:
            found.append((drive.minutes, hospital.id, hospital))
    nearest = min(found, default=None, key=lambda one: one[:2])
    most = Margins().value("hospital_minutes", local_day(move.arrive, plan.zone))
    if nearest is None or nearest[0] > most or heard.isdisjoint(TONGUES):
        return None
    return nearest[2]


def _tongues(plan: Plan, delegation: str) -> Iterator[str]:
    for member in plan.members_of(delegation):
        yield from (tag.partition("-")[0].lower() for tag in member.languages)


def _held(plan: Plan, move: Move) -> list[Vehicle]:
    found = (plan.get(Vehicle, holding.resource) for holding in plan.holdings_of(move.id))
    return [vehicle for vehicle in found if vehicle is not None]


def _saloons(plan: Plan, move: Move) -> list[Vehicle]:
    return [vehicle for vehicle in _held(plan, move) if vehicle.vehicle is VehicleKind.CAR]


def _apart(plan: Plan) -> Iterator[Motorcade]:
    """The motorcades of a plan that meet no others but such as are left out before them."""
    traffic = Traffic(Margins())
    traffic.now(plan, lambda move: move.depart)
    left: set[str] = set()
    for column in plan.table(Motorcade).values():
        move = plan.get(Move, column.move)
        assert move is not None
        met = traffic.meetings.of(column.id, _windows(local_day(move.depart, plan.zone)))
        others = {one.second if one.first == column.id else one.first for one in met}
        if others <= left:
            yield column
        else:
            left.add(column.id)


def _windows(day: date) -> Windows:
    value = Margins().value
    return Windows(
        following=60 * value("motorcade_headway", day),
        opposing=60 * value("motorcade_opposing", day),
        crossing=60 * value("motorcade_crossing", day),
    )


def _through_gates(plan: Plan, columns: Sequence[Motorcade]) -> tuple[list[Gate], list[Motorcade]]:
    """The columns with the gate of the venue that they leave and of the one that they come to,
    where nobody else passes it at about that time; and these gates."""
    passed: dict[tuple[str, str], list[datetime]] = {}
    gates: dict[str, Gate] = {}

    def gate_at(venue: str, field: str, moment: datetime) -> str:
        """The gate of a venue for a column at that moment; none where another is too near."""
        others = passed.setdefault((venue, field), [])
        if any(abs(moment - other) < BETWEEN for other in others):
            return ""
        others.append(moment)
        id = f"{venue}.gate"
        gates[id] = Gate(id=id, venue=venue, **names("gate"))
        return id

    through = []
    for column in columns:
        move = plan.get(Move, column.move)
        assert move is not None
        gate = gate_at(move.origin, "gate", move.depart)
        drop = gate_at(move.destination, "drop", move.arrive)
        through.append(msgspec.structs.replace(column, gate=gate, drop=drop))
    return list(gates.values()), through


def _cars_and_seats(plan: Plan, column: Motorcade) -> list[Record]:
    """The vehicles that the move holds, a saloon for the principal first, and seats in them;
    nothing where not everybody has one."""
    move = plan.get(Move, column.move)
    assert move is not None
    main = _saloons(plan, move)[0]
    vehicles = [main, *(one for one in _held(plan, move) if one.id != main.id)]
    cars = [
        MotorcadeCar(
            id=f"{column.id}.{number}",
            motorcade=column.id,
            order=number,
            role=CarRole.PRINCIPAL if number == 1 else ROLES[vehicle.vehicle],
            vehicle=vehicle.id,
            flagged=number == 1,
        )
        for number, vehicle in enumerate(vehicles, start=1)
    ]
    seats = [
        CarSeat(
            id=f"{column.id}.seat{number}",
            car=one.car,
            position=one.position,
            person=one.rider,
            persons=one.persons,
        )
        for number, one in enumerate(_seats(plan, move, cars, vehicles), start=1)
    ]
    return [*cars, *seats] if seats else []


def _seats(
    plan: Plan, move: Move, cars: Sequence[MotorcadeCar], vehicles: Sequence[Vehicle]
) -> list[Given]:
    """A guard beside the driver of the principal, then by precedence, then whoever is left in
    whatever room there is; nobody where somebody would have to stand."""
    left = {rider.id: rider for rider in riders(plan, move)}
    guard = next((one for one in left.values() if one.company in GUARDING), None)
    if guard is None:
        return []
    given = [Given(cars[0].id, SeatPosition.FRONT, guard.id)]
    _seated(left, given)
    shells = [
        Car(car.id, car.role, vehicle.vehicle, vehicle.seats)
        for car, vehicle in zip(cars, vehicles, strict=True)
    ]
    shells[0] = msgspec.structs.replace(shells[0], taken={SeatPosition.FRONT: 1})
    placed = given_seats(shells, left.values())
    given += placed
    _seated(left, placed)
    for shell in shells[1:]:
        room = (
            0
            if shell.saloon
            else shell.seats - sum(one.persons for one in given if one.car == shell.id)
        )
        for rider in list(left.values()):
            persons = min(room, rider.persons)
            if persons > 0:
                room -= persons
                given.append(Given(shell.id, SeatPosition.CABIN, rider.id, persons))
                _seated(left, given[-1:])
    return [] if left else given


def _seated(left: dict[str, Rider], given: Iterable[Given]) -> None:
    """Take off the list who has a seat."""
    for one in given:
        rider = left.pop(one.rider)
        if rider.persons > one.persons:
            left[rider.id] = msgspec.structs.replace(rider, persons=rider.persons - one.persons)
