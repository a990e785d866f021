"""What an item takes: places, people, things, pools; what it hangs on and keeps apart from."""

from __future__ import annotations

from datetime import date, timedelta

from reception.actions.holding import exchange, hold, release, set_amount, set_role
from reception.actions.record import add_record, change_record
from reception.actions.replacement import replace_everywhere
from reception.actions.venue import accept_place, close_place, reopen_place
from reception.plan.change import Step
from reception.plan.delegation import Delegation
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.link import Edge, Link
from reception.plan.member import Member
from reception.plan.pool import Pool
from reception.plan.room import Room
from reception.plan.thing import Thing
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Closure, Venue
from tests.random_user.hand import WORDS, Hand, gesture


@gesture
def closes_a_place(hand: Hand) -> Step:
    place = hand.any_of(Venue, Room)
    starts = hand.start()
    return close_place(hand.plan, place=place, starts=starts, ends=hand.around(starts))


@gesture
def reopens_a_place(hand: Hand) -> Step:
    closed = [r.id for r in hand.plan if isinstance(r, Venue | Room) and r.closures]
    place = hand.plan.find(hand.one(closed))
    assert isinstance(place, Venue | Room)
    return reopen_place(hand.plan, place=place.id, closure=hand.one(place.closures))


@gesture
def brings_a_reversed_closure(hand: Hand) -> Step:
    """As an import may."""
    starts = hand.start()
    closure = Closure(starts=starts, ends=starts - timedelta(hours=hand.dice.randint(1, 99)))
    return change_record(hand.plan, id=hand.any_of(Venue, Room), closures=(closure,))


@gesture
def accepts_a_place(hand: Hand) -> Step:
    place = hand.any_of(Venue, Room)
    day = hand.one((None, date(2026, 9, 1 + hand.dice.randrange(28))))
    return accept_place(hand.plan, place=place, accepted_from=day)


@gesture
def holds(hand: Hand) -> Step:
    resource = hand.any_of(HostPerson, Room, Thing, Vehicle, Pool, Member)
    return hold(
        hand.plan,
        id=hand.new_id("h"),
        item=hand.item().id,
        resource=resource,
        setup_minutes=hand.one((None, 0, 30)),
        amount=hand.one((1, 1, 3)),
    )


@gesture
def releases(hand: Hand) -> Step:
    return release(hand.plan, holding=hand.pick(Holding).id)


@gesture
def exchanges(hand: Hand) -> Step:
    resource = hand.any_of(HostPerson, Thing, Venue)
    return exchange(hand.plan, holding=hand.pick(Holding).id, resource=resource)


@gesture
def replaces_everywhere(hand: Hand) -> Step:
    """What something holds; now and then by a record of another kind, which is refused."""
    starts, until = (hand.one((None, None, hand.start())) for _ in range(2))
    one = hand.pick(Holding).resource
    held = hand.plan.find(one)
    kinds = (Member,) if held is None else (type(held), type(held), type(held), Member)
    other = hand.any_of(*kinds)
    return replace_everywhere(hand.plan, resource=one, by=other, starts=starts, until=until)


@gesture
def changes_a_role(hand: Hand) -> Step:
    role = hand.one(tuple(HoldingRole))
    return set_role(hand.plan, holding=hand.pick(Holding).id, role=role)


@gesture
def needs_more_or_fewer(hand: Hand) -> Step:
    return set_amount(
        hand.plan, holding=hand.pick(Holding).id, amount=hand.one((0, 1, 6, -1, 10**7))
    )


@gesture
def brings_a_pool(hand: Hand) -> Step:
    pool = Pool(id=hand.new_id("pool"), name_zh=hand.one(WORDS), amount=hand.one((0, 1, 12)))
    return add_record(hand.plan, record=pool)


@gesture
def links_two_items(hand: Hand) -> Step:
    """Also an item with itself, and in circles: the checks have to live with it."""
    link = Link(
        id=hand.new_id("link"),
        before=hand.item().id,
        before_edge=hand.one(tuple(Edge)),
        after=hand.item().id,
        after_edge=hand.one(tuple(Edge)),
        at_least=hand.one((-15, 0, 0, 30)),
        at_most=hand.one((None, None, 0, 20)),
    )
    return add_record(hand.plan, record=link)


@gesture
def keeps_two_apart(hand: Hand) -> Step:
    pair = KeepApart(
        id=hand.new_id("apart"),
        one=hand.any_of(Delegation, Member, HostPerson),
        other=hand.any_of(Delegation, Member, HostPerson),
        strength=hand.one(tuple(Strength)),
        valid_to=hand.one((None, date(2026, 9, 1 + hand.dice.randrange(28)))),
    )
    return add_record(hand.plan, record=pair)
