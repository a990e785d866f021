"""What is open about the flags of a plan: each point with the plan in which it is settled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from reception.flags.book_flags import needs_of_book
from reception.flags.designs import Designs
from reception.flags.open_points import OpenPoint, Point, open_points
from reception.plan.flag_plan import FlagPlan, HalfMastDecision
from reception.plan.flag_post import FlagPost
from reception.plan.flag_stock import FlagSize, FlagStock
from reception.plan.forecast import Forecast
from reception.plan.half_mast import HalfMast
from reception.plan.host_person import HostPerson
from reception.plan.record import Record
from tests.flags.scene import at, book_of, flags, guest, posts, road

SETTLED: dict[str, Any] = {"approved_on": date(2026, 11, 1), "crews": ("c",), "checked_by": "li"}


PLENTY = [
    FlagStock(id=f"{state}.{size}", state=state, size=size, amount=500)
    for state in ("CN", "BR", "IE", "NP", "SCO")
    for size in FlagSize
]


def points(
    *more: Record, state: str = "BR", poles: Sequence[FlagPost] | None = None, **fields: Any
) -> list[OpenPoint]:
    """What is open of one plan of which all is settled but what the fields say otherwise."""
    given = {**SETTLED, "up_by": at(0), "down_after": at(10), **fields}
    plan = flags("BRA", **given)
    book = book_of(
        [
            *guest("BRA", state, arrives=0, departs=30),
            road(),
            *(posts(3) if poles is None else poles),
            HostPerson(id="li"),
            *PLENTY,
            plan,
            *more,
        ]
    )
    found = book.plan.get(FlagPlan, plan.id)
    assert found is not None
    return open_points(book, Designs.of(book.plan), needs_of_book(book), found)


def test_of_a_plan_of_which_all_is_settled_nothing_is_open() -> None:
    assert points() == []


@pytest.mark.parametrize(
    ("fields", "point"),
    [
        ({"approved_on": None}, Point.UNAPPROVED),
        ({"crews": ()}, Point.NO_CREW),
        ({"poles": ()}, Point.NO_POSTS),
        ({"state": "IE", "checked_by": ""}, Point.UNCHECKED),
        ({"event": "SCO", "pattern": "event"}, Point.NO_DESIGN),
    ],
)
def test_each_of_them_is_told_alone(fields: dict[str, Any], point: Point) -> None:
    assert [one.point for one in points(**fields)] == [point]


def test_mourning_is_open_until_somebody_has_decided() -> None:
    mourning = HalfMast(id="m", state="BR", starts=at(5), ends=at(50))
    (point,) = points(mourning)
    assert (point.point, point.states) == (Point.HALF_MAST, ("BR",))
    assert (point.start, point.end) == (at(5).timestamp(), at(10).timestamp())
    assert points(mourning, half_mast=HalfMastDecision.FULL) == []
    assert points(HalfMast(id="m", state="NP", starts=at(5), ends=at(50))) == []


def test_another_visit_on_the_same_road_is_told_with_its_hours() -> None:
    nepal = guest("NEP", "NP", arrives=8, departs=40)
    later = flags("NEP", up_by=at(8), down_after=at(40), **SETTLED)
    (point,) = points(*nepal, later)
    assert (point.point, point.road, point.others) == (Point.OVERLAP, "avenue", ("NEP.flags",))
    assert (point.start, point.end) == (at(8).timestamp(), at(10).timestamp())
    after = flags("NEP", up_by=at(10), down_after=at(40), **SETTLED)
    assert points(*nepal, after) == []


def test_the_gravest_comes_first() -> None:
    mourning = HalfMast(id="m", state="BR", starts=at(5), ends=at(50))
    found = [one.point for one in points(mourning, approved_on=None, crews=())]
    assert found == [Point.HALF_MAST, Point.UNAPPROVED, Point.NO_CREW]


def test_a_gale_while_the_flags_hang_is_told_with_its_road() -> None:
    def blowing(force: int) -> Forecast:
        return Forecast(id="f", starts=at(3), ends=at(12), wind_force=force)

    (point,) = points(blowing(8))
    assert (point.point, point.road, point.speed) == (Point.GALE, "avenue", 17.2)
    assert (point.start, point.end) == (at(3).timestamp(), at(10).timestamp())
    assert points(blowing(6)) == []


def test_flags_that_are_missing_are_told_with_their_number() -> None:
    """Four posts of each side carry eight flags of Brazil, the spares are two: two are in store."""
    few = FlagStock(id="BR.no_4", state="BR", size=FlagSize.NO_4, amount=2)
    stock = [few, *(one for one in PLENTY if one.id != few.id)]
    visit = guest("BRA", "BR", arrives=0, departs=30)
    plan = flags("BRA", **SETTLED)
    book = book_of([*visit, road(), *posts(4), HostPerson(id="li"), *stock, plan])
    found = book.plan.table(FlagPlan)["BRA.flags"]
    (point,) = open_points(book, Designs.of(book.plan), needs_of_book(book), found)
    # one more flies at the residence
    assert (point.point, point.states, point.amount) == (Point.SHORT, ("BR",), 9)
