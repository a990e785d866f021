"""T3: a road closure that ends before it starts closes nothing, and whoever typed it believes the
road closed."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.road_closure import RoadClosure


def closure_times(ground: Ground, closure: str) -> Iterator[Conflict]:
    """T3: the end of a closure is not after its start."""
    found = ground.plan.get(RoadClosure, closure)
    if found is None or found.starts is None or found.ends is None or found.starts < found.ends:
        return
    yield from ground.found(
        "T3",
        "closure_reversed",
        subjects=(closure,),
        span=None,
        facts=(Fact("starts", found.starts), Fact("ends", found.ends)),
    )
