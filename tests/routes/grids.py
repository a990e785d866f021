"""Small road networks drawn by chance, and answers found by trying everything."""

from __future__ import annotations

from math import inf
from random import Random

from reception.graphs.road_graph import RoadGraph
from reception.graphs.road_search import Profile, Window

Span = tuple[float, float]


def random_graph(chance: Random, nodes: int = 7, stretches: int = 12) -> RoadGraph:
    """Junctions joined at random, one in three one-way, one node in four a terminal."""
    names = [str(number) for number in range(nodes)]
    ends = []
    for _ in range(stretches):
        start, end = chance.sample(names, 2)
        ends.append((start, end, chance.random() < 0.33))
    return RoadGraph(names, ends, {name for name in names if chance.random() < 0.25})


def random_profile(chance: Random, graph: RoadGraph, windows: int = 4) -> Profile:
    """Whole seconds by arc that change every few seconds."""
    found = []
    ends = 0.0
    for number in range(windows):
        ends = inf if number == windows - 1 else ends + chance.randint(2, 9)
        found.append(Window(ends, [float(chance.randint(1, 12)) for _ in range(graph.arcs)]))
    return tuple(found)


def random_closures(chance: Random, graph: RoadGraph) -> dict[int, list[Span]]:
    """Some arcs are closed once, some for ever."""
    closed: dict[int, list[Span]] = {}
    for arc in range(graph.arcs):
        if chance.random() < 0.3:
            begins = float(chance.randint(0, 15))
            closed[arc] = [(begins, chance.choice((begins + chance.randint(1, 10), inf)))]
    return closed


def tried_arrival(
    graph: RoadGraph,
    profile: Profile,
    closed: dict[int, list[Span]],
    start: int,
    end: int,
    *,
    column: float = 0.0,
    through: frozenset[int] | None = None,
) -> float:
    """The earliest arrival among all ways without a circle, each driven in small steps.

    Written without looking at the search: a car on an arc is moved on a quarter of a second at a
    time, at the speed of that moment, and before a closed arc it stands until it may go.
    """
    best = inf

    def drive(arc: int, at: float) -> float:
        left = 1.0
        while left > 1e-9:
            window = next(w for w in profile if at < w.ends)
            step = min(0.25, window.ends - at, left * window.costs[arc])
            left -= step / window.costs[arc]
            at += step
        return at

    def on(node: int, at: float, seen: frozenset[int], passed: bool) -> None:
        nonlocal best
        if node == end and (passed or through is None):
            best = min(best, at)
            return
        if at >= best:
            return
        for head, arc in graph.leaving[node] if node == start else graph.ahead[node]:
            if head in seen:
                continue
            sets_out = at
            for begins, ends in closed.get(arc, ()):
                if sets_out < ends and drive(arc, sets_out) + column > begins + 1e-9:
                    sets_out = ends
            if sets_out < inf:
                done = passed or (through is not None and arc in through)
                on(head, drive(arc, sets_out), seen | {head}, done)

    on(start, 0.0, frozenset({start}), passed=False)
    return best
