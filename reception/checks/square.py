"""The Square: which wreath-layings there are, and what else is so near that it matters to them."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

import resources
from reception.ceremonies.sun import SQUARE as FLAGPOLE
from reception.checks.features import is_outdoors
from reception.checks.ground import Ground
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.half_mast import HalfMast
from reception.plan.plan import Plan
from reception.plan.span import Span
from reception.plan.venue import Venue
from reception.plan.zone import instant
from reception.routes.ground_distance import metres_between
from reception.rules_table import Once, rows_of, wrong_line

SQUARE = "TAM_SQ"
"""The venue of the gazetteer that is the whole Square: what closes it closes the Monument too."""
MONUMENT = "MON_HERO"
"""The venue of the gazetteer that is the Monument to the People's Heroes."""
NOISY = (EngagementKind.WELCOME,)
"""In the open their guns and bands carry across the Square."""
LEAP_YEAR = 2000


class SquareDay(msgspec.Struct, frozen=True):
    """A day of every year on which the Square is for something else until a decision is made."""

    month: Annotated[int, msgspec.Meta(ge=1, le=12)]
    day: Annotated[int, msgspec.Meta(ge=1, le=31)]
    from_clock: time
    to_clock: time
    name_zh: str
    name_en: str
    valid_from: date
    source: str
    confidence: str


@cache
def square_days() -> Sequence[SquareDay]:
    """The shipped table of such days."""
    return square_days_in(resources.path("rules", "square_days.csv"))


def square_days_in(file: Path) -> Sequence[SquareDay]:
    """The days of a table.

    Raises:
        BadInput: a line cannot be read, names a day that no year has, or speaks of the same from
            the same day as another.
    """
    days, once = [], Once(file)
    for line, row in rows_of(file, SquareDay):
        once.say(line, row.month, row.day, row.from_clock, row.valid_from)
        if row.day > monthrange(LEAP_YEAR, row.month)[1]:
            raise wrong_line(file, line, "day", row.day)
        days.append(row)
    return days


def is_wreath(engagement: Engagement) -> bool:
    """Whether somebody lays a wreath there."""
    return engagement.engagement is EngagementKind.WREATH


def on_square(ground: Ground, engagement: Engagement) -> bool:
    """Whether a wreath is laid on the Square, where it usually is: at the Monument or near the
    flagpole, or where no place is entered yet."""
    venue = ground.plan.venue_of(engagement)
    if venue is None or venue.id in (SQUARE, MONUMENT):
        return True
    here = _position(venue)
    square = ground.plan.get(Venue, SQUARE)
    there = (_position(square) if square else None) or FLAGPOLE
    if here is None:
        return False
    return metres_between(here, there) <= ground.margin("wreath_hearing", engagement.start)


def matters_to_wreaths(plan: Plan, engagement: Engagement) -> bool:
    """Whether a change of an engagement may be felt by a wreath-laying: it is one, it may be heard
    by one, or it is where one is."""
    if is_wreath(engagement) or engagement.engagement in NOISY:
        return True
    venue = plan.venue_of(engagement)
    if venue is None:
        return False
    return venue.id == SQUARE or any(plan.venue_of(one) is venue for one in wreaths(plan))


def wreaths(plan: Plan) -> Sequence[Engagement]:
    """All wreath-layings of a book, whether they take place or not."""
    return plan.engagements_like(EngagementKind.WREATH)


def _engagements_at(plan: Plan, venue: str) -> Iterator[Engagement]:
    """All that name the venue, or one of its rooms and no other venue; and their parts that name
    no place of their own."""
    ahead = list(plan.referring(Engagement, "venue", venue))
    for room in plan.rooms_of(venue):
        ahead.extend(one for one in plan.engagements_in(room.id) if not one.venue)
    while ahead:
        one = ahead.pop()
        yield one
        ahead.extend(part for part in plan.sub_items_of(one.id) if not (part.venue or part.room))


class Neighbours:
    """What takes place where wreath-layings may be disturbed, with courses, by start."""

    def __init__(self, ground: Ground) -> None:
        plan = ground.plan
        self.wreaths = _placed(ground, wreaths(plan))
        places = {venue.id: venue for one, _ in self.wreaths if (venue := plan.venue_of(one))}
        open_air = (
            one for kind in NOISY for one in plan.engagements_like(kind) if is_outdoors(plan, one)
        )
        self.noisy = _placed(ground, open_air) if self.wreaths else ()
        self.others: Mapping[str, Sequence[tuple[Engagement, Span]]] = {
            id: _placed(ground, _others_at(plan, id)) for id in (*places, SQUARE)
        }


def _others_at(plan: Plan, venue: str) -> Iterator[Engagement]:
    for one in _engagements_at(plan, venue):
        rehearsed = one.engagement is EngagementKind.REHEARSAL
        if not (is_wreath(one) or one.parent or rehearsed):
            yield one


def _placed(ground: Ground, engagements: Iterable[Engagement]) -> Sequence[tuple[Engagement, Span]]:
    placed = [(one, course) for one in engagements if (course := ground.course(one))]
    return sorted(placed, key=lambda found: (found[1].start, found[0].id))


def block_of(ground: Ground, course: Span) -> Span:
    """How long the Square is kept for a wreath-laying: so long before the guest's car stops and so
    long after that moment."""
    before = ground.margin("wreath_square_before", course.start)
    after = ground.margin("wreath_square_after", course.start)
    return Span(
        course.start - timedelta(minutes=before),
        max(course.end, course.start + timedelta(minutes=after)),
    )


def can_be_heard(ground: Ground, one: Engagement, other: Engagement) -> bool:
    """Whether guns and bands of one carry to the other; not told of places without a position."""
    here, there = ground.plan.venue_of(one), ground.plan.venue_of(other)
    if here is None or there is None:
        return False
    if here.id == there.id:
        return True
    start, end = _position(here), _position(there)
    if start is None or end is None:
        return False
    return metres_between(start, end) <= ground.margin("wreath_hearing", one.start)


def mournings(ground: Ground, course: Span) -> Iterator[HalfMast]:
    """The times of mourning that a wreath-laying falls into, by start."""
    found = ground.plan.table(HalfMast).values()
    for one in sorted(found, key=lambda half_mast: (half_mast.starts, half_mast.id)):
        if one.starts < course.end and course.start < one.ends:
            yield one


def reserved_times(ground: Ground, span: Span) -> Iterator[tuple[SquareDay, Span]]:
    """The times of the table of days that a span falls into."""
    day, last = ground.day(span.start), ground.day(span.end)
    while day <= last:
        for one in square_days():
            if (one.month, one.day) == (day.month, day.day) and one.valid_from <= day:
                taken = Span(
                    instant(day, one.from_clock, ground.zone),
                    _until(day, one.to_clock, ground),
                )
                if taken.overlaps(span):
                    yield one, taken
        day += timedelta(days=1)


def _until(day: date, clock: time, ground: Ground) -> datetime:
    """A time of that day; midnight is its end."""
    if clock == time(0):
        day += timedelta(days=1)
    return instant(day, clock, ground.zone)


def _position(venue: Venue) -> tuple[float, float] | None:
    if venue.latitude is None or venue.longitude is None:
        return None
    return venue.latitude, venue.longitude
