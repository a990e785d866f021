"""The position diagram on paper: who stands where, drawn, with a numbered legend and a list."""

from __future__ import annotations

from collections.abc import Iterator

from reception.ceremonies.positions import (
    Positions,
    RolePlace,
    ground_for,
    positions_of,
    standings_of,
)
from reception.ceremonies.standing_fit import misfits
from reception.ceremonies.standing_text import misfit_text, moved_text, side_text
from reception.fields.roles import role_text
from reception.sheets.blocks import (
    Block,
    Cell,
    Document,
    Grid,
    Line,
    Mark,
    Note,
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
from reception.sheets.sheet_pages import paged

SHARES = {"number": 12, "who": 48, "mark": 90, "cues": 30}
"""Widths of the columns in millimetres."""


def positions_sheet(request: SheetRequest) -> Document:
    """The ceremonies of a day or of one delegation, each on a page of its own: the ground with
    everybody on their marks over all cues in force, or where they were put by hand, and by number
    who stands where in which cues, each side with its frame. A position that the ground has no mark
    for is listed as such; a place by hand that does not fit any more is told.

    Raises:
        Trouble: there is no such delegation, or no ceremony.
    """
    title = request.both("positions-title")
    parts = (_ceremony_blocks(request, cued, title) for cued in cued_engagements(request))
    return paged(request, title, parts)


def _ceremony_blocks(request: SheetRequest, cued: Cued, title: str) -> Iterator[Block]:
    cues = [time.cue for time in cued.course.times]
    ground = ground_for(cued.ceremony, cued.engagement, cues)
    standings = standings_of(request.plan, cued.ceremony)
    positions = positions_of(ground, cued.course, standings)
    yield Title(title, tuple(engagement_headings(request, cued.engagement)))
    if ground is None:
        yield Note(request.both("positions-no-ground"))
    else:
        lead = request.lead
        names = {
            role: role_names(request.plan, cued.engagement, role, lead) for role in positions.roles
        }
        name = lead.pick(ground.name_zh, ground.name_en)
        yield positions_drawing(positions, ground, request.wordings, title=name, names=names)
    unfit = misfits(ground, cued.course, standings)
    for words in request.wordings:
        for misfit in unfit:
            yield Note(misfit_text(misfit, words))
        if not positions.roles:
            yield Note(words.say("positions-nobody"))
        if positions.roaming:
            yield Note(words.say("positions-roaming", roles=roles_text(positions.roaming, words)))
    rows = tuple(_rows(request, cued, positions))
    if rows:
        yield Grid(request.columns("positions", SHARES, ("number",)), rows)


def _rows(request: SheetRequest, cued: Cued, positions: Positions) -> Iterator[Row]:
    everywhere = sorted((*positions.placed, *positions.unplaced), key=lambda one: one.number)
    last = 0
    for place in everywhere:
        first, last = place.number != last, place.number
        who = _who(request, cued, place.role) if first else Cell()
        number = Cell(((Run(str(place.number), Mark.STRONG),),)) if first else Cell()
        cues = Cell(((Run(_cues(request, place)),),))
        yield Row((number, who, _where(request, positions, place), cues))


def _cues(request: SheetRequest, place: RolePlace) -> str:
    """The cues that have somebody there; who was put there by hand is there at every one."""
    if place.cues or place.idle:
        return cue_numbers(place, request.lead)
    return request.both("positions-on-the-spot")


def _who(request: SheetRequest, cued: Cued, role: str) -> Cell:
    lines = [(Run(role_text(role, words), Mark.STRONG),) for words in request.wordings]
    names = role_names(request.plan, cued.engagement, role, request.lead)
    return Cell((*lines, (Run(names),)) if names else tuple(lines))


def _where(request: SheetRequest, positions: Positions, place: RolePlace) -> Cell:
    """The mark, or the position as the cue tells it, which the ground does not know; then where
    the place was moved to, and on which side one stands there."""
    lines: list[Line] = [(Run(text),) for text in _place_texts(request, place)]
    if positions.ground is not None:
        if place.spot is None:
            lines += [
                (Run(words.say("positions-no-mark"), Mark.TBC),) for words in request.wordings
            ]
        moved = (moved_text(place, positions.ground, words) for words in request.wordings)
        lines += [(Run(text, Mark.STRONG),) for text in dict.fromkeys(moved) if text]
    lines += [
        (Run(text, Mark.MUTED),)
        for cue in place.cues
        for words in request.wordings
        if (text := side_text(cue, words))
    ]
    return Cell(tuple(lines))


def _place_texts(request: SheetRequest, place: RolePlace) -> Iterator[str]:
    if place.mark is None and not place.words:
        key = "positions-idle" if place.idle else "positions-added"
        texts = [words.say(key) for words in request.wordings]
    else:
        one = place.mark
        texts = [
            words.pick(one.name_zh, one.name_en)
            if one
            else words.pick(place.cues[0].position_zh, place.cues[0].position_en)
            for words in request.wordings
        ]
    yield from dict.fromkeys(texts)
