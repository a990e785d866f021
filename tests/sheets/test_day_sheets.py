"""The run-sheets, one fact at a time: the plan that shows it stands in the test's docstring."""

import inspect
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from reception.checks.checker import Checker
from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan
from reception.sheets.blocks import Document, Facts, Grid, Heading, Mark, PageBreak, Row, RowLook
from reception.sheets.day_sheets import delegation_day, office_day
from reception.sheets.plain_text import document_text
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from reception.wording import wording
from tests.sheets.cases import NOW
from tests.source import sources

PARTY = """
venue TOWN 市民中心 | Civic Centre
room EAST 东厅 | East Hall; in TOWN
person wang leader 王某 | Wang Mou
delegation ARC 阿卡 | Arcadia; country XA
  member alva principal 阿尔瓦 | Alva; title 总统 | President
  stay ARC.1 2024-04-10 09:00 > 2024-04-12 20:00
  track main principal: alva
"""
THURSDAY = date(2024, 4, 11)


def plan_told(test: Callable[..., Any]) -> Plan:
    """The plan of the lines in a test's docstring, below the party's."""
    return plan_from_text(PARTY + (inspect.getdoc(test) or ""))


def asked(plan: Plan, language: str = "en", **narrowed: Any) -> SheetRequest:
    """A request of Thursday's sheet in one language, or in as many as stand in `languages`."""
    wish: dict[str, Any] = {"day": THURSDAY, "languages": (language,), **narrowed}
    return SheetRequest(plan=plan, now=NOW, revision=1, **wish)


def arcadia(test: Callable[..., Any], language: str = "en", **narrowed: Any) -> Document:
    """The sheet of Arcadia with the plan that a test tells."""
    return delegation_day(asked(plan_told(test), language, delegation="ARC", **narrowed))


def rows(document: Document) -> tuple[Row, ...]:
    """The rows of its first grid: the programme."""
    return next(block for block in document.blocks if isinstance(block, Grid)).rows


def column(document: Document, key: str) -> list[str]:
    """What stands in a column of the programme, from top to bottom."""
    grid = next(block for block in document.blocks if isinstance(block, Grid))
    place = [one.key for one in grid.columns].index(key)
    return [row.cells[place].text for row in grid.rows]


def marked(document: Document, mark: Mark) -> list[str]:
    """All runs of the programme in one look."""
    lines = (line for row in rows(document) for cell in row.cells for line in cell.lines)
    return [run.text for line in lines for run in line if run.mark is mark]


# --- time -----------------------------------------------------------------------------------------


def test_tentative_item_is_marked_as_to_be_confirmed() -> None:
    """
    day 2024-04-11
      ?10:00-11:00 main meeting 会见 | Call @ EAST
      12:00-13:00 main lunch 午餐 | Lunch @ EAST
    """
    sheet = arcadia(test_tentative_item_is_marked_as_to_be_confirmed)
    assert marked(sheet, Mark.TBC) == ["TBC"]
    assert column(sheet, "item") == ["Call TBC", "Lunch"]


def test_item_without_place_says_that_it_is_to_be_confirmed() -> None:
    """
    day 2024-04-11
      10:00-11:00 main meeting 会见 | Call
    """
    sheet = arcadia(test_item_without_place_says_that_it_is_to_be_confirmed, "zh")
    assert column(sheet, "place") == marked(sheet, Mark.TBC) == ["待定"]


def test_approximate_start_and_open_end_are_said() -> None:
    """
    day 2024-04-11
      ~10:00-? 45 main meeting 会见 | Call @ EAST
    """
    test = test_approximate_start_and_open_end_are_said
    assert column(arcadia(test, "zh"), "time") == ["约10:00–待定"]
    assert column(arcadia(test, "en"), "time") == ["about 10:00–TBC"]
    both = arcadia(test, languages=("zh", "en"))
    assert column(both, "time") == ["约10:00–待定\nabout 10:00–TBC"]


def test_end_that_is_assumed_for_checks_is_not_printed() -> None:
    """
    day 2024-04-11
      10:00-? 45 main meeting 会见 | Call @ EAST
    """
    assert "10:45" not in document_text(arcadia(test_end_that_is_assumed_for_checks_is_not_printed))


