"""Everybody finds the seat that precedence gives, and nobody two."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reception.plan.car_seat import SeatPosition
from reception.plan.motorcade_car import CarRole
from reception.plan.vehicle import VehicleKind
from reception.routes.car_seating import Car, Given, given_seats, seats_of
from reception.routes.riders import Company, Rider

MAIN = Car("main", CarRole.PRINCIPAL, VehicleKind.CAR, 4)
SECOND = Car("second", CarRole.OFFICIALS, VehicleKind.CAR, 3)
COACH = Car("coach", CarRole.STAFF, VehicleKind.COACH, 6)


def rider(company: Company, place: int = 1, persons: int = 1) -> Rider:
    return Rider(company, place, f"{company.name.lower()}-{place}", persons)


def seated(cars: list[Car], *riders: Rider) -> dict[str, tuple[str, str]]:
    return {one.rider: (one.car, one.position.value) for one in given_seats(cars, riders)}


def test_the_principal_has_the_rear_right_and_the_spouse_the_rear_left() -> None:
    assert seated([MAIN], rider(Company.PRINCIPAL), rider(Company.SPOUSE)) == {
        "principal-1": ("main", "rear_right"),
        "spouse-1": ("main", "rear_left"),
    }


def test_without_a_spouse_the_leader_of_the_host_sits_beside() -> None:
    found = seated([MAIN], rider(Company.PRINCIPAL), rider(Company.HOST))
    assert found["host-1"] == ("main", "rear_left")


def test_a_spouse_with_a_car_of_her_own_leaves_the_seat_to_the_host() -> None:
    own = Car("own", CarRole.SPOUSE, VehicleKind.CAR, 3)
    found = seated(
        [MAIN, own], rider(Company.PRINCIPAL), rider(Company.SPOUSE), rider(Company.HOST)
    )
    assert found["spouse-1"] == ("own", "rear_right")
    assert found["host-1"] == ("main", "rear_left")


def test_guard_and_interpreter_ride_with_the_principal() -> None:
    found = seated(
        [MAIN], rider(Company.PRINCIPAL), rider(Company.SECURITY), rider(Company.INTERPRETER)
    )
    assert found["security-1"] == ("main", "front")
    assert found["interpreter-1"] == ("main", "rear_middle")


def test_where_only_the_seat_in_front_is_left_the_interpreter_has_it() -> None:
    small = Car("main", CarRole.PRINCIPAL, VehicleKind.CAR, 3)
    found = seated(
        [small],
        rider(Company.PRINCIPAL),
        rider(Company.SPOUSE),
        rider(Company.SECURITY),
        rider(Company.INTERPRETER),
    )
    assert found["interpreter-1"] == ("main", "front")
    assert "security-1" not in found


def test_officials_fill_their_cars_in_the_order_of_the_list() -> None:
    found = given_seats([SECOND], [rider(Company.OFFICIAL, place) for place in (3, 1, 2, 4)])
    assert found == (
        Given("second", SeatPosition.REAR_RIGHT, "official-1"),
        Given("second", SeatPosition.REAR_LEFT, "official-2"),
        Given("second", SeatPosition.FRONT, "official-3"),
    )


def test_a_group_is_spread_over_coaches() -> None:
    other = Car("other", CarRole.STAFF, VehicleKind.COACH, 6)
    found = given_seats([COACH, other], [rider(Company.STAFF, persons=10)])
    assert [(one.car, one.persons) for one in found] == [("coach", 6), ("other", 4)]


def test_one_goes_with_the_luggage() -> None:
    van = Car("van", CarRole.LUGGAGE, VehicleKind.LUGGAGE, 2)
    found = seated([van, COACH], rider(Company.STAFF, 1), rider(Company.STAFF, 2))
    assert found == {"staff-1": ("van", "cabin"), "staff-2": ("coach", "cabin")}


def test_nobody_is_put_into_the_spare_car_or_those_of_the_police() -> None:
    cars = [Car(role, role, VehicleKind.CAR, 4) for role in (CarRole.SPARE, CarRole.LEAD)]
    assert given_seats(cars, [rider(Company.OFFICIAL), rider(Company.SECURITY)]) == ()


def test_who_sits_already_keeps_the_seat() -> None:
    taken = Car("main", CarRole.PRINCIPAL, VehicleKind.CAR, 3, {SeatPosition.REAR_RIGHT: 1})
    assert seated([taken], rider(Company.PRINCIPAL)) == {"principal-1": ("main", "rear_left")}


cars = st.builds(
    Car,
    st.uuids().map(str),
    st.sampled_from(CarRole),
    st.sampled_from((VehicleKind.CAR, VehicleKind.VAN, VehicleKind.COACH)),
    st.integers(0, 9),
)
riders = st.builds(
    Rider,
    st.sampled_from(Company),
    st.integers(0, 5),
    st.uuids().map(str),
    st.sampled_from((1, 1, 1, 3, 12)),
)


@given(st.lists(cars, max_size=8), st.lists(riders, max_size=20))
def test_no_seat_has_two_and_nobody_is_there_twice(fleet: list[Car], going: list[Rider]) -> None:
    found = given_seats(fleet, going)
    by_car = {car.id: car for car in fleet}
    for car in fleet:
        here = [one for one in found if one.car == car.id]
        assert sum(one.persons for one in here) <= car.seats
        if car.saloon:
            places = [one.position for one in here]
            assert len(places) == len(set(places))
            assert set(places) <= set(seats_of(car))
            assert all(one.persons == 1 for one in here)
    for rider in going:
        given = [one for one in found if one.rider == rider.id]
        assert sum(one.persons for one in given) <= rider.persons
    assert {one.car for one in found} <= set(by_car)
