"""Move route: which way somebody has chosen for a move, and what is asked of the roads for it."""

from __future__ import annotations

from datetime import datetime

from reception.plan.drive_time import DriveMode
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.route import Route
from reception.routes.route_answer import RouteRequest


def primary_route(plan: Plan, move: str) -> Route | None:
    """The route that a move takes, where anything is said about it; alternates are for need."""
    routes = plan.referring(Route, "move", move)
    if not routes:
        return None
    primaries = (route for route in routes if route.order == 0)
    return min(primaries, key=lambda route: route.id, default=None)


def route_request(
    route: Route, move: Move, depart: datetime, mode: DriveMode, *, column_m: float = 0.0
) -> RouteRequest:
    """What a move's route asks of the roads."""
    return RouteRequest(
        origin=move.origin,
        destination=move.destination,
        depart=depart,
        mode=mode,
        via=route.via,
        must_pass=route.must_pass,
        avoid=route.avoid,
        areas=route.areas,
        roads=route.roads,
        column_m=column_m,
    )
