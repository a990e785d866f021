"""What a driver sees of a flag plan, into the city and out of it."""

from __future__ import annotations

import pytest

from reception.flags.driver_view import driver_view, planned_scheme
from reception.flags.schemes import Scheme
from reception.plan.flag_plan import FlagPattern, HostSide
from reception.plan.flag_road import Arm, Arrangement
from reception.plan.plan import Plan
from tests.flags.scene import flags, guest, road

PAIR = Scheme(pattern=FlagPattern.PAIR, guests=("BR",))


def near(scheme: Scheme, *, inward: bool, **fields: object) -> dict[str, tuple[str, ...]]:
    view = driver_view(scheme, road(**fields), inward=inward)
    rows = {"left": view.left, "right": view.right}
    return {side: row[0].flags for side, row in rows.items() if row}


def test_upper_place_is_where_the_road_has_it_for_each_direction() -> None:
    """The guest's flag on the left arm for whoever drives in, on the right one (seen driving in)
    for whoever drives out: who drives out sees it on the left too."""
    assert near(PAIR, inward=True)["right"] == ("BR", "CN")
    assert near(PAIR, inward=False)["right"] == ("BR", "CN")
    turned = near(PAIR, inward=False, upper_out=Arm.LEFT)
    assert turned["right"] == ("CN", "BR")


def test_posts_of_the_other_carriageway_are_seen_from_behind() -> None:
    assert near(PAIR, inward=True)["left"] == ("CN", "BR")
    assert near(PAIR, inward=False)["left"] == ("CN", "BR")


@pytest.mark.parametrize("inward", [True, False])
@pytest.mark.parametrize("arm", list(Arm))
def test_the_upper_place_is_told_on_the_flag_that_has_it(inward: bool, arm: Arm) -> None:
    """The host gives the event, so the upper place is the guest's on every post."""
    view = driver_view(PAIR, road(upper_in=arm, upper_out=arm), inward=inward)
    for seen in (*view.left, *view.right):
        assert seen.upper is not None
        assert seen.flags[seen.upper] == "BR"
    theirs = Scheme(pattern=FlagPattern.PAIR, guests=("BR",), host_side=HostSide.GUEST)
    view = driver_view(theirs, road(upper_in=arm, upper_out=arm), inward=inward)
    assert {seen.flags[seen.upper or 0] for seen in view.right} == {"CN"}


@pytest.mark.parametrize(
    ("arrangement", "inward", "sides"),
    [
        (Arrangement.BOTH_SIDES, True, {"left", "right"}),
        (Arrangement.RIGHT, True, {"right"}),
        (Arrangement.RIGHT, False, {"left"}),
        (Arrangement.LEFT, False, {"right"}),
        (Arrangement.MEDIAN, True, {"left"}),
        (Arrangement.MEDIAN, False, {"left"}),
    ],
)
def test_posts_are_seen_on_the_side_on_which_they_stand(
    arrangement: Arrangement, inward: bool, sides: set[str]
) -> None:
    assert set(near(PAIR, inward=inward, arrangement=arrangement)) == sides


def test_flags_alike_and_single_ones_have_no_upper_place() -> None:
    host = Scheme(pattern=FlagPattern.HOST_ONLY)
    single = driver_view(PAIR, road(arms=1), inward=True).right
    assert [seen.flags for seen in single] == [("CN",), ("BR",), ("CN",)]
    for seen in (*single, *driver_view(host, road(), inward=True).right):
        assert seen.upper is None


def test_a_plan_by_itself_shows_its_own_guests() -> None:
    scene = [*guest("BRA", "BR", arrives=0, departs=9), flags("BRA", event="HK")]
    plan = Plan(scene)
    scheme = planned_scheme(plan, flags("BRA", event="HK"))
    assert (scheme.guests, scheme.event) == (("BR",), "")
