"""Every guest is told post by post under which flags he passes, to the second."""

from __future__ import annotations

import random

import pytest

from reception.flags.laying import LaidPost, LaidRoad
from reception.flags.passes import GuestPass
from reception.flags.rides import Ride, Sight, rides_along
from reception.flags.states import HOST, StateKind, states
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_plan import FlagPattern
from reception.plan.flag_road import OverlapPolicy
from tests.flags.scene import (
    EDGES,
    at,
    book_of,
    flags,
    guest,
    laid_avenue,
    posts,
    road,
    second,
)

BRAZIL = guest("BRA", "BR", arrives=0, departs=30)
NEPAL = guest("NEP", "NP", arrives=2, departs=40)
WAYS = {
    "BRA.in": [(edge, 1 + place / 30) for place, edge in enumerate(EDGES)],
    "NEP.in": [(edge, 3 + place / 30) for place, edge in enumerate(EDGES)],
}


def rides(*records: object, ways: dict[str, list[tuple[str, float]]] | None = None) -> list[Ride]:
    book = book_of(records, WAYS if ways is None else ways)  # type: ignore[arg-type]
    laid = laid_avenue(book)
    return list(rides_along(laid, book.passes_on(laid)))


def told(found: list[Ride]) -> list[str]:
    return [
        " ".join((one.stay, f"{one.posts[0]}..{one.posts[-1]}", one.sight.value, *one.flags))
        for one in found
    ]


def test_a_guest_rides_under_his_own_flags() -> None:
    assert told(rides(*BRAZIL, road(), *posts(3), flags("BRA"))) == [
        "BRA.stay avenue/L001..avenue/R001 own BR",
        "BRA.stay avenue/L002..avenue/R002 own BR",
        "BRA.stay avenue/L003..avenue/R003 own BR",
    ]


def test_a_guest_without_flags_rides_under_those_of_another() -> None:
    """Nepal passes while Brazil's flags are still up."""
    plan = flags("BRA", down_after=at(4))
    found = rides(*BRAZIL, *NEPAL, road(), *posts(3), plan)
    assert [one.sight for one in found if one.stay == "NEP.stay"] == [Sight.OTHERS] * 3
    (first, *_) = [one for one in found if one.stay == "NEP.stay"]
    assert (first.flags, first.plans) == (("BR",), ("BRA.flags",))
    # the posts stand halfway along their stretches
    assert (first.starts, first.ends) == (second(3) + 60, second(3) + 120)


@pytest.mark.parametrize(
    ("policy", "brazil", "nepal"),
    [
        (OverlapPolicy.EVENT_ONLY, {Sight.NEUTRAL}, {Sight.NEUTRAL}),
        (OverlapPolicy.OWN_ROADS, {Sight.NEUTRAL}, {Sight.NEUTRAL}),
        (OverlapPolicy.TOGETHER, {Sight.OWN}, {Sight.OWN}),
        (OverlapPolicy.IN_TURN, {Sight.OWN}, {Sight.OWN}),
        (OverlapPolicy.DAY_OWNER, {Sight.OWN}, {Sight.OTHERS}),
    ],
)
def test_each_policy_says_what_every_guest_would_ride_under(
    policy: OverlapPolicy, brazil: set[Sight], nepal: set[Sight]
) -> None:
    """Both on one day; nobody has a ceremony, so the day is Brazil's, who passes first."""
    plans = flags("BRA", down_after=at(5)), flags("NEP")
    found = rides(*BRAZIL, *NEPAL, road(overlap=policy), *posts(3), *plans)
    assert {one.sight for one in found if one.stay == "BRA.stay"} == brazil
    assert {one.sight for one in found if one.stay == "NEP.stay"} == nepal


def test_a_post_changed_while_the_column_is_on_its_stretch_is_told_apart() -> None:
    """Flags come down a minute and a half after the head came onto the first stretch: the column
    has passed three pairs of posts by then, the others are bare before its tail has gone."""
    plan = flags("BRA", up_by=at(0), down_after=at(1 + 90 / 3600))
    found = rides(*BRAZIL, road(), *posts(30), plan, ways={"BRA.in": [(EDGES[0], 1.0)]})
    assert told(found) == [
        "BRA.stay avenue/L001..avenue/R003 own BR",
        "BRA.stay avenue/L004..avenue/R010 bare",
    ]


