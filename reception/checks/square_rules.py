"""W2: the Square is not closed, not with its flag, not with another party, not within earshot of a
ceremony, and not in mourning, while a wreath is laid."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time, timedelta

from reception.ceremonies.sun import sun_times
from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.square import (
    SQUARE,
    Neighbours,
    block_of,
    can_be_heard,
    is_wreath,
    mournings,
    on_square,
    reserved_times,
)
from reception.checks.wreath_rules import wreath_of
from reception.plan.engagement import Engagement
from reception.plan.span import MINUTE, Span
from reception.plan.venue import Venue
from reception.plan.wreath import Settled

Find = Callable[[Ground, Engagement, Span], Iterator[Conflict]]


def square_not_free(ground: Ground, engagement: str) -> Iterator[Conflict]:
    """W2: anything that stands in the way of a wreath-laying on the Square."""
    one = ground.plan.get(Engagement, engagement)
    course = ground.course(one) if one is not None else None
    if one is None or course is None or not is_wreath(one) or not on_square(ground, one):
        return
    for find in FINDS:
        yield from find(ground, one, course)


def _told(
    ground: Ground, case: str, subjects: tuple[str, ...], span: Span, *facts: Fact
) -> Iterator[Conflict]:
    yield from ground.found("W2", case, subjects=subjects, span=span, facts=facts)


def _lacking(needs: int, has: int) -> tuple[Fact, ...]:
    """How many minutes apart they ought to be, are, and so lack."""
    return (
        Fact("needs", needs, "source-margin"),
        Fact("has", has),
        Fact("lacks", needs - has),
    )


def _too_short(ground: Ground, one: Engagement, course: Span) -> Iterator[Conflict]:
    needs = int(ground.margin("wreath_guest", course.start))
    if course.minutes < needs and one.least_minutes is None:
        facts = (Fact("needs", needs, "source-margin"), Fact("has", course.minutes))
        yield from _told(ground, "short", (one.id,), course, *facts)


def _closed(ground: Ground, one: Engagement, course: Span) -> Iterator[Conflict]:
    """The notice of a closure of the whole Square, or of the place itself outside the time that
    the place is held anyway (R3)."""
    block = block_of(ground, course)
    venue = ground.plan.venue_of(one)
    square = ground.plan.get(Venue, SQUARE)
    for place in {place.id: place for place in (square, venue) if place}.values():
        for closure in sorted(place.closures, key=lambda closure: closure.starts):
            if closure.ends <= closure.starts:
                continue
            closed = Span(closure.starts, closure.ends)
            told_already = place is venue and closed.overlaps(course)
            shared = closed.intersection(block)
            if shared is not None and not told_already:
                yield from _told(
                    ground,
                    "closed",
                    (one.id, place.id),
                    shared,
                    Fact("closed_from", closure.starts),
                    Fact("closed_until", closure.ends),
                    Fact("clock_from", block.start, "source-margin"),
                    Fact("clock_until", block.end),
                    Fact("reason_zh", closure.reason_zh),
                    Fact("reason_en", closure.reason_en),
                )
                break


def _flag_ceremony(ground: Ground, one: Engagement, course: Span) -> Iterator[Conflict]:
    """The flag of the Square goes up at sunrise and down at sunset, and a crowd watches."""
    block = block_of(ground, course)
    sun = sun_times(ground.day(course.start))
    before = timedelta(minutes=ground.margin("flag_ceremony_before", course.start))
    after = timedelta(minutes=ground.margin("flag_ceremony_after", course.start))
    for case, moment in (("flag_up", sun.rise), ("flag_down", sun.set)):
        crowd = Span(moment - before, moment + after)
        shared = crowd.intersection(block)
        if shared is not None:
            by = crowd.end - block.start if case == "flag_up" else block.end - crowd.start
            yield from _told(
                ground,
                case,
                (one.id,),
                shared,
                Fact("clock_sun", moment),
                Fact("clock_from", crowd.start, "source-margin"),
                Fact("clock_until", crowd.end, "source-margin"),
                Fact("lacks", -(-by // MINUTE)),
            )


def _other_wreath(ground: Ground, one: Engagement, course: Span) -> Iterator[Conflict]:
    """Stand, ribbon, scores and flags change between two of them. Told by the later one."""
    needs = int(ground.margin("wreath_spacing", course.start))
    venue = ground.plan.venue_of(one)
    for other, its in ground.remembered(Neighbours).wreaths:
        if (its.start, other.id) >= (course.start, one.id):
            break
        has = (course.start - its.start) // MINUTE
        same_party = not set(one.tracks).isdisjoint(other.tracks)
        if has < needs and ground.plan.venue_of(other) == venue and not same_party:
            yield from _told(
                ground,
                "wreath",
                (other.id, one.id),
                Span(its.start, course.end),
                *_lacking(needs, has),
            )


def _plaza(ground: Ground, one: Engagement, course: Span) -> Iterator[Conflict]:
    needs = int(ground.margin("wreath_plaza_spacing", course.start))
    for other, its in ground.remembered(Neighbours).noisy:
        if its.end + needs * MINUTE <= course.start or its.start >= course.end + needs * MINUTE:
            continue
        has = max(0, course.gap(its) // MINUTE)
        if has < needs and can_be_heard(ground, one, other):
            first, second = sorted((one, other), key=lambda each: (each.start, each.id))
            yield from _told(ground, "plaza", (first.id, second.id), course, *_lacking(needs, has))


def _occupied(ground: Ground, one: Engagement, course: Span) -> Iterator[Conflict]:
    block = block_of(ground, course)
    venue = ground.plan.venue_of(one)
    others = ground.remembered(Neighbours).others
    places = dict.fromkeys((venue.id if venue else "", SQUARE))
    for other, its in (found for id in places for found in others.get(id, ())):
        shared = its.intersection(block)
        if shared is None or not set(one.tracks).isdisjoint(other.tracks):
            continue
        yield from _told(
            ground,
            "occupied",
            (one.id, other.id),
            shared,
            Fact("overlap", shared.minutes),
            Fact("clock_from", block.start, "source-margin"),
            Fact("clock_until", block.end),
        )


def _reserved(ground: Ground, one: Engagement, course: Span) -> Iterator[Conflict]:
    """A day on which the Square is for something else, until it is settled who has it when."""
    wreath = wreath_of(ground, one.id)
    if wreath is not None and wreath.closure_state is Settled.AGREED:
        return
    for day, taken in reserved_times(ground, block_of(ground, course)):
        yield from _told(
            ground,
            "reserved",
            (one.id,),
            taken,
            Fact("reason_zh", day.name_zh),
            Fact("reason_en", day.name_en),
            Fact("clock_from", taken.start),
            Fact("clock_until", "24:00" if day.to_clock == time(0) else taken.end),
        )


def _mourning(ground: Ground, one: Engagement, course: Span) -> Iterator[Conflict]:
    for half_mast in mournings(ground, course):
        yield from _told(
            ground,
            "half_mast",
            (one.id, half_mast.id),
            course,
            Fact("state", half_mast.state),
            Fact("mourned_from", half_mast.starts),
            Fact("mourned_until", half_mast.ends),
            Fact("reason_zh", half_mast.reason_zh),
            Fact("reason_en", half_mast.reason_en),
        )


FINDS: tuple[Find, ...] = (
    _too_short,
    _closed,
    _flag_ceremony,
    _other_wreath,
    _plaza,
    _occupied,
    _reserved,
    _mourning,
)
