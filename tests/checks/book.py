"""The places and people of the plans in these tests, and how conflicts are written down.

The Hall and the Far House are 22 km apart: by the shipped margins 35 minutes' drive and 6 in
reserve, and 4 to board for a party of two; the Hall and Next Door are a walk of 6 minutes. They
lie far from the roads that come with the program, so that the straight line is all there is.
"""

import inspect
from collections.abc import Callable

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan

BOOK = """
venue HALL 市民中心 | Hall; at 39.9000 119.4000
room EAST 东厅 | East Room; in HALL; for 40; for 20 banquet; setup 20; turn 10; stairs
room WEST 西厅 | West Room; in HALL
venue FAR 远郊会馆 | Far House; at 40.1000 119.4000
venue NEXT 对面楼 | Next Door; at 39.9030 119.4000
venue LOST 待踏勘处 | Lost Place
venue ALSO 另一处 | Lost Too
person wang leader 王副市长 | Vice-Mayor Wang
person zhao officer 赵处长 | Mr Zhao
person chen interpreter 陈译员 | Ms Chen
person song doctor 宋大夫 | Dr Song
thing band band 军乐团 | Band; setup 30; turn 15
vehicle car1 car 1号车 | Car 1; seats 3
delegation A 甲国 | Country A; code AAA
  member a1 principal 甲一 | Alba
  member a2 spouse 甲二 | Bela
  member a3 official 甲三 | Cato; step-free
  member guards security 卫队 | Guards; persons 12
  stay A.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal: a1 a3
  track spouse spouse: a2
delegation B 乙市 | Town B; code BBB
  stay B.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal
day 2023-04-14
"""


def plan_of(test: Callable[..., object]) -> Plan:
    """The plan in a test's docstring, below its sentence, on top of the shared book."""
    _, _, programme = inspect.getdoc(test).partition("\n\n")  # type: ignore[union-attr]
    return plan_of_text(programme)


def plan_of_text(programme: str) -> Plan:
    """The shared book with a programme."""
    return plan_from_text(f"{BOOK}\n{programme}\n")


def told(checker: Checker) -> list[str]:
    """All conflicts, each as its code, case and parties."""
    return [written(conflict) for conflict in checker.conflicts]


def written(conflict: Conflict) -> str:
    """A conflict as its code, case and parties."""
    return " ".join((conflict.code, conflict.case, *conflict.subjects))


def facts(conflict: Conflict) -> dict[str, object]:
    """The facts of a conflict by name."""
    return {fact.name: fact.value for fact in conflict.facts}
