"""Sheets: from the plan to blocks, one module per document.

May import `plan`, `graphs`, `routes`, `flags`, `margins`, `fields`, `wording`. Holds no style and
no paper sizes: a sheet says what is printed, `paper` says how it looks.
"""

from collections.abc import Callable

from reception.sheets.blocks import Document
from reception.sheets.briefing_pack import briefing_pack
from reception.sheets.cue_sheet import cue_sheet
from reception.sheets.day_sheets import delegation_day, office_day
from reception.sheets.flag_brief import flag_brief
from reception.sheets.flag_orders import flag_orders
from reception.sheets.flag_overview import flag_overview
from reception.sheets.motorcade_sheet import driver_cards, motorcade_sheet
from reception.sheets.order_sheet import order_sheet
from reception.sheets.positions_sheet import positions_sheet
from reception.sheets.request import SheetRequest
from reception.sheets.ribbon_sheet import ribbon_sheet
from reception.sheets.route_card import route_cards
from reception.sheets.script_sheet import script_sheet
from reception.sheets.seating_sheet import photo_chart, seating_sheet
from reception.sheets.stock_orders import stock_orders
from reception.sheets.table_cards import place_cards, table_cards
from reception.sheets.task_sheet import task_list

SHEETS: dict[str, Callable[[SheetRequest], Document]] = {
    "day": delegation_day,
    "office-day": office_day,
    "briefing": briefing_pack,
    "tasks": task_list,
    "motorcades": motorcade_sheet,
    "route-cards": route_cards,
    "driver-cards": driver_cards,
    "cues": cue_sheet,
    "scripts": script_sheet,
    "ribbons": ribbon_sheet,
    "positions": positions_sheet,
    "orders": order_sheet,
    "seating": seating_sheet,
    "photo-chart": photo_chart,
    "place-cards": place_cards,
    "table-cards": table_cards,
    "flags": flag_overview,
    "flag-orders": flag_orders,
    "stock-orders": stock_orders,
    "flag-brief": flag_brief,
}
"""The documents there are, by the name under which they are asked for."""
OF_DELEGATION = frozenset({"day", "briefing"})
"""Those that are printed for one delegation; the others are across all of them."""
