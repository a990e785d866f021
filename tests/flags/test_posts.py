"""Posts are made from the spacing and corrected to what was counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from reception.actions.flag_post import change_posts, choose_flags, count_posts, set_out_posts
from reception.actions.flag_road import adopt_flag_road
from reception.flags.flag_book import FlagBook
from reception.flags.flag_roads import shipped_roads
from reception.flags.flag_run import run_of
from reception.flags.needs import road_uses
from reception.flags.posts import place_of, post_spacings
from reception.graphs.road_meetings import Pass
from reception.margins import Margins
from reception.plan.faults import WrongValue
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_plan import FlagPattern
from reception.plan.flag_post import FlagPost, RoadSide
from reception.plan.flag_road import Arrangement, FlagRoad
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.routes.road_stock import shipped_stock
from tests.flags.scene import EDGES, flags, guest, posts, road, stock

AVENUE = "changan_avenue"


class NoRoutes:
    """Knows no routes."""

    def passes_of(self, move: Move) -> Sequence[Pass]:
        return ()


def post_table(plan: Plan, on: str = "avenue") -> dict[RoadSide, list[FlagPost]]:
    sides: dict[RoadSide, list[FlagPost]] = {}
    for post in sorted(plan.referring(FlagPost, "road", on), key=lambda one: one.chainage_m):
        sides.setdefault(post.side, []).append(post)
    return sides


def test_the_published_figure_between_dongdan_and_xidan_comes_out() -> None:
    """157 lamp posts carried 314 flags on National Day 2014: two on each."""
    plan = Plan(guest("BRA", "BR", arrives=0, departs=30))
    plan = plan.apply(adopt_flag_road(plan, id=AVENUE, name=AVENUE))
    for side, count in ((RoadSide.RIGHT, 79), (RoadSide.LEFT, 78)):
        plan = plan.apply(
            count_posts(plan, road=AVENUE, side=side, count=count, stock=shipped_stock())
        )
    assert len(plan.table(FlagPost)) == 157
    national_day = flags("BRA", pattern=FlagPattern.HOST_ONLY, roads=(AVENUE,))
    plan = Plan([*plan, national_day])
    book = FlagBook(plan, stock=shipped_stock(), routes=NoRoutes(), margins=Margins())
    laid = book.road(AVENUE)
    assert laid is not None
    uses = list(road_uses(laid))
    assert [(use.sort[0], use.amount) for use in uses] == [("CN", 314)]


def test_the_spacing_of_the_avenue_comes_near_to_the_published_figure() -> None:
    """3,844 m on two sides, 50 m apart."""
    plan = Plan()
    plan = plan.apply(adopt_flag_road(plan, id=AVENUE, name=AVENUE))
    plan = plan.apply(set_out_posts(plan, road=AVENUE, stock=shipped_stock()))
    assert len(plan.table(FlagPost)) == 154
    assert not any(post.counted for post in plan.table(FlagPost).values())


@pytest.mark.parametrize("name", shipped_roads())
def test_every_shipped_road_runs_without_a_gap(name: str) -> None:
    plan = Plan()
    plan = plan.apply(adopt_flag_road(plan, id=name, name=name))
    run = run_of(plan.table(FlagRoad)[name], shipped_stock())
    assert run.reaches
    assert not run.unknown
    assert not run.broken


def test_spacings_are_told_to_be_assumed_and_lie_in_their_range() -> None:
    for row in post_spacings().values():
        assert row.least_m <= row.spacing_m <= row.most_m
        assert row.confidence == "assumed"


def test_posts_stand_at_the_spacing_of_the_class_of_road() -> None:
    """3,000 m of an arterial road, 35 m apart, on both sides, the first at 17.5 m."""
    plan = Plan([road()])
    plan = plan.apply(set_out_posts(plan, road="avenue", stock=stock()))
    sides = post_table(plan)
    assert {side: len(found) for side, found in sides.items()} == {
        RoadSide.LEFT: 86,
        RoadSide.RIGHT: 86,
    }
    right = sides[RoadSide.RIGHT]
    assert [post.chainage_m for post in right[:3]] == [17.5, 52.5, 87.5]
    assert [post.number for post in right] == list(range(1, 87))


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"spacing_m": 50.0}, 120),
        ({"spacing_m": 50.0, "arrangement": Arrangement.MEDIAN}, 60),
        ({"spacing_m": 500.0, "arrangement": Arrangement.LEFT}, 6),
    ],
)
def test_the_roads_own_spacing_and_arrangement_count(fields: dict[str, Any], count: int) -> None:
    plan = Plan([road(**fields)])
    plan = plan.apply(set_out_posts(plan, road="avenue", stock=stock()))
    assert len(plan.table(FlagPost)) == count


def test_right_of_a_road_into_the_west_is_north() -> None:
    plan = Plan([road()])
    plan = plan.apply(set_out_posts(plan, road="avenue", stock=stock()))
    sides = post_table(plan)
    for right, left in zip(sides[RoadSide.RIGHT], sides[RoadSide.LEFT], strict=True):
        assert right.latitude is not None
        assert left.latitude is not None
        assert right.latitude > 39.9 > left.latitude
        assert right.longitude == pytest.approx(left.longitude, abs=1e-6)


def test_a_count_replaces_what_was_between_and_numbers_the_side_anew() -> None:
    plan = Plan([road(spacing_m=100.0)])
    plan = plan.apply(set_out_posts(plan, road="avenue", stock=stock()))
    counted = count_posts(
        plan,
        road="avenue",
        side=RoadSide.LEFT,
        count=4,
        from_m=1000,
        to_m=2000,
        stock=stock(),
    )
    plan = plan.apply(counted)
    left = post_table(plan)[RoadSide.LEFT]
    assert [post.chainage_m for post in left if post.counted] == [1125, 1375, 1625, 1875]
    assert [post.number for post in left] == list(range(1, 25))
    assert len(post_table(plan)[RoadSide.RIGHT]) == 30


def test_setting_out_again_leaves_what_was_counted() -> None:
    plan = Plan([road(spacing_m=100.0)])
    count = count_posts(
        plan, road="avenue", side=RoadSide.LEFT, count=4, from_m=1000, to_m=2000, stock=stock()
    )
    plan = plan.apply(count)
    plan = plan.apply(set_out_posts(plan, road="avenue", stock=stock()))
    left = post_table(plan)[RoadSide.LEFT]
    assert [post.chainage_m for post in left if post.counted] == [1125, 1375, 1625, 1875]
    assert [p.chainage_m for p in left if not p.counted and 1000 <= p.chainage_m < 2000] == [
        1050,
        1950,
    ]


def test_a_choice_for_a_post_that_is_no_longer_there_goes_with_it() -> None:
    records = [*guest("BRA", "BR", arrives=0, departs=9), road(), *posts(3), flags("BRA")]
    plan = Plan(records)
    plan = plan.apply(
        choose_flags(plan, id="c", flags_plan="BRA.flags", post="avenue/L002", flags=("CN", "CN"))
    )
    plan = plan.apply(count_posts(plan, road="avenue", side=RoadSide.LEFT, count=5, stock=stock()))
    assert not plan.table(FlagChoice)


def test_several_posts_are_changed_in_one_step() -> None:
    plan = Plan([road(), *posts(3)])
    plan = plan.apply(change_posts(plan, posts=("avenue/L001", "avenue/R003"), arms=1))
    assert [post.id for post in plan.table(FlagPost).values() if post.arms == 1] == [
        "avenue/L001",
        "avenue/R003",
    ]


@pytest.mark.parametrize(
    ("count", "from_m", "to_m"),
    [(-1, 0, 3000), (100_000, 0, 3000), (5_001, 0, 3000), (5, 2000, 1000), (5, 0, 3001)],
)
def test_a_count_that_cannot_be_is_refused(count: int, from_m: float, to_m: float) -> None:
    plan = Plan([road()])
    with pytest.raises(WrongValue):
        count_posts(
            plan,
            road="avenue",
            side=RoadSide.LEFT,
            count=count,
            from_m=from_m,
            to_m=to_m,
            stock=stock(),
        )


def test_a_road_that_the_network_does_not_know_gets_no_posts() -> None:
    plan = Plan([FlagRoad(id="avenue", roads=("nowhere",))])
    with pytest.raises(WrongValue, match="roads"):
        set_out_posts(plan, road="avenue", stock=stock())


def test_a_run_is_turned_into_the_city_whichever_way_its_edges_are_drawn() -> None:
    """An edge is called after its ends; a road out of the city has the same edges, turned."""
    inward = run_of(road(), stock())
    assert [(one.outer, one.inner) for one in inward.reaches] == [
        tuple(edge.split("-")) for edge in EDGES
    ]
    outward = run_of(FlagRoad(id="out", roads=tuple(reversed(EDGES))), stock())
    assert [(one.inner, one.outer) for one in outward.reaches] == [
        tuple(edge.split("-")) for edge in reversed(EDGES)
    ]
    torn = run_of(FlagRoad(id="torn", roads=(EDGES[0], EDGES[2], "nowhere")), stock())
    assert torn.broken == (EDGES[2],)
    assert torn.unknown == ("nowhere",)
    assert torn.length_m == 2000


def test_a_post_without_a_position_stands_where_its_chainage_puts_it() -> None:
    """As one that is made by spacing at the same place; a surveyed one stands where it was."""
    one = road()
    made = Plan([one])
    made = made.apply(set_out_posts(made, road=one.id, stock=stock()))
    run = run_of(one, stock())
    for post in made.table(FlagPost).values():
        typed = msgspec.structs.replace(post, latitude=None, longitude=None)
        assert place_of(typed, run, stock()) == pytest.approx(
            (post.latitude, post.longitude), abs=2e-6
        )
    surveyed = msgspec.structs.replace(typed, latitude=39.9, longitude=116.4)
    assert place_of(surveyed, run, stock()) == (39.9, 116.4)
    unknown = run_of(FlagRoad(id="unknown", roads=("nowhere",)), stock())
    assert place_of(typed, unknown, stock()) is None
