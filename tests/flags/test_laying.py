"""Flags are laid post by post: pattern, upper place, time, policy, an officer's choice."""

from __future__ import annotations

import itertools
import random
from datetime import timedelta

import msgspec
import pytest

from reception.flags.laying import LaidRoad
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_plan import FlagPattern, HalfMastDecision, HostSide
from reception.plan.flag_post import PostStatus
from reception.plan.flag_road import Arm, OverlapPolicy
from reception.plan.half_mast import HalfMast
from reception.plan.record import Record
from reception.plan.stay import StayStatus
from tests.flags.scene import (
    EDGES,
    at,
    book_of,
    ceremony,
    flags,
    guest,
    laid_avenue,
    posts,
    road,
    second,
    shown_at,
)

BRAZIL = guest("BRA", "BR", arrives=0, departs=30)
INWARD = {"BRA.in": [(edge, 1 + place / 30) for place, edge in enumerate(EDGES)]}


def avenue(*records: Record, ways: dict[str, list[tuple[str, float]]] | None = None) -> LaidRoad:
    return laid_avenue(book_of(records, ways))


def two_guests(policy: OverlapPolicy, *more: Record) -> list[Record]:
    """Brazil from 0 to 30, Nepal from 2 to 40, both on the avenue."""
    return [
        *BRAZIL,
        *guest("NEP", "NP", arrives=2, departs=40),
        road(overlap=policy),
        *posts(3),
        flags("BRA"),
        flags("NEP"),
        *more,
    ]


def test_a_pair_hangs_on_each_post_with_the_guest_in_the_upper_place() -> None:
    """Left as one sees it on the way in; on the way out, seen from the other side, the other."""
    laid = avenue(*BRAZIL, road(), *posts(2), flags("BRA"), ways=INWARD)
    assert shown_at(laid, 1) == ["L001 CN BR", "L002 CN BR", "R001 BR CN", "R002 BR CN"]


def test_the_upper_arm_is_what_the_road_says() -> None:
    laid = avenue(
        *BRAZIL, road(upper_in=Arm.RIGHT, upper_out=Arm.LEFT), *posts(1), flags("BRA"), ways=INWARD
    )
    assert shown_at(laid, 1) == ["L001 BR CN", "R001 CN BR"]


def test_the_host_has_the_upper_place_where_the_guest_gives_the_event() -> None:
    laid = avenue(*BRAZIL, road(), *posts(1), flags("BRA", host_side=HostSide.GUEST), ways=INWARD)
    assert shown_at(laid, 1) == ["L001 BR CN", "R001 CN BR"]


@pytest.mark.parametrize(
    ("pattern", "states", "right_side"),
    [
        (FlagPattern.ALTERNATE, (), ["CN CN", "BR BR", "CN CN", "BR BR"]),
        (FlagPattern.HOST_ONLY, (), ["CN CN"] * 4),
        (FlagPattern.EVENT, (), ["SCO CN"] * 4),
        (FlagPattern.ALL_STATES, ("KZ", "IN", "CN"), ["IN CN", "KZ CN", "IN CN", "KZ CN"]),
        (FlagPattern.PAIR, ("US", "FR"), ["FR CN", "US CN", "FR CN", "US CN"]),
    ],
)
def test_a_pattern_goes_from_post_to_post(
    pattern: FlagPattern, states: tuple[str, ...], right_side: list[str]
) -> None:
    plan = flags("BRA", pattern=pattern, states=states, event="SCO")
    laid = avenue(*BRAZIL, road(), *posts(4), plan, ways=INWARD)
    assert [line[5:] for line in shown_at(laid, 1) if line.startswith("R")] == right_side


def test_posts_of_one_arm_take_host_and_guest_in_turn() -> None:
    laid = avenue(*BRAZIL, road(), *posts(4, arms=1), flags("BRA"), ways=INWARD)
    assert shown_at(laid, 1)[4:] == ["R001 CN", "R002 BR", "R003 CN", "R004 BR"]


def test_an_event_without_a_flag_shows_the_hosts() -> None:
    laid = avenue(*BRAZIL, road(), *posts(1), flags("BRA", pattern=FlagPattern.EVENT), ways=INWARD)
    assert shown_at(laid, 1) == ["L001 CN CN", "R001 CN CN"]


def test_flags_are_up_half_a_day_before_the_first_pass_and_an_hour_after_the_last() -> None:
    laid = avenue(*BRAZIL, road(), *posts(1), flags("BRA"), ways=INWARD)
    (window,) = laid.windows
    assert window.up == second(1 - 12)
    assert window.first == second(1)
    assert window.last == second(1 + 2 / 30) + 180
    assert window.down == window.last + 3600


def test_without_a_known_route_the_stay_gives_the_times() -> None:
    (window,) = avenue(*BRAZIL, road(), *posts(1), flags("BRA")).windows
    assert (window.up, window.down) == (second(-12), second(31))
    assert window.first is None


