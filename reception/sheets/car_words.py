"""What a sheet says of the cars of an item: all of a few, of a long motorcade the count and those
of the principals."""

from __future__ import annotations

from collections.abc import Iterator

from reception.plan.kinds import Item
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.vehicle import Vehicle
from reception.routes.columns import cars_of, motorcade_of
from reception.wording import Wording

LISTED_AT_MOST = 4
"""More cars than these make a row of a day taller than anybody reads; the motorcade sheet has them
all, with seats and telephones."""
PRINCIPALS = (CarRole.PRINCIPAL, CarRole.SPOUSE)
LAST = 10_000
"""Cars that are held but have no place in the order of the motorcade come after those that have."""


def car_texts(plan: Plan, item: Item, words: Wording) -> list[str]:
    """The vehicles an item holds, each with its plate, in the order in which they roll; how many of
    which pool go along with a move; and what is said of cars in words, which stands for the number
    of a long motorcade's."""
    text = words.pick(item.cars_zh, item.cars_en)
    vehicles = _vehicle_texts(plan, item, words, told=bool(text))
    return [said for said in (*vehicles, *_pool_texts(plan, item, words), text) if said]


def _vehicle_texts(plan: Plan, item: Item, words: Wording, *, told: bool) -> Iterator[str]:
    rolling = _rolling(plan, item)
    places = {car.vehicle: place for place, car in enumerate(rolling)}
    ids = dict.fromkeys((*places, *(one.resource for one in plan.holdings_of(item.id))))
    held = {id: vehicle for id in ids if (vehicle := plan.get(Vehicle, id))}
    named = {id: words.name(vehicle) for id, vehicle in held.items()}
    whole = {id: " ".join(filter(None, (named[id], held[id].plate))) for id in held}
    order = sorted(held, key=lambda id: (places.get(id, LAST), named[id]))
    if len(order) <= LISTED_AT_MOST:
        yield from (whole[id] for id in order)
        return
    if not rolling:
        names = words.say("sheet-comma").join(named[id] for id in order)
        yield words.say("sheet-cars-named", count=len(order), names=names)
        return
    if not told:
        yield words.say("sheet-cars", count=len(order))
    for car in rolling:
        if car.role in PRINCIPALS and car.vehicle in held:
            role = words.say(f"choice-CarRole-{car.role}")
            yield words.say("sheet-car-role", role=role, car=whole[car.vehicle])
    if not told:
        yield words.say("sheet-cars-elsewhere")


def _pool_texts(plan: Plan, item: Item, words: Wording) -> list[str]:
    if not isinstance(item, Move):
        return []
    holdings = plan.holdings_of(item.id)
    pools = ((plan.get(Pool, one.resource), one.amount) for one in holdings)
    return sorted(
        words.say("sheet-of-pool", name=words.name(pool), amount=amount)
        for pool, amount in pools
        if pool
    )


def _rolling(plan: Plan, item: Item) -> list[MotorcadeCar]:
    motorcade = motorcade_of(plan, item.id) if isinstance(item, Move) else None
    return cars_of(plan, motorcade.id) if motorcade else []
