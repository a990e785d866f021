"""Chang'an Avenue from Dongdan to Xidan with its 157 counted posts, reckoned by hand."""

from __future__ import annotations

from functools import cache

import pytest

from reception.actions.flag_post import count_posts
from reception.actions.flag_road import adopt_flag_road
from reception.flags.crew_work import CrewPlan, crew_plan
from reception.flags.flag_book import FlagBook
from reception.flags.needs import needs_of, road_uses
from reception.flags.works import WorkKind
from reception.margins import Margins
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_plan import FlagPattern
from reception.plan.flag_post import RoadSide
from reception.plan.plan import Plan
from reception.routes.road_stock import shipped_stock
from tests.flags.scene import Drives, flags, guest

AVENUE = "changan_avenue"


@cache
def avenue() -> Plan:
    """79 posts on the right, 78 on the left, as one counts 157."""
    plan = Plan(guest("BRA", "BR", arrives=0, departs=30))
    plan = plan.apply(adopt_flag_road(plan, id=AVENUE, name=AVENUE))
    for side, count in ((RoadSide.RIGHT, 79), (RoadSide.LEFT, 78)):
        counted = count_posts(plan, road=AVENUE, side=side, count=count, stock=shipped_stock())
        plan = plan.apply(counted)
    return plan


def book_with(crews: int, **fields: object) -> FlagBook:
    """The avenue with a flag plan for Brazil and so many crews at the usual rate and hours."""
    people = [FlagCrew(id=f"crew-{number}") for number in range(crews)]
    plan = flags("BRA", roads=(AVENUE,), crews=tuple(crew.id for crew in people), **fields)
    records = [*avenue(), *people, plan]
    return FlagBook(Plan(records), stock=shipped_stock(), routes=Drives({}), margins=Margins())


@pytest.mark.parametrize(
    ("pattern", "states", "expected"),
    [
        # one of each on every post; a twentieth of 157 is 7.85, so 8 spares
        (FlagPattern.PAIR, (), {"CN": (157, 8), "BR": (157, 8)}),
        # right: 40 of the host and 39 of the guest; left: 39 each; two flags on a post
        (FlagPattern.ALTERNATE, (), {"CN": (158, 8), "BR": (156, 8)}),
        # right: 27, 26, 26 by alphabet; left: 26 each; three spares of 53 as of 52
        (
            FlagPattern.ALL_STATES,
            ("NP", "IE", "BR"),
            {"CN": (157, 8), "BR": (53, 3), "IE": (52, 3), "NP": (52, 3)},
        ),
        (FlagPattern.HOST_ONLY, (), {"CN": (314, 16)}),
    ],
)
def test_flags_of_a_pattern_are_as_many_as_one_counts(
    pattern: FlagPattern, states: tuple[str, ...], expected: dict[str, tuple[int, int]]
) -> None:
    book = book_with(0, pattern=pattern, states=states)
    laid = book.road(AVENUE)
    assert laid is not None
    needs = needs_of(road_uses(laid), {}, Margins(), book.plan.zone)
    assert {one.state: (one.out, one.spares) for one in needs} == expected


def hours_at(plan: CrewPlan, kind: WorkKind) -> float:
    """Crew-hours that are found for a work."""
    found = (one for one in plan.packages if one.work.kind is kind)
    return sum(one.end - one.start for one in found) / 3600


def test_two_crews_take_the_avenue_down_in_one_night_and_one_does_not() -> None:
    """157 posts at 15 in an hour are 10.47 crew-hours; a night has six. Hung is in up to three
    nights, so that one crew is enough for it."""
    needed = 157 / 15
    one, two = (crew_plan(book_with(crews), Margins()) for crews in (1, 2))
    assert hours_at(one, WorkKind.HANG) == pytest.approx(needed)
    assert hours_at(two, WorkKind.TAKE_DOWN) == pytest.approx(needed)
    assert not two.lacks
    (lack,) = one.lacks
    assert (lack.work.kind, round(lack.posts)) == (WorkKind.TAKE_DOWN, 157 - 90)
    assert [lack.hours, lack.needs] == pytest.approx([needed - 6, needed])
