"""Seats and orders: two change their seats, a place given by hand goes back to the rules."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.record import change_record, remove_record
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.mend import Idea, MendKind
from reception.plan.displacement import Displacement
from reception.plan.place import Place
from reception.plan.seating import GuestSide, Seating


def seats_exchanged(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The two of whom a conflict tells change their seats."""
    seating = next((id for id in conflict.subjects if bench.plan.get(Seating, id)), "")
    places = bench.plan.referring(Place, "seating", seating) if seating else ()
    persons = [conflict.fact("one"), conflict.fact("other")]
    held = [next((one for one in places if one.person == person), None) for person in persons]
    first, second = held
    if first is None or second is None:
        return
    step = bench.step(
        MendKind.SEATS,
        conflict.subjects[0],
        partial(change_record, id=first.id, table=second.table, seat=second.seat),
        partial(change_record, id=second.id, table=first.table, seat=first.seat),
    )
    if step is not None:
        yield Idea(MendKind.SEATS, step)


def guest_put_across(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The seats are set out the other way round, with the guest on the other side of the host."""
    seating = bench.plan.get(Seating, conflict.subjects[1])
    if seating is not None:
        left = seating.guest_side is GuestSide.LEFT
        side = GuestSide.RIGHT if left else GuestSide.LEFT
        verb = partial(change_record, id=seating.id, guest_side=side)
        step = bench.step(MendKind.SEATS, conflict.subjects[0], verb)
        if step is not None:
            yield Idea(MendKind.SEATS, step)


def order_by_rule(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Somebody moved by hand has the place again that the rules give."""
    moved = bench.plan.get(Displacement, conflict.subjects[-1])
    if moved is not None:
        verb = partial(remove_record, id=moved.id)
        step = bench.step(MendKind.ORDER, conflict.subjects[0], verb)
        if step is not None:
            yield Idea(MendKind.ORDER, step)
