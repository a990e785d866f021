"""Car seating: who sits in which car, and where, by the rules of precedence in a car.

With a driver at the wheel the place of honour is at the rear right, then rear left, then the rear
middle; beside the driver sits whoever serves: guard, aide, interpreter. (Chinese books of etiquette
agree on this; a guest who prefers another seat has it, with the reason.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from reception.plan.car_seat import SeatPosition
from reception.plan.motorcade_car import CarRole
from reception.plan.vehicle import VehicleKind
from reception.routes.riders import Company, Rider

IN_A_CAR = (
    SeatPosition.REAR_RIGHT,
    SeatPosition.REAR_LEFT,
    SeatPosition.FRONT,
    SeatPosition.REAR_MIDDLE,
    SeatPosition.JUMP_RIGHT,
    SeatPosition.JUMP_LEFT,
)
"""The seats of a car in the order in which it has them: the third is beside the driver."""
HONOURED = (
    SeatPosition.REAR_RIGHT,
    SeatPosition.REAR_LEFT,
    SeatPosition.REAR_MIDDLE,
    SeatPosition.JUMP_RIGHT,
    SeatPosition.JUMP_LEFT,
    SeatPosition.FRONT,
)
"""The same in the order of honour."""
SERVING = (
    SeatPosition.FRONT,
    SeatPosition.JUMP_RIGHT,
    SeatPosition.JUMP_LEFT,
    SeatPosition.REAR_MIDDLE,
)
"""Where those sit who ride in a car for the sake of somebody else in it."""
SALOON_SEATS = len(IN_A_CAR)

RIDE_IN: Mapping[CarRole, tuple[Company, ...]] = {
    CarRole.SPOUSE: (Company.SPOUSE,),
    CarRole.OFFICIALS: (Company.HOST, Company.OFFICIAL, Company.ACCOMPANYING, Company.BUSINESS),
    CarRole.INTERPRETERS: (Company.INTERPRETER,),
    CarRole.DOCTOR: (Company.DOCTOR,),
    CarRole.FRONT_GUARD: (Company.SECURITY,),
    CarRole.REAR_GUARD: (Company.SECURITY,),
    CarRole.PRESS: (Company.PRESS,),
    CarRole.STAFF: (Company.STAFF, Company.INTERPRETER, Company.SECURITY, Company.DOCTOR),
    CarRole.LUGGAGE: (Company.STAFF,),
}
"""Who may be put into a car of each role, the first before the others. Nobody is put into a spare
car, nor into those of the police."""
ORDER_OF_FILLING = (
    CarRole.SPOUSE,
    CarRole.DOCTOR,
    CarRole.FRONT_GUARD,
    CarRole.REAR_GUARD,
    CarRole.INTERPRETERS,
    CarRole.PRESS,
    CarRole.LUGGAGE,
    CarRole.OFFICIALS,
    CarRole.STAFF,
)
LUGGAGE_OFFICERS = 1
"""One goes with the luggage; the others ride as people do."""


class Car(msgspec.Struct, frozen=True):
    """A car that can be sat in: `seats` besides the driver's, and who sits there already."""

    id: str
    role: CarRole
    kind: VehicleKind
    seats: int
    taken: Mapping[SeatPosition, int] = msgspec.field(default_factory=dict)

    @property
    def saloon(self) -> bool:
        """Whether its seats are told apart; in a van or a coach one sits anywhere."""
        return self.kind in (VehicleKind.CAR, VehicleKind.POLICE) and self.seats <= SALOON_SEATS


class Given(msgspec.Struct, frozen=True):
    """A rider, or some of the persons an entry stands for, given a seat."""

    car: str
    position: SeatPosition
    rider: str
    persons: int = 1


def seats_of(car: Car) -> tuple[SeatPosition, ...]:
    """The seats of a saloon, the most honoured first; one entry for all of a van or coach."""
    if not car.saloon:
        return (SeatPosition.CABIN,)
    there = IN_A_CAR[: car.seats]
    return tuple(seat for seat in HONOURED if seat in there)


