"""Occupancy at the size of several summits: all overlaps of 20,000 items in 400 rooms with 4,000
people, and 10,000 items crowded into four rooms.

Times are of computing, so that other programs on the machine count as little as may be. Where two
ways are compared their answers are compared first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import combinations
from random import Random
from time import process_time
from typing import NamedTuple, TypeVar

import networkx

from reception.checks.checker import Checker
from reception.checks.rules import RULES
from reception.collector import collector_at_rest, made_to_last
from reception.graphs.occupancy import overlaps_in_order
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.plan import Plan
from tests.graphs.conferences import FIRST_DAY, SLOT, conference_book

REPEATS = 15
CROWDS = (32, 8, 2)
"""Days over which the crowd in four rooms is spread: the fewer, the more pairs."""

Figure = tuple[str, float, str]
Booking = tuple[datetime, datetime, str]
"""Start, end and item."""
Moments = Sequence[datetime]
Pairs = set[frozenset[str]]
T = TypeVar("T")


class Columns(NamedTuple):
    """What holds one room or person, by start and end."""

    starts: Sequence[datetime]
    ends: Sequence[datetime]
    items: Sequence[str]


def run() -> list[Figure]:
    """All figures."""
    with made_to_last():  # as a book is opened
        plan = conference_book(
            Random(1), items=20_000, rooms=400, people=4_000, days=30, most_people=6
        )
    with collector_at_rest():  # as a book is checked
        return [*_large(plan), *_crowded(), *_compared()]


def _large(plan: Plan) -> list[Figure]:
    columns, reading = _best(lambda: _columns(plan))
    pairs, sweeping = _best(lambda: sum(len(overlaps_in_order(s, e)) for s, e, _ in columns))
    figures: list[Figure] = [
        ("20,000 items in 400 rooms with 4,000 people: bookings", _bookings(columns), ""),
        ("… pairs that overlap", pairs, ""),
        ("… finding them", sweeping * 1000, "ms"),
        ("… before that, reading spans out of the records", reading * 1000, "ms"),
    ]
    _, both = _best(lambda: sum(len(overlaps_in_order(s, e)) for s, e, _ in _columns(plan)))
    figures.append(("… both together", both * 1000, "ms"))
    rules = [rule for rule in RULES if rule.code in ("R1", "T1", "P1")]
    _, checking = _best(lambda: Checker(plan, rules=rules, strict=True))
    return [
        *figures,
        ("… checking R1, T1 and P1, conflicts told and sorted", checking * 1000, "ms"),
    ]


def _crowded() -> list[Figure]:
    figures: list[Figure] = []
    for days in CROWDS:
        plan = conference_book(Random(2), items=10_000, rooms=4, people=1, days=days, most_people=0)
        columns = _columns(plan)
        pairs, took = _best(lambda: sum(len(overlaps_in_order(s, e)) for s, e, _ in columns))  # noqa: B023
        figures += [
            (f"10,000 items in four rooms in {days} days: pairs", pairs, ""),
            ("… finding them", took * 1000, "ms"),
            ("… for each pair", took / pairs * 1e9, "ns"),
        ]
    return figures


def _compared() -> list[Figure]:
    plan = conference_book(Random(3), items=2_000, rooms=10, people=200, days=6)
    columns = _columns(plan)
    ours, sweeping = _best(lambda: _found(columns, overlaps_in_order))
    brute, looking = _best(lambda: _found(columns, _all_pairs))
    assert ours == brute
    graph, building = _best(lambda: _found(columns, _interval_graph))
    assert ours == graph
    return [
        ("2,000 items in ten rooms with 200 people: pairs", len(ours), ""),
        ("… sweep", sweeping * 1000, "ms"),
        ("… all pairs of each resource, times the sweep", looking / sweeping, "x"),
        ("… networkx.interval_graph of each resource, times the sweep", building / sweeping, "x"),
    ]


def _columns(plan: Plan) -> list[Columns]:
    """When each room and person is held, read out of the records; items without length are left
    out, since networkx knows none."""
    spans: dict[str, Booking] = {}
    held: defaultdict[str, list[Booking]] = defaultdict(list)
    for one in plan.table(Engagement).values():
        start, end = one.start, one.end or one.planned_end
        if start < end:
            span = spans[one.id] = start, end, one.id
            held[one.room].append(span)
    of_item = spans.get
    for holding in plan.table(Holding).values():
        if (found := of_item(holding.item)) is not None:
            held[holding.resource].append(found)
    for bookings in held.values():
        bookings.sort()
    return [Columns(*zip(*bookings, strict=True)) for bookings in held.values()]


def _bookings(columns: list[Columns]) -> int:
    return sum(len(starts) for starts, _, _ in columns)


def _found(
    columns: list[Columns],
    find: Callable[[Moments, Moments], list[tuple[int, int]]],
) -> Pairs:
    return {
        frozenset((items[one], items[other]))
        for starts, ends, items in columns
        for one, other in find(starts, ends)
    }


def _all_pairs(starts: Moments, ends: Moments) -> list[tuple[int, int]]:
    return [
        (one, other)
        for one, other in combinations(range(len(starts)), 2)
        if starts[one] < ends[other] and starts[other] < ends[one]
    ]


def _interval_graph(starts: Moments, ends: Moments) -> list[tuple[int, int]]:
    """Its intervals hold both their ends, and two that are equal are one node to it: each is
    stretched by the number of stretches, and given a start of its own."""
    many = len(starts)
    nodes = {
        ((start - FIRST_DAY) // SLOT * many + place, (end - FIRST_DAY) // SLOT * many - 1): place
        for place, (start, end) in enumerate(zip(starts, ends, strict=True))
    }
    return [(nodes[one], nodes[other]) for one, other in networkx.interval_graph(nodes).edges]


def _best(act: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and the least seconds of computing it took."""
    times = []
    for _ in range(REPEATS):
        begun = process_time()
        result = act()
        times.append(process_time() - begun)
    return result, min(times)
