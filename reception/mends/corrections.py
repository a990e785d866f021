"""Corrections: times that make no sense are put right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.record import change_record
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench, Verb, minutes
from reception.mends.following import Slide, followed
from reception.mends.lengths import least_minutes, usual_minutes
from reception.mends.mend import Idea, MendKind
from reception.plan.engagement import OPEN_END_MINUTES, Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.span import minutes_between
from reception.plan.stay import Stay
from reception.plan.zone import day_span, local_day


def ends_put_right(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Start and end the other way round, or an end that makes it as long as is usual."""
    item = bench.plan.item(conflict.subjects[0])
    if item is None or not bench.is_changeable(item):
        return
    if conflict.case == "reversed":
        yield from _put_right(bench, item.id, _with_times(item, swapped=True))
    usual = _usual(bench, item)
    if usual:
        yield from _put_right(bench, item.id, _with_times(item, length=usual))


def length_agreed(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """An open end gets the length that is usual, or what checks assume, to count with; it stays
    open in print."""
    one = bench.plan.get(Engagement, conflict.subjects[0])
    if one is not None and bench.is_changeable(one):
        for length in dict.fromkeys((usual_minutes(bench, one), OPEN_END_MINUTES)):
            verb = partial(change_record, id=one.id, assumed_minutes=length)
            yield from _put_right(bench, one.id, verb)


def part_put_inside(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A sub-item goes inside what it is part of: moved, shortened, or the whole reaches over it."""
    inner, outer = (bench.plan.get(Engagement, id) for id in conflict.subjects[:2])
    if inner is None or outer is None:
        return
    early = max(0, minutes_between(inner.start, outer.start))
    late = max(0, minutes_between(outer.planned_end, inner.planned_end))
    by = early or -late
    if bench.is_movable(inner):
        verb = partial(
            change_record,
            id=inner.id,
            start=inner.start + minutes(by),
            end=inner.end and inner.end + minutes(by),
        )
        yield from _put_right(bench, inner.id, verb)
        short = minutes_between(inner.start, inner.planned_end) - early - late
        if short >= least_minutes(bench, inner):
            cut = partial(
                change_record,
                id=inner.id,
                start=inner.start + minutes(early),
                end=inner.planned_end - minutes(late),
            )
            yield from _put_right(bench, inner.id, cut)
    if late:
        step = followed(bench, MendKind.PUT_RIGHT, conflict, {outer.id: Slide(0, late)}, later=True)
        if step is not None:
            yield Idea(MendKind.PUT_RIGHT, step)
    if early and bench.is_movable(outer):
        step = followed(
            bench, MendKind.PUT_RIGHT, conflict, {outer.id: Slide(-early, 0)}, later=False
        )
        if step is not None:
            yield Idea(MendKind.PUT_RIGHT, step)


def stay_put_right(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Arrival and departure, or a phase's ends, the other way round; a phase cut to the days of
    its stay."""
    record = bench.plan.find(conflict.subjects[0])
    if isinstance(record, Stay) and record.departs < record.arrives:
        verb = partial(change_record, id=record.id, arrives=record.departs, departs=record.arrives)
        yield from _put_right(bench, record.id, verb)
    elif isinstance(record, Phase):
        if record.ends < record.starts:
            verb = partial(change_record, id=record.id, starts=record.ends, ends=record.starts)
            yield from _put_right(bench, record.id, verb)
        stay = bench.plan.get(Stay, record.stay)
        if stay is not None and stay.arrives < stay.departs:
            zone = bench.plan.zone
            starts = max(record.starts, day_span(local_day(stay.arrives, zone), zone).start)
            ends = min(record.ends, day_span(local_day(stay.departs, zone), zone).end)
            if ends <= starts:
                starts, ends = stay.arrives, stay.departs
            cut = partial(change_record, id=record.id, starts=starts, ends=ends)
            yield from _put_right(bench, record.id, cut)


def setup_made_longer(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """What a ceremony holds is asked to be there as long before it as a ceremony needs."""
    item, thing = conflict.subjects[:2]
    for holding in sorted(bench.plan.holdings_of(item), key=lambda each: each.id):
        if holding.resource == thing:
            needs = conflict.fact("needs")
            verb = partial(change_record, id=holding.id, setup_minutes=needs)
            yield from _put_right(bench, holding.id, verb)


def _put_right(bench: Bench, subject: str, verb: Verb) -> Iterator[Idea]:
    step = bench.step(MendKind.PUT_RIGHT, subject, verb)
    if step is not None:
        yield Idea(MendKind.PUT_RIGHT, step)


def _with_times(item: Item, *, swapped: bool = False, length: int = 0) -> Verb:
    start, end = item.begins, item.planned_end
    if swapped:
        start, end = end, start
    else:
        end = start + minutes(length)
    if isinstance(item, Move):
        return partial(change_record, id=item.id, depart=start, arrive=end)
    return partial(change_record, id=item.id, start=start, end=end)


def _usual(bench: Bench, item: Item) -> int:
    if isinstance(item, Engagement):
        return usual_minutes(bench, item)
    if item.drive_minutes is not None:
        return item.drive_minutes
    drive = bench.ground.drive_of(item, item.depart)
    return drive.minutes if drive else 0
