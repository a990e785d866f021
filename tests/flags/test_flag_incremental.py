"""What is kept current about flags step by step is what a look at everything finds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.actions.record import remove_record
from reception.checks.checker import Checker
from reception.plan.change import Change, Step, added, replaced, step
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_crew import FlagCrew, WorkWindow
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPattern, FlagPlan, HalfMastDecision
from reception.plan.flag_post import FlagPost, PostStatus
from reception.plan.flag_road import FlagRoad, OverlapPolicy
from reception.plan.flag_set import FlagSet
from reception.plan.flag_stock import FlagSize, FlagStock
from reception.plan.forecast import Forecast
from reception.plan.half_mast import HalfMast
from reception.plan.lane_permit import LanePermit, LaneSide
from reception.plan.member import Member, MemberRole
from reception.plan.move import Move, MoveMode
from reception.plan.phase import Phase, VisitKind
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.record import Record
from reception.plan.road_closure import RoadClosure
from reception.plan.route import Route
from reception.plan.stay import StandardWish, Stay, StayStatus
from tests.checks.book import plan_of_text
from tests.checks.flag_cases import FLAG_CASES

R = TypeVar("R", bound=Record)
STATES = ("CN", "BR", "IE", "CI", "NP", "AF", "PY", "HK", "SA", BARE)


@pytest.fixture(scope="module")
def book() -> Plan:
    """The book of the rules' cases, with a dinner for every guest."""
    plan = plan_of_text(FLAG_CASES)
    moves = [plan.table(Move)[id] for id in sorted(plan.table(Move))]
    dinners = [
        Engagement(
            id=f"dinner-{move.id}",
            engagement=EngagementKind.BANQUET,
            tracks=move.tracks,
            start=move.arrive,
            end=move.arrive + timedelta(hours=2),
        )
        for move in moves
    ]
    return Plan([*plan, *dinners])


def any_of(plan: Plan, kind: type[R], dice: Random) -> R:
    return dice.choice([plan.table(kind)[id] for id in sorted(plan.table(kind))])


def shifts_a_move(plan: Plan, dice: Random) -> Change:
    move = any_of(plan, Move, dice)
    by = timedelta(minutes=dice.choice((-120, -30, -1, 1, 30, 120)))
    return replaced(move, depart=move.depart + by, arrive=move.arrive + by)


def changes_a_mode(plan: Plan, dice: Random) -> Change:
    return replaced(any_of(plan, Move, dice), mode=dice.choice(list(MoveMode)))


def changes_a_plan(plan: Plan, dice: Random) -> Change:
    one = any_of(plan, FlagPlan, dice)
    moment = any_of(plan, Move, dice).depart
    return replaced(
        one,
        pattern=dice.choice(list(FlagPattern)),
        states=tuple(dice.sample(STATES[:-1], dice.randrange(4))),
        size=dice.choice(list(FlagSize)),
        half_mast=dice.choice(list(HalfMastDecision)),
        roads=tuple(id for id in sorted(plan.table(FlagRoad)) if dice.random() < 0.5),
        up_by=dice.choice((None, moment)),
        down_after=dice.choice((None, moment + timedelta(hours=1))),
    )


def changes_a_road(plan: Plan, dice: Random) -> Change:
    return replaced(any_of(plan, FlagRoad, dice), overlap=dice.choice(list(OverlapPolicy)))


def changes_a_post(plan: Plan, dice: Random) -> Change:
    return replaced(
        any_of(plan, FlagPost, dice),
        status=dice.choice(list(PostStatus)),
        largest=dice.choice(list(FlagSize)),
        arms=dice.choice((1, 2)),
    )


def chooses(plan: Plan, dice: Random) -> Change:
    post, flags = any_of(plan, FlagPost, dice), any_of(plan, FlagPlan, dice)
    return added(
        FlagChoice(
            id=f"c{dice.random()}",
            plan=flags.id,
            post=post.id,
            flags=tuple(dice.choices(STATES, k=dice.randrange(4))),
        )
    )


def stores(plan: Plan, dice: Random) -> Change:
    return added(
        FlagStock(
            id=f"k{dice.random()}", state=dice.choice(STATES), amount=dice.choice((1, 3, 500))
        )
    )


def puts_out(plan: Plan, dice: Random) -> Change:
    return added(
        FlagSet(
            id=f"f{dice.random()}",
            engagement=any_of(plan, Engagement, dice).id,
            guest=dice.choice((0, 1, 500)),
            size=dice.choice(list(FlagSize)),
        )
    )


def shifts_an_engagement(plan: Plan, dice: Random) -> Change:
    item = any_of(plan, Engagement, dice)
    by = timedelta(minutes=dice.choice((-600, -30, 30, 600)))
    return replaced(item, start=item.start + by, end=item.end and item.end + by)


def mourns(plan: Plan, dice: Random) -> Change:
    start = any_of(plan, Move, dice).depart
    return added(
        HalfMast(
            id=f"m{dice.random()}",
            state=dice.choice(STATES),
            starts=start,
            ends=start + timedelta(hours=dice.choice((-1, 1, 9))),
        )
    )


def pictures(plan: Plan, dice: Random) -> Change:
    picture = FlagPicture(id=f"p{dice.random()}", state=dice.choice(STATES))
    return added(picture)


