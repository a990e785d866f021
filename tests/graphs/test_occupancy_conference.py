"""Occupancy on conferences: the checker tells exactly the pairs that looking at all pairs finds."""

from collections import Counter
from itertools import combinations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from reception.graphs.occupancy import overlaps
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.plan import Plan
from reception.plan.room import Room
from tests.graphs.conferences import conference_book

Promise = tuple[str, frozenset[str], str]
"""The code of a rule, the two items, and who or what is promised to both."""

columns = st.lists(
    st.tuples(st.integers(0, 20), st.integers(0, 8)).map(lambda drawn: (drawn[0], sum(drawn))),
    max_size=30,
)


@given(columns)
def test_each_pair_is_found_once_with_the_earlier_in_front(drawn: list[tuple[int, int]]) -> None:
    starts, ends = [start for start, _ in drawn], [end for _, end in drawn]
    found = overlaps(starts, ends)
    assert all(starts[first] <= starts[second] for first, second in found)
    assert Counter(frozenset(pair) for pair in found) == Counter(
        frozenset((one, other))
        for one, other in combinations(range(len(drawn)), 2)
        if starts[one] < ends[other] and starts[other] < ends[one]
    )


def test_what_does_not_overlap_is_not_looked_at() -> None:
    """Among thousands of empty stretches in one moment, beside long ones from that moment on,
    comparisons grow with the pairs found, not with their square."""

    class Moment(int):
        compared = 0

        def __lt__(self, other: int) -> bool:
            Moment.compared += 1
            return int(self) < int(other)

    empty, long = 3_000, 30
    starts = [Moment(0)] * (empty + long)
    ends = [Moment(60)] * long + [Moment(0)] * empty
    found = overlaps(starts, ends)
    assert len(found) == long * (long - 1) // 2
    assert Moment.compared < 6 * (empty + long)


def _told(plan: Plan) -> set[Promise]:
    """What the checker says of everything that is promised twice."""
    told = set()
    for conflict in Checker(plan, strict=True).conflicts:
        if conflict.code in ("R1", "P1"):
            one, other, twice = conflict.subjects
            told.add((conflict.code, frozenset((one, other)), twice))
        elif conflict.code == "T1":
            persons = conflict.fact("persons")
            assert isinstance(persons, tuple)
            told |= {("T1", frozenset(conflict.subjects), person) for person in persons}
    return told


def _by_brute_force(plan: Plan) -> set[Promise]:
    """All pairs of all items, whatever they hold, looked at one by one."""
    promised: set[Promise] = set()
    held = {
        item.id: {holding.resource for holding in plan.holdings_of(item.id)}
        for item in plan.table(Engagement).values()
    }
    for one, other in combinations(plan.table(Engagement).values(), 2):
        if not (one.start < other.planned_end and other.start < one.planned_end):
            continue
        pair = frozenset((one.id, other.id))
        if one.room == other.room:
            promised.add(("R1", pair, one.room))
        for person in held[one.id] & held[other.id]:
            record = plan.get(HostPerson, person)
            assert record is not None
            code = "P1" if record.role is HostRole.LEADER else "T1"
            promised.add((code, pair, person))
    return promised


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 12), st.integers(1, 30))
def test_a_conference_has_exactly_the_collisions_of_all_pairs(
    seed: int, rooms: int, people: int
) -> None:
    plan = conference_book(Random(seed), items=60, rooms=rooms, people=people, days=2)
    assert _told(plan) == _by_brute_force(plan)


def test_a_conference_of_900_items_has_exactly_the_collisions_of_all_pairs() -> None:
    """As large as the largest public programmes, in the state of a draft."""
    plan = conference_book(Random(1), items=900, rooms=35, people=1_000, days=2)
    found = _told(plan)
    assert found == _by_brute_force(plan)
    codes = Counter(code for code, _, _ in found)
    assert len(plan.table(Room)) == 35
    assert min(codes["R1"], codes["T1"], codes["P1"]) > 5
