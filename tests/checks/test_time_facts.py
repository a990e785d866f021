"""The time network of a book, and what it says when the book changes."""

import random
from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from reception.checks.knot import Knot
from reception.checks.site import Site, all_sites
from reception.checks.time_facts import seconds_of, site_facts
from reception.graphs.lag_network import LagNetwork
from reception.graphs.time_network import ORIGIN, Moment, TimeFact, TimeNetwork, fact_of
from reception.plan.plan import Plan
from tests.checks.book import plan_of, plan_of_text
from tests.checks.random_books import random_book, random_step


def network(plan: Plan) -> TimeNetwork:
    """The time network of a plan."""
    return Checker(plan, strict=True).network


def minutes(seconds: int | None) -> int | None:
    """Whole minutes, where there are any."""
    return None if seconds is None else seconds // 60


def slack(plan: Plan, item: str) -> tuple[int | None, int | None]:
    """By how many minutes an item may begin earlier and later."""
    window = network(plan).slack(Moment(item))
    return minutes(window.earliest), minutes(window.latest)


# -- how far each may move -------------------------------------------------------------------------


def test_slack_between_fixed_items() -> None:
    """45 minutes there and 45 back: the lunch may move by 15 either way.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    12:00-12:45 A.main lunch 午餐 | Lunch @ FAR; as E2
    !13:45-14:30 A.main meeting 会谈 | Talks @ HALL; as E3
    """
    plan = plan_of(test_slack_between_fixed_items)
    assert slack(plan, "E2") == (15, 15)
    assert slack(plan, "E1") == (0, 0)
    window = network(plan).window(Moment("E2"))
    start = plan.item("E2")
    assert start
    assert window.earliest == seconds_of(start.begins - timedelta(minutes=15))


def test_slack_keeps_what_comes_after_at_its_length() -> None:
    """Two items in a row before a fixed one share the same time.

    !10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    11:00-11:30 A.main tea 茶叙 | Tea @ WEST; as E2
    11:30-11:50 A.main photo 合影 | Photo @ WEST; as E3
    !12:00-12:30 A.main lunch 午餐 | Lunch @ WEST; as E4
    """
    plan = plan_of(test_slack_keeps_what_comes_after_at_its_length)
    assert slack(plan, "E2") == (0, 10)
    assert slack(plan, "E3") == (0, 10)


def test_slack_where_nothing_is_fixed_ends_at_the_aircraft() -> None:
    """Landing on the 13th at 20:00; leaving on the 16th at 10:00, on board 15 minutes before.

    day 2023-04-16
    09:00-09:30 A.main meeting 会见 | Meeting @ HALL; as E1
    """
    plan = plan_of(test_slack_where_nothing_is_fixed_ends_at_the_aircraft)
    assert slack(plan, "E1") == (None, 15)


def test_slack_is_below_zero_where_an_item_has_to_move() -> None:
    """35 minutes are planned for a way of 45.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:35-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    """
    plan = plan_of(test_slack_is_below_zero_where_an_item_has_to_move)
    assert slack(plan, "E2")[0] == -10


def test_slack_of_an_item_of_nobody_is_unlimited() -> None:
    """
    Nothing holds it.

    10:00-11:00 - rehearsal 合练 | Rehearsal @ HALL; as E1
    """
    plan = plan_of(test_slack_of_an_item_of_nobody_is_unlimited)
    assert slack(plan, "E1") == (None, None)
    assert slack(plan, "nowhere") == (None, None)


# -- what a delay does -----------------------------------------------------------------------------


