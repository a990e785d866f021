"""T3: times must make sense before anything else can be said about them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.engagement import OPEN_END_MINUTES, Engagement
from reception.plan.move import Move
from reception.plan.span import Span, minutes_between
from reception.plan.stay import Stay, StayStatus
from reception.plan.zone import day_span


def doubtful_items(ground: Ground) -> Collection[str]:
    """The items of which `item_times` can say anything: all others say when they end, later than
    they start, and are no part of anything."""
    engagements, moves = ground.plan.table(Engagement), ground.plan.table(Move)
    doubtful = [
        one.id
        for one in engagements.values()
        if one.end is None or one.end <= one.start or one.parent or one.actual_end is not None
    ]
    doubtful += [
        one.id
        for one in moves.values()
        if one.arrive <= one.depart or one.actual_arrive is not None
    ]
    return doubtful


def item_times(ground: Ground, item: str) -> Iterator[Conflict]:
    """T3: an end before its start, no length, an end left open, a sub-item outside its parent."""
    record = ground.plan.item(item)
    if record is None or not (ground.course(record) or ground.takes_place(record)):
        return
    if isinstance(record, Engagement):
        start, end = record.start, record.planned_end
        actual_start, actual_end = record.actual_start, record.actual_end
    else:
        start, end = record.depart, record.arrive
        actual_start, actual_end = record.actual_depart, record.actual_arrive
    if end <= start:
        yield from _reversed(ground, "reversed" if end < start else "empty", item, start, end)
    began = actual_start or start
    if actual_end is not None and actual_end < began:
        yield from _reversed(ground, "actual_reversed", item, began, actual_end)
    if isinstance(record, Engagement):
        if record.end is None and record.assumed_minutes is None:
            yield from ground.found(
                "T3",
                "open_end",
                subjects=(item,),
                span=ground.course(record),
                facts=(Fact("assumed", OPEN_END_MINUTES),),
            )
        yield from _outside_parent(ground, record)


def _outside_parent(ground: Ground, inner: Engagement) -> Iterator[Conflict]:
    outer = ground.plan.get(Engagement, inner.parent)
    course, around = ground.course(inner), ground.course(outer) if outer else None
    if outer is None or course is None or around is None or around.contains(course):
        return
    early = max(0, minutes_between(course.start, around.start))
    late = max(0, minutes_between(around.end, course.end))
    yield from ground.found(
        "T3",
        "outside_parent",
        subjects=(inner.id, outer.id),
        span=course,
        facts=(Fact("outside", early + late),),
    )


def stay_times(ground: Ground, stay: str) -> Iterator[Conflict]:
    """T3: a stay or phase that ends no later than it starts, a phase on days outside its stay.

    Phases are planned by the day, so a phase may reach over the whole days of arrival and
    departure.
    """
    found = ground.plan.get(Stay, stay)
    if found is None or found.status is StayStatus.CANCELLED:
        return
    if found.departs <= found.arrives:
        yield from _reversed(ground, "stay_reversed", stay, found.arrives, found.departs)
        return
    first = day_span(ground.day(found.arrives), ground.zone).start
    last = day_span(ground.day(found.departs), ground.zone).end
    for phase in ground.plan.phases_of(stay):
        if phase.ends <= phase.starts:
            yield from _reversed(ground, "phase_reversed", phase.id, phase.starts, phase.ends, stay)
        elif phase.starts < first or phase.ends > last:
            yield from ground.found(
                "T3",
                "phase_outside",
                subjects=(phase.id, stay),
                span=Span(phase.starts, phase.ends),
                facts=(
                    Fact("starts", phase.starts),
                    Fact("ends", phase.ends),
                    Fact("arrives", found.arrives),
                    Fact("departs", found.departs),
                ),
            )


def _reversed(
    ground: Ground, case: str, subject: str, start: datetime, end: datetime, *others: str
) -> tuple[Conflict, ...]:
    return ground.found(
        "T3",
        case,
        subjects=(subject, *others),
        span=Span(min(start, end), max(start, end)),
        facts=(Fact("starts", start), Fact("ends", end)),
    )
