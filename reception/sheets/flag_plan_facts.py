"""The facts of one flag plan: how large its flags are, since when they are up and why then, who
hangs them, and what is decided about mourning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from reception.fields.labels import label, short_moment, stay_sign
from reception.flags.cloths import partner_cloth
from reception.flags.crew_work import CrewPlan
from reception.flags.designs import Design, Designs, picture_of
from reception.flags.flag_book import FlagBook
from reception.flags.plan_times import PlanTime, Reason, plan_times
from reception.flags.states import HOST, state_name
from reception.flags.windows import guests_of
from reception.margins import Margins
from reception.plan.flag_plan import FlagPattern, FlagPlan
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.zone import local_day
from reception.sheets.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Grid,
    Heading,
    Mark,
    Paragraph,
    Row,
    Run,
)
from reception.sheets.flag_minding import to_mind
from reception.sheets.request import SheetRequest
from reception.wording import Wording

SIZES = {"state": 40, "cloth": 40, "ratio": 34, "mind": 66}
TIMES = {"road": 40, "up": 26, "up-why": 50, "down": 26, "down-why": 50}
CREWS = {"crew": 34, "work": 68, "posts": 18, "when": 60}
"""Widths of the columns, as shares."""


def flag_plan_facts(
    request: SheetRequest, flags: FlagPlan, book: FlagBook, crews: CrewPlan
) -> Document:
    """What an officer wants to know of a plan beside what flies where."""
    title = label(request.plan, flags.id, request.lead)
    blocks = (
        *_sizes(request, flags, book),
        *_times(request, flags, book),
        *_crews(request, flags, crews),
        *_mourning(request, flags, book),
    )
    return Document(
        title=title, language=request.language_tag, frame=request.frame(title), blocks=blocks
    )


def _times_of(request: SheetRequest, flags: FlagPlan, book: FlagBook) -> list[PlanTime]:
    roads = (book.road(id) for id in flags.roads)
    return list(plan_times(request.plan, flags, (one for one in roads if one is not None)))


# -- sizes ---------------------------------------------------------------------------------


def _sizes(request: SheetRequest, flags: FlagPlan, book: FlagBook) -> Iterator[Block]:
    """The host's cloth and those that look as large beside it, with what to mind."""
    words = request.lead
    found = _times_of(request, flags, book)
    up = min((one.up for one in found), default=request.now.timestamp())
    day = local_day(_moment(up), request.plan.zone)
    designs = Designs.of(request.plan)
    event = (flags.event,) if flags.pattern is FlagPattern.EVENT and flags.event else ()
    states = tuple(dict.fromkeys((HOST, *guests_of(request.plan, flags), *event)))
    size = words.say(f"choice-FlagSize-{flags.size.value}")
    area = words.say(f"choice-AreaPolicy-{flags.area.value}")
    yield Heading(words.say("flag-facts-sizes"))
    yield Paragraph((Run(words.say("field-label-joint", first=size, second=area)),))
    rows = (_size_row(request.plan, designs, flags, state, day, words) for state in states)
    yield Grid(_columns(words, SIZES), tuple(rows))


def _size_row(
    plan: Plan, designs: Designs, flags: FlagPlan, state: str, day: date, words: Wording
) -> Row:
    design = designs.on(state, day)
    name = state_name(state, words)
    if not isinstance(design, Design):
        wanted = words.say("flag-mind-missing")
        return _row((name, words.say("sheet-tbc"), "", wanted), Mark.TBC)
    cloth = partner_cloth(flags.size, design, flags.area)
    measures = (
        words.say("flags-cloth", length=f"{cloth.length:.1f}", height=f"{cloth.height:.1f}")
        if cloth
        else words.say("sheet-tbc")
    )
    ratio = f"{design.length}:{design.height}" if design.ratio else "?"
    pictured = picture_of(design, plan) is not None
    missing = () if pictured else (words.say("flag-mind-missing"),)
    minded = words.say("flag-view-sides").join((*missing, *to_mind(design, words)))
    return _row((name, measures, ratio, minded), Mark.PLAIN if cloth and pictured else Mark.TBC)


# -- times ---------------------------------------------------------------------------------


def _times(request: SheetRequest, flags: FlagPlan, book: FlagBook) -> Iterator[Block]:
    words = request.lead
    found = _times_of(request, flags, book)
    yield Heading(words.say("flag-facts-times"))
    if not found:
        yield Paragraph((Run(words.say("flag-facts-no-times"), Mark.TBC),))
        return
    rows = tuple(
        _row(
            (
                label(request.plan, one.road, words),
                _short(request, one.up),
                _why(request, "up", one.up_reason, one.first, one.first_stay),
                _short(request, one.down),
                _why(request, "down", one.down_reason, one.last, one.last_stay),
            )
        )
        for one in found
    )
    yield Grid(_columns(words, TIMES), rows)


