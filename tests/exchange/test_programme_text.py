"""Programme text: every construct, every complaint with its line, and text of any shape."""

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.exchange.book_json import book_json, json_entries, records_of
from reception.exchange.programme_text import plan_from_text
from reception.exchange.programme_text.reader import WORDS
from reception.plan.acceptance import Acceptance
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.drive_time import DriveMode
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.gate import Gate
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.integrity import plan_faults
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.kinds import KINDS
from reception.plan.link import Edge, Link
from reception.plan.member import Member, MemberRole
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move, MoveMode
from reception.plan.named_order import NamedOrder
from reception.plan.phase import Phase, VisitKind
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.road_area import Area
from reception.plan.road_closure import RoadClosure
from reception.plan.room import Layout, Room
from reception.plan.seating import Seating
from reception.plan.setting import Setting
from reception.plan.stay import Stay, StayStatus
from reception.plan.task import Task, TaskStatus
from reception.plan.thing import Thing, ThingKind
from reception.plan.track import Track, TrackKind
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue
from reception.trouble import BadInput
from reception.wording import wording

BEIJING = ZoneInfo("Asia/Shanghai")
PARTY = """
delegation ARC 阿卡 | Arcadia | Ἀρκαδία; country XA
member ada principal 阿达 | Ada
stay ARC.1 2024-05-13 22:30 PEK_VIP > 2024-05-15 10:00 PEK_T3
track main principal: ada
track wives spouse
day 2024-05-14
"""


def programme(lines: str) -> Plan:
    """Return the plan of lines that follow the party's."""
    return plan_from_text(PARTY + lines)


def read(plan: Plan, kind: type[Record], id: str) -> Any:
    """Return the record, so that its fields can be asked for."""
    record = plan.get(kind, id)
    assert record is not None, f"{id} is not among {[r.id for r in plan]}"
    return record


def at(day: int, hour: int, minute: int) -> datetime:
    """Return the instant of a clock in Beijing in May 2024."""
    return datetime(2024, 5, day, hour, minute, tzinfo=BEIJING)


def from_docstring(test: Callable[[], None]) -> Plan:
    """Return the plan that a test tells of in its docstring."""
    return plan_from_text(inspect.getdoc(test) or "")


# --- what a line may say --------------------------------------------------------------------------


def test_host_side_is_read_with_all_its_clauses() -> None:
    """
    setting margin.boarding_base 5; source 办公室规定
    unit INTL 国际处 | International Division; contact 8000
    person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor; speaks zh en; rank 1; unit INTL
    person li driver 李某; phone 139
    thing band band 军乐团 | Military band; base GHP; setup 60; turn 15
    vehicle car1 car 1号车 | Car 1; plate 京A·00001; seats 3; driver li
    """
    plan = from_docstring(test_host_side_is_read_with_all_its_clauses)
    assert read(plan, Setting, "margin.boarding_base").value == "5"
    assert read(plan, Setting, "margin.boarding_base").source == "办公室规定"
    assert read(plan, Unit, "INTL").contact == "8000"
    wang = read(plan, HostPerson, "wang")
    assert (wang.role, wang.rank, wang.unit) == (HostRole.LEADER, 1, "INTL")
    assert wang.languages == ("zh", "en")
    assert (wang.title_zh, wang.title_en) == ("副市长", "Vice-Mayor")
    band = read(plan, Thing, "band")
    assert (band.thing, band.setup_minutes, band.turn_round_minutes) == (ThingKind.BAND, 60, 15)
    assert read(plan, Vehicle, "car1").driver == "li"
    assert read(plan, Vehicle, "car1").plate == "京A·00001"


def test_places_are_read_with_their_closures() -> None:
    """
    venue HALL 会堂 | Hall; at 39.9035 116.3875; accepted 2024-11-01
      closed 2019-09-14 00:00 > 2019-09-15 24:00 演练 | rehearsal
      closed 2020-01-01 08:00 > 2020-01-01 09:00
    room EAST 东厅 | East Hall; in HALL; for 80; for 40 banquet; for 60 rows of chairs
      ; setup 15; turn 20; stairs; outdoor; floor 2
    """
    plan = from_docstring(test_places_are_read_with_their_closures)
    hall = read(plan, Venue, "HALL")
    assert (hall.latitude, hall.longitude) == (39.9035, 116.3875)
    assert hall.accepted_from == date(2024, 11, 1)
    first, second = hall.closures
    assert first.ends == datetime(2019, 9, 15, 16, tzinfo=UTC)
    assert (first.reason_zh, first.reason_en) == ("演练", "rehearsal")
    assert second.reason_zh == second.reason_en == ""
    east = read(plan, Room, "EAST")
    assert (east.venue, east.capacity, east.floor) == ("HALL", 80, "2")
    assert east.layouts == (
        Layout(name="banquet", capacity=40),
        Layout(name="rows of chairs", capacity=60),
    )
    assert (east.setup_minutes, east.turn_round_minutes) == (15, 20)
    assert east.step_free is False
    assert east.outdoor


