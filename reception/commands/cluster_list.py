"""The conflicts that hang together, as a terminal shows them and as scripts read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from reception.checks.checker import Checker
from reception.checks.cluster_telling import cluster_text
from reception.checks.conflict import Conflict
from reception.graphs.clusters import Cluster, clusters_of
from reception.plan.plan import Plan
from reception.wording import Wording


def shown_clusters(plan: Plan, checker: Checker, now: datetime) -> list[Cluster[Conflict]]:
    """The clusters of open conflicts in which there is more than one."""
    clusters = clusters_of(plan, checker.open_conflicts, now=now)
    return [cluster for cluster in clusters if len(cluster.conflicts) > 1]


def cluster_lines(
    clusters: Sequence[Cluster[Conflict]], plan: Plan, words: Wording
) -> Iterator[str]:
    """How many there are, then each in words with what to move."""
    yield ""
    if not clusters:
        yield words.say("clusters-none")
        return
    yield words.say("clusters-heading", count=len(clusters))
    for cluster in clusters:
        yield ""
        yield "  " + cluster_text(cluster, plan, words)


def clusters_told(
    clusters: Sequence[Cluster[Conflict]], plan: Plan, checker: Checker, words: Wording
) -> list[dict[str, Any]]:
    """The same for scripts: conflicts as places in the list of conflicts, items by their ids."""
    place = {conflict.key: at for at, conflict in enumerate(checker.conflicts)}
    return [
        {
            "conflicts": [place[conflict.key] for conflict in cluster.conflicts],
            "items": cluster.items,
            "move": cluster.moved,
            "at_least": cluster.least,
            "stuck": [place[conflict.key] for conflict in cluster.stuck],
            "text": cluster_text(cluster, plan, words),
        }
        for cluster in clusters
    ]
