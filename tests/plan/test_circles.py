"""Circles: who is above themselves, however deep and tangled."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.plan.change import added, replaced, step
from reception.plan.circles import in_circles
from reception.plan.engagement import Engagement
from reception.plan.faults import CircularReference
from reception.plan.integrity import plan_faults
from reception.plan.plan import Plan

AT = datetime(2026, 4, 14, 1, 30, tzinfo=UTC)
ids = st.sampled_from("abcdefg")


def reached(start: str, above: dict[str, list[str]]) -> set[str]:
    """All that can be reached from an id, not counting where one stands."""
    found: set[str] = set()
    ahead = list(above.get(start, []))
    while ahead:
        id = ahead.pop()
        if id not in found:
            found.add(id)
            ahead += above.get(id, [])
    return found


@given(above=st.dictionaries(ids, st.lists(ids, max_size=3)), starts=st.lists(ids, max_size=3))
def test_circles_are_those_that_reach_themselves(
    above: dict[str, list[str]], starts: list[str]
) -> None:
    """Against the plain definition, on any tangle."""
    within = set(starts).union(*(reached(start, above) for start in starts))
    expected = {id for id in within if id in reached(id, above)}
    assert in_circles(starts, lambda id: above.get(id, [])) == expected


def chain(length: int, last: str = "") -> list[Engagement]:
    """Engagements each inside the next."""
    return [
        Engagement(id=f"E{n}", start=AT, parent=f"E{n + 1}" if n < length - 1 else last)
        for n in range(length)
    ]


def test_a_chain_of_any_depth_is_no_circle() -> None:
    """Long enough that walking it anew from every link would never end."""
    deep = chain(50_000)
    assert list(plan_faults(Plan(deep))) == []
    assert len(Plan().apply(step("test", "", map(added, deep)))) == 50_000


def test_a_closed_chain_is_told_at_every_link() -> None:
    faults = list(plan_faults(Plan(chain(50_000, last="E0"))))
    assert len(faults) == 50_000
    assert all(isinstance(fault, CircularReference) for fault in faults)


def test_a_step_that_closes_a_circle_is_refused() -> None:
    plan = Plan(chain(3))
    last = plan.get(Engagement, "E2")
    assert last is not None
    with pytest.raises(CircularReference):
        plan.apply(step("test", "", [replaced(last, parent="E0")]))
    with pytest.raises(CircularReference):
        plan.apply(step("test", "", [replaced(last, parent="E2")]))
