"""Lower bounds on how long it takes to a junction, from a few landmarks.

The way from u to t takes at least as long as the way from u to a landmark exceeds that from t to
it, and as the way from the landmark to t exceeds that to u (the triangle inequality). A search led
by such bounds looks at far fewer junctions and still finds the fastest way: Goldberg and
Harrelson, "Computing the Shortest Path: A* Search Meets Graph Theory" (2005). Bounds made for the
fastest speeds hold for all slower ones, closures and penalties.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from reception.graphs.road_graph import RoadGraph
from reception.graphs.road_tree import seconds_from, seconds_to

LANDMARKS = 16
"""More make the bounds a little better and take longer to prepare."""
USED = 3
"""Of the landmarks, those that say most of a pair; asking more costs more than it saves."""


class Bound(dict[int, float]):
    """How many seconds it takes at least from a junction, by its number, to one end.

    Each is reckoned when first asked for, and kept: the searches for alternates ask about the same
    junctions again and again.
    """

    def __init__(self, offers: Sequence[tuple[Sequence[float], float, int]] = ()) -> None:
        """`offers` are seconds by junction, what they are at the end, and with which sign the
        difference counts."""
        super().__init__()
        self._offers = offers

    def __missing__(self, node: int) -> float:
        least = 0.0
        for seconds, at_end, sign in self._offers:
            gap = (seconds[node] - at_end) * sign
            if gap > least:
                least = gap
        self[node] = least
        return least


class RoadBounds:
    """The landmarks of a graph under one list of seconds by arc: far from each other, each where
    the ways to all before it are longest."""

    def __init__(self, graph: RoadGraph, costs: Sequence[float], *, first: int = 0) -> None:
        self._from: list[list[float]] = []
        self._to: list[list[float]] = []
        reached = seconds_from(graph, costs, first)
        nearest = [inf] * len(graph)
        landmark = _farthest(reached)
        for _ in range(min(LANDMARKS, len(graph))):
            there, back = seconds_to(graph, costs, landmark), seconds_from(graph, costs, landmark)
            self._to.append(there)
            self._from.append(back)
            nearest = [min(each) for each in zip(nearest, there, back, strict=True)]
            landmark = _farthest(nearest)

    def towards(self, start: int, end: int) -> Bound:
        """How many seconds it takes at least from a junction to `end`, when coming from
        `start`."""
        offers = [(to[start] - to[end], to, to[end], 1) for to in self._to]
        offers += [(by[end] - by[start], by, by[end], -1) for by in self._from]
        best = sorted((o for o in offers if 0 < o[0] < inf), key=lambda o: -o[0])[:USED]
        return Bound([(seconds, at_end, sign) for _, seconds, at_end, sign in best])


NOTHING = Bound()
"""The bound that knows nothing: with it, a search is Dijkstra's."""


def _farthest(seconds: Sequence[float]) -> int:
    reached = (number for number, each in enumerate(seconds) if each < inf)
    return max(reached, key=seconds.__getitem__, default=0)
