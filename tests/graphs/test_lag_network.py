"""Lags: what can stand together, held to networkx and to trying everything."""

import random
from itertools import combinations, pairwise, permutations

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reception.graphs import fewest_lags, lag_fitting
from reception.graphs.lag import Lag
from reception.graphs.lag_network import LagNetwork

ORIGIN = "0"


def fixed(event: str, second: int, rank: int = 0) -> list[Lag]:
    """An event at one time after the origin."""
    fact = f"{event} at {second}"
    return [
        Lag(ORIGIN, event, second, f"{fact}, not before", rank),
        Lag(event, ORIGIN, -second, f"{fact}, not after", rank),
    ]


def random_lags(chance: random.Random, events: int, count: int) -> list[Lag]:
    """Lags that can often, but not always, stand together."""
    lags = {}
    for serial in range(count):
        before, after = chance.sample([f"e{n}" for n in range(events)], 2)
        seconds = chance.randrange(-9, 7)
        lags[serial] = Lag(before, after, seconds, f"f{serial:03}", chance.randrange(3))
    return list(lags.values())


def stands(lags: list[Lag]) -> bool:
    """Whether lags can stand together, as networkx says."""
    graph: nx.DiGraph = nx.DiGraph()
    for lag in lags:
        known = graph.get_edge_data(lag.before, lag.after, {"weight": -lag.seconds})["weight"]
        graph.add_edge(lag.before, lag.after, weight=min(known, -lag.seconds))
    return not nx.negative_edge_cycle(graph)


def believed_one_by_one(lags: list[Lag]) -> tuple[list[Lag], list[Lag]]:
    """What is believed and what is set aside, by the definition."""
    believed: list[Lag] = []
    aside: list[Lag] = []
    for lag in sorted(lags, key=lambda lag: lag.order):
        (believed if stands([*believed, lag]) else aside).append(lag)
    return believed, aside


def fewest(believed: list[Lag], lag: Lag) -> int:
    """The fewest lags of a round with this one that pushes itself, by trying all rounds."""
    between: dict[tuple[str, str], int] = {}
    for one in believed:
        pair = (one.before, one.after)
        between[pair] = max(one.seconds, between.get(pair, one.seconds))
    others = {end for pair in between for end in pair} - {lag.before, lag.after}
    for count in range(len(others) + 1):
        for middle in permutations(sorted(others), count):
            path = (lag.after, *middle, lag.before)
            pairs = list(pairwise(path))
            known = all(pair in between for pair in pairs)
            if known and sum(between[pair] for pair in pairs) + lag.seconds > 0:
                return count + 2
    raise AssertionError("it is no contradiction")


def assert_sound(network: LagNetwork, lags: list[Lag]) -> None:
    """The network says of these lags what the definition says."""
    believed, aside = believed_one_by_one(lags)
    assert [told.lags[0] for told in network.contradictions] == aside
    for lag in believed:
        assert network.time(lag.after) >= network.time(lag.before) + lag.seconds
    for told in network.contradictions:
        assert set(told.lags[1:]) <= set(believed)
        assert sum(lag.seconds for lag in told.lags) == told.seconds > 0
        ring = [*told.lags, told.lags[0]]
        assert all(one.after == other.before for one, other in pairwise(ring))


# -- what can stand together -----------------------------------------------------------------------


def test_lags_that_can_stand_together_have_times() -> None:
    lags = [Lag("landing", "talks", 60, "drive"), *fixed("landing", 0), *fixed("talks", 60)]
    network = LagNetwork(lags)
    assert network.contradictions == ()
    assert network.time("talks") - network.time("landing") == 60


def test_contradiction_tells_the_facts_in_a_round_and_what_is_lacking() -> None:
    """Landing 0, to the car 15, the drive 52, talks 60: seven are lacking."""
    lags = [
        *fixed("landing", 0),
        *fixed("talks", 60, rank=1),
        Lag("landing", "car", 15, "to the car", 2),
        Lag("car", "talks", 52, "the drive", 3),
    ]
    (told,) = LagNetwork(lags).contradictions
    assert told.seconds == 7
    assert {lag.fact for lag in told.lags} == {
        "landing at 0, not before",
        "to the car",
        "the drive",
        "talks at 60, not after",
    }
    assert told.lags[0].fact == "the drive"


