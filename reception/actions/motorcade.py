"""The verbs of motorcades: form one, put everybody in, change the order, give arrival slots."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reception.actions.act import NewId, act, found
from reception.actions.record import removal
from reception.plan.car_seat import CarSeat, SeatPosition
from reception.plan.change import Change, Step, added, replaced
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.vehicle import Vehicle, VehicleKind
from reception.routes.arrival_slots import Slot
from reception.routes.car_seating import Car, given_seats
from reception.routes.columns import cars_of, seats_in
from reception.routes.riders import riders

PATROL_AHEAD_MINUTES = 5
"""How long the patrol car leaves before the column; one published description says about five."""
LUGGAGE_AHEAD_MINUTES = 30
"""How long luggage leaves before people; a value to begin with, told by nobody."""
USUAL_ROLES = {
    VehicleKind.VAN: CarRole.STAFF,
    VehicleKind.COACH: CarRole.STAFF,
    VehicleKind.LUGGAGE: CarRole.LUGGAGE,
    VehicleKind.MEDICAL: CarRole.DOCTOR,
}
POLICE_ROLES = (CarRole.LEAD, CarRole.PILOT, CarRole.PATROL, CarRole.TAIL)
"""What police cars are for, the first of them first."""
AHEAD = {CarRole.PATROL: PATROL_AHEAD_MINUTES, CarRole.LUGGAGE: LUGGAGE_AHEAD_MINUTES}
ROLLING = tuple(CarRole)


def form_motorcade(plan: Plan, *, id: str, move: str, new_id: NewId, **fields: Any) -> Step:
    """A motorcade for a move, with the vehicles that the move holds put in their usual order: the
    first car is the principal's and carries both flags, the second its spare if there are three,
    police goes ahead and behind.

    Raises:
        StaleChange: there is no such move.
    """
    one = found(plan, Move, move)
    motorcade = Motorcade(id=id, move=one.id, **fields)
    vehicles = vehicles_held(plan, one.id)
    roles = _usual_roles(vehicles)
    placed = sorted(zip(roles, vehicles, strict=True), key=lambda pair: ROLLING.index(pair[0]))
    cars = [
        MotorcadeCar(
            id=new_id(MotorcadeCar.KIND),
            motorcade=id,
            order=number,
            role=role,
            vehicle=vehicle.id,
            flagged=role is CarRole.PRINCIPAL,
            ahead_minutes=AHEAD.get(role, 0),
        )
        for number, (role, vehicle) in enumerate(placed, start=1)
    ]
    return act("motorcade.form", id, [added(motorcade), *map(added, cars)])


def vehicles_held(plan: Plan, move: str) -> list[Vehicle]:
    """The vehicles that a move holds by themselves, of which its motorcade would be formed."""
    held = (plan.get(Vehicle, holding.resource) for holding in plan.holdings_of(move))
    return [vehicle for vehicle in held if vehicle is not None]


def _usual_roles(vehicles: Iterable[Vehicle]) -> list[CarRole]:
    roles: list[CarRole] = []
    police = iter(POLICE_ROLES)
    saloons = 0
    kinds = [vehicle.vehicle for vehicle in vehicles]
    for kind in kinds:
        if kind in (VehicleKind.POLICE, VehicleKind.MOTORCYCLE):
            roles.append(next(police, CarRole.TAIL))
        elif kind is VehicleKind.CAR:
            saloons += 1
            spare = saloons == 2 and kinds.count(VehicleKind.CAR) > 2
            first = CarRole.PRINCIPAL if saloons == 1 else CarRole.OFFICIALS
            roles.append(CarRole.SPARE if spare else first)
        else:
            roles.append(USUAL_ROLES[kind])
    return roles


def seat_riders(plan: Plan, *, motorcade: str, new_id: NewId) -> Step:
    """Everybody on the move who has no seat yet is given one by precedence; who sits, stays.

    Raises:
        StaleChange: there is no such motorcade, or it has lost its move.
    """
    column = found(plan, Motorcade, motorcade)
    move = found(plan, Move, column.move)
    seats = [seat for car in cars_of(plan, column.id) for seat in seats_in(plan, car.id)]
    sitting = {seat.person for seat in seats}
    standing = [rider for rider in riders(plan, move) if rider.id not in sitting]
    given = given_seats([_as_car(plan, car) for car in cars_of(plan, column.id)], standing)
    new = [
        CarSeat(
            id=new_id(CarSeat.KIND),
            car=one.car,
            position=one.position,
            person=one.rider,
            persons=one.persons,
        )
        for one in given
    ]
    return act("motorcade.seat", column.id, map(added, new))


def empty_seats(plan: Plan, *, motorcade: str) -> Step:
    """Everybody gets out again.

    Raises:
        StaleChange: there is no such motorcade.
    """
    column = found(plan, Motorcade, motorcade)
    seats = [seat for car in cars_of(plan, column.id) for seat in seats_in(plan, car.id)]
    return act("motorcade.empty", column.id, removal(plan, seats))


def sit_elsewhere(
    plan: Plan, *, seat: str, car: str, position: SeatPosition, reason: str = ""
) -> Step:
    """Somebody takes another seat; who sits there, in a seat for one, takes the one left.

    Raises:
        StaleChange: there is no such seat or car.
    """
    moved = found(plan, CarSeat, seat)
    target = found(plan, MotorcadeCar, car)
    changes = [replaced(moved, car=target.id, position=position, reason=reason or moved.reason)]
    if position is not SeatPosition.CABIN:
        changes += [
            replaced(other, car=moved.car, position=moved.position)
            for other in seats_in(plan, target.id)
            if other.position is position and other.id != moved.id
        ]
    return act("car_seat.sit", moved.id, changes)


def reorder_car(plan: Plan, *, car: str, before: str = "") -> Step:
    """A car rolls directly before another of its motorcade, or at the end.

    Raises:
        StaleChange: there is no such car.
    """
    moved = found(plan, MotorcadeCar, car)
    others = [other for other in cars_of(plan, moved.motorcade) if other.id != moved.id]
    at = next((n for n, other in enumerate(others) if other.id == before), len(others))
    others.insert(at, moved)
    changes = [
        replaced(other, order=number)
        for number, other in enumerate(others, start=1)
        if other.order != number
    ]
    return act("motorcade_car.reorder", moved.id, changes)


def give_slots(plan: Plan, *, engagement: str, slots: Sequence[Slot]) -> Step:
    """The motorcades of an event arrive in these slots: their moves and drop points are changed,
    and each leaves in time to be there.

    Raises:
        StaleChange: a move of a slot is no longer there.
    """
    changes: list[Change] = []
    for slot in slots:
        move = found(plan, Move, slot.move)
        if (move.depart, move.arrive) != (slot.depart, slot.arrive):
            changes.append(replaced(move, depart=slot.depart, arrive=slot.arrive))
        changes += [
            replaced(column, drop=slot.drop)
            for column in plan.referring(Motorcade, "move", move.id)
            if slot.drop and column.drop != slot.drop
        ]
    return act("motorcade.slots", engagement, changes)


def _as_car(plan: Plan, car: MotorcadeCar) -> Car:
    vehicle = plan.get(Vehicle, car.vehicle)
    taken: dict[SeatPosition, int] = {}
    for seat in seats_in(plan, car.id):
        taken[seat.position] = taken.get(seat.position, 0) + seat.persons
    kind = vehicle.vehicle if vehicle else VehicleKind.CAR
    return Car(car.id, car.role, kind, vehicle.seats if vehicle else 0, taken)
