"""One more lag among lags that hold: it finds room, or a path that forbids it, also after lags have
been taken out of its way."""

import random
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reception.graphs import lag_fitting
from reception.graphs.lag import Lag
from reception.graphs.lag_fitting import Fitting

Ways = list[dict[int, Lag]]


def lags_that_hold(chance: random.Random, times: list[int], count: int) -> tuple[Ways, Ways]:
    """Lags between random events, with some slack at these times; the same from the other end."""
    out: Ways = [{} for _ in times]
    into: Ways = [{} for _ in times]
    for serial in range(count):
        one, other = chance.sample(range(len(times)), 2)
        seconds = times[other] - times[one] - chance.choice((0, 1, 2, 3, 5, 8))
        out[one][other] = into[other][one] = Lag(one, other, seconds, f"{serial:03}")
    return out, into


def assert_hold(out: Ways, times: list[int]) -> None:
    """Every lag holds at these times."""
    lags = [lag for each in out for lag in each.values()]
    assert [lag for lag in lags if times[lag.after] - times[lag.before] < lag.seconds] == []


@pytest.fixture(params=[0, 5, 1000])
def turns(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both sides take turns after every event, after a few, or one goes on to the end."""
    monkeypatch.setattr(lag_fitting, "AT_A_TIME", request.param)


@pytest.mark.usefixtures("turns")
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_lag_fits_in_once_every_path_that_forbids_it_is_broken(seed: int) -> None:
    chance = random.Random(seed)
    times = [chance.randrange(30) for _ in range(12)]
    out, into = lags_that_hold(chance, times, 50)
    before, after = chance.sample(range(12), 2)
    seconds = times[after] - times[before] + chance.randrange(1, 15)
    fitting = Fitting(out, into, times, before, after, seconds)
    while (path := fitting.forbidden_by()) is not None:
        assert (path[0], path[-1]) == (after, before)
        assert sum(out[one][other].seconds for one, other in pairwise(path)) > -seconds
        gone, end = chance.choice(list(pairwise(path)))
        if chance.random() < 0.3:  # a shorter lag was behind it
            shorter = Lag(gone, end, out[gone][end].seconds - 1, "shorter")
            out[gone][end] = into[end][gone] = shorter
        else:
            del out[gone][end], into[end][gone]
        fitting.forget(gone, end)
    for event, time in fitting.moved().items():
        times[event] = time
    assert times[after] - times[before] >= seconds
    assert_hold(out, times)


def test_lag_that_holds_already_moves_nothing() -> None:
    fitting = Fitting([{}, {}], [{}, {}], [0, 10], 0, 1, 10)
    assert fitting.forbidden_by() is None
    assert fitting.moved() == {}


def test_event_cannot_come_after_itself() -> None:
    assert Fitting([{}], [{}], [0], 0, 0, 1).forbidden_by() == [0]