def slip(plan: Plan, item: str, by: int) -> tuple[dict[str, int], list[tuple[str, int]]]:
    """The items that move, by minutes, in order, and the facts that break."""
    test = network(plan).slip(item, by)
    moved = {shift.id: shift.start // 60 for shift in test.shifts}
    return moved, [(broken.fact.kind, broken.seconds // 60) for broken in test.breaks]


def test_delay_takes_the_parts_of_an_item_along() -> None:
    """The walk round follows the laying of the wreath however late that begins; the photograph
    whose time is fixed stays.

    10:00-10:40 A.main wreath 献花圈 | Wreath @ WEST; as E1
      + 10:15-10:20 visit 环行 | Walk round; as E2
      + !10:30-10:35 photo 合影 | Photo; as E3
    """
    plan = plan_of(test_delay_takes_the_parts_of_an_item_along)
    assert slip(plan, "E1", 10) == ({"E1": 10, "E2": 10}, [])


def test_slip_goes_on_until_a_gap_has_soaked_it_up() -> None:
    """Five minutes idle after the tea, and the lunch has 10.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    11:00-11:30 A.main tea 茶叙 | Tea @ WEST; as E2
    11:35-11:50 A.main photo 合影 | Photo @ WEST; as E3
    12:00-12:30 A.main lunch 午餐 | Lunch @ WEST; as E4
    """
    plan = plan_of(test_slip_goes_on_until_a_gap_has_soaked_it_up)
    assert slip(plan, "E1", 10) == ({"E1": 10, "E2": 10, "E3": 5}, [])
    assert slip(plan, "E1", 20) == ({"E1": 20, "E2": 20, "E3": 15, "E4": 5}, [])
    assert slip(plan, "E3", 10) == ({"E3": 10}, [])


def test_slip_breaks_at_what_is_fixed() -> None:
    """
    The lunch is fixed: what follows it does not move.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    !11:05-11:30 A.main lunch 午餐 | Lunch @ HALL; as E2
    11:30-11:50 A.main photo 合影 | Photo @ WEST; as E3
    """
    plan = plan_of(test_slip_breaks_at_what_is_fixed)
    assert slip(plan, "E1", 20) == ({"E1": 20}, [("order", 15)])


def test_slip_breaks_at_the_aircraft() -> None:
    """
    It will not wait: 9:50 is five minutes too late to board.

    day 2023-04-16
    09:00-09:30 A.main meeting 会见 | Meeting @ HALL; as E1
    """
    plan = plan_of(test_slip_breaks_at_the_aircraft)
    assert slip(plan, "E1", 15) == ({"E1": 15}, [])
    assert slip(plan, "E1", 20) == ({"E1": 20}, [("call", 5)])


def test_slip_goes_on_with_a_leader_and_a_room_to_others() -> None:
    """
    The Vice-Mayor comes late to B, and the East Room is not free in time for A's ladies.

    10:00-11:00 A.main meeting 会见 | Meeting @ EAST; as E1; with wang
    11:05-11:30 B.main tea 茶会 | Tea party @ WEST; as E2; with wang
    11:30-12:00 A.spouse tea 茶叙 | Tea @ EAST; as E3
    """
    plan = plan_of(test_slip_goes_on_with_a_leader_and_a_room_to_others)
    assert slip(plan, "E1", 10) == ({"E1": 10, "E2": 5, "E3": 10}, [])


def test_slip_is_soaked_up_by_a_drive_that_has_more_than_it_needs() -> None:
    """
    An hour is planned for 35 minutes: the coach leaves late and arrives as planned.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:05-12:05 A.main coach HALL > FAR; as M1
    12:15-13:00 A.main lunch 午餐 | Lunch @ FAR; as E2
    """
    plan = plan_of(test_slip_is_soaked_up_by_a_drive_that_has_more_than_it_needs)
    test = network(plan).slip("E1", 20)
    assert [(s.id, s.start // 60, s.end // 60) for s in test.shifts] == [
        ("E1", 20, 20),
        ("M1", 19, 0),
    ]


def test_slip_of_a_fixed_item_is_not_broken_by_itself() -> None:
    """
    It is what is asked.

    !10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    11:00-11:30 A.main tea 茶叙 | Tea @ WEST; as E2
    """
    plan = plan_of(test_slip_of_a_fixed_item_is_not_broken_by_itself)
    assert slip(plan, "E1", 10) == ({"E1": 10, "E2": 10}, [])


# -- kept current ----------------------------------------------------------------------------------


@settings(max_examples=40)
@given(st.integers(min_value=0, max_value=2**32))
def test_network_kept_current_equals_one_made_afresh(seed: int) -> None:
    """Asked for after one or several of twelve random steps: the same facts, contradictions and
    delays."""
    chance = random.Random(seed)
    plan = random_book(chance)
    checker = Checker(plan, rules=())
    assert checker.network.lags
    for serial in range(12):
        step = random_step(plan, chance, serial)
        after = plan.apply(step)
        checker.update(plan, after, step)
        if chance.random() < 0.3:
            plan = after
            continue
        kept = checker.network
        afresh = Checker(after, rules=()).network
        assert kept.lags == afresh.lags, [(c.kind, c.id) for c in step.changes]
        assert kept.contradictions == afresh.contradictions
        for item in chance.sample(sorted({lag.before.id for lag in afresh.lags} - {""}), 3):
            assert kept.slip(item, 20) == afresh.slip(item, 20)
            assert kept.slack(Moment(item)) == afresh.slack(Moment(item))
        plan = after


def shortest_facts(plan: Plan) -> LagNetwork:
    """All facts of a plan with items cut to their least lengths."""
    ground = Checker(plan, rules=()).ground
    facts = [site_facts(ground, site, shortest=True) for site in all_sites(plan)]
    times = {moment: at for each in facts for moment, at in each.times}
    return LagNetwork({lag: None for each in facts for lag in each.lags}, {**times, ORIGIN: 0})


@settings(max_examples=60)
@given(st.integers(min_value=0, max_value=2**32))
def test_knots_find_every_contradiction_of_the_book(seed: int) -> None:
    """What they tell are rounds of facts of the book that push themselves; and without the facts
    that they set aside, all others can stand together."""
    plan = random_book(random.Random(seed))
    whole = shortest_facts(plan)
    ground = Checker(plan, rules=()).ground
    facts, aside = set(whole.lags), set()
    for site in all_sites(plan):
        for lags, seconds in Knot(ground, site).contradictions:
            assert set(lags) <= facts
            assert all(one.after == other.before for one, other in pairwise((*lags, lags[0])))
            assert sum(lag.seconds for lag in lags) == seconds > 0
            aside.add(lags[0])
    assert LagNetwork(facts - aside).contradictions == ()
    assert bool(aside) == bool(whole.contradictions)


def test_random_books_have_contradictions() -> None:
    """Else the property above would hold of nothing."""
    counts = [
        len(shortest_facts(random_book(random.Random(seed))).contradictions) for seed in range(8)
    ]
    assert sum(count > 1 for count in counts) > 4


def test_knot_of_a_site_where_all_holds_is_empty() -> None:
    plan = plan_of_text("10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1")
    knot = Knot(Checker(plan, rules=()).ground, Site("item", "E1"))
    assert knot.contradictions == ()
    assert knot.sites == {Site("item", "E1")}


# -- facts as text ---------------------------------------------------------------------------------


def test_fact_is_made_again_from_its_text() -> None:
    for fact in (
        TimeFact("gap", ("E1", "E2"), 45, (4, 35, 6, 0), source="source-estimate"),
        TimeFact("fixed", ("GHP/x.1",), at=-5),
        TimeFact("at_most", ("E1", "E2", "L1"), -20, source="end-start"),
    ):
        assert fact_of(fact.text) == fact
