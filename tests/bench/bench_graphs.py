"""The smaller graphs on the summit book, each beside trying everything or networkx's own way.

Readiness, people, encounters and clusters. Times are of computing, so that other programs on the
machine count as little as may be. Where two ways are compared their answers are compared first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import combinations, product
from random import Random
from time import process_time
from typing import TypeVar

import networkx as nx

from reception.checks.checker import Checker
from reception.generate import generate_book
from reception.graphs.clusters import clusters_of
from reception.graphs.encounters import How, encounters, presences
from reception.graphs.hitting import fewest_hitting
from reception.graphs.people import must_hear, people_graph
from reception.graphs.readiness import deadlines
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.span import MINUTE, Span
from reception.plan.task import Task

REPEATS = 3
FIRST = datetime(2026, 9, 1, tzinfo=UTC)
SLOT = 10
Figure = tuple[str, float, str]
T = TypeVar("T")


def run() -> list[Figure]:
    """All figures."""
    plan = generate_book("summit", Random(1))
    return [*_readiness(), *_people(plan), *_encounters(plan), *_clusters(plan), *_hitting()]


def _readiness() -> Iterator[Figure]:
    """Deadlines worked back through 5,000 tasks, and as networkx's longest ways ahead of each."""
    dice = Random(2)
    tasks = [
        Task(
            id=f"K{n}",
            minutes=dice.choice((30, 60, 240)),
            due=FIRST + timedelta(days=400) if n % 10 == 9 else None,
            after=tuple({f"K{n - dice.randint(1, 5)}" for _ in range(2) if n > 5 and n % 10}),
        )
        for n in range(5_000)
    ]
    plan = Plan(tasks)
    found, ours = _best(lambda: deadlines(plan, tasks))
    theirs, took = _best(lambda: _longest_ways(tasks))
    told = {id: (deadline.latest_end - FIRST) // MINUTE for id, deadline in found.items()}
    assert told == theirs
    yield from _beside("readiness: deadlines of 5,000 tasks", ours, took, "networkx longest ways")


def _longest_ways(tasks: list[Task]) -> dict[str, int]:
    """The tightest bound by Bellman and Ford's algorithm, as networkx has it, from what is due."""
    graph: nx.DiGraph = nx.DiGraph()
    for task in tasks:
        if task.due is not None:
            graph.add_edge("due", task.id, weight=(task.due - FIRST) // MINUTE)
        for earlier in task.after:
            graph.add_edge(task.id, earlier, weight=-task.minutes)
    lengths = nx.single_source_bellman_ford_path_length(graph, "due")
    del lengths["due"]
    return dict(lengths)


def _people(plan: Plan) -> Iterator[Figure]:
    """Who must hear of a hundred changes: walked over the plan, and asked of the whole network."""
    items: list[Item] = [*plan.table(Engagement).values(), *plan.table(Move).values()]
    changed = Random(3).sample(items, 100)
    told, ours = _best(lambda: {item.id: _ids(plan, item) for item in changed})
    graph, building = _best(lambda: people_graph(plan, items))
    neighbours, asking = _best(
        lambda: {item.id: set(graph.successors(item.id)) for item in changed}
    )
    assert told == neighbours
    name = "people: who must hear of 100 changes"
    yield from _beside(name, ours, building + asking, "the whole network made and asked")


def _ids(plan: Plan, item: Item) -> set[str]:
    return {hearer.id for hearer in must_hear(plan, [item])}


def _encounters(plan: Plan) -> Iterator[Figure]:
    """Who of forty delegations comes together where: over sorted programmes, and by all pairs."""

    def course(item: Item) -> Span | None:
        return item.course if plan.takes_place(item) else None

    present = {id: presences(plan, id, course) for id in list(plan.table(Delegation))[:40]}
    pairs = list(combinations(present, 2))

    def swept() -> set[tuple[str, str]]:
        return {
            (one, other)
            for one, other in pairs
            if any(
                True
                for _ in encounters(
                    present[one],
                    present[other],
                    hows=(How.TOGETHER, How.ROOM),
                    slot=0,
                    near=0,
                    metres=_nowhere_near,
                )
            )
        }

    def tried() -> set[tuple[str, str]]:
        return {
            (one, other)
            for one, other in pairs
            if any(
                first.item.id == second.item.id
                or (
                    first.rooms.keys() & second.rooms.keys()
                    and first.course.overlaps(second.course)
                )
                for first, second in product(present[one], present[other])
            )
        }

    found, ours = _best(swept)
    brute, took = _best(tried)
    assert found == brute
    assert found
    yield from _beside(f"people: encounters of {len(pairs)} pairs", ours, took, "all pairs")


def _nowhere_near(one: str, other: str) -> None:
    return None


def _clusters(plan: Plan) -> Iterator[Figure]:
    """What hangs together in the summit book's conflicts; networkx finds the parts alone."""
    conflicts = Checker(plan).conflicts
    clusters, ours = _best(lambda: clusters_of(plan, conflicts, now=FIRST - timedelta(days=9)))
    parts, took = _best(lambda: _parts(plan, [conflict.subjects for conflict in conflicts]))
    assert {frozenset(cluster.items) for cluster in clusters} == parts
    yield f"clusters: {len(conflicts)} conflicts, {len(clusters)} clusters", ours * 1000, "ms"
    yield "… networkx's connected components alone, of it", took / ours, "x"


def _parts(plan: Plan, subjects: list[tuple[str, ...]]) -> set[frozenset[str]]:
    graph: nx.Graph = nx.Graph()
    for parties in subjects:
        items = [id for id in parties if plan.item(id)]
        if len(items) > 1:
            nx.add_path(graph, items)
    return {frozenset(part) for part in nx.connected_components(graph)}


def _hitting() -> Iterator[Figure]:
    """The fewest items to move: found, tried one choice after the other, and about as networkx
    would, whose cover may be twice as large."""
    dice = Random(4)
    few = [dice.sample(range(16), 2) for _ in range(24)]
    hit, ours = _best(lambda: fewest_hitting(few))
    size, took = _best(lambda: _tried(few))
    assert len(hit.taken) == size
    yield from _beside("hitting: 24 conflicts among 16 items", ours, took, "every choice")
    many = [dice.sample(range(600), 2) for _ in range(700)]
    hit, ours = _best(lambda: fewest_hitting(many))
    cover, took = _best(lambda: nx.approximation.min_weighted_vertex_cover(nx.Graph(many)))
    assert all(not set(pair).isdisjoint(hit.taken) for pair in many)
    assert hit.least <= len(hit.taken) <= len(cover)
    yield "hitting: 700 conflicts among 600 items", ours * 1000, "ms"
    yield "… items to move", len(hit.taken), ""
    yield "… items that networkx's cover moves", len(cover), ""
    yield "… networkx's cover, of the time", took / ours, "x"


def _tried(groups: list[list[int]]) -> int:
    return next(
        size
        for size in range(17)
        for chosen in combinations(range(16), size)
        if all(not set(chosen).isdisjoint(group) for group in groups)
    )


def _beside(name: str, ours: float, theirs: float, way: str) -> Iterator[Figure]:
    yield name, ours * 1000, "ms"
    yield f"… {way}", theirs * 1000, "ms"
    yield f"… {way} : ours", theirs / ours, "x"


def _best(act: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and the least seconds of computing it took."""
    times = []
    for _ in range(REPEATS):
        begun = process_time()
        result = act()
        times.append(process_time() - begun)
    return result, min(times)
