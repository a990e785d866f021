"""Since when and until when flags are up, and where these times come from."""

from __future__ import annotations

from reception.flags.flag_book import FlagBook
from reception.flags.plan_times import PlanTime, Reason, plan_times
from reception.plan.engagement import Engagement
from reception.plan.flag_plan import FlagPlan
from reception.plan.record import Record
from tests.flags.scene import EDGES, at, book_of, flags, guest, posts, road, second

BRAZIL = guest("BRA", "BR", arrives=0, departs=30)
DRIVEN = {"BRA.in": [(edge, 1 + place / 30) for place, edge in enumerate(EDGES)]}


def times(book: FlagBook, plan: FlagPlan) -> list[PlanTime]:
    laid = book.road("avenue")
    return list(plan_times(book.plan, plan, [laid] if laid else []))


def of_plan(plan: FlagPlan, *more: Record, driven: bool = True) -> PlanTime:
    scene = [*BRAZIL, *more, road(), *posts(2), plan]
    (found,) = times(book_of(scene, DRIVEN if driven else {}), plan)
    return found


def test_times_come_from_the_first_and_the_last_pass() -> None:
    """Twelve hours before the head comes onto the road at 1; an hour after the tail has left its
    third stretch, 4 minutes and 3 later."""
    found = of_plan(flags("BRA"))
    assert (found.up_reason, found.down_reason) == (Reason.PASS, Reason.PASS)
    assert (found.first, found.first_stay) == (second(1), "BRA.stay")
    assert found.up == second(1 - 12)
    assert (found.last, found.last_stay) == (second(1) + 7 * 60, "BRA.stay")
    assert found.down == second(2) + 7 * 60


def test_times_that_are_typed_count_whoever_passes() -> None:
    found = of_plan(flags("BRA", up_by=at(-3), down_after=at(9)))
    assert (found.up, found.up_reason) == (second(-3), Reason.TYPED)
    assert (found.down, found.down_reason) == (second(9), Reason.TYPED)
    assert found.first == second(1)


def test_without_a_pass_they_come_from_the_stay_or_the_event() -> None:
    stay = of_plan(flags("BRA"), driven=False)
    assert (stay.up, stay.up_reason, stay.first, stay.first_stay) == (
        second(-12),
        Reason.STAY,
        None,
        "",
    )
    dinner = Engagement(id="dinner", tracks=("BRA.track",), start=at(5), end=at(7))
    event = of_plan(flags("BRA", serves="dinner"), dinner, driven=False)
    assert (event.down, event.down_reason) == (second(8), Reason.EVENT)


def test_a_plan_whose_times_are_reversed_has_none() -> None:
    wrong = flags("BRA", up_by=at(9), down_after=at(8))
    book = book_of([*BRAZIL, road(), *posts(2), wrong], DRIVEN)
    assert times(book, wrong) == []
