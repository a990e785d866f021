"""Columns: the cars of a motorcade in their order, and who sits in them."""

from __future__ import annotations

from reception.plan.car_seat import CarSeat, SeatPosition
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.plan import Plan
from reception.plan.vehicle import Vehicle, VehicleKind

CAR_LENGTH_M = {
    VehicleKind.CAR: 5.5,
    VehicleKind.POLICE: 5.0,
    VehicleKind.VAN: 6.0,
    VehicleKind.LUGGAGE: 7.0,
    VehicleKind.MEDICAL: 6.0,
    VehicleKind.COACH: 12.0,
    VehicleKind.MOTORCYCLE: 2.5,
}
"""Usual lengths, bumper to bumper; no vehicle is measured in a book."""
MOTORCYCLES_ABREAST = 2
"""The escort rides around the cars; what of it lengthens the column rides in pairs."""

OWN_WAY = frozenset({CarRole.PATROL, CarRole.LUGGAGE, CarRole.PRESS})
"""Cars that may leave on their own, before the column; then they are no part of its length."""


def motorcade_of(plan: Plan, move: str) -> Motorcade | None:
    """The motorcade of a move; of several the one with the first id."""
    found = plan.referring(Motorcade, "move", move)
    return min(found, key=lambda one: one.id) if found else None


def cars_of(plan: Plan, motorcade: str) -> list[MotorcadeCar]:
    """The cars of a motorcade in the order in which they roll."""
    cars = plan.referring(MotorcadeCar, "motorcade", motorcade)
    return sorted(cars, key=lambda car: (car.order, car.id))


def seats_in(plan: Plan, car: str) -> list[CarSeat]:
    """The seats of a car that somebody has, the most honoured first."""
    places = list(SeatPosition)
    return sorted(
        plan.referring(CarSeat, "car", car),
        key=lambda seat: (places.index(seat.position), seat.id),
    )


def goes_ahead(car: MotorcadeCar) -> bool:
    """Whether a car leaves on its own, before the column."""
    return car.ahead_minutes > 0 and car.role in OWN_WAY


def column_metres(plan: Plan, motorcade: Motorcade) -> float:
    """The length of the rolling column from the first bumper to the last: its cars, the gaps
    between them, and the pairs of motorcycles ahead. A motorcade of no cars has none."""
    cars = [car for car in cars_of(plan, motorcade.id) if not goes_ahead(car)]
    vehicles = (plan.get(Vehicle, car.vehicle) for car in cars)
    kinds = [vehicle.vehicle if vehicle else VehicleKind.CAR for vehicle in vehicles]
    kinds += [VehicleKind.MOTORCYCLE] * -(-motorcade.motorcycles // MOTORCYCLES_ABREAST)
    lengths = sum(CAR_LENGTH_M[kind] for kind in kinds)
    return lengths + max(0, len(kinds) - 1) * motorcade.spacing_m