def test_an_organisations_flag_is_nobody_elses_country() -> None:
    plan = flags("BRA", pattern=FlagPattern.EVENT, event="SCO")
    found = rides(*BRAZIL, road(), *posts(3), plan)
    assert {(one.sight, one.flags) for one in found} == {(Sight.NEUTRAL, ("SCO",))}


def test_a_choice_is_judged_by_what_it_hangs_there() -> None:
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R002", flags=("AR", "CN"))
    found = rides(*BRAZIL, road(), *posts(3), flags("BRA"), choice)
    assert [(one.posts, one.flags) for one in found if one.sight is Sight.OTHERS] == [
        (("avenue/R002",), ("AR",))
    ]


def by_hand(post: LaidPost, one: GuestPass, laid: LaidRoad) -> Sight:
    """The worst of all instants at which a column is at a post, every change tried."""
    reach = laid.run.reaches[post.reach]
    share = (post.post.chainage_m - reach.starts_m) / (reach.ends_m - reach.starts_m)
    driven = one.driven
    share = share if driven.start == reach.outer else 1 - share
    head = driven.head_in + share * (driven.head_out - driven.head_in)
    tail = driven.tail_in + share * (driven.tail_out - driven.tail_in)
    instants = {head}
    for each in post.hung:
        instants.update(m for m in (each.start, each.end) if head < m < tail)
    worst = Sight.OWN
    order = list(Sight)
    for instant in instants:
        there = [each for each in post.hung if each.start <= instant < each.end]
        sight = Sight.BARE
        for each in there:
            guests = () if each.chosen else each.scheme.guests
            others = {flag for flag in (*each.flags, *guests) if flag not in ("", HOST)}
            if one.state in others:
                sight = Sight.OWN
            elif any(states()[flag].kind is not StateKind.ORGANISATION for flag in others):
                sight = Sight.OTHERS
            else:
                sight = Sight.NEUTRAL if any(each.flags) else Sight.BARE
        worst = max(worst, sight, key=order.index)
    return worst


def test_rides_are_those_that_looking_at_every_post_by_hand_finds() -> None:
    """Random visits, policies, times and choices; every post and pass is compared."""
    dice = random.Random(11)
    names = ["BR", "NP", "US", "GB"]
    stays = [
        record
        for n, state in enumerate(names)
        for record in guest(state, state, arrives=n, departs=24 + n)
    ]
    poles = posts(25)
    seen = dict.fromkeys(Sight, 0)
    for _ in range(40):
        ways = {
            f"{state}.in": [
                (dice.choice(["", "<"]) + edge, dice.choice([1.0, 1.02, 2.0, 5.0]))
                for edge in EDGES
            ]
            for state in names
        }
        plans = [
            flags(
                state,
                pattern=dice.choice(list(FlagPattern)),
                event=dice.choice(["", "SCO"]),
                up_by=at(dice.choice([0, 1.01, 1.03])),
                down_after=at(dice.choice([1.02, 1.04, 5.02, 9])),
            )
            for state in dice.sample(names, 3)
        ]
        choice = FlagChoice(
            id="c",
            plan=plans[0].id,
            post=dice.choice(poles).id,
            flags=tuple(dice.choices([BARE, "CN", *names], k=2)),
        )
        policy = dice.choice(list(OverlapPolicy))
        book = book_of([*stays, road(overlap=policy), *poles, *plans, choice], ways)
        laid = laid_avenue(book)
        passes = book.passes_on(laid)
        found = {
            (one.move, post): one.sight for one in rides_along(laid, passes) for post in one.posts
        }
        reaches = {reach.road: n for n, reach in enumerate(laid.run.reaches)}
        for stay in passes.values():
            for one in stay:
                for post in laid.posts:
                    if post.reach == reaches[one.driven.road]:
                        sight = by_hand(post, one, laid)
                        seen[sight] += 1
                        assert found[one.move, post.post.id] == sight
    assert all(seen.values()), seen
