"""The verbs of routes: a move takes this way, or the fastest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reception.actions.act import act, found
from reception.plan.change import Step, added, replaced
from reception.plan.faults import DuplicateId, WrongValue
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


def add_route(plan: Plan, *, id: str, move: str, **fields: Any) -> Step:
    """A way for a move: the primary where it has none yet, else one more alternate.

    Raises:
        StaleChange: there is no such move.
        DuplicateId: the id is taken.
        WrongValue: a field has a value outside its limits.
    """
    found(plan, Move, move)
    if id in plan:
        raise DuplicateId(kind=Route.KIND, id=id)
    orders = [route.order for route in plan.referring(Route, "move", move)]
    order = max(orders) + 1 if orders else 0
    return act("route.add", id, [added(Route(id=id, move=move, order=order, **fields))])


def make_primary(plan: Plan, *, route: str) -> Step:
    """An alternate becomes the way of its move; what was the primary takes its place.

    Raises:
        StaleChange: there is no such route.
        WrongValue: the primary is agreed with the police.
    """
    one = found(plan, Route, route)
    changes = [replaced(one, order=0)]
    for other in plan.referring(Route, "move", one.move):
        if other.order == 0 and other.id != one.id:
            if other.fixed:
                raise WrongValue(kind=Route.KIND, id=other.id, field="order", to="agreed")
            changes.append(replaced(other, order=max(1, one.order)))
    return act("route.prefer", route, changes)