def test_shipped_place_needs_no_line() -> None:
    """A room brings its venue along; what nobody names stays out."""
    plan = programme("09:20-09:35 main welcome 欢迎仪式 @ GHP/EastPlaza")
    assert set(plan.table(Venue)) == {"PEK_VIP", "PEK_T3", "GHP"}
    assert set(plan.table(Room)) == {"GHP/EastPlaza"}


def test_shipped_place_keeps_what_its_line_does_not_change() -> None:
    """
    venue MON_HERO; confidence surveyed
      closed 2024-09-30 06:00 > 2024-09-30 12:00 纪念日 | Martyrs' Day
    room GHP/North 北大厅; for 300
    """
    plan = from_docstring(test_shipped_place_keeps_what_its_line_does_not_change)
    monument = read(plan, Venue, "MON_HERO")
    assert (monument.confidence, monument.latitude) == ("surveyed", 39.9031)
    assert len(monument.closures) == 1
    north = read(plan, Room, "GHP/North")
    assert (north.name_zh, north.capacity, north.venue) == ("北大厅", 300, "GHP")
    assert north.name_en


def test_gazetteer_brings_all_shipped_places() -> None:
    assert len(plan_from_text("gazetteer").table(Venue)) > 100


def test_party_is_read_with_all_its_clauses() -> None:
    """
    person li officer 李某
    delegation UNX 某组织 | An Organisation; code UN; organisation; colour #0055aa; home-zone Europe/Zurich
    member sg principal 总干事 | Director-General | الأمين العام; title 总干事 | Director-General
      ; title-since 2020-01-01; order 1; step-free; diet 清真 halal; speaks ar fr
    member guards security | Guards; persons 12
    stay UNX.1 2024-05-13 03:10 PEK_VIP > 2024-05-15 10:00; cancelled; residence H_BJ; officer li
      ; arrival-flight ZZ 1; remarks 尽早 | early
    phase multilateral 2024-05-13 00:00 > 2024-05-14 24:00; host 中国 | China
    phase organisation
    track main principal 主线 | Main party: sg guards
    """  # noqa: E501
    plan = from_docstring(test_party_is_read_with_all_its_clauses)
    delegation = read(plan, Delegation, "UNX")
    assert delegation.jurisdiction is Jurisdiction.ORGANISATION
    assert (delegation.code, delegation.colour) == ("UN", "#0055aa")
    chief = read(plan, Member, "sg")
    assert chief.name_native == "الأمين العام"
    assert (chief.role, chief.order, chief.step_free) == (MemberRole.PRINCIPAL, 1, True)
    assert chief.title_since == date(2020, 1, 1)
    guards = read(plan, Member, "guards")
    assert (guards.name_zh, guards.name_en, guards.persons) == ("", "Guards", 12)
    stay = read(plan, Stay, "UNX.1")
    assert stay.status is StayStatus.CANCELLED
    assert stay.arrives == at(13, 3, 10)
    assert (stay.arrival_venue, stay.departure_venue) == ("PEK_VIP", "")
    assert (stay.residence, stay.officer, stay.arrival_flight) == ("H_BJ", "li", "ZZ 1")
    forum = read(plan, Phase, "UNX.1.multilateral")
    assert (forum.visit, forum.ends) == (VisitKind.MULTILATERAL, at(15, 0, 0))
    assert read(plan, Phase, "UNX.1.organisation").starts == stay.arrives
    track = read(plan, Track, "UNX.main")
    assert (track.track, track.name_en) == (TrackKind.PRINCIPAL, "Main party")
    assert track.members == ("sg", "guards")


def test_engagement_is_read_with_all_its_clauses() -> None:
    plan = programme("""
    unit INTL 国际处
    11:45-12:10 main,wives wreath 敬献花圈 | Wreath-laying @ MON_HERO/North; as W; expects 120
      ; setup 30; turn 10; outdoor; unit INTL; dress 深色 | dark; cars 1-3号车 | cars 1 to 3
      ; participants 双方 | both sides; remarks 备伞\\; 雨天 | umbrellas; layout standing
      ; actual 11:50-12:20
    """)
    wreath = read(plan, Engagement, "W")
    assert wreath.engagement is EngagementKind.WREATH
    assert wreath.tracks == ("ARC.main", "ARC.wives")
    assert (wreath.start, wreath.end) == (at(14, 11, 45), at(14, 12, 10))
    assert (wreath.actual_start, wreath.actual_end) == (at(14, 11, 50), at(14, 12, 20))
    assert (wreath.venue, wreath.room) == ("MON_HERO", "MON_HERO/North")
    assert (wreath.expected, wreath.setup_minutes, wreath.turn_round_minutes) == (120, 30, 10)
    assert (wreath.unit, wreath.outdoor, wreath.layout) == ("INTL", True, "standing")
    assert (wreath.dress_zh, wreath.cars_en) == ("深色", "cars 1 to 3")
    assert wreath.participants_en == "both sides"
    assert wreath.remarks_zh == "备伞; 雨天"


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("", (False, False, Status.CONFIRMED)),
        ("~", (True, False, Status.CONFIRMED)),
        ("!", (False, True, Status.CONFIRMED)),
        ("?", (False, False, Status.TENTATIVE)),
        ("x", (False, False, Status.CANCELLED)),
        ("~?!", (True, True, Status.TENTATIVE)),
    ],
)
def test_signs_before_the_time_say_how_firm_it_is(
    signs: str, expected: tuple[bool, bool, Status]
) -> None:
    item = read(programme(f"{signs}9:30-10:00 main tea 茶叙; as E"), Engagement, "E")
    assert (item.approximate, item.fixed, item.status) == expected


