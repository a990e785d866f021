"""Crews hang and take down in their windows, and what finds no time is told in crew-hours."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import msgspec
import pytest

from reception.checks.flag_crew_rules import crews_lacking, lanes_unpermitted
from reception.flags.crew_work import CrewPlan, Limit, Package, crew_hours, crew_plan
from reception.flags.works import WorkKind
from reception.margins import Margins
from reception.plan.flag_crew import FlagCrew, WorkWindow
from reception.plan.flag_post import FlagPost, PostAccess, RoadSide
from reception.plan.flag_road import OverlapPolicy
from reception.plan.forecast import Forecast
from reception.plan.lane_permit import LanePermit, LaneSide
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road_closure import RoadClosure
from reception.plan.setting import Setting
from tests.flags.scene import EDGES, HOUR, at, book_of, flags, guest, posts, road, second
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
    """One hour for 20 posts at 10 an hour: 10 are left, which takes another hour."""
    result = planned(scene(crew("one", (-6, -5), (11, 14))))
    (lack,) = result.lacks
    assert (lack.work.kind, lack.posts) == (WorkKind.HANG, 10)
    assert [lack.hours, lack.needs] == pytest.approx([1, 2])
    lacking = scene(crew("one", (-6, -5), (11, 14)))
    assert told(crews_lacking, "BRA.flags", *lacking, ways={}) == ["F6 crews: BRA.flags avenue"]
    said = facts(crews_lacking, "BRA.flags", *lacking)
    assert (said["needs"], said["has"], said["missing"]) == (120, 60, "1.0")
    assert (said["short"], said["hours_left"]) == ("crew", "1.0")
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


def windowed(*windows: tuple[float, float]) -> tuple[WorkWindow, ...]:
    return tuple(WorkWindow(starts=at(a), ends=at(b)) for a, b in windows)


def test_between_two_visits_flags_are_changed_at_one_go() -> None:
    """Brazil's flags come down after ten at night, Nepal's are up by eleven: the host's stay up,
    only the guest's flag of each post is changed, and there is one hour for it."""
    nepal = guest("NEP", "NP", arrives=12, departs=40)
    later = flags("NEP", up_by=at(11), down_after=at(40), crews=("one",))
    records = [*scene(crew("one", (-6, -3), (10, 11), (40, 44))), *nepal, later]
    result = planned(records)
    kinds = [(one.work.kind, one.work.plan, one.posts) for one in result.packages]
    assert kinds == [
        (WorkKind.HANG, "BRA.flags", 20),
        (WorkKind.CHANGE, "NEP.flags", 10),
        (WorkKind.TAKE_DOWN, "NEP.flags", 20),
    ]
    (lack,) = result.lacks
    assert (lack.work.start, lack.work.end, lack.posts) == (second(10), second(11), 10)
    job = lack.work.jobs[0]
    assert job.off is not None
    assert job.on is not None
    assert (set(job.off.flags), set(job.on.flags)) == ({"CN", "BR"}, {"CN", "NP"})


def test_flags_that_follow_after_days_are_taken_down_in_between() -> None:
    nepal = guest("NEP", "NP", arrives=40, departs=60)
    later = flags("NEP", up_by=at(39), down_after=at(60), crews=("one",))
    records = [*scene(crew("one", (-6, -3), (11, 14), (30, 34), (60, 64))), *nepal, later]
    kinds = [(one.kind, one.plan) for one in planned(records).works]
    assert kinds == [
        (WorkKind.HANG, "BRA.flags"),
        (WorkKind.TAKE_DOWN, "BRA.flags"),
        (WorkKind.HANG, "NEP.flags"),
        (WorkKind.TAKE_DOWN, "NEP.flags"),
    ]


def test_flags_in_turn_are_changed_between_the_passes() -> None:
    """Brazil's tail leaves the avenue at 1.13, Nepal's head comes onto it at 5: on its outermost
    stretch the time for a change begins a little earlier, on its innermost it ends a little
    later, so what holds for all is from 1.117 to 5."""
    ways = {
        "BRA.in": [(edge, 1 + place / 30) for place, edge in enumerate(EDGES)],
        "NEP.in": [(edge, 5 + place / 30) for place, edge in enumerate(EDGES)],
    }
    nepal = guest("NEP", "NP", arrives=2, departs=30)
    crews = crew("one", (-6, -3), (1, 6), (20, 24))
    first = flags("BRA", up_by=at(0), down_after=at(20), crews=("one",))
    other = flags("NEP", up_by=at(0.5), down_after=at(20), crews=("one",))
    turns = road(overlap=OverlapPolicy.IN_TURN)
    records = [*BRAZIL, *nepal, turns, *posts(10), crews, first, other]
    result = crew_plan(book_of(records, ways), Margins())
    assert not result.lacks
    change = [one for one in result.packages if one.work.kind is WorkKind.CHANGE]
    assert sum(one.posts for one in change) == pytest.approx(20)
    assert min(one.start for one in change) >= second(1 + 2 / 30 + 0.05)
    assert max(one.end for one in change) <= second(5)