def test_contradiction_of_the_nearest_that_can_stand() -> None:
    lags = [
        *fixed("landing", 0),
        *fixed("talks", 67, rank=1),
        Lag("landing", "car", 15, "to the car", 2),
        Lag("car", "talks", 52, "the drive", 3),
    ]
    assert LagNetwork(lags).contradictions == ()


def test_event_that_comes_after_itself_contradicts_itself() -> None:
    (told,) = LagNetwork([Lag("a", "a", 1, "after itself")]).contradictions
    assert [lag.fact for lag in told.lags] == ["after itself"]
    assert LagNetwork([Lag("a", "a", 0, "no sooner than itself")]).contradictions == ()


def test_shorter_contradiction_is_told_though_a_longer_lacks_more() -> None:
    lags = [
        Lag("a", "b", 1, "short", 0),
        Lag("a", "c", 5, "long 1", 0),
        Lag("c", "b", 5, "long 2", 0),
        Lag("b", "a", 0, "back", 1),
    ]
    (told,) = LagNetwork(lags).contradictions
    assert [lag.fact for lag in told.lags] == ["back", "short"]


def test_fact_of_lower_rank_is_believed() -> None:
    strong, weak = Lag("a", "b", 5, "b later", 0), Lag("b", "a", -4, "b soon", 1)
    assert LagNetwork([weak, strong]).contradictions[0].lags[0] == weak
    swapped = [replace(strong, rank=1), replace(weak, rank=0)]
    assert LagNetwork(swapped).contradictions[0].lags[0] == swapped[0]


@settings(max_examples=150)
@given(st.integers(0, 2**32))
def test_consistency_is_what_networkx_finds(seed: int) -> None:
    chance = random.Random(seed)
    lags = random_lags(chance, chance.randrange(2, 9), chance.randrange(1, 25))
    network = LagNetwork(lags)
    assert (not network.contradictions) == stands(lags)
    assert_sound(network, lags)


