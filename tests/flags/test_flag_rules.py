"""The rules about flags: each with a book that breaks it and the nearest that does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec
import pytest

from reception.checks.conflict import Conflict
from reception.checks.flag_doubt_rules import (
    flags_confusable,
    mourning_undecided,
    standard_unasked,
)
from reception.checks.flag_ground import _flag_book
from reception.checks.flag_plan_rules import (
    areas_differ,
    choices_wrong,
    flags_lacking,
    flags_unentitled,
    guest_flag_lacking,
)
from reception.checks.flag_road_rules import bare_for_guest, rides_under_others, road_unfit
from reception.checks.ground import Ground
from reception.checks.telling import conflict_text
from reception.checks.weights import Weights
from reception.flags.flag_book import FlagBook
from reception.margins import Margins
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPattern, FlagPlan, HalfMastDecision
from reception.plan.flag_post import PostStatus
from reception.plan.flag_road import FlagRoad, OverlapPolicy
from reception.plan.flag_stock import FlagSize, FlagStock
from reception.plan.half_mast import HalfMast
from reception.plan.host_person import HostPerson
from reception.plan.member import Member, MemberRole
from reception.plan.phase import VisitKind
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.record import Record
from reception.plan.stay import StandardWish
from reception.routes.drive import StraightLine
from reception.wording import LANGUAGES, wording
from tests.flags.scene import (
    EDGES,
    Drives,
    at,
    flags,
    guest,
    posts,
    road,
    stock,
)

BRAZIL = guest("BRA", "BR", arrives=0, departs=30)
NEPAL = guest("NEP", "NP", arrives=2, departs=40)
WAYS = {
    "BRA.in": [(edge, 1 + place / 30) for place, edge in enumerate(EDGES)],
    "NEP.in": [(edge, 3 + place / 30) for place, edge in enumerate(EDGES)],
}
Rule = Callable[[Ground, str], Iterable[Conflict]]
ALL_RULES: tuple[Rule, ...] = (
    rides_under_others,
    bare_for_guest,
    road_unfit,
    flags_unentitled,
    choices_wrong,
    areas_differ,
    flags_lacking,
    flags_confusable,
    mourning_undecided,
    standard_unasked,
)


def ground_of(
    records: Sequence[Record], ways: Mapping[str, Sequence[tuple[str, float]]] | None = None
) -> Ground:
    plan = Plan(records)
    margins = Margins.of(plan)
    ground = Ground(plan, margins=margins, weights=Weights.of(plan), drives=StraightLine(margins))
    book = FlagBook(
        plan, stock=stock(), routes=Drives(WAYS if ways is None else ways), margins=margins
    )
    ground.recall(_flag_book, book)
    return ground


def told(
    rule: Rule,
    site: str,
    *records: Record,
    ways: Mapping[str, Sequence[tuple[str, float]]] | None = None,
) -> list[str]:
    """What a rule finds at a site: code, case and parties; every finding can be told."""
    ground = ground_of(records, ways)
    found = list(rule(ground, site))
    for conflict in found:
        for language in LANGUAGES:
            text = conflict_text(conflict, ground.plan, wording(language))
            assert "{" not in text
    return [f"{one.code} {one.case}: {' '.join(one.subjects)}" for one in found]


def facts(rule: Rule, site: str, *records: Record) -> dict[str, object]:
    (one,) = rule(ground_of(records), site)
    return {fact.name: fact.value for fact in one.facts}


def flying(*records: Record) -> set[str]:
    """All that hangs on the avenue at any time."""
    laid = ground_of(records).remembered(_flag_book).road("avenue")
    assert laid is not None
    return {flag for one in laid.posts for each in one.hung for flag in each.flags}


def without(records: Iterable[Record], kind: type[Record]) -> Iterator[Record]:
    return (one for one in records if not isinstance(one, kind))


# -- F1 ------------------------------------------------------------------------------------


def test_a_guest_under_anothers_flags_is_told_with_post_and_minute() -> None:
    """Brazil's flags stay up until 4, Nepal passes at 3."""
    scene = [*BRAZIL, *NEPAL, road(), *posts(3), flags("BRA", down_after=at(4))]
    assert told(rides_under_others, "avenue", *scene) == ["F1 others: NEP.in NEP.stay avenue"]
    ground = ground_of(scene)
    (one,) = rides_under_others(ground, "avenue")
    text = conflict_text(one, ground.plan, wording("en"))
    assert "Brazil" in text
    assert "6 posts" in text
    assert "15:01" in text


