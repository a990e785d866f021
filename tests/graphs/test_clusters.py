"""Clusters: which conflicts hang together, and the fewest items whose moving clears them."""

from datetime import UTC, datetime, timedelta
from itertools import combinations
from random import Random

import msgspec
import networkx
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from reception.checks.cluster_telling import cluster_text
from reception.checks.conflict import Conflict
from reception.graphs.clusters import Cluster, clusters_of, is_movable
from reception.plan.change import replaced, step
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.wording import wording
from tests.checks.book import plan_of, plan_of_text
from tests.graphs.conferences import FIRST_DAY, SLOT, conference_book

BEFORE = datetime(2023, 4, 1, tzinfo=UTC)
FAR = timedelta(days=4000)
CHAIN = """
  09:00-10:00 A.main meeting 甲 | One @ WEST; as one
  09:30-10:30 B.main meeting 乙 | Two @ WEST; as two
  10:15-11:00 A.spouse visit 丙 | Three @ WEST; as three
"""


def clusters(plan: Plan, now: datetime = BEFORE) -> tuple[Cluster[Conflict], ...]:
    """The clusters of everything the checker finds in a plan."""
    return clusters_of(plan, Checker(plan, strict=True).conflicts, now=now)


def codes(cluster: Cluster[Conflict]) -> list[str]:
    """The codes of a cluster's conflicts."""
    return [conflict.code for conflict in cluster.conflicts]


def changed(plan: Plan, id: str, **values: object) -> Plan:
    """The plan with an engagement changed."""
    item = plan.get(Engagement, id)
    assert item is not None
    return plan.apply(step("test", id, [replaced(item, **values)]))


# -- cases -----------------------------------------------------------------------------------------


def test_conflicts_that_share_an_item_hang_together() -> None:
    """The item in the middle is the one to move."""
    (cluster,) = clusters(plan_of_text(CHAIN))
    assert codes(cluster) == ["R1", "R1"]
    assert cluster.items == ("one", "two", "three")
    assert cluster.moved == ("two",)
    assert cluster.is_fewest
    assert cluster.stuck == ()


def test_conflicts_without_a_common_item_do_not() -> None:
    """Two pairs in one room.

    09:00-10:00 A.main meeting 甲 | One @ WEST; as one
    09:30-10:30 B.main meeting 乙 | Two @ WEST; as two
    12:00-13:00 A.main meeting 丙 | Three @ WEST; as three
    12:30-13:30 B.main meeting 丁 | Four @ WEST; as four
    """
    found = clusters(plan_of(test_conflicts_without_a_common_item_do_not))
    assert [cluster.items for cluster in found] == [("one", "two"), ("three", "four")]
    assert [len(cluster.moved) for cluster in found] == [1, 1]


def test_a_conflict_of_a_single_item_hangs_together_with_nothing() -> None:
    """An end before the start.

    09:00-10:00 A.main meeting 甲 | One @ WEST; as one
    """
    plan = plan_of(test_a_conflict_of_a_single_item_hangs_together_with_nothing)
    start = plan.table(Engagement)["one"].start
    wrong = changed(plan, "one", end=start - timedelta(hours=1))
    assert {conflict.code for conflict in Checker(wrong).conflicts} == {"T3"}
    assert clusters(wrong) == ()


def test_what_is_fixed_stays_and_both_others_move() -> None:
    (cluster,) = clusters(changed(plan_of_text(CHAIN), "two", fixed=True))
    assert cluster.moved == ("one", "three")
    assert cluster.is_fewest


def test_what_has_really_begun_stays() -> None:
    plan = plan_of_text(CHAIN)
    begun = changed(plan, "two", actual_start=plan.table(Engagement)["two"].start)
    assert clusters(begun)[0].moved == ("one", "three")


def test_what_has_begun_by_the_clock_stays() -> None:
    plan = plan_of_text(CHAIN)
    now = plan.table(Engagement)["two"].start
    (cluster,) = clusters(plan, now)
    assert cluster.moved == ("three",)
    assert [conflict.subjects[:2] for conflict in cluster.stuck] == [("one", "two")]


def test_nothing_is_moved_where_all_is_fixed() -> None:
    plan = plan_of_text(CHAIN)
    for id in ("one", "two", "three"):
        plan = changed(plan, id, fixed=True)
    (cluster,) = clusters(plan)
    assert cluster.moved == ()
    assert cluster.stuck == cluster.conflicts


def test_a_book_that_lies_in_the_past_is_looked_at_as_if_ahead() -> None:
    (cluster,) = clusters(plan_of_text(CHAIN), BEFORE + FAR)
    assert cluster.moved == ("two",)


def test_of_two_that_would_do_the_tentative_one_moves() -> None:
    """待定 before what is firm, whichever is later.

    ?09:00-10:00 A.main meeting 甲 | One @ WEST; as one
    09:30-10:30 B.main meeting 乙 | Two @ WEST; as two
    """
    plan = plan_of(test_of_two_that_would_do_the_tentative_one_moves)
    assert clusters(plan)[0].moved == ("one",)


def test_an_item_that_is_no_more_leaves_its_conflict_out() -> None:
    plan = plan_of_text(CHAIN)
    conflicts = Checker(plan).conflicts
    assert clusters_of(Plan(), conflicts, now=BEFORE) == ()


