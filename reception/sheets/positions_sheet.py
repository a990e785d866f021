"""The position diagram on paper: who stands where, drawn, with a numbered legend and a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
from reception.plan.standing import Standing
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
from reception.sheets.drafts import cues_lacking, draft_blocks, draft_title, in_every_language
from reception.sheets.positions_drawing import cue_numbers, positions_drawing
from reception.sheets.request import SheetRequest
from reception.sheets.sheet_pages import paged
from reception.wording import Wording

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
    ground = ground_for(request.plan, cued.ceremony, cued.engagement, cues)
    standings = standings_of(request.plan, cued.ceremony)
    positions = positions_of(ground, cued.course, standings)
    lacks = in_every_language(request, lambda words: _lacking(cued, positions, standings, words))
    headings = tuple(engagement_headings(request, cued.engagement))
    yield Title(draft_title(request, title, lacks), headings)
    yield from draft_blocks(request, lacks)
    if ground is not None:
        lead = request.lead
        names = {
            role: role_names(request.plan, cued.engagement, role, lead) for role in positions.roles
        }
        name = "  ".join(
            dict.fromkeys(words.pick(ground.name_zh, ground.name_en) for words in request.wordings)
        )
        yield positions_drawing(positions, ground, request.wordings, title=name, names=names)
    if positions.roaming:
        for words in request.wordings:
            roles = roles_text(positions.roaming, words)
            yield Note(words.say("positions-roaming", roles=roles))
    rows = tuple(_rows(request, cued, positions))
    if rows:
        yield Grid(request.columns("positions", SHARES, ("number",)), rows)


def _lacking(
    cued: Cued, positions: Positions, standings: Sequence[Standing], words: Wording
) -> Iterator[str]:
    """What makes the diagram a draft, one sentence each: what its cues lack, who has no place on
    the ground, and places by hand that do not fit any more."""
    yield from cues_lacking(cued, words)
    if positions.ground is None:
        yield words.say("positions-no-ground")
    else:
        for place in positions.unplaced:
            role, position = role_text(place.role, words), place_texts(place, [words])[0]
            yield words.say("positions-unplaced", role=role, position=position)
    for misfit in misfits(positions.ground, cued.course, standings):
        yield misfit_text(misfit, words)
    if not positions.roles and cued.course.times:
        yield words.say("positions-nobody")


def _rows(request: SheetRequest, cued: Cued, positions: Positions) -> Iterator[Row]:
    everywhere = sorted((*positions.placed, *positions.unplaced), key=lambda one: one.number)
    last = 0
    for place in everywhere:
        first, last = place.number != last, place.number
        who = _who(request, cued, place.role, Mark.STRONG if first else Mark.MUTED)
        number = Cell(((Run(str(place.number), Mark.STRONG),),))
        cues = Cell(((Run(_cues(request, place)),),))
        yield Row((number, who, _where(request, positions, place), cues))


def _cues(request: SheetRequest, place: RolePlace) -> str:
    """The cues that have somebody there; who was put there by hand is there at every one."""
    if place.cues or place.idle:
        return cue_numbers(place, request.lead)
    return request.both("positions-on-the-spot")


def _who(request: SheetRequest, cued: Cued, role: str, mark: Mark) -> Cell:
    """The role and who plays it; the name once, the role at each of its places, since a page may
    begin with any of them."""
    lines = [(Run(role_text(role, words), mark),) for words in request.wordings]
    names = role_names(request.plan, cued.engagement, role, request.lead)
    if names and mark is Mark.STRONG:
        lines.append((Run(names),))
    return Cell(tuple(lines))


def _where(request: SheetRequest, positions: Positions, place: RolePlace) -> Cell:
    """The mark, or the position as the cue tells it, which the ground does not know; then where
    the place was moved to, and on which side one stands there."""
    lines: list[Line] = [(Run(text),) for text in place_texts(place, request.wordings)]
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


def place_texts(place: RolePlace, wordings: Sequence[Wording]) -> list[str]:
    """What a place is called, in each language once."""
    if place.mark is None and not place.words:
        key = "positions-idle" if place.idle else "positions-added"
        texts = [words.say(key) for words in wordings]
    else:
        one = place.mark
        texts = [
            words.pick(one.name_zh, one.name_en)
            if one
            else words.pick(place.cues[0].position_zh, place.cues[0].position_en)
            for words in wordings
        ]
    return list(dict.fromkeys(texts))