def test_a_guest_under_no_flags_or_under_his_own_is_not_told() -> None:
    early = flags("BRA", down_after=at(2.9))
    assert told(rides_under_others, "avenue", *BRAZIL, *NEPAL, road(), *posts(3), early) == []
    both = flags("BRA", down_after=at(4)), flags("NEP")
    for policy in OverlapPolicy:
        found = told(
            rides_under_others,
            "avenue",
            *[*BRAZIL, *NEPAL, road(overlap=policy), *posts(3), *both],
        )
        assert bool(found) == (policy is OverlapPolicy.DAY_OWNER), policy


@pytest.mark.parametrize(
    ("visit", "is_told"),
    [
        (VisitKind.STATE, True),
        (VisitKind.WORKING, True),
        (VisitKind.MULTILATERAL, True),
        (VisitKind.SISTER_CITY, False),
        (VisitKind.PRIVATE, False),
        (VisitKind.TRANSIT, False),
    ],
)
def test_who_comes_on_no_visit_of_states_does_not_mind_the_flags_of_others(
    visit: VisitKind, is_told: bool
) -> None:
    nepal = guest("NEP", "NP", arrives=2, departs=40, visit=visit)
    scene = [*BRAZIL, *nepal, road(), *posts(3), flags("BRA", down_after=at(4))]
    assert bool(told(rides_under_others, "avenue", *scene)) == is_told


def test_a_delegation_from_hong_kong_does_not_mind_the_flags_of_a_guest() -> None:
    home = Delegation(id="NEP", country="HK", jurisdiction=Jurisdiction.SAR)
    scene = [*BRAZIL, home, *NEPAL[1:], road(), *posts(3), flags("BRA", down_after=at(4))]
    assert told(rides_under_others, "avenue", *scene) == []


# -- F2 and J1 -----------------------------------------------------------------------------


def test_a_state_visit_has_flags_along_roads_and_a_working_visit_has_not() -> None:
    scene = [road(), *posts(1), flags("BRA")]
    assert told(flags_unentitled, "BRA.flags", *BRAZIL, *scene) == []
    working = guest("BRA", "BR", arrives=0, departs=30, visit=VisitKind.WORKING)
    assert told(flags_unentitled, "BRA.flags", *working, *scene) == [
        "F2 unentitled: BRA.flags BRA.stay"
    ]


def test_a_delegation_without_a_country_has_no_flag() -> None:
    unknown = [msgspec.structs.replace(BRAZIL[0], country="QQ"), *BRAZIL[1:]]
    assert told(flags_unentitled, "BRA.flags", *unknown, road(), *posts(1), flags("BRA")) == [
        "F2 no_state: BRA.flags BRA.stay"
    ]


def test_a_state_without_relations_is_not_shown_in_public() -> None:
    scene = [*BRAZIL, road(), *posts(1)]
    assert told(flags_unentitled, "BRA.flags", *scene, flags("BRA", states=("PY", "BR"))) == [
        "F2 no_relations: BRA.flags"
    ]
    assert told(flags_unentitled, "BRA.flags", *scene, flags("BRA", states=("HN",))) == []


@pytest.mark.parametrize(
    ("jurisdiction", "country"),
    [
        (Jurisdiction.SAR, "HK"),
        (Jurisdiction.TAIWAN, "TW"),
        (Jurisdiction.DOMESTIC, ""),
    ],
)
def test_who_is_not_foreign_has_no_flags_of_a_guest(
    jurisdiction: Jurisdiction, country: str
) -> None:
    home = Delegation(id="BRA", country=country, jurisdiction=jurisdiction)
    scene = [home, *BRAZIL[1:], road(), *posts(1)]
    assert told(flags_unentitled, "BRA.flags", *scene, flags("BRA")) == [
        "J1 flags: BRA.flags BRA.stay"
    ]
    host_only = flags("BRA", pattern=FlagPattern.HOST_ONLY)
    assert told(flags_unentitled, "BRA.flags", *scene, host_only) == []
    assert flying(*scene, flags("BRA")) == {"CN"}


