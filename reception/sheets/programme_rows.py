"""The rows of a programme: items in time order, in one language or two side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement, Status
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.zone import day_span
from reception.sheets.blocks import Align, Cell, Column, Grid, Line, Mark, Row, RowLook, Run
from reception.sheets.item_words import ItemWords
from reception.sheets.request import SheetRequest
from reception.wording import Wording

SINGLE = {"item": 50, "place": 38, "people": 62, "dress": 19, "cars": 29, "unit": 26, "remarks": 28}
"""Widths of the columns in millimetres when there is one language."""
DOUBLE = {"item": 34, "place": 28, "people": 34, "rest": 28}
"""The same for each of two languages side by side; dress, cars, unit and remarks share one."""
TIME, DELEGATION = 25, 17
NOT_FOREIGN = (Jurisdiction.SAR, Jurisdiction.TAIWAN, Jurisdiction.DOMESTIC)


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
    request: SheetRequest,
    items: Sequence[Item],
    *,
    delegations: bool,
    home: ZoneInfo | None,
    day: date | None = None,
) -> Grid:
    """Those items as a grid, read on the sheet of a day or each on its own; with a column of
    delegations where the sheet is across them, and the guest's home time under the clock where
    `home` is given. A plan B stands below all that it stands in for."""
    shown = tuple(_with_plans_b(request.plan, items))
    ids = frozenset(item.id for item in shown)
    voices = [ItemWords(request.plan, words, ids) for words in request.wordings]
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
    rows = [
        _row(request, voices, item, delegations=delegations, home=home, day=day) for item in shown
    ]
    return Grid(tuple(columns), tuple(rows))


def _with_plans_b(plan: Plan, items: Sequence[Item]) -> Iterator[Item]:
    """Each item with its sub-items, and after them its plans B with theirs."""
    waiting: list[Item] = []
    for item in items:
        if not (isinstance(item, Engagement) and item.parent):
            yield from waiting
            waiting = []
        yield item
        waiting += _plans_b(plan, item)
    yield from waiting


def _plans_b(plan: Plan, item: Item) -> Iterator[Item]:
    for variant in _not_cancelled(plan.variants_of(item.id)):
        if not variant.in_force:
            yield variant
            yield from _not_cancelled(plan.sub_items_of(variant.id))


def _not_cancelled(items: Iterable[Item]) -> list[Item]:
    return sorted((i for i in items if i.status is not Status.CANCELLED), key=_by_start)


def _by_start(item: Item) -> tuple[datetime, str]:
    return item.begins, item.id


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
    day: date | None,
) -> Row:
    # A time of day reads the same in both languages; "about", "next day" and 待定 do not.
    clock = list(dict.fromkeys(voice.clock(item, day) for voice in voices))
    if home:
        clock.append(voices[-1].home_clock(item, home, day))  # in the guest's language
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
        rest = {
            "dress": (voice.dress(item),),
            "cars": voice.cars(item),
            "unit": (voice.unit(item),),
            "remarks": (voice.remarks(item),),
        }
        if len(voices) == 1:
            cells += [Cell(tuple(filter(None, lines))) for lines in rest.values()]
        else:
            cells.append(Cell(tuple(_labelled(words, rest))))
    look = RowLook.MOVE if isinstance(item, Move) else RowLook.ITEM
    if not item.in_force or (isinstance(item, Engagement) and item.parent):
        look = RowLook.SUB_ITEM
    return Row(tuple(cells), look)


def _labelled(words: Wording, parts: dict[str, tuple[Line, ...]]) -> Iterator[Line]:
    """What shares a column, each part with its label before the first of its lines."""
    for key, lines in parts.items():
        label: Line = (Run(words.say(f"sheet-label-{key}"), Mark.MUTED),)
        for line in filter(None, lines):
            yield (*label, *line)
            label = ()


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