def test_open_end_has_no_end_and_may_have_assumed_minutes() -> None:
    plan = programme("09:00-? main visit 参观; as A\n10:00-? 45 main visit 参观; as B")
    assert (read(plan, Engagement, "A").end, read(plan, Engagement, "A").assumed_minutes) == (
        None,
        None,
    )
    assert read(plan, Engagement, "B").assumed_minutes == 45
    assert read(plan, Engagement, "B").title_zh == "参观"


def test_end_earlier_on_the_clock_is_on_the_next_day() -> None:
    night = read(programme("23:30-00:40 main banquet 晚宴; as E"), Engagement, "E")
    assert (night.start, night.end) == (at(14, 23, 30), at(15, 0, 40))


def test_midnight_can_end_a_day() -> None:
    late = read(programme("23:30-24:00 main rest 休息; as E"), Engagement, "E")
    assert late.end == at(15, 0, 0)


def test_hours_before_dawn_belong_to_the_day_that_is_named() -> None:
    early = read(programme("03:10-03:40 main arrival 抵京; as E"), Engagement, "E")
    assert early.start == at(14, 3, 10)


def test_end_that_is_too_early_can_be_written_on_purpose() -> None:
    wrong = read(programme("09:30-10:00 main tea 茶叙; as E; ends 09:10"), Engagement, "E")
    assert (wrong.start, wrong.end) == (at(14, 9, 30), at(14, 9, 10))


def test_part_takes_tracks_and_place_of_the_line_above() -> None:
    plan = programme("""
    16:30-17:30 main,wives expanded-talks 会谈 @ GHP/East; as E
      + 17:00-17:05 photo 合影 | Photograph; as P
      + 17:10-17:20 signing 签字 @ GHP/Golden; as S; tracks main
    """)
    photo, signing = read(plan, Engagement, "P"), read(plan, Engagement, "S")
    assert (photo.parent, photo.tracks, photo.room) == ("E", ("ARC.main", "ARC.wives"), "GHP/East")
    assert (signing.parent, signing.tracks, signing.room) == ("E", ("ARC.main",), "GHP/Golden")


def test_plan_b_stands_for_the_line_above_and_is_not_in_force() -> None:
    plan = programme("""
    16:30-16:45 main welcome 欢迎仪式 @ GHP/EastPlaza; as E
      + 16:40-16:45 photo 合影; as P
      or 16:35-16:45 welcome 欢迎仪式（室内） @ GHP/North; as B
      + 16:40-16:45 photo 合影; as Q
    """)
    indoors = read(plan, Engagement, "B")
    assert (indoors.variant_of, indoors.in_force, indoors.room) == ("E", False, "GHP/North")
    assert indoors.tracks == ("ARC.main",)
    assert (read(plan, Engagement, "P").parent, read(plan, Engagement, "P").in_force) == ("E", True)
    assert (read(plan, Engagement, "Q").parent, read(plan, Engagement, "Q").in_force) == (
        "B",
        False,
    )


def test_plan_b_in_force_is_said_on_both_lines() -> None:
    plan = programme("""
    16:30-16:45 main welcome 欢迎仪式 @ GHP/EastPlaza; as E; in-force no
      or 16:35-16:45 welcome 欢迎仪式 @ GHP/North; as B; in-force
    """)
    assert not read(plan, Engagement, "E").counts
    assert read(plan, Engagement, "B").counts


def test_move_is_read_with_all_its_clauses() -> None:
    plan = programme("""
    vehicle car1 car 1号车
    ?15:35-16:15 main motorcade GHP > DYT_18; as M; drive 40 实测 2023; holds car1
      ; actual 15:40-?
      or 15:20-16:15 coach GHP > DYT_18; as N
    16:20-16:30 wives foot > GHP; as F
    """)
    move = read(plan, Move, "M")
    assert (move.mode, move.origin, move.destination) == (MoveMode.MOTORCADE, "GHP", "DYT_18")
    assert (move.depart, move.arrive) == (at(14, 15, 35), at(14, 16, 15))
    assert (move.drive_minutes, move.drive_source) == (40, "实测 2023")
    assert (move.actual_depart, move.actual_arrive) == (at(14, 15, 40), None)
    assert move.status is Status.TENTATIVE
    assert read(plan, Holding, "M.car1").role is HoldingRole.CAR
    other = read(plan, Move, "N")
    assert (other.variant_of, other.in_force, other.mode) == ("M", False, MoveMode.COACH)
    assert other.tracks == ("ARC.main",)
    assert (read(plan, Move, "F").origin, read(plan, Move, "F").destination) == ("", "GHP")


