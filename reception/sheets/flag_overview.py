"""The flags of a book: along which roads and when, how many of which, and who rides under which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

from reception.entitlements import Entitlements
from reception.fields.labels import label, record_label, short_moment, stay_sign
from reception.flags.book_flags import flags_of, needs_of_book
from reception.flags.flag_book import FlagBook
from reception.flags.flagless import flagless_of_book
from reception.flags.laying import LaidRoad
from reception.flags.needs import Need
from reception.flags.passes import looks_for_flags
from reception.flags.ride_rows import PolicyView, RideRow, policy_views, rows_on
from reception.flags.rides import SIGHTS, Sight
from reception.flags.states import state_name
from reception.flags.windows import Window
from reception.plan.flag_post import FlagPost
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.sheets.blocks import (
    Block,
    Cell,
    CheckList,
    Document,
    Grid,
    Heading,
    Line,
    Mark,
    Note,
    Orientation,
    Paragraph,
    Row,
    Run,
    Title,
)
from reception.sheets.flag_brief_words import lines_of
from reception.sheets.flag_dress import FlagDress, flag_cell
from reception.sheets.flagless_lines import flagless_checks
from reception.sheets.request import SheetRequest
from reception.wording import Wording

ROADS = {"road": 54, "posts": 24, "plan": 60, "up": 30, "down": 30, "first": 34, "last": 34}
NEEDS = {
    "state": 50,
    "size": 44,
    "cloth": 34,
    "out": 20,
    "spares": 20,
    "here": 22,
    "missing": 22,
    "order": 44,
}
RIDES = {"guest": 40, "move": 62, "road": 44, "from": 46, "count": 16, "when": 36, "under": 46}
POLICIES = {"policy": 90, "sights": 156}
"""Widths of the columns in millimetres."""
NUMBERS = frozenset({"out", "spares", "here", "missing", "count", "posts"})

FLAG_HEIGHT_MM = 6.0


def flag_overview(request: SheetRequest) -> Document:
    """Roads, quantities, rides and what each policy would show, of the whole book."""
    book = flags_of(request.plan)
    title = request.both("flags-title")
    blocks: list[Block] = [Title(title)]
    roads = [road for road in book.roads() if road.windows]
    if not roads:
        blocks += [Paragraph((Run(words.say("flags-none")),)) for words in request.wordings]
    else:
        blocks.append(Heading(request.both("flags-roads")))
        rows = [_road_row(request, road, window) for road in roads for window in road.windows]
        blocks.append(Grid(request.columns("flags", ROADS, NUMBERS), tuple(rows)))
    blocks += _needs(request, book)
    blocks += _rides(request, book, roads) if roads else ()
    blocks += [Note(words.say("flags-note")) for words in request.wordings]
    return Document(
        title=title,
        language=request.language_tag,
        orientation=Orientation.LANDSCAPE,
        frame=request.frame(title),
        blocks=tuple(blocks),
    )


def _needs(request: SheetRequest, book: FlagBook) -> Iterator[Block]:
    """How many flags it takes, along roads and in rooms, and what of it nobody counts."""
    needs = [_need_row(request, need) for need in needs_of_book(book)]
    uncounted = flagless_of_book(request.plan, Entitlements.of(request.plan))
    if needs or uncounted:
        yield Heading(request.both("flags-needs"))
    if needs:
        yield Grid(request.columns("flags", NEEDS, NUMBERS), tuple(needs))
    if uncounted:
        yield CheckList(tuple(flagless_checks(request, uncounted)))


def _rides(request: SheetRequest, book: FlagBook, roads: Sequence[LaidRoad]) -> Iterator[Block]:
    yield Heading(request.both("flags-rides"))
    rides = [row for road in roads for row in rows_on(book, road)]
    if rides:
        yield Grid(
            request.columns("flags", RIDES, NUMBERS),
            tuple(_ride_row(request, row) for row in rides),
        )
    else:
        yield from (Paragraph((Run(words.say("flags-no-rides")),)) for words in request.wordings)
    for road in roads:
        views = policy_views(book, road.road.id)
        if any(view.sights for view in views):
            said = [
                words.say("flags-policies", road=record_label(request.plan, road.road, words))
                for words in request.wordings
            ]
            yield Heading(" ".join(said), level=2)
            chosen = road.road.overlap
            grid = [_policy_row(request, view, chosen is view.policy) for view in views]
            yield Grid(request.columns("flags", POLICIES, NUMBERS), tuple(grid))


def _road_row(request: SheetRequest, road: LaidRoad, window: Window) -> Row:
    plan = request.plan
    arms = sum(one.post.arms for one in road.posts)
    cells = {
        "road": request.said(lambda words: record_label(plan, road.road, words)),
        "posts": [f"{len(road.posts)} / {arms}"],
        "plan": [
            *request.said(lambda words: record_label(plan, window.plan, words)),
            *request.said(lambda words: _states(window.guests, words)),
        ],
        "up": [_moment(request, window.up)],
        "down": [_moment(request, window.down)],
        "first": [_moment(request, window.first)],
        "last": [_moment(request, window.last)],
    }
    return Row(tuple(lines_of(cells[key]) for key in ROADS))


def _need_row(request: SheetRequest, need: Need) -> Row:
    dress = FlagDress(request.plan, "", need.at.date())
    known = dress.design(need.state) is not None
    cells = {
        "size": request.said(lambda words: words.say(f"choice-FlagSize-{need.size.value}")),
        "cloth": [dress.cloth_of_size(need.state, need.size, request.lead) if known else ""],
        "out": [str(need.out)],
        "spares": [str(need.spares)],
        "here": [str(need.here + need.coming)],
        "order": [_day(request, need.order_by)],
    }
    missing = Run(str(need.missing), Mark.TBC if need.missing else Mark.PLAIN)
    marked = {
        "state": flag_cell(request, dress, need.state, FLAG_HEIGHT_MM),
        "missing": Cell(((missing,),)),
    }
    return Row(tuple(marked.get(key) or lines_of(cells[key]) for key in NEEDS))


def _ride_row(request: SheetRequest, row: RideRow) -> Row:
    plan = request.plan
    first, last = _moment(request, row.starts), _clock(request, row.ends)
    ends = [row.first] if row.first == row.last else [row.first, row.last]
    stay = plan.get(Stay, row.stay)
    minds = stay is not None and looks_for_flags(plan, stay)
    mark = Mark.TBC if minds and row.sight in (Sight.OTHERS, Sight.BARE) else Mark.PLAIN
    # who has no flag to look for is only told whose there are
    sight = Sight.OWN if row.sight is Sight.OTHERS and not minds else row.sight
    under: list[Line] = []
    for words in request.wordings:
        states = _states(row.flags, words)
        others = "some" if states else "none"
        said = words.say(f"flags-sight-{sight.value}", states=states, others=others)
        under += [(Run(said, mark),)]
    cells = {
        "guest": request.said(lambda words: _guest(plan, row.stay, words)),
        "move": request.said(lambda words: label(plan, row.move, words)),
        "road": request.said(lambda words: label(plan, row.road, words)),
        "from": request.said(
            lambda words: words.say("flags-to").join(_post(plan, id, words) for id in ends)
        ),
        "count": [str(row.count)],
        "when": [f"{first}–{last}"],
    }
    marked = {"under": Cell(tuple(dict.fromkeys(under)))}
    return Row(tuple(marked.get(key) or lines_of(cells[key]) for key in RIDES))


def _policy_row(request: SheetRequest, view: PolicyView, chosen: bool) -> Row:
    """What guests would ride under by a policy, the worst first: of a summit there are dozens."""
    mark = Mark.STRONG if chosen else Mark.PLAIN
    policy = request.said(lambda words: words.say(f"choice-OverlapPolicy-{view.policy.value}"))
    lines: list[Line] = []
    for words in request.wordings:
        for sight in sorted(set(view.sights.values()), key=SIGHTS.__getitem__, reverse=True):
            stays = sorted(stay for stay, seen in view.sights.items() if seen is sight)
            guests = dict.fromkeys(_guest(request.plan, stay, words) for stay in stays)
            said = words.say(
                "flags-sight-guests",
                guests=words.say("field-comma").join(guests),
                sight=words.say(f"flags-worst-{sight.value}"),
            )
            wrong = sight in (Sight.OTHERS, Sight.BARE)
            lines.append((Run(said, Mark.TBC if wrong else Mark.PLAIN),))
    return Row((Cell(tuple((Run(text, mark),) for text in policy)), Cell(tuple(lines))))


def _post(plan: Plan, id: str, words: Wording) -> str:
    """A post without the road it is on."""
    post = plan.get(FlagPost, id)
    if post is None:
        return id
    side = words.say(f"choice-RoadSide-{post.side.value}")
    return words.say("flag-post-sign", side=side, number=post.number)


def _guest(plan: Plan, id: str, words: Wording) -> str:
    stay = plan.get(Stay, id)
    return stay_sign(plan, stay, words) if stay else id


def _states(codes: Iterable[str], words: Wording) -> str:
    return words.say("field-comma").join(state_name(code, words) for code in codes)


def _moment(request: SheetRequest, instant: float | None) -> str:
    if instant is None:
        return ""
    return short_moment(datetime.fromtimestamp(instant, UTC), request.plan.zone, request.lead)


def _clock(request: SheetRequest, instant: float) -> str:
    return request.lead.clock(datetime.fromtimestamp(instant, UTC), request.plan.zone)


def _day(request: SheetRequest, day: date | None) -> str:
    return request.lead.full_day(day) if day else ""
