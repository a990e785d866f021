"""The roads as a networkx graph: which parts hang together, and why there is no way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from math import inf

import networkx as nx

from reception.graphs.road_graph import Ends, RoadGraph


class Cut(StrEnum):
    """Why one cannot get from one junction to another, closures aside."""

    NO_EXIT = "no-exit"  # no road leads away from the first
    NO_ENTRY = "no-entry"  # no road leads to the second
    ONE_WAY = "one-way"  # only back
    APART = "apart"  # in no direction


def road_model(graph: RoadGraph, costs: Sequence[float]) -> nx.DiGraph[int]:
    """The graph with the seconds of the fastest arc as `seconds`. A terminal is two nodes: its
    number, where one arrives, and below zero its complement (~number), where one sets out."""
    model: nx.DiGraph[int] = nx.DiGraph()
    model.add_nodes_from(range(len(graph)))
    for node, arcs in enumerate(graph.leaving):
        tail = node if graph.ahead[node] or not arcs else ~node
        for head, arc in arcs:
            seconds = costs[arc]
            if seconds < model.get_edge_data(tail, head, {}).get("seconds", inf):
                model.add_edge(tail, head, seconds=seconds, arc=arc)
    return model


def why_cut(graph: RoadGraph, start: int, end: int) -> Cut | None:
    """Why there is no way; None where there is one as long as nothing is closed."""
    if not graph.leaving[start]:
        return Cut.NO_EXIT
    if not graph.reaching[end]:
        return Cut.NO_ENTRY
    model = road_model(graph, [0.0] * graph.arcs)
    if nx.has_path(model, _out(graph, start), end):
        return None
    back = bool(graph.leaving[end]) and nx.has_path(model, _out(graph, end), start)
    return Cut.ONE_WAY if back else Cut.APART


def largest_part(stretches: Iterable[Ends]) -> set[str]:
    """The junctions of the largest part in which one can get from each to each: what is left out
    are islands, and pockets that one gets into but not out of, or the other way round."""
    model: nx.DiGraph[str] = nx.DiGraph()
    for start, end, oneway in stretches:
        model.add_edge(start, end)
        if not oneway:
            model.add_edge(end, start)
    parts = nx.strongly_connected_components(model)
    # of two as large the one with the smaller ids, so that an import is the same every time
    return max(parts, key=lambda part: (len(part), sorted(part)[::-1]), default=set())


def _out(graph: RoadGraph, node: int) -> int:
    return node if graph.ahead[node] else ~node
