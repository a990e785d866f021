"""Open points: what somebody has still to decide or to do about the flags of a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from reception.flags.designs import Design, Designs
from reception.flags.flag_book import FlagBook
from reception.flags.laying import LaidRoad
from reception.flags.lookalikes import lookalikes
from reception.flags.needs import Need
from reception.flags.wind import TAKES_DOWN, gales
from reception.flags.windows import Window
from reception.flags.works import day_of
from reception.margins import Margins
from reception.plan.flag_plan import FlagPlan, HalfMastDecision


class Point(StrEnum):
    """What is open, the gravest first."""

    HALF_MAST = "half_mast"  # a state is in mourning and nobody has decided
    GALE = "gale"  # the flags hang in a wind in which they are to be down
    NO_DESIGN = "no_design"  # there is no picture of a flag that is to fly
    SHORT = "short"  # flags are still to be ordered or to be found
    OVERLAP = "overlap"  # other visits fly on the same road: how it is shared is for the office
    UNCHECKED = "unchecked"  # flags that are easily confused, and no second look
    UNAPPROVED = "unapproved"
    NO_POSTS = "no_posts"  # a road on which nothing can hang
    NO_CREW = "no_crew"


class OpenPoint(msgspec.Struct, frozen=True, kw_only=True):
    """`states` are those it is about, `road` the road, `others` the other flag plans, `amount` how
    many flags are missing, `speed` the wind in metres a second."""

    point: Point
    states: tuple[str, ...] = ()
    road: str = ""
    others: tuple[str, ...] = ()
    start: float = 0.0
    end: float = 0.0
    amount: int = 0
    speed: float = 0.0


def open_points(
    book: FlagBook, designs: Designs, needs: Iterable[Need], flags: FlagPlan
) -> list[OpenPoint]:
    """All that is open about a flag plan, the gravest first; `needs` are those of the book."""
    found = [
        (laid, window)
        for id in flags.roads
        if (laid := book.road(id)) is not None
        for window in laid.windows
        if window.plan.id == flags.id
    ]
    points = [
        *_mourning(flags, [window for _, window in found]),
        *_undesigned(book, designs, [window for _, window in found]),
        *_gales(book, found),
        *_missing(needs, flags),
        *_overlaps(flags, found),
        *_confusable(flags, [window for _, window in found]),
    ]
    if flags.approved_on is None:
        points.append(OpenPoint(point=Point.UNAPPROVED))
    points += [
        OpenPoint(point=Point.NO_POSTS, road=laid.road.id) for laid, _ in found if not laid.posts
    ]
    if flags.roads and not flags.crews:
        points.append(OpenPoint(point=Point.NO_CREW))
    order = list(Point)
    return sorted(points, key=lambda one: order.index(one.point))


def _mourning(flags: FlagPlan, windows: Iterable[Window]) -> Iterator[OpenPoint]:
    mournings = [one for window in windows for one in window.mournings]
    if mournings and flags.half_mast is HalfMastDecision.UNDECIDED:
        yield OpenPoint(
            point=Point.HALF_MAST,
            states=tuple(sorted({one.state for one in mournings})),
            start=min(one.start for one in mournings),
            end=max(one.end for one in mournings),
        )


def _undesigned(book: FlagBook, designs: Designs, windows: Iterable[Window]) -> Iterator[OpenPoint]:
    missing = {
        state
        for window in windows
        for state in (*window.guests, window.plan.event)
        if state and not isinstance(designs.on(state, day_of(window.up, book.plan.zone)), Design)
    }
    if missing:
        yield OpenPoint(point=Point.NO_DESIGN, states=tuple(sorted(missing)))


def _gales(book: FlagBook, found: Iterable[tuple[LaidRoad, Window]]) -> Iterator[OpenPoint]:
    margins = Margins.of(book.plan)
    for laid, window in found:
        least = margins.value(TAKES_DOWN, day_of(window.up, book.plan.zone))
        blows = gales(book.plan, laid.road.id, window.up, window.down, least)
        first = next(iter(blows), None)
        if first is not None and laid.posts:
            yield OpenPoint(
                point=Point.GALE,
                road=laid.road.id,
                start=first.start,
                end=first.end,
                speed=first.speed,
            )


def _missing(needs: Iterable[Need], flags: FlagPlan) -> Iterator[OpenPoint]:
    short = [one for one in needs if one.missing and flags.id in one.purposes]
    if short:
        yield OpenPoint(
            point=Point.SHORT,
            states=tuple(sorted({one.state for one in short})),
            amount=sum(one.missing for one in short),
        )


def _overlaps(flags: FlagPlan, found: Iterable[tuple[LaidRoad, Window]]) -> Iterator[OpenPoint]:
    for laid, window in found:
        others = [
            one
            for one in laid.windows
            if one.plan.id != flags.id and one.up < window.down and window.up < one.down
            if one.guests != window.guests
        ]
        if others:
            yield OpenPoint(
                point=Point.OVERLAP,
                road=laid.road.id,
                others=tuple(dict.fromkeys(one.plan.id for one in others)),
                start=max(window.up, min(one.up for one in others)),
                end=min(window.down, max(one.down for one in others)),
            )


def _confusable(flags: FlagPlan, windows: Iterable[Window]) -> Iterator[OpenPoint]:
    states = {state for window in windows for state in window.guests}
    alike = {state for pair in lookalikes() if pair & states for state in pair & states}
    if alike and not flags.checked_by:
        yield OpenPoint(point=Point.UNCHECKED, states=tuple(sorted(alike)))
