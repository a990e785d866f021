"""Books in which every case about orders of precedence and seats occurs."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from reception.plan.displacement import Displacement
from reception.plan.named_order import OrderPolicy
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import GuestSide, SeatingForm, TableLay
from reception.plan.side import Frame
from tests.ceremonies.heads import an_order, heads_plan
from tests.checks.seat_books import (
    book_of,
    exchanged,
    place_at,
    seated,
    seating_of,
    second_principal,
)


def seat_books() -> Iterator[Plan]:
    """What is wrong in each is what its part of this text says."""
    yield from _in_orders()
    yield from _at_table()
    yield from _in_the_room()


def _in_orders() -> Iterator[Plan]:
    moved = Displacement(id="moved", order="order", person="PK", before="TJ", author="li")
    yield heads_plan(an_order(policy=OrderPolicy.RANK), moved)
    yield heads_plan(an_order(participants=("BN", "TJ")), moved)
    pair = an_order(participants=("BN", "BN2"))
    brunei = heads_plan(pair).find("BN")
    assert brunei is not None
    yield heads_plan(pair, msgspec.structs.replace(brunei, id="BN2"))


def _at_table() -> Iterator[Plan]:
    apart = seated(book_of(seating_of(), never=[("guest-002", "guest-003")]))
    at = {place.person: (place.table, place.seat) for place in apart.table(Place).values()}
    table, _ = at["guest-002"]
    other = next(seat for id, seat in at.items() if seat[0] == table and id > "guest-003")
    yield exchanged(apart, at["guest-003"], other)
    beside = seated(book_of(seating_of(), not_adjacent=[("guest-001", "guest-003")]))
    third = next(one for one in beside.table(Place).values() if one.person == "guest-003")
    yield exchanged(beside, (third.table, third.seat), (1, 4))
    usual = seated(book_of(seating_of()))
    second = next(
        one for one in usual.table(Place).values() if one.table == 2 and one.person > "guest"
    )
    yield exchanged(usual, (1, 3), (second.table, second.seat))
    first, last = place_at(usual, 3, 1), place_at(usual, 3, 2)
    for edited in (
        msgspec.structs.replace(last, seat=1),
        msgspec.structs.replace(first, table=9, reason="r"),
    ):
        yield Plan([edited if one.id == edited.id else one for one in usual])
    yield Plan([one for one in usual if one.id != first.id])


def _in_the_room() -> Iterator[Plan]:
    chairs = seating_of(SeatingForm.ARMCHAIRS, seats=2, agreed_by=(), inspected_on=None)
    yield second_principal(book_of(chairs, guests=2, hosts=1))
    yield book_of(seating_of(host_agreed_on=None))
    yield book_of(seating_of(seats=5))
    yield book_of(
        seating_of(SeatingForm.ARMCHAIRS, seats=0, guest_side=GuestSide.LEFT, side_frame=Frame.OWN)
    )
    yield book_of(
        seating_of(
            SeatingForm.TALKS,
            seats=0,
            lay=TableLay.END_ON,
            guest_side=GuestSide.LEFT,
            side_frame=Frame.ENTERING,
        )
    )
    yield exchanged(seated(book_of(seating_of(SeatingForm.TALKS, seats=0))), (1, 1), (2, 1))
