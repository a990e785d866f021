"""The calendar: what a colleague's program makes of it."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from reception.exchange.calendar_file import calendar_bytes
from reception.exchange.programme_text import plan_from_text
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble

BEIJING = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 4, 1, 8, 15, 30, 999, tzinfo=UTC)
TEXT = """
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor
venue HALL 市民中心 | Civic Centre; at 39.9050 119.7200
room EAST 东厅 | East Hall; in HALL
delegation BRA 巴西 | Brazil
  stay BRA.1 2026-04-13 22:30 > 2026-04-15 10:00
  track main principal
delegation ETH 埃塞俄比亚 | Ethiopia
  stay ETH.1 2026-04-13 22:30 > 2026-04-15 10:00
  track main principal
day 2026-04-14
  11:45-12:10 BRA.main wreath 敬献花圈 | Wreath-laying @ EAST; as W; with wang; dress 深色 | dark
    + 12:05-12:10 photo 合影 | Photograph; as W.photo
    or 14:45-15:10 wreath 敬献花圈（改时） | Wreath-laying, later; as W.b
  ~16:50-? 45 BRA.main expanded-talks 会谈 | Talks @ HALL; as OPEN
  ?23:30-00:40 BRA.main,ETH.main banquet 晚宴 | Banquet; as BOTH
  x08:00-09:00 BRA.main tea 茶叙 | Tea; as OFF
  17:30-18:00 ETH.main meeting 会见 | Meeting; as E2
  18:30-19:00 BRA.main car HALL > DYT_18; as M
