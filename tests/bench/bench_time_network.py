"""How long the time network takes, beside networkx's own algorithms on the same lags.

Equality of the answers is asserted before anything is timed against each other. networkx's search
for a negative cycle is tried at the size at which it ends within a second; there are smaller
inconsistent networks for which it needs twenty.
"""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import networkx as nx
from msgspec.structs import replace

from reception.checks.checker import Checker
from reception.collector import made_to_last
from reception.generate.book import generate_book
from reception.graphs.lag import Lag
from reception.graphs.lag_network import LagNetwork
from reception.graphs.time_network import Moment, TimeNetwork
from reception.plan.change import Step, replaced, step
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan

Figure = tuple[str, float, str]
ORIGIN = -1
TRACKS, LENGTH = 200, 100
LAGS = 58_000
EDITS = 1_000
COMPARED = 5
LONGER = (-60, -5, 5, 30, 60)
"""By how many minutes lags are made longer."""


def programmes(chance: random.Random) -> tuple[list[Lag], dict[int, int]]:
    """Tracks of events in a row, a few of them fixed, and lags across: 20,000 events that can
    stand together as planned."""
    lags: list[Lag] = []
    planned = {ORIGIN: 0}
    for track in range(TRACKS):
        now = chance.randrange(3600)
        events = range(track * LENGTH, (track + 1) * LENGTH)
        for event in events:
            planned[event] = now
            now += 60 * chance.choice((10, 15, 30, 45))
        for before, after in pairwise(events):
            idle = 60 * chance.choice((0, 0, 5, 10))
            seconds = planned[after] - planned[before] - idle
            lags.append(Lag(before, after, seconds, f"o{after:06}", 2))
        for event in events[::40]:
            lags.append(Lag(ORIGIN, event, planned[event], f"f{event:06}", 1))
            lags.append(Lag(event, ORIGIN, -planned[event], f"g{event:06}", 1))
    while len(lags) < LAGS:
        before, after = sorted(chance.sample(range(TRACKS * LENGTH), 2), key=planned.__getitem__)
        seconds = (planned[after] - planned[before]) * chance.choice((50, 80, 95)) // 100
        lags.append(Lag(before, after, seconds, f"x{len(lags):06}", 3))
    return lags, planned


def chain(count: int, *, idle: int) -> tuple[list[Lag], dict[int, int]]:
    """Events ten minutes after each other, with so many seconds idle in between."""
    planned = {event: event * (600 + idle) for event in range(count)}
    return [Lag(event, event + 1, 600, f"{event:06}") for event in range(count - 1)], planned


def graph_of(lags: list[Lag]) -> nx.DiGraph:
    """The same for networkx: an edge for the longest lag between two events, lengths negative."""
    graph: nx.DiGraph = nx.DiGraph()
    for lag in sorted(lags, key=lambda lag: lag.seconds):
        graph.add_edge(lag.before, lag.after, weight=-lag.seconds)
    return graph


class Taken(NamedTuple):
    """Milliseconds of computing, in which other programs on the machine count as little as may be;
    and by the clock on the wall."""

    computing: float
    wall: float


def taken(act: Callable[[], object], times: int = 5) -> Taken:
    """The best of a few runs."""
    computing, wall = [], []
    for _ in range(times):
        began, computed = time.perf_counter(), time.process_time()
        act()
        computing.append(time.process_time() - computed)
        wall.append(time.perf_counter() - began)
    return Taken(min(computing) * 1000, min(wall) * 1000)


def figures_of(name: str, ours: Taken) -> Iterator[Figure]:
    """Both figures of one act."""
    yield f"time network: {name}", ours.computing, "ms"
    yield f"time network: {name}, by the wall clock", ours.wall, "ms"


def beside(name: str, ours: Taken, theirs: Taken) -> Iterator[Figure]:
    """Our figures, theirs, and how often ours goes into theirs."""
    yield from figures_of(name, ours)
    yield f"time network: {name}, networkx", theirs.computing, "ms"
    yield f"time network: {name}, networkx : ours", theirs.computing / ours.computing, "x"


def solving(lags: list[Lag], planned: dict[int, int]) -> Iterator[Figure]:
    """The first solution, and a network in which there is none; the network made from its lags
    each time."""
    graph = graph_of(lags)
    network = LagNetwork(lags)
    assert network.contradictions == ()
    assert not nx.negative_edge_cycle(graph)
    sourced = graph.copy()
    sourced.add_weighted_edges_from(("source", event, 0) for event in graph)
    soonest = nx.single_source_bellman_ford_path_length(sourced, "source")
    assert all(network.time(event) == -soonest[event] for event in graph)
    size = f"{len(network):,} events, {len(lags):,} lags"
    yield from beside(
        f"first solve, {size}",
        taken(lambda: LagNetwork(lags, planned)),
        taken(lambda: nx.negative_edge_cycle(graph_of(lags)), 1),
    )
    unknown = taken(lambda: LagNetwork(lags))
    yield from figures_of(f"first solve with all times unknown, {size}", unknown)
    worse = [*lags, Lag(lags[0].after, lags[0].before, 1 - lags[0].seconds, "back", 9)]
    (told,) = LagNetwork(worse, planned).contradictions
    assert {lag.fact for lag in told.lags} == {"back", lags[0].fact}
    assert nx.negative_edge_cycle(graph_of(worse))
    yield from beside(
        f"first solve with a contradiction, {size}",
        taken(lambda: LagNetwork(worse, planned)),
        taken(lambda: nx.negative_edge_cycle(graph_of(worse)), 1),
    )