def given_seats(cars: Sequence[Car], riders: Iterable[Rider]) -> tuple[Given, ...]:
    """Seats for riders who have none, around those who sit already. Whoever finds no room in a car
    meant for their company is left out: that is told as a conflict, not squeezed in."""
    free = {car.id: _free(car) for car in cars}
    ahead = sorted(riders)
    given = list(_with_principal(cars, ahead, free))
    seated = {one.rider for one in given}
    left = {rider.id: rider.persons for rider in ahead if rider.id not in seated}
    for role in ORDER_OF_FILLING:
        for car in (car for car in cars if car.role is role):
            given += _filled(car, _asked(car, ahead), left, free[car.id])
    return tuple(given)


def _free(car: Car) -> dict[SeatPosition, int]:
    """How many may still sit at each seat."""
    if not car.saloon:
        return {SeatPosition.CABIN: max(0, car.seats - sum(car.taken.values()))}
    return {seat: 1 for seat in seats_of(car) if not car.taken.get(seat)}


def _with_principal(
    cars: Sequence[Car], ahead: Sequence[Rider], free: dict[str, dict[SeatPosition, int]]
) -> Iterator[Given]:
    """The principal at the place of honour; beside, the spouse or the host's leader; in front the
    guard, and the interpreter where one can listen and be heard."""
    mains = [car for car in cars if car.role is CarRole.PRINCIPAL]
    for car, principal in zip(mains, _of(ahead, Company.PRINCIPAL), strict=False):
        yield from _put(car, principal, HONOURED, free)
        if car is mains[0]:
            beside = [*_of(ahead, Company.SPOUSE), *_of(ahead, Company.HOST)]
            has_own_car = any(car.role is CarRole.SPOUSE for car in cars)
            if has_own_car:
                beside = _of(ahead, Company.HOST)
            for rider in beside[:1]:
                yield from _put(car, rider, (SeatPosition.REAR_LEFT, SeatPosition.CABIN), free)
            for rider in _of(ahead, Company.INTERPRETER)[:1]:
                yield from _put(car, rider, (*SERVING[1:], SeatPosition.FRONT), free)
            for rider in _of(ahead, Company.SECURITY)[:1]:
                if rider.persons == 1:
                    yield from _put(car, rider, (SeatPosition.FRONT,), free)


def _of(ahead: Sequence[Rider], company: Company) -> list[Rider]:
    return [rider for rider in ahead if rider.company is company]


def _put(
    car: Car,
    rider: Rider,
    wished: Iterable[SeatPosition],
    free: dict[str, dict[SeatPosition, int]],
) -> Iterator[Given]:
    for seat in (*wished, SeatPosition.CABIN):
        if free[car.id].get(seat, 0) >= rider.persons:
            free[car.id][seat] -= rider.persons
            yield Given(car.id, seat, rider.id, rider.persons)
            return


def _asked(car: Car, ahead: Sequence[Rider]) -> Sequence[Rider]:
    """Whom to ask for a car: for the luggage first those with a name, who can answer for it."""
    if car.role is not CarRole.LUGGAGE:
        return ahead
    return sorted(ahead, key=lambda rider: (rider.persons > 1, rider))


def _filled(
    car: Car, ahead: Sequence[Rider], left: dict[str, int], free: dict[SeatPosition, int]
) -> Iterator[Given]:
    most = LUGGAGE_OFFICERS if car.role is CarRole.LUGGAGE else sum(free.values())
    for company in RIDE_IN[car.role]:
        for rider in _of(ahead, company):
            for seat in seats_of(car):
                waiting = left.get(rider.id, 0)
                persons = min(waiting, free.get(seat, 0), most)
                if persons <= 0:
                    continue
                free[seat] -= persons
                most -= persons
                left[rider.id] = waiting - persons
                yield Given(car.id, seat, rider.id, persons)
