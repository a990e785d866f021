"""The cue sheet: a ceremony cue by cue, with times reckoned from its chain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from reception.ceremonies.cue_times import CueTime, clock_text, zero_of
from reception.ceremonies.template_library import template_named
from reception.ceremonies.template_parts import sets_of_engagement
from reception.entitlements import Entitlements
from reception.flags.flagless import Flagless, Why, flagless_at
from reception.flags.sets import flagged_stays
from reception.plan.engagement import Engagement
from reception.plan.flag_set import FlagSet
from reception.plan.plan import Plan
from reception.plan.side import Side
from reception.plan.zone import local
from reception.sheets.blocks import (
    Block,
    Cell,
    CheckList,
    Document,
    Facts,
    Grid,
    Heading,
    Line,
    Mark,
    Note,
    Orientation,
    Row,
    RowLook,
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
from reception.sheets.drafts import (
    cue_number,
    cues_lacking,
    draft_blocks,
    draft_title,
    in_every_language,
)
from reception.sheets.flagless_lines import flagless_checks
from reception.sheets.request import SheetRequest
from reception.sheets.sheet_pages import paged
from reception.wording import Wording

SHARES = {
    "number": 11,
    "t": 19,
    "clock": 19,
    "trigger": 40,
    "who": 42,
    "action": 70,
    "position": 34,
    "length": 19,
    "confirm": 30,
}
"""Widths of the columns in millimetres."""
NUMBERS = ("t", "clock", "length")


def cue_sheet(request: SheetRequest) -> Document:
    """The ceremonies of a day or of one delegation, each on a page of its own: every cue with its
    time, what begins it, who does what where for how long, and who confirms it. What is not yet
    settled is printed as such, so that an unfinished ceremony can be printed as a draft.

    Raises:
        Trouble: there is no such delegation, or no ceremony.
    """
    title = request.both("cue-sheet-title")
    parts = (_ceremony_blocks(request, cued, title) for cued in cued_engagements(request))
    return paged(request, title, parts, orientation=Orientation.LANDSCAPE)


def _ceremony_blocks(request: SheetRequest, cued: Cued, title: str) -> Iterator[Block]:
    lacks = in_every_language(request, lambda words: cues_lacking(cued, words))
    headings = tuple(engagement_headings(request, cued.engagement))
    yield Title(draft_title(request, title, lacks), headings)
    uncounted = flagless_at(request.plan, cued.engagement, Entitlements.of(request.plan))
    yield Facts(tuple(_facts(request, cued, uncounted)))
    if uncounted and sets_of_engagement(request.plan, cued.engagement.id):
        yield CheckList(tuple(flagless_checks(request, uncounted)))
    yield from draft_blocks(request, lacks)
    counted = [time for time in cued.course.times if time.counts]
    if counted:
        columns = request.columns("cue-sheet", SHARES, NUMBERS)
        yield Grid(columns, tuple(_rows(request, cued, counted)))
    others = [time for time in cued.course.times if not time.counts]
    if others:
        yield Heading(request.both("cue-sheet-others"), level=2)
        yield Grid(
            request.columns("cue-sheet", SHARES, NUMBERS), tuple(_rows(request, cued, others))
        )
    signal = [cue_number(time.cue) for time in counted if time.start is None]
    if signal:
        for words in request.wordings:
            numbers = words.say("field-comma").join(signal)
            yield Note(words.say("cue-sheet-untimed", numbers=numbers))


def _facts(
    request: SheetRequest, cued: Cued, uncounted: Sequence[Flagless]
) -> Iterator[tuple[str, Cell]]:
    plan, course = request.plan, cued.course
    zero = local(zero_of(cued.ceremony, cued.engagement), plan.zone)
    yield request.both("cue-sheet-zero"), _cell([f"{zero:%H:%M:%S}"])
    length = [request.both("cue-sheet-length", length=clock_text(course.length))]
    if course.on_signal:
        length.append(request.both("cue-sheet-at-least"))
    yield request.both("cue-sheet-lasts"), _cell(length)
    template = template_named(plan, cued.ceremony.template)
    branches = {branch.id: branch for branch in template.branch} if template else {}
    if template is not None:
        names = [words.pick(template.name_zh, template.name_en) for words in request.wordings]
        yield request.both("cue-sheet-template"), _cell(names)
    if branches:
        in_force = [branches[id] for id in cued.ceremony.branches if id in branches]
        said = [
            words.say("field-list-comma").join(words.pick(b.name_zh, b.name_en) for b in in_force)
            for words in request.wordings
        ]
        none = [words.say("cue-sheet-no-branch") for words in request.wordings]
        yield request.both("cue-sheet-branches"), _cell(said if in_force else none)
    flags = sets_of_engagement(plan, cued.engagement.id)
    if flags:
        alone = _host_alone(plan, cued.engagement, uncounted)
        lines = [_flag_text(one, words, alone) for words in request.wordings for one in flags]
        yield request.both("cue-sheet-flags"), _cell(lines)
    remarks = [
        words.pick(cued.ceremony.remarks_zh, cued.ceremony.remarks_en) for words in request.wordings
    ]
    if any(remarks):
        yield request.both("sheet-column-remarks"), _cell(remarks)


def _host_alone(plan: Plan, engagement: Engagement, uncounted: Sequence[Flagless]) -> bool:
    """Whether no guest has a flag to be put out; of an unknown state there will be one."""
    known = [one.why is not Why.UNKNOWN for one in uncounted]
    return bool(known) and all(known) and not flagged_stays(plan, engagement)


def _flag_text(flags: FlagSet, words: Wording, alone: bool) -> str:
    """`alone` tells that the host's flag stands alone: no guest has one."""
    where = words.pick(flags.name_zh, flags.name_en)
    return words.say(
        "cue-sheet-flag-set",
        where=where or words.say(f"choice-FlagPlace-{flags.place.value}"),
        host=flags.host,
        guest=0 if alone else flags.guest,
        size=words.say(f"choice-FlagSize-{flags.size.value}"),
    )


