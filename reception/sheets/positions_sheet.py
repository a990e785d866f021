"""The position diagram on paper: who stands where, drawn, with a numbered legend and a list."""

from __future__ import annotations

from collections.abc import Iterator

from reception.ceremonies.positions import Positions, Standing, ground_for, positions_of
from reception.fields.roles import role_text
from reception.sheets.blocks import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    Grid,
    Mark,
    Note,
    PageBreak,
    Row,
    Run,
    Title,
)
from reception.sheets.ceremony_words import (
    Cued,
    cued_engagements,
    engagement_headings,
    role_names,
    roles_text,
)
from reception.sheets.positions_drawing import cue_numbers, positions_drawing
from reception.sheets.request import SheetRequest

SHARES = {"number": 12, "who": 62, "mark": 62, "cues": 44}
"""Widths of the columns in millimetres."""


def positions_sheet(request: SheetRequest) -> Document:
    """The ceremonies of a day or of one delegation, each on a page of its own: the ground with
    everybody on their marks over all cues in force, and by number who stands where in which cues.
    A position that the ground has no mark for is listed as such.

    Raises:
        Trouble: there is no such delegation, or no ceremony.
    """
    title = request.both("positions-title")
    blocks: list[Block] = []
    for cued in cued_engagements(request):
        if blocks:
            blocks.append(PageBreak())
        blocks += _ceremony_blocks(request, cued, title)
    return Document(
        title=title,
        language=request.language_tag,
        frame=request.frame(title),
        blocks=tuple(blocks),
    )


def _ceremony_blocks(request: SheetRequest, cued: Cued, title: str) -> Iterator[Block]:
    cues = [time.cue for time in cued.course.times]
    ground = ground_for(cued.ceremony, cued.engagement, cues)
    positions = positions_of(ground, cued.course)
    yield Title(title, tuple(engagement_headings(request, cued.engagement)))
    if ground is None:
        yield Note(request.both("positions-no-ground"))
    else:
        lead = request.lead
        names = {
            role: role_names(request.plan, cued.engagement, role, lead) for role in positions.roles
        }
        name = lead.pick(ground.name_zh, ground.name_en)
        yield positions_drawing(positions, ground, lead, title=name, names=names)
    for words in request.wordings:
        if not positions.roles:
            yield Note(words.say("positions-nobody"))
        if positions.roaming:
            yield Note(words.say("positions-roaming", roles=roles_text(positions.roaming, words)))
    rows = tuple(_rows(request, cued, positions))
    if rows:
        yield Grid(_columns(request), rows)


def _columns(request: SheetRequest) -> tuple[Column, ...]:
    return tuple(
        Column(
            key,
            tuple(words.say(f"positions-column-{key}") for words in request.wordings),
            share,
            Align.END if key == "number" else Align.START,
        )
        for key, share in SHARES.items()
    )


def _rows(request: SheetRequest, cued: Cued, positions: Positions) -> Iterator[Row]:
    everywhere = sorted((*positions.placed, *positions.unplaced), key=lambda one: one.number)
    last = 0
    for standing in everywhere:
        first, last = standing.number != last, standing.number
        who = _who(request, cued, standing.role) if first else Cell()
        number = Cell(((Run(str(standing.number), Mark.STRONG),),)) if first else Cell()
        cues = Cell(((Run(cue_numbers(standing, request.lead)),),))
        yield Row((number, who, _where(request, positions, standing), cues))


def _who(request: SheetRequest, cued: Cued, role: str) -> Cell:
    lines = [(Run(role_text(role, words), Mark.STRONG),) for words in request.wordings]
    names = role_names(request.plan, cued.engagement, role, request.lead)
    return Cell((*lines, (Run(names),)) if names else tuple(lines))


def _where(request: SheetRequest, positions: Positions, standing: Standing) -> Cell:
    """The mark, or the position as the cue tells it, which the ground does not know."""
    mark, cue = standing.mark, standing.cues[0]
    if mark is not None:
        texts = [words.pick(mark.name_zh, mark.name_en) for words in request.wordings]
        return Cell(tuple((Run(text),) for text in dict.fromkeys(texts)))
    texts = [words.pick(cue.position_zh, cue.position_en) for words in request.wordings]
    lines = [(Run(text),) for text in dict.fromkeys(texts)]
    if positions.ground is not None:
        lines += [(Run(words.say("positions-no-mark"), Mark.TBC),) for words in request.wordings]
    return Cell(tuple(lines))
