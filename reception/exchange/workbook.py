"""The workbook: a schedule as a spreadsheet, one sheet per day, times as real times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from reception.exchange.schedule import (
    item_cells,
    printable,
    schedule_columns,
    schedule_days,
    schedule_items,
)
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.zone import local
from reception.sheets.blocks import Cell, Mark
from reception.sheets.programme_rows import items_of_day
from reception.sheets.request import SheetRequest

MOST_CHARACTERS = 32_767
"""What a cell of a workbook can hold."""
MM_PER_CHARACTER = 1.9
"""The width of a digit of the workbook's font, in which the width of columns is given."""
TIME_WIDTH_MM = 20
A4 = 9
"""The number of the paper in the format."""
TITLE_ROW, HEADING_ROW, FIRST_ROW = 0, 1, 2
START, END, FIRST_TEXT = 0, 1, 2
FONT = "Noto Sans SC"
PALE, YELLOW = "#E8ECEF", "#FFF2B3"


def workbook_bytes(request: SheetRequest) -> bytes:
    """The items that take place, of a delegation or of the office, with the columns of the
    run-sheet and the start and the end as dates that can be sorted and counted with.

    Raises:
        Trouble: there is no such delegation, or nothing on its programme.
    """
    items = schedule_items(request.plan, request.delegation)
    days = schedule_days(request.plan, items)
    file = BytesIO()
    workbook = Workbook(
        file,
        # Whatever a name looks like, it is text and never a formula, a number or a link.
        {"in_memory": True, "remove_timezone": True},
    )
    workbook.set_properties({"created": request.now.replace(tzinfo=None), "title": _title(request)})
    page = _Pages(workbook, request)
    for day in days:
        page.add(day, items_of_day(request, items, day))
    workbook.close()
    return file.getvalue()


def _title(request: SheetRequest) -> str:
    delegation = request.plan.get(Delegation, request.delegation)
    if delegation is None:
        return request.both("sheet-office-day")
    return printable("  ".join(dict.fromkeys(words.name(delegation) for words in request.wordings)))


class _Pages:
    """Writes the days into a workbook, all in the same looks."""

    def __init__(self, workbook: Workbook, request: SheetRequest) -> None:
        self._workbook = workbook
        self._request = request
        self._across = not request.delegation
        columns = schedule_columns(request, delegations=self._across)
        self._columns = [column for column in columns if column.key != "time"]
        self._looks: dict[tuple[str, bool, int], Format] = {}
        self._title_look = workbook.add_format({"bold": True, "font_size": 14, "font_name": FONT})
        self._heading_look = workbook.add_format(
            {"bold": True, "bg_color": PALE, "border": 1, "text_wrap": True, "valign": "vcenter"}
            | {"font_name": FONT, "font_size": 10}
        )

    def add(self, day: date, items: Sequence[Item]) -> None:
        """The sheet of a day."""
        sheet = self._workbook.add_worksheet(day.isoformat())
        self._set_up(sheet, day)
        for row, item in enumerate(items, start=FIRST_ROW):
            self._times(sheet, row, item, day)
            cells = item_cells(self._request, item, delegations=self._across)
            for place, column in enumerate(self._columns, start=FIRST_TEXT):
                _, cell = cells[column.key]
                within = _is_sub_item(item) and column.key.startswith("item")
                look = self._look("", _stands_out(cell), indent=int(within))
                sheet.write_string(row, place, _text(cell), look)
        sheet.print_area(TITLE_ROW, START, FIRST_ROW + len(items) - 1, self._last_column)

    @property
    def _last_column(self) -> int:
        return FIRST_TEXT + len(self._columns) - 1

    def _set_up(self, sheet: Worksheet, day: date) -> None:
        request = self._request
        said = "  ".join(words.full_day(day) for words in request.wordings)
        sheet.write_string(TITLE_ROW, START, f"{_title(request)}  {said}", self._title_look)
        headings = [self._said("workbook-start"), self._said("workbook-end")]
        headings += ["\n".join(column.heading) for column in self._columns]
        for place, heading in enumerate(headings):
            sheet.write_string(HEADING_ROW, place, heading, self._heading_look)
        sheet.set_column(START, END, TIME_WIDTH_MM / MM_PER_CHARACTER)
        for place, column in enumerate(self._columns, start=FIRST_TEXT):
            sheet.set_column(place, place, column.share / MM_PER_CHARACTER)
        sheet.freeze_panes(FIRST_ROW, FIRST_TEXT)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(TITLE_ROW, HEADING_ROW)
        sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)  # inches
        stamp = request.lead.stamp(request.now, request.plan.zone)
        sheet.set_header(f"&R{request.lead.say('sheet-stamp', stamp=stamp)}")
        sheet.set_footer(f"&L{request.both('sheet-marking')}&R{request.lead.say('workbook-page')}")

    def _said(self, key: str) -> str:
        return "\n".join(dict.fromkeys(words.say(key) for words in self._request.wordings))

    def _times(self, sheet: Worksheet, row: int, item: Item, day: date) -> None:
        start, end = (
            local(moment, self._request.plan.zone) for moment in (item.begins, item.planned_end)
        )
        about = isinstance(item, Engagement) and item.approximate
        sheet.write_datetime(row, START, start, self._clock_look(start, day, about=about))
        if isinstance(item, Engagement) and item.end is None:
            sheet.write_string(
                row, END, self._request.lead.say("sheet-tbc"), self._look("", stands_out=True)
            )
        else:
            sheet.write_datetime(row, END, end, self._clock_look(end, day, about=False))

    def _clock_look(self, wall: datetime, day: date, *, about: bool) -> Format:
        shown = "hh:mm" if wall.date() == day else "m-d hh:mm"
        if about:
            before, after = self._request.lead.say("sheet-about", time="\t").split("\t")
            shown = "".join((f'"{before}"' * bool(before), shown, f'"{after}"' * bool(after)))
        return self._look(shown, stands_out=False)

    def _look(self, shown: str, stands_out: bool, indent: int = 0) -> Format:
        """The look of a cell: how it shows a time, and whether it is not yet decided."""
        key = (shown, stands_out, indent)
        if key not in self._looks:
            look = {"border": 1, "text_wrap": True, "valign": "top", "font_name": FONT}
            look |= {"font_size": 10, "num_format": shown or "@", "indent": indent}
            if stands_out:
                look |= {"bold": True, "bg_color": YELLOW}
            self._looks[key] = self._workbook.add_format(look)
        return self._looks[key]


def _is_sub_item(item: Item) -> bool:
    return isinstance(item, Engagement) and item.parent != ""


def _text(cell: Cell) -> str:
    text = printable(cell.text)
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"


def _stands_out(cell: Cell) -> bool:
    return any(run.mark is Mark.TBC for line in cell.lines for run in line)
