"""P2 and the rank in P1: each plan that breaks the rule, and the nearest that does not."""

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from tests.checks.book import facts, plan_of_text, told

SPEAKERS = """
person lin interpreter 林译员 | Ms Lin; speaks zh pt
person mei interpreter 梅译员 | Ms Mei; speaks zh pt-BR
person gu interpreter 顾译员 | Mr Gu; speaks zh ar
person liu leader 刘市长 | Mayor Liu; speaks zh; rank 1
person sun leader 孙副市长 | Vice-Mayor Sun; speaks zh en; rank 3
delegation P 丁国 | Country P; code PPP; speaks pt
  member p1 principal 丁一 | Pia
  member p2 press 丁二 | Rui
  stay P.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal: p1 p2
delegation Q 戊国 | Country Q; code QQQ; speaks pt-PT en
  member q1 principal 戊一 | Quim
  stay Q.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal: q1
day 2023-04-14
"""


def people(programme: str) -> Checker:
    """The checker of a programme with hosts, guests and interpreters whose languages are known."""
    return Checker(plan_of_text(SPEAKERS + programme), strict=True)


def only(checker: Checker, code: str) -> list[str]:
    return [line for line in told(checker) if line.startswith(code)]


def the(checker: Checker, case: str) -> Conflict:
    (found,) = [conflict for conflict in checker.conflicts if conflict.case == case]
    return found


# -- twice ---------------------------------------------------------------------------------------


def test_p2_interpreter_at_two_parties(checker: Checker) -> None:
    """An interpreter cannot work for two parties at once.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with chen
    10:50-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with chen
    """
    assert told(checker) == ["P2 overlap E1 E2 chen"]
    assert facts(checker.conflicts[0]) == {"overlap": 10}


def test_p2_interpreter_goes_from_one_party_to_the_other(checker: Checker) -> None:
    """One after the other in one house is possible.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with chen
    11:00-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with chen
    """
    assert told(checker) == []


def test_p2_interpreter_needed_earlier(checker: Checker) -> None:
    """The minutes before an item for which a holding keeps somebody count as well.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with chen
    11:10-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with chen(15/0)
    """
    assert told(checker) == ["P2 turn_round E1 E2 chen"]
    found = facts(checker.conflicts[0])
    assert (found["needs"], found["has"]) == (15, 10)


def test_p2_interpreter_of_guests_who_are_themselves_at_two_places(checker: Checker) -> None:
    """One cause is told once: the guests overlap, their interpreter with them.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with chen
    10:50-11:30 A.main tea 茶叙 | Tea @ HALL; as E2; with chen
    """
    assert told(checker) == ["T1 overlap E1 E2"]


# -- languages -----------------------------------------------------------------------------------


def test_p2_host_and_guest_without_a_common_language() -> None:
    checker = people("10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu")
    assert only(checker, "P2") == ["P2 language E1"]
    assert facts(the(checker, "language")) == {
        "able": 2,
        "persons": ("p1",),
        "hosts": ("liu",),
        "heard": ("pt",),
        "spoken": ("zh",),
    }


def test_p2_host_and_guest_with_an_interpreter_of_both_languages() -> None:
    """Who speaks Portuguese of one country understands that of the other."""
    for interpreter in ("lin", "mei", "lin(pt/zh)"):
        checker = people(
            f"10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu {interpreter}"
        )
        assert only(checker, "P2") == []


def test_p2_host_and_guest_who_understand_each_other() -> None:
    checker = people("10:00-11:00 Q.main meeting 会见 | Meeting @ WEST; as E1; with sun")
    assert only(checker, "P2") == []


def test_p2_one_of_two_hosts_understands_the_guest() -> None:
    """The one who has the guest's language does not speak for the other."""
    checker = people("10:00-11:00 Q.main meeting 会见 | Meeting @ WEST; as E1; with sun liu")
    assert facts(the(checker, "language"))["hosts"] == ("liu",)


def test_p2_officer_who_only_attends_needs_nobody() -> None:
    checker = people("10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu(attending)")
    assert only(checker, "P2") == []


def test_p2_guest_or_host_of_unknown_language_is_not_judged() -> None:
    """Neither A's members nor wang have any in the book."""
    checker = people(
        """
        10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with liu
        12:00-13:00 P.main meeting 会见 | Meeting @ WEST; as E2; with wang
        """
    )
    assert only(checker, "P2") == []


def test_p2_interpreter_of_unknown_languages_may_be_for_anybody() -> None:
    checker = people("10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu chen")
    assert only(checker, "P2") == []


def test_p2_interpreter_of_another_language() -> None:
    checker = people("10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu gu")
    assert only(checker, "P2") == ["P2 language E1", "P2 pair E1 gu"]
    assert facts(the(checker, "pair")) == {"spoken": ("ar", "zh"), "heard": ("pt",)}


