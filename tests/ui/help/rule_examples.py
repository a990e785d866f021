"""The examples of the page on rules, as plans: what the page says the checker says, it must say.

A new rule gets lines here that break it, and a section on the page with an empty quotation (``>``);
``python -m tests.ui.help`` fills that in.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from reception.plan.displacement import Displacement
from reception.plan.named_order import NamedOrder
from reception.plan.record import Record
from reception.plan.seating import Seating, SeatingForm
from reception.plan.setting import Setting
from tests.ui.help.ceremony_examples import CEREMONY_EXAMPLES
from tests.ui.help.flag_examples import FLAG_EXAMPLES

PARTY = """
venue HOTEL 北湖饭店 | North Lake Hotel; at 40.1000 119.7000
venue HALL 市民中心 | Civic Centre; at 39.9050 119.7200
room EAST 东厅 | East Hall; in HALL; for 40; setup 15; turn 15
room WEST 西厅 | West Hall; in HALL; accepted 2024-06-01
room DOOR 门厅 | Entrance Hall; in HALL
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor
thing band band 军乐团 | Military band; base HALL; setup 30; turn 30
delegation ARC 阿卡 | Arcadia; country XA
  member alva principal 阿尔瓦 | Alva; title 总统 | President
  stay ARC.1 2024-05-13 20:00 > 2024-05-15 10:00
  track main principal: alva
delegation BOR 博里亚 | Borea; country XB
  member berg principal 贝格 | Berg; title 总理 | Prime Minister
  stay BOR.1 2024-05-13 20:00 > 2024-05-15 10:00
  track main principal: berg
day 2024-05-14
"""

EXAMPLES = {
    "T1": """
  10:00-11:00 ARC.main meeting 会见 | Call @ HALL
  10:45-11:15 ARC.main signing 签字 | Signing @ HALL
""",
    "T2": """
  09:00-10:00 ARC.main tea 早茶 | Tea @ HOTEL
  10:30-11:30 ARC.main meeting 会见 | Call @ HALL
""",
    "T3": """
  10:00-11:00 ARC.main meeting 会见 | Call @ HALL; ends 2024-05-14 09:00
""",
    "T4": """
  day 2024-05-13
  20:05-20:30 ARC.main meeting 会见 | Call @ HALL
""",
    "T5": """
  09:00-09:45 BOR.main meeting 会谈 | Talks @ DOOR
  10:00-10:15 ARC.main welcome 欢迎仪式 | Welcome ceremony @ DOOR; holds band
""",
    "T6": """
  09:00-10:00 ARC.main visit 参观 | Visit @ HALL
  10:05-10:55 ARC.main meeting 会见 | Call @ HALL
  11:00-11:30 ARC.main business 座谈 | Round table @ HALL
""",
    "T8": """
  !09:30-10:00 ARC.main tea 早茶 | Tea @ HOTEL
  10:30-11:00 ARC.main meeting 会见 | Call @ HALL
  !11:30-12:30 ARC.main lunch 午餐 | Lunch @ HOTEL
""",
    "R1": """
  10:00-11:00 ARC.main meeting 会见 | Call @ EAST
  11:10-12:00 BOR.main meeting 会谈 | Talks @ EAST
""",
    "R2": """
  10:00-11:00 ARC.main meeting 会见 | Call @ EAST; expects 60
""",
    "R3": """
  10:00-11:00 ARC.main meeting 会见 | Call @ WEST
""",
    "R4": """
  10:00-10:30 ARC.main welcome 欢迎仪式 | Welcome ceremony @ HALL; holds band
  10:45-11:15 BOR.main welcome 欢迎仪式 | Welcome ceremony @ HALL; holds band
""",
    "P1": """
  10:00-11:00 ARC.main meeting 会见 | Call @ HALL; with wang
  10:30-11:30 BOR.main meeting 会谈 | Talks @ HALL; with wang
""",
    "R5": """
  pool cars 6 护卫车 | Escort cars; setup 15; turn 15
  10:00-10:30 ARC.main motorcade HOTEL > HALL; drive 30; holds cars(4)
  10:20-10:50 BOR.main motorcade HOTEL > HALL; drive 30; holds cars(3)
""",
    "P2": """
  person liang leader 梁某 | Liang Mou; speaks zh
  person gu interpreter 顾某 | Gu Mou; speaks zh ar
  delegation CAL 卡拉 | Cala; country XC; speaks pt
    member cruz principal 克鲁斯 | Cruz
  stay CAL.1 2024-05-13 20:00 > 2024-05-15 10:00
  track main principal: cruz
  10:00-11:00 CAL.main meeting 会见 | Call @ HALL; with liang
""",
    "P4": """
  delegation CAL 卡拉 | Cala; country XC
    member cruz principal 克鲁斯 | Cruz; title President
  stay CAL.1 2024-05-13 20:00 > 2024-05-15 10:00
  track main principal: cruz
""",
    "P5": """
  delegation CAL 卡拉 | Cala; country XC
    member cruz principal 克鲁斯 | Cruz; avoids halal
  stay CAL.1 2024-05-13 20:00 > 2024-05-15 10:00
  track main principal: cruz
  12:00-13:00 CAL.main lunch 午宴 | Lunch @ HALL; offers alcohol fish
""",
    "A1": """
  apart K ARC BOR
  10:00-11:00 ARC.main meeting 会见 | Call @ EAST
  11:10-12:00 BOR.main meeting 会谈 | Talks @ DOOR