def test_holdings_take_the_usual_role_of_what_is_held() -> None:
    plan = programme(
        """
    person wang leader 王某
    person li officer 李某
    person chen interpreter 陈某
    person doc doctor 医生
    thing stand wreath-stand 花圈架
    11:45-12:10 main wreath 敬献花圈 @ MON_HERO; as W
      ; with wang li chen(zh/pt) doc ada
      ; holds stand(30/20) GHP/North
    """
    )
    roles = {h.resource: h.role for h in plan.table(Holding).values()}
    assert roles == {
        "wang": HoldingRole.HOST,
        "li": HoldingRole.LIAISON,
        "chen": HoldingRole.INTERPRETER,
        "doc": HoldingRole.ATTENDING,
        "ada": HoldingRole.ATTENDING,
        "stand": HoldingRole.CEREMONY,
        "GHP/North": HoldingRole.HOLDING_ROOM,
    }
    stand = read(plan, Holding, "W.stand")
    assert (stand.item, stand.setup_minutes, stand.turn_round_minutes) == ("W", 30, 20)
    assert read(plan, Holding, "W.chen").languages == ("zh", "pt")
    assert read(plan, Holding, "W.wang").setup_minutes is None


def test_holding_says_its_own_role() -> None:
    plan = programme("""
    person wang leader 王某
    11:45-12:10 main wreath 敬献花圈; as W; with wang(accompanying 5/0)
    """)
    wang = read(plan, Holding, "W.wang")
    assert (wang.role, wang.setup_minutes) == (HoldingRole.ACCOMPANYING, 5)


def test_tracks_are_named_shortly_by_id_all_or_none() -> None:
    plan = programme("""
    09:00-09:30 all tea 茶叙; as A
    09:30-10:00 ARC.wives tea 茶叙; as B
    10:00-10:30 - rehearsal 彩排; as C
    """)
    assert read(plan, Engagement, "A").tracks == ("ARC.main", "ARC.wives")
    assert read(plan, Engagement, "B").tracks == ("ARC.wives",)
    assert read(plan, Engagement, "C").tracks == ()


def test_second_stay_has_tracks_of_its_own() -> None:
    plan = programme("""
    stay ARC.2 2024-06-01 09:00 > 2024-06-02 09:00
    track main principal: ada
    day 2024-06-01
    10:00-10:30 main tea 茶叙; as E
    """)
    assert read(plan, Engagement, "E").tracks == ("ARC.2.main",)


def test_ids_are_made_of_track_day_and_time() -> None:
    plan = programme("""
    09:00-09:30 main tea 茶叙
    09:00-09:40 main rest 休息
    09:00-09:30 main foot GHP > GHP_E
    09:00-09:30 - rehearsal 彩排
    """)
    assert set(plan.table(Engagement)) == {
        "ARC.main.0514.0900",
        "ARC.main.0514.0900.2",
        "item.0514.0900",
    }
    assert set(plan.table(Move)) == {"ARC.main.0514.0900.3"}


def test_tasks_and_acceptances_are_read() -> None:
    plan = programme("""
    person li officer 李某
    11:45-12:10 main wreath 敬献花圈; as W
    task T0 送审 | Sent for approval; done; done-at 2024-05-12 17:00
    task T1 核对 | Checked; serves W; due 2024-05-13 18:00; minutes 30; after T0; person li
    accepted A1 R2 W main; proof case=full; reason 已核 | fine; author li; at 2024-05-13 19:00
    """)
    assert read(plan, Task, "T0").status is TaskStatus.DONE
    task = read(plan, Task, "T1")
    assert (task.serves, task.minutes, task.after, task.person) == ("W", 30, ("T0",), "li")
    assert task.due == at(13, 18, 0)
    accepted = read(plan, Acceptance, "A1")
    assert (accepted.code, accepted.subjects) == ("R2", ("W", "ARC.main"))
    assert (accepted.proof, accepted.author) == ("case=full", "li")


def test_zone_is_the_clock_of_all_times() -> None:
    plan = plan_from_text(
        "zone Asia/Kolkata\ndelegation D 丁\nstay S 2023-09-10 08:15 > 2023-09-10 20:00"
    )
    assert read(plan, Stay, "S").arrives == datetime(2023, 9, 10, 2, 45, tzinfo=UTC)
    assert plan.zone.key == "Asia/Kolkata"


def test_comments_blank_lines_and_line_ends_say_nothing() -> None:
    text = "# a\r\n\r\n   # b\nunit A 甲 # c\r\n\tunit B 乙#1; contact 5 # d; contact 6\r\n"
    plan = plan_from_text("\ufeff" + text)
    assert read(plan, Unit, "A").name_zh == "甲"
    assert (read(plan, Unit, "B").name_zh, read(plan, Unit, "B").contact) == ("乙#1", "5")


def test_pools_are_read_and_held_in_numbers() -> None:
    plan = programme("""
    pool cars 6 护卫车 | Escort cars; setup 30; turn 15
    9:00-9:30 main motorcade GHP > GHP_E; as M; holds cars(4 10/5)
    9:40-9:50 main motorcade GHP_E > GHP; as N; holds cars
    """)
    pool = read(plan, Pool, "cars")
    assert (pool.amount, pool.name_en) == (6, "Escort cars")
    assert (pool.setup_minutes, pool.turn_round_minutes) == (30, 15)
    four, one = (read(plan, Holding, f"{item}.cars") for item in "MN")
    assert (four.amount, four.setup_minutes, four.turn_round_minutes) == (4, 10, 5)
    assert (one.amount, one.role) == (1, HoldingRole.OTHER)


