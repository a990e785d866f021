"""The ribbon proof: the texts of a wreath's ribbons exactly as they will be printed, for the
embassy to approve."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import msgspec

from reception.fields.labels import language_name
from reception.plan.engagement import Engagement
from reception.plan.side import Side
from reception.plan.wreath import Ribbon, Wreath
from reception.sheets.blocks import (
    Block,
    Cell,
    CheckList,
    Document,
    Facts,
    Heading,
    Note,
    Run,
    Title,
)
from reception.sheets.ceremony_words import engagement_headings, is_wanted
from reception.sheets.drafts import draft_blocks, draft_title, in_every_language
from reception.sheets.drawing import Area, Drawing, Ink, Label, rectangle
from reception.sheets.request import SheetRequest
from reception.sheets.sheet_pages import paged
from reception.trouble import Trouble
from reception.wording import Wording

RIBBON_MM = (168.0, 24.0)
MARGIN_MM = 6.0
LARGEST_MM = 11.0
WIDE, NARROW = 1.0, 0.58
"""How much of its size a character takes along the line: Chinese ones all of it."""


def ribbon_sheet(request: SheetRequest) -> Document:
    """A page for each wreath of a day or a delegation: its ribbons in their own scripts, the side
    with its frame, and what the embassy has approved. It goes out of the house, so that it bears no
    mark of an internal paper.

    Raises:
        Trouble: there is no wreath.
    """
    plan = request.plan
    wreaths = [
        (engagement, wreath)
        for wreath in plan.table(Wreath).values()
        if (engagement := plan.get(Engagement, wreath.engagement))
        and is_wanted(request, engagement)
    ]
    if not wreaths:
        raise Trouble("sheet-no-wreaths")
    title = request.both("ribbon-title")
    parts = (
        _wreath_blocks(request, engagement, wreath, title)
        for engagement, wreath in sorted(wreaths, key=lambda one: (one[0].start, one[1].id))
    )
    document = paged(request, title, parts)
    outside = msgspec.structs.replace(document.frame, marking="")
    return msgspec.structs.replace(document, frame=outside)


def _wreath_blocks(
    request: SheetRequest, engagement: Engagement, wreath: Wreath, title: str
) -> Iterator[Block]:
    lacks = in_every_language(request, lambda words: _lacking(wreath, words))
    headings = tuple(engagement_headings(request, engagement))
    yield Title(draft_title(request, title, lacks), headings)
    yield Facts(tuple(_facts(request, wreath)))
    yield from draft_blocks(request, lacks)
    for place, ribbon in enumerate(wreath.ribbons, start=1):
        yield Heading(_heading(request, place, ribbon), level=2)
        yield _drawing(request, ribbon)
    approve = " ".join(dict.fromkeys(words.say("ribbon-approve") for words in request.wordings))
    yield CheckList(((Run(approve),),))
    for words in request.wordings:
        yield Note(words.say("ribbon-note"))


def _lacking(wreath: Wreath, words: Wording) -> Iterator[str]:
    """What makes it a draft: no ribbon, or one without a text."""
    if not wreath.ribbons:
        yield words.say("ribbon-none")
    empty = [str(n) for n, ribbon in enumerate(wreath.ribbons, start=1) if not ribbon.text.strip()]
    if empty:
        yield words.say("ribbon-empty", numbers=words.say("field-comma").join(empty))


def _facts(request: SheetRequest, wreath: Wreath) -> Iterator[tuple[str, Cell]]:
    flowers = (words.pick(wreath.flowers_zh, wreath.flowers_en) for words in request.wordings)
    size = str(wreath.size_cm) if wreath.size_cm else ""
    rows = (
        ("field-wreaths", (str(wreath.wreaths),)),
        ("field-size_cm", (size,)),
        ("ribbon-flowers", tuple(dict.fromkeys(flowers))),
        ("field-supplier", (wreath.supplier,)),
    )
    for key, texts in rows:
        lines = tuple((Run(text),) for text in texts if text)
        if lines:
            yield request.both(key), Cell(lines)


def _heading(request: SheetRequest, place: int, ribbon: Ribbon) -> str:
    def said(words: Wording) -> str:
        parts = [words.say("ribbon-number", number=place)]
        if ribbon.language:
            parts.append(language_name(ribbon.language, words))
        if ribbon.side is not Side.NONE:
            side = words.say(f"choice-Side-{ribbon.side.value}")
            frame = words.say(f"choice-Frame-{ribbon.frame.value}")
            parts.append(words.say("cue-sheet-side", side=side, frame=frame))
        return words.say("field-comma").join(parts)

    return "  ".join(dict.fromkeys(said(words) for words in request.wordings))


def _drawing(request: SheetRequest, ribbon: Ribbon) -> Drawing:
    width, height = RIBBON_MM
    text = ribbon.text.strip() or request.both("ribbon-no-text")
    band = Area(points=rectangle(0, 0, width, height), fill=Ink.NONE, edge=Ink.DANGER, edge_mm=0.6)
    label = Label(
        x=width / 2,
        y=height / 2,
        text=text,
        size_mm=fitting_size(text),
        bold=True,
        ink=Ink.INK if ribbon.text.strip() else Ink.MUTED,
        room_mm=width - 2 * MARGIN_MM,
    )
    told = (("field-approved_by", ribbon.approved_by), ("field-proof", ribbon.proof))
    known = (f"{request.both(key)} {text}" for key, text in told if text)
    approved = dict.fromkeys(_approval(ribbon, words) for words in request.wordings)
    note = "  ".join((*approved, *known))
    return Drawing(
        title="", alt=text, width_mm=width, height_mm=height, shapes=(band, label), note=note
    )


def fitting_size(text: str) -> float:
    """The size in millimetres at which a text fills a ribbon: in one line where it may be at least
    half as large as the largest, else in two."""
    length = sum(WIDE if unicodedata.east_asian_width(c) in "WF" else NARROW for c in text) or 1
    room = RIBBON_MM[0] - 2 * MARGIN_MM
    one_line = room / length
    size = one_line if one_line >= LARGEST_MM / 2 else 0.9 * (2 * room / length)
    return round(max(3.0, min(LARGEST_MM, size, 8.0 if size != one_line else LARGEST_MM)), 2)


def _approval(ribbon: Ribbon, words: Wording) -> str:
    """Whether the embassy has approved a text, and when."""
    if ribbon.approved_on is None:
        return words.say("ribbon-open")
    return words.say("ribbon-approved", day=words.full_day(ribbon.approved_on))
