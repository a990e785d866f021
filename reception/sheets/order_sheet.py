"""The order of precedence on paper: who comes when, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reception.ceremonies.precedence import Ground, Standing, order_of
from reception.ceremonies.precedence_text import standing_text
from reception.fields.labels import delegation_sign
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.member import Member
from reception.plan.named_order import NamedOrder
from reception.sheets.blocks import (
    Block,
    Cell,
    Document,
    Facts,
    Grid,
    Line,
    Mark,
    Row,
    Run,
    Title,
)
from reception.sheets.ceremony_words import engagement_headings, is_wanted
from reception.sheets.drafts import draft_blocks, draft_title, in_every_language
from reception.sheets.request import SheetRequest
from reception.sheets.seating_sheet import person_lines, title_lines
from reception.sheets.sheet_pages import paged
from reception.trouble import Trouble
from reception.wording import Wording

SHARES = {"place": 12, "name": 56, "title": 50, "party": 18, "why": 54}
"""Widths of the columns in millimetres."""
DOUBTFUL = (Ground.TIED,)


def order_sheet(request: SheetRequest) -> Document:
    """The orders of a day or of one delegation, each on a page of its own.

    Raises:
        Trouble: there is no such delegation, or no order.
    """
    plan = request.plan
    if request.delegation and plan.get(Delegation, request.delegation) is None:
        raise Trouble("sheet-no-delegation", id=request.delegation)
    orders = [
        (engagement, order)
        for order in plan.table(NamedOrder).values()
        if (engagement := plan.get(Engagement, order.engagement)) and is_wanted(request, engagement)
    ]
    if not orders:
        raise Trouble("sheet-no-orders")
    title = request.both("order-sheet-title")
    parts = (
        _order_blocks(request, engagement, order)
        for engagement, order in sorted(orders, key=lambda one: (one[0].start, one[1].id))
    )
    return paged(request, title, parts)


def _order_blocks(
    request: SheetRequest, engagement: Engagement, order: NamedOrder
) -> Iterator[Block]:
    purpose = request.both(f"choice-OrderPurpose-{order.purpose.value}")
    named = dict.fromkeys(words.pick(order.name_zh, order.name_en) for words in request.wordings)
    title = "  ".join(filter(None, (request.both("order-sheet-title"), *named))) or purpose
    standings = order_of(request.plan, order).standings
    lacks = in_every_language(request, lambda words: _lacking(request, standings, words))
    headings = tuple(engagement_headings(request, engagement))
    yield Title(draft_title(request, title, lacks), headings)
    facts = (
        ("field-purpose", purpose),
        ("field-policy", request.both(f"choice-OrderPolicy-{order.policy.value}")),
        ("field-alphabet", request.both(f"choice-Alphabet-{order.alphabet.value}")),
    )
    yield Facts(tuple((request.both(key), _cell([said])) for key, said in facts))
    yield from draft_blocks(request, lacks)
    columns = request.columns("order", SHARES, ("place",))
    if standings:
        yield Grid(columns, tuple(_row(request, one) for one in standings))


def _lacking(request: SheetRequest, standings: Sequence[Standing], words: Wording) -> Iterator[str]:
    """What makes it a draft: nobody is in it, or some cannot be told apart."""
    if not standings:
        yield words.say("order-nobody")
    tied = [request.plan.find(one.id) for one in standings if one.ground in DOUBTFUL]
    names = words.say("field-comma").join(words.name(person) for person in tied if person)
    if names:
        yield words.say("order-tied", names=names)


def _row(request: SheetRequest, standing: Standing) -> Row:
    plan = request.plan
    found = plan.find(standing.id)
    party = plan.get(Delegation, found.delegation) if isinstance(found, Member) else None
    mark = Mark.TBC if standing.ground in DOUBTFUL else Mark.PLAIN
    why = (Run(standing_text(plan, standing, request.lead), mark),)
    return Row(
        (
            _cell([str(standing.place)]),
            _cell(person_lines(request, standing.id)),
            _cell(title_lines(request, standing.id)),
            _cell([delegation_sign(party, request.lead)] if party else []),
            Cell((why,)),
        )
    )


def _cell(lines: list[str]) -> Cell:
    kept: tuple[Line, ...] = tuple((Run(line),) for line in lines if line)
    return Cell(kept)
