"""Seats and sides: the rules of each form, told as who comes in or who looks on would see them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from reception.ceremonies.seats import (
    GUEST_TABLE,
    HOST_TABLE,
    Need,
    Seat,
    SeatPart,
    are_neighbours,
    seats_of,
)
from reception.ceremonies.side_frames import Facing, side_in
from reception.plan.seating import (
    GuestSide,
    InterpreterPlace,
    Seating,
    SeatingForm,
    TableLay,
)
from reception.plan.side import Frame

LEFT, RIGHT = GuestSide.LEFT, GuestSide.RIGHT
FOUR_EACH = Need(4, 4)


@pytest.mark.parametrize(
    ("facing", "own", "viewer", "entering"),
    [
        (Facing.DOORWARDS, RIGHT, LEFT, LEFT),
        (Facing.DOORWARDS, LEFT, RIGHT, RIGHT),
        (Facing.INWARDS, RIGHT, LEFT, RIGHT),
        (Facing.INWARDS, LEFT, RIGHT, LEFT),
        (Facing.LEFTWARDS, RIGHT, LEFT, None),
        (Facing.RIGHTWARDS, LEFT, RIGHT, None),
    ],
)
def test_one_side_has_a_name_in_every_frame(
    facing: Facing, own: GuestSide, viewer: GuestSide, entering: GuestSide | None
) -> None:
    """Who faces the door has the right hand at the left of who comes in; to the side of a door one
    is before or behind, neither left nor right."""
    assert side_in(Frame.VIEWER, own, Frame.OWN, facing) is viewer
    assert side_in(Frame.ENTERING, own, Frame.OWN, facing) is entering
    assert side_in(Frame.TRAVEL, own, Frame.OWN, facing) is own
    assert side_in(Frame.OWN, viewer, Frame.VIEWER, facing) is own


def room(form: SeatingForm, need: Need = FOUR_EACH, **fields: Any) -> dict[tuple[int, int], Seat]:
    seating = Seating(id="seating", engagement="e", form=form, **fields)
    return {seat.key: seat for seat in seats_of(seating, need)}


def seen_coming_in(host: Seat, guest: Seat) -> GuestSide:
    return RIGHT if guest.x > host.x else LEFT


def test_guest_of_a_meeting_is_at_the_hosts_right_which_is_left_from_the_door() -> None:
    """Both face the door. A text of the Liaoning office puts the foreign side left and the Chinese
    side right as one comes in: the same seats, told in another frame."""
    seats = room(SeatingForm.ARMCHAIRS)
    host, guest = seats[HOST_TABLE, 1], seats[GUEST_TABLE, 1]
    assert (host.facing, guest.facing) == (180.0, 180.0)
    assert seen_coming_in(host, guest) is LEFT


def test_guest_seats_told_from_the_door_are_the_same_seats() -> None:
    own = room(SeatingForm.ARMCHAIRS, guest_side=RIGHT, side_frame=Frame.OWN)
    entering = room(SeatingForm.ARMCHAIRS, guest_side=LEFT, side_frame=Frame.ENTERING)
    viewer = room(SeatingForm.ARMCHAIRS, guest_side=LEFT, side_frame=Frame.VIEWER)
    assert own == entering == viewer


def test_equals_of_the_guest_have_armchairs_at_the_head_too() -> None:
    """Three of equal standing: two for the guests, one for the host, all facing the door."""
    seats = room(SeatingForm.ARMCHAIRS, seats=3)
    heads = [key for key, seat in seats.items() if seat.facing == 180.0]
    assert heads == [(GUEST_TABLE, 1), (GUEST_TABLE, 2), (HOST_TABLE, 1)]


def test_each_sides_people_sit_beside_their_own_principal() -> None:
    seats = room(SeatingForm.ARMCHAIRS, Need(4, 3, 1, 1))
    guests = [seat for seat in seats.values() if seat.table == GUEST_TABLE]
    assert all(seat.x < 0 for seat in guests)
    behind = [seat for seat in seats.values() if seat.part is SeatPart.BEHIND]
    assert [seat.table for seat in behind] == [GUEST_TABLE, HOST_TABLE]
    assert all(seat.y > 0 for seat in behind)


def test_guest_faces_the_door_where_the_table_lies_along_it() -> None:
    seats = room(SeatingForm.TALKS, lay=TableLay.PARALLEL)
    guest, host = seats[GUEST_TABLE, 1], seats[HOST_TABLE, 1]
    assert (guest.facing, host.facing) == (180.0, 0.0)
    assert guest.y > host.y


@pytest.mark.parametrize(
    ("side", "frame", "seen"),
    [
        (RIGHT, Frame.OWN, RIGHT),  # nobody has said otherwise: the rule
        (RIGHT, Frame.ENTERING, RIGHT),
        (LEFT, Frame.ENTERING, LEFT),
    ],
)
def test_guest_is_right_of_who_comes_in_where_the_table_lies_end_on(
    side: GuestSide, frame: Frame, seen: GuestSide
) -> None:
    seats = room(SeatingForm.TALKS, lay=TableLay.END_ON, guest_side=side, side_frame=frame)
    assert seen_coming_in(seats[HOST_TABLE, 1], seats[GUEST_TABLE, 1]) is seen
    facings = {seats[table, 1].facing for table in (GUEST_TABLE, HOST_TABLE)}
    assert facings == {90.0, 270.0}


def test_interpreter_of_talks_is_at_the_principals_right_hand() -> None:
    """The second seat: that of the guest's side, which faces the door, is to the left on the plan.
    Number two of the side sits at the other hand."""
    seats = room(SeatingForm.TALKS, Need(4, 4, 1, 1))
    assert [seats[GUEST_TABLE, number].offset for number in (1, 2, 3)] == [0, 1, -1]
    assert seats[GUEST_TABLE, 2].x < seats[GUEST_TABLE, 1].x < seats[GUEST_TABLE, 3].x


def test_interpreters_of_talks_may_sit_behind() -> None:
    seats = room(SeatingForm.TALKS, Need(4, 4, 1, 1), interpreters=InterpreterPlace.BEHIND)
    behind = [seat for seat in seats.values() if seat.part is SeatPart.BEHIND]
    assert len(behind) == 2
    assert max(seat.y for seat in behind) > seats[GUEST_TABLE, 1].y
    assert min(seat.y for seat in behind) < seats[HOST_TABLE, 1].y


def test_guest_signs_at_the_hosts_right_and_assistants_stand_outside() -> None:
    seats = room(SeatingForm.SIGNING)
    xs = [
        seats[key].x
        for key in ((GUEST_TABLE, 2), (GUEST_TABLE, 1), (HOST_TABLE, 1), (HOST_TABLE, 2))
    ]
    assert xs == sorted(xs)
    assert seats[GUEST_TABLE, 3].y > 0


def test_host_stands_in_the_middle_of_a_photograph_with_the_guest_at_the_right() -> None:
    """Who looks at the picture sees the guest at the left of the host."""
    seats = room(SeatingForm.PHOTO, Need(10, 10), tables=2, seats=9)
    first = [seat for seat in seats.values() if seat.table == 1]
    host, guest = first[0], first[1]
    assert sum(seat.x < host.x for seat in first) == sum(seat.x > host.x for seat in first)
    assert side_in(Frame.VIEWER, RIGHT, Frame.OWN, Facing(int(host.facing) // 90)) is LEFT
    assert guest.x < host.x
    by_x = [seat.part for seat in sorted(first, key=lambda seat: seat.x)]
    assert all(one is not other for one, other in pairwise(by_x))


def test_guest_of_a_round_table_is_at_the_hosts_right() -> None:
    seats = room(SeatingForm.ROUND_TABLES, tables=1, seats=10)
    host, guest, second = (seats[1, number] for number in (1, 2, 3))
    assert host.facing == 180.0
    assert guest.x < host.x < second.x
    assert are_neighbours(host, guest)
    assert not are_neighbours(guest, second)
    assert all(
        sum(are_neighbours(a, b) for b in seats.values() if a != b) == 2 for a in seats.values()
    )


def test_second_host_of_a_long_table_sits_opposite() -> None:
    seats = room(SeatingForm.LONG_TABLE, seats=12)
    host, opposite, guest = (seats[1, number] for number in (1, 2, 3))
    assert (host.x, host.facing) == (opposite.x, 180.0)
    assert opposite.across
    assert (host.part, opposite.part, guest.part) == (SeatPart.HOST, SeatPart.HOST, SeatPart.GUEST)
    assert guest.x < host.x


def test_nobody_stands_in_anothers_place() -> None:
    for form in SeatingForm:
        seats = room(form, Need(30, 12, 1, 2), tables=3, seats=20).values()
        spots = {(round(seat.x, 2), round(seat.y, 2)) for seat in seats}
        assert len(spots) == len(seats), form
