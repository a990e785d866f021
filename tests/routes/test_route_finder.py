"""Routes on the shipped roads: closures, choices, modes, columns, and why there is none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from reception.margins import Margins
from reception.plan.drive_time import DriveMode
from reception.plan.junction import Junction
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_area import Area
from reception.plan.road_closure import Carriageway, RoadClosure
from reception.plan.road_hours import SpeedHours
from reception.plan.venue import Venue
from reception.routes.closed_roads import ClosedRoads
from reception.routes.roads import roads_of
from reception.routes.route_answer import Answer, FoundRoute, NoRoute, NoWay, RouteRequest
from reception.routes.route_choice import LONGER_MOST, SHARED_MOST, route_choices, shared
from reception.routes.route_finder import RouteFinder

TUESDAY = datetime(2026, 4, 14, tzinfo=UTC)  # 08:00 in Beijing, in the rush hour
NIGHT = TUESDAY - timedelta(hours=5)
AIRPORT = RouteRequest(origin="PEK_T3", destination="DYT_E", depart=TUESDAY)


def finder(*records: Record) -> RouteFinder:
    """What finds routes in a book with these records."""
    plan = Plan(records)
    roads = roads_of(plan)
    closed = ClosedRoads(roads.stock, plan.table(RoadClosure).values())
    return RouteFinder(roads, closed, margins=Margins(), zone=plan.zone)


def found(answer: Answer) -> FoundRoute:
    """The route that must have been found."""
    assert isinstance(answer, FoundRoute), answer
    return answer


def none(answer: Answer) -> NoRoute:
    """The answer that must be that there is none."""
    assert isinstance(answer, NoRoute)
    return answer


def links(venue: str) -> tuple[str, ...]:
    """The ways to a venue."""
    stretches = finder().roads.stretches
    return tuple(s.id for s in stretches if venue in (s.start, s.end))


def names(finds: RouteFinder, route: FoundRoute) -> str:
    return " ".join(finds.roads.stock.stretches[id].name_zh for id in route.stretches)


def test_modes_differ_in_the_rush_hour_and_an_escort_knows_no_hours() -> None:
    times = {
        (mode, at): found(finder().find(replace(AIRPORT, mode=mode, depart=at))).takes
        for mode in DriveMode
        for at in (TUESDAY, NIGHT)
    }
    rush = [times[mode, TUESDAY] for mode in DriveMode]
    assert rush == sorted(set(rush)), "the better kept, the faster"
    assert times[DriveMode.ESCORTED, TUESDAY] == times[DriveMode.ESCORTED, NIGHT]
    assert times[DriveMode.FREE, TUESDAY] > 1.5 * times[DriveMode.FREE, NIGHT]


def test_a_drive_into_the_rush_hour_slows_down_on_the_way() -> None:
    """Leaving at 06:50 one is caught at seven; leaving at 06:00 one is not."""
    free = replace(AIRPORT, mode=DriveMode.FREE)
    early, caught, late = (
        found(finder().find(replace(free, depart=TUESDAY - timedelta(minutes=minutes)))).takes
        for minutes in (120, 70, 0)
    )
    assert early < caught < late


def test_a_closed_road_is_driven_around_and_open_again_it_is_driven() -> None:
    closure = RoadClosure(id="c", roads=("首都机场高速",), starts=NIGHT, ends=TUESDAY)
    finds = finder(closure)
    around = found(finds.find(replace(AIRPORT, depart=NIGHT)))
    assert "首都机场高速" not in names(finds, around)
    assert "首都机场高速" in names(finds, found(finds.find(AIRPORT)))
    assert around.takes > found(finds.find(AIRPORT)).takes


def test_a_road_that_closes_while_the_tail_is_on_it_is_not_driven() -> None:
    """The head would just get through."""
    open_way = found(finder().find(AIRPORT))
    last = open_way.parts[-2]
    closure = RoadClosure(id="c", roads=(last.stretch,), starts=last.leaves + timedelta(seconds=5))
    finds = finder(closure)
    assert found(finds.find(AIRPORT)).stretches == open_way.stretches
    column = found(finds.find(replace(AIRPORT, column_m=600)))
    assert last.stretch not in column.stretches


def test_only_the_closed_carriageway_is_closed() -> None:
    way = found(finder().find(AIRPORT))
    part = way.parts[4]
    driven, other = Carriageway.ALONG, Carriageway.AGAINST
    if not part.along:
        driven, other = other, driven
    for carriageway, same in ((driven, False), (other, True)):
        closure = RoadClosure(id="c", roads=(part.stretch,), carriageway=carriageway)
        assert (found(finder(closure).find(AIRPORT)).stretches == way.stretches) is same


def test_nobody_waits_before_a_closed_road() -> None:
    """Waiting until the gate opens would be the fastest; it is told instead."""
    opens = TUESDAY + timedelta(minutes=45)
    answer = none(finder(RoadClosure(id="c", roads=links("DYT_E"), ends=opens)).find(AIRPORT))
    assert (answer.reason, answer.subjects, answer.until) == (NoWay.CLOSED, ("c",), opens)


def test_a_venue_cut_off_for_good_is_told_without_an_end() -> None:
    venue = Venue(id="DYT_E", latitude=39.9178, longitude=116.3325)
    closure = RoadClosure(id="c", venues=("DYT_E",))
    answer = none(finder(venue, closure).find(AIRPORT))
    assert (answer.reason, answer.until) == (NoWay.CLOSED, None)


def test_a_route_passes_what_it_must_and_avoids_what_it_should() -> None:
    finds = finder()
    route = found(finds.find(replace(AIRPORT, must_pass=("长安街",), avoid=("北二环路",))))
    assert "长安街" in names(finds, route)
    assert "北二环路" not in names(finds, route)
    around = Area(latitude=39.9485, longitude=116.4, radius_m=1500)
    kept_off = found(finds.find(replace(AIRPORT, areas=(around,))))
    assert "R2_YHG" in found(finds.find(AIRPORT)).nodes
    assert "R2_YHG" not in kept_off.nodes


def test_a_route_goes_by_its_via_points_in_their_order() -> None:
    via = ("R4_SIY", "CNCC1", "R2_XZM")
    route = found(finder().find(replace(AIRPORT, via=via)))
    passed = [id for id in route.nodes if id in via]
    assert passed == list(via)


def test_a_chosen_run_is_driven_as_chosen_and_told_when_it_is_closed() -> None:
    finds = finder()
    second = route_choices(finds, AIRPORT, 1)[1]
    chosen = replace(AIRPORT, roads=found(second).stretches)
    assert found(finds.find(chosen)).stretches == chosen.roads
    closure = RoadClosure(id="c", roads=(chosen.roads[3],))
    answer = none(finder(closure).find(chosen))
    assert (answer.reason, answer.subjects) == (NoWay.CLOSED, ("c",))
    gap = none(finds.find(replace(chosen, roads=chosen.roads[:3] + chosen.roads[4:])))
    assert gap.reason is NoWay.BROKEN_RUN


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"origin": "NOWHERE"}, NoWay.UNKNOWN_PLACE),
        ({"must_pass": ("玄武大街",)}, NoWay.UNKNOWN_ROAD),
        ({"roads": ("no such road",)}, NoWay.UNKNOWN_ROAD),
        ({"avoid": links("DYT_E")}, NoWay.AVOIDED),
    ],
)
def test_why_there_is_no_route_is_told(change: dict[str, Any], reason: NoWay) -> None:
    assert none(finder().find(replace(AIRPORT, **change))).reason is reason


def test_a_one_way_trap_is_told() -> None:
    """A new junction that one can drive to, but not away from."""
    place = Junction(id="pocket", latitude=39.93, longitude=116.43)
    road = Road(id="trap", start="R2_DSST", end="pocket", oneway=True, speed_free_kmh=30)
    finds = finder(place, road)
    found(finds.find(replace(AIRPORT, destination="pocket")))
    answer = none(finds.find(replace(AIRPORT, origin="pocket")))
    assert (answer.reason, answer.subjects) == (NoWay.NO_EXIT, ("pocket",))


def test_alternates_are_other_ways_and_not_far_too_long() -> None:
    finds = finder()
    for origin, destination in (("PEK_T3", "DYT_E"), ("PKX", "CNCC1"), ("THU", "GHP")):
        request = replace(AIRPORT, origin=origin, destination=destination)
        routes = [found(answer) for answer in route_choices(finds, request, 3)]
        assert len(routes) >= 3, (origin, destination)
        for number, route in enumerate(routes):
            assert route.takes <= routes[0].takes * LONGER_MOST
            for other in routes[:number]:
                assert shared(finds.roads.stock, route, other) <= SHARED_MOST


def test_alternates_keep_to_the_closures_too() -> None:
    finds = finder(RoadClosure(id="c", roads=("北二环路",)))
    for route in route_choices(finds, AIRPORT, 3):
        assert "北二环路" not in names(finds, found(route))


def test_the_tail_follows_the_head_at_the_length_of_the_column() -> None:
    route = found(finder().find(replace(AIRPORT, column_m=595.0)))
    for part, after in zip(route.parts, route.parts[1:], strict=False):
        assert part.enters < part.tail_enters <= part.tail_leaves
        assert part.leaves < part.tail_leaves == after.tail_enters
    alone = found(finder().find(AIRPORT)).parts[3]
    assert (alone.tail_enters, alone.tail_leaves) == (alone.enters, alone.leaves)


# --- what the office knows better -----------------------------------------------------------------


def test_a_corrected_speed_of_certain_hours_counts_in_them_alone() -> None:
    hours = SpeedHours(weekdays=(2,), begins=480, ends=540, speed_kmh=8)
    slow = finder(Road(id="r", replaces="北二环路", speeds=(hours,)))
    free = replace(AIRPORT, mode=DriveMode.FREE)
    assert found(slow.find(free)).takes > found(finder().find(free)).takes
    wednesday = replace(free, depart=TUESDAY + timedelta(days=1))
    assert found(slow.find(wednesday)).takes == found(finder().find(wednesday)).takes


def test_a_road_out_of_use_is_gone_and_a_new_one_is_driven() -> None:
    gone = finder(Road(id="r", replaces="首都机场高速", in_use=False))
    assert "首都机场高速" not in names(gone, found(gone.find(AIRPORT)))
    tunnel = Road(
        id="tunnel",
        start="AX_T3F",
        end="R2_XZM",
        speed_free_kmh=120,
        name_zh="新隧道",
        length_m=20_000,
    )
    through = finder(tunnel)
    assert "新隧道" in names(through, found(through.find(AIRPORT)))


def test_a_new_venue_is_reached_from_the_nearest_junctions() -> None:
    venue = Venue(id="NEW", latitude=39.93, longitude=116.43)
    route = found(finder(venue).find(replace(AIRPORT, destination="NEW")))
    assert route.nodes[-1] == "NEW"
    assert route.parts[-1].metres < 3_000


def test_a_moved_venue_keeps_its_junctions_when_near_and_finds_new_ones_when_far() -> None:
    shipped = finder().roads.stock.nodes["DYT_E"]
    near = Venue(id="DYT_E", latitude=shipped.latitude + 0.005, longitude=shipped.longitude)
    far = replace(near, latitude=40.0)
    ends = [
        {
            s.start if s.end == "DYT_E" else s.end
            for s in finds.roads.stretches
            if "DYT_E" in (s.start, s.end)
        }
        for finds in (finder(), finder(near), finder(far))
    ]
    assert ends[0] == ends[1]
    assert ends[2].isdisjoint(ends[0])


def test_a_venue_far_from_all_roads_is_on_none() -> None:
    finds = finder(Venue(id="FAR", latitude=31.2, longitude=121.5))
    answer = none(finds.find(replace(AIRPORT, destination="FAR")))
    assert (answer.reason, answer.subjects) == (NoWay.NO_ENTRY, ("FAR",))


def test_a_road_taken_out_stays_out_whatever_else_is_said_of_it() -> None:
    """Two records of one road: one takes it out, the other one knows its speed."""
    out = Road(id="r", replaces="首都机场高速", in_use=False)
    fast = Road(id="s", replaces="首都机场高速", speed_free_kmh=120)
    for records in ((out, fast), (fast, out)):
        gone = finder(*records)
        assert "首都机场高速" not in names(gone, found(gone.find(AIRPORT)))


def test_corrections_of_what_is_not_there_change_nothing() -> None:
    strange = finder(
        Road(id="r", replaces="no such road", in_use=False),
        Road(id="s", start="nowhere", end="R2_XZM"),
        Junction(id="j", replaces="nowhere", latitude=1.0, longitude=1.0),
        RoadClosure(id="c", roads=("no such road", "")),
    )
    assert found(strange.find(AIRPORT)).stretches == found(finder().find(AIRPORT)).stretches