# -- against all choices ---------------------------------------------------------------------------


def _moved_away(plan: Plan, ids: tuple[str, ...]) -> Plan:
    """The plan with these items far from each other and from everything else."""
    changes = []
    for place, id in enumerate(ids):
        item = plan.table(Engagement)[id]
        away = FAR + place * timedelta(days=2)
        changes.append(replaced(item, start=item.start + away, end=item.planned_end + away))
    return plan.apply(step("test", "", changes))


def _conflicts_of(plan: Plan, ids: tuple[str, ...]) -> int:
    checker = Checker(plan, strict=True)
    return len({c.key for id in ids for c in checker.of(id) if len(c.subjects) > 1})


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 2**32))
def test_moving_the_fewest_clears_the_cluster_and_fewer_do_not(seed: int) -> None:
    """Tried on the plan: the items are moved away and the checker looks again."""
    plan = conference_book(Random(seed), items=24, rooms=5, people=12, days=1)
    for cluster in clusters(plan, FIRST_DAY - FAR):
        assert cluster.is_fewest
        assert _conflicts_of(_moved_away(plan, cluster.moved), cluster.items) == 0
        if len(cluster.items) > 9:
            continue
        for fewer in combinations(cluster.items, len(cluster.moved) - 1):
            assert _conflicts_of(_moved_away(plan, fewer), cluster.items) > 0


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 100))
def test_clusters_are_the_parts_of_the_graph_and_respect_what_is_fixed(
    seed: int, percent: int
) -> None:
    dice = Random(seed)
    plan = conference_book(dice, items=60, rooms=8, people=30, days=1)
    fixed = [replaced(e, fixed=True) for e in plan if _is_fixed(e, dice, percent)]
    plan = plan.apply(step("test", "", fixed))
    now = FIRST_DAY + dice.randrange(120) * SLOT
    conflicts = [c for c in Checker(plan).conflicts if len(c.subjects) > 1 and c.code != "T3"]
    found = clusters_of(plan, conflicts, now=now)
    graph: networkx.Graph[str] = networkx.Graph([conflict.subjects[:2] for conflict in conflicts])
    assert {frozenset(cluster.items) for cluster in found} == {
        frozenset(part) for part in networkx.connected_components(graph)
    }
    assert sorted(c.key for cluster in found for c in cluster.conflicts) == sorted(
        c.key for c in conflicts
    )
    over = all(item.start <= now for item in plan.table(Engagement).values())
    for cluster in found:
        assert all(is_movable(_item(plan, id), None if over else now) for id in cluster.moved)
        for conflict in cluster.conflicts:
            assert (conflict in cluster.stuck) == set(cluster.moved).isdisjoint(conflict.subjects)
            if conflict in cluster.stuck:
                pair = (_item(plan, id) for id in conflict.subjects[:2])
                assert not any(is_movable(item, None if over else now) for item in pair)


def _item(plan: Plan, id: str) -> Item:
    item = plan.item(id)
    assert item is not None
    return item


def _is_fixed(record: object, dice: Random, percent: int) -> bool:
    return isinstance(record, Engagement) and dice.randrange(100) < percent


# -- words -----------------------------------------------------------------------------------------


def told(plan: Plan, language: str, now: datetime = BEFORE) -> str:
    """What is said of the first cluster."""
    return cluster_text(clusters(plan, now)[0], plan, wording(language))


def test_a_cluster_is_told_with_what_to_move() -> None:
    plan = plan_of_text(CHAIN)
    assert told(plan, "en") == (
        "2 conflicts between 3 items hang together. "
        "Moving one item clears them all: “Two” (BBB, Fri 14 April 09:30–10:30)."
    )
    assert told(plan, "zh") == (
        "2 处冲突相互牵连，涉及 3 项安排。"
        "调整其中 1 项即可全部化解：“乙”（BBB，4月14日 星期五 09:30–10:30）。"
    )


def test_what_cannot_be_moved_is_told() -> None:
    plan = plan_of_text(CHAIN)
    now = plan.table(Engagement)["two"].start
    assert told(plan, "en", now).endswith(
        "In one of these conflicts nothing can be moved: the items are fixed or have begun."
    )
    assert "化解能够化解的部分" in told(plan, "zh", now)
    assert "另有 1 处冲突无法靠调整化解" in told(plan, "zh", now)


def test_many_items_to_move_are_counted() -> None:
    plan = conference_book(Random(1), items=60, rooms=1, people=1, days=1)
    largest = clusters(plan, FIRST_DAY - FAR)[0]
    assert len(largest.moved) > 20
    text = cluster_text(largest, plan, wording("en"))
    assert f"and {len(largest.moved) - 12} more" in text


def test_a_bound_is_told_where_the_fewest_are_not_known() -> None:
    plan = changed(plan_of_text(CHAIN), "two", fixed=True)
    (cluster,) = clusters(plan)
    unsure = msgspec.structs.replace(cluster, least=1)
    assert "Moving 2 items clears them all (fewer than 1 cannot)" in cluster_text(
        unsure, plan, wording("en")
    )
    assert "至少要调整 1 项" in cluster_text(unsure, plan, wording("zh"))
