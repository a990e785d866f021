"""K1: tasks whose times contradict each other, whatever the hour is."""

from reception.checks.checker import Checker
from tests.checks.book import facts
from tests.checks.form_cases import told_of


def test_k1_due_after_it_is_needed(checker: Checker) -> None:
    """The ribbon is due at noon, the wreath is laid at ten.

    10:00-10:30 B.main wreath 献花圈 | Wreath @ WEST; as E1
    task ribbon 缎带 | Ribbon; serves E1; due 2023-04-14 12:00
    """
    assert told_of(checker, "K1") == ["K1 due_after ribbon E1"]
    found = next(c for c in checker.conflicts if c.code == "K1")
    assert facts(found)["over"] == 120


def test_k1_due_the_minute_it_is_needed(checker: Checker) -> None:
    """At ten is in time, however pressing.

    10:00-10:30 B.main wreath 献花圈 | Wreath @ WEST; as E1
    task ribbon 缎带 | Ribbon; serves E1; due 2023-04-14 10:00
    """
    assert told_of(checker, "K1") == []


def test_k1_due_during_the_stay_it_serves(checker: Checker) -> None:
    """A task of a stay may be for any of its days, not for those after it.

    task cards 座位卡 | Name cards; serves B.1; due 2023-04-15 12:00
    task bill 结账 | Bill; serves B.1; due 2023-04-17 12:00
    """
    assert told_of(checker, "K1") == ["K1 due_after bill B.1"]


def test_k1_of_what_does_not_take_place(checker: Checker) -> None:
    """Nobody needs the ribbon of a wreath that was cancelled, nor a task that was dropped.

    x10:00-10:30 B.main wreath 献花圈 | Wreath @ WEST; as E1
    11:00-11:30 B.main wreath 献花圈 | Wreath @ WEST; as E2
    task ribbon 缎带 | Ribbon; serves E1; due 2023-04-14 12:00
    task photo 照片 | Photo; serves E2; due 2023-04-14 12:00; dropped
    """
    assert told_of(checker, "K1") == []


def test_k1_due_after_its_turn(checker: Checker) -> None:
    """To be printed by noon in two hours the text must be there at ten, not at eleven.

    task text 文字 | Text; due 2023-04-14 11:00
    task print 印制 | Print; due 2023-04-14 12:00; minutes 120; after text
    """
    assert told_of(checker, "K1") == ["K1 order text print"]
    found = next(c for c in checker.conflicts if c.code == "K1")
    assert facts(found)["over"] == 60


def test_k1_due_in_its_turn(checker: Checker) -> None:
    """At ten it is.

    task text 文字 | Text; due 2023-04-14 10:00
    task print 印制 | Print; due 2023-04-14 12:00; minutes 120; after text
    """
    assert told_of(checker, "K1") == []


def test_k1_turn_through_a_chain(checker: Checker) -> None:
    """What waits has no due time of its own; the ceremony at the end of the chain has.

    12:00-12:30 B.main wreath 献花圈 | Wreath @ WEST; as E1
    task text 文字 | Text; due 2023-04-14 09:30
    task print 印制 | Print; minutes 120; after text
    task bring 送到 | Bring; minutes 60; after print; serves E1
    """
    assert told_of(checker, "K1") == ["K1 order text print"]
    found = next(c for c in checker.conflicts if c.code == "K1")
    assert facts(found)["over"] == 30


def test_k1_done_before_what_it_waits_for(checker: Checker) -> None:
    """The print is done: the text is not, the paper came later, and the wreath was over.

    10:00-10:30 B.main wreath 献花圈 | Wreath @ WEST; as E1
    task text 文字 | Text
    task paper 纸张 | Paper; done; done-at 2023-04-14 12:00
    task print 印制 | Print; done; done-at 2023-04-14 11:00; after text paper; serves E1
    """
    assert sorted(told_of(checker, "K1")) == [
        "K1 done_after print E1",
        "K1 done_before print paper",
        "K1 done_early print text",
    ]


def test_k1_done_one_after_the_other(checker: Checker) -> None:
    """As it should be.

    10:00-10:30 B.main wreath 献花圈 | Wreath @ WEST; as E1
    task text 文字 | Text; done; done-at 2023-04-14 08:00
    task print 印制 | Print; done; done-at 2023-04-14 09:00; after text; serves E1
    """
    assert told_of(checker, "K1") == []


def test_k1_waits_for_what_was_dropped(checker: Checker) -> None:
    """It would wait for ever; one that is done does not wait.

    task text 文字 | Text; dropped
    task print 印制 | Print; after text
    task file 存档 | File; done; after text
    """
    assert told_of(checker, "K1") == ["K1 dropped print text"]
