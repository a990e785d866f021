"""The searches against networkx, and against driving every way there is."""

from __future__ import annotations

from datetime import date
from math import inf
from random import Random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.graphs.road_bounds import RoadBounds
from reception.graphs.road_graph import RoadGraph
from reception.graphs.road_model import Cut, largest_part, road_model, why_cut
from reception.graphs.road_search import Search, Window, changing_way, crossed, steady_way
from reception.graphs.road_tree import RoadTree
from reception.margins import Margins
from reception.plan.drive_time import DriveMode
from reception.plan.plan import Plan
from reception.routes.road_speeds import SpeedFigures
from reception.routes.roads import Roads, roads_of
from tests.routes.grids import random_closures, random_graph, random_profile, tried_arrival

SEEDS = st.integers(0, 2**32)


def grid(side: int, chance: Random) -> tuple[RoadGraph, list[float]]:
    """A town of square blocks, one street in five one-way."""
    names = [f"{x}/{y}" for x in range(side) for y in range(side)]
    ends = []
    for x in range(side):
        for y in range(side):
            if x + 1 < side:
                ends.append((f"{x}/{y}", f"{x + 1}/{y}", chance.random() < 0.2))
            if y + 1 < side:
                ends.append((f"{x}/{y}", f"{x}/{y + 1}", chance.random() < 0.2))
    graph = RoadGraph(names, ends)
    return graph, [chance.uniform(5, 60) for _ in range(graph.arcs)]


def networkx_seconds(graph: RoadGraph, costs: list[float], start: int, end: int) -> float:
    model = road_model(graph, costs)
    source = start if start in model and graph.ahead[start] else ~start
    try:
        return float(nx.dijkstra_path_length(model, source, end, weight="seconds"))
    except (nx.NetworkXNoPath, nx.NodeNotFound):
        return inf


def seconds_of(arcs: list[int] | None, costs: list[float]) -> float:
    return inf if arcs is None else sum(costs[arc] for arc in arcs)


def test_steady_way_costs_what_networkx_says_in_a_grid() -> None:
    chance = Random(4)
    graph, costs = grid(30, chance)
    bounds = RoadBounds(graph, costs)
    for _ in range(100):
        start, end = chance.sample(range(len(graph)), 2)
        wanted = pytest.approx(networkx_seconds(graph, costs, start, end))
        assert seconds_of(steady_way(graph, costs, start, end), costs) == wanted
        led = steady_way(graph, costs, start, end, bounds.towards(start, end))
        assert seconds_of(led, costs) == wanted
        assert RoadTree(graph, costs, start).seconds[end] == wanted


@pytest.fixture(scope="module")
def shipped() -> Roads:
    return roads_of(Plan())


def test_steady_way_costs_what_networkx_says_on_the_shipped_roads(shipped: Roads) -> None:
    """Five hundred pairs; nobody drives through a venue."""
    chance = Random(11)
    speeds = shipped.speeds(SpeedFigures.on(date(2026, 4, 14), Margins()))
    costs = list(speeds.fastest(DriveMode.FREE))
    for _ in range(500):
        start, end = chance.sample(range(len(shipped.graph)), 2)
        found = steady_way(shipped.graph, costs, start, end)
        wanted = networkx_seconds(shipped.graph, costs, start, end)
        assert seconds_of(found, costs) == pytest.approx(wanted)
        assert wanted < inf


@given(SEEDS)
def test_bounds_never_exceed_what_it_takes(seed: int) -> None:
    chance = Random(seed)
    graph = random_graph(chance, nodes=9, stretches=20)
    costs = [float(chance.randint(1, 20)) for _ in range(graph.arcs)]
    bounds = RoadBounds(graph, costs)
    for start in range(len(graph)):
        tree = RoadTree(graph, costs, start)
        for end in range(len(graph)):
            assert bounds.towards(start, end)[start] <= tree.seconds[end]


@given(SEEDS)
def test_lengths_along_a_tree_are_those_of_its_ways_added_up(seed: int) -> None:
    """Where there is no way there is no length."""
    chance = Random(seed)
    graph = random_graph(chance)
    costs = [chance.uniform(1, 20) for _ in range(graph.arcs)]
    lengths = [chance.uniform(10, 900) for _ in range(graph.arcs)]
    tree = RoadTree(graph, costs, chance.randrange(len(graph)))
    along = tree.along(lengths)
    for end in range(len(graph)):
        assert along[end] == pytest.approx(sum(lengths[arc] for arc in tree.arcs_to(end)))


