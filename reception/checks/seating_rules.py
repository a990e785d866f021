"""A3: seats fit the guests: enough of equal standing, on the right side, agreed and seen."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

from reception.ceremonies.order_guests import attending
from reception.ceremonies.seats import GUEST_TABLE, HOST_TABLE, Seat
from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.seat_ground import SeatedRoom, seated_room
from reception.plan.engagement import Engagement
from reception.plan.member import MemberRole
from reception.plan.seating import SeatingForm, TableLay

EQUALS = (SeatingForm.ARMCHAIRS, SeatingForm.SIGNING)
"""Forms in which the principals sit apart from their people, on seats of equal standing."""
USUAL_PAIR = 2


def seats_amiss(ground: Ground, id: str) -> Iterator[Conflict]:
    """A3: fewer seats of equal standing than principals; fewer seats than persons; somebody without
    a seat, two on one, or one on a seat that is not there."""
    room = seated_room(ground, id)
    if room is None:
        return
    yield from _principals(ground, room)
    if room.shortage is not None:
        yield from _told(
            ground,
            room,
            "short",
            Fact("needs", room.shortage.persons),
            Fact("has", room.shortage.seats),
            Fact("side", room.shortage.side),
        )
    if not room.places:
        return
    if room.lacking:
        yield from _told(
            ground,
            room,
            "unseated",
            Fact("persons", room.lacking),
            Fact("count", len(room.lacking)),
        )
    taken = Counter((place.table, place.seat) for place in room.places)
    for place in room.places:
        key = (place.table, place.seat)
        where = (Fact("one_table", place.table), Fact("one_seat", place.seat))
        if taken[key] > 1:
            there = tuple(p.person for p in room.places if (p.table, p.seat) == key)
            yield from _told(ground, room, "twice", Fact("persons", there), *where, about=there)
            taken[key] = 0
        if key not in room.seats:
            one = Fact("one", place.person)
            yield from _told(ground, room, "no_seat", one, *where, about=(place.person,))


def guest_at_wrong_side(ground: Ground, id: str) -> Iterator[Conflict]:
    """A3: the guest of honour is not at the host's right, told as the host sits; of talks, not
    facing the door or not on the right of who comes in."""
    room = seated_room(ground, id)
    if room is None or not room.seating.guest or not room.seating.host:
        return
    seats = [room.seats.get(_seat_of(room, id)) for id in (room.seating.host, room.seating.guest)]
    host, guest = seats
    if host is None or guest is None:
        return
    case = ""
    if room.seating.form is SeatingForm.TALKS:
        end_on = room.seating.lay is TableLay.END_ON
        wrong = guest.x <= host.x if end_on else guest.y <= host.y
        case = ("side_talks_end_on" if end_on else "side_talks") if wrong else ""
    elif not _is_at_right(guest, host):
        case = "side"
    if case:
        yield from _told(
            ground, room, case, Fact("one", room.seating.host), Fact("other", room.seating.guest)
        )


def seating_unsettled(ground: Ground, id: str) -> Iterator[Conflict]:
    """A3: a side has not agreed to the seating, or nobody of the guest's side has seen the room.

    In Ankara in April 2021 one of two guests of equal rank found no chair: her protocol had been
    kept out of the room beforehand, and only the other's had agreed to what stood in it.
    """
    room = seated_room(ground, id)
    if room is None:
        return
    item = ground.plan.get(Engagement, room.seating.engagement)
    parties = ground.plan.delegations_of(item) if item else ()
    silent = tuple(party for party in parties if party not in room.seating.agreed_by)
    if silent:
        yield from _told(ground, room, "unagreed", Fact("parties", silent))
    if room.seating.host_agreed_on is None:
        yield from _told(ground, room, "unagreed_host")
    late = room.seating.inspected_on is not None and (
        room.seating.inspected_on > ground.day(room.span.start)
    )
    if parties and (room.seating.inspected_on is None or late):
        yield from _told(ground, room, "uninspected")


def _is_at_right(one: Seat, other: Seat) -> bool:
    """Whether one is on the own right of the other."""
    right = math.radians(other.facing + 90)
    return (one.x - other.x) * math.sin(right) + (one.y - other.y) * math.cos(right) > 0.01


def _principals(ground: Ground, room: SeatedRoom) -> Iterator[Conflict]:
    seating = room.seating
    if seating.form not in EQUALS:
        return
    members = attending(ground.plan, seating.engagement)
    principals = [one.id for one in members if one.role is MemberRole.PRINCIPAL]
    if seating.persons:
        principals = [id for id in principals if id in (*seating.persons, seating.guest)]
    # whoever receives wants a chair too, named or not
    wanted = len({*principals, seating.host})
    chairs = seating.seats or USUAL_PAIR
    if wanted > chairs:
        yield from _told(
            ground,
            room,
            "armchairs",
            Fact("persons", tuple(principals)),
            Fact("needs", wanted),
            Fact("has", chairs),
        )


def _seat_of(room: SeatedRoom, person: str) -> tuple[int, int]:
    """Where a person sits; where no seats are given yet, where the form puts host and guest."""
    for place in room.places:
        if place.person == person:
            return place.table, place.seat
    if room.places:
        return 0, 0
    two_tables = (GUEST_TABLE, 1) if person == room.seating.guest else (HOST_TABLE, 1)
    if two_tables in room.seats and room.seating.form in (SeatingForm.TALKS, *EQUALS):
        return two_tables
    seats = sorted(room.seats.values(), key=lambda seat: seat.key)
    wanted = "guest" if person == room.seating.guest else "host"
    return next((seat.key for seat in seats if seat.part.value == wanted), (0, 0))


def _told(
    ground: Ground, room: SeatedRoom, case: str, *facts: Fact, about: tuple[str, ...] = ()
) -> Iterator[Conflict]:
    form = Fact("form", room.seating.form.value)
    yield from ground.found(
        "A3", case, subjects=(*room.subjects, *about), span=room.span, facts=(*facts, form)
    )
