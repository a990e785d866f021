"""Groups of conflicts: what hangs together under a heading of its own, the rest under another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reception.checks.conflict import WEIGHTS, Conflict, Severity
from reception.graphs.clusters import Cluster

Conflicts = Mapping[str, Conflict]
"""Conflicts by what tells them apart in the list."""


class Group(NamedTuple):
    """Some rows of the list under a heading; without a cluster those that hang together with
    nothing."""

    cluster: Cluster[Conflict] | None
    rows: tuple[str, ...]
    severity: Severity


def grouped(conflicts: Conflicts, clusters: Sequence[Cluster[Conflict]]) -> dict[str, Group]:
    """The conflicts of a list in groups, by the ids of their headings: first what hangs together,
    the largest clusters first, then what stands alone."""
    ids = {conflict: id for id, conflict in conflicts.items()}
    groups: dict[str, Group] = {}
    taken: set[str] = set()
    for cluster in clusters:
        rows = tuple(ids[conflict] for conflict in cluster.conflicts if conflict in ids)
        if len(rows) > 1:
            taken.update(rows)
            groups[f"cluster {cluster.items[0]}"] = _group(cluster, rows, conflicts)
    alone = tuple(id for id in conflicts if id not in taken)
    if alone:
        groups["alone"] = _group(None, alone, conflicts)
    return groups


def _group(cluster: Cluster[Conflict] | None, rows: tuple[str, ...], conflicts: Conflicts) -> Group:
    severities = (conflicts[id].severity for id in rows)
    return Group(cluster, rows, min(severities, key=lambda severity: WEIGHTS[severity]))