def test_whose_flag_stays_need_not_be_changed() -> None:
    """The same flags for two plans one after the other: nothing is to do between them."""
    again = flags("BRA", up_by=at(10), down_after=at(20), crews=("one",))
    again = msgspec.structs.replace(again, id="again")
    records = [*scene(crew("one", (-6, -3), (20, 24))), again]
    kinds = [one.work.kind for one in planned(records).packages]
    assert kinds == [WorkKind.HANG, WorkKind.TAKE_DOWN]


def test_posts_are_done_in_along_the_right_and_out_along_the_left() -> None:
    """As a truck drives: the left side is passed on the way out of the city."""
    (package, _) = planned(scene(crew("one", (-6, -3), (11, 14)), count=3)).packages
    assert [job.post.post.id.partition("/")[2] for job in package.jobs] == [
        *("R001", "R002", "R003"),
        *("L003", "L002", "L001"),
    ]


def test_every_post_is_in_one_package_and_no_other() -> None:
    crews = crew("one", (-6, -5.3), (11, 14)), crew("two", (-6, -5), (11, 14))
    result = planned(scene(*crews, count=7))
    done = [job.post.post.id for one in hanging(result) for job in one.jobs]
    assert len(done) == len(set(done)) == 14


# -- nights ------------------------------------------------------------------------------------

BY_NIGHT = FlagCrew(id="one", posts_per_hour=10)


def gone_at(hours: float, **margins: float) -> list[Record]:
    """Twenty posts whose flags were up for a day and may come down so many hours after noon."""
    plan = flags("BRA", up_by=at(hours - 24), down_after=at(hours), crews=("one",))
    own = [Setting(id=f"margin.{key}", value=f"{value:g}") for key, value in margins.items()]
    return [*BRAZIL, road(), *posts(10), BY_NIGHT, plan, *own]


def taken_down(records: Iterable[Record]) -> list[Package]:
    listed = list(records)
    result = crew_plan(book_of(listed), Margins.of(Plan(listed)))
    return [one for one in result.packages if one.work.kind is WorkKind.TAKE_DOWN]


@pytest.mark.parametrize(
    ("gone", "starts", "until"),
    [
        (-1.75, 11, 17),  # at 10:15: the whole night after it, though twelve hours end before it
        (10, 11, 22),  # at 22:00: the night is within the twelve hours
        (12, 12, 41),  # at midnight: what is left of the night, or else the whole next one
    ],
)
def test_whoever_works_at_night_has_a_whole_night_to_take_down(
    gone: float, starts: float, until: float
) -> None:
    (package,) = taken_down(gone_at(gone))
    assert (package.start, package.posts) == (second(starts), 20)
    assert package.work.end == second(until)


def test_a_night_that_begins_after_midnight_is_of_one_day() -> None:
    """From 00:00 to 05:00 are five hours, not twenty-nine."""
    found = crew_hours(
        BY_NIGHT,
        [(second(0), second(24))],
        Margins.of(Plan([Setting(id="margin.flag_night_from", value="0")])),
        Plan([]).zone,
    )
    assert [(end - start) / HOUR for start, end in found] == [5, 5, 5]


def test_missing_hours_say_by_which_hours_they_were_reckoned() -> None:
    """At the rate of one post in an hour twenty posts do not fit into three nights."""
    slow = msgspec.structs.replace(BY_NIGHT, posts_per_hour=1)
    night = [slow if one is BY_NIGHT else one for one in gone_at(-1.75)]
    said = facts(crews_lacking, "BRA.flags", *night)
    assert (said["by"], said["night_from"], said["night_to"]) == ("nights", "23:00", "05:00")
    assert (said["needs_hours"], said["missing"]) == ("20.0", "14.0")
    half_past = Setting(id="margin.flag_night_from", value="22.5")
    assert facts(crews_lacking, "BRA.flags", *night, half_past)["night_from"] == "22:30"
    own = scene(crew("one", (-6, -5), (11, 14)))
    told_by = facts(crews_lacking, "BRA.flags", *own)
    assert told_by["by"] == "windows"
    assert "night_from" not in told_by


# -- lanes and lifts ---------------------------------------------------------------------------


def from_lanes(records: Iterable[Record], *sides: RoadSide) -> list[Record]:
    """The same with posts of these sides that are reached from a lane only."""
    return [
        msgspec.structs.replace(one, access=PostAccess.LANE)
        if isinstance(one, FlagPost) and one.side in (sides or tuple(RoadSide))
        else one
        for one in records
    ]


def permit(*windows: tuple[float, float], side: LaneSide = LaneSide.ALL) -> LanePermit:
    return LanePermit(id=f"permit-{side}", road="avenue", side=side, windows=windowed(*windows))


