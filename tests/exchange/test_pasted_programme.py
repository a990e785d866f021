"""Programmes as they come in letters and tables."""

from __future__ import annotations

from datetime import date, datetime
from itertools import count

import pytest

from reception.exchange.pasted_programme import PastedProgramme, pasted_programme
from reception.exchange.programme_text import plan_from_text
from reception.plan.engagement import Engagement
from reception.plan.engagement import EngagementKind as Kind
from reception.plan.plan import Plan
from reception.plan.zone import local


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_from_text("gazetteer\n")


def read(plan: Plan, text: str) -> PastedProgramme:
    numbers = count(1)
    return pasted_programme(
        text,
        plan,
        day=date(2026, 12, 1),
        tracks=("T",),
        new_id=lambda kind: f"{kind}{next(numbers)}",
    )


def one(plan: Plan, text: str) -> Engagement:
    (found,) = read(plan, text).engagements
    return found


def wall(plan: Plan, moment: datetime | None) -> str:
    return local(moment, plan.zone).strftime("%m-%d %H:%M") if moment else ""


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("09:30-10:30 会见", "12-01 09:30", "12-01 10:30"),
        ("９：３０－１０：３０　会见", "12-01 09:30", "12-01 10:30"),
        ("• 9时30分至10时 会见", "12-01 09:30", "12-01 10:00"),
        ("12月7日（星期一）09:30—10:30 会见", "12-07 09:30", "12-07 10:30"),
        ("2026年12月7日 周一 9点 会见", "12-07 09:00", "12-07 09:45"),
        ("2026-12-07 09:30 会见", "12-07 09:30", "12-07 10:15"),
        ("Monday, 7 December 2026, 09:30 to 10:00 Meeting", "12-07 09:30", "12-07 10:00"),
        ("Dec 7, 23:00-00:40: Concert", "12-07 23:00", "12-08 00:40"),
        ("12月7日\t03:10\t抵达", "12-07 03:10", "12-07 03:25"),
    ],
)
def test_days_and_times_are_read_as_people_write_them(
    plan: Plan, line: str, start: str, end: str
) -> None:
    """Without an end it takes as long as is usual; an end early on the clock is after midnight."""
    found = one(plan, line)
    assert (wall(plan, found.start), wall(plan, found.end)) == (start, end)


@pytest.mark.parametrize(
    ("line", "title", "venue", "room"),
    [
        ("09:30 会见总理（人民大会堂）", "会见总理", "GHP", ""),
        ("09:30 会见总理，人民大会堂", "会见总理", "GHP", ""),
        ("09:30\t会见总理\t人民大会堂\t深色正装", "会见总理", "GHP", ""),
        ("09:30 会见总理，外长参加", "会见总理，外长参加", "", ""),
        ("09:30 向人民英雄纪念碑敬献花圈", "向人民英雄纪念碑敬献花圈", "MON_HERO", ""),
    ],
)
def test_the_place_stands_in_brackets_behind_a_comma_or_in_the_next_column(
    plan: Plan, line: str, title: str, venue: str, room: str
) -> None:
    found = one(plan, line)
    assert (found.title_zh, found.venue, found.room) == (title, venue, room)


def test_a_day_counts_for_the_lines_below_it(plan: Plan) -> None:
    found = read(plan, "日程\n12月7日（星期一）上午\n09:00 会见\n\n12月8日\n10:00 签字\n谢谢")
    assert [wall(plan, e.start) for e in found.engagements] == ["12-07 09:00", "12-08 10:00"]
    assert found.unread == ((1, "日程"), (7, "谢谢"))


def test_a_title_says_the_kind_in_either_language_or_both(plan: Plan) -> None:
    found = one(plan, "约18:30-20:00 欢迎宴会 | Welcome banquet")
    assert (found.title_zh, found.title_en) == ("欢迎宴会", "Welcome banquet")
    assert found.engagement is Kind.BANQUET
    assert found.approximate
    assert one(plan, "10:00 Restricted talks").engagement is Kind.RESTRICTED_TALKS


def test_a_place_nobody_knows_is_told(plan: Plan) -> None:
    found = read(plan, "09:30\t会见\t某某饭店\n10:30 Tea @ Nowhere Hotel")
    assert found.placeless == ((1, "某某饭店"), (2, "Nowhere Hotel"))
    assert [e.venue for e in found.engagements] == ["", ""]


@pytest.mark.parametrize("text", ["", "99:99 会见", "13月45日", "会见", "\x00\t\t", "9" * 10_000])
def test_what_is_no_programme_adds_nothing(plan: Plan, text: str) -> None:
    assert read(plan, text).engagements == ()
