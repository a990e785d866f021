"""The workbook: what a spreadsheet program makes of it."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from reception.exchange.programme_text import plan_from_text
from reception.exchange.workbook import MOST_CHARACTERS, workbook_bytes
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.plan import Plan
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble

NOW = datetime(2026, 4, 1, 8, 15, tzinfo=UTC)
TEXT = """
delegation BRA 巴西 | Brazil
  stay BRA.1 2026-04-13 22:30 > 2026-04-15 10:00
  track main principal
day 2026-04-14
  11:45-12:10 BRA.main wreath 敬献花圈 | Wreath-laying @ GHP; as W
    + 12:05-12:10 photo 合影 | Photograph; as W.photo
  ~16:50-? BRA.main expanded-talks 会谈 | Talks @ GHP; as OPEN
  23:30-00:40 BRA.main banquet 晚宴 | Banquet; as B
  x08:00-09:00 BRA.main tea 茶叙 | Tea; as OFF
day 2026-04-16
  10:00-11:00 BRA.main visit 参观 | Visit @ GHP; as V
"""


def made(plan: Plan, delegation: str = "BRA", *languages: str) -> bytes:
    """The workbook of a plan."""
    return workbook_bytes(
        SheetRequest(
            plan=plan,
            languages=languages or ("zh", "en"),
            now=NOW,
            revision=1,
            delegation=delegation,
        )
    )


def read(plan: Plan, delegation: str = "BRA", *languages: str) -> Any:
    """The workbook as another program reads it."""
    return openpyxl.load_workbook(BytesIO(made(plan, delegation, *languages)), rich_text=False)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_from_text(TEXT)


def test_each_day_with_items_has_a_sheet(plan: Plan) -> None:
    """A banquet that ends after midnight makes no sheet of the next day."""
    assert read(plan).sheetnames == ["2026-04-14", "2026-04-16"]


def test_times_are_times(plan: Plan) -> None:
    """On the wall clock of the office, shown as hours; another day is shown with its date."""
    sheet = read(plan)["2026-04-14"]
    start, end = sheet["A3"], sheet["B3"]
    assert (start.value, start.number_format) == (datetime(2026, 4, 14, 11, 45), "hh:mm")  # noqa: DTZ001
    assert (end.value, end.number_format) == (datetime(2026, 4, 14, 12, 10), "hh:mm")  # noqa: DTZ001
    over = sheet["B6"]
    assert (over.value, over.number_format) == (datetime(2026, 4, 15, 0, 40), "m-d hh:mm")  # noqa: DTZ001


def test_about_is_shown_and_the_time_is_still_a_time(plan: Plan) -> None:
    about = read(plan)["2026-04-14"]["A5"]
    assert about.is_date
    assert about.number_format == '"约"hh:mm'


def test_an_open_end_stands_out(plan: Plan) -> None:
    open_end = read(plan)["2026-04-14"]["B5"]
    assert open_end.value == "待定"
    assert open_end.font.bold


def test_another_reader_sees_the_same(plan: Plan) -> None:
    rows = CalamineWorkbook.from_filelike(BytesIO(made(plan))).get_sheet_by_index(0).to_python()
    assert rows[2][:3] == [
        datetime(2026, 4, 14, 11, 45),  # noqa: DTZ001
        datetime(2026, 4, 14, 12, 10),  # noqa: DTZ001
        "敬献花圈",
    ]
    assert [row[2] for row in rows[2:]] == ["敬献花圈", "合影", "会谈", "晚宴"]


def test_the_columns_are_those_of_the_run_sheet(plan: Plan) -> None:
    headings = [cell.value for cell in read(plan, "BRA", "en")["2026-04-14"][2]]
    assert headings[:5] == ["Start", "End", "Item", "Place", "Participants"]
    assert headings[-1] == "Remarks"


def test_across_delegations_each_row_says_whose_it_is(plan: Plan) -> None:
    sheet = read(plan, "", "en")["2026-04-14"]
    assert sheet["C2"].value == "Group"
    assert sheet["C3"].value == "BRA"


def test_the_print_set_up(plan: Plan) -> None:
    """A4 across, as wide as the paper, headings on every page and in view, pages numbered."""
    sheet = read(plan)["2026-04-14"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    # One page wide is what the format takes where nothing is said.
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$2"
    assert sheet.freeze_panes == "C3"
    assert sheet.print_area == "'2026-04-14'!$A$1:$J$6"
    assert sheet.oddFooter.right.text == "第 &P 页，共 &N 页"


def test_sub_items_stand_inside_what_they_are_part_of(plan: Plan) -> None:
    sheet = read(plan)["2026-04-14"]
    assert sheet["C4"].value == "合影"
    assert sheet["C4"].alignment.indent == 1
    assert sheet["C3"].alignment.indent == 0


@pytest.mark.parametrize(
    "name", ["=CMD|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "00123", "http://x", "{=1}", "=1+1"]
)
def test_a_name_is_never_a_formula_a_number_or_a_link(name: str) -> None:
    plan = Plan([Engagement(id="E", start=NOW, end=NOW, title_zh=name)])
    data = made(plan, "")
    cell = openpyxl.load_workbook(BytesIO(data))["2026-04-01"]["D3"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (name, "s", None)
    assert b"<f>" not in ZipFile(BytesIO(data)).read("xl/worksheets/sheet1.xml")


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    """A cell takes 32,767 characters; the format breaks with more."""
    item = Engagement(id="E", start=NOW, end=NOW, participants_zh="众" * 20_000)
    people = [HostPerson(id=f"p{n}", name_zh="名" * 300) for n in range(60)]
    held = [Holding(id=f"h{person.id}", item="E", resource=person.id) for person in people]
    data = made(Plan([item, *people, *held]), "", "zh")
    cells = [c.value for c in openpyxl.load_workbook(BytesIO(data))["2026-04-01"][3]]
    (longest,) = (text for text in cells if isinstance(text, str) and len(text) > 10_000)
    assert len(longest) == MOST_CHARACTERS
    assert longest.endswith("…")


def test_control_characters_do_not_break_the_file() -> None:
    plan = Plan([Engagement(id="E", start=NOW, end=NOW, title_zh="a\x00\x07b\nc\x1f")])
    assert read(plan, "")["2026-04-01"]["D3"].value == "ab\nc"


def test_the_same_plan_and_clock_give_the_same_bytes(plan: Plan) -> None:
    assert made(plan) == made(plan_from_text(TEXT))


@pytest.mark.parametrize("delegation", ["FRA", ""])
def test_nothing_to_write_is_told(delegation: str) -> None:
    with pytest.raises(Trouble):
        made(Plan(), delegation)
