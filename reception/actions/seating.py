"""The verbs of seatings: everybody is seated, and somebody takes another seat."""

from __future__ import annotations

import msgspec

from reception.actions.act import NewId, act, found, found_record
from reception.ceremonies.order_guests import attending
from reception.ceremonies.seating_plan import seating_plan
from reception.ceremonies.sitters import sitters_of
from reception.plan.change import Change, Step, added, removed, replaced
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.member import MemberRole
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import InterpreterPlace, Seating, SeatingForm

USUAL_FORMS = {
    EngagementKind.RESTRICTED_TALKS: SeatingForm.TALKS,
    EngagementKind.EXPANDED_TALKS: SeatingForm.TALKS,
    EngagementKind.MEETING: SeatingForm.ARMCHAIRS,
    EngagementKind.TEA: SeatingForm.ARMCHAIRS,
    EngagementKind.SIGNING: SeatingForm.SIGNING,
    EngagementKind.BANQUET: SeatingForm.ROUND_TABLES,
    EngagementKind.LUNCH: SeatingForm.ROUND_TABLES,
    EngagementKind.PHOTO: SeatingForm.PHOTO,
    EngagementKind.WELCOME: SeatingForm.RECEIVING_LINE,
}
AT_A_TABLE = 10
IN_A_ROW = 20
AT_THE_END = 1_000_000


def set_out_seats(plan: Plan, *, id: str, engagement: str, form: SeatingForm | None = None) -> Step:
    """A room is furnished for an engagement: left out, the form is the usual one of its kind, with
    the highest leader who receives as host and the first principal who comes as guest. At a meal
    there are tables of ten, and interpreters sit behind; for a photograph as few rows of about one
    length as have no more than twenty each."""
    one = found(plan, Engagement, engagement)
    form = form or USUAL_FORMS.get(one.engagement, SeatingForm.LONG_TABLE)
    leaders = [
        person
        for holding in plan.holdings_of(one.id)
        if (person := plan.get(HostPerson, holding.resource)) and person.role is HostRole.LEADER
    ]
    host = min(leaders, key=lambda person: (person.rank or AT_THE_END, person.id), default=None)
    guests = [m for m in attending(plan, one.id) if m.role is MemberRole.PRINCIPAL]
    seating = Seating(
        id=id,
        engagement=one.id,
        form=form,
        host=host.id if host else "",
        guest=guests[0].id if guests else "",
        interpreters=InterpreterPlace.BEHIND
        if form is SeatingForm.ROUND_TABLES
        else InterpreterPlace.BESIDE,
    )
    if form is SeatingForm.ROUND_TABLES:
        persons = len(sitters_of(plan, seating))
        seating = msgspec.structs.replace(
            seating, seats=AT_A_TABLE, tables=max(1, -(-persons // AT_A_TABLE))
        )
    elif form is SeatingForm.PHOTO:
        persons = len(sitters_of(plan, seating))
        seating = msgspec.structs.replace(seating, tables=max(1, -(-persons // IN_A_ROW)))
    return act("seating.add", id, [added(seating)])


def seat_everybody(plan: Plan, *, seating: str, new_id: NewId) -> Step:
    """Everybody gets a seat by precedence, and away from whom they must not meet; seats that are
    pinned stay, all others are given anew.

    Raises:
        Trouble: there are fewer seats than persons.
    """
    one = found(plan, Seating, seating)
    places = places_of(plan, seating)
    found_plan = seating_plan(plan, one, [place for place in places if place.pinned])
    wanted = {
        (seated.sitter.person, seated.sitter.nth): seated.seat.key for seated in found_plan.seated
    }
    given: dict[str, int] = {}
    changes: list[Change] = []
    kept = [place for place in places if place.pinned]
    for place in (*kept, *(place for place in places if not place.pinned)):
        nth = given.get(place.person, 0)
        given[place.person] = nth + 1
        seat = wanted.pop((place.person, nth), None)
        if seat is None:
            changes.append(removed(place))
        elif seat != (place.table, place.seat):
            changes.append(replaced(place, table=seat[0], seat=seat[1], reason=""))
    for (person, _), (table, seat_number) in wanted.items():
        new = Place(
            id=new_id(Place.KIND), seating=seating, person=person, table=table, seat=seat_number
        )
        changes.append(added(new))
    return act("seating.seat", seating, changes)


def take_seat(
    plan: Plan, *, seating: str, person: str, table: int, seat: int, new_id: NewId
) -> Step:
    """Somebody takes a seat; who had it gets the seat that becomes free, or none where the other
    had none. The seat is pinned, so that seating everybody anew keeps it.

    Raises:
        WrongValue: there is no such seat number.
    """
    one = found(plan, Seating, seating)
    found_record(plan, person)
    places = places_of(plan, one.id)
    own = next((place for place in places if place.person == person), None)
    other = next((p for p in places if (p.table, p.seat) == (table, seat)), None)
    changes: list[Change] = []
    if other is not None and other is not own:
        if own is None:
            changes.append(removed(other))
        else:
            changes.append(replaced(other, table=own.table, seat=own.seat))
    if own is None:
        place = Place(
            id=new_id(Place.KIND),
            seating=one.id,
            person=person,
            table=table,
            seat=seat,
            pinned=True,
        )
        changes.append(added(place))
        return act("place.move", place.id, changes)
    changes.append(replaced(own, table=table, seat=seat, pinned=True))
    return act("place.move", own.id, changes)


def pin_seat(plan: Plan, *, place: str, pinned: bool, reason: str = "") -> Step:
    """A seat is kept when the others are given anew, with a reason for it; or no longer."""
    one = found(plan, Place, place)
    return act("place.change", place, [replaced(one, pinned=pinned, reason=reason.strip())])


def clear_seats(plan: Plan, *, seating: str) -> Step:
    """All seats of a seating are free again, pinned ones too."""
    found(plan, Seating, seating)
    return act("seating.clear", seating, [removed(place) for place in places_of(plan, seating)])


def places_of(plan: Plan, seating: str) -> list[Place]:
    """The places of a seating by table and seat."""
    places = plan.referring(Place, "seating", seating)
    return sorted(places, key=lambda place: (place.table, place.seat, place.id))
