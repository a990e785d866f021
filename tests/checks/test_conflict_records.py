"""Where a conflict is mended that does not lie in its items."""

from __future__ import annotations

from reception.checks.checker import Checker
from reception.checks.conflict_records import records_behind
from reception.exchange.programme_text import plan_from_text

BOOK = """
gazetteer
person wang leader 王某 | Wang Mou; rank 1
delegation ETH 埃塞俄比亚 | Ethiopia; country ET
  member abebe principal 阿贝贝 | Abebe; title 总统 | President
  stay ETH.1 2026-05-19 15:00 PEK_VIP > 2026-05-22 10:00 PEK_VIP
  phase state
  track main principal: abebe
day 2026-05-20
  10:00-10:30 main wreath 敬献花圈 | Wreath-laying @ MON_HERO; as WREATH
  11:00-12:00 main meeting 会见 | Meeting @ GHP; as MEETING; with wang
  11:30-12:00 main tea 茶叙 | Tea @ DYT_E; as TEA; with wang
record wreath FILE; engagement WREATH
"""


def test_the_file_of_a_wreath_stands_behind_what_it_lacks() -> None:
    """The conflict names the engagement; what is missing is typed in the wreath's file."""
    plan = plan_from_text(BOOK)
    conflicts = Checker(plan).conflicts
    told = {records_behind(plan, one) for one in conflicts if one.code == "W1"}
    assert told == {("FILE",)}


def test_behind_what_lies_in_the_items_there_is_nothing() -> None:
    """A leader promised twice: the two engagements are all there is."""
    plan = plan_from_text(BOOK)
    told = [records_behind(plan, one) for one in Checker(plan).conflicts if one.code == "P1"]
    assert told
    assert set(told) == {()}
