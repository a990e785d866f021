"""Seats as the rules look at them: who is to sit, which seats there are, who has which."""

from __future__ import annotations

from collections import Counter

import msgspec

from reception.ceremonies.order_guests import attending
from reception.ceremonies.seating_plan import Shortage, need_of, shortage_of
from reception.ceremonies.seats import Seat, seats_of
from reception.ceremonies.sitters import Apart, Sitter, apart_among, sitters_of
from reception.checks.ground import Ground
from reception.checks.site import Site
from reception.plan.engagement import Engagement
from reception.plan.member import Member
from reception.plan.named_order import NamedOrder
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import Seating
from reception.plan.span import Span


class SeatedRoom(msgspec.Struct, frozen=True, gc=False):
    """A seating of an engagement that takes place at `span`, with its places by table and seat."""

    seating: Seating
    span: Span
    sitters: tuple[Sitter, ...]
    seats: dict[tuple[int, int], Seat]
    places: tuple[Place, ...]
    apart: Apart
    shortage: Shortage | None

    @property
    def subjects(self) -> tuple[str, str]:
        """The engagement and the seating."""
        return self.seating.engagement, self.seating.id

    @property
    def lacking(self) -> tuple[str, ...]:
        """Who is to sit and has no place, or fewer than the persons of the entry."""
        given = Counter(place.person for place in self.places)
        wanted = Counter(sitter.person for sitter in self.sitters)
        return tuple(sorted(id for id in wanted if given[id] < wanted[id]))


def seated_room(ground: Ground, id: str) -> SeatedRoom | None:
    """A seating as it stands; None where its engagement does not take place."""
    rooms = ground.remembered(_rooms)
    if id not in rooms:
        rooms[id] = _room(ground, id)
    return rooms[id]


def look_around(ground: Ground, site: Site, engagement: str, named: tuple[str, ...]) -> None:
    """Seats and orders have to be looked at again when the engagement changes, the parties on it,
    or a person or party that they name."""
    plan = ground.plan
    item = plan.get(Engagement, engagement)
    others = {Site("item", engagement)}
    parties = set(plan.delegations_of(item) if item else ())
    parties.update(member.delegation for member in attending(plan, engagement))
    for delegation in parties:
        others |= _party(plan, delegation)
    for id in (*named, *(holding.resource for holding in plan.holdings_of(engagement))):
        member = plan.get(Member, id)
        others |= _party(plan, member.delegation if member else id)
        others.add(Site("host_person", id))
    ground.look(site, others)


def _party(plan: Plan, delegation: str) -> set[Site]:
    stays = {Site("stay", stay.id) for stay in plan.stays_of(delegation)}
    return {Site("delegation", delegation), *stays}


def _rooms(ground: Ground) -> dict[str, SeatedRoom | None]:
    return {}


def _room(ground: Ground, id: str) -> SeatedRoom | None:
    plan = ground.plan
    seating = plan.get(Seating, id)
    item = plan.get(Engagement, seating.engagement) if seating else None
    if seating is None or item is None:
        return None
    named = (*seating.persons, *filter(None, (seating.host, seating.guest)))
    site = Site("seating", id)
    look_around(ground, site, item.id, named)
    order = plan.get(NamedOrder, seating.order)
    if order is not None:
        ground.look(site, {Site("named_order", order.id)})
        look_around(ground, site, order.engagement, (*order.hosts, *order.participants))
    span = ground.course(item)
    if span is None:
        return None
    sitters = sitters_of(plan, seating)
    seats = seats_of(seating, need_of(seating, sitters))
    places = plan.referring(Place, "seating", id)
    return SeatedRoom(
        seating=seating,
        span=span,
        sitters=sitters,
        seats={seat.key: seat for seat in seats},
        places=tuple(sorted(places, key=lambda one: (one.table, one.seat, one.id))),
        apart=apart_among(plan, seating, sitters),
        shortage=shortage_of(seating, sitters, seats),
    )
