"""Why there is no route where nothing is closed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reception.graphs.road_graph import RoadGraph
from reception.routes.route_answer import NoRoute, NoWay


def cut_answer(graph: RoadGraph, stops: Sequence[str]) -> NoRoute:
    """The first pair of stops between which there is no way, and why."""
    # asked for seldom, and networkx takes its time to load
    from reception.graphs.road_model import Cut, why_cut

    for origin, destination in pairwise(stops):
        cut = why_cut(graph, graph.place[origin], graph.place[destination])
        if cut is not None:
            about = {Cut.NO_EXIT: (origin,), Cut.NO_ENTRY: (destination,)}
            subjects = about.get(cut, (origin, destination))
            return NoRoute(reason=NoWay(cut.value), subjects=subjects)
    return NoRoute(reason=NoWay.APART, subjects=tuple(stops))