def test_a_region_is_never_shown_among_states() -> None:
    scene = [*BRAZIL, road(), *posts(1)]
    for region in ("HK", "MO", "TW"):
        for fields in ({"states": ("BR", region)}, {"event": region}):
            plan = flags("BRA", **fields)
            assert told(flags_unentitled, "BRA.flags", *scene, plan) == ["J1 region: BRA.flags"]
            assert region not in flying(*scene, plan)
        choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R001", flags=("CN", region))
        assert told(flags_unentitled, "BRA.flags", *scene, flags("BRA"), choice) == [
            "J1 region: BRA.flags"
        ]
        assert flying(*scene, flags("BRA"), choice) == {"CN", "BR", ""}


# -- single posts: F2, F3, F5 --------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (("BR", "CN"), []),  # as the plan has it on a right-hand post
        (("CN", "BR"), ["F3 turned: BRA.flags avenue/R001"]),
        (("BR", BARE), ["F2 host_missing: BRA.flags avenue/R001"]),
        (("CN", BARE), []),
        ((BARE, BARE), []),
        (("BR", "CN", "NP"), ["F5 arms: BRA.flags avenue/R001"]),
    ],
)
def test_an_officers_choice_is_judged(chosen: tuple[str, ...], found: list[str]) -> None:
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R001", flags=chosen)
    scene = [*BRAZIL, road(), *posts(1), flags("BRA"), choice]
    assert told(choices_wrong, "BRA.flags", *scene) == found


def test_a_wrong_choice_is_told_for_the_time_in_which_it_hangs() -> None:
    """Up from midnight before the first pass at 13 o'clock, down at 20."""
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R001", flags=("CN", "BR"))
    plan = flags("BRA", down_after=at(8))
    (one,) = choices_wrong(ground_of([*BRAZIL, road(), *posts(1), plan, choice]), "BRA.flags")
    assert one.span is not None
    assert (one.span.start, one.span.end) == (at(1 - 12), at(8))


def test_a_wrong_pair_on_a_single_post_is_told_with_post_and_minute() -> None:
    """Russia's flag in place of Romania's, out of the next drawer: on post 2 of 3, which the guest
    passes on the second stretch."""
    romania = guest("ROU", "RO", arrives=0, departs=30)
    choice = FlagChoice(id="c", plan="ROU.flags", post="avenue/R002", flags=("RU", "CN"))
    scene = [*romania, road(), *posts(3), flags("ROU"), choice]
    ways = {"ROU.in": WAYS["BRA.in"]}
    assert told(rides_under_others, "avenue", *scene, ways=ways) == [
        "F1 others: ROU.in ROU.stay avenue"
    ]
    (one,) = rides_under_others(ground_of(scene, ways), "avenue")
    found = {fact.name: fact.value for fact in one.facts}
    assert (found["post"], found["count"], found["flags"]) == ("avenue/R002", 1, ("RU",))
    assert found["clock_pass"] == at(1 + 1 / 30 + 1 / 60)
    right = msgspec.structs.replace(choice, flags=("RO", "CN"))
    assert told(rides_under_others, "avenue", *scene[:-1], right, ways=ways) == []


def test_two_states_never_share_the_pole_of_one_arm() -> None:
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R001", flags=("BR", "CN"))
    scene = [*BRAZIL, road(), *posts(1, arms=1), flags("BRA"), choice]
    assert told(choices_wrong, "BRA.flags", *scene) == ["F5 arms: BRA.flags avenue/R001"]


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (("BR", "BR"), []),  # where posts alternate, the host has the next one
        (("BR", BARE), []),
        (("CN", "NP"), []),
        (("BR", "NP"), ["F5 states: BRA.flags avenue/R002"]),
    ],
)
def test_two_states_never_share_a_pole_where_posts_alternate(
    chosen: tuple[str, ...], found: list[str]
) -> None:
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R002", flags=chosen)
    plan = flags("BRA", pattern=FlagPattern.ALTERNATE)
    assert told(choices_wrong, "BRA.flags", *BRAZIL, road(), *posts(2), plan, choice) == found


