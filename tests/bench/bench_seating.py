"""Seats for banquets: how long everybody takes to find one, the more of them must be kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from time import process_time

from reception.ceremonies.precedence import order_of
from reception.ceremonies.seating_plan import seating_plan
from reception.plan.seating import InterpreterPlace, Seating, SeatingForm
from tests.ceremonies.banquets import banquet, guest_id
from tests.ceremonies.heads import an_order, heads_plan

TIMES = 5
Figure = tuple[str, float, str]


def run() -> list[Figure]:
    """Figures for 300 and 2,000 persons, and for the order of forty heads."""
    figures: list[Figure] = []
    for persons, pairs in ((300, 0), (300, 40), (300, 300), (2_000, 40)):
        took, near = _seated(persons, pairs)
        named = f"{persons:,} seated, {pairs} pairs kept apart"
        figures += [(named, took, "ms"), (f"{named}: left too near", near, "")]
    order = an_order()
    plan = heads_plan(order)
    started = process_time()
    order_of(plan, order)
    return [*figures, ("40 heads in order", 1000 * (process_time() - started), "ms")]


def _seated(persons: int, pairs: int) -> tuple[float, int]:
    seating = Seating(
        id="seating",
        engagement="dinner",
        form=SeatingForm.ROUND_TABLES,
        tables=persons // 10,
        seats=10,
        interpreters=InterpreterPlace.BEHIND,
        host="host-001",
        guest="guest-001",
    )
    guests = persons * 4 // 5
    plan = banquet(
        seating,
        guests=guests,
        hosts=persons - guests,
        interpreters=2,
        never=_enemies(guests, pairs),
    )
    took, near = [], 0
    for _ in range(TIMES):
        started = process_time()
        near = len(seating_plan(plan, seating).near)
        took.append(1000 * (process_time() - started))
    return min(took), near


def _enemies(guests: int, pairs: int) -> Sequence[tuple[str, str]]:
    dice = Random(11)
    found: dict[frozenset[int], None] = {}
    while len(found) < pairs:
        found[frozenset(dice.sample(range(2, guests + 1), 2))] = None
    return [(guest_id(min(pair)), guest_id(max(pair))) for pair in found]