def test_p2_interpreter_asked_for_what_is_not_spoken() -> None:
    checker = people("10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu gu(pt/zh)")
    assert only(checker, "P2 unspoken") == ["P2 unspoken E1 gu"]
    assert facts(the(checker, "unspoken")) == {"agreed": ("pt", "zh"), "spoken": ("ar", "zh")}


def test_p2_nobody_left_who_speaks_the_language() -> None:
    """Both who speak it are at work; all items that hold them are named."""
    checker = people(
        """
        10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu
        10:30-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with lin
        09:30-10:15 A.main visit 参观 | Visit @ FAR; as E3; with mei
        """
    )
    assert only(checker, "P2") == ["P2 short E1 E2 E3"]
    found = facts(the(checker, "short"))
    assert (found["needs"], found["has"]) == (3, 2)


def test_p2_one_left_who_speaks_the_language() -> None:
    checker = people(
        """
        10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu
        10:30-11:30 B.main tea 茶叙 | Tea @ HALL; as E2; with lin
        09:30-10:00 A.main visit 参观 | Visit @ FAR; as E3; with mei
        """
    )
    assert only(checker, "P2") == ["P2 language E1"]


# -- relief --------------------------------------------------------------------------------------


def test_p2_interpreter_alone_for_too_long() -> None:
    checker = people("09:00-11:01 P.main meeting 会谈 | Talks @ WEST; as E1; with liu lin")
    assert only(checker, "P2") == ["P2 long E1 lin"]
    assert facts(the(checker, "long")) == {"minutes": 121, "limit": 120}


def test_p2_interpreter_alone_for_just_long_enough() -> None:
    checker = people("09:00-11:00 P.main meeting 会谈 | Talks @ WEST; as E1; with liu lin")
    assert only(checker, "P2") == []


def test_p2_interpreters_taking_turns() -> None:
    """Two of one language relieve each other, two of different languages do not."""
    turns = "09:00-12:00 P.main meeting 会谈 | Talks @ WEST; as E1; with liu lin {}"
    assert only(people(turns.format("mei(pt/zh)")), "P2 long") == []
    both = people(turns.format("gu"))
    assert only(both, "P2 long") == ["P2 long E1 gu", "P2 long E1 lin"]


CHAIN = """
09:00-10:00 P.main meeting 会见 | Meeting @ WEST; as E1; with liu lin
{} P.main meeting 会谈 | Talks @ WEST; as E2; with liu lin
"""


def test_p2_interpreter_without_a_break() -> None:
    checker = people(CHAIN.format("10:09-11:10"))
    assert only(checker, "P2") == ["P2 unrelieved E1 E2 lin"]
    assert facts(the(checker, "unrelieved"))["minutes"] == 121


def test_p2_interpreter_with_a_break() -> None:
    assert only(people(CHAIN.format("10:10-11:30")), "P2") == []


def test_p2_interpreter_at_a_part_of_the_same_engagement() -> None:
    """What is part of another item is not worked twice."""
    checker = people(
        """
        09:00-10:30 P.main meeting 会谈 | Talks @ WEST; as E1; with liu lin
          + 10:00-10:30 photo 合影 | Photo; as E2; with lin(interpreter)
        10:32-11:00 P.main tea 茶叙 | Tea @ WEST; as E3; with lin
        """
    )
    assert only(checker, "P2") == []


def test_p2_relief_is_the_offices_to_set() -> None:
    checker = people(
        """
        setting margin.interpreter_relief 60
        09:00-10:30 P.main meeting 会谈 | Talks @ WEST; as E1; with liu lin
        """
    )
    assert only(checker, "P2") == ["P2 long E1 lin"]


# -- rank ----------------------------------------------------------------------------------------


def test_p1_host_below_the_agreed_rank() -> None:
    checker = people(
        "10:00-11:00 Q.main meeting 会见 | Meeting @ WEST; as E1; with sun; agreed-rank 2"
    )
    assert only(checker, "P1") == ["P1 rank E1 sun"]
    assert facts(the(checker, "rank")) == {"agreed": 2, "rank": 3}


def test_p1_host_of_the_agreed_rank_or_higher() -> None:
    for agreed in (0, 3, 4):
        line = "10:00-11:00 Q.main meeting 会见 | Meeting @ WEST; as E1; with sun"
        checker = people(f"{line}; agreed-rank {agreed}")
        assert only(checker, "P1") == []


def test_p1_the_highest_of_several_hosts_counts() -> None:
    checker = people(
        "10:00-11:00 P.main meeting 会见 | Meeting @ WEST; as E1; with sun liu lin; agreed-rank 1"
    )
    assert only(checker, "P1") == []


def test_p1_host_without_a_rank_is_not_judged() -> None:
    checker = people(
        "10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with wang; agreed-rank 1"
    )
    assert only(checker, "P1") == []
