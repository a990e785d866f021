"""Exchanges: somebody or something else of the same kind, who is free."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from reception.actions.holding import exchange
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import is_free
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.kinds import Item
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.thing import Thing
from reception.plan.vehicle import Vehicle

TRIES = 4
NUMBER = re.compile(r"\d+")
APART_MINUTES = 20
"""So long before and after an item a substitute should have nothing else: whoever is that near to
another promise will be late for one of them."""


def exchanged(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Another interpreter, leader, band, car or side room for one of the items."""
    named = {*conflict.subjects}
    for fact in conflict.facts:
        if isinstance(fact.value, tuple):
            named.update(fact.value)
    for id in reversed(conflict.subjects):
        item = bench.plan.item(id)
        if item is None or not bench.is_changeable(item):
            continue
        for holding in sorted(bench.plan.holdings_of(id), key=lambda each: each.id):
            if holding.resource in named:
                for substitute in substitutes(bench, item, holding)[:TRIES]:
                    verb = partial(exchange, holding=holding.id, resource=substitute)
                    step = bench.step(MendKind.EXCHANGE, holding.id, verb)
                    if step is not None:
                        yield Idea(MendKind.EXCHANGE, step)


def substitutes(bench: Bench, item: Item, holding: Holding) -> list[str]:
    """Those of the same kind who are free at the time of an item that holds one, the likest
    first."""
    held = bench.plan.find(holding.resource)
    course = bench.ground.course(item)
    if held is None or course is None:
        return []
    already = {each.resource for each in bench.plan.holdings_of(item.id)}
    likeness: dict[str, tuple[int, ...]] = {}
    for id, other in bench.plan.table(type(held)).items():
        rank = None if id in already else _unlikeness(item, holding, held, other)
        if rank is not None:
            likeness[id] = rank
    found = []
    for id in sorted(likeness, key=lambda id: (likeness[id], id)):
        one = bench.plan.get(type(held), id)
        before = getattr(one, "setup_minutes", APART_MINUTES)
        after = getattr(one, "turn_round_minutes", APART_MINUTES)
        span = course.widened(before=before, after=after)
        if is_free(bench, id, span.start, span.end, besides=item):
            found.append(id)
            if len(found) == TRIES:
                break
    return found


def _unlikeness(
    item: Item, holding: Holding, held: Record, other: Record
) -> tuple[int, ...] | None:
    """How far another is from the one held; None where it cannot stand in at all."""
    match held, other:
        case HostPerson(), HostPerson():
            return _person_unlikeness(item, holding, held, other)
        case Thing(), Thing():
            return (held.unit != other.unit,) if held.thing is other.thing else None
        case Vehicle(), Vehicle():
            fits = held.vehicle is other.vehicle and other.seats >= held.seats
            named_alike = _stem(other) == _stem(held)
            return (not named_alike, other.seats - held.seats) if fits else None
        case Room(), Room():
            same = held.venue == other.venue and other.capacity >= held.capacity
            return (other.capacity - held.capacity,) if same else None
    return None


def _stem(vehicle: Vehicle) -> str:
    """What a vehicle is called without its number: protocol cars stand in for one another before
    guards' cars do."""
    return NUMBER.sub("", vehicle.name_zh or vehicle.name_en)


def _person_unlikeness(
    item: Item, holding: Holding, held: HostPerson, other: HostPerson
) -> tuple[int, ...] | None:
    """Languages must be those needed; a leader may be stood in for by one of the next rank below
    or above, but not below what the guests have been promised."""
    if held.role is not other.role:
        return None
    needed = set(holding.languages or held.languages)
    if held.role is HostRole.INTERPRETER and not needed <= set(other.languages):
        return None
    if held.role is not HostRole.LEADER:
        return (held.unit != other.unit,)
    agreed = item.agreed_rank if isinstance(item, Engagement) else 0
    if agreed and not 0 < other.rank <= agreed:
        return None
    below = other.rank >= held.rank > 0
    return (not below, abs(other.rank - held.rank), held.unit != other.unit)
