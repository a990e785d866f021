"""The schedule a colleague is given: the items of one delegation or of the office, with the words
that the run-sheet has for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.zone import local_day
from reception.sheets.blocks import Cell, Column
from reception.sheets.programme_rows import programme_grid
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble

_CONTROL = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]")


def schedule_items(plan: Plan, delegation: str) -> list[Item]:
    """The items in force of a delegation, or of everybody where the id is empty, cancelled ones
    too; the earliest first.

    Raises:
        Trouble: there is no delegation with this id.
    """
    items: Iterable[Item]
    if not delegation:
        items = (*plan.table(Engagement).values(), *plan.table(Move).values())
    elif plan.get(Delegation, delegation) is None:
        raise Trouble("sheet-no-delegation", id=delegation)
    else:
        items = {
            item.id: item
            for stay in plan.stays_of(delegation)
            for track in plan.tracks_of(stay.id)
            for item in plan.items_of(track.id)
        }.values()
    return sorted((i for i in items if i.in_force), key=lambda item: (item.begins, item.id))


def schedule_days(plan: Plan, items: Iterable[Item]) -> list[date]:
    """The days on which items start that take place.

    Raises:
        Trouble: there are none.
    """
    days = {local_day(item.begins, plan.zone) for item in items if plan.takes_place(item)}
    if not days:
        raise Trouble("sheet-no-items")
    return sorted(days)


def schedule_columns(request: SheetRequest, *, delegations: bool) -> tuple[Column, ...]:
    """The columns of the run-sheet; with one of delegations where it is across them."""
    return programme_grid(request, (), delegations=delegations, home=None).columns


def item_cells(
    request: SheetRequest, item: Item, *, delegations: bool
) -> dict[str, tuple[Column, Cell]]:
    """What the run-sheet says of an item, by the key of the column."""
    grid = programme_grid(request, (item,), delegations=delegations, home=None)
    pairs = zip(grid.columns, grid.rows[0].cells, strict=True)
    return {column.key: (column, cell) for column, cell in pairs}


def printable(text: str) -> str:
    """The text without control characters, which neither calendars nor workbooks can hold; the
    ends of lines stay."""
    return _CONTROL.sub("", text.replace("\u2028", "\n").replace("\u2029", "\n"))
