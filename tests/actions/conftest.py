"""The small book on which the verbs are tried, and ids as they come."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from reception.actions.act import NewId
from reception.exchange.programme_text import plan_from_text
from reception.plan.change import Step
from reception.plan.plan import Plan

BOOK = """
zone Asia/Shanghai
unit INTL 国际处 | International Division
venue HALL 市民中心 | Civic Centre; at 39.9050 116.3900
room EAST 东厅 | East Hall; in HALL; for 80; for 40 banquet; setup 15; turn 15
room WEST 西厅 | West Hall; in HALL; for 30
venue INN 迎宾馆 | Guesthouse; at 39.9200 116.3200
venue LOST 待定场地 | Place to be found
person wang leader 王某 | Wang Mou
person chen interpreter 陈某 | Chen Mou; speaks zh pt
person zhou interpreter 周某 | Zhou Mou; speaks zh pt
thing band band 军乐团 | Military band; setup 60; turn 15
vehicle car1 car 1号车 | Car 1; seats 3
pool outriders 12 摩托车护卫 | Outriders; setup 20

delegation BRA 巴西 | Brazil; country BR
  member silva principal 席尔瓦 | Silva
  member rosa spouse 罗莎 | Rosa
  member costa official 科斯塔 | Costa
  stay BRA.1 2026-04-13 22:30 INN > 2026-04-15 10:00 INN; officer chen
  phase state
  track main principal: silva rosa costa
delegation HAN 汉诺威 | Hanover
  member weber principal 韦伯 | Weber
  stay HAN.1 2026-04-13 08:00 INN > 2026-04-16 10:00 INN
  phase sister-city
  track main principal: weber

day 2026-04-14
  09:00-09:45 BRA.main welcome 欢迎仪式 | Welcome ceremony @ EAST; as W; holds band; with wang
    + 09:05-09:10 photo 合影 | Photograph; as W1
    or 10:00-10:45 welcome 欢迎仪式（室内） | Welcome ceremony indoors @ WEST; as WB
      + 10:05-10:10 photo 合影 | Photograph; as WB1
  11:00-11:30 BRA.main motorcade HALL > INN; as M; holds car1 outriders(6)
  !12:00-13:00 BRA.main lunch 午餐 | Lunch @ INN; as L; with chen(zh/pt)
  15:00-? 45 BRA.main visit 参观 | Visit @ LOST; as V
  18:00-20:00 BRA.main,HAN.main banquet 招待会 | Reception @ EAST; as R; layout banquet
    + 18:10-18:20 photo 巴方合影 | Photograph of the Brazilian side; as R1; tracks BRA.main
link L1 M > L; at-most 60
apart K1 BRA HAN not-by-chance
task T1 核对缎带 | Ribbon approved; serves W; due 2026-04-14 08:00
task T2 确认名单 | Names confirmed; serves BRA.1; due 2026-04-10 18:00
"""


@pytest.fixture(scope="session")
def book() -> Plan:
    """A state guest and a mayor whose stays share an evening."""
    return plan_from_text(BOOK)


@pytest.fixture
def new_id() -> NewId:
    """Ids in order: new1, new2 …"""
    numbers = count(1)
    return lambda kind: f"{kind}{next(numbers)}"


@pytest.fixture
def done(book: Plan) -> Callable[[Step], Plan]:
    """The book after a step, having seen that taking the step back gives the book again."""

    def after(step: Step) -> Plan:
        plan = book.apply(step)
        undone = Step(verb=step.verb, subject=step.subject, changes=step.inverse_changes)
        assert plan.apply(undone) == book
        return plan

    return after
