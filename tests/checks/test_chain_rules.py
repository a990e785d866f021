"""T8: what cannot stand together however it is moved, and what two items demand of each other."""

import pytest

from reception.checks.chain_telling import chain_facts
from reception.checks.checker import Checker
from reception.checks.telling import conflict_text
from reception.plan.setting import Setting
from reception.wording import wording
from tests.checks.book import facts, plan_of_text, told


def chains(checker: Checker) -> list[str]:
    """The chains found, each as its items."""
    return [" ".join(c.subjects) for c in checker.conflicts if (c.code, c.case) == ("T8", "chain")]


def links(checker: Checker) -> list[tuple[str, int]]:
    """The kinds and minutes of the facts of the one chain there is."""
    (chain,) = [c for c in checker.conflicts if c.case == "chain"]
    return [(fact.kind, fact.minutes) for fact in chain_facts(chain)]


# -- chains between fixed times --------------------------------------------------------------------


def test_t8_chain_between_two_fixed_items(checker: Checker) -> None:
    """There are 100 minutes between two fixed items; the drive to and fro takes 90, the lunch in
    between 45 at least.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    !12:40-13:30 A.main meeting 会谈 | Talks @ HALL; as E3
    """
    assert told(checker) == ["T8 chain E1 E2 E3", "T2 gap E2 E3"]
    assert links(checker) == [
        ("fixed_end", 0),
        ("gap", 45),
        ("lasts", 45),
        ("gap", 45),
        ("fixed", 0),
    ]
    (chain,) = [c for c in checker.conflicts if c.case == "chain"]
    assert facts(chain)["lacking"] == 35


def test_t8_chain_that_just_fits_when_it_is_shortened_and_moved(checker: Checker) -> None:
    """With 135 minutes there is a way out: an hour of lunch cut to its least 45. Only the leg that
    is too short as planned is told.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:45-12:45 A.main lunch 午餐 | Lunch @ FAR; as E2
    !13:15-13:30 A.main meeting 会谈 | Talks @ HALL; as E3
    """
    assert told(checker) == ["T2 gap E2 E3"]


def test_t8_chain_of_a_length_that_may_not_be_cut(checker: Checker) -> None:
    """The same with a lunch that takes an hour at least.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:45-12:45 A.main lunch 午餐 | Lunch @ FAR; as E2; least 60
    !13:15-13:30 A.main meeting 会谈 | Talks @ HALL; as E3
    """
    assert chains(checker) == ["E1 E2 E3"]


def test_t8_chain_needs_fixed_times_at_both_ends(checker: Checker) -> None:
    """The talks can be later: that the drive is too short is told, no more.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    12:40-13:30 A.main meeting 会谈 | Talks @ HALL; as E3
    """
    assert chains(checker) == []


def test_t8_chain_of_two_items_is_told_by_the_leg_alone(checker: Checker) -> None:
    """Two fixed items with too short a way between them are no chain.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    !11:40-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    """
    assert told(checker) == ["T2 gap E1 E2"]


def test_t8_chain_from_landing_through_a_move(checker: Checker) -> None:
    """Landing 8:00, ten minutes to the car, 35 minutes and six in reserve, talks fixed at 8:40.

    delegation C 丙市 | Town C; code CCC
    stay C.1 2023-04-14 08:00 > 2023-04-16 10:00
    track main principal
    day 2023-04-14
    08:05-08:40 C.main motorcade FAR > HALL; as M1
    !08:40-09:30 C.main meeting 会谈 | Talks @ HALL; as E1
    """
    assert chains(checker) == ["M1 E1 C.1"]
    assert links(checker) == [("lands", 0), ("clearance", 10), ("arrival", 41), ("fixed", 0)]
    (chain,) = [c for c in checker.conflicts if c.case == "chain"]
    assert facts(chain)["lacking"] == 11


