"""Precedence sites: how far a change of orders, seatings and places is felt, and of the pairs that
must be kept apart at table."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.site import Site
from reception.plan.displacement import Displacement
from reception.plan.keep_apart import KeepApart
from reception.plan.named_order import NamedOrder
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import Seating


def order_felt(plan: Plan, order: NamedOrder, other: NamedOrder | None) -> Iterator[Site]:
    """By itself; the seatings that follow it look at it."""
    yield Site("named_order", order.id)


def displacement_felt(
    plan: Plan, moved: Displacement, other: Displacement | None
) -> Iterator[Site]:
    """By the order it changes."""
    yield Site("named_order", moved.order)


def seating_felt(plan: Plan, seating: Seating, other: Seating | None) -> Iterator[Site]:
    """By itself."""
    yield Site("seating", seating.id)


def place_felt(plan: Plan, place: Place, other: Place | None) -> Iterator[Site]:
    """By the seating it is in."""
    yield Site("seating", place.seating)


def pair_felt(plan: Plan, pair: KeepApart, other: KeepApart | None) -> Iterator[Site]:
    """By itself, and by every seating: the two may sit in any."""
    yield Site("keep_apart", pair.id)
    yield from (Site("seating", id) for id in plan.table(Seating))