def test_links_are_read_with_their_edges() -> None:
    plan = programme("""
    9:00-9:30 main tea 茶叙; as A
    9:40-9:50 main foot GHP > GHP_E; as B
    link L A > B
    link K B start > A end; at-least -15; at-most 20; reason 随即 | at once
    """)
    plain, full = read(plan, Link, "L"), read(plan, Link, "K")
    assert (plain.before, plain.before_edge, plain.after, plain.after_edge) == (
        "A",
        Edge.END,
        "B",
        Edge.START,
    )
    assert (plain.at_least, plain.at_most) == (0, None)
    assert (full.before, full.before_edge, full.after, full.after_edge) == (
        "B",
        Edge.START,
        "A",
        Edge.END,
    )
    assert (full.at_least, full.at_most, full.reason_zh) == (-15, 20, "随即")


def test_pairs_to_be_kept_apart_are_read() -> None:
    plan = programme("""
    person li officer 李某
    apart K ARC li not-adjacent; valid-from 2024-05-13; valid-to 2024-05-15; remark 口头
    apart L ada ARC
    """)
    pair = read(plan, KeepApart, "K")
    assert (pair.one, pair.other, pair.strength) == ("ARC", "li", Strength.NOT_ADJACENT)
    assert (pair.valid_from, pair.valid_to) == (date(2024, 5, 13), date(2024, 5, 15))
    assert read(plan, KeepApart, "L").strength is Strength.NEVER


DINNER = """
    person wang leader 王某
    18:30-20:00 main banquet 欢迎宴会 | Banquet; as D; with wang
"""
NOTED = """
    order seats: alphabet french,then office, classes mixed, organisations by arrival, formal names
      ; hosts wang; name 座次 | Seats; as O
    moved ada before wang; reason 行动不便; author li; at 2024-05-13 18:00
    moved ARC last; as X
    order arrival: first office, stand-ins last
    seats round-tables: 30 tables of 10, interpreters behind, guest left as viewer
      ; host wang; guest ada; order O; agreed-by ARC; inspected-on 2024-05-13
    seat ada 1/2; kept; reason 面向门口
    seat wang 1
    seats talks: 8 a side, table end-on; as T
"""
IN_FULL = """
    record named-order O; engagement D; purpose seats; policy alphabet; alphabet french; tie office
      ; classes-first no; organisations arrival; name-form formal; hosts wang; name 座次 | Seats
    record displacement O.ada; order O; person ada; before wang; reason 行动不便; author li
      ; at 2024-05-13 18:00
    record displacement X; order O; person ARC
    record named-order D.arrival; engagement D; purpose arrival; policy office; term-date first
      ; substitutes end-of-class
    record seating D.seats; engagement D; form round-tables; tables 30; seats 10
      ; interpreters behind; guest-side left; side-frame viewer; host wang; guest ada; order O
      ; agreed-by ARC; inspected-on 2024-05-13
    record place D.seats.ada; seating D.seats; person ada; table 1; seat 2; pinned; reason 面向门口
    record place D.seats.wang; seating D.seats; person wang; table 1; seat 1
    record seating T; engagement D; form talks; seats 8; lay end-on
"""


def test_orders_and_seats_are_read_as_if_every_field_were_named() -> None:
    noted = programme(DINNER + NOTED)
    assert set(noted) == set(programme(DINNER + IN_FULL))
    assert len(noted.table(Place)) == 2


def test_orders_and_seats_come_back_the_same_from_an_exported_book(tmp_path: Path) -> None:
    plan = programme(DINNER + NOTED)
    file = tmp_path / "book.json"
    file.write_bytes(book_json(plan))
    assert set(records_of(json_entries(file))) == set(plan)


def test_an_order_belongs_to_the_engagement_above_or_to_the_one_it_names() -> None:
    plan = programme("""
    9:00-9:30 main tea 茶叙; as A
    order arrival
    10:00-10:30 main tea 茶叙; as B
    order photo: rank; engagement A
    seats photo: 2 rows of 5
    """)
    assert {one.id: one.engagement for one in plan.table(NamedOrder).values()} == {
        "A.arrival": "A",
        "A.photo": "A",
    }
    assert read(plan, Seating, "B.seats").tables == 2


def test_a_record_of_any_kind_is_read() -> None:
    plan = programme("""
    9:00-9:30 main motorcade GHP > DYT_18; as M
    record gate G; venue GHP; name 东门 | East gate; role drop; motorcades-per-slot 2
    record motorcade C; move M; escort controlled; freezes; drop G
    record road-closure X; roads A-B B-C; starts 2024-05-13 22:00; ends 2024-05-14 05:00
      ; areas [{"latitude": 39.9, "longitude": 116.4, "radius_m": 300}]
    """)
    column = read(plan, Motorcade, "C")
    assert (column.move, column.escort, column.freezes, column.drop) == (
        "M",
        DriveMode.CONTROLLED,
        True,
        "G",
    )
    assert read(plan, Gate, "G").name_en == "East gate"
    closure = read(plan, RoadClosure, "X")
    assert closure.roads == ("A-B", "B-C")
    assert closure.areas == (Area(latitude=39.9, longitude=116.4, radius_m=300),)