def test_t8_chain_from_landing_that_just_fits(checker: Checker) -> None:
    """At 8:51 all is in order, and so is the plan.

    delegation C 丙市 | Town C; code CCC
    stay C.1 2023-04-14 08:00 > 2023-04-16 10:00
    track main principal
    day 2023-04-14
    08:10-08:45 C.main motorcade FAR > HALL; as M1
    !08:51-09:30 C.main meeting 会谈 | Talks @ HALL; as E1
    """
    assert told(checker) == []


def test_t8_chain_runs_through_a_leader_to_another_delegation(checker: Checker) -> None:
    """The leader comes from a fixed meeting of A, and must be with B, who have fixed talks later.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1; with wang
    11:40-12:10 B.main lunch 午餐 | Lunch @ FAR; as E2; with wang; least 30
    !12:40-13:30 B.main meeting 会谈 | Talks @ HALL; as E3
    """
    assert chains(checker) == ["E1 E2 E3"]


def test_t8_chain_runs_through_a_room(checker: Checker) -> None:
    """Ten minutes to clear the East Room and twenty to set it up, twice, around a meeting of at
    least twenty: 80 minutes, and there are 75.

    !10:00-11:00 A.main meeting 会见 | Meeting @ EAST; as E1; expects 9
    11:30-12:00 B.main meeting 会谈 | Talks @ EAST; as E2
    !12:15-13:00 A.spouse tea 茶叙 | Tea @ EAST; as E3
    """
    assert chains(checker) == ["E1 E2 E3"]


def test_t8_chain_runs_through_what_has_happened(checker: Checker) -> None:
    """The meeting is over 25 minutes late, and the talks are fixed: a lunch in between is lost.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1; actual 10:10-11:25
    11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    !13:20-14:00 A.main meeting 会谈 | Talks @ HALL; as E3
    """
    assert chains(checker) == ["E1 E2 E3"]
    assert links(checker)[0] == ("ended", 0)


def test_t8_chain_is_told_once_where_several_legs_are_too_short(checker: Checker) -> None:
    """Both ways are too short as planned: one chain.

    !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:40-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
    !12:40-13:30 A.main meeting 会谈 | Talks @ HALL; as E3
    """
    assert chains(checker) == ["E1 E2 E3"]


def test_t8_chain_does_not_need_the_rules_that_led_to_it() -> None:
    """An office that has switched T2 off is told of the chain all the same."""
    plan = plan_of_text(
        """
        !10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
        11:45-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
        !12:40-13:30 A.main meeting 会谈 | Talks @ HALL; as E3
        setting rule.T2.severity off
        """
    )
    assert plan.get(Setting, "rule.T2.severity")
    assert told(Checker(plan, strict=True)) == ["T8 chain E1 E2 E3"]


# -- what two items demand of each other -----------------------------------------------------------


def test_t8_item_before_it_may_begin(checker: Checker) -> None:
    """
    It may not begin before ten.

    09:30-10:30 A.main meeting 会见 | Meeting @ HALL; as E1; not-before 10:00
    """
    assert told(checker) == ["T8 not_before E1"]


def test_t8_item_when_it_may_begin(checker: Checker) -> None:
    """It begins at ten.

    10:00-10:30 A.main meeting 会见 | Meeting @ HALL; as E1; not-before 10:00
    """
    assert told(checker) == []


def test_t8_link_not_kept(checker: Checker) -> None:
    """Twenty to sixty minutes must pass, and ten do; seventy do.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:10-11:20 A.main tea 茶叙 | Tea @ HALL; as E2
    12:30-13:00 A.main lunch 午餐 | Lunch @ HALL; as E3
    link L1 E1 > E2; at-least 20; at-most 60
    link L2 E2 > E3; at-least 20; at-most 60
    """
    assert told(checker) == ["T8 at_least E1 E2", "T8 at_most E2 E3"]
    assert facts(checker.conflicts[0])["lacking"] == 10
    assert facts(checker.conflicts[1])["lacking"] == 10


