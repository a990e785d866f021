"""Roads are closed for a time that makes sense, and of a move's ways one is the primary."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from reception.actions.road_closure import close_roads, shift_closure, use_network
from reception.actions.route import add_route, make_primary
from reception.plan.change import Step
from reception.plan.faults import StaleChange, WrongValue
from reception.plan.plan import Plan
from reception.plan.road_network import NETWORK_SETTING
from reception.plan.route import Route
from reception.plan.setting import Setting
from tests.actions.examples import at, prepared


@pytest.mark.parametrize(
    "verb",
    [
        lambda plan: close_roads(plan, id="N", starts=at("12:00"), ends=at("06:00")),
        lambda plan: close_roads(plan, id="N", starts=at("12:00"), ends=at("12:00")),
        lambda plan: close_roads(plan, id="N", starts=at("06:00").replace(tzinfo=None)),
        lambda plan: shift_closure(plan, closure="X1", starts=at("12:00"), ends=at("06:00")),
    ],
)
def test_a_closure_that_ends_before_it_starts_is_refused(
    book: Plan, verb: Callable[[Plan], Step]
) -> None:
    with pytest.raises(WrongValue):
        verb(prepared(book))


def test_a_closure_may_be_without_limit(book: Plan) -> None:
    plan = prepared(book)
    assert plan.apply(close_roads(plan, id="N", roads=("长安街",))).find("N")


def test_the_first_way_of_a_move_is_its_primary_and_the_next_an_alternate(book: Plan) -> None:
    for orders in (0, 1):
        step = add_route(book, id=f"way{orders}", move="M")
        book = book.apply(step)
        route = book.get(Route, f"way{orders}")
        assert route is not None
        assert route.order == orders


def test_an_alternate_that_is_preferred_changes_places_with_the_primary(book: Plan) -> None:
    plan = prepared(book)
    after = plan.apply(make_primary(plan, route="WAY2"))
    assert {route.id: route.order for route in after.table(Route).values()} == {
        "WAY1": 1,
        "WAY2": 0,
    }


def test_a_primary_that_is_agreed_gives_way_to_none(book: Plan) -> None:
    plan = prepared(book)
    agreed = msgspec.structs.replace(plan.table(Route)["WAY1"], fixed=True)
    plan = Plan([record for record in plan if record.id != "WAY1"] + [agreed])
    with pytest.raises(WrongValue):
        make_primary(plan, route="WAY2")


def test_a_network_is_used_until_it_is_left_again(book: Plan) -> None:
    plan = prepared(book)
    plan = plan.apply(use_network(plan, network="N1"))
    setting = plan.get(Setting, NETWORK_SETTING)
    assert setting is not None
    assert setting.value == "N1"
    plan = plan.apply(use_network(plan, network=""))
    assert plan.get(Setting, NETWORK_SETTING) is None
    with pytest.raises(StaleChange):
        use_network(plan, network="gone")
