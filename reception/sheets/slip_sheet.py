"""The slip test: what follows when an item begins late, what breaks, and who must be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from reception.fields.labels import delegation_sign, item_title, label
from reception.fields.time_words import fact_words
from reception.graphs.lag_network import Window
from reception.graphs.people import must_hear
from reception.graphs.time_network import Shift, SlipTest
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.venue import Venue
from reception.plan.zone import local_day
from reception.sheets.blocks import (
    Block,
    Cell,
    Document,
    Facts,
    Grid,
    Heading,
    Mark,
    Note,
    Orientation,
    Paragraph,
    Row,
    RowLook,
    Run,
    Title,
)
from reception.sheets.request import SheetRequest
from reception.sheets.sheet_pages import paged
from reception.wording import Wording

MOVED = {"planned": 30, "new": 30, "item": 84, "place": 56, "who": 34, "late": 30}
HEARERS = {"order": 12, "hearer": 70, "part": 40, "because": 112, "when": 34}
"""Widths of the columns in millimetres."""


def slip_sheet(
    request: SheetRequest, item: Item, slack: Window, tests: Sequence[SlipTest]
) -> Document:
    """What the slip tests of an item say, one after the other; `slack` is by how many seconds it
    may begin earlier and later without breaking what is fixed."""
    title = request.both("slip-title")
    blocks: list[Block] = [
        Title(title, tuple(_said(request, lambda words: _named(request.plan, item, words)))),
        Facts(
            (
                (request.both("slip-earlier"), _room(request, slack.earliest)),
                (request.both("slip-later"), _room(request, slack.latest)),
            )
        ),
    ]
    for test in tests:
        blocks += _test_blocks(request, test)
    blocks += [Note(words.say("slip-note")) for words in request.wordings]
    return paged(request, title, [blocks], orientation=Orientation.LANDSCAPE)


def _room(request: SheetRequest, seconds: int | None) -> Cell:
    if seconds is None:
        return _cell([request.both("slip-unlimited")])
    minutes = abs(seconds) // 60
    if seconds < 0:
        return Cell(((Run(request.both("slip-lacking", minutes=minutes), Mark.TBC),),))
    return _cell([request.both("slip-minutes", hours=minutes // 60, minutes=minutes % 60)])


def _test_blocks(request: SheetRequest, test: SlipTest) -> Iterator[Block]:
    yield Heading(request.both("slip-heading", minutes=test.minutes))
    others = len(test.shifts) - 1
    for words in request.wordings:
        said = words.say("slip-sum", others=others, breaks=len(test.breaks))
        yield Paragraph((Run(said),))
    for broken in test.breaks:
        minutes = -(-broken.seconds // 60)
        for words in request.wordings:
            fact = fact_words(broken.fact, request.plan, words)
            said = words.say("slip-break", fact=fact, minutes=minutes)
            yield Paragraph((Run(said, Mark.TBC),))
    shifted = [(shift, item) for shift in test.shifts if (item := request.plan.item(shift.id))]
    rows = tuple(_moved_row(request, shift, item) for shift, item in shifted)
    yield Grid(request.columns("slip", MOVED), rows)
    yield Heading(request.both("slip-tell"), level=2)
    yield Grid(request.columns("slip", HEARERS), tuple(_hearers(request, [i for _, i in shifted])))


def _moved_row(request: SheetRequest, shift: Shift, item: Item) -> Row:
    plan, lead = request.plan, request.lead
    delays = sorted({shift.start // 60, shift.end // 60})
    late = [lead.say("slip-late", minutes=minutes) for minutes in delays]
    if len(delays) > 1:
        late = [
            lead.say("slip-late-start", minutes=shift.start // 60),
            lead.say("slip-late-end", minutes=shift.end // 60),
        ]
    signs = [d for id in plan.delegations_of(item) if (d := plan.get(Delegation, id))]
    cells = {
        "planned": [_clocks(request, item, Shift(item.id, 0, 0))],
        "new": [_clocks(request, item, shift)],
        "item": _said(request, lambda words: item_title(plan, item, words)),
        "place": _said(request, lambda words: _place(plan, item, words)),
        "who": [lead.say("field-comma").join(delegation_sign(d, lead) for d in signs)],
        "late": late,
    }
    look = RowLook.ITEM if isinstance(item, Engagement) else RowLook.MOVE
    return Row(tuple(_cell(cells[key]) for key in MOVED), look)


def _hearers(request: SheetRequest, items: Sequence[Item]) -> Iterator[Row]:
    """Everybody once, in the order in which the delay hits them."""
    plan = request.plan
    by_id = {item.id: item for item in items}
    for number, hearer in enumerate(must_hear(plan, items), start=1):
        first = by_id[hearer.items[0]]
        more = len(hearer.items) - 1
        cells = {
            "order": [str(number)],
            "hearer": _said(request, lambda words, id=hearer.id: label(plan, id, words)),  # type: ignore[misc]
            "part": _said(request, lambda words, part=hearer.part: words.say(f"slip-part-{part}")),  # type: ignore[misc]
            "because": _said(
                request,
                lambda words, item=first, more=more: words.say(  # type: ignore[misc]
                    "slip-because", title=item_title(plan, item, words), more=more
                ),
            ),
            "when": [request.lead.clock(first.begins, plan.zone)],
        }
        yield Row(tuple(_cell(cells[key]) for key in HEARERS))


def _clocks(request: SheetRequest, item: Item, shift: Shift) -> str:
    """Start and end as the clock shows them, so much later than planned."""
    plan, lead = request.plan, request.lead
    course = item.course
    start = course.start if course else item.begins
    end = course.end if course else item.planned_end
    clocks = (
        lead.clock(moment + timedelta(seconds=seconds), plan.zone)
        for moment, seconds in ((start, shift.start), (end, shift.end))
    )
    return "–".join(clocks)


def _named(plan: Plan, item: Item, words: Wording) -> str:
    day = words.full_day(local_day(item.begins, plan.zone))
    clock = words.clock(item.begins, plan.zone)
    return words.say("slip-item", title=item_title(plan, item, words), day=day, clock=clock)


def _place(plan: Plan, item: Item, words: Wording) -> str:
    if isinstance(item, Engagement):
        venue = plan.venue_of(item)
    else:
        venue = plan.get(Venue, item.destination)
    return words.name(venue) if venue else ""


def _said(request: SheetRequest, say: Callable[[Wording], str]) -> list[str]:
    """In all languages of the sheet, each text once."""
    return list(dict.fromkeys(say(words) for words in request.wordings))


def _cell(texts: Sequence[str]) -> Cell:
    return Cell(tuple((Run(text),) for text in texts if text))