def test_times_set_by_the_officer_count() -> None:
    plan = flags("BRA", up_by=at(-1), down_after=at(5))
    (window,) = avenue(*BRAZIL, road(), *posts(1), plan, ways=INWARD).windows
    assert (window.up, window.down) == (second(-1), second(5))


def test_a_cancelled_stay_and_times_the_wrong_way_round_hang_nothing() -> None:
    cancelled = [
        msgspec.structs.replace(one, status=StayStatus.CANCELLED) if one.id == "BRA.stay" else one
        for one in BRAZIL
    ]
    assert avenue(*cancelled, road(), *posts(1), flags("BRA")).windows == ()
    reversed_plan = flags("BRA", up_by=at(5), down_after=at(-1))
    laid = avenue(*BRAZIL, road(), *posts(1), reversed_plan)
    assert laid.windows == ()
    assert laid.posts[0].hung == ()


def test_a_damaged_post_carries_nothing_and_the_next_takes_its_turn() -> None:
    first, *others = posts(3)
    broken = msgspec.structs.replace(first, status=PostStatus.DAMAGED)
    plan = flags("BRA", pattern=FlagPattern.ALTERNATE)
    laid = avenue(*BRAZIL, road(), broken, *others, plan, ways=INWARD)
    assert shown_at(laid, 1)[:2] == ["L002 CN CN", "L003 BR BR"]


# -- two guests ----------------------------------------------------------------------------


def test_before_and_after_an_overlap_each_guest_has_his_own() -> None:
    laid = avenue(*two_guests(OverlapPolicy.EVENT_ONLY))
    assert shown_at(laid, -11)[3:] == ["R001 BR CN", "R002 BR CN", "R003 BR CN"]
    assert shown_at(laid, 35)[3:] == ["R001 NP CN", "R002 NP CN", "R003 NP CN"]


def test_event_only_takes_all_guests_flags_off_a_shared_road() -> None:
    laid = avenue(*two_guests(OverlapPolicy.EVENT_ONLY))
    assert shown_at(laid, 5) == [f"{side}00{n} CN CN" for side in "LR" for n in (1, 2, 3)]


def test_together_shows_all_guests_in_the_alphabetical_order_of_their_states() -> None:
    laid = avenue(*two_guests(OverlapPolicy.TOGETHER))
    assert shown_at(laid, 5)[3:] == ["R001 BR CN", "R002 NP CN", "R003 BR CN"]


def test_on_own_roads_only_who_is_alone_there_has_flags() -> None:
    """Brazil drives all the way, Nepal only the last stretch, which has the third post."""
    ways = {**INWARD, "NEP.in": [(EDGES[2], 3.0)]}
    laid = avenue(*two_guests(OverlapPolicy.OWN_ROADS), ways=ways)
    assert shown_at(laid, 1)[3:] == ["R001 BR CN", "R002 BR CN", "R003 CN CN"]


def test_in_turn_changes_halfway_between_the_passes() -> None:
    """Brazil is gone from the first stretch at 1:03 and comes back at 5, Nepal passes at 3."""
    ways = {
        "BRA.in": [(EDGES[0], 1.0), ("<" + EDGES[0], 5.0)],
        "NEP.in": [(EDGES[0], 3.0)],
    }
    laid = avenue(*two_guests(OverlapPolicy.IN_TURN), ways=ways)
    hung = laid.posts[0].hung
    assert [each.flags for each in hung] == [("CN", "BR"), ("CN", "NP"), ("CN", "BR")]
    assert hung[0].end == pytest.approx((second(1.0) + 180 + second(3.0)) / 2)
    assert hung[1].end == pytest.approx((second(3.0) + 180 + second(5.0)) / 2)


def test_the_owner_of_a_day_is_the_guest_whose_ceremony_is_on_it() -> None:
    """Noon is twelve hours from midnight: Nepal's ceremony is on the second day."""
    laid = avenue(
        *two_guests(OverlapPolicy.DAY_OWNER, ceremony("BRA", 4), ceremony("NEP", 20)),
    )
    assert shown_at(laid, 11.9)[3] == "R001 BR CN"
    assert shown_at(laid, 12.1)[3] == "R001 NP CN"


def test_two_plans_of_the_same_guest_do_not_compete() -> None:
    more = msgspec.structs.replace(flags("BRA"), id="BRA.more")
    laid = avenue(*BRAZIL, road(), *posts(1), flags("BRA"), more)
    assert shown_at(laid, 1) == ["L001 CN BR", "R001 BR CN"]
    assert laid.posts[0].hung[0].scheme.plans == ("BRA.flags", "BRA.more")


# -- choices and mourning ------------------------------------------------------------------


def test_an_officers_choice_wins_for_the_time_of_its_plan() -> None:
    choice = FlagChoice(id="c", plan="NEP.flags", post="avenue/R002", flags=("NP", BARE))
    laid = avenue(*two_guests(OverlapPolicy.EVENT_ONLY, choice))
    assert shown_at(laid, -11)[4] == "R002 BR CN"
    assert shown_at(laid, 5)[3:] == ["R001 CN CN", "R002 NP .", "R003 CN CN"]