def test_night_item_names_the_other_day_on_both_sheets() -> None:
    """
    day 2024-04-10
      23:40-00:20 main banquet 晚宴 | Banquet @ EAST
    """
    test = test_night_item_names_the_other_day_on_both_sheets
    evening = arcadia(test, "zh", day=date(2024, 4, 10))
    assert column(evening, "time") == ["23:40–次日00:20"]
    assert column(arcadia(test, "zh"), "time") == ["前一日23:40–00:20"]
    assert column(arcadia(test, "en"), "time") == ["23:40 (−1)–00:20"]


def test_item_that_ends_at_midnight_is_of_one_day() -> None:
    """
    day 2024-04-10
      22:00-24:00 main banquet 晚宴 | Banquet @ EAST
    day 2024-04-11
      09:00-10:00 main meeting 会见 | Call @ EAST
    """
    test = test_item_that_ends_at_midnight_is_of_one_day
    assert column(arcadia(test, day=date(2024, 4, 10)), "time") == ["22:00–24:00"]
    assert column(arcadia(test), "time") == ["09:00–10:00"]


def test_guests_clock_stands_below_ours_and_says_its_day() -> None:
    """
    delegation BOR 博里亚 | Borea; home_zone America/Sao_Paulo
      stay BOR.1 2024-04-10 09:00 > 2024-04-12 20:00
      track main principal
    day 2024-04-11
      09:45-10:30 main meeting 会见 | Call @ EAST
      15:00-16:00 main meeting 再会见 | Second call @ EAST
    """
    plan = plan_told(test_guests_clock_stands_below_ours_and_says_its_day)
    sheet = delegation_day(asked(plan, delegation="BOR"))
    assert column(sheet, "time") == [
        "09:45–10:30\nUTC−3 22:45 (−1)",
        "15:00–16:00\nUTC−3 04:00",
    ]


def test_guests_who_share_our_clock_have_no_second_one() -> None:
    """
    delegation BOR 博里亚 | Borea; home_zone Asia/Shanghai
      stay BOR.1 2024-04-10 09:00 > 2024-04-12 20:00
      track main principal
    day 2024-04-11
      09:45-10:30 main meeting 会见 | Call @ EAST
    """
    plan = plan_told(test_guests_who_share_our_clock_have_no_second_one)
    assert column(delegation_day(asked(plan, delegation="BOR")), "time") == ["09:45–10:30"]


# --- what is on it, and in which order ------------------------------------------------------------


def test_sub_items_and_then_plan_b_follow_what_they_belong_to() -> None:
    """
    day 2024-04-11
      10:00-11:00 main signing 签字 | Signing @ EAST; as S
        + 10:50-11:00 photo 合影 | Photograph
        or 15:00-16:00 signing 签字（改时） | Signing, later
          + 15:50-16:00 photo 合影 | Photograph, later
      10:30-10:40 main press 记者拍照 | Press photographs @ TOWN
    """
    sheet = arcadia(test_sub_items_and_then_plan_b_follow_what_they_belong_to)
    assert column(sheet, "item") == [
        "Signing",
        "Photograph",
        "Plan B: Signing, later",
        "Plan B: Photograph, later",
        "Press photographs",
    ]
    looks = [row.look for row in rows(sheet)]
    assert looks == [RowLook.ITEM, *[RowLook.SUB_ITEM] * 3, RowLook.ITEM]


def test_sub_item_repeats_neither_place_nor_guests() -> None:
    """
    day 2024-04-11
      10:00-11:00 main signing 签字 | Signing @ EAST
        + 10:50-11:00 photo 合影 | Photograph
        + 10:40-10:50 press 记者提问 | Questions @ TOWN
    """
    sheet = arcadia(test_sub_item_repeats_neither_place_nor_guests)
    assert column(sheet, "place") == ["Civic Centre, East Hall", "Civic Centre", ""]
    assert column(sheet, "people") == ["Guests: Alva, President", "", ""]


