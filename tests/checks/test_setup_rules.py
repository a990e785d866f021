"""T5: a ceremony needs its set-up before it, and the place to itself meanwhile."""

from reception.checks.checker import Checker
from reception.plan.change import added, step
from reception.plan.holding import Holding
from tests.checks.book import facts, plan_of_text
from tests.checks.form_cases import told_of


def test_t5_nobody_has_time_to_set_up(checker: Checker) -> None:
    """Neither the small band nor the room has any set-up at all.

    thing quick band 小乐队 | Small band
    10:00-10:15 B.main welcome 欢迎 | Welcome @ WEST; as E1; holds quick
    """
    assert told_of(checker, "T5") == ["T5 short E1 quick"]
    found = next(c for c in checker.conflicts if c.code == "T5")
    assert facts(found) == {"needs": 30, "has": 0}


def test_t5_room_keeps_the_time_for_the_thing(checker: Checker) -> None:
    """Where the place itself is kept free for half an hour the band has that time, too.

    thing quick band 小乐队 | Small band
    10:00-10:15 B.main welcome 欢迎 | Welcome @ WEST; as E1; holds quick; setup 30
    """
    assert told_of(checker, "T5") == []


def test_t5_officer_decided(checker: Checker) -> None:
    """The stand is in place from the wreath before: the holding says so.

    thing stand wreath-stand 花圈架 | Stand; setup 15
    10:00-10:15 B.main wreath 献花圈 | Wreath @ WEST; as E1; holds stand(0/5)
    """
    assert told_of(checker, "T5") == []


def test_t5_lectern_of_a_talk_is_no_ceremony(checker: Checker) -> None:
    """Only ceremonies have a least set-up.

    thing desk lectern 讲台 | Lectern
    10:00-10:15 B.main meeting 会见 | Meeting @ WEST; as E1; holds desk
    """
    assert told_of(checker, "T5") == []


def test_t5_room_still_taken_when_the_band_must_set_up(checker: Checker) -> None:
    """The room needs no time of its own, so R1 is silent; the band needs half an hour.

    09:00-09:45 A.main meeting 会见 | Meeting @ WEST; as E1
    10:00-10:15 B.main welcome 欢迎 | Welcome @ WEST; as E2; holds band
    """
    assert told_of(checker, "T5", "R1") == ["T5 taken E2 E1 band WEST"]
    found = next(c for c in checker.conflicts if c.code == "T5")
    assert facts(found) == {"needs": 30, "has": 15}
    assert found.severity == "error"


def test_t5_room_free_in_time(checker: Checker) -> None:
    """Half an hour is half an hour.

    09:00-09:30 A.main meeting 会见 | Meeting @ WEST; as E1
    10:00-10:15 B.main welcome 欢迎 | Welcome @ WEST; as E2; holds band
    """
    assert told_of(checker, "T5") == []


def test_t5_rehearsal_is_part_of_getting_ready(checker: Checker) -> None:
    """The band that rehearses in the room until just before is in place.

    09:00-09:50 - rehearsal 合练 | Rehearsal @ WEST; as E1
    10:00-10:15 B.main welcome 欢迎 | Welcome @ WEST; as E2; holds band
    """
    assert told_of(checker, "T5") == []


def test_t5_what_room_rules_tell_is_not_told_again(checker: Checker) -> None:
    """The two overlap: R1 has it.

    09:30-10:05 A.main meeting 会见 | Meeting @ WEST; as E1
    10:00-10:15 B.main welcome 欢迎 | Welcome @ WEST; as E2; holds band
    """
    assert told_of(checker, "T5", "R1") == ["R1 overlap E1 E2 WEST"]


def test_t5_place_opens_too_late_for_the_band(checker: Checker) -> None:
    """The room is open for the ceremony, not for those who must be there half an hour before.

    room SHUT 修缮厅 | Shut Room; in HALL
      closed 2023-04-14 08:00 > 2023-04-14 09:45 修缮 | repairs
    10:00-10:15 B.main welcome 欢迎 | Welcome @ SHUT; as E1; holds band
    """
    assert told_of(checker, "T5", "R3") == ["T5 closed E1 band SHUT"]
    found = next(c for c in checker.conflicts if c.code == "T5")
    assert (facts(found)["needs"], facts(found)["has"]) == (30, 15)


def test_t5_place_opens_in_time(checker: Checker) -> None:
    """Half an hour before is early enough.

    room SHUT 修缮厅 | Shut Room; in HALL
      closed 2023-04-14 08:00 > 2023-04-14 09:30 修缮 | repairs
    10:00-10:15 B.main welcome 欢迎 | Welcome @ SHUT; as E1; holds band
    """
    assert told_of(checker, "T5", "R3") == []


def test_t5_follows_what_else_comes_to_be_held() -> None:
    """The guard takes longer than the small band: once it is held too, there is a set-up."""
    plan = plan_of_text(
        """
        thing quick band 小乐队 | Small band
        thing guard guard-of-honour 仪仗队 | Guard; setup 40
        10:00-10:15 B.main welcome 欢迎 | Welcome @ WEST; as E1; holds quick
        """
    )
    checker = Checker(plan, strict=True)
    assert told_of(checker, "T5") == ["T5 short E1 quick"]
    hold = step("test", "E1", [added(Holding(id="H9", item="E1", resource="guard"))])
    checker.update(plan, plan.apply(hold), hold)
    assert told_of(checker, "T5") == []
