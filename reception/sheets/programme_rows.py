"""The rows of a programme: items in time order, in one language or two side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.zone import day_span
from reception.sheets.blocks import Align, Cell, Column, Grid, Line, Mark, Row, RowLook, Run
from reception.sheets.item_words import ItemWords
from reception.sheets.request import SheetRequest

SINGLE = {"item": 50, "place": 38, "people": 62, "dress": 20, "cars": 26, "unit": 26, "remarks": 30}
"""Widths of the columns in millimetres when there is one language."""
DOUBLE = {"item": 34, "place": 28, "people": 34, "rest": 28}
"""The same for each of two languages side by side; dress, cars, unit and remarks share one."""
TIME, DELEGATION = 20, 17
NOT_FOREIGN = (Jurisdiction.SAR, Jurisdiction.TAIWAN, Jurisdiction.DOMESTIC)
REST = ("dress", "cars", "unit", "remarks")


def items_of_day(request: SheetRequest, items: Iterable[Item], day: date) -> list[Item]:
    """Those that take place on the day, the earliest first, sub-items right after what they are
    part of. One that began the evening before and runs past midnight is there too."""
    plan, span = request.plan, day_span(day, request.plan.zone)
    there = {
        item.id: item
        for item in items
        if plan.takes_place(item)
        and (span.holds(item.begins) or (item.course is not None and item.course.overlaps(span)))
    }

    def path(item: Item) -> tuple[tuple[datetime, bool, str], ...]:
        step = (item.begins, isinstance(item, Engagement), item.id)
        above = there.get(item.parent) if isinstance(item, Engagement) else None
        return (*path(above), step) if above else (step,)

    return sorted(there.values(), key=path)


def programme_grid(
    request: SheetRequest, items: Sequence[Item], *, delegations: bool, home: ZoneInfo | None
) -> Grid:
    """Those items as a grid; with a column of delegations where the sheet is across them, and
    the guest's home time under the clock where `home` is given."""
    voices = [ItemWords(request.plan, words) for words in request.wordings]
    columns = [_column(request, "time", TIME)]
    if delegations:
        columns.append(_column(request, "delegation", DELEGATION))
    if len(voices) == 1:
        columns += [_column(request, key, width) for key, width in SINGLE.items()]
    else:
        for words in request.wordings:
            columns += [
                Column(f"{key}-{words.language}", (words.say(f"sheet-column-{key}"),), width)
                for key, width in DOUBLE.items()
            ]
    rows: list[Row] = []
    for item in items:
        rows.append(_row(request, voices, item, delegations=delegations, home=home))
        rows += [
            _row(request, voices, variant, delegations=delegations, home=home)
            for variant in sorted(
                request.plan.variants_of(item.id), key=lambda variant: (variant.begins, variant.id)
            )
            if not variant.in_force
        ]
    return Grid(tuple(columns), tuple(rows))


def _column(request: SheetRequest, key: str, width: float) -> Column:
    heading = tuple(words.say(f"sheet-column-{key}") for words in request.wordings)
    return Column(key, heading, width, Align.START)


def _row(
    request: SheetRequest,
    voices: Sequence[ItemWords],
    item: Item,
    *,
    delegations: bool,
    home: ZoneInfo | None,
) -> Row:
    clock = [voices[0].clock(item)] + ([voices[0].home_clock(item, home)] if home else [])
    cells = [Cell(tuple(clock))]
    if delegations:
        codes = (_sign(request, id) for id in request.plan.delegations_of(item))
        cells.append(Cell(tuple((Run(code, Mark.STRONG),) for code in codes)))
    for voice, words in zip(voices, request.wordings, strict=True):
        tracks = voice.tracks(item)
        title: list[Line] = [voice.title(item)]
        if tracks:
            title.append((Run(tracks, Mark.MUTED),))
        cells += [Cell(tuple(title)), _cell(voice.place(item))]
        cells.append(_people(request, voice, words.say, item))
        rest: dict[str, Line] = {key: getattr(voice, key)(item) for key in REST}
        if len(voices) == 1:
            cells += [_cell(line) for line in rest.values()]
        else:
            lines = (
                (Run(words.say(f"sheet-label-{key}"), Mark.MUTED), *line)
                for key, line in rest.items()
                if line
            )
            cells.append(Cell(tuple(lines)))
    look = RowLook.MOVE if isinstance(item, Move) else RowLook.ITEM
    if not item.in_force or (isinstance(item, Engagement) and item.parent):
        look = RowLook.SUB_ITEM
    return Row(tuple(cells), look)


def _people(request: SheetRequest, voice: ItemWords, say: Callable[..., str], item: Item) -> Cell:
    # Hong Kong, Macao and Taiwan-related guests are not foreign: their sides are named otherwise.
    delegations = [request.plan.get(Delegation, d) for d in request.plan.delegations_of(item)]
    at_home = bool(delegations) and all(d and d.jurisdiction in NOT_FOREIGN for d in delegations)
    sides = {"guests": voice.guests(item), "hosts": voice.hosts(item), "others": voice.others(item)}
    lines = [
        (Run(say(f"sheet-label-{side}-{'home' if at_home else 'foreign'}"), Mark.MUTED), *line)
        for side, line in sides.items()
        if line
    ]
    return Cell(tuple(lines))


def _cell(line: Line) -> Cell:
    return Cell((line,) if line else ())


def _sign(request: SheetRequest, delegation: str) -> str:
    found = request.plan.get(Delegation, delegation)
    return (found.code or request.lead.name(found)) if found else delegation
