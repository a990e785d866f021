"""The fastest way between two junctions, at steady speeds and at speeds that change by the hour.

At changing speeds an arc is driven through: what is left of it when the hour changes is driven at
the new speed. So whoever leaves later never arrives earlier (first in, first out), and a search
that settles each junction at its earliest moment finds the earliest arrival, as Dijkstra's does.
Before a closed road one waits until it opens; that keeps the order too. Whether anybody should
wait on the road is for the trade to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush
from math import inf
from typing import NamedTuple

from reception.graphs.road_bounds import NOTHING, Bound
from reception.graphs.road_graph import RoadGraph
from reception.graphs.road_tree import NO_ARC


class Window(NamedTuple):
    """Seconds by arc that hold until `ends`, counted from the departure."""

    ends: float
    costs: Sequence[float]


Profile = Sequence[Window]
"""Windows one after the other; the last ends never."""
Closed = Mapping[int, Sequence[tuple[float, float]]]
"""By arc, from when to before when nobody drives it, counted from the departure; in order."""


class Passage(NamedTuple):
    """An arc as it is driven: entered and left so many seconds after the departure, after waiting
    before it for so many."""

    arc: int
    enters: float
    leaves: float
    waits: float = 0.0


class Search(NamedTuple):
    """What changes the fastest way: closed arcs, how long after the head its column is off an
    arc, and sets of arcs of each of which it must drive one."""

    closed: Closed = {}  # noqa: RUF012 - a tuple's default, never changed
    column: float = 0.0
    through: tuple[frozenset[int], ...] = ()


def steady_way(
    graph: RoadGraph,
    costs: Sequence[float],
    start: int,
    end: int,
    bound: Bound = NOTHING,
    *,
    hurry: float = 1.0,
) -> list[int] | None:
    """The arcs of the fastest way at steady speeds; None where there is no way.

    Where `bound` never exceeds the seconds from a junction to the end, nor shrinks along an arc by
    more than the arc takes, the way is the fastest. With a `hurry` the search runs straighter
    ahead: it ends sooner, with a way that takes at most so many times as long.
    """
    if start == end:
        return []
    size = len(graph)
    seconds = [inf] * size
    by = [NO_ARC] * size
    settled = bytearray(size)
    seconds[start] = 0.0
    ahead: list[tuple[float, int]] = [(0.0, start)]
    leaving, onward = graph.leaving[start], graph.ahead
    while ahead:
        node = heappop(ahead)[1]
        if settled[node]:
            continue
        if node == end:
            return _traced(graph, by, start, end)
        settled[node] = 1
        at = seconds[node]
        for other, arc in leaving if node == start else onward[node]:
            then = at + costs[arc]
            if then < seconds[other]:
                seconds[other] = then
                by[other] = arc
                heappush(ahead, (then + hurry * bound[other], other))
    return None


def changing_way(
    graph: RoadGraph,
    profile: Profile,
    start: int,
    end: int,
    *,
    leaves: float = 0.0,
    search: Search = Search(),  # noqa: B008 - a tuple of nothing
    bound: Bound = NOTHING,
) -> list[Passage] | None:
    """The way that arrives first at speeds that change, leaving so many seconds after the
    profile begins; None where there is no way at any time.

    What it must drive through is kept with each junction: it is settled once for each set of
    what has been driven through already.
    """
    size = len(graph)
    musts = _bits(search.through)
    goal = end + size * ((1 << len(search.through)) - 1)
    if start == goal:
        return []
    moments: dict[int, float] = {start: leaves}
    by: dict[int, tuple[Passage, int]] = {}
    settled = set[int]()
    ahead: list[tuple[float, int]] = [(leaves, start)]
    while ahead:
        _, state = heappop(ahead)
        if state in settled:
            continue
        if state == goal:
            return _passages(by, start, goal)
        settled.add(state)
        at = moments[state]
        node = state % size
        for other, arc in graph.leaving[node] if state == start else graph.ahead[node]:
            enters, out = entered(profile, search, arc, at)
            done = state // size | musts.get(arc, 0)
            reached = other + size * done
            if out < moments.get(reached, inf):
                moments[reached] = out
                by[reached] = Passage(arc, enters, out, enters - at), state
                heappush(ahead, (out + bound[other], reached))
    return None


def driven(profile: Profile, arcs: Sequence[int], *, leaves: float = 0.0) -> list[Passage]:
    """The passages of a given run of arcs, whatever is closed."""
    passages = []
    for arc in arcs:
        out = crossed(profile, arc, leaves)
        passages.append(Passage(arc, leaves, out))
        leaves = out
    return passages


def entered(profile: Profile, search: Search, arc: int, at: float) -> tuple[float, float]:
    """When an arc is entered and left by who is before it at a moment: at once, or when it opens
    after the last closure that one would still be on it in."""
    out = crossed(profile, arc, at)
    for begins, ends in search.closed.get(arc, ()):
        if at < ends and out + search.column > begins:
            at = ends
            if at == inf:
                return inf, inf
            out = crossed(profile, arc, at)
    return at, out


def crossed(profile: Profile, arc: int, enters: float) -> float:
    """When an arc is left that is entered at a moment: each part at the speed of its hour."""
    left = 1.0
    for ends, costs in profile:
        if enters >= ends:
            continue
        cost = costs[arc]
        out = enters + left * cost
        if out <= ends:
            return out
        left -= (ends - enters) / cost
        enters = ends
    return inf


def _bits(through: Sequence[frozenset[int]]) -> dict[int, int]:
    bits: dict[int, int] = {}
    for number, arcs in enumerate(through):
        for arc in arcs:
            bits[arc] = bits.get(arc, 0) | 1 << number
    return bits


def _traced(graph: RoadGraph, by: Sequence[int], start: int, end: int) -> list[int]:
    arcs = []
    while end != start:
        arcs.append(by[end])
        end = graph.tails[by[end]]
    arcs.reverse()
    return arcs


def _passages(by: Mapping[int, tuple[Passage, int]], start: int, state: int) -> list[Passage]:
    passages = []
    while state != start:
        passage, state = by[state]
        passages.append(passage)
    passages.reverse()
    return passages