# -- F4 ------------------------------------------------------------------------------------


def test_flags_that_hang_together_are_of_one_size() -> None:
    scene = [*BRAZIL, *NEPAL, road(overlap=OverlapPolicy.TOGETHER), *posts(3)]
    same = [flags("BRA", down_after=at(9)), flags("NEP")]
    assert told(areas_differ, "BRA.flags", *scene, *same) == []
    other = [same[0], flags("NEP", size=FlagSize.NO_3)]
    assert told(areas_differ, "BRA.flags", *scene, *other) == [
        "F4 areas: BRA.flags NEP.flags avenue"
    ]
    assert facts(areas_differ, "BRA.flags", *scene, *other)["differ"] == 78
    apart = [flags("BRA", down_after=at(2)), flags("NEP", up_by=at(2.1), size=FlagSize.NO_3)]
    assert told(areas_differ, "BRA.flags", *scene, *apart) == []


def test_a_design_of_unknown_proportions_is_told() -> None:
    scene = [*BRAZIL, road(), *posts(1), flags("BRA", states=("AF",))]
    unknown = FlagPicture(id="own", state="AF", picture="")
    assert told(areas_differ, "BRA.flags", *scene, unknown) == ["F4 unknown: BRA.flags"]
    known = msgspec.structs.replace(unknown, length=2, height=1)
    assert told(areas_differ, "BRA.flags", *scene, known) == []


# -- F5 and F6 -----------------------------------------------------------------------------


def test_a_road_without_posts_in_use_is_told_where_flags_are_planned() -> None:
    assert told(road_unfit, "avenue", *BRAZIL, road(), flags("BRA")) == [
        "F5 no_posts: BRA.flags avenue"
    ]
    gone = [msgspec.structs.replace(one, status=PostStatus.GONE) for one in posts(2)]
    assert told(road_unfit, "avenue", *BRAZIL, road(), *gone, flags("BRA")) == [
        "F5 no_posts: BRA.flags avenue"
    ]
    assert told(road_unfit, "avenue", road()) == []
    assert told(road_unfit, "avenue", *BRAZIL, road(), *posts(1), flags("BRA")) == []


def test_a_post_on_two_roads_is_told() -> None:
    other = FlagRoad(id="second", roads=EDGES[1:2])
    assert told(road_unfit, "avenue", road(), other) == ["F5 shared: avenue second"]
    elsewhere = FlagRoad(id="second", roads=())
    assert told(road_unfit, "avenue", road(), elsewhere) == []


def test_a_road_that_does_not_run_in_one_piece_is_told() -> None:
    torn = FlagRoad(id="avenue", roads=(EDGES[0], EDGES[2], "nowhere"))
    assert told(road_unfit, "avenue", torn) == ["F5 torn: avenue"]


def test_posts_too_small_for_the_flags_are_counted() -> None:
    small = [msgspec.structs.replace(one, largest=FlagSize.NO_5) for one in posts(1)]
    scene = [*BRAZIL, road(), *posts(2)[1:2], *small, flags("BRA")]
    assert told(road_unfit, "avenue", *scene) == ["F5 size: BRA.flags avenue"]
    assert facts(road_unfit, "avenue", *scene)["count"] == 2


def test_flags_up_after_the_first_pass_or_down_before_the_last_are_told() -> None:
    scene = [*BRAZIL, road(), *posts(3)]
    late = told(bare_for_guest, "avenue", *scene, flags("BRA", up_by=at(1.02)))
    assert late == ["F6 late: BRA.flags avenue"]
    in_time = told(bare_for_guest, "avenue", *scene, flags("BRA", up_by=at(1)))
    assert in_time == []
    early = told(bare_for_guest, "avenue", *scene, flags("BRA", down_after=at(1.09)))
    assert early == ["F6 early: BRA.flags avenue"]


