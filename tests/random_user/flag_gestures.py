"""What a random user may do with flags: roads, posts, plans, choices, stock, mourning."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from reception.actions.record import add_record, change_record
from reception.plan.anthem import Anthem
from reception.plan.change import Step
from reception.plan.engagement import Engagement
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_crew import FlagCrew, WorkWindow
from reception.plan.flag_plan import FlagPattern, FlagPlan, HalfMastDecision
from reception.plan.flag_post import FlagPost, PostStatus, RoadSide
from reception.plan.flag_road import Arrangement, FlagRoad, OverlapPolicy
from reception.plan.flag_set import FlagPlace, FlagSet
from reception.plan.flag_stock import FlagSize, FlagStock
from reception.plan.forecast import Forecast, Sky
from reception.plan.half_mast import HalfMast
from reception.plan.lane_permit import LanePermit, LaneSide
from reception.plan.stay import StandardWish, Stay
from tests.random_user.hand import Hand, gesture

STATES = ("CN", "BR", "NP", "ID", "PL", "HK", "TW", "XX", BARE, "")


@gesture
def flags_a_road(hand: Hand) -> Step:
    road = FlagRoad(
        id=hand.new_id("flag_road"),
        name_zh="机场路",
        roads=hand.some(("TA_W-TA_E", "nowhere"), 2),
        spacing_m=hand.one((None, 35.0, 48.5)),
        arrangement=hand.one(tuple(Arrangement)),
        overlap=hand.one(tuple(OverlapPolicy)),
    )
    return add_record(hand.plan, record=road)


@gesture
def sets_a_post(hand: Hand) -> Step:
    post = FlagPost(
        id=hand.new_id("post"),
        road=hand.pick(FlagRoad).id,
        number=hand.dice.randrange(1, 200),
        side=hand.one(tuple(RoadSide)),
        chainage_m=50.0 * hand.dice.randrange(100),
        arms=hand.one((1, 2)),
        largest=hand.one(tuple(FlagSize)),
        status=hand.one(tuple(PostStatus)),
    )
    return add_record(hand.plan, record=post)


@gesture
def plans_flags(hand: Hand) -> Step:
    plan = FlagPlan(
        id=hand.new_id("flag_plan"),
        serves=hand.any_of(Stay, Engagement),
        roads=hand.some(sorted(hand.plan.table(FlagRoad)), 3),
        pattern=hand.one(tuple(FlagPattern)),
        states=hand.some(STATES, 3),
        size=hand.one(tuple(FlagSize)),
        up_by=hand.one((None, hand.start())),
    )
    return add_record(hand.plan, record=plan)


@gesture
def changes_a_flag_plan(hand: Hand) -> Step:
    start = hand.start()
    fields: dict[str, Any] = hand.one(
        (
            {"pattern": hand.one(tuple(FlagPattern))},
            {"up_by": start, "down_after": start + timedelta(hours=hand.dice.randint(-5, 40))},
            {"half_mast": hand.one(tuple(HalfMastDecision))},
            {"states": hand.some(STATES, 3)},
        )
    )
    return change_record(hand.plan, id=hand.pick(FlagPlan).id, **fields)


@gesture
def chooses_flags_of_a_post(hand: Hand) -> Step:
    choice = FlagChoice(
        id=hand.new_id("choice"),
        plan=hand.pick(FlagPlan).id,
        post=hand.pick(FlagPost).id,
        flags=hand.some(STATES, 3),
    )
    return add_record(hand.plan, record=choice)


@gesture
def puts_flags_out_at_an_engagement(hand: Hand) -> Step:
    flags = FlagSet(
        id=hand.new_id("flag_set"),
        engagement=hand.pick(Engagement).id,
        place=hand.one(tuple(FlagPlace)),
        host=hand.dice.randint(0, 3),
        guest=hand.dice.randint(0, 3),
        size=hand.one(tuple(FlagSize)),
        before_minutes=hand.one((0, 45, 600)),
    )
    return add_record(hand.plan, record=flags)


@gesture
def stores_flags(hand: Hand) -> Step:
    stock = FlagStock(
        id=hand.new_id("stock"),
        state=hand.one(STATES),
        size=hand.one(tuple(FlagSize)),
        amount=hand.dice.randint(-1, 400),
    )
    return add_record(hand.plan, record=stock)


@gesture
def forms_a_crew(hand: Hand) -> Step:
    crew = FlagCrew(
        id=hand.new_id("crew"),
        hands=hand.dice.randint(0, 8),
        posts_per_hour=hand.one((None, 0.0, 15.0)),
    )
    return add_record(hand.plan, record=crew)


@gesture
def approves_an_anthem(hand: Hand) -> Step:
    anthem = Anthem(
        id=hand.new_id("anthem"),
        state=hand.one(STATES),
        seconds=hand.one((0, 52, 90, 901)),
        source="使馆",
    )
    return add_record(hand.plan, record=anthem)


@gesture
def hears_of_a_standard(hand: Hand) -> Step:
    wish = hand.one(tuple(StandardWish))
    return change_record(hand.plan, id=hand.pick(Stay).id, standard=wish)


@gesture
def takes_a_lane(hand: Hand) -> Step:
    start = hand.start()
    window = WorkWindow(starts=start, ends=start + timedelta(hours=hand.dice.randint(-2, 8)))
    permit = LanePermit(
        id=hand.new_id("permit"),
        road=hand.pick(FlagRoad).id,
        side=hand.one(tuple(LaneSide)),
        windows=hand.one(((), (window,))),
    )
    return add_record(hand.plan, record=permit)


@gesture
def hears_a_forecast(hand: Hand) -> Step:
    start = hand.start()
    forecast = Forecast(
        id=hand.new_id("forecast"),
        starts=start,
        ends=start + timedelta(hours=hand.dice.randint(-2, 30)),
        places=hand.some(sorted(hand.plan.table(FlagRoad)), 2),
        wind_force=hand.one((None, 3, 6, 8, 18)),
        gusts_ms=hand.one((None, 9.5, 15.0)),
        sky=hand.one(tuple(Sky)),
        issued_at=hand.one((None, start - timedelta(hours=hand.dice.randint(0, 30)))),
    )
    return add_record(hand.plan, record=forecast)


@gesture
def hears_of_mourning(hand: Hand) -> Step:
    start = hand.start()
    ends = start + timedelta(hours=hand.dice.randint(-10, 80))
    mourning = HalfMast(id=hand.new_id("mourning"), state=hand.one(STATES), starts=start, ends=ends)
    return add_record(hand.plan, record=mourning)
