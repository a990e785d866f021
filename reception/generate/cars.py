"""Cars: the vehicles set aside for a party for as long as it stays, with a seat for everybody."""

from __future__ import annotations

from reception.generate.ledger import Ledger
from reception.generate.stock import SEATS, Stock
from reception.plan.vehicle import VehicleKind

IN_THE_FIRST_CAR = 2
"""Whoever is first in the party, and a guard or aide beside the driver."""
TRIES = 40


def cars_for(ledger: Ledger, stock: Stock, persons: int, start: int, end: int) -> list[str]:
    """Book a saloon and a van for so many persons, and coaches, or vans where no coach is free,
    until all have a seat; returns the ids in the order of the column.

    There are fewer where no more vehicles are free at all.
    """
    saloon = _free(ledger, stock, VehicleKind.CAR, start, end)
    van = _free(ledger, stock, VehicleKind.VAN, start, end)
    cars = [car for car in (saloon, van) if car]
    left = persons - IN_THE_FIRST_CAR - (SEATS[VehicleKind.VAN] if van else 0)
    for kind in (VehicleKind.COACH, VehicleKind.VAN):
        while left > 0 and (car := _free(ledger, stock, kind, start, end)):
            cars.append(car)
            left -= SEATS[kind]
    return cars


def _free(ledger: Ledger, stock: Stock, kind: VehicleKind, start: int, end: int) -> str:
    return ledger.pick(stock.vehicles[kind], start, end, tries=TRIES)
