"""A small office with a wreath-laying to be planned."""

from __future__ import annotations

from itertools import count

import pytest

from reception.actions.act import NewId
from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan

BOOK = """
zone Asia/Shanghai
venue MON 人民英雄纪念碑 | Monument to the People's Heroes; at 39.9031 116.3914
room NORTH 纪念碑北侧 | North side; in MON; turn 5; outdoor
venue GHP 人民大会堂 | Great Hall of the People; at 39.9035 116.3893
room PLAZA 东门外广场 | East Plaza; in GHP; outdoor
person wang leader 王副市长 | Vice-Mayor Wang
person li leader 李副市长 | Vice-Mayor Li
person chen interpreter 陈译员 | Ms Chen; speaks zh pt
person kim interpreter 金译员 | Ms Kim; speaks zh ko
thing guard guard_of_honour 三军仪仗队 | Guard of honour; setup 60; turn 30
thing band1 band 军乐团一队 | Band 1
thing band2 band 军乐团二队 | Band 2
delegation BRA 巴西 | Brazil; country BR; languages pt
  member silva principal 席尔瓦 | Silva
  stay BRA.1 2026-04-13 20:00 > 2026-04-16 10:00
  phase state
  track main principal: silva
day 2026-04-14
  10:00-10:25 BRA.main wreath 敬献花圈 | Wreath-laying @ NORTH; as W
  10:00-11:00 BRA.main rehearsal 合练 | Rehearsal @ PLAZA; as R; holds band1
"""


@pytest.fixture(scope="session")
def book() -> Plan:
    return plan_from_text(BOOK)


@pytest.fixture
def new_id() -> NewId:
    """Ids in order: cue1, cue2, task3 …"""
    numbers = count(1)
    return lambda kind: f"{kind}{next(numbers)}"