def hears_of_a_standard(plan: Plan, dice: Random) -> Change:
    return replaced(any_of(plan, Stay, dice), standard=dice.choice(list(StandardWish)))


def enters_a_principal(plan: Plan, dice: Random) -> Change:
    """A guest's rank, which decides whether he has a standard."""
    guest = any_of(plan, Delegation, dice)
    rank = dice.choice((RankClass.UNKNOWN, RankClass.HEAD_OF_STATE, RankClass.MINISTER))
    id = f"head-{guest.id}"
    head = Member(id=id, delegation=guest.id, role=MemberRole.PRINCIPAL, rank_class=rank)
    there = plan.get(Member, id)
    return Change(Member.KIND, id, there, head) if there != head else replaced(guest)


def changes_a_stay(plan: Plan, dice: Random) -> Change:
    stay = any_of(plan, Stay, dice)
    by = timedelta(hours=dice.choice((-5, 0, 5)))
    return replaced(stay, status=dice.choice(list(StayStatus)), arrives=stay.arrives + by)


def changes_a_phase(plan: Plan, dice: Random) -> Change:
    return replaced(any_of(plan, Phase, dice), visit=dice.choice(list(VisitKind)))


def changes_a_country(plan: Plan, dice: Random) -> Change:
    return replaced(
        any_of(plan, Delegation, dice),
        country=dice.choice(STATES),
        jurisdiction=dice.choice(list(Jurisdiction)),
    )


def routes(plan: Plan, dice: Random) -> Change:
    roads = dice.choice(((), ("R4_SIY-AX_DSZ",), ("nowhere",)))
    return added(Route(id=f"r{dice.random()}", move=any_of(plan, Move, dice).id, avoid=roads))


def changes_a_crew(plan: Plan, dice: Random) -> Change:
    start = any_of(plan, Move, dice).depart
    window = WorkWindow(starts=start, ends=start + timedelta(hours=dice.choice((1, 5))))
    return replaced(
        any_of(plan, FlagCrew, dice),
        has_lift=dice.random() < 0.7,
        windows=dice.choice(((), (window,))),
    )


def closes(plan: Plan, dice: Random) -> Change:
    start = any_of(plan, Move, dice).depart
    return added(
        RoadClosure(
            id=f"x{dice.random()}",
            roads=(dice.choice(("R4_SIY-AX_DSZ", "R3_SY-R4_SIY")),),
            starts=start,
            ends=start + timedelta(hours=1),
        )
    )


def permits(plan: Plan, dice: Random) -> Change:
    start = any_of(plan, Move, dice).depart - timedelta(hours=dice.choice((4, 20)))
    window = WorkWindow(starts=start, ends=start + timedelta(hours=dice.choice((-1, 1, 9))))
    return added(
        LanePermit(
            id=f"l{dice.random()}",
            road=any_of(plan, FlagRoad, dice).id,
            side=dice.choice(list(LaneSide)),
            windows=dice.choice(((), (window,))),
        )
    )


def foretells(plan: Plan, dice: Random) -> Change:
    start = any_of(plan, Move, dice).depart - timedelta(hours=dice.choice((2, 13)))
    return added(
        Forecast(
            id=f"f{dice.random()}",
            starts=start,
            ends=start + timedelta(hours=dice.choice((-1, 3, 30))),
            places=dice.choice(((), (any_of(plan, FlagRoad, dice).id,))),
            wind_force=dice.choice((None, 2, 6, 9)),
            issued_at=dice.choice((None, start - timedelta(hours=dice.randrange(9)))),
        )
    )


CHANGES: tuple[Callable[[Plan, Random], Change], ...] = (
    shifts_a_move,
    changes_a_mode,
    changes_a_plan,
    changes_a_plan,
    changes_a_road,
    changes_a_post,
    chooses,
    stores,
    puts_out,
    shifts_an_engagement,
    mourns,
    pictures,
    changes_a_stay,
    hears_of_a_standard,
    enters_a_principal,
    changes_a_phase,
    changes_a_country,
    routes,
    changes_a_crew,
    closes,
    permits,
    foretells,
)


def random_step(plan: Plan, dice: Random) -> Step:
    if dice.random() < 0.1:
        kind = dice.choice((FlagPlan, FlagPost, FlagRoad, Move))
        if len(plan.table(kind)) > 1:
            return remove_record(plan, id=any_of(plan, kind, dice).id)
    change = dice.choice(CHANGES)(plan, dice)
    return step("test.change", change.id, [change])


@settings(max_examples=20)
@given(seed=st.integers(min_value=0, max_value=2**32))
def test_flag_conflicts_kept_current_equal_the_full_check(book: Plan, seed: int) -> None:
    dice = Random(seed)
    plan, checker = book, Checker(book, strict=True)
    for _ in range(8):
        done = random_step(plan, dice)
        after = plan.apply(done)
        trial = checker.trial(plan, after, done)
        news = checker.update(plan, after, done)
        assert (set(trial.appeared), set(trial.vanished)) == (
            set(news.appeared),
            set(news.vanished),
        )
        full = Checker(after, strict=True)
        assert set(full.conflicts) == set(checker.conflicts), [c.kind for c in done.changes]
        plan = after
