"""R5: no more of a pool are out than there are."""

from reception.checks.checker import Checker
from tests.checks.book import facts, plan_of_text, told

POOL = """
pool cars {amount} 护卫车 | Escort cars; setup 10; turn 20
day 2023-04-14
10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; holds cars(3)
{second} B.main tea 茶叙 | Tea @ HALL; as E2; holds cars({more})
"""


def pooled(amount: int, second: str = "10:30-11:30", more: str = "3") -> Checker:
    """The checker of two items that want cars from one pool."""
    text = POOL.format(amount=amount, second=second, more=more)
    return Checker(plan_of_text(text), strict=True)


def test_r5_more_wanted_than_there_are() -> None:
    checker = pooled(5)
    assert told(checker) == ["R5 amount E1 E2 cars"]
    (conflict,) = checker.conflicts
    assert (conflict.fact("needs"), conflict.fact("has"), conflict.shortfall) == (6, 5, 1)
    assert conflict.span is not None
    assert conflict.span.minutes == 60  # 10:20, when they get ready for tea, to 11:20


def test_r5_just_as_many_as_there_are() -> None:
    assert told(pooled(6)) == []


def test_r5_set_up_and_turn_round_count() -> None:
    """Out until 11:20, and the next are got ready ten minutes before."""
    assert told(pooled(5, "11:30-12:00")) == []
    assert told(pooled(5, "11:29-12:00")) == ["R5 amount E1 E2 cars"]
    assert told(pooled(5, "11:29-12:00", "3 0/0")) == []


def test_r5_one_item_alone_wants_too_many() -> None:
    assert told(pooled(2, "14:00-15:00", "2")) == ["R5 amount E1 cars"]


def test_r5_pool_of_unknown_size_is_not_judged() -> None:
    assert told(pooled(0)) == []


def test_r5_items_are_all_named_where_it_is_worst() -> None:
    plan = plan_of_text(
        """
        pool crews 4 布置组 | Crews
        day 2023-04-14
        10:00-12:00 A.main meeting 会见 | Meeting @ WEST; as E1; holds crews(2)
        10:30-11:00 B.main tea 茶叙 | Tea @ HALL; as E2; holds crews(3)
        10:45-11:30 - other 布置 | Setting up @ FAR; as E3; holds crews(2)
        11:45-12:30 - other 撤场 | Taking down @ FAR; as E4; holds crews(3)
        """
    )
    checker = Checker(plan, strict=True)
    assert told(checker) == ["R5 amount E1 E2 E3 crews", "R5 amount E1 E4 crews"]
    assert [facts(conflict)["needs"] for conflict in checker.conflicts] == [7, 5]
