"""Motorcade sites: how far a change of motorcades, their cars and seats is felt."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.site import Site
from reception.plan.car_seat import CarSeat
from reception.plan.hospital import Hospital
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.plan import Plan


def columns_of(plan: Plan, move: str) -> Iterator[Site]:
    """The motorcades of a move, and the gates that they pass."""
    for motorcade in plan.referring(Motorcade, "move", move):
        yield from motorcade_felt(plan, motorcade)


def motorcade_felt(
    plan: Plan, motorcade: Motorcade, other: Motorcade | None = None
) -> Iterator[Site]:
    """By itself and by the gates that it passes."""
    yield Site("motorcade", motorcade.id)
    yield from (Site("gate", id) for id in (motorcade.gate, motorcade.drop) if id)


def driving_in(plan: Plan, move: str) -> Iterator[Site]:
    """The vehicles in the motorcades of a move."""
    for motorcade in plan.referring(Motorcade, "move", move):
        for car in plan.referring(MotorcadeCar, "motorcade", motorcade.id):
            if car.vehicle:
                yield Site("vehicle", car.vehicle)


def car_felt(plan: Plan, car: MotorcadeCar, other: MotorcadeCar | None) -> Iterator[Site]:
    """By its vehicle, and by its motorcade as if that had changed."""
    if car.vehicle:
        yield Site("vehicle", car.vehicle)
    motorcade = plan.get(Motorcade, car.motorcade)
    if motorcade is not None:
        yield from motorcade_felt(plan, motorcade)


def seat_felt(plan: Plan, seat: CarSeat, other: CarSeat | None) -> Iterator[Site]:
    """By the motorcade of its car."""
    car = plan.get(MotorcadeCar, seat.car)
    if car is not None:
        yield Site("motorcade", car.motorcade)


def hospital_felt(plan: Plan, hospital: Hospital, other: Hospital | None) -> Iterator[Site]:
    """By every motorcade that would drive there."""
    for motorcade in plan.referring(Motorcade, "hospital", hospital.id):
        yield Site("motorcade", motorcade.id)