"""


def request(plan: Plan, delegation: str = "", *languages: str) -> SheetRequest:
    """What a calendar is asked for."""
    return SheetRequest(
        plan=plan,
        languages=languages or ("zh", "en"),
        now=NOW,
        revision=1,
        delegation=delegation,
    )


def events_of(data: bytes) -> dict[str, Any]:
    """The events of a calendar by UID, as another program reads them."""
    events = list(Calendar.from_ical(data).walk("VEVENT"))
    by_uid = {str(event["uid"]): event for event in events}
    assert len(by_uid) == len(events)
    return by_uid


def event(plan: Plan, id: str, delegation: str = "", *languages: str) -> Any:
    """One event of the calendar of a plan."""
    data = calendar_bytes(request(plan, delegation, *languages), book="book-1")
    return events_of(data)[f"{id}@book-1"]


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_from_text(TEXT)


def test_the_office_has_every_item_in_force_once(plan: Plan) -> None:
    """Shared items once, sub-items inside, plans B not at all, cancelled ones to be struck out."""
    uids = events_of(calendar_bytes(request(plan), book="book-1"))
    assert set(uids) == {f"{id}@book-1" for id in ("W", "OPEN", "BOTH", "OFF", "E2", "M")}


def test_a_delegation_has_its_own_items(plan: Plan) -> None:
    uids = events_of(calendar_bytes(request(plan, "ETH"), book="book-1"))
    assert set(uids) == {"BOTH@book-1", "E2@book-1"}


def test_times_are_in_the_zone_of_the_office(plan: Plan) -> None:
    w = event(plan, "W")
    assert w["dtstart"].params["TZID"] == "Asia/Shanghai"
    assert w["dtstart"].dt == datetime(2026, 4, 14, 11, 45, tzinfo=BEIJING)
    assert w["dtend"].dt == datetime(2026, 4, 14, 12, 10, tzinfo=BEIJING)
    assert w["dtstamp"].dt == NOW.replace(microsecond=0)


def test_the_zone_comes_along(plan: Plan) -> None:
    """A reader that has never heard of it must know its offset."""
    calendar = Calendar.from_ical(calendar_bytes(request(plan), book="b"))
    zone: Any
    (zone,) = calendar.walk("VTIMEZONE")
    assert str(zone["tzid"]) == "Asia/Shanghai"
    offsets = {part["tzoffsetto"].td for part in zone.subcomponents}
    assert offsets == {timedelta(hours=8)}


def test_a_zone_with_summer_time_tells_both_offsets() -> None:
    plan = plan_from_text(
        "zone Europe/Berlin\nvenue V V; at 52.5 13.4\nday 2026-03-28\n"
        "23:00-04:00 - visit 参观 | Visit @ V; as E\n"
    )
    data = calendar_bytes(request(plan), book="book-1")
    zone: Any
    (zone,) = Calendar.from_ical(data).walk("VTIMEZONE")
    offsets = {part["tzoffsetto"].td for part in zone.subcomponents}
    assert offsets == {timedelta(hours=1), timedelta(hours=2)}
    made = events_of(data)["E@book-1"]
    item = plan.get(Engagement, "E")
    assert item is not None
    assert made["dtstart"].dt.astimezone(UTC) == item.start
    assert made["dtend"].dt.astimezone(UTC) == item.end


def test_what_is_not_firm_says_so(plan: Plan) -> None:
    status = {id: str(event(plan, id)["status"]) for id in ("W", "BOTH", "OFF")}
    assert status == {"W": "CONFIRMED", "BOTH": "TENTATIVE", "OFF": "CANCELLED"}


def test_a_cancelled_stay_cancels_its_events(plan: Plan) -> None:
    off = plan_from_text(
        TEXT.replace("22:30 > 2026-04-15 10:00", "22:30 > 2026-04-15 10:00; cancelled", 1)
    )
    assert str(event(off, "W")["status"]) == "CANCELLED"
    assert str(event(off, "BOTH")["status"]) == "TENTATIVE"


def test_an_open_end_has_the_assumed_one_and_says_so(plan: Plan) -> None:
    made = event(plan, "OPEN", "", "en")
    assert made["dtend"].dt - made["dtstart"].dt == timedelta(minutes=45)
    assert "45 minutes are assumed" in str(made["description"])


def test_an_end_after_midnight_is_on_the_next_day(plan: Plan) -> None:
    assert event(plan, "BOTH")["dtend"].dt == datetime(2026, 4, 15, 0, 40, tzinfo=BEIJING)


def test_a_reversed_item_does_not_end_before_it_starts() -> None:
    """No calendar program takes such an event; the checker tells the officer."""
    plan = plan_from_text("day 2026-04-14\n11:45-12:10 - tea 茶叙; as E; ends 11:30\n")
    made = event(plan, "E")
    assert made["dtend"].dt == made["dtstart"].dt


def test_words_are_there_in_both_languages(plan: Plan) -> None:
    made = event(plan, "W", "BRA")
    assert str(made["summary"]) == "敬献花圈 / Wreath-laying"
    assert str(made["location"]) == "市民中心 东厅 / Civic Centre, East Hall"
    zh, en = str(made["description"]).split("\n\n")
    for part in ("王某", "深色", "12:05–12:10 合影"):
        assert part in zh
    for part in ("Wang Mou", "dark", "12:05–12:10 Photograph"):
        assert part in en


def test_one_language_is_one_language(plan: Plan) -> None:
    assert str(event(plan, "W", "BRA", "en")["summary"]) == "Wreath-laying"


def test_the_office_sees_whose_it_is(plan: Plan) -> None:
    made = event(plan, "BOTH", "", "en")
    assert str(made["summary"]).startswith("BRA+ETH Banquet")
    assert list(made["categories"].cats) == ["BRA", "ETH"]


def test_a_place_that_is_known_has_its_position(plan: Plan) -> None:
    geo = event(plan, "W")["geo"]
    assert (geo.latitude, geo.longitude) == (39.905, 119.72)


def test_the_same_plan_and_clock_give_the_same_bytes(plan: Plan) -> None:
    again = plan_from_text(TEXT)
    assert calendar_bytes(request(plan), book="b") == calendar_bytes(request(again), book="b")


def test_an_item_keeps_its_uid_when_it_moves(plan: Plan) -> None:
    moved = plan_from_text(TEXT.replace("17:30-18:00", "19:30-20:00"))
    before = events_of(calendar_bytes(request(plan), book="b"))
    after = events_of(calendar_bytes(request(moved), book="b"))
    assert set(before) == set(after)
    assert before["E2@b"]["dtstart"].dt != after["E2@b"]["dtstart"].dt


def test_odd_words_do_not_break_the_lines() -> None:
    """Separators, ends of lines and control characters of a name stay inside its property."""
    odd = Engagement(id="E", start=NOW, title_zh="a;b,c\\d\nBEGIN:VEVENT\r\x00\x07\u2028x", end=NOW)
    made = event(Plan([odd]), "E", "", "zh")
    assert str(made["summary"]) == "a;b,c\\d BEGIN:VEVENT x"


def lines_of(data: bytes) -> Iterable[bytes]:
    """The lines as they are on the disk."""
    return data.removesuffix(b"\r\n").split(b"\r\n")


def test_lines_are_as_short_as_the_standard_wants(plan: Plan) -> None:
    """RFC 5545, 3.1: lines end in CR LF and are at most 75 octets long."""
    data = calendar_bytes(request(plan), book="b")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines_of(data))


def test_an_unknown_delegation_is_told(plan: Plan) -> None:
    with pytest.raises(Trouble):
        calendar_bytes(request(plan, "FRA"), book="b")


def test_an_empty_plan_is_an_empty_calendar() -> None:
    assert events_of(calendar_bytes(request(Plan()), book="b")) == {}
