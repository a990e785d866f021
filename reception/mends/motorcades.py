"""Motorcades: flags come off a car, luggage and the press set off earlier, another hospital."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.record import change_record
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench, Verb
from reception.mends.following import followed, shift
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import on_mark
from reception.plan.hospital import Hospital
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move

MOST_HOSPITALS = 3


def flags_taken_off(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The car carries no flags."""
    car = bench.plan.get(MotorcadeCar, conflict.subjects[1])
    if car is not None:
        yield from _car_changed(bench, car, partial(change_record, id=car.id, flagged=False))


def luggage_sent_ahead(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The van sets off as long before the column as the office wants it to."""
    car = bench.plan.get(MotorcadeCar, conflict.subjects[1])
    if car is not None and conflict.span is not None:
        ahead = round(bench.ground.margin("luggage_ahead", conflict.span.start))
        yield from _ahead(bench, car, ahead)


def pool_brought_earlier(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """What brings the press is so much earlier: a car of the column, or an item of their own
    programme."""
    lacks = conflict.fact("lacks")
    if not isinstance(lacks, int):
        return
    car = bench.plan.get(MotorcadeCar, conflict.subjects[1])
    item = bench.plan.item(conflict.subjects[1])
    if car is not None:
        yield from _ahead(bench, car, car.ahead_minutes + lacks)
    elif item is not None:
        slides = {item.id: shift(-on_mark(lacks))}
        step = followed(bench, MendKind.SHIFT, conflict, slides, later=False)
        if step is not None:
            yield Idea(MendKind.SHIFT, step)


def other_hospital(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Another hospital of the register, the nearest to where the column goes first."""
    move = bench.plan.get(Move, conflict.subjects[0])
    columns = bench.plan.referring(Motorcade, "move", conflict.subjects[0])
    near = []
    for hospital in bench.plan.table(Hospital).values() if move else ():
        drive = bench.ground.drive(move.destination, hospital.venue, move.arrive) if move else None
        if drive is not None:
            near.append((drive.minutes, hospital.id))
    for column in columns:
        for _, id in sorted(near)[:MOST_HOSPITALS]:
            if id != column.hospital:
                verb = partial(change_record, id=column.id, hospital=id)
                step = bench.step(MendKind.CAR, column.id, verb)
                if step is not None:
                    yield Idea(MendKind.CAR, step)


def _ahead(bench: Bench, car: MotorcadeCar, minutes: int) -> Iterator[Idea]:
    yield from _car_changed(bench, car, partial(change_record, id=car.id, ahead_minutes=minutes))


def _car_changed(bench: Bench, car: MotorcadeCar, verb: Verb) -> Iterator[Idea]:
    step = bench.step(MendKind.CAR, car.id, verb)
    if step is not None:
        yield Idea(MendKind.CAR, step)
