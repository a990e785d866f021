"""P3, M4, M5, M6: who sits in a motorcade, its flags, its luggage, and the hospital it turns to.

A motorcade is looked at once it has cars: before that, there is nothing yet to be wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.car_seat import CarSeat, SeatPosition
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.hospital import Hospital
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.move import Move
from reception.plan.span import Span
from reception.plan.vehicle import Vehicle
from reception.routes.columns import cars_of, seats_in
from reception.routes.riders import Company, Rider, riders


class Column(msgspec.Struct, frozen=True):
    """A motorcade that rolls, with its move, its cars and who sits in them."""

    motorcade: Motorcade
    move: Move
    course: Span
    cars: list[MotorcadeCar]
    seats: dict[str, list[CarSeat]]
    riders: tuple[Rider, ...]

    @property
    def seated(self) -> list[CarSeat]:
        """All seats that somebody has, in the order of the cars."""
        return [seat for car in self.cars for seat in self.seats[car.id]]


def column_of(ground: Ground, motorcade: str) -> Column | None:
    """A motorcade with cars whose move takes place; None for any other."""
    plan = ground.plan
    found = plan.get(Motorcade, motorcade)
    move = plan.get(Move, found.move) if found else None
    course = ground.course(move) if move else None
    if found is None or move is None or course is None:
        return None
    cars = cars_of(plan, found.id)
    seats = {car.id: seats_in(plan, car.id) for car in cars}
    return Column(found, move, course, cars, seats, riders(plan, move)) if cars else None


def people_unseated(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """P3: every person on a move has exactly one seat, and nobody else has one."""
    column = ground.remembered(column_of, motorcade)
    if column is None or not column.seated:
        return
    given: dict[str, int] = {}
    for seat in column.seated:
        if seat.person:
            given[seat.person] = given.get(seat.person, 0) + seat.persons
    wanted = {rider.id: rider.persons for rider in column.riders}
    standing = [id for id, persons in wanted.items() if given.get(id, 0) < persons]
    if standing:
        missing = sum(wanted[id] - given.get(id, 0) for id in standing)
        yield from _told(ground, column, "P3", "standing", standing, Fact("missing", missing))
    strangers = [id for id in given if id not in wanted]
    if strangers:
        yield from _told(ground, column, "P3", "stranger", strangers)
    twice = [id for id, persons in given.items() if id in wanted and persons > wanted[id]]
    if twice:
        yield from _told(ground, column, "P3", "twice", twice)


def cars_overfull(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """P3: nobody sits on another's lap: one person a seat, and no more than the car has."""
    column = ground.remembered(column_of, motorcade)
    for car in column.cars if column else ():
        assert column is not None
        seats = column.seats[car.id]
        vehicle = ground.plan.get(Vehicle, car.vehicle)
        persons = sum(seat.persons for seat in seats)
        if vehicle is not None and vehicle.seats and persons > vehicle.seats:
            numbers = Fact("needs", persons), Fact("has", vehicle.seats, "source-vehicle")
            yield from _about_car(ground, column, car, "P3", "overfull", *numbers)
        shared = _shared(seats)
        if shared:
            fact = Fact("persons", tuple(shared))
            yield from _about_car(ground, column, car, "P3", "one_seat", fact)