@given(SEEDS, st.sampled_from((0.0, 1.5)))
def test_changing_way_arrives_as_early_as_any_way_that_can_be_driven(
    seed: int, column: float
) -> None:
    """At speeds that change while one drives, past roads that close and open."""
    chance = Random(seed)
    graph = random_graph(chance)
    profile = random_profile(chance, graph)
    closed = random_closures(chance, graph)
    start, end = chance.sample(range(len(graph)), 2)
    fastest = [min(window.costs[arc] for window in profile) for arc in range(graph.arcs)]
    bound = RoadBounds(graph, fastest).towards(start, end)
    way = changing_way(graph, profile, start, end, search=Search(closed, column), bound=bound)
    tried = tried_arrival(graph, profile, closed, start, end, column=column)
    assert (way[-1].leaves if way else inf) == pytest.approx(tried)


@given(SEEDS)
def test_a_way_that_must_pass_a_road_passes_it_as_early_as_can_be(seed: int) -> None:
    """Circles aside, which a way may drive to get to what it must pass."""
    chance = Random(seed)
    graph = random_graph(chance)
    profile = random_profile(chance, graph, windows=1)
    start, end = chance.sample(range(len(graph)), 2)
    must = frozenset({chance.randrange(graph.arcs)})
    way = changing_way(graph, profile, start, end, search=Search(through=(must,)))
    tried = tried_arrival(graph, profile, {}, start, end, through=must)
    if way is None:
        assert tried == inf
    else:
        assert any(passage.arc in must for passage in way)
        assert way[-1].leaves <= tried + 1e-9


@given(SEEDS)
def test_a_way_is_driven_without_a_gap_and_nobody_arrives_before_leaving(seed: int) -> None:
    chance = Random(seed)
    graph = random_graph(chance)
    profile = random_profile(chance, graph)
    start, end = chance.sample(range(len(graph)), 2)
    way = changing_way(graph, profile, start, end, search=Search(random_closures(chance, graph)))
    node, at = start, 0.0
    for passage in way or ():
        assert graph.tails[passage.arc] == node
        assert passage.enters == pytest.approx(at + passage.waits)
        assert passage.leaves > passage.enters
        node, at = graph.heads[passage.arc], passage.leaves


@given(SEEDS, st.floats(0, 40), st.floats(0, 40))
def test_who_leaves_later_never_arrives_earlier(seed: int, one: float, other: float) -> None:
    """First in, first out, on every single arc and over the whole way."""
    chance = Random(seed)
    graph = random_graph(chance)
    profile = random_profile(chance, graph)
    closed = Search(random_closures(chance, graph))
    early, late = sorted((one, other))
    for arc in range(graph.arcs):
        assert crossed(profile, arc, early) <= crossed(profile, arc, late) + 1e-9
    start, end = chance.sample(range(len(graph)), 2)
    arrivals = []
    for leaves in (early, late):
        way = changing_way(graph, profile, start, end, leaves=leaves, search=closed)
        arrivals.append(way[-1].leaves if way else inf)
    assert arrivals[0] <= arrivals[1] + 1e-9


def test_an_arc_is_driven_through_at_the_speed_of_each_hour() -> None:
    """Half of it in ten of twenty seconds, the other half in four of eight."""
    profile = (Window(10.0, [20.0]), Window(inf, [8.0]))
    assert crossed(profile, 0, 0.0) == pytest.approx(14.0)


def test_nobody_drives_through_a_venue() -> None:
    """The way by the court is shorter, but the court is nobody's thoroughfare."""
    graph = RoadGraph(
        ("a", "court", "b"),
        (("a", "court", False), ("court", "b", False), ("a", "b", False)),
        {"court"},
    )
    costs = [1.0, 1.0, 1.0, 1.0, 9.0, 9.0]
    assert steady_way(graph, costs, 0, 2) == [4]
    assert steady_way(graph, costs, 1, 2) == [2]
    assert steady_way(graph, costs, 0, 1) == [0]


@pytest.mark.parametrize(
    ("stretches", "cut"),
    [
        ((("a", "b", False),), None),
        ((("b", "a", True),), Cut.NO_EXIT),
        ((("a", "c", False),), Cut.NO_ENTRY),
        ((("b", "a", True), ("a", "c", True), ("c", "a", True), ("d", "b", True)), Cut.ONE_WAY),
        ((("a", "c", False), ("b", "d", False)), Cut.APART),
    ],
)
def test_why_there_is_no_way_is_told(
    stretches: tuple[tuple[str, str, bool], ...], cut: Cut | None
) -> None:
    graph = RoadGraph(("a", "b", "c", "d"), stretches)
    assert why_cut(graph, 0, 1) is cut


def test_the_largest_part_leaves_out_islands_and_one_way_traps() -> None:
    stretches = (
        ("a", "b", False),
        ("b", "c", False),
        ("c", "trap", True),
        ("spring", "a", True),
        ("island", "islet", False),
    )
    assert largest_part(stretches) == {"a", "b", "c"}
    assert largest_part(()) == set()
