"""P1: a leader or officer cannot be promised twice, nor stand in for one of higher rank."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.presence_rules import LEADING
from reception.checks.twice import pairs_twice, use_conflict
from reception.plan.engagement import Engagement
from reception.plan.holding import HoldingRole
from reception.plan.host_person import HostPerson


def leader_twice(ground: Ground, person: str) -> Iterator[Conflict]:
    """P1: a leader or officer is held by two items that share time. To be in charge of a stay
    (联络员) is not counted: that is no promise to be anywhere."""
    found = ground.plan.get(HostPerson, person)
    if found is None or found.role not in LEADING:
        return
    for first, second in pairs_twice(ground, person):
        yield from use_conflict(ground, "P1", first, second, subjects=(person,))


def ranked_items(ground: Ground) -> Collection[str]:
    """The engagements for which the rank of the host was agreed."""
    return [one.id for one in ground.plan.table(Engagement).values() if one.agreed_rank]


def host_below_rank(ground: Ground, item: str) -> Iterable[Conflict]:
    """P1: none of those who receive at an engagement has the rank that was agreed, 1 the highest.
    A host without a rank is not judged."""
    engagement = ground.plan.get(Engagement, item)
    if engagement is None or not engagement.agreed_rank:
        return ()
    return _below_rank(ground, engagement)


def _below_rank(ground: Ground, engagement: Engagement) -> Iterator[Conflict]:
    course = ground.course(engagement)
    hosts = [
        person
        for holding in ground.plan.holdings_of(engagement.id)
        if holding.role is HoldingRole.HOST
        and (person := ground.plan.get(HostPerson, holding.resource))
    ]
    if course is None or not hosts or not all(host.rank for host in hosts):
        return
    highest = min(hosts, key=lambda host: (host.rank, host.id))
    if highest.rank > engagement.agreed_rank:
        yield from ground.found(
            "P1",
            "rank",
            subjects=(engagement.id, highest.id),
            span=course,
            facts=(
                Fact("agreed", engagement.agreed_rank, "source-item"),
                Fact("rank", highest.rank, "source-persons"),
            ),
        )
