"""Route choice: the primary route and real alternates.

By penalties: what has been driven looks slower, the next search goes another way, and so on. It
was chosen over via-node plateaus because it needs no trees over the whole network, keeps to
closures, via-points and hours as every search does, and stays quick on large networks. What it
finds is taken only when it is an alternate indeed: not much of it shared with any other, and not
far too long.
"""

from __future__ import annotations

from reception.plan.road import RoadClass
from reception.routes.road_stock import RoadStock
from reception.routes.route_answer import Answer, FoundRoute, RouteRequest
from reception.routes.route_finder import RouteFinder

PENALTY = 1.5
"""How much slower a road looks each time it has been driven."""
PENALTY_MOST = 3.0
"""And how much at most: what every way has to drive must not make all of them look alike."""
SHARED_MOST = 0.6
"""What of an alternate's length may lie on any other route. The ways to the gates do not count."""
LONGER_MOST = 1.6
"""How much longer than the primary it may take."""
SEARCHES = 3
"""For each alternate wanted, at most so many."""


def route_choices(finder: RouteFinder, request: RouteRequest, alternates: int) -> list[Answer]:
    """The primary route and up to so many alternates, each the fastest that is left; where there
    is no route, the one answer that says why."""
    primary = finder.find(request)
    if not isinstance(primary, FoundRoute):
        return [primary]
    routes = [primary]
    penalties: dict[int, float] = {}
    latest = primary
    for _ in range(SEARCHES * alternates):
        if len(routes) > alternates or request.roads:
            break
        _penalise(finder, penalties, latest)
        found = finder.find(request, penalties=penalties)
        if not isinstance(found, FoundRoute) or found.stretches == latest.stretches:
            continue
        latest = found
        if found.takes <= primary.takes * LONGER_MOST and all(
            shared(finder.roads.stock, found, other) <= SHARED_MOST for other in routes
        ):
            routes.append(found)
    return [primary, *sorted(routes[1:], key=lambda route: route.takes)]


def shared(stock: RoadStock, route: FoundRoute, other: FoundRoute) -> float:
    """Which share of a route's length lies on another one too, ways to gates left out."""
    driven = frozenset(other.stretches)
    lengths = [
        (part.metres, part.stretch in driven)
        for part in route.parts
        if stock.stretches[part.stretch].road_class is not RoadClass.ACCESS
    ]
    whole = sum(metres for metres, _ in lengths)
    return sum(metres for metres, on_both in lengths if on_both) / whole if whole else 0.0


def _penalise(finder: RouteFinder, penalties: dict[int, float], route: FoundRoute) -> None:
    for part in route.parts:
        number = finder.roads.stock.numbers[part.stretch]
        for arc in (2 * number, 2 * number + 1):
            penalties[arc] = min(PENALTY_MOST, penalties.get(arc, 1.0) * PENALTY)
