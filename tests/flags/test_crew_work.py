"""Crews hang and take down in their windows, and what finds no time is told in crew-hours."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import msgspec
import pytest

from reception.checks.flag_crew_rules import crews_lacking
from reception.flags.crew_work import CrewPlan, Package, WorkKind, crew_plan
from reception.margins import Margins
from reception.plan.flag_crew import FlagCrew, WorkWindow
from reception.plan.flag_post import PostAccess
from reception.plan.record import Record
from reception.plan.road_closure import RoadClosure
from tests.flags.scene import EDGES, at, book_of, flags, guest, posts, road, second
from tests.flags.test_flag_rules import facts, told

BRAZIL = guest("BRA", "BR", arrives=0, departs=30)


def crew(id: str, *windows: tuple[float, float], rate: float = 10, lift: bool = True) -> FlagCrew:
    return FlagCrew(
        id=id,
        has_lift=lift,
        posts_per_hour=rate,
        windows=tuple(WorkWindow(starts=at(a), ends=at(b)) for a, b in windows),
    )


def scene(*crews: FlagCrew, count: int = 10, **fields: object) -> list[Record]:
    """Twice as many posts as `count`; flags up by noon, down after ten at night."""
    plan = flags(
        "BRA",
        up_by=at(0),
        down_after=at(10),
        crews=tuple(one.id for one in crews),
        **fields,
    )
    return [*BRAZIL, road(), *posts(count), *crews, plan]


def planned(records: Iterable[Record]) -> CrewPlan:
    return crew_plan(book_of(list(records)), Margins())


def hanging(plan: CrewPlan) -> list[Package]:
    return [one for one in plan.packages if one.work.kind is WorkKind.HANG]


def test_posts_are_hung_before_they_must_be_up_and_taken_down_after() -> None:
    """20 posts at 10 an hour: two hours to hang, two to take down."""
    result = planned(scene(crew("one", (-6, -3), (11, 14))))
    assert not result.lacks
    hang, down = result.packages
    assert (hang.posts, hang.start, hang.end) == (20, second(-6), second(-4))
    assert (down.posts, down.start, down.end) == (20, second(11), second(13))


def test_work_is_spread_over_the_crews_and_no_window_is_broken() -> None:
    """One hour each: 10 posts each."""
    result = planned(scene(crew("one", (-6, -5), (11, 12)), crew("two", (-6, -5), (11, 12))))
    assert not result.lacks
    assert sorted((one.crew, one.posts) for one in hanging(result)) == [("one", 10), ("two", 10)]


def test_what_finds_no_time_is_told_in_crew_hours() -> None:
    """One hour for 20 posts at 10 an hour: 10 are left, by the usual rate of 15 two thirds of an
    hour."""
    result = planned(scene(crew("one", (-6, -5), (11, 14))))
    (lack,) = result.lacks
    assert (lack.work.kind, lack.posts) == (WorkKind.HANG, 10)
    assert lack.hours == pytest.approx(2 / 3)
    lacking = scene(crew("one", (-6, -5), (11, 14)))
    assert told(crews_lacking, "BRA.flags", *lacking, ways={}) == ["F6 crews: BRA.flags avenue"]
    said = facts(crews_lacking, "BRA.flags", *lacking)
    assert (said["needs"], said["has"], said["missing"]) == (80, 40, "0.7")
    enough = scene(crew("one", (-6, -4), (11, 14)))
    assert told(crews_lacking, "BRA.flags", *enough, ways={}) == []


def test_a_window_that_reaches_past_the_deadline_counts_until_then() -> None:
    result = planned(scene(crew("one", (-1, 9), (11, 14))))
    (package,) = hanging(result)
    assert (package.end, package.posts) == (second(0), 10)
    assert result.lacks[0].posts == 10


def test_without_a_lift_only_posts_reached_by_ladder_are_done() -> None:
    on_foot = crew("one", (-6, -3), (11, 14), lift=False)
    assert len(planned(scene(on_foot)).lacks) == 2
    low = [
        msgspec.structs.replace(one, access=PostAccess.LADDER) if hasattr(one, "access") else one
        for one in scene(on_foot)
    ]
    assert not planned(low).lacks


def test_nobody_works_on_a_closed_road() -> None:
    closure = RoadClosure(id="x", roads=EDGES[1:2], starts=at(-6), ends=at(-4))
    result = planned([*scene(crew("one", (-6, -3), (11, 14))), closure])
    (package,) = hanging(result)
    assert (package.start, package.end) == (second(-4), second(-3))
    assert result.lacks[0].posts == 10
    elsewhere = msgspec.structs.replace(closure, roads=("nowhere",))
    assert not planned([*scene(crew("one", (-6, -3), (11, 14))), elsewhere]).lacks


def test_a_crew_does_one_thing_at_a_time() -> None:
    """Two plans on two roads, one crew, three hours for four hours of work."""
    second_road = msgspec.structs.replace(road(), id="second", roads=EDGES[:1])
    more = [second_road, *posts(10, on="second")]
    records = scene(crew("one", (-6, -3), (11, 16)), roads=("avenue", "second"))
    result = planned([*records, *more])
    times = sorted((one.start, one.end) for one in result.packages)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(times))
    assert sum(one.posts for one in result.lacks) == 10


def test_without_windows_of_their_own_crews_work_at_night() -> None:
    """Flags must be up at noon; at 11 at night begins the first night of the three days before."""
    result = planned(scene(crew("one")))
    (package, _) = result.packages
    assert package.start == second(11 - 72)
    assert package.work.start == second(-72)


def test_between_two_visits_there_is_only_the_time_between_their_flags() -> None:
    """Brazil's flags come down after ten at night, Nepal's are up by eleven."""
    nepal = guest("NEP", "NP", arrives=12, departs=40)
    later = flags("NEP", up_by=at(11), down_after=at(40), crews=("one",))
    records = [*scene(crew("one", (-6, -3), (10, 11), (40, 44))), *nepal, later]
    change = [(one.work.kind, one.work.start, one.work.end) for one in planned(records).lacks]
    assert {(second(10), second(11))} == {(start, end) for _, start, end in change}


def test_a_plan_without_crews_is_not_judged() -> None:
    assert planned(scene()).packages == ()
    assert told(crews_lacking, "BRA.flags", *scene()) == []
