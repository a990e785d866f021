"""Ties: what waits for what on a programme, told by the clock alone."""

from __future__ import annotations

from typing import NamedTuple

from reception.checks.ground import Ground
from reception.checks.leg_needs import delegation_needs
from reception.graphs.itinerary import Stop
from reception.graphs.time_order import successions
from reception.plan.kinds import Item
from reception.plan.span import minutes_between


class Tie(NamedTuple):
    """The second item waits for the first, or for its start where it is the way there; so many
    minutes are to spare as planned."""

    first: Item
    second: Item
    spare: int
    is_way: bool = False


def ties_of(ground: Ground, delegation: str) -> tuple[Tie, ...]:
    """What waits for what on the programmes of a delegation, with boarding, drive and reserve, and
    has the time for it as planned, by start."""
    ties = [
        Tie(
            need.leg.before.item, need.leg.after.item, need.has - need.needs, need.case == "arrival"
        )
        for need in ground.remembered(delegation_needs, delegation)
        if need.case != "unknown_place"
    ]
    for itinerary in ground.itineraries(delegation):
        stops = (stop for stop in itinerary.stops if not stop.parent)
        for one, other in successions(stops, _itself):
            ties.append(Tie(one.item, other.item, minutes_between(one.end, other.start)))
    kept = {(tie.first.id, tie.second.id, tie[2:]): tie for tie in ties if tie.spare >= 0}
    return tuple(sorted(kept.values(), key=lambda tie: (tie.second.begins, tie.second.id)))


def _itself(stop: Stop) -> Stop:
    return stop