def _why(request: SheetRequest, side: str, reason: Reason, at: float | None, stay: str) -> str:
    words, plan = request.lead, request.plan
    margins, passing = Margins.of(plan), plan.get(Stay, stay)
    day = local_day(_moment(at) if at is not None else request.now, plan.zone)
    return words.say(
        f"flag-facts-{side}-{reason.value}",
        before=_hours(words, margins.value("flag_up_before", day)),
        after=_hours(words, margins.value("flag_down_after", day)),
        at=_short(request, at) if at is not None else "",
        guest=stay_sign(plan, passing, words) if passing else "",
    )


def _hours(words: Wording, minutes: float) -> str:
    return words.say("flag-facts-hours", hours=f"{minutes / 60:g}")


# -- crews and mourning --------------------------------------------------------------------


def _crews(request: SheetRequest, flags: FlagPlan, crews: CrewPlan) -> Iterator[Block]:
    words, plan = request.lead, request.plan
    yield Heading(words.say("flag-facts-crews"))
    if not flags.crews:
        yield Paragraph((Run(words.say("flag-facts-no-crews"), Mark.MUTED),))
        return
    rows = [
        _row(
            (
                label(plan, one.crew, words),
                _work(request, one.work.kind.value, one.work.road),
                _posts(one.posts),
                f"{_short(request, one.start)} – {_short(request, one.end)}",
            )
        )
        for one in sorted(crews.packages, key=lambda one: (one.start, one.crew))
        if one.work.plan == flags.id
    ]
    rows += [
        _row(
            (
                "",
                _work(request, lack.work.kind.value, lack.work.road),
                _posts(lack.posts),
                words.say("flag-facts-lacking", hours=f"{lack.hours:.1f}"),
            ),
            Mark.TBC,
        )
        for lack in crews.lacks
        if lack.work.plan == flags.id
    ]
    yield Grid(_columns(words, CREWS), tuple(rows))


def _posts(count: float) -> str:
    """Whole posts; what is left over for another night may be less than one."""
    return f"{count:.0f}" if count >= 1 else f"{count:.1f}"


def _work(request: SheetRequest, kind: str, road: str) -> str:
    words = request.lead
    said = words.say(f"flag-orders-{kind}")
    return words.say("field-label-joint", first=label(request.plan, road, words), second=said)


def _mourning(request: SheetRequest, flags: FlagPlan, book: FlagBook) -> Iterator[Block]:
    words = request.lead
    yield Heading(words.say("flag-facts-mourning"))
    roads = [road for id in flags.roads if (road := book.road(id)) is not None]
    mournings = {
        mourning
        for road in roads
        for window in road.windows
        if window.plan.id == flags.id
        for mourning in window.mournings
    }
    if not mournings:
        yield Paragraph((Run(words.say("flag-facts-no-mourning"), Mark.MUTED),))
        return
    for one in sorted(mournings):
        said = words.say(
            "flag-facts-mourning-of",
            state=state_name(one.state, words),
            **{"from": _short(request, one.start), "until": _short(request, one.end)},
        )
        yield Paragraph((Run(said),))
    decision = words.say(f"choice-HalfMastDecision-{flags.half_mast.value}")
    if flags.half_mast_source:
        decision = words.say(
            "flag-facts-decided-by", decision=decision, source=flags.half_mast_source
        )
    mark = Mark.TBC if flags.half_mast.value == "undecided" else Mark.STRONG
    yield Paragraph((Run(words.say("flag-facts-decision", decision=decision), mark),))


# -- how it is said ------------------------------------------------------------------------


def _columns(words: Wording, shares: dict[str, int]) -> tuple[Column, ...]:
    return tuple(
        Column(key, (words.say(f"flag-facts-column-{key}"),), share)
        for key, share in shares.items()
    )


def _row(texts: Sequence[str], mark: Mark = Mark.PLAIN) -> Row:
    return Row(tuple(Cell(((Run(text, mark),),)) for text in texts))


def _short(request: SheetRequest, instant: float) -> str:
    return short_moment(_moment(instant), request.plan.zone, request.lead)


def _moment(instant: float) -> datetime:
    return datetime.fromtimestamp(round(instant), UTC)
