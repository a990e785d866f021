"""P1: a leader or officer cannot be promised twice."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict
from reception.checks.ground import Ground
from reception.checks.presence_rules import LEADING
from reception.checks.twice import pairs_twice, use_conflict
from reception.graphs.occupancy import uses
from reception.plan.host_person import HostPerson


def leader_twice(ground: Ground, person: str) -> Iterator[Conflict]:
    """P1: a leader or officer is held by two items that share time. To be in charge of a stay
    (联络员) is not counted: that is no promise to be anywhere."""
    found = ground.plan.get(HostPerson, person)
    if found is None or found.role not in LEADING:
        return
    for first, second in pairs_twice(ground, uses(ground.plan, person, ground.course)):
        yield from use_conflict(ground, "P1", first, second, subjects=(person,))