@pytest.mark.parametrize(
    ("decision", "flags_then", "lowered"),
    [
        (HalfMastDecision.UNDECIDED, "R001 BR CN", ()),
        (HalfMastDecision.FULL, "R001 BR CN", ()),
        (HalfMastDecision.MOURNING_HALF, "R001 BR CN", ("CN",)),
        (HalfMastDecision.ALL_HALF, "R001 BR CN", ("CN", "BR")),
        (HalfMastDecision.WITHHELD, "R001 bare", None),
    ],
)
def test_in_mourning_flags_hang_as_was_decided(
    decision: HalfMastDecision, flags_then: str, lowered: tuple[str, ...] | None
) -> None:
    mourning = HalfMast(id="m", state="CN", starts=at(2), ends=at(4))
    plan = flags("BRA", half_mast=decision)
    laid = avenue(*BRAZIL, road(), *posts(1), plan, mourning, ways=INWARD)
    assert shown_at(laid, 1.9)[1] == "R001 BR CN"
    assert shown_at(laid, 2)[1] == flags_then
    then = [each for each in laid.posts[1].hung if each.start <= second(2) < each.end]
    assert [each.scheme.lowered for each in then] == ([] if lowered is None else [lowered])


# -- laying again --------------------------------------------------------------------------


def test_a_choice_for_one_guest_does_not_count_while_it_is_anothers_turn() -> None:
    """A post of the host alone while the road is Brazil's; in Nepal's turn it is as laid."""
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R002", flags=("CN", "CN"))
    laid = avenue(*two_guests(OverlapPolicy.IN_TURN, choice))
    (post,) = (one for one in laid.posts if one.post.id == "avenue/R002")
    shown = {one.scheme.plans: one.flags for one in post.hung}
    assert shown == {("BRA.flags",): ("CN", "CN"), ("NEP.flags",): ("NP", "CN")}


def test_only_posts_about_which_something_changed_are_laid_again() -> None:
    """The plan of flags changes on one stretch alone: a choice for one post."""
    records = [*BRAZIL, road(), *posts(30), flags("BRA")]
    before = book_of(records, INWARD)
    first = laid_avenue(before)
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R002", flags=("CN", "CN"))
    after = book_of([*records, choice], INWARD, before)
    again = laid_avenue(after)
    changed = [
        new.post.id for old, new in zip(first.posts, again.posts, strict=True) if old is not new
    ]
    assert changed == ["avenue/R002"]


def test_laying_again_is_the_same_as_laying_all() -> None:
    """Random plans, choices, policies and ways, one after the other on the same road."""
    dice = random.Random(7)
    states = ["BR", "NP", "US", "GB", "IN"]
    stays = list(
        itertools.chain.from_iterable(
            guest(state, state, arrives=2 * n, departs=20 + 3 * n) for n, state in enumerate(states)
        )
    )
    poles = posts(40)
    before = None
    for _ in range(60):
        plans = [
            flags(
                state,
                pattern=dice.choice(list(FlagPattern)),
                event=dice.choice(["", "SCO"]),
                half_mast=dice.choice(list(HalfMastDecision)),
                up_by=dice.choice([None, at(dice.randrange(-5, 20))]),
            )
            for state in dice.sample(states, 3)
        ]
        choices = [
            FlagChoice(
                id=f"c{n}",
                plan=dice.choice(plans).id,
                post=dice.choice(poles).id,
                flags=tuple(dice.choices([BARE, "CN", *states], k=2)),
            )
            for n in range(dice.randrange(3))
        ]
        ways = {
            f"{state}.in": [(dice.choice(["", "<"]) + edge, dice.uniform(-3, 30)) for edge in EDGES]
            for state in dice.sample(states, 3)
        }
        start = at(dice.randrange(20))
        mourning = HalfMast(
            id="m",
            state=dice.choice(["CN", *states]),
            starts=start,
            ends=start + timedelta(hours=dice.randrange(9)),
        )
        records = [*stays, road(overlap=dice.choice(list(OverlapPolicy))), *poles]
        records += [*plans, *choices, mourning]
        book = book_of(records, ways, before)
        assert laid_avenue(book) == laid_avenue(book_of(records, ways))
        before = book


def test_what_a_post_carries_never_overlaps_itself_and_is_in_order() -> None:
    laid = avenue(*two_guests(OverlapPolicy.IN_TURN))
    for one in laid.posts:
        for earlier, later in itertools.pairwise(one.hung):
            assert earlier.start < earlier.end <= later.start


def test_a_road_that_nobody_asked_for_in_between_is_still_known() -> None:
    """Windows look at one road at a time."""
    records = [*BRAZIL, road(), *posts(10), flags("BRA")]
    first = book_of(records, INWARD)
    laid = laid_avenue(first)
    between = book_of(records, INWARD, first)
    assert laid_avenue(book_of(records, INWARD, between)) is laid
