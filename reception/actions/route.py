"""The verbs of routes: a move takes this way, or the fastest."""

from __future__ import annotations

from collections.abc import Sequence

from reception.actions.act import act, found
from reception.plan.change import Step, added, replaced
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.route import Route


def choose_way(plan: Plan, *, move: str, id: str, roads: Sequence[str]) -> Step:
    """A move is driven on this run of roads; on none, on the fastest way that fits what its route
    asks besides. A route is made where it has none yet, under the id handed in.

    Raises:
        StaleChange: there is no such move.
    """
    one = found(plan, Move, move)
    primary = min(
        (route for route in plan.referring(Route, "move", one.id) if route.order == 0),
        key=lambda route: route.id,
        default=None,
    )
    if primary is None:
        return act("route.choose", one.id, [added(Route(id=id, move=one.id, roads=tuple(roads)))])
    return act("route.choose", one.id, [replaced(primary, roads=tuple(roads))])
