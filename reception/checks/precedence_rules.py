"""A2: precedence is kept, or it is said why not. A1: who must not meet does not sit together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from reception.ceremonies.precedence import Ground as PlaceGround
from reception.ceremonies.precedence import displacements, order_of
from reception.ceremonies.seating_plan import seating_plan
from reception.ceremonies.seats import SeatPart, are_neighbours
from reception.ceremonies.sitters import Sitter
from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.seat_ground import SeatedRoom, look_around, seated_room
from reception.checks.site import Site
from reception.plan.engagement import Engagement
from reception.plan.named_order import NamedOrder
from reception.plan.place import Place
from reception.plan.seating import SeatingForm


def order_unexplained(ground: Ground, id: str) -> Iterator[Conflict]:
    """A2: somebody was moved in an order without a reason, or to no effect; and two of whom nothing
    says which comes first."""
    order = ground.plan.get(NamedOrder, id)
    item = ground.plan.get(Engagement, order.engagement) if order else None
    if order is None or item is None:
        return
    look_around(ground, Site("named_order", id), item.id, (*order.hosts, *order.participants))
    span = ground.course(item)
    if span is None:
        return
    found = order_of(ground.plan, order)
    subjects = (item.id, id)
    for moved in displacements(ground.plan, id):
        case = "idle" if moved.id in found.idle else "displaced"
        if case == "idle" or not moved.reason.strip():
            facts = [Fact("one", moved.person), Fact("author", moved.author)]
            yield from ground.found(
                "A2", case, subjects=(*subjects, moved.id), span=span, facts=facts
            )
    for standing in found.standings:
        if standing.ground is PlaceGround.TIED:
            facts = [
                Fact("one", standing.before),
                Fact("other", standing.id),
                Fact("place_in_order", standing.place),
            ]
            yield from ground.found(
                "A2", "tied", subjects=(*subjects, standing.id), span=span, facts=facts
            )


def seats_unexplained(ground: Ground, id: str) -> Iterator[Conflict]:
    """A2: somebody sits above one of the same side who ranks higher, and nothing says why: neither
    a reason at the seat, nor that the two had to be kept from others."""
    room = seated_room(ground, id)
    if room is None:
        return
    pairs = list(_inverted(room))
    if not pairs:
        return
    by_rule = _by_rule(ground, room)
    pairs = [pair for pair in pairs if not all(by_rule.get(place.id, False) for place, _ in pair)]
    if pairs:
        worst = max(pairs, key=lambda pair: (pair[1][1].rank - pair[0][1].rank, pair[1][1]))
        (upper, above), (lower, below) = worst
        yield from ground.found(
            "A2",
            "seats",
            subjects=room.subjects,
            span=room.span,
            facts=(
                Fact("one", above.person),
                Fact("one_rank", above.rank),
                Fact("one_table", upper.table),
                Fact("one_seat", upper.seat),
                Fact("other", below.person),
                Fact("other_rank", below.rank),
                Fact("other_table", lower.table),
                Fact("other_seat", lower.seat),
                Fact("side", above.part.value),
                Fact("form", room.seating.form.value),
                Fact("count", len(pairs)),
            ),
        )


def seats_too_near(ground: Ground, id: str) -> Iterator[Conflict]:
    """A1: two who must never meet share a table, or two who must not be adjacent sit side by
    side."""
    room = seated_room(ground, id)
    if room is None or not room.apart.persons:
        return
    watched = [place for place in room.places if place.person in room.apart.persons]
    for one, other in combinations(watched, 2):
        case = ""
        if one.table == other.table and other.person in room.apart.tables.get(one.person, ()):
            case = "table"
        elif other.person in room.apart.sides.get(one.person, ()):
            seats = [room.seats.get((place.table, place.seat)) for place in (one, other)]
            if seats[0] and seats[1] and are_neighbours(seats[0], seats[1]):
                case = "beside"
        if case:
            first, second = sorted((one.person, other.person))
            yield from ground.found(
                "A1",
                case,
                subjects=(*room.subjects, first, second),
                span=room.span,
                facts=(
                    Fact("one", one.person),
                    Fact("other", other.person),
                    Fact("one_table", one.table),
                    Fact("one_seat", one.seat),
                    Fact("other_table", other.table),
                    Fact("other_seat", other.seat),
                    Fact("form", room.seating.form.value),
                ),
            )


Held = tuple[Place, Sitter]


def _inverted(room: SeatedRoom) -> Iterator[tuple[Held, Held]]:
    """Neighbours in the order of seats of whom the lower in rank has the better one, each with the
    one of higher rank named first; a seat with a reason counts for nobody."""
    waiting = {(sitter.person, sitter.nth): sitter for sitter in room.sitters}
    taken: dict[str, int] = {}
    held: dict[str, list[Held]] = {}
    for place in room.places:
        nth = taken.get(place.person, 0)
        taken[place.person] = nth + 1
        sitter = waiting.get((place.person, nth))
        seat = room.seats.get((place.table, place.seat))
        if sitter is None or seat is None or sitter.interprets or place.reason.strip():
            continue
        if seat.part is SeatPart.BEHIND or _by_height(room, place.table):
            continue
        held.setdefault(sitter.part, []).append((place, sitter))
    for side in held.values():
        best: Held | None = None
        for one in reversed(side):
            if best is not None and one[1].rank > best[1].rank:
                yield best, one
            elif best is None or one[1].rank < best[1].rank:
                best = one


def _by_height(room: SeatedRoom, row: int) -> bool:
    return room.seating.form is SeatingForm.PHOTO and row > 1


def _by_rule(ground: Ground, room: SeatedRoom) -> dict[str, bool]:
    """By place, whether it is the one that the rules would give, others being kept apart."""
    if room.shortage is not None:
        return {}
    pins = [place for place in room.places if place.pinned]
    meant = {
        (one.sitter.person, *one.seat.key)
        for one in seating_plan(ground.plan, room.seating, pins).seated
    }
    return {p.id: not p.pinned and (p.person, p.table, p.seat) in meant for p in room.places}
