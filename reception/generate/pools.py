"""Pools: escorts on the road and interpreters' booths, of which the office has just enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from reception.generate.guests import WITH_SPOUSE
from reception.generate.words import names
from reception.graphs.drawing import draws_on, shortages
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding
from reception.plan.move import Move, MoveMode
from reception.plan.phase import Phase, VisitKind
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.thing import ThingKind

POOLS = {
    "outriders": (ThingKind.ESCORT, 20, 20),
    "escort-cars": (ThingKind.ESCORT, 15, 15),
    "cabins": (ThingKind.BOOTHS, 60, 30),
}
"""Of what sort they are, with their set-up and turn-round in minutes."""
ESCORTS = {
    VisitKind.STATE: {"outriders": 6, "escort-cars": 2},
    VisitKind.OFFICIAL: {"escort-cars": 2},
}
"""How many go with the motorcade of the principal."""
MOST_BOOTHS = 8
INTERPRETED = {EngagementKind.SPEECH, EngagementKind.BUSINESS}
"""What is interpreted simultaneously; an evening is, when several delegations come to it."""


def with_pools(records: Sequence[Record]) -> list[Record]:
    """The records with pools, from which motorcades and speeches hold what they need."""
    plan = Plan(records)
    drawn = [*_escorts(plan), *_cabins(plan)]
    fewest = {id: _pool(id) for id in POOLS}
    wanted = Plan([*records, *fewest.values(), *drawn])
    pools = [
        msgspec.structs.replace(pool, amount=_most_out(wanted, pool)) for pool in fewest.values()
    ]
    booths = {one.item: one.amount for one in drawn if one.resource == "cabins"}
    return [
        msgspec.structs.replace(one, booths=booths[one.id])
        if isinstance(one, Engagement) and one.id in booths
        else one
        for one in (*records, *pools, *drawn)
    ]


def _pool(id: str) -> Pool:
    thing, setup, turn_round = POOLS[id]
    return Pool(
        id=id,
        **names(f"pool-{id}"),
        thing=thing,
        setup_minutes=setup,
        turn_round_minutes=turn_round,
    )


def _most_out(plan: Plan, pool: Pool) -> int:
    """How many are out at the worst of times; one where nobody wants any."""
    draws = draws_on(plan, pool, lambda item: item.course if plan.takes_place(item) else None)
    return max((shortage.needs for shortage in shortages(draws, 0)), default=1)


def _escorts(plan: Plan) -> Iterable[Holding]:
    for phase in plan.table(Phase).values():
        principal = plan.tracks_of(phase.stay)[0]
        for move in plan.moves_of(principal.id):
            if move.mode is MoveMode.MOTORCADE and phase.visit in WITH_SPOUSE:
                for pool, amount in ESCORTS[phase.visit].items():
                    yield _held(move, pool, amount)


def _cabins(plan: Plan) -> Iterable[Holding]:
    for one in plan.table(Engagement).values():
        guests = [plan.get(Delegation, id) for id in plan.delegations_of(one)]
        if not one.parent and (one.engagement in INTERPRETED or len(guests) > 1):
            languages = {guest.languages for guest in guests if guest}
            yield _held(one, "cabins", min(MOST_BOOTHS, len(languages)))


def _held(item: Engagement | Move, pool: str, amount: int) -> Holding:
    return Holding(id=f"{item.id}.{pool}", item=item.id, resource=pool, amount=amount)