def test_cancelled_items_are_not_printed() -> None:
    """
    day 2024-04-11
      10:00-11:00 main meeting 会见 | Call @ EAST
        or x15:00-16:00 meeting 会见（改时） | Later call
      x12:00-13:00 main lunch 午餐 | Lunch @ EAST
      x14:00-14:30 main car TOWN > DYT_18
    """
    assert column(arcadia(test_cancelled_items_are_not_printed), "item") == ["Call"]


def test_cancelled_stay_is_not_printed() -> None:
    """
    delegation BOR 博里亚 | Borea
      stay BOR.1 2024-04-10 09:00 > 2024-04-12 20:00; cancelled
      track main principal
    day 2024-04-11
      09:00-10:00 BOR.main meeting 会见 | Call that is off @ EAST
      11:00-12:00 ARC.main meeting 会见 | Call @ EAST
    """
    plan = plan_told(test_cancelled_stay_is_not_printed)
    assert column(office_day(asked(plan)), "item") == ["Call"]
    with pytest.raises(Trouble, match="sheet-empty-day"):
        delegation_day(asked(plan, delegation="BOR"))


def test_shared_item_stands_once_on_the_offices_day() -> None:
    """
    delegation BOR 博里亚 | Borea
      stay BOR.1 2024-04-10 09:00 > 2024-04-12 20:00
      track main principal
    day 2024-04-11
      09:00-10:00 - rehearsal 合练 | Rehearsal @ EAST
      18:00-20:00 ARC.main,BOR.main banquet 晚宴 | Banquet @ EAST
    """
    sheet = office_day(asked(plan_told(test_shared_item_stands_once_on_the_offices_day)))
    assert column(sheet, "delegation") == ["", "ARC\nBOR"]
    assert "ARC  Arcadia; BOR  Borea" in document_text(sheet)


def test_all_days_are_printed_when_none_is_asked_for() -> None:
    """
    day 2024-04-10
      10:00-11:00 main meeting 会见 | Call @ EAST
    day 2024-04-12
      10:00-11:00 main meeting 再会见 | Second call @ EAST
    """
    sheet = arcadia(test_all_days_are_printed_when_none_is_asked_for, day=None)
    heads = [block.text for block in sheet.blocks if isinstance(block, Heading)]
    assert heads == ["Wed 10 April 2024", "Fri 12 April 2024", "Official party"]
    assert sum(isinstance(block, PageBreak) for block in sheet.blocks) == 1
    assert sum(isinstance(block, Facts) for block in sheet.blocks) == 1


def test_conflicts_are_not_printed() -> None:
    """
    day 2024-04-11
      10:00-11:00 main meeting 会见 | Call @ EAST; with wang
      10:30-11:30 main press 记者会 | Press @ EAST; with wang
    """
    plan = plan_told(test_conflicts_are_not_printed)
    quiet = plan_from_text(
        PARTY
        + """
day 2024-04-11
  10:00-11:00 main meeting 会见 | Call @ EAST; with wang
"""
    )
    conflicts = Checker(plan).conflicts
    assert {conflict.code for conflict in conflicts} >= {"T1", "P1"}
    said = delegation_day(asked(plan, delegation="ARC"))
    assert rows(said)[0] == rows(delegation_day(asked(quiet, delegation="ARC")))[0]
    assert not any(conflict.code in document_text(said) for conflict in conflicts)


def test_sheets_know_no_checks() -> None:
    known = [name for source in sources("reception/sheets") for _, name in source.imports()]
    assert not [name for name in known if name.startswith("reception.checks")]


# --- places, people, cars -------------------------------------------------------------------------


def test_place_is_named_once_where_the_room_says_its_house() -> None:
    """
    day 2024-04-11
      10:00-11:00 main meeting 会见 | Call @ GHP/Fujian
      12:00-13:00 main lunch 午餐 | Lunch @ EAST
    """
    test = test_place_is_named_once_where_the_room_says_its_house
    assert column(arcadia(test, "zh"), "place") == ["人民大会堂福建厅", "市民中心 东厅"]
    assert column(arcadia(test), "place") == [
        "Fujian Hall, Great Hall of the People",
        "Civic Centre, East Hall",
    ]


