"""Precedence: orders, who is moved in them, seats."""

from __future__ import annotations

from reception.actions.named_order import displace, restore_place
from reception.actions.record import add_record
from reception.actions.seating import (
    clear_seats,
    pin_seat,
    seat_everybody,
    set_out_seats,
    take_seat,
)
from reception.plan.change import Step
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.named_order import Alphabet, NamedOrder, OrderPolicy, OrderPurpose
from reception.plan.place import Place
from reception.plan.seating import Seating, SeatingForm
from reception.trouble import Trouble
from tests.random_user.hand import WORDS, Hand, NothingThere, gesture


@gesture
def draws_up_an_order(hand: Hand) -> Step:
    order = NamedOrder(
        id=hand.new_id("order"),
        engagement=hand.pick(Engagement).id,
        purpose=hand.one(tuple(OrderPurpose)),
        policy=hand.one(tuple(OrderPolicy)),
        classes_first=hand.one((True, False)),
        alphabet=hand.one(tuple(Alphabet)),
        hosts=hand.some(sorted(hand.plan.table(HostPerson)), 1),
        participants=hand.some(sorted(hand.plan.table(Member)), 3),
    )
    return add_record(hand.plan, record=order)


@gesture
def displaces_somebody(hand: Hand) -> Step:
    """Also to before himself, and people who are not in the order."""
    displacement = Displacement(
        id=hand.new_id("displaced"),
        order=hand.pick(NamedOrder).id,
        person=hand.any_of(Member, HostPerson, Delegation),
        before=hand.one(("", hand.any_of(Member, HostPerson, Delegation))),
        reason=hand.one(WORDS),
    )
    return add_record(hand.plan, record=displacement)


@gesture
def sets_out_seats(hand: Hand) -> Step:
    seating = Seating(
        id=hand.new_id("seating"),
        engagement=hand.pick(Engagement).id,
        form=hand.one(tuple(SeatingForm)),
        tables=hand.one((0, 1, 3)),
        seats=hand.one((0, 1, 10)),
        order=hand.maybe(NamedOrder),
        host=hand.maybe(HostPerson),
        guest=hand.maybe(Member),
    )
    return add_record(hand.plan, record=seating)


@gesture
def gives_a_seat(hand: Hand) -> Step:
    """Also one that is taken, or that there is not."""
    place = Place(
        id=hand.new_id("place"),
        seating=hand.pick(Seating).id,
        person=hand.any_of(Member, HostPerson),
        table=hand.one((0, 1, 1, 2)),
        seat=hand.one((1, 2, 3, 99)),
        pinned=hand.one((True, False)),
    )
    return add_record(hand.plan, record=place)


@gesture
def displaces_with_a_reason(hand: Hand) -> Step:
    return displace(
        hand.plan,
        id=hand.new_id("displaced"),
        order=hand.pick(NamedOrder).id,
        person=hand.any_of(Member, Delegation),
        before=hand.one(("", hand.any_of(Member, Delegation))),
        reason=hand.one(WORDS),
        author="li",
        at=hand.start(),
    )


@gesture
def restores_a_place(hand: Hand) -> Step:
    moved = hand.pick(Displacement)
    return restore_place(hand.plan, order=moved.order, person=moved.person)


@gesture
def seats_everybody(hand: Hand) -> Step:
    """Where there are fewer seats than persons it is refused."""
    try:
        return seat_everybody(hand.plan, seating=hand.pick(Seating).id, new_id=hand.new_id)
    except Trouble as trouble:
        raise NothingThere from trouble


@gesture
def sets_out_usual_seats(hand: Hand) -> Step:
    engagement = hand.pick(Engagement).id
    return set_out_seats(hand.plan, id=hand.new_id("seating"), engagement=engagement)


@gesture
def changes_a_seat(hand: Hand) -> Step:
    """Also for somebody who has none, and to a number that no table has."""
    return take_seat(
        hand.plan,
        seating=hand.pick(Seating).id,
        person=hand.any_of(Member, HostPerson),
        table=hand.one((0, 1, 2)),
        seat=hand.one((1, 2, 3, 99_999)),
        new_id=hand.new_id,
    )


@gesture
def pins_a_seat(hand: Hand) -> Step:
    return pin_seat(hand.plan, place=hand.pick(Place).id, pinned=hand.one((True, False)))


@gesture
def clears_the_seats(hand: Hand) -> Step:
    return clear_seats(hand.plan, seating=hand.pick(Seating).id)
