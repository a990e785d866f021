"""The calendar (RFC 5545): a schedule for a colleague's own calendar program.

An item keeps its UID for ever, so that taking the calendar in again moves what has moved and
cancels what was cancelled. Programs tell the newer of two editions by DTSTAMP, the moment of the
export; a count of changes (SEQUENCE) is only for invitations, which these are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

import msgspec
from icalendar import Calendar, Event

from reception.exchange.schedule import item_cells, printable, schedule_items
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, Status
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.span import minutes_between
from reception.plan.zone import local, local_day
from reception.sheets.blocks import Cell, Column
from reception.sheets.request import SheetRequest
from reception.wording import Wording

PRODUCT = "-//Reception Planner//Reception Planner//EN"
STATUS = {
    Status.CONFIRMED: "CONFIRMED",
    Status.TENTATIVE: "TENTATIVE",
    Status.CANCELLED: "CANCELLED",
}


TOLD_ELSEWHERE = ("time", "item", "place")
"""The columns of the run-sheet that have a place of their own in an event."""

Said = Mapping[str, tuple[Column, Cell]]
"""What the run-sheet says of an item, by the key of the column."""


def calendar_bytes(request: SheetRequest, *, book: str) -> bytes:
    """The items in force as a calendar, each an event in the office's zone, sub-items told in the
    event they are part of. `book` is the id of the book, which makes the UIDs unique in the world.

    Raises:
        Trouble: there is no such delegation.
    """
    plan = request.plan
    items = schedule_items(plan, request.delegation)
    inside = _sub_items(items)
    parts = {part.id for whole in inside.values() for part in whole}
    events = [item for item in items if item.id not in parts]
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _calendar_name(request))
    calendar.add("x-wr-timezone", plan.zone.key)
    for item in events:
        calendar.add_component(_event(request, item, inside.get(item.id, []), book))
    if events:
        first, last = _days(plan, events)
        calendar.add_missing_timezones(first, last)
    return bytes(calendar.to_ical())


def _parent(item: Item) -> str:
    return item.parent if isinstance(item, Engagement) else ""


def _sub_items(items: Sequence[Item]) -> dict[str, list[Item]]:
    """Those that take place inside another of the items, by the id of the outermost one."""
    parents = {item.id: _parent(item) for item in items}
    inside: dict[str, list[Item]] = {}
    for item in items:
        above = item.id
        while parents[above] in parents:
            above = parents[above]
        if above != item.id:
            inside.setdefault(above, []).append(item)
    return inside


def _calendar_name(request: SheetRequest) -> str:
    delegation = request.plan.get(Delegation, request.delegation)
    if delegation is None:
        return request.both("sheet-office-day")
    return _joined(words.name(delegation) for words in request.wordings)


def _days(plan: Plan, items: Sequence[Item]) -> tuple[date, date]:
    # A year around the items: what a reader needs of the zone, also for a stay later on.
    days = [
        local_day(moment, plan.zone) for item in items for moment in (item.begins, item.planned_end)
    ]
    return min(days) - timedelta(days=366), max(days) + timedelta(days=366)


def _event(request: SheetRequest, item: Item, inside: Sequence[Item], book: str) -> Event:
    plan = request.plan
    start, end = item.begins, item.planned_end
    said = {words: _said(request, words, item) for words in request.wordings}
    codes = _codes(plan, item)
    title = _joined(_first_line(cells, "item") for cells in said.values())
    event = Event()
    event.add("uid", f"{item.id}@{book}")
    event.add("dtstamp", request.now.replace(microsecond=0))
    event.add("dtstart", local(start, plan.zone))
    event.add("dtend", local(max(start, end), plan.zone))
    event.add("status", STATUS[item.status if plan.takes_place(item) else Status.CANCELLED])
    event.add("summary", title if request.delegation or not codes else f"{'+'.join(codes)} {title}")
    if place := _joined(cells["place"][1].text for cells in said.values()):
        event.add("location", place)
    told = (
        "\n".join(
            _description(cells, words, item, [_said(request, words, part) for part in inside])
        )
        for words, cells in said.items()
    )
    if description := printable("\n\n".join(filter(None, told))):
        event.add("description", description)
    if codes:
        event.add("categories", codes)
    venue = plan.venue_of(item) if isinstance(item, Engagement) else None
    if venue and venue.latitude is not None and venue.longitude is not None:
        event.add("geo", (venue.latitude, venue.longitude))
    return event


def _said(request: SheetRequest, words: Wording, item: Item) -> Said:
    alone = msgspec.structs.replace(request, languages=(words.language,))
    return item_cells(alone, item, delegations=False)


def _description(said: Said, words: Wording, item: Item, inside: Sequence[Said]) -> Iterator[str]:
    if isinstance(item, Engagement) and item.end is None:
        minutes = minutes_between(item.start, item.planned_end)
        yield words.say("calendar-open-end", minutes=str(minutes))
    for key, (column, cell) in said.items():
        if key == "people" and cell.text:
            yield cell.text  # says of itself who are guests and who hosts
        elif key not in TOLD_ELSEWHERE and cell.text:
            heading = column.heading[0]
            yield words.say("calendar-line", heading=heading, text=cell.text.replace("\n", " "))
    for part in inside:
        yield f"{_first_line(part, 'time')} {_first_line(part, 'item')}"


def _codes(plan: Plan, item: Item) -> list[str]:
    delegations = (plan.get(Delegation, id) for id in plan.delegations_of(item))
    return [printable(d.code or d.id) for d in delegations if d]


def _first_line(said: Said, key: str) -> str:
    _, cell = said[key]
    return "".join(run.text for line in cell.lines[:1] for run in line)


def _joined(texts: Iterable[str]) -> str:
    return printable(" / ".join(dict.fromkeys(filter(None, texts)))).replace("\n", " ")
