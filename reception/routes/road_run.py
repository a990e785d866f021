"""A run of roads that somebody has chosen, as arcs in the direction in which they join."""

from __future__ import annotations

from collections.abc import Sequence

from reception.routes.roads import Roads


def run_arcs(roads: Roads, origin: str, destination: str, run: Sequence[str]) -> list[int] | None:
    """The arcs of the run from one node to the other; None where it does not lead there without
    a gap, or drives a one-way road the wrong way."""
    graph = roads.graph
    at = graph.place[origin]
    arcs: list[int] = []
    for id in run:
        number = roads.stock.numbers.get(id)
        onward = [(head, arc) for head, arc in graph.leaving[at] if arc // 2 == number]
        if not onward:
            return None
        at, arc = onward[0]
        arcs.append(arc)
    return arcs if at == graph.place[destination] else None