@pytest.fixture(params=[0, 64])
def crowd(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is found out first which lags can be of use wherever any begin, or hardly ever."""
    monkeypatch.setattr(fewest_lags, "CROWD", request.param)


@pytest.mark.usefixtures("crowd")
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_contradiction_has_the_fewest_facts(seed: int) -> None:
    """All rounds of tiny networks are tried."""
    chance = random.Random(seed)
    lags = random_lags(chance, 5, 14)
    believed, _ = believed_one_by_one(lags)
    for told in LagNetwork(lags).contradictions:
        if told.lags[0].before != told.lags[0].after:
            assert len(told.lags) == fewest(believed, told.lags[0])


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_contradictions_do_not_depend_on_the_order_of_arrival(seed: int) -> None:
    chance = random.Random(seed)
    lags = random_lags(chance, 6, 20)
    shuffled = chance.sample(lags, len(lags))
    planned = {f"e{n}": chance.randrange(-30, 30) for n in range(6)}
    assert LagNetwork(lags).contradictions == LagNetwork(shuffled, planned).contradictions


# -- change ----------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_network_changed_step_by_step_equals_one_made_afresh(seed: int) -> None:
    chance = random.Random(seed)
    pool = random_lags(chance, 7, 40)
    there = set(chance.sample(pool, 15))
    network = LagNetwork(there, {f"e{n}": chance.randrange(-9, 9) for n in range(7)})
    for _ in range(12):
        remove = chance.sample(sorted(there), chance.randrange(min(4, len(there) + 1)))
        add = chance.sample([lag for lag in pool if lag not in there], chance.randrange(4))
        network.change(remove=remove, add=add)
        there = there.difference(remove).union(add)
        assert network.lags == sorted(there, key=lambda lag: lag.order)
        assert network.contradictions == LagNetwork(there).contradictions
        assert_sound(network, list(there))


@pytest.fixture
def by_single_events(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both sides take turns after every event, so that each stops with the other half way also in
    networks that are small enough to be tried in every way."""
    monkeypatch.setattr(lag_fitting, "AT_A_TIME", 0)


@pytest.mark.usefixtures("by_single_events")
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_network_that_moves_both_ends_of_a_lag_is_sound(seed: int) -> None:
    chance = random.Random(seed)
    pool = random_lags(chance, 12, 60)
    there = set(chance.sample(pool, 25))
    network = LagNetwork(there, {f"e{n}": chance.randrange(-9, 9) for n in range(12)})
    assert_sound(network, list(there))
    for _ in range(6):
        lag = chance.choice(sorted(there))
        longer = replace(lag, seconds=lag.seconds + chance.randrange(1, 9))
        if longer not in there:
            network.change(remove=[lag], add=[longer])
            there = (there - {lag}) | {longer}
            assert_sound(network, list(there))


@pytest.mark.usefixtures("by_single_events")
def test_lag_that_lacks_time_moves_what_is_near_at_both_ends() -> None:
    """A second is idle in each link. Of four seconds that lack each side makes up for two, so that
    only the ends of the lag move, and one event beside each of them."""
    lags = [Lag(n, n + 1, 9, f"{n:02}") for n in range(12) if n != 6]
    network = LagNetwork(lags, {n: 10 * n for n in range(13)})
    network.change(add=[Lag(6, 7, 14, "longer")])
    moved = {n: network.time(n) - 10 * n for n in range(13) if network.time(n) != 10 * n}
    assert moved == {5: -1, 6: -2, 7: 2, 8: 1}


def test_change_that_takes_out_what_is_not_there_changes_nothing() -> None:
    lag = Lag("a", "b", 1, "first")
    network = LagNetwork([lag])
    with pytest.raises(KeyError):
        network.change(remove=[lag, Lag("a", "b", 2, "other")])
    assert network.lags == [lag]


def test_change_that_takes_in_what_is_there_changes_nothing() -> None:
    lag = Lag("a", "b", 1, "first")
    network = LagNetwork([lag])
    for add in ([lag], [Lag("b", "c", 1, "new")] * 2):
        with pytest.raises(ValueError, match=r"first|new"):
            network.change(add=add)
    assert network.lags == [lag]
    network.change(remove=[lag], add=[lag])
    assert network.lags == [lag]


def days(chance: random.Random) -> list[Lag]:
    """Eight days of twenty events each: in order, some at fixed times, some bound across days."""
    lags: list[Lag] = []
    time = {}
    for day in range(8):
        now = chance.randrange(60)
        for place in range(20):
            now += chance.choice((10, 15, 30))
            time[20 * day + place] = now
    for event, moment in time.items():
        if event % 20:
            idle = chance.choice((0, 0, 5, 10))
            lags.append(Lag(event - 1, event, moment - time[event - 1] - idle, f"o{event:03}", 2))
        if not event % 7:
            lags.append(Lag(-1, event, moment, f"f{event:03}", 1))
            lags.append(Lag(event, -1, -moment, f"g{event:03}", 1))
    for serial in range(150):
        one, other = sorted(chance.sample(sorted(time), 2), key=time.__getitem__)
        seconds = (time[other] - time[one]) * chance.choice((50, 80, 95, 100)) // 100
        lags.append(Lag(one, other, seconds, f"x{serial:03}", 3))
    return lags


@pytest.mark.usefixtures("crowd")
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_edit_that_puts_out_many_lags_tells_what_a_network_made_afresh_tells(seed: int) -> None:
    """Hours are lacking where there are minutes to spare, so that dozens of lags are put out."""
    chance = random.Random(seed)
    there = dict(enumerate(days(chance)))
    network = LagNetwork(there.values())
    for _ in range(6):
        place = chance.choice(sorted(there))
        old = there[place]
        there[place] = replace(old, seconds=old.seconds + chance.choice((-60, -10, 30, 60, 120)))
        network.change(remove=[old], add=[there[place]])
        assert network.contradictions == LagNetwork(there.values()).contradictions


def test_lag_is_there_once() -> None:
    with pytest.raises(ValueError, match="first"):
        LagNetwork([Lag("a", "b", 1, "first")] * 2)


def test_network_is_shown_as_networkx_has_it() -> None:
    lags = [Lag("a", "b", 5, "one"), Lag("a", "b", 3, "two"), Lag("b", "a", -4, "three", 1)]
    graph = LagNetwork(lags).graph()
    assert set(graph.edges(data="fact")) == {
        ("a", "b", "one"),
        ("a", "b", "two"),
        ("b", "a", "three"),
    }


# -- how early and how late ------------------------------------------------------------------------


@settings(max_examples=80)
@given(st.integers(0, 2**32))
def test_window_is_what_bellman_and_ford_find(seed: int) -> None:
    """The longest ways from the origin and back to it over all that is believed."""
    chance = random.Random(seed)
    lags = [*random_lags(chance, 6, 12), *fixed("e0", 3), *fixed("e1", 20, rank=1)]
    planned = {f"e{n}": chance.randrange(40) for n in range(6)}
    network = LagNetwork(lags, {**planned, ORIGIN: 0})
    believed, _ = believed_one_by_one(lags)
    forwards: nx.DiGraph = nx.DiGraph()
    for lag in sorted(believed, key=lambda lag: lag.seconds):
        forwards.add_edge(lag.before, lag.after, weight=-lag.seconds)
    soonest = nx.single_source_bellman_ford_path_length(forwards, ORIGIN)
    latest = nx.single_source_bellman_ford_path_length(forwards.reverse(), ORIGIN)
    for event in forwards:
        window = network.window(event, ORIGIN)
        assert window.earliest == (-soonest[event] if event in soonest else None)
        assert window.latest == latest.get(event)


# -- what a delay does -----------------------------------------------------------------------------


def chain(gaps: list[int]) -> tuple[list[Lag], dict[str, int]]:
    """Events ten seconds apart and more, by these gaps."""
    lags, planned, now = [], {"e0": 0}, 0
    for place, gap in enumerate(gaps):
        now += 10 + gap
        planned[f"e{place + 1}"] = now
        lags.append(Lag(f"e{place}", f"e{place + 1}", 10, f"{place}"))
    return lags, planned


def test_delay_goes_on_as_far_as_gaps_let_it() -> None:
    lags, planned = chain([0, 2, 3, 0])
    slip = LagNetwork(lags, planned).slip({"e0": 4})
    assert slip.moved == {"e0": 4, "e1": 4, "e2": 2}
    assert slip.broken == ()


def test_delay_breaks_the_lag_that_would_move_what_is_held() -> None:
    lags, planned = chain([0, 2, 0])
    slip = LagNetwork(lags, planned).slip({"e0": 4}, held=["e2"])
    assert slip.moved == {"e0": 4, "e1": 4}
    assert slip.broken == ((lags[1], 2),)


def test_delay_breaks_what_must_follow_soon_and_leaves_what_came_before() -> None:
    """The talks begin at most 15 after the welcome has ended, and are 10 late where 5 were left."""
    lags = [Lag("end", "talks", 5, "not before"), Lag("talks", "end", -15, "soon after")]
    network = LagNetwork(lags, {"end": 0, "talks": 10})
    slip = network.slip({"talks": 10})
    assert slip.moved == {"talks": 10}
    assert slip.broken == ((lags[1], 5),)
    together = network.slip({"end": 10})
    assert together.moved == {"end": 10, "talks": 5}
    assert together.broken == ()


def test_delay_moves_along_what_is_too_near_as_planned() -> None:
    """It stays as near as it was: the delay neither mends that nor makes it worse."""
    lags, planned = chain([0, -1, 0])
    slip = LagNetwork(lags, planned).slip({"e0": 4})
    assert slip.moved == {"e0": 4, "e1": 4, "e2": 4, "e3": 4}


def test_delay_that_comes_back_to_itself_ends() -> None:
    lags = [Lag("a", "b", 10, "there"), Lag("b", "a", -10, "back")]
    assert LagNetwork(lags, {"a": 0, "b": 10}).slip({"a": 5}).moved == {"a": 5, "b": 5}


@settings(max_examples=80)
@given(st.integers(0, 2**32))
def test_delay_is_the_least_that_holds_all_lags_again(seed: int) -> None:
    """Held to pushing everything, lag by lag, until nothing moves."""
    chance = random.Random(seed)
    planned = {f"e{n}": n * 5 + chance.randrange(4) for n in range(12)}
    lags = [
        Lag(one, other, chance.randrange(planned[other] - planned[one] + 3), f"{one}-{other}")
        for one, other in combinations(planned, 2)
        if chance.random() < 0.3 and planned[other] >= planned[one]
    ]
    times = {**planned, "e2": planned["e2"] + 6}
    for _ in lags:
        for lag in lags:
            seconds = min(lag.seconds, planned[lag.after] - planned[lag.before])
            if lag.after != "e2":
                times[lag.after] = max(times[lag.after], times[lag.before] + seconds)
    moved = LagNetwork(lags, planned).slip({"e2": 6}).moved
    assert moved.get("e2", 6) == 6
    assert {e: t for e, t in times.items() if t != planned[e]} == {
        event: planned[event] + by for event, by in ({"e2": 6} | moved).items()
    }