def test_what_is_served_and_who_avoids_it_is_read() -> None:
    plan = programme("""
    member bo official 博 | Bo; avoids halal clock
    room R 厅; in GHP; ways lift-A 长廊
    9:00-9:30 main tea 茶叙; as A; offers pork alcohol; least 15; not-before 8:30; agreed-rank 2
    """)
    tea = read(plan, Engagement, "A")
    assert (tea.offers, tea.least_minutes, tea.agreed_rank) == (("pork", "alcohol"), 15, 2)
    assert tea.not_before == at(14, 8, 30)
    assert read(plan, Member, "bo").avoids == ("halal", "clock")
    assert read(plan, Room, "R").ways == ("lift-A", "长廊")


# --- what is wrong with a line --------------------------------------------------------------------

WRONG = [
    ("line-unknown", "enagement 9:00", {"word": "enagement"}),
    ("clause-unknown", "9:00-9:30 main tea 茶叙; colour red", {"clause": "colour"}),
    ("clause-twice", "9:00-9:30 main tea 茶叙; expects 1; expects 2", {"clause": "expects"}),
    ("clause-twice", "9:00-9:30 main tea 茶叙; as A; as B", {"clause": "as"}),
    ("clause-twice", "member m official 某; delegation ARC", {"clause": "delegation"}),
    ("clause-twice", "member m official 某; name 某", {"clause": "name"}),
    ("clause-twice", "person p officer 某; role leader", {"clause": "role"}),
    ("clause-twice", "9:00-9:30 main tea 茶叙 @ GHP; venue GHP_E", {"clause": "venue"}),
    ("clause-twice", "?9:00-9:30 main tea 茶叙; status cancelled", {"clause": "status"}),
    ("clause-twice", "9:00-9:30 main tea 茶叙; tracks wives", {"clause": "tracks"}),
    ("clause-twice", "task T 事; title 事", {"clause": "title"}),
    ("clause-bare", "room R 厅; in GHP; stairs many", {"clause": "stairs"}),
    ("form", "9:00-9:30 main", {}),
    ("form", "9:00-9:30", {}),
    ("form", "9:00-? main motorcade GHP > GHP_E", {}),
    ("form", "9:00-9:30 main motorcade GHP GHP_E", {}),
    ("form", "room R 厅", {}),
    ("form", "room R; in GHP", {}),
    ("form", "venue", {}),
    ("form", "venue NOWHERE", {}),
    ("form", "venue V 馆; at 39.9", {}),
    ("form", "unit U", {}),
    ("form", "person p", {}),
    ("form", "delegation D", {}),
    ("form", "member m", {}),
    ("form", "stay S 2024-05-13", {}),
    ("form", "phase", {}),
    ("form", "track t", {}),
    ("form", "task T", {}),
    ("form", "pool P", {}),
    ("form", "link L A", {}),
    ("form", "link L A middle > B", {}),
    ("form", "apart K ARC", {}),
    ("form", "accepted A R2", {}),
    ("form", "record gate", {}),
    ("record-kind", "record castle C", {"kind": "castle"}),
    ("parts", "record road-closure X; areas everywhere", {"clause": "areas"}),
    ("parts", 'record road-closure X; areas [{"latitude": "north"}]', {"clause": "areas"}),
    ("form", "setting key", {}),
    ("form", "order", {}),
    ("form", "9:00-9:30 main tea 茶\norder photo\nmoved ada behind ada", {}),
    ("form", "seats", {}),
    ("form", "9:00-9:30 main tea 茶\nseats photo\nseat ada first", {}),
    ("choice", "9:00-9:30 main tea 茶\norder of-arrival: rank", {"text": "of-arrival"}),
    ("choice", "9:00-9:30 main tea 茶\nseats sofa", {"text": "sofa"}),
    ("phrase", "9:00-9:30 main tea 茶\norder photo: by age", {"text": "by age"}),
    ("phrase", "9:00-9:30 main tea 茶\nseats photo: rows of 5", {"text": "rows of 5"}),
    ("phrase-twice", "9:00-9:30 main tea 茶\norder photo: rank, office", {"text": "office"}),
    ("needs-above", "order photo: rank", {}),
    ("needs-above", "9:00-9:30 main tea 茶\nmoved ada last", {}),
    ("needs-above", "9:00-9:30 main tea 茶\nseat ada 1", {}),
    (
        "needs-above",
        "9:00-9:30 main tea 茶\norder photo\n9:00-9:30 main tea 茶\nmoved ada last",
        {},
    ),
    ("id-unknown", "9:00-9:30 main tea 茶\nseats photo\nseat qqqqqqqqqq 1", {}),
    ("limits", "9:00-9:30 main tea 茶\nseats photo: 3 rows of 99999", {"field": "seats"}),
    ("form", "9:00-9:30 main tea 茶叙; with (host)", {}),
    ("form", "9:00-9:30 main tea 茶叙; actual 9:05", {}),
    ("form", "venue V 馆\nclosed 2024-05-13", {}),
    ("needs-above", "+ 9:00-9:30 photo 合影", {}),
    ("needs-above", "or 9:00-9:30 photo 合影", {}),
    ("needs-above", "9:00-9:30 main tea 茶叙\nor 9:00-9:30 foot > GHP", {}),
    ("needs-above", "9:00-9:30 main foot > GHP\nor 9:00-9:30 photo 合影", {}),
    ("needs-above", "9:00-9:30 main foot > GHP\n+ 9:00-9:30 photo 合影", {}),
    ("needs-above", "closed 2024-05-13 09:00 > 2024-05-13 10:00", {}),
    ("id-unknown", "9:00-9:30 main tea 茶叙 @ qqqqqqqqqq", {"id": "qqqqqqqqqq"}),
    ("id-unknown-near", "9:00-9:30 mian tea 茶叙", {"id": "mian", "near": "main"}),
    ("id-unknown-near", "9:00-9:30 main tea 茶叙; with adda", {"near": "ada"}),
    ("id-unknown", "track t press: qqqqqqqqqq", {}),
    ("id-kind", "9:00-9:30 main tea 茶叙 @ ada", {"id": "ada", "kind": "member"}),
    ("id-kind", "9:00-9:30 main tea 茶叙; with PEK_VIP", {"kind": "venue"}),
    ("id-taken", "unit ada 甲", {"id": "ada", "first": 3}),
    ("id-taken", "member ada official 阿达", {"first": 3}),
    ("id-taken", "9:00-9:30 main tea 茶叙; as ada", {"first": 3}),
    ("id-form", "unit ?x 甲", {"id": "?x"}),
    ("too-long", "unit U " + "a" * 301, {"field": "name_en", "limit": "300"}),
    ("limits", "venue V 馆; at 99 116", {"field": "latitude"}),
    ("limits", "room R 厅; in GHP; setup 99999", {"field": "setup_minutes"}),
    ("names", "unit U 甲 | A | B", {"languages": "zh | en"}),
    ("choice", "9:00-9:30 main teaa 茶叙", {"text": "teaa"}),
    ("choice", "person p king 甲", {"text": "king"}),
    ("choice", "unit U 甲\n9:00-9:30 main tea 茶叙; with ada(boss)", {"text": "boss"}),
    ("number", "room R 厅; in GHP; for many", {"text": "many"}),
    ("below-zero", "room R 厅; in GHP; for -3", {"text": "-3"}),
    ("number", "room R 厅; in GHP; for ³", {"text": "³"}),
    ("number", "pool P many 车", {"text": "many"}),
    ("number", "9:00-9:30 main tea 茶叙; as A\nlink L A > A; at-least 1-5", {"text": "1-5"}),
    ("below-zero", "9:00-9:30 main tea 茶叙; expects -1", {"text": "-1"}),
    ("id-kind", "9:00-9:30 main tea 茶叙; as A\nlink L A > ada", {"kind": "member"}),
    ("id-kind", "apart K ARC PEK_VIP", {"kind": "venue"}),
    ("choice", "apart K ARC ada seldom", {"text": "seldom"}),
    ("decimal", "venue V 馆; at 39.9N 116", {"text": "39.9N"}),
    ("yes-no", "9:00-9:30 main tea 茶叙; outdoor perhaps", {"text": "perhaps"}),
    ("time", "25:00-26:00 main tea 茶叙", {"text": "25:00"}),
    ("time", "9:60-10:00 main tea 茶叙", {"text": "9:60"}),
    ("time", "24:01-24:05 main tea 茶叙", {"text": "24:01"}),
    ("date", "day 2024-02-30", {"text": "2024-02-30"}),
    ("date", "day 0000-01-01", {"text": "0000-01-01"}),
    ("date", "day 9999-12-31", {"text": "9999-12-31"}),
    ("date", "day 20240514", {"text": "20240514"}),
    ("moment", "task T 事; due tomorrow", {"text": "tomorrow"}),
    ("moment", "stay S 2024-05-13 soon > 2024-05-14 10:00", {"text": "2024-05-13 soon"}),
    ("ends-early", "17:00-16:30 main tea 茶叙", {"text": "16:30"}),
    ("closed-early", "venue V 馆\nclosed 2024-05-13 09:00 > 2024-05-13 09:00", {}),
    ("signs", "~9:00-9:30 main foot GHP > GHP_E", {"kind": "move"}),
    ("zone-late", "zone Asia/Tokyo", {}),
]


