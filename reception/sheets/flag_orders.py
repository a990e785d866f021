"""Work orders for flags: for each crew what it hangs, changes or takes down in one go, with its
posts in their order, the loading list, and the list by which flags are counted back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby

from reception.fields.labels import label, record_label, short_moment
from reception.flags.book_flags import flags_of
from reception.flags.crew_work import Lack, Package, crew_plan
from reception.flags.flag_book import FlagBook
from reception.flags.wind import STOPS_WORK
from reception.flags.works import Work, WorkKind, day_of
from reception.margins import Margins
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_post import FlagPost
from reception.plan.lane_permit import LanePermit, LaneSide
from reception.sheets.blocks import (
    Block,
    Document,
    Heading,
    Mark,
    Note,
    PageBreak,
    Paragraph,
    Run,
    Title,
)
from reception.sheets.drawing import Drawing
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flag_minding import minded_blocks
from reception.sheets.flag_order_lists import (
    count_back_list,
    loading_list,
    post_list,
    put_on,
    taken_off,
)
from reception.sheets.flag_strip import LOW_STRIP_MM, StripPost, flag_strip
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from reception.weather import force_of
from reception.wording import Wording


def flag_orders(request: SheetRequest) -> Document:
    """The orders of all crews in order of time; with a day, of those who work on that day or in the
    night to it.

    Raises:
        Trouble: no flags are to be hung, or not on that day.
    """
    book = flags_of(request.plan)
    found = crew_plan(book, Margins.of(request.plan))
    orders = sorted(_at_one_go(found.packages), key=lambda one: (one[0].start, one[0].crew))
    orders = [one for one in orders if _wanted(request, one)]
    if not orders and not found.lacks:
        raise Trouble("sheet-no-flag-orders")
    title = request.both("flag-orders-title")
    blocks: list[Block] = []
    for order in orders:
        if blocks:
            blocks.append(PageBreak())
        blocks += _order_blocks(request, book, order)
    if found.lacks:
        if blocks:
            blocks.append(PageBreak())
        blocks += _lack_blocks(request, found.lacks)
    return Document(
        title=title,
        language=request.language_tag,
        frame=request.frame(title),
        blocks=tuple(blocks),
    )


Order = Sequence[Package]
"""What a crew does of one work without a break."""


def _at_one_go(packages: Sequence[Package]) -> Iterator[Order]:
    """A crew whose work is broken by a closure of an hour still has one paper for that night."""
    by_crew = sorted(packages, key=lambda one: (one.crew, one.start))
    for _, group in groupby(by_crew, key=lambda one: (one.crew, id(one.work))):
        order: list[Package] = []
        for package in group:
            if order and package.start - order[-1].end > BREAK:
                yield order
                order = []
            order.append(package)
        yield order


BREAK = 4 * 3600.0
"""A pause from which on, in seconds, what follows is another paper: the next night."""


def _wanted(request: SheetRequest, order: Order) -> bool:
    if request.day is None:
        return True
    zone = request.plan.zone
    return request.day in {day_of(at, zone) for at in (order[0].start, order[-1].end)}


def _order_blocks(request: SheetRequest, book: FlagBook, order: Order) -> Iterator[Block]:
    plan, work = request.plan, order[0].work
    jobs = [job for package in order for job in package.jobs]
    road, crew = book.road(work.road), plan.get(FlagCrew, order[0].crew)
    lines = []
    for words in request.wordings:
        who = record_label(plan, crew, words) if crew else words.say("sheet-tbc")
        where = record_label(plan, road.road, words) if road else work.road
        lines.append(f"{who}  {where}")
    from_to = f"{_moment(request, order[0].start)}–{_moment(request, order[-1].end)}"
    asked = []
    for words in request.wordings:
        count = words.say("flag-orders-count", count=len(jobs))
        at = _moment_in(request, work.end, words)
        asked.append(f"{count} {words.say(f'flag-orders-by-{work.kind.value}', at=at)}")
    title = request.both(f"flag-orders-title-{work.kind.value}")
    yield Title(title, (*dict.fromkeys(lines), from_to))
    yield from (Paragraph((Run(text, Mark.STRONG),)) for text in asked)
    yield from (Paragraph((Run(text),)) for text in _limits(request, work))
    dress = FlagDress(plan, work.plan, day_of(work.end, plan.zone))
    pieces = (put_on(job) or taken_off(job) for job in jobs)
    yield from minded_blocks(request, dress, {state for each in pieces for state, _ in each})
    yield from _strip(request, dress, order)
    yield post_list(request, dress, work.kind, jobs)
    if work.kind is not WorkKind.TAKE_DOWN:
        yield Heading(request.both("flag-orders-loading"), 2)
        yield loading_list(request, dress, jobs)
    if work.kind is not WorkKind.HANG:
        yield Heading(request.both("flag-orders-count-back"), 2)
        yield count_back_list(request, dress, jobs)
    note = "flag-orders-note" if work.kind is not WorkKind.TAKE_DOWN else "flag-orders-note-down"
    yield from (Note(words.say(note)) for words in request.wordings)


def _limits(request: SheetRequest, work: Work) -> Iterator[str]:
    """How left and right are meant, under which permit a lane is taken, and in which wind nobody
    works."""
    yield request.both("flag-orders-arms")
    if work.lane is not None:
        sides = (LaneSide.ALL.value, work.lane.value)
        permits = request.plan.referring(LanePermit, "road", work.road)
        numbers = [one.number for one in permits if one.side.value in sides and one.number]
        side = request.both(f"choice-RoadSide-{work.lane.value}")
        named = ", ".join(sorted(numbers)) or request.both("sheet-tbc")
        yield request.both("flag-orders-lane", side=side, numbers=named)
    least = Margins.of(request.plan).value(STOPS_WORK, day_of(work.end, request.plan.zone))
    yield request.both("flag-orders-wind", speed=f"{least:g}", force=force_of(least))


def _strip(request: SheetRequest, dress: FlagDress, order: Order) -> Iterator[Drawing]:
    """The posts of an order as one drives past, with what hangs there afterwards; of what is taken
    down, before."""
    words = request.lead
    posts = [
        StripPost(job.post.post.id, _number(job.post.post, words), hung.flags if hung else ())
        for package in order
        for job in package.jobs
        for hung in [job.on or job.off]
    ]
    drawing = flag_strip(
        dress,
        posts,
        title=words.say("flag-orders-strip"),
        alt=words.say("flag-orders-strip-alt", count=len(posts)),
        view=words.say("flag-orders-strip-view"),
        height_mm=LOW_STRIP_MM,
    )
    if drawing is not None:
        yield drawing


def _number(post: FlagPost, words: Wording) -> str:
    return words.say("flag-orders-strip-post", side=post.side.value, number=post.number)


def _lack_blocks(request: SheetRequest, lacks: Sequence[Lack]) -> Iterator[Block]:
    yield Heading(request.both("flag-orders-lacks"))
    for lack in lacks:
        for words in request.wordings:
            said = words.say(
                "flag-orders-lack",
                road=label(request.plan, lack.work.road, words),
                kind=words.say(f"flag-orders-{lack.work.kind.value}"),
                posts=round(lack.posts),
                hours=f"{lack.hours:.1f}",
                short=lack.short.value,
                left=f"{lack.left(lack.short):.1f}",
            )
            yield Paragraph((Run(said, Mark.TBC),))


def _moment(request: SheetRequest, instant: float) -> str:
    return _moment_in(request, instant, request.lead)


def _moment_in(request: SheetRequest, instant: float, words: Wording) -> str:
    return short_moment(datetime.fromtimestamp(instant, UTC), request.plan.zone, words)