@pytest.mark.parametrize("kind", ["sar", "taiwan", "domestic"])
def test_guests_from_our_own_country_are_not_called_foreign(kind: str) -> None:
    plan = plan_from_text(
        PARTY
        + f"""
delegation HOME 代表团 | Delegation; {kind}
  member ho principal 何某 | Ho Mou
  stay HOME.1 2024-04-10 09:00 > 2024-04-12 20:00
  track main principal: ho
day 2024-04-11
  10:00-11:00 main meeting 座谈 | Meeting @ EAST; with wang
"""
    )
    zh = document_text(delegation_day(asked(plan, "zh", delegation="HOME")))
    assert "来宾：何某" in zh
    assert "京方：王某" in zh
    for word in ("外方", "中方", "本国"):
        assert word not in zh


def test_foreign_guests_and_ours_are_told_apart() -> None:
    """
    day 2024-04-11
      10:00-11:00 main meeting 会见 | Call @ EAST; with wang
    """
    said = column(arcadia(test_foreign_guests_and_ours_are_told_apart, "zh"), "people")
    assert said == ["外方：阿尔瓦总统\n中方：王某"]


def test_tracks_are_named_where_a_party_is_split() -> None:
    """
    delegation BOR 博里亚 | Borea
      stay BOR.1 2024-04-10 09:00 > 2024-04-12 20:00
      track main principal
      track wives spouse
    day 2024-04-11
      10:00-11:00 BOR.main meeting 会见 | Call @ EAST
      10:00-11:00 BOR.wives visit 参观 | Visit @ TOWN
      12:00-13:00 ARC.main lunch 午餐 | Lunch @ EAST
    """
    plan = plan_told(test_tracks_are_named_where_a_party_is_split)
    assert column(office_day(asked(plan)), "item") == ["Call\nPrincipal", "Visit\nSpouse", "Lunch"]


def test_many_guests_are_counted_not_listed() -> None:
    plan = plan_from_text(
        PARTY
        + "delegation BOR 博里亚 | Borea\n"
        + "".join(f"  member m{n} official 某{n} | Mr {n}; order {n}\n" for n in range(1, 9))
        + """
  stay BOR.1 2024-04-10 09:00 > 2024-04-12 20:00
  track main principal: m1 m2 m3 m4 m5 m6 m7 m8
day 2024-04-11
  10:00-11:00 main meeting 会见 | Call @ EAST
"""
    )
    said = column(delegation_day(asked(plan, "zh", delegation="BOR")), "people")
    assert said == ["外方：某1、某2等8人"]


def test_each_car_stands_on_a_line_with_its_plate() -> None:
    """
    vehicle c1 car 1号车 | Car 1; plate 京A·00001
    vehicle c2 van 2号车 | Van 2; plate 京A·00002
    day 2024-04-11
      10:00-10:30 ARC.main motorcade TOWN > DYT_18; drive 25; holds c1 c2
        ; cars 备用车一辆 | one spare
    """
    test = test_each_car_stands_on_a_line_with_its_plate
    assert column(arcadia(test, "zh"), "cars") == ["1号车 京A·00001\n2号车 京A·00002\n备用车一辆"]
    assert column(arcadia(test), "item") == [
        "Motorcade to Diaoyutai Villa 18 / Fangfeiyuan (25 min)"
    ]
    rest = column(arcadia(test, languages=("zh", "en")), "rest-zh")
    assert rest == ["车辆：1号车 京A·00001\n2号车 京A·00002\n备用车一辆"]


def long_motorcade(rest: str = "") -> str:
    """Six cars of a motorcade, the principals' the fourth, whose names sort otherwise."""
    roles = ("pilot", "lead", "front-guard", "principal", "staff", "tail")
    cars = "".join(
        f"vehicle v{9 - n} car {9 - n}号车 | Car {9 - n}; plate 京A·0000{9 - n}\n" for n in range(6)
    )
    held = " ".join(f"v{9 - n}" for n in range(6))
    move = f"  10:00-10:30 ARC.main motorcade TOWN > DYT_18; as M; drive 25; holds {held}\n{rest}"
    column = "".join(
        f"record motorcade-car C/{n}; motorcade C; order {n + 1}; role {role}; vehicle v{9 - n}\n"
        for n, role in enumerate(roles)
    )
    return f"{cars}day 2024-04-11\n{move}record motorcade C; move M\n{column}"