def test_posts_left_bare_by_choice_are_told_where_the_guest_passes() -> None:
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R002", flags=(BARE, BARE))
    scene = [*BRAZIL, road(), *posts(3), flags("BRA"), choice]
    assert told(bare_for_guest, "avenue", *scene) == ["F6 bare: BRA.in BRA.stay avenue"]
    assert facts(bare_for_guest, "avenue", *scene)["count"] == 1


# -- F7 ------------------------------------------------------------------------------------


def test_stock_is_counted_with_spares_and_orders_that_come_in_time() -> None:
    """Ten pairs of posts: 20 flags of Brazil and 2 spares; up on 22 November, 13 o'clock less 12
    hours; making takes 10 days and 3 in reserve: order by the 9th."""
    scene = [*BRAZIL, road(), *posts(10), flags("BRA")]
    here = FlagStock(id="br", state="BR", amount=19)
    host = FlagStock(id="cn", state="CN", amount=100)
    # the residence of a state visit takes one more
    assert told(flags_lacking, "BRA.flags", *scene, here, host) == ["F7 short: BRA.flags"]
    found = facts(flags_lacking, "BRA.flags", *scene, here, host)
    assert (found["needs"], found["spares"], found["has"]) == (23, 2, 19)
    assert (found["missing"], found["order_by"]) == (4, date(2026, 11, 9))
    ordered = msgspec.structs.replace(here, on_order=4, arrives=date(2026, 11, 22))
    assert told(flags_lacking, "BRA.flags", *scene, ordered, host) == []
    late = msgspec.structs.replace(ordered, arrives=date(2026, 11, 23))
    assert told(flags_lacking, "BRA.flags", *scene, late, host) == ["F7 short: BRA.flags"]


def test_an_office_that_keeps_no_stock_in_its_book_is_not_told_of_it() -> None:
    assert told(flags_lacking, "BRA.flags", *BRAZIL, road(), *posts(10), flags("BRA")) == []


@pytest.mark.parametrize(
    ("states", "case"),
    [
        (("AF",), "not_then"),
        (("SCO",), "no_design"),
        (("QQ",), "unknown_state"),
    ],
)
def test_a_flag_that_nobody_has_is_told_and_never_replaced(
    states: tuple[str, ...], case: str
) -> None:
    scene = [*BRAZIL, road(), *posts(1), flags("BRA", states=states)]
    assert told(flags_lacking, "BRA.flags", *scene) == [f"F7 {case}: BRA.flags"]
    own = FlagPicture(id="own", state=states[0], length=3, height=2)
    assert told(flags_lacking, "BRA.flags", *scene, own) == []


def test_a_guest_whose_flag_nobody_has_is_told_without_a_flag_plan_too() -> None:
    """Of one with a flag plan that plan tells it; a private visit has no flags to lack."""
    afghan = guest("AFG", "AF", arrives=0, departs=9)
    assert told(guest_flag_lacking, "AFG.stay", *afghan) == ["F7 guest: AFG.stay"]
    assert told(guest_flag_lacking, "BRA.stay", *BRAZIL) == []
    own = FlagPicture(id="own", state="AF", length=3, height=2)
    assert told(guest_flag_lacking, "AFG.stay", *afghan, own) == []
    assert told(guest_flag_lacking, "AFG.stay", *afghan, road(), flags("AFG")) == []
    private = guest("AFG", "AF", arrives=0, departs=9, visit=VisitKind.PRIVATE)
    assert told(guest_flag_lacking, "AFG.stay", *private) == []


# -- F8 ------------------------------------------------------------------------------------


def test_flags_easily_confused_in_one_week_want_a_second_look() -> None:
    ireland = guest("IRL", "IE", arrives=0, departs=9)
    ivory_coast = guest("CIV", "CI", arrives=100, departs=120)
    scene = [*ireland, *ivory_coast, road(), *posts(1), flags("IRL"), flags("CIV")]
    assert told(flags_confusable, "IRL.flags", *scene) == [
        "F8 confusable_with: IRL.flags CIV.flags"
    ]
    checker = HostPerson(id="li")
    checked = [*without(scene, FlagPlan), checker, flags("IRL", checked_by="li"), flags("CIV")]
    assert told(flags_confusable, "IRL.flags", *checked) == []
    assert told(flags_confusable, "CIV.flags", *checked) == [
        "F8 confusable_with: CIV.flags IRL.flags"
    ]
    later = guest("CIV", "CI", arrives=200, departs=220)
    apart = [*ireland, *later, road(), *posts(1), flags("IRL"), flags("CIV")]
    assert told(flags_confusable, "IRL.flags", *apart) == []