def principal_without_car(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """P3: a principal who goes along has a car of that role, and somebody of the host's side or a
    guard beside or before."""
    column = ground.remembered(column_of, motorcade)
    if column is None:
        return
    principals = {rider.id for rider in column.riders if rider.company is Company.PRINCIPAL}
    if not principals:
        return
    mains = [car for car in column.cars if car.role is CarRole.PRINCIPAL]
    if not mains:
        yield from _told(ground, column, "P3", "no_car", sorted(principals))
    companies = {rider.id: rider.company for rider in column.riders}
    escorts = (Company.HOST, Company.SECURITY, Company.STAFF)
    for car in mains:
        seats = column.seats[car.id]
        guarded = any(companies.get(seat.person) in escorts for seat in seats)
        if any(seat.person in principals for seat in seats) and not guarded:
            yield from _about_car(ground, column, car, "P3", "no_escort")


def flag_without_principal(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """M4: flags fly only on the car in which the principal sits; J1: guests who are not foreign
    have no flags of a foreign state on a car."""
    column = ground.remembered(column_of, motorcade)
    if column is None:
        return
    principals = {rider.id for rider in column.riders if rider.company is Company.PRINCIPAL}
    for car in (car for car in column.cars if car.flagged):
        sitting = {seat.person for seat in column.seats[car.id]}
        empty = not column.seated and car.role is CarRole.PRINCIPAL
        if sitting.isdisjoint(principals) and not empty:
            yield from _about_car(ground, column, car, "M4", "empty")
        inland = _not_foreign(ground, column.move)
        if inland is not None:
            yield from _about_car(ground, column, car, "J1", "car", Fact("one", inland.id))


def luggage_late(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """M5: luggage leaves before people, and somebody goes with it."""
    column = ground.remembered(column_of, motorcade)
    for car in column.cars if column else ():
        if column is None or car.role is not CarRole.LUGGAGE:
            continue
        if car.ahead_minutes <= 0:
            yield from _about_car(ground, column, car, "M5", "late")
        if column.seated and not column.seats[car.id]:
            yield from _about_car(ground, column, car, "M5", "alone")


def hospital_unfit(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """M6: the hospital a motorcade turns to is near its destination and speaks a language of the
    guests, or an interpreter rides along; with none named, that is pointed out."""
    column = ground.remembered(column_of, motorcade)
    if column is None or all(r.company is not Company.PRINCIPAL for r in column.riders):
        return
    hospital = ground.plan.get(Hospital, column.motorcade.hospital)
    if hospital is None:
        yield from _told(ground, column, "M6", "none", ())
        return
    drive = ground.drive(column.move.destination, hospital.venue, column.course.end)
    most = int(ground.margin("hospital_minutes", column.course.end))
    where = Fact("where", hospital.id)
    if drive is not None and drive.minutes > most:
        numbers = Fact("needs", drive.minutes, drive.source), Fact("has", most, "source-margin")
        yield from _told(ground, column, "M6", "far", (), where, *numbers)
    spoken = {_tongue(tag) for tag in hospital.languages}
    heard = _languages_of(ground, column)
    interpreted = any(rider.company is Company.INTERPRETER for rider in column.riders)
    if spoken and heard and not interpreted and spoken.isdisjoint(map(_tongue, heard)):
        yield from _told(ground, column, "M6", "language", (), where, Fact("heard", heard))


def _shared(seats: list[CarSeat]) -> list[str]:
    """Who sits in a seat that is taken by another."""
    at: dict[SeatPosition, list[str]] = {}
    for seat in seats:
        if seat.position is not SeatPosition.CABIN:
            at.setdefault(seat.position, []).append(seat.person)
    return [person for persons in at.values() if len(persons) > 1 for person in persons]


def _not_foreign(ground: Ground, move: Move) -> Delegation | None:
    for id in ground.plan.delegations_of(move):
        delegation = ground.plan.get(Delegation, id)
        if delegation is not None and delegation.jurisdiction in INLAND:
            return delegation
    return None


INLAND = frozenset({Jurisdiction.SAR, Jurisdiction.TAIWAN})


def _languages_of(ground: Ground, column: Column) -> tuple[str, ...]:
    """What the principals speak, or where nobody has said so, their delegations."""
    plan = ground.plan
    members = (
        plan.get(Member, rider.id) for rider in column.riders if rider.company is Company.PRINCIPAL
    )
    spoken = [tag for member in members if member for tag in member.languages]
    if not spoken:
        delegations = (plan.get(Delegation, id) for id in plan.delegations_of(column.move))
        spoken = [tag for delegation in delegations if delegation for tag in delegation.languages]
    return tuple(dict.fromkeys(spoken))


def _tongue(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _told(
    ground: Ground, column: Column, code: str, case: str, persons: Sequence[str], *facts: Fact
) -> tuple[Conflict, ...]:
    named = (Fact("persons", tuple(persons)),) if persons else ()
    return ground.found(
        code, case, subjects=(column.move.id,), span=column.course, facts=(*named, *facts)
    )


def _about_car(
    ground: Ground, column: Column, car: MotorcadeCar, code: str, case: str, *facts: Fact
) -> tuple[Conflict, ...]:
    return ground.found(
        code,
        case,
        subjects=(column.move.id, car.id),
        span=column.course,
        facts=(Fact("car", car.id), *facts),
    )
