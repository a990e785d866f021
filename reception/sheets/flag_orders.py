"""Work orders for flags: for each crew its posts in hanging order with what hangs on them, the
loading list, and the list by which flags are counted back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby

import msgspec

from reception.fields.labels import label, record_label, short_moment
from reception.flags.book_flags import flags_of
from reception.flags.crew_work import Lack, Package, Work, WorkKind, crew_plan
from reception.flags.flag_book import FlagBook
from reception.flags.laying import Hung, LaidPost, LaidRoad
from reception.flags.states import state_name
from reception.margins import Margins
from reception.plan.flag_crew import FlagCrew
from reception.sheets.blocks import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    Grid,
    Heading,
    Inset,
    Mark,
    Note,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Title,
)
from reception.sheets.drawing import Drawing
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flag_strip import StripPost, flag_strip
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble

POSTS = {"post": 26, "left": 44, "right": 44, "cloth": 30, "hung": 12, "second": 12, "photo": 16}
LOADING = {"turn": 14, "state": 70, "cloth": 40, "amount": 20, "loaded": 20}
COUNT_BACK = {"state": 80, "cloth": 40, "amount": 20, "back": 20, "torn": 20}
"""Widths of the columns in millimetres."""
NUMBERS = frozenset({"amount", "turn"})
FLAG_HEIGHT_MM = 7.0


class Order(msgspec.Struct, frozen=True):
    """What one crew hangs in one go. `crew` is empty where nobody has been named."""

    work: Work
    crew: str
    start: float
    end: float
    posts: tuple[LaidPost, ...]


def flag_orders(request: SheetRequest) -> Document:
    """The orders of all crews; with a day, of those who hang on that day or in the night to it.

    Raises:
        Trouble: no flags are to be hung, or not on that day.
    """
    book = flags_of(request.plan)
    found = crew_plan(book, Margins.of(request.plan))
    orders = [one for one in _orders(book, found.packages) if _wanted(request, one)]
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


def _orders(book: FlagBook, packages: Sequence[Package]) -> Iterator[Order]:
    """Each package with the posts that fall to it, those nearer to the city's edge first."""
    hanging = [one for one in packages if one.work.kind is WorkKind.HANG]
    hanging.sort(key=lambda one: (one.work.road, one.work.plan, one.start, one.crew))
    for _, group in groupby(hanging, key=lambda one: (one.work.road, one.work.plan)):
        done = 0.0
        for package in group:
            posts = _posts_of(book.road(package.work.road), package.work)
            share = posts[round(done) : round(done + package.posts)]
            done += package.posts
            yield Order(package.work, package.crew, package.start, package.end, tuple(share))


def _posts_of(road: LaidRoad | None, work: Work) -> list[LaidPost]:
    found = [one for one in (road.posts if road else ()) if _hung_by(one, work) is not None]
    return sorted(found, key=lambda one: (one.post.side, one.post.chainage_m, one.post.id))


def _hung_by(post: LaidPost, work: Work) -> Hung | None:
    """What the work puts on a post: what it carries first under the plan."""
    return next(
        (one for one in post.hung if work.plan in one.scheme.plans and any(one.flags)), None
    )


def _wanted(request: SheetRequest, order: Order) -> bool:
    if request.day is None:
        return True
    zone = request.plan.zone
    days = {datetime.fromtimestamp(at, zone).date() for at in (order.start, order.end)}
    return request.day in days


def _order_blocks(request: SheetRequest, book: FlagBook, order: Order) -> Iterator[Block]:
    plan = request.plan
    road, crew = book.road(order.work.road), plan.get(FlagCrew, order.crew)
    lines = []
    for words in request.wordings:
        who = record_label(plan, crew, words) if crew else words.say("sheet-tbc")
        where = record_label(plan, road.road, words) if road else order.work.road
        lines.append(f"{who}  {where}")
    from_to = f"{_moment(request, order.start)}–{_moment(request, order.end)}"
    count = request.both("flag-orders-count", count=len(order.posts))
    up = request.both("flag-orders-up-by", at=_moment(request, order.work.end))
    yield Title(request.both("flag-orders-title"), (*dict.fromkeys(lines), from_to))
    yield Paragraph((Run(f"{count}  {up}", Mark.STRONG),))
    dress = FlagDress(
        request.plan,
        order.work.plan,
        datetime.fromtimestamp(order.work.end, request.plan.zone).date(),
    )
    yield from _strip(request, dress, order)
    yield Grid(
        _columns(request, POSTS),
        tuple(_post_row(request, dress, order, one) for one in order.posts),
    )
    yield Heading(request.both("flag-orders-loading"), 2)
    yield Grid(_columns(request, LOADING), tuple(_loading_rows(request, dress, order)))
    yield Heading(request.both("flag-orders-count-back"), 2)
    yield Grid(_columns(request, COUNT_BACK), tuple(_count_back_rows(request, dress, order)))
    yield from (Note(words.say("flag-orders-note")) for words in request.wordings)


