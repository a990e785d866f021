"""The flags page of a briefing pack: for whoever answers for a visit, which flags fly where and
until when, which of them has the upper place, who sees to it, and what is still to be decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reception.entitlements import Entitlements
from reception.fields.labels import item_title, label, record_label
from reception.flags.book_flags import flags_of, needs_of_book
from reception.flags.designs import Designs
from reception.flags.flag_book import FlagBook
from reception.flags.flagless import Flagless, flagless_of
from reception.flags.open_points import OpenPoint, open_points
from reception.flags.passes import stays_served
from reception.flags.sets import FlagsOut, sets_of
from reception.flags.states import HOST, state_name
from reception.flags.works import day_of
from reception.plan.engagement import Engagement
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad
from reception.plan.stay import Stay, StayStatus
from reception.sheets.blocks import (
    Block,
    CheckList,
    Document,
    Grid,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Title,
)
from reception.sheets.flag_brief_roads import plan_blocks, windows_of_plan
from reception.sheets.flag_brief_words import (
    NUMBERS,
    chosen_words,
    lead_span,
    lines_of,
    moment_in,
    once,
)
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flag_gallery import flag_gallery
from reception.sheets.flag_minding import minded_blocks
from reception.sheets.flagless_lines import flagless_checks
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from reception.weather import force_of
from reception.wording import Wording

SETS = {"occasion": 70, "when": 44, "host": 16, "guest": 16, "size": 38}
"""Widths of the columns in millimetres."""


def flag_brief(request: SheetRequest) -> Document:
    """A page for each visit or event with flags, of all delegations or of one; with a day, of those
    whose flags are out on it.

    Raises:
        Trouble: there are no flags to tell of.
    """
    book = flags_of(request.plan)
    title = request.both("flag-brief-title")
    blocks: list[Block] = []
    for page in _pages(request, book):
        if blocks:
            blocks.append(PageBreak())
        blocks += page
    if not blocks:
        raise Trouble("sheet-no-flag-brief")
    return Document(
        title=title,
        language=request.language_tag,
        frame=request.frame(title),
        blocks=tuple(blocks),
    )


def _pages(request: SheetRequest, book: FlagBook) -> Iterator[list[Block]]:
    plan = request.plan
    entitlements = Entitlements.of(plan)
    stays = [one for one in plan.table(Stay).values() if one.status is not StayStatus.CANCELLED]
    for stay in sorted(stays, key=lambda one: (one.arrives, one.id)):
        if request.delegation in ("", stay.delegation):
            plans = plan.referring(FlagPlan, "serves", stay.id)
            sets = sorted(sets_of(plan, stay, entitlements), key=lambda one: (one.start, one.item))
            name = once(label(plan, stay.delegation, words) for words in request.wordings)
            uncounted = list(flagless_of(plan, stay, entitlements))
            yield from _page(request, book, " ".join(name), plans, sets, uncounted)
    for flags in sorted(plan.table(FlagPlan).values(), key=lambda one: one.id):
        event = plan.get(Engagement, flags.serves)
        guests = {one.delegation for one in stays_served(plan, flags)}
        if event is not None and (not request.delegation or request.delegation in guests):
            name = once(item_title(plan, event, words) for words in request.wordings)
            yield from _page(request, book, " ".join(name), [flags], [])


def _page(
    request: SheetRequest,
    book: FlagBook,
    name: str,
    plans: Iterable[FlagPlan],
    sets: Sequence[FlagsOut],
    uncounted: Sequence[Flagless] = (),
) -> Iterator[list[Block]]:
    """All about one visit or event; nothing where no flags are out, or not on the day."""
    shown = [one for one in plans if _flies(request, book, one)]
    wanted = [one for one in sets if request.day is None or _covers(request, one)]
    if shown or wanted or (uncounted and request.day is None):
        blocks: list[Block] = [Title(request.both("flag-brief-title"), (name,))]
        blocks += _flags_blocks(request, book, shown, wanted)
        blocks += _open_blocks(request, book, shown, uncounted)
        for flags in sorted(shown, key=lambda one: one.id):
            blocks += plan_blocks(request, book, flags)
        if wanted:
            blocks.append(Heading(request.both("flag-brief-sets"), 2))
            blocks.append(
                Grid(
                    request.columns("flag-brief", SETS, NUMBERS), tuple(_set_rows(request, wanted))
                )
            )
        blocks += [Note(words.say("flag-brief-note")) for words in request.wordings]
        yield blocks


def _flies(request: SheetRequest, book: FlagBook, flags: FlagPlan) -> bool:
    zone, day = request.plan.zone, request.day
    return day is None or any(
        day_of(window.up, zone) <= day <= day_of(window.down, zone)
        for _, window in windows_of_plan(book, flags)
    )


def _covers(request: SheetRequest, one: FlagsOut) -> bool:
    zone = request.plan.zone
    first, last = (day_of(moment.timestamp(), zone) for moment in (one.start, one.end))
    return request.day is not None and first <= request.day <= last


# -- the flags themselves ----------------------------------------------------------------------


def _flags_blocks(
    request: SheetRequest, book: FlagBook, plans: Sequence[FlagPlan], sets: Sequence[FlagsOut]
) -> Iterator[Block]:
    """Every flag that flies, the right way up, and what has to be minded about it."""
    states = [HOST]
    at = [one.start.timestamp() for one in sets]
    for flags in plans:
        for _, window in windows_of_plan(book, flags):
            states += [*window.guests, window.plan.event]
            at.append(window.up)
    states += [one.state for one in sets]
    if at:
        dress = FlagDress(request.plan, "", day_of(min(at), request.plan.zone))
        shown = tuple(dict.fromkeys(filter(None, states)))
        yield from flag_gallery(request, dress, shown)
        yield from minded_blocks(request, dress, shown)


# -- in rooms and on cars ----------------------------------------------------------------------


def _set_rows(request: SheetRequest, sets: Sequence[FlagsOut]) -> Iterator[Row]:
    plan = request.plan
    for one in sets:
        engagement = plan.get(Engagement, one.item)
        place = label(plan, engagement.venue, request.lead) if engagement else ""
        own = f"flag-brief-{one.occasion}"
        what = once(
            words.say(own) if words.has(own) else label(plan, one.item, words)
            for words in request.wordings
        )
        cells = {
            "occasion": [*what, place if engagement and engagement.venue else ""],
            "when": [lead_span(request, one.start.timestamp(), one.end.timestamp())],
            "host": [str(one.host)],
            "guest": [str(one.guest), *_standard(request, one)],
            "size": chosen_words(request, "FlagSize", one.size.value),
        }
        yield Row(tuple(lines_of(cells[key]) for key in SETS))


def _standard(request: SheetRequest, one: FlagsOut) -> Sequence[str]:
    """The guest's personal standard, where it flies too."""
    if not one.standard:
        return ()
    return once(
        words.say("flag-brief-standard", standard=state_name(one.standard, words))
        for words in request.wordings
    )


