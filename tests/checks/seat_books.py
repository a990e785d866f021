"""A small banquet, a talk and a meeting for the rules of precedence and seats."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from reception.actions.seating import seat_everybody
from reception.checks.checker import Checker
from reception.plan.member import Member, MemberRole
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.seating import Seating, SeatingForm
from tests.ceremonies.banquets import START, banquet

SETTLED: dict[str, Any] = {
    "agreed_by": ("party",),
    "host_agreed_on": START.date(),
    "inspected_on": START.date(),
}


def seating_of(form: SeatingForm = SeatingForm.ROUND_TABLES, **fields: Any) -> Seating:
    """A seating to which nothing is to be said: agreed, seen, enough seats."""
    usual: dict[str, Any] = {"tables": 3, "seats": 8, "host": "host-001", "guest": "guest-001"}
    return Seating(id="seating", engagement="dinner", form=form, **(SETTLED | usual | fields))


def book_of(seating: Seating, *more: Record, guests: int = 12, hosts: int = 6, **kept: Any) -> Plan:
    """The banquet's book, with nothing wrong but what `more` brings."""
    return banquet(seating, guests=guests, hosts=hosts, more=more, **kept)


def seated(plan: Plan, *edits: Place) -> Plan:
    """Everybody at the seat that the rules give, but for these places."""
    numbers = iter(range(1_000))
    step = seat_everybody(plan, seating="seating", new_id=lambda kind: f"{kind}-{next(numbers)}")
    done = plan.apply(step)
    changed = {place.id: place for place in edits}
    return Plan([changed.get(record.id, record) for record in done])


def place_at(plan: Plan, table: int, seat: int) -> Place:
    """The place at a seat."""
    return next(
        place for place in plan.table(Place).values() if (place.table, place.seat) == (table, seat)
    )


def exchanged(plan: Plan, one: tuple[int, int], other: tuple[int, int], reason: str = "") -> Plan:
    """Two change seats, both for a reason or none."""
    first, second = place_at(plan, *one), place_at(plan, *other)
    edits = {
        first.id: msgspec.structs.replace(first, table=other[0], seat=other[1], reason=reason),
        second.id: msgspec.structs.replace(second, table=one[0], seat=one[1], reason=reason),
    }
    return Plan([edits.get(record.id, record) for record in plan])


def seats_told(plan: Plan, *codes: str) -> list[str]:
    """Codes and cases of what the rules of precedence and seats find, and whom each is about."""
    checker = Checker(plan, strict=True)
    return sorted(
        " ".join((conflict.code, conflict.case, *conflict.subjects[2:]))
        for conflict in checker.conflicts
        if conflict.code in (codes or ("A2", "A3")) and "seating" in conflict.subjects
    )


def second_principal(plan: Plan, ids: Iterable[str] = ("guest-002",)) -> Plan:
    """The same book in which these guests are principals too."""
    return Plan(
        [
            msgspec.structs.replace(record, role=MemberRole.PRINCIPAL)
            if isinstance(record, Member) and record.id in ids
            else record
            for record in plan
        ]
    )
