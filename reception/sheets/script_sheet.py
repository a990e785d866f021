"""The script: what one person does in a ceremony, told to that person, on one page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from reception.ceremonies.cue_times import CueTime, zero_of
from reception.fields.roles import role_text
from reception.plan.side import Side
from reception.plan.zone import local
from reception.sheets.blocks import (
    Block,
    Cell,
    Document,
    Grid,
    Line,
    Mark,
    Note,
    Row,
    RowLook,
    Run,
    Title,
)
from reception.sheets.ceremony_words import (
    EVERYBODY,
    Cued,
    acting_roles,
    acts_in,
    cued_engagements,
    engagement_headings,
    role_names,
    roles_text,
)
from reception.sheets.drafts import cues_lacking, draft_title, in_every_language
from reception.sheets.request import SheetRequest
from reception.sheets.sheet_pages import paged
from reception.wording import Wording

SHARES = {"when": 22, "cue": 44, "act": 104}
"""Widths of the columns in millimetres."""


def script_sheet(request: SheetRequest) -> Document:
    """A page for each role of each ceremony of a day or a delegation: what to wait for and what to
    do, in the second person; what others do before stands there too, set back, so that the reader
    knows which anthem comes first.

    Raises:
        Trouble: there is no such delegation, or no ceremony.
    """
    title = request.both("script-title")
    parts = (
        _script(request, cued, role)
        for cued in cued_engagements(request)
        for role in acting_roles(cued.course)
    )
    return paged(request, title, parts)


def _script(request: SheetRequest, cued: Cued, role: str) -> Iterator[Block]:
    named = []
    for words in request.wordings:
        names = role_names(request.plan, cued.engagement, role, words)
        said = role_text(role, words)
        key = "script-for-name" if names else "script-for"
        named.append(words.say(key, role=said, names=names))
    headings = engagement_headings(request, cued.engagement)
    lacks = in_every_language(request, lambda words: cues_lacking(cued, words))
    yield Title(draft_title(request, "  ".join(dict.fromkeys(named)), lacks), tuple(headings))
    if lacks:
        yield Note(" ".join((request.both("script-draft"), *lacks)))
    times = [time for time in cued.course.times if time.counts]
    own = [place for place, time in enumerate(times) if acts_in(role, time.cue)]
    shown = [
        time
        for place, time in enumerate(times[: max(own, default=-1) + 1])
        if place in own or not time.cue.outside
    ]
    rows = tuple(_row(request, cued, role, time) for time in shown)
    yield Grid(request.columns("script", SHARES, ("when",)), rows)
    for words in request.wordings:
        yield Note(words.say("script-note"))


def _row(request: SheetRequest, cued: Cued, role: str, time: CueTime) -> Row:
    is_own = acts_in(role, time.cue)
    return Row(
        (
            _when(request, cued, time),
            Cell(tuple(_trigger(request, time)) if is_own else ()),
            Cell(tuple(_act(request, role, time, is_own=is_own))),
        ),
        RowLook.ITEM if is_own else RowLook.SUB_ITEM,
    )


def _when(request: SheetRequest, cued: Cued, time: CueTime) -> Cell:
    if time.start is None:
        said = request.both("cue-sheet-on-signal")
        return Cell(((Run(said, Mark.TBC),),))
    moment = zero_of(cued.ceremony, cued.engagement) + timedelta(seconds=time.start)
    return Cell(((Run(f"{local(moment, request.plan.zone):%H:%M:%S}"),),))


def _trigger(request: SheetRequest, time: CueTime) -> Iterator[Line]:
    cue = time.cue
    for words in request.wordings:
        said = words.pick(cue.trigger_zh, cue.trigger_en)
        if said:
            text = words.say(f"script-trigger-{cue.begun_by.value}", trigger=said)
            yield (Run(text),)


def _act(request: SheetRequest, role: str, time: CueTime, *, is_own: bool) -> Iterator[Line]:
    cue = time.cue
    for words in request.wordings:
        action = words.pick(cue.action_zh, cue.action_en)
        if not is_own:
            who = roles_text(cue.actors, words)
            yield (Run(words.say("script-others", who=who, action=action), Mark.MUTED),)
            continue
        with_whom = roles_text(tuple(one for one in cue.actors if one != role), words)
        key = "script-you-with" if with_whom and EVERYBODY not in cue.actors else "script-you"
        yield (Run(words.say(key, action=action, others=with_whom), Mark.STRONG),)
        place = _place(time, words)
        if place:
            yield (Run(place, Mark.MUTED),)


def _place(time: CueTime, words: Wording) -> str:
    cue = time.cue
    place = words.pick(cue.position_zh, cue.position_en)
    if cue.side is Side.NONE:
        return place
    side = words.say(f"choice-Side-{cue.side.value}")
    frame = words.say(f"choice-Frame-{cue.frame.value}")
    said = words.say("cue-sheet-side", side=side, frame=frame)
    return words.say("field-comma").join(filter(None, (place, said)))