def _rows(request: SheetRequest, cued: Cued, times: list[CueTime]) -> Iterator[Row]:
    for time in times:
        look = RowLook.SUB_ITEM if time.cue.outside else RowLook.ITEM
        yield Row(tuple(_cells(request, cued, time)), look)


def _cells(request: SheetRequest, cued: Cued, time: CueTime) -> Iterator[Cell]:
    cue, wordings = time.cue, request.wordings
    yield _cell([cue_number(cue)])
    if time.start is None:
        on_signal = tuple((Run(w.say("cue-sheet-on-signal"), Mark.TBC),) for w in wordings)
        yield Cell(on_signal)
        yield Cell()
    else:
        moment = zero_of(cued.ceremony, cued.engagement) + timedelta(seconds=time.start)
        yield _cell([clock_text(time.start)])
        yield _cell([f"{local(moment, request.plan.zone):%H:%M:%S}"])
    yield _said([(cue.trigger_zh, cue.trigger_en)], wordings)
    yield Cell(tuple(_who(request, cued, time)))
    yield _said([(cue.action_zh, cue.action_en), (cue.kit_zh, cue.kit_en)], wordings, strong=True)
    place = _said([(cue.position_zh, cue.position_en)], wordings)
    yield Cell((*place.lines, *_side(time, wordings)))
    if cue.usual_seconds is None:
        yield Cell(tuple((Run(w.say("cue-sheet-until-signal"), Mark.TBC),) for w in wordings))
    else:
        yield _cell([clock_text(cue.usual_seconds)])
    confirms = [roles_text(cue.confirms, words) for words in wordings] if cue.confirms else []
    yield Cell(_lines(confirms), box=bool(confirms))


def _who(request: SheetRequest, cued: Cued, time: CueTime) -> Iterator[Line]:
    """The roles, and below them who plays them."""
    if not time.cue.actors:
        yield (Run(request.both("cue-sheet-nobody"), Mark.TBC),)
    for words in request.wordings:
        if time.cue.actors:
            yield (Run(roles_text(time.cue.actors, words), Mark.STRONG),)
    lead = request.lead
    names = [role_names(request.plan, cued.engagement, r, lead) for r in time.cue.actors]
    if any(names):
        yield (Run(lead.say("field-comma").join(filter(None, names))),)


def _side(time: CueTime, wordings: tuple[Wording, ...]) -> Iterator[Line]:
    """A side is never printed without the frame in which it is meant."""
    cue = time.cue
    if cue.side is not Side.NONE:
        for words in wordings:
            side = words.say(f"choice-Side-{cue.side.value}")
            frame = words.say(f"choice-Frame-{cue.frame.value}")
            yield (Run(words.say("cue-sheet-side", side=side, frame=frame), Mark.MUTED),)


def _said(
    pairs: list[tuple[str, str]], wordings: tuple[Wording, ...], *, strong: bool = False
) -> Cell:
    """Texts in each language, a paragraph each; those after the first are muted."""
    lines: list[Line] = []
    for place, (zh, en) in enumerate(pairs):
        texts = dict.fromkeys(words.pick(zh, en) for words in wordings)
        mark = (Mark.STRONG if strong else Mark.PLAIN) if place == 0 else Mark.MUTED
        lines += [(Run(text, mark),) for text in texts if text]
    return Cell(tuple(lines))


def _lines(texts: list[str]) -> tuple[Line, ...]:
    return tuple((Run(text),) for text in dict.fromkeys(texts) if text)


def _cell(texts: list[str]) -> Cell:
    return Cell(_lines(texts))
