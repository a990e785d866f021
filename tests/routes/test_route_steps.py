"""A route as a driver follows it: roads by name, turns by the bend, kilometres that add up."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from reception.exchange.programme_text import plan_from_text
from reception.margins import Margins
from reception.routes.road_drives import road_drives
from reception.routes.road_stock import RoadNode, RoadStock, Stretch
from reception.routes.route_answer import FoundRoute, RoutePart, RouteRequest
from reception.routes.route_steps import Turn, route_steps

NINE = datetime(2024, 5, 14, 1, 0, tzinfo=UTC)


def shipped(origin: str, destination: str) -> tuple[RoadStock, FoundRoute]:
    plan = plan_from_text("gazetteer")
    finder = road_drives(plan, Margins.of(plan)).finder
    route = finder.find(RouteRequest(origin=origin, destination=destination, depart=NINE))
    assert isinstance(route, FoundRoute)
    return finder.roads.stock, route


@pytest.mark.parametrize(
    ("origin", "destination"), [("PEK_VIP", "DYT_18"), ("GHP_E", "YQ_CC"), ("DYT_18", "GHP_E")]
)
def test_steps_add_up_to_the_route(origin: str, destination: str) -> None:
    stock, route = shipped(origin, destination)
    steps = route_steps(stock, route)
    assert sum(step.metres for step in steps) == pytest.approx(route.metres)
    assert [id for step in steps for id in step.stretches] == list(route.stretches)
    assert steps[0].turn is Turn.START
    assert all(step.turn is not Turn.START for step in steps[1:])
    assert (steps[0].node, steps[-1].end_node) == (origin, destination)
    for step, following in pairwise(steps):
        assert step.end_node == following.node
        assert step.starts_m + step.metres == pytest.approx(following.starts_m)
        assert step.enters <= step.leaves == following.enters


def test_from_the_great_hall_to_the_lake_one_turns_right_onto_the_avenue() -> None:
    """The east side of the Hall is south of the avenue, and the way to the lake leads east."""
    stock, route = shipped("GHP_E", "YQ_CC")
    avenue = route_steps(stock, route)[1]
    assert (avenue.turn, avenue.name_en) == (Turn.RIGHT, "West Chang'an Avenue")


BENDS = {
    Turn.STRAIGHT: (40.0, 116.02),
    Turn.LEFT: (40.01, 116.01),
    Turn.RIGHT: (39.99, 116.01),
    Turn.BEAR_LEFT: (40.005, 116.018),
    Turn.BEAR_RIGHT: (39.995, 116.018),
    Turn.BACK: (40.0001, 116.0),
}


@pytest.mark.parametrize("turn", BENDS)
def test_turns_are_told_by_the_bend_as_the_driver_sees_it(turn: Turn) -> None:
    """Driving east, north is on the left."""
    places = {"a": (40.0, 116.0), "b": (40.0, 116.01), "c": BENDS[turn]}
    stock = RoadStock(
        {id: RoadNode(id=id, latitude=lat, longitude=lon) for id, (lat, lon) in places.items()},
        {
            "ab": Stretch(id="ab", start="a", end="b", name_en="One", length_m=1000),
            "cb": Stretch(id="cb", start="c", end="b", name_en="Other", length_m=1000),
        },
        "nobody",
    )
    moments = {"enters": NINE, "leaves": NINE, "tail_enters": NINE, "tail_leaves": NINE}
    route = FoundRoute(
        request=RouteRequest(origin="a", destination="c", depart=NINE),
        nodes=("a", "b", "c"),
        parts=(
            RoutePart(stretch="ab", along=True, metres=1000, **moments),
            RoutePart(stretch="cb", along=False, metres=1000, **moments),
        ),
    )
    assert [step.turn for step in route_steps(stock, route)] == [Turn.START, turn]