def _post_row(request: SheetRequest, dress: FlagDress, order: Order, post: LaidPost) -> Row:
    hung = _hung_by(post, order.work)
    flags = hung.flags if hung else ()
    left, right = (flags[0] if flags else ""), (flags[1] if len(flags) > 1 else "")
    cloths = [dress.cloth(one, hung, request.lead) for one in (left, right) if one and hung]
    side = request.both(f"choice-RoadSide-{post.post.side.value}")
    return Row(
        (
            Cell(((Run(f"{side} {post.post.number}", Mark.STRONG),),)),
            _flag_cell(request, dress, left),
            _flag_cell(request, dress, right),
            Cell(tuple((Run(text),) for text in dict.fromkeys(cloths))),
            Cell(box=True),
            Cell(box=True),
            Cell(),
        )
    )


def _flag_cell(request: SheetRequest, dress: FlagDress, state: str) -> Cell:
    if not state:
        return Cell()
    names = [state_name(state, words) for words in request.wordings]
    lines = tuple((Run(name),) for name in dict.fromkeys(names))
    picture = dress.picture(state)
    if picture is None:
        lacking = (Run(request.both("flags-picture-missing"), Mark.TBC),)
        return Cell((*lines, lacking))
    return Cell(lines, inset=Inset(picture, FLAG_HEIGHT_MM))


def _loading_rows(request: SheetRequest, dress: FlagDress, order: Order) -> Iterator[Row]:
    """What is hung last is loaded first: runs of the same flags in reverse."""
    turns = [
        (state, hung)
        for post in reversed(order.posts)
        if (hung := _hung_by(post, order.work))
        for state in hung.flags
        if state
    ]
    by_pair = groupby(_in_bundles(turns), key=lambda one: one[0])
    for number, (state, bundle) in enumerate(by_pair, start=1):
        items = list(bundle)
        yield Row(
            (
                _line(str(number)),
                _flag_cell(request, dress, state),
                _line(dress.cloth(state, items[0][1], request.lead)),
                _line(str(sum(count for *_, count in items))),
                Cell(box=True),
            )
        )


BUNDLE_POSTS = 25
"""Flags are bundled for so many posts at a time: a truck is not unloaded post by post."""


def _in_bundles(turns: Sequence[tuple[str, Hung]]) -> Iterator[tuple[str, Hung, int]]:
    size = 2 * BUNDLE_POSTS
    for start in range(0, len(turns), size):
        part = turns[start : start + size]
        counts = Counter(state for state, _ in part)
        first = dict(reversed(part))
        for state in sorted(counts):
            yield state, first[state], counts[state]


def _count_back_rows(request: SheetRequest, dress: FlagDress, order: Order) -> Iterator[Row]:
    found = [
        (state, hung)
        for post in order.posts
        if (hung := _hung_by(post, order.work))
        for state in hung.flags
        if state
    ]
    counts = Counter(state for state, _ in found)
    first = dict(reversed(found))
    for state in sorted(counts):
        yield Row(
            (
                _flag_cell(request, dress, state),
                _line(dress.cloth(state, first[state], request.lead)),
                _line(str(counts[state])),
                Cell(),
                Cell(),
            )
        )


def _strip(request: SheetRequest, dress: FlagDress, order: Order) -> Iterator[Drawing]:
    """The posts of an order as one drives past."""
    words = request.lead
    posts = [
        StripPost(post.post.id, str(post.post.number), hung.flags if hung else ())
        for post in order.posts
        for hung in [_hung_by(post, order.work)]
    ]
    drawing = flag_strip(
        dress,
        posts,
        title=words.say("flag-orders-strip"),
        alt=words.say("flag-orders-strip-alt", count=len(posts)),
        view=words.say("flag-orders-strip-view"),
    )
    if drawing is not None:
        yield drawing


def _lack_blocks(request: SheetRequest, lacks: Sequence[Lack]) -> Iterator[Block]:
    yield Heading(request.both("flag-orders-lacks"))
    for lack in lacks:
        for words in request.wordings:
            said = words.say(
                "flag-orders-lack",
                road=label(request.plan, lack.work.road, words),
                kind=words.say(f"flag-orders-{lack.work.kind.value.replace('_', '-')}"),
                posts=round(lack.posts),
                hours=f"{lack.hours:.1f}",
            )
            yield Paragraph((Run(said, Mark.TBC),))


def _columns(request: SheetRequest, shares: dict[str, int]) -> tuple[Column, ...]:
    return tuple(
        Column(
            key,
            tuple(words.say(f"flag-orders-column-{key}") for words in request.wordings),
            share,
            Align.END if key in NUMBERS else Align.START,
        )
        for key, share in shares.items()
    )


def _moment(request: SheetRequest, instant: float) -> str:
    return short_moment(datetime.fromtimestamp(instant, UTC), request.plan.zone, request.lead)


def _line(text: str) -> Cell:
    return Cell(((Run(text),),))
