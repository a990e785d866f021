"""Interpreters: one who was missing, one to take turns with, one who is freed from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.holding import exchange, hold
from reception.checks.conflict import Conflict
from reception.checks.tongues import Talk, bridges, talk_at, tongues_of
from reception.mends.bench import Bench
from reception.mends.exchanges import APART_MINUTES, TRIES, substitutes
from reception.mends.following import followed, shift
from reception.mends.mend import Idea, MendKind
from reception.mends.openings import fitting, is_free, uses_of
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson


def interpreter_added(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """An interpreter who is free and can talk with guests and hosts, where there is none."""
    one = bench.plan.get(Engagement, conflict.subjects[0])
    talk = talk_at(bench.ground, one) if one else None
    if one is not None and talk is not None and bench.is_changeable(one):
        yield from _added(bench, one, [person.id for person in _able(bench, talk)])


def relief_added(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Somebody who takes turns with an interpreter at one of the engagements that are too much
    for one: whoever works in the same languages."""
    alone = bench.plan.get(HostPerson, conflict.subjects[-1])
    if alone is None:
        return
    languages = tongues_of(alone.languages)
    able = [
        person.id
        for person in sorted(bench.ground.interpreters, key=lambda each: each.id)
        if person.id != alone.id and languages <= tongues_of(person.languages)
    ]
    engagements = [bench.plan.get(Engagement, id) for id in conflict.subjects[:-1]]
    # In the middle of it, relief breaks what goes on too long into the shortest parts.
    middle = len(engagements) // 2
    for one in sorted(engagements, key=lambda each: abs(engagements.index(each) - middle)):
        if one is not None and bench.is_changeable(one):
            yield from _added(bench, one, able)


def interpreter_freed(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """All who could interpret are taken: one of them is stood in for elsewhere by somebody who is
    free, or the engagement is at another time, when one of them is."""
    one = bench.plan.get(Engagement, conflict.subjects[0])
    talk = talk_at(bench.ground, one) if one else None
    if one is None or talk is None or not bench.is_changeable(one):
        return
    able = _able(bench, talk)
    for person in able:
        for holding in _hindering(bench, conflict, person):
            item = bench.plan.item(holding.item)
            if item is None or not bench.is_changeable(item):
                continue
            for other in substitutes(bench, item, holding)[:TRIES]:
                new = bench.new_id(Holding.KIND)
                step = bench.step(
                    MendKind.EXCHANGE,
                    holding.id,
                    partial(exchange, holding=holding.id, resource=other),
                    partial(hold, id=new, item=one.id, resource=person.id),
                )
                if step is not None:
                    yield Idea(MendKind.EXCHANGE, step)
    if bench.is_movable(one):
        yield from _shifted_to(bench, conflict, one, able)


def _shifted_to(
    bench: Bench, conflict: Conflict, one: Engagement, able: list[HostPerson]
) -> Iterator[Idea]:
    for person in able[:TRIES]:
        new = bench.new_id(Holding.KIND)
        base = [partial(hold, id=new, item=one.id, resource=person.id)]
        for later in (True, False):
            waits = _until_free(bench, one, person.id, later=later)
            by = fitting(bench, one, waits, later=later) if waits else None
            if by is not None:
                slides = {one.id: shift(by)}
                step = followed(bench, MendKind.SHIFT, conflict, slides, later=later, base=base)
                if step is not None:
                    yield Idea(MendKind.SHIFT, step)


def _added(bench: Bench, one: Engagement, able: list[str]) -> Iterator[Idea]:
    course = bench.ground.course(one)
    if course is None:
        return
    there = {holding.resource for holding in bench.plan.holdings_of(one.id)}
    span = course.widened(before=APART_MINUTES, after=APART_MINUTES)
    found = 0
    for id in able:
        if id in there or not is_free(bench, id, span.start, span.end, besides=one):
            continue
        new = bench.new_id(Holding.KIND)
        step = bench.step(MendKind.ADD, new, partial(hold, id=new, item=one.id, resource=id))
        if step is not None:
            found += 1
            yield Idea(MendKind.ADD, step)
        if found == TRIES:
            return


def _able(bench: Bench, talk: Talk) -> list[HostPerson]:
    """Who could interpret for most of those who do not understand each other, the ablest first."""
    gaps = [(guest.tongues, host.tongues) for guest, host in talk.unbridged()]
    served = {
        person.id: sum(bridges(tongues_of(person.languages), *gap) for gap in gaps)
        for person in bench.ground.interpreters
    }
    able = [person for person in bench.ground.interpreters if served[person.id]]
    return sorted(able, key=lambda person: (-served[person.id], person.id))


def _hindering(bench: Bench, conflict: Conflict, person: HostPerson) -> list[Holding]:
    """For what an interpreter is taken at the time of a conflict."""
    return [
        holding
        for id in conflict.subjects[1:]
        for holding in sorted(bench.plan.holdings_of(id), key=lambda each: each.id)
        if holding.resource == person.id
    ]


def _until_free(bench: Bench, one: Engagement, person: str, *, later: bool) -> int:
    """By how many minutes an engagement has to be later, or earlier, for a person not to be
    taken at its time."""
    course = bench.ground.course(one)
    if course is None:
        return 0
    uses = [
        use
        for use in uses_of(bench, person)
        if use.start < course.end and course.start < use.end and use.item.id != one.id
    ]
    if later:
        clear = max((use.end for use in uses), default=course.start) - course.start
    else:
        clear = course.end - min((use.start for use in uses), default=course.end)
    return int(clear.total_seconds() // 60)