def test_t8_link_kept_to_the_minute(checker: Checker) -> None:
    """Exactly twenty and exactly sixty.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    11:20-11:30 A.main tea 茶叙 | Tea @ HALL; as E2
    12:30-13:00 A.main lunch 午餐 | Lunch @ HALL; as E3
    link L1 E1 > E2; at-least 20; at-most 60
    link L2 E2 > E3; at-least 20; at-most 60
    """
    assert told(checker) == []


def test_t8_link_lets_the_second_begin_earlier(checker: Checker) -> None:
    """The press may come ten minutes before the meeting starts, and comes fifteen before.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    09:45-09:50 A.spouse photo 合影 | Photo @ HALL; as E2
    link L1 E1 start > E2 start; at-least -10
    """
    assert told(checker) == ["T8 at_least E1 E2"]
    assert facts(checker.conflicts[0])["side"] == "before"


def test_t8_link_to_what_does_not_take_place(checker: Checker) -> None:
    """A cancelled item demands nothing.

    10:00-11:00 A.main meeting 会见 | Meeting @ HALL; as E1
    x11:10-11:20 A.main tea 茶叙 | Tea @ HALL; as E2
    link L1 E1 > E2; at-least 20
    """
    assert told(checker) == []


def test_t8_chain_of_links(checker: Checker) -> None:
    """Two gaps of ten minutes at most and an item of twenty do not fill 45 between fixed ones.

    !10:00-10:20 A.main meeting 会见 | Meeting @ HALL; as E1
    10:25-10:40 A.main tea 茶叙 | Tea @ HALL; as E2
    !11:05-11:30 A.main meeting 会谈 | Talks @ HALL; as E3
    link L1 E1 > E2; at-most 10
    link L2 E2 > E3; at-most 10
    link L3 E2 start > E2 end; at-most 20
    """
    assert chains(checker) == ["E3 E2 E1"]


# -- in words --------------------------------------------------------------------------------------


def test_t8_chain_in_words() -> None:
    """The chain is told as the sum of its facts, each with where it comes from."""
    plan = plan_of_text(
        """
        delegation C 丙市 | Town C; code CCC
        stay C.1 2023-04-14 16:40 > 2023-04-16 10:00
        track main principal
        day 2023-04-14
        16:50-17:25 C.main motorcade FAR > HALL; as M1
        !17:25-18:00 C.main meeting 会谈 | Talks @ HALL; as E1
        """
    )
    (chain,) = [c for c in Checker(plan, strict=True).conflicts if c.case == "chain"]
    assert conflict_text(chain, plan, wording("zh")) == (
        "无论怎样挪动，以下各项排不到一起，差6分钟：CCC 16:40抵达 + "
        "从抵达到“远郊会馆 → 市民中心”至少10分钟（本办余量标准） + "
        "“远郊会馆 → 市民中心”从开车到“会谈”开始需41分钟"
        "（路上35、预留6；按直线距离估算，未实测） + "
        "“会谈”17:25开始，时间固定。请改动其中一项。"
    )
    assert conflict_text(chain, plan, wording("en")) == (
        "However they are moved, these do not fit together; 6 min are lacking: CCC lands 16:40 + "
        "at least 10 min from landing to “Far House → Hall” (the office's margins) + "
        "41 min from the leaving of “Far House → Hall” to “Talks” (35 on the way, 6 in reserve; "
        "estimated from the straight line, not measured) + “Talks” begins 17:25, fixed. "
        "Change one of them."
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_kind_of_fact_has_words(language: str) -> None:
    kinds = (
        "lands leaves clearance call fixed fixed-end began ended not-before lasts drives gap "
        "boarding arrival order inside held at-least at-most"
    )
    words = wording(language)
    for kind in kinds.split():
        assert words.has(f"time-fact-{kind}"), kind