def test_confusable_flags_of_one_event_are_told_once() -> None:
    states = flags("BRA", pattern=FlagPattern.ALL_STATES, states=("IE", "CI", "RO", "TD"))
    scene = [*BRAZIL, road(), *posts(4), states]
    assert told(flags_confusable, "BRA.flags", *scene) == ["F8 confusable: BRA.flags"]
    assert facts(flags_confusable, "BRA.flags", *scene)["flags"] == ("CI", "IE", "RO", "TD")


def test_mourning_wants_a_decision() -> None:
    mourning = HalfMast(id="m", state="CN", starts=at(1), ends=at(2))
    scene = [*BRAZIL, road(), *posts(1), mourning]
    assert told(mourning_undecided, "BRA.flags", *scene, flags("BRA")) == [
        "F8 half_mast: BRA.flags"
    ]
    decided = flags("BRA", half_mast=HalfMastDecision.WITHHELD)
    assert told(mourning_undecided, "BRA.flags", *scene, decided) == []
    others = HalfMast(id="m", state="FR", starts=at(1), ends=at(2))
    assert told(mourning_undecided, "BRA.flags", *scene[:-1], others, flags("BRA")) == []


def test_the_flag_of_saudi_arabia_is_never_lowered() -> None:
    saudi = guest("KSA", "SA", arrives=0, departs=30)
    mourning = HalfMast(id="m", state="CN", starts=at(1), ends=at(2))
    scene = [*saudi, road(), *posts(1), mourning]
    every = flags("KSA", half_mast=HalfMastDecision.ALL_HALF)
    assert told(mourning_undecided, "KSA.flags", *scene, every) == ["F8 never_lowered: KSA.flags"]
    ours = flags("KSA", half_mast=HalfMastDecision.MOURNING_HALF)
    assert told(mourning_undecided, "KSA.flags", *scene, ours) == []


@pytest.mark.parametrize(
    ("rank", "visit", "wish", "is_told"),
    [
        (RankClass.HEAD_OF_STATE, VisitKind.WORKING, StandardWish.UNASKED, True),
        (RankClass.UNKNOWN, VisitKind.STATE, StandardWish.UNASKED, True),
        (RankClass.UNKNOWN, VisitKind.OFFICIAL, StandardWish.UNASKED, False),
        (RankClass.HEAD_OF_GOVERNMENT, VisitKind.STATE, StandardWish.UNASKED, False),
        (RankClass.HEAD_OF_STATE, VisitKind.STATE, StandardWish.WISHED, False),
        (RankClass.HEAD_OF_STATE, VisitKind.STATE, StandardWish.DECLINED, False),
    ],
)
def test_a_head_with_a_standard_is_asked_about_it(
    rank: RankClass, visit: VisitKind, wish: StandardWish, is_told: bool
) -> None:
    """The table knows one of Brazil's president, and none of Nepal's."""
    for code, state, has_one in (("BRA", "BR", True), ("NEP", "NP", False)):
        delegation, stay, *more = guest(code, state, arrives=0, departs=30, visit=visit)
        head = Member(id="head", delegation=code, role=MemberRole.PRINCIPAL, rank_class=rank)
        asked = msgspec.structs.replace(stay, standard=wish)
        scene = [delegation, head, asked, *more, road(), *posts(1), flags(code)]
        expected = [f"F8 standard: {code}.flags {code}.stay"] if is_told and has_one else []
        assert told(standard_unasked, f"{code}.flags", *scene) == expected
        later = msgspec.structs.replace(flags(code), id=f"{code}.more")
        assert told(standard_unasked, later.id, *scene, later) == []


def test_rules_say_nothing_of_what_is_not_there() -> None:
    for rule in ALL_RULES:
        assert told(rule, "gone") == []