@pytest.mark.parametrize(("key", "lines", "told"), WRONG)
def test_wrong_line_is_told_with_its_number_and_what_would_be_right(
    key: str, lines: str, told: dict[str, Any]
) -> None:
    with pytest.raises(BadInput) as caught:
        plan_from_text(PARTY + "\n" + lines, file="week.txt")
    trouble = caught.value
    assert trouble.key == f"programme-text-{key}"
    assert trouble.arguments["file"] == "week.txt"
    last = (PARTY + "\n" + lines).count("\n") + 1
    assert trouble.arguments["place"] == str(last)
    assert told.items() <= trouble.arguments.items()
    for language in ("zh", "en"):
        sentence = wording(language).say(trouble.key, **trouble.arguments)
        assert "week.txt" in sentence
        assert str(last) in sentence


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("; expects 3", "clause-alone", 1),
        ("zone Mars/Olympus", "zone", 1),
        ("unit U 甲\nzone Asia/Tokyo", "zone-late", 2),
        ("9:00-9:30 main tea 茶叙", "needs-above", 1),
        ("# 注\n\nmember m official 甲", "needs-above", 3),
        ("stay S 2024-05-13 09:00 > 2024-05-14 09:00", "needs-above", 1),
        ("delegation D 丁\ntrack main principal", "needs-above", 2),
        ("delegation D 丁\nphase state", "needs-above", 2),
        ("unit U 甲\n  ; contact 5\n  ; contact 6", "clause-twice", 3),
        ("unit U 甲\n  ; phone 6", "clause-unknown", 2),
    ],
)
def test_complaint_names_the_line_and_of_a_long_one_the_row(text: str, key: str, line: int) -> None:
    with pytest.raises(BadInput) as caught:
        plan_from_text(text)
    assert (caught.value.key, caught.value.arguments["place"]) == (
        f"programme-text-{key}",
        str(line),
    )