""",
    "A2": """
  18:30-20:00 ARC.main,BOR.main banquet 欢迎宴会 | Banquet @ HALL; as B; with wang
""",
    "A3": """
  10:00-11:00 ARC.main,BOR.main meeting 会见 | Call @ HALL; as C; with wang
""",
    "E1": """
  thing escort escort 摩托车护卫队 | Motorcycle escort
  delegation CAL 卡拉 | Cala; country XC
  stay CAL.1 2014-05-13 20:00 > 2014-05-15 10:00
  phase state
  track main principal
  day 2014-05-14
  09:00-09:40 CAL.main motorcade HOTEL > HALL; holds escort
""",
    "E2": """
  delegation CAL 卡拉 | Cala; country XC
  stay CAL.1 2024-05-13 20:00 > 2024-05-15 10:00
  phase state
  track main principal
  18:30-20:00 CAL.main banquet 欢迎宴会 | State banquet @ HALL
""",
    "J1": """
  delegation HKG 香港代表团 | Hong Kong delegation; country HK; sar
  stay HKG.1 2024-05-13 20:00 > 2024-05-15 10:00
  phase sar
  track main principal
  10:00-11:00 HKG.main meeting 访华座谈 | Round table @ HALL
""",
    "D2": """
  10:00-10:30 BOR.main meeting 会谈 | Talks @ DOOR
  10:15-10:30 ARC.main welcome 欢迎仪式 | Welcome ceremony @ HALL; outdoor
    or 10:15-10:30 welcome 室内欢迎仪式 | Welcome ceremony, indoors @ DOOR
""",
    "P3": """
  person zhao officer 赵处长 | Mr Zhao
  vehicle saloon car 轿车 | Saloon; seats 3
  10:00-10:45 ARC.main motorcade HOTEL > HALL; as W; holds zhao
  record motorcade M; move W
  record motorcade-car M1; motorcade M; order 1; role principal; vehicle saloon
  record car-seat S1; car M1; position front; person zhao
""",
    "M1": """
  10:00-10:45 ARC.main motorcade PEK_VIP > DYT_18; as W
  10:03-10:48 BOR.main motorcade PEK_VIP > DYT_18; as V
  record motorcade M; move W
  record motorcade N; move V
""",
    "M2": """
  10:00-10:45 ARC.main motorcade PEK_VIP > DYT_18; as W
  10:00-10:45 BOR.main car PEK_VIP > DYT_18; as V
  record motorcade M; move W; freezes
""",
    "M3": """
  10:00-10:45 ARC.main motorcade HOTEL > HALL; as W
  10:15-10:46 BOR.main motorcade HOTEL > HALL; as V
  record gate G; venue HALL; name 东门 | East gate; role drop; motorcades-per-slot 1
  record motorcade M; move W; drop G
  record motorcade N; move V; drop G
""",
    "M4": """
  vehicle saloon car 轿车 | Saloon; seats 3
  10:00-10:45 ARC.main motorcade HOTEL > HALL; as W
  record motorcade M; move W
  record motorcade-car M1; motorcade M; order 1; role principal; vehicle saloon
  record motorcade-car M2; motorcade M; order 2; role spare; vehicle saloon; flagged
  record car-seat S1; car M1; position rear-right; person alva
""",
    "M5": """
  vehicle van luggage 行李车 | Luggage van; seats 2
  10:00-10:45 ARC.main motorcade HOTEL > HALL; as W
  record motorcade M; move W
  record motorcade-car M1; motorcade M; order 1; role luggage; vehicle van
""",
    "M6": """
  vehicle saloon car 轿车 | Saloon; seats 3
  10:00-10:45 ARC.main motorcade HOTEL > HALL; as W
  record motorcade M; move W
  record motorcade-car M1; motorcade M; order 1; role principal; vehicle saloon
""",
    "M7": """
  track press press 记者线 | Press
  10:00-10:40 BOR.press coach HOTEL > HALL
  10:00-10:45 BOR.main motorcade HOTEL > HALL; as W
  record motorcade M; move W; press-ready-minutes 15
""",
    **CEREMONY_EXAMPLES,
    **FLAG_EXAMPLES,
    "K1": """
  task text 缎带文字 | Ribbon text; due 2024-05-13 18:00
  task print 缎带印制 | Ribbon printed; due 2024-05-14 09:00; minutes 1080; after text
""",
    "B1": "",
}
"""By code of the rule: the lines that break it, below those of the party."""

RECORDS: dict[str, tuple[Record, ...]] = {
    "B1": (Setting(id="margin.clearance", value="20"),),
    "A2": (
        NamedOrder(id="entry", engagement="B", name_zh="入场次序", name_en="Order of entry"),
        Displacement(
            id="first",
            order="entry",
            person="berg",
            before="alva",
            author="li",
            at=datetime(2024, 5, 12, 9, 0, tzinfo=UTC),
        ),
    ),
    "A3": (
        Seating(
            id="seats",
            engagement="C",
            form=SeatingForm.ARMCHAIRS,
            seats=2,
            host="wang",
            guest="alva",
            agreed_by=("ARC", "BOR"),
            host_agreed_on=date(2024, 5, 12),
            inspected_on=date(2024, 5, 13),
        ),
    ),
}
"""By code of the rule: records for which the notation has no lines."""
