"""R5: of what there are several, no more can be out at a time than there are."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.graphs.drawing import Ledger
from reception.plan.pool import Pool


def pool_exhausted(ground: Ground, pool: str) -> Iterator[Conflict]:
    """R5: escort cars, outriders, crews … more are wanted at a moment than there are. One conflict
    for each stretch of time names all items that want some at the worst of it."""
    found = ground.plan.get(Pool, pool)
    if found is None or not found.amount:
        return
    ledger = ground.kept(_ledgers).setdefault(pool, Ledger())
    for shortage in ledger.shortages(ground.plan, found, ground.course):
        items = dict.fromkeys(draw.item for draw in shortage.draws)
        yield from ground.found(
            "R5",
            "amount",
            subjects=(*items, pool),
            span=shortage.span,
            facts=(
                Fact("needs", shortage.needs, "source-holding"),
                Fact("has", found.amount, "source-pool"),
                Fact("from", shortage.span.start),
                Fact("until", shortage.span.end),
            ),
        )


def _ledgers(_: Ground) -> dict[str, Ledger]:
    """By pool, what is led on from ground to ground."""
    return {}