def test_complaints_have_the_same_words_in_both_languages() -> None:
    """Every complaint that is tested has its words; the catalogue holds no other."""
    used = {key for key, _, _ in WRONG} | {"clause-alone", "zone"}
    for language in ("zh", "en"):
        assert all(wording(language).has(f"programme-text-{key}") for key in used)


# --- text of any shape ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000_000,
        "unit U " + "甲" * 10_000_000,
        "unit U 甲" + " " * 10_000_000 + "; contact 5; contact 6",
        "day " + "9" * 10_000_000,
        "~" * 10_000_000 + "9:00-9:30 main tea 茶叙",
        "unit U 甲; contact " + "; ".join(["a"] * 1_000_000),
        "delegation D 丁\nday 2024-05-14\n9:00-9:30 - tea 茶叙; with " + "(" * 10_000_000,
        "delegation D 丁\nday 2024-05-14\n9:00-9:30 - tea 茶叙; with " + "a" * 10_000_000,
        "delegation D 丁\nstay " + "a " * 5_000_000 + "> b",
    ],
    ids=["word", "name", "spaces", "digits", "signs", "clauses", "brackets", "id", "stay"],
)
def test_line_of_ten_megabytes_is_refused_with_a_short_complaint(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        plan_from_text(text)
    assert len(wording("en").say(caught.value.key, **caught.value.arguments)) < 2_000


def test_hundred_thousand_lines_are_read() -> None:
    lines = "".join(f"unit U{n} 单位{n}\n" for n in range(100_000))
    assert len(plan_from_text(lines)) == 100_000


def test_many_items_at_one_minute_all_get_ids() -> None:
    plan = programme("9:00-9:30 main tea 茶叙\n" * 20_000)
    assert len(plan.table(Engagement)) == 20_000


MARKS = "+ or ~ ? ; | @ > : ( ) - # \\; \ufeff \x00".split(" ")
VALUES = """main ada tea motorcade GHP GHP/North (host) (zh/en) state principal all A B 45 45.5 yes
    2024-05-14 10:00 24:00 9:00-9:30 23:30-00:30 9:00-? with holds as expects in for at due
    39.9 116.4 band car leader""".split()
FIELDS = sorted({f"; {field}" for kind in KINDS.values() for field in kind.__struct_fields__})
FRAGMENTS = st.one_of(
    st.sampled_from([*WORDS, "\n"]), st.sampled_from([*MARKS, *VALUES]), st.sampled_from(FIELDS)
)


def answered(text: str) -> bool:
    """Whether the text is refused, with a line's number and in words of both languages."""
    try:
        plan_from_text(text)
    except BadInput as trouble:
        said = [wording(la).say(trouble.key, **trouble.arguments) for la in ("zh", "en")]
        return str(trouble.arguments["place"]).isdigit() and all(said)
    return False


@given(st.lists(FRAGMENTS, max_size=40).map(" ".join))
def test_any_text_gives_a_whole_plan_or_a_complaint(lines: str) -> None:
    """Nothing but `BadInput` comes out of it, and a plan that comes out of it stands."""
    if not answered(PARTY + lines):
        plan = programme(lines)
        assert not list(plan_faults(plan))
        assert programme(lines) == plan


LINES = [lines.split("\n")[-1].split(";")[0] for _, lines, _ in WRONG]


@given(st.sampled_from(LINES), st.sampled_from(FIELDS), st.sampled_from(["", *VALUES]))
def test_any_clause_on_any_line_is_taken_or_answered(line: str, clause: str, value: str) -> None:
    text = f"{PARTY}{line}{clause} {value}"
    assert answered(text) or not list(plan_faults(plan_from_text(text)))


@given(st.text(max_size=200))
def test_any_characters_at_all_are_answered(text: str) -> None:
    assert answered(text) or isinstance(plan_from_text(text), Plan)