def cars_told(test: str, language: str = "zh") -> list[str]:
    """What the column of cars says in a programme."""
    plan = plan_from_text(PARTY + test)
    return column(delegation_day(asked(plan, language, delegation="ARC")), "cars")


def test_a_long_motorcade_is_told_by_its_number_and_the_car_of_the_principals() -> None:
    assert cars_told(long_motorcade()) == ["车队6辆\n主车 6号车 京A·00006\n其余见车队编组表"]
    assert cars_told(long_motorcade(), "en") == [
        "6 vehicles\nPrincipal’s car: Car 6 京A·00006\nThe others are on the motorcade sheet."
    ]


def test_a_long_motorcade_told_in_words_is_not_told_twice() -> None:
    test = long_motorcade("    ; cars 主车及随车共六辆 | six cars in all\n")
    assert cars_told(test) == ["主车 6号车 京A·00006\n主车及随车共六辆"]


def test_many_cars_without_an_order_are_named_on_one_line() -> None:
    test = long_motorcade().partition("record motorcade C;")[0]
    assert cars_told(test) == ["6辆：4号车、5号车、6号车、7号车、8号车、9号车"]


def test_how_many_of_a_pool_go_along_stands_below_the_cars() -> None:
    """
    vehicle c1 car 1号车 | Car 1; plate 京A·00001
    pool bikes 12 摩托车护卫员 | Outriders
    day 2024-04-11
      10:00-10:30 ARC.main motorcade TOWN > DYT_18; drive 25; holds bikes(6) c1
    """
    test = test_how_many_of_a_pool_go_along_stands_below_the_cars
    assert column(arcadia(test, "zh"), "cars") == ["1号车 京A·00001\n摩托车护卫员 ×6"]
    assert column(arcadia(test), "cars") == ["Car 1 京A·00001\nOutriders ×6"]


def test_own_scripts_have_a_column_only_where_there_are_any() -> None:
    """
    day 2024-04-11
      10:00-11:00 main meeting 会见 | Call @ EAST
    """
    sheet = arcadia(test_own_scripts_have_a_column_only_where_there_are_any)
    members = [block for block in sheet.blocks if isinstance(block, Grid)][-1]
    assert [one.key for one in members.columns] == ["order", "zh", "en", "title"]


# --- frame and errors -----------------------------------------------------------------------------


def test_every_page_says_visit_edition_and_minute() -> None:
    """
    day 2024-04-11
      10:00-11:00 main meeting 会见 | Call @ EAST
    """
    frame = arcadia(test_every_page_says_visit_edition_and_minute).frame
    assert frame.visit == "Arcadia"
    assert frame.edition == "Working draft, revision 1"
    assert frame.stamp == "Printed 9 April 2024, 16:05"
    assert frame.page_of.format(page=2, pages=3) == "Page 2 of 3"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("narrowed", "key"),
    [
        ({"delegation": ""}, "sheet-which-delegation"),
        ({"delegation": "NOBODY"}, "sheet-no-delegation"),
        ({"delegation": "ARC"}, "sheet-empty-day"),
        ({"delegation": "ARC", "day": None}, "sheet-no-items"),
    ],
)
def test_what_cannot_be_printed_is_said_in_words(
    narrowed: dict[str, Any], key: str, language: str
) -> None:
    with pytest.raises(Trouble) as caught:
        delegation_day(asked(plan_from_text(PARTY), language, **narrowed))
    assert caught.value.key == key
    assert wording(language).say(key, **caught.value.arguments)


def test_office_day_without_anything_is_said_in_words() -> None:
    for day, key in ((THURSDAY, "sheet-empty-day"), (None, "sheet-no-items")):
        with pytest.raises(Trouble, match=key):
            office_day(asked(plan_from_text(PARTY), day=day))
