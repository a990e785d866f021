"""People: who has a part in an item, and who must hear when it changes."""

from __future__ import annotations

import random

from reception.exchange.programme_text import plan_from_text
from reception.graphs.people import Part, must_hear, parts_in, people_graph
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from tests.checks.random_books import random_book

BOOK = """
unit INTL 国际处 | International Division
unit GATE 礼兵处 | Guards
unit CITY 市政府 | City
venue HALL 市民中心 | Hall; at 39.9 116.4
person wang leader 王某 | Wang
person li officer 李某 | Li
person ma officer 马某 | Ma
person chen interpreter 陈某 | Chen
person qian driver 钱师傅 | Qian
person song doctor 宋大夫 | Song
thing guard guard-of-honour 仪仗队 | Guard; unit GATE
pool crews 4 布置组 | Crews; unit CITY
vehicle car1 car 1号车 | Car 1; driver qian
delegation A 甲国 | Country A
  stay A.1 2023-04-13 20:00 > 2023-04-16 10:00; officer li; unit INTL
  track main principal
delegation B 乙市 | Town B
  member b1 principal 乙一 | Bo
  stay B.1 2023-04-13 20:00 > 2023-04-16 10:00; officer ma
  track main principal: b1
day 2023-04-14
  09:00-10:00 A.main welcome 欢迎 | Welcome @ HALL; as W; unit CITY
    ; holds guard crews(2); with wang li(liaison) chen
  10:10-10:30 A.main car HALL > HALL; as M; holds car1; with song
  12:00-13:00 A.main,B.main lunch 午宴 | Lunch @ HALL; as L; with ma(interpreter)
  15:00-16:00 A.main meeting 会见 | Call @ HALL; as C; with b1
  18:00-19:00 - other 行李 | Luggage; as X
"""


def book() -> Plan:
    """Two delegations that share a lunch."""
    return plan_from_text(BOOK)


def heard(*items: str) -> list[tuple[str, str, tuple[str, ...]]]:
    plan = book()
    named = [item for id in items if (item := plan.item(id))]
    return [(one.id, one.part.value, one.items) for one in must_hear(plan, named)]


def test_hearers_of_a_ceremony_are_leaders_guests_officers_interpreters_units() -> None:
    """The officer of the stay, who is also held, is named once."""
    assert heard("W") == [
        ("wang", "leader", ("W",)),
        ("A", "delegation", ("W",)),
        ("li", "officer", ("W",)),
        ("chen", "interpreter", ("W",)),
        ("CITY", "unit", ("W",)),
        ("GATE", "unit", ("W",)),
        ("INTL", "unit", ("W",)),
    ]


def test_hearers_of_a_move_are_the_drivers_of_its_cars_too() -> None:
    assert [id for id, part, _ in heard("M") if part in ("driver", "staff")] == ["qian", "song"]


def test_hearers_of_a_shared_item_are_both_delegations_and_their_officers() -> None:
    """Ma interprets there and is in charge of B as well: named once, under the first part."""
    assert heard("L") == [
        ("A", "delegation", ("L",)),
        ("B", "delegation", ("L",)),
        ("li", "officer", ("L",)),
        ("ma", "officer", ("L",)),
        ("INTL", "unit", ("L",)),
    ]


def test_hearers_of_a_held_member_are_the_member_and_its_delegation() -> None:
    told = heard("C")
    assert ("b1", "member", ("C",)) in told
    assert ("B", "delegation", ("C",)) in told


def test_hearers_of_several_items_come_in_the_order_in_which_it_hits_them() -> None:
    told = heard("M", "W")
    assert [id for id, _, _ in told][:5] == ["A", "li", "qian", "song", "INTL"]
    assert told[0] == ("A", "delegation", ("M", "W"))
    assert told[5] == ("wang", "leader", ("W",))


def test_an_item_of_nobody_is_heard_of_by_nobody() -> None:
    assert heard("X") == []
    assert heard() == []


def test_hearers_are_the_neighbours_in_the_network_and_no_others() -> None:
    """On random books, item by item and all at once."""
    for seed in range(10):
        plan = random_book(random.Random(seed))
        items: list[Item] = [*plan.table(Engagement).values(), *plan.table(Move).values()]
        graph = people_graph(plan, items)
        for item in items:
            assert {one.id for one in must_hear(plan, [item])} == set(graph.successors(item.id))
            assert {id for id, _ in parts_in(plan, item)} == set(graph.successors(item.id))
        told = must_hear(plan, items)
        assert len({one.id for one in told}) == len(told)
        for one in told:
            assert set(one.items) == set(graph.predecessors(one.id))
            parts = {part for _, _, part in graph.in_edges(one.id, keys=True)}
            assert one.part in parts


def test_parts_are_told_in_the_order_of_who_decides_first() -> None:
    assert [part.value for part in Part][:2] == ["leader", "delegation"]
    assert list(Part)[-1] is Part.UNIT