def test_from_a_lane_flags_are_hung_only_while_it_may_be_taken() -> None:
    """Three hours of crew, of which one with a lane: 10 posts at 10 an hour of each side."""
    lane = permit((-5, -4), (11, 14))
    result = planned([*from_lanes(scene(crew("one", (-6, -3), (11, 14)))), lane])
    assert {(one.start, one.end) for one in hanging(result)} == {(second(-5), second(-4))}
    (lack,) = result.lacks
    assert (lack.work.lane, lack.short, lack.left(Limit.LANE)) == (RoadSide.RIGHT, Limit.OTHER, 1)
    enough = permit((-6, -3), (11, 14))
    assert not planned([*from_lanes(scene(crew("one", (-6, -3), (11, 14)))), enough]).lacks


def test_a_lane_that_is_short_is_told_with_its_hours() -> None:
    """For 20 posts of the left side alone two hours are needed, and the lane is free for half an
    hour."""
    left = [
        one
        for one in from_lanes(scene(crew("one", (-6, -3), (11, 14)), count=20))
        if not (isinstance(one, FlagPost) and one.side is RoadSide.RIGHT)
    ]
    lane = permit((-5, -4.5), (11, 14), side=LaneSide.LEFT)
    assert told(crews_lacking, "BRA.flags", *left, lane, ways={}) == ["F6 crews: BRA.flags avenue"]
    said = facts(crews_lacking, "BRA.flags", *left, lane)
    assert (said["short"], said["hours_left"], said["hours_before"]) == ("lane", "0.5", "3.0")
    assert (said["missing"], said["needs"], said["has"]) == ("1.5", 120, 30)


def test_a_permit_of_one_side_says_nothing_of_the_other() -> None:
    lane = permit((-5, -4), (11, 14), side=LaneSide.LEFT)
    records = [*from_lanes(scene(crew("one", (-6, -3), (11, 14)))), lane]
    lanes = {one.work.lane for one in planned(records).packages}
    assert lanes == {RoadSide.LEFT, None}
    assert told(lanes_unpermitted, "BRA.flags", *records) == ["F6 no_lane: BRA.flags avenue"]
    assert facts(lanes_unpermitted, "BRA.flags", *records)["count"] == 10


def test_posts_from_a_lane_without_any_permit_are_told_and_those_from_the_kerb_not() -> None:
    at_kerb = scene(crew("one", (-6, -3), (11, 14)))
    assert told(lanes_unpermitted, "BRA.flags", *at_kerb) == []
    found = told(lanes_unpermitted, "BRA.flags", *from_lanes(at_kerb))
    assert found == ["F6 no_lane: BRA.flags avenue"]
    assert told(lanes_unpermitted, "BRA.flags", *from_lanes(at_kerb), permit((0, 1))) == []


def test_a_crew_works_from_its_lift_only_while_it_has_one() -> None:
    lifted = msgspec.structs.replace(
        crew("one", (-6, -3), (11, 14)), lift_windows=windowed((-6, -5), (11, 14))
    )
    result = planned(scene(lifted))
    (package,) = hanging(result)
    assert (package.start, package.end) == (second(-6), second(-5))
    (lack,) = result.lacks
    assert (lack.short, lack.left(Limit.LIFT), lack.before) == (Limit.LIFT, 1, 3)
    on_foot = [
        msgspec.structs.replace(one, access=PostAccess.LADDER) if isinstance(one, FlagPost) else one
        for one in scene(lifted)
    ]
    assert not planned(on_foot).lacks


# -- wind --------------------------------------------------------------------------------------


def forecast(start: float, end: float, **fields: object) -> Forecast:
    return Forecast(id=f"f{start}", starts=at(start), ends=at(end), **fields)  # type: ignore[arg-type]


def test_nobody_works_in_a_wind_of_force_six() -> None:
    """Two hours are needed, the wind blows for the first one and a half of three."""
    records = scene(crew("one", (-6, -3), (11, 14)))
    windy = [*records, forecast(-6, -4.5, wind_force=6)]
    (package,) = hanging(planned(windy))
    assert (package.start, package.end) == (second(-4.5), second(-3))
    (lack,) = planned(windy).lacks
    assert (lack.short, lack.left(Limit.WIND)) == (Limit.WIND, 1.5)
    assert lack.posts == pytest.approx(5)
    assert not planned([*records, forecast(-6, -4.5, wind_force=5)]).lacks
    gusts = [*records, forecast(-6, -4.5, wind_ms=6, gusts_ms=10.8)]
    assert planned(gusts).lacks[0].short is Limit.WIND
    elsewhere = forecast(-6, -4.5, wind_force=9, places=("somewhere",))
    assert not planned([*records, elsewhere]).lacks


def test_a_plan_without_crews_is_not_judged() -> None:
    assert planned(scene()).packages == ()
    assert told(crews_lacking, "BRA.flags", *scene()) == []