# -- what is open ------------------------------------------------------------------------------


def _open_blocks(
    request: SheetRequest,
    book: FlagBook,
    plans: Sequence[FlagPlan],
    uncounted: Sequence[Flagless],
) -> Iterator[Block]:
    designs = Designs.of(request.plan)
    needs = needs_of_book(book) if plans else ()
    points = [
        (flags, point) for flags in plans for point in open_points(book, designs, needs, flags)
    ]
    yield Heading(request.both("flag-brief-open"), 2)
    if not points and not uncounted:
        yield from (
            Paragraph((Run(words.say("flag-brief-nothing-open")),)) for words in request.wordings
        )
        return
    told = (
        once(_point_told(request, flags, point, words) for words in request.wordings)
        for flags, point in points
    )
    lines = ((Run(" ".join(texts)),) for texts in told)
    yield CheckList((*lines, *flagless_checks(request, uncounted)))


def _point_told(
    request: SheetRequest, flags: FlagPlan, open_point: OpenPoint, words: Wording
) -> str:
    plan = request.plan
    comma = words.say("field-comma")
    road = plan.get(FlagRoad, open_point.road)
    return words.say(
        f"flag-brief-open-{open_point.point.value}",
        plan=record_label(plan, flags, words),
        states=comma.join(state_name(one, words) for one in open_point.states),
        road=record_label(plan, road, words) if road else "",
        others=comma.join(label(plan, one, words) for one in open_point.others),
        policy=words.say(f"choice-OverlapPolicy-{road.overlap.value}") if road else "",
        amount=open_point.amount,
        wind=f"{open_point.speed:g}",
        force=force_of(open_point.speed),
        start=moment_in(request, open_point.start, words) if open_point.start else "",
        end=moment_in(request, open_point.end, words) if open_point.end else "",
    )