def editing(
    lags: list[Lag], planned: dict[int, int], chance: random.Random, *, minutes: int, edits: int
) -> Iterator[Figure]:
    """A lag made longer, with what then contradicts told, and made as it was."""
    network = LagNetwork(lags, planned)
    with made_to_last():  # as a book that has been opened
        _assert_told_as_afresh(network, lags, chance, minutes)
    kinds = ("which holds", "which contradicts", "back from what held", "back from a contradiction")
    figures: dict[str, list[float]] = {kind: [] for kind in kinds}
    most = 0
    for _ in range(edits):
        lag = chance.choice(lags)
        longer = replace(lag, seconds=lag.seconds + 60 * minutes)
        there = _edited(network, lag, longer)
        told = len(network.contradictions)
        most = max(most, told)
        figures[kinds[told > 0]].append(there)
        figures[kinds[2 + (told > 0)]].append(_edited(network, longer, lag))
    assert network.lags == LagNetwork(lags, planned).lags
    assert network.contradictions == ()
    name = f"time network: a lag {minutes:+} min longer"
    yield f"{name}, the most contradictions of one edit", most, ""
    for kind, each in figures.items():
        each.sort()
        shares = {"the least": 0, "median": len(each) // 2, "percentile 99": len(each) * 99 // 100}
        for share, place in {**shares, "the worst": -1}.items() if each else ():
            yield f"{name}, {kind}, {len(each)} of {edits}, {share}", each[place], "ms"


def _assert_told_as_afresh(
    network: LagNetwork, lags: list[Lag], chance: random.Random, minutes: int
) -> None:
    """After an edit the network says what one made of all its lags says; tried on some edits that
    contradict and some that hold, where there are any."""
    left = {True: COMPARED, False: COMPARED}
    for lag in chance.sample(lags, EDITS):
        longer = replace(lag, seconds=lag.seconds + 60 * minutes)
        network.change(remove=[lag], add=[longer])
        told = network.contradictions
        if left[bool(told)]:
            left[bool(told)] -= 1
            others = [each for each in lags if each is not lag]
            assert told == LagNetwork([*others, longer]).contradictions
        network.change(remove=[longer], add=[lag])
        if not any(left.values()):
            return


def _edited(network: LagNetwork, old: Lag, new: Lag) -> float:
    began = time.process_time()
    network.change(remove=[old], add=[new])
    assert network.contradictions is not None
    return (time.process_time() - began) * 1000


def slipping() -> Iterator[Figure]:
    """A delay of ten minutes through 20,000 linked items, and where gaps soak it up."""
    lags, planned = chain(20_000, idle=0)
    network, graph = LagNetwork(lags, planned), graph_of(lags)
    moved = network.slip({0: 600}).moved
    pushed = nx.single_source_bellman_ford_path_length(graph, 0)
    assert all(planned[event] + by == 600 - pushed[event] for event, by in moved.items())
    assert len(moved) == len(planned)
    yield from beside(
        "ten minutes late through 20,000 linked items",
        taken(lambda: network.slip({0: 600}), 7),
        taken(lambda: nx.single_source_bellman_ford_path_length(graph, 0), 1),
    )
    for idle in (6, 60):
        soaking = LagNetwork(*chain(20_000, idle=idle))
        count = len(soaking.slip({0: 600}).moved)
        name = f"time network: the same with {idle} s idle after each, {count} items move"
        yield name, taken(partial(soaking.slip, {0: 600}), 7).computing, "ms"


def summit(chance: random.Random) -> Iterator[Figure]:
    """The network of the summit book: made, kept current while items are dragged, and asked."""
    plan = generate_book("summit", random.Random(1))
    checker = Checker(plan, rules=())
    network = checker.network
    fresh = [Checker(plan, rules=()) for _ in range(3)]
    made = taken(lambda: fresh.pop().network, 3)
    engagements = sorted(plan.table(Engagement))
    name = f"time network of the summit book ({len(network.lags):,} facts)"
    yield f"{name}, made", made.computing, "ms"
    yield f"{name}, made, by the wall clock", made.wall, "ms"
    figures: dict[str, list[float]] = {"a drag": [], "slip of 20 min": [], "slack": []}
    for _ in range(300):
        item = plan.table(Engagement)[chance.choice(engagements)]
        by = timedelta(minutes=chance.choice((-15, 15)))
        end = item.end and item.end + by
        drag = step("bench", item.id, [replaced(item, start=item.start + by, end=end)])
        after = plan.apply(drag)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("a drag", partial(_dragged, checker, plan, after, drag)),
            ("slip of 20 min", partial(network.slip, item.id, 20)),
            ("slack", partial(network.slack, Moment(item.id))),
        )
        for what, act in acts:
            figures[what].append(taken(act, 1).computing)
        plan = after
    assert network.lags == Checker(plan, rules=()).network.lags
    for what, milliseconds in figures.items():
        milliseconds.sort()
        yield f"{name}, {what}, median", statistics.median(milliseconds), "ms"
        yield f"{name}, {what}, percentile 99", milliseconds[-3], "ms"
        yield f"{name}, {what}, the worst", milliseconds[-1], "ms"


def _dragged(checker: Checker, before: Plan, after: Plan, drag: Step) -> TimeNetwork:
    """The network as it is after a drag: it is brought up to date when it is asked for."""
    checker.update(before, after, drag)
    return checker.network


def run() -> list[Figure]:
    """All of it, in about a half a minute."""
    chance = random.Random(1)
    lags, planned = programmes(chance)
    return [
        *solving(lags, planned),
        *(
            figure
            for minutes in LONGER
            for figure in editing(lags, planned, chance, minutes=minutes, edits=EDITS)
        ),
        *slipping(),
        *summit(chance),
    ]


if __name__ == "__main__":
    for name, value, unit in run():
        print(f"{name:95} {value:10.3f} {unit}")
