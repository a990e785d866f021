"""All fastest ways from one junction, or to one: Dijkstra over flat lists."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from math import inf

from reception.graphs.road_graph import RoadGraph

NO_ARC = -1


def seconds_from(graph: RoadGraph, costs: Sequence[float], start: int) -> list[float]:
    """At least how many seconds it takes from a junction to each, were one let through terminals
    too; infinity where there is no way."""
    return _spread(graph.leaving[start], graph.leaving, costs, start)[0]


def seconds_to(graph: RoadGraph, costs: Sequence[float], end: int) -> list[float]:
    """The same from each junction to one."""
    return _spread(graph.reaching[end], graph.reaching, costs, end)[0]


class RoadTree:
    """The fastest ways from a junction to all others."""

    def __init__(self, graph: RoadGraph, costs: Sequence[float], start: int) -> None:
        self._tails = graph.tails
        self._along: tuple[Sequence[float], list[float]] | None = None
        self.start = start
        self.seconds, self._by = _spread(graph.leaving[start], graph.ahead, costs, start)

    def arcs_to(self, end: int) -> list[int]:
        """The arcs of the way to a junction, in the order they are driven; none where there is no
        way, or where one is already there."""
        arcs = []
        while end != self.start and self._by[end] != NO_ARC:
            arcs.append(self._by[end])
            end = self._tails[self._by[end]]
        arcs.reverse()
        return arcs

    def along(self, lengths: Sequence[float]) -> list[float]:
        """How long the way to each junction is when its arcs have these lengths; nothing where
        there is no way, or where one is already there."""
        if self._along is None or self._along[0] is not lengths:
            reached = [node for node, by in enumerate(self._by) if by != NO_ARC]
            reached.sort(key=self.seconds.__getitem__)  # the junction before comes before
            along = [0.0] * len(self._by)
            for node in reached:
                if node != self.start:
                    by = self._by[node]
                    along[node] = along[self._tails[by]] + lengths[by]
            self._along = lengths, along
        return self._along[1]


def _spread(
    first: Sequence[tuple[int, int]],
    onward: Sequence[Sequence[tuple[int, int]]],
    costs: Sequence[float],
    start: int,
) -> tuple[list[float], list[int]]:
    seconds = [inf] * len(onward)
    by = [NO_ARC] * len(onward)
    seconds[start] = 0.0
    ahead: list[tuple[float, int]] = []
    for node, arc in first:
        if costs[arc] < seconds[node]:
            seconds[node], by[node] = costs[arc], arc
            heappush(ahead, (costs[arc], node))
    while ahead:
        at, node = heappop(ahead)
        if at > seconds[node]:
            continue
        for other, arc in onward[node]:
            then = at + costs[arc]
            if then < seconds[other]:
                seconds[other], by[other] = then, arc
                if onward[other]:  # from a terminal one does not go on
                    heappush(ahead, (then, other))
    return seconds, by
