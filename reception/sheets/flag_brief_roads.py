"""The part of the flags page about roads: along which a plan's flags stand, from when until when,
which of them has the upper place, as a driver sees it, and who answers for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.fields.labels import label, record_label
from reception.flags.driver_view import driver_view, planned_scheme
from reception.flags.flag_book import FlagBook
from reception.flags.laying import LaidRoad
from reception.flags.windows import Window
from reception.flags.works import day_of
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad
from reception.plan.host_person import HostPerson
from reception.sheets.blocks import Abreast, Block, Cell, Facts, Grid, Heading, Mark, Row, Run
from reception.sheets.drawing import Drawing
from reception.sheets.driver_drawing import driver_drawing
from reception.sheets.flag_brief_words import (
    NUMBERS,
    chosen_words,
    lead_moment,
    lead_span,
    lines_of,
    once,
)
from reception.sheets.flag_dress import FlagDress
from reception.sheets.request import SheetRequest

ROADS = {"road": 44, "from": 26, "until": 26, "flags": 20, "passes": 34, "shared": 34}
"""Widths of the columns in millimetres."""


def windows_of_plan(book: FlagBook, flags: FlagPlan) -> list[tuple[LaidRoad, Window]]:
    """The roads of a plan, each with the time in which its flags are up there."""
    return [
        (laid, window)
        for id in flags.roads
        if (laid := book.road(id)) is not None
        for window in laid.windows
        if window.plan.id == flags.id
    ]


def plan_blocks(request: SheetRequest, book: FlagBook, flags: FlagPlan) -> Iterator[Block]:
    """All about a flag plan but what is open."""
    plan = request.plan
    yield Heading(" ".join(once(record_label(plan, flags, one) for one in request.wordings)), 2)
    facts = Facts(tuple(_facts(request, flags)))
    found = windows_of_plan(book, flags)
    if not found:
        yield facts
        return
    yield Abreast(((facts,), (_driven(request, flags, *found[0]),)), (2.0, 3.0))
    rows = (_road_row(request, laid, window) for laid, window in found)
    yield Grid(request.columns("flag-brief", ROADS, NUMBERS), tuple(rows))


def _driven(request: SheetRequest, flags: FlagPlan, laid: LaidRoad, window: Window) -> Drawing:
    """What a driver sees on a road, both ways."""
    plan, words = request.plan, request.lead
    scheme = planned_scheme(plan, flags)
    return driver_drawing(
        FlagDress(plan, flags.id, day_of(window.up, plan.zone)),
        driver_view(scheme, laid.road, inward=True),
        driver_view(scheme, laid.road, inward=False),
        words,
        title=words.say("flag-brief-view", road=record_label(plan, laid.road, words)),
    )


def _facts(request: SheetRequest, flags: FlagPlan) -> Iterator[tuple[str, Cell]]:
    """What flies, and who answers for it."""
    plan, wordings = request.plan, request.wordings

    def named(ids: Iterable[str]) -> list[str]:
        known = once(ids)
        return once(
            words.say("field-comma").join(label(plan, one, words) for one in known)
            for words in wordings
        )

    roads = [road for id in flags.roads if (road := plan.get(FlagRoad, id)) is not None]
    day = request.lead.full_day(flags.approved_on) if flags.approved_on else ""
    checked = plan.get(HostPerson, flags.checked_by)
    upper = f"flag-brief-upper-{flags.host_side.value}"
    rows = (
        ("field-pattern", chosen_words(request, "FlagPattern", flags.pattern.value)),
        ("flag-brief-upper", once(words.say(upper) for words in wordings)),
        ("field-flag_plan-size", chosen_words(request, "FlagSize", flags.size.value)),
        ("field-unit", named(road.unit for road in roads)),
        ("field-crews", named(flags.crews)),
        ("field-checked_by", named([checked.id] if checked else [])),
        ("field-flag_plan-approved_by", once([" ".join(once([flags.approved_by, day]))])),
    )
    to_come = Cell(((Run(request.both("sheet-tbc"), Mark.TBC),),))
    for key, texts in rows:
        yield request.both(key), lines_of(texts) if texts else to_come


def _road_row(request: SheetRequest, laid: LaidRoad, window: Window) -> Row:
    plan, wordings = request.plan, request.wordings
    shared = any(one is not window and one.guests != window.guests for one in laid.windows)
    policy = laid.road.overlap.value if shared else ""
    known = window.first is not None and window.last is not None
    passes = lead_span(request, window.first or 0, window.last or 0) if known else ""
    cells = {
        "road": once(record_label(plan, laid.road, words) for words in wordings),
        "from": [lead_moment(request, window.up)],
        "until": [lead_moment(request, window.down)],
        "flags": [f"{len(laid.posts)} / {_flying(laid, window)}"],
        "passes": [passes or request.both("flag-brief-no-pass")],
        "shared": chosen_words(request, "OverlapPolicy", policy) if policy else [],
    }
    return Row(tuple(lines_of(cells[key]) for key in ROADS))


def _flying(laid: LaidRoad, window: Window) -> int:
    """How many flags a plan has at most on the posts of a road."""
    return sum(
        max(
            (
                sum(1 for flag in one.flags if flag)
                for one in post.hung
                if window.plan.id in one.scheme.plans
            ),
            default=0,
        )
        for post in laid.posts
    )
