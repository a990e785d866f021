"""Telling of clusters: what hangs together, and what to move, in the reader's words."""

from __future__ import annotations

from reception.checks.conflict import Conflict
from reception.checks.telling import item_name
from reception.graphs.clusters import Cluster
from reception.plan.plan import Plan
from reception.wording import Wording

NAMED_AT_MOST = 12
"""More items to move than that are counted, not listed."""


def cluster_text(cluster: Cluster[Conflict], plan: Plan, words: Wording) -> str:
    """How many conflicts hang together, which items to move so that they are gone, whether that is
    the least, and what no moving clears."""
    said = [words.say("cluster", conflicts=len(cluster.conflicts), items=len(cluster.items))]
    if cluster.moved:
        key = "cluster-fewest" if cluster.is_fewest else "cluster-moved"
        names = [item_name(item, plan, words) for id in cluster.moved if (item := plan.item(id))]
        listed = words.say("cluster-item-and").join(names[:NAMED_AT_MOST])
        if len(names) > NAMED_AT_MOST:
            listed = words.say("cluster-and-others", names=listed, count=len(names) - NAMED_AT_MOST)
        said.append(
            words.say(
                key,
                count=len(cluster.moved),
                least=cluster.least,
                rest="some" if cluster.stuck else "none",
                names=listed,
            )
        )
    if cluster.stuck:
        said.append(words.say("cluster-stuck", count=len(cluster.stuck)))
    return words.say("cluster-between").join(said)
