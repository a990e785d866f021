"""P2: an interpreter in one place at a time, in the right languages, and not for too long."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.site import Site
from reception.checks.tongues import (
    TALKING_HOSTS,
    Speaker,
    Talk,
    Tongues,
    bridges,
    talk_at,
    tongues_of,
)
from reception.checks.twice import pairs_twice, use_conflict, uses_of
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.span import Span, minutes_between


def interpreter_twice(ground: Ground, person: str) -> Iterator[Conflict]:
    """P2: an interpreter is held by two items that share time. Where the guests themselves would
    have to be at both, T1 says so, and the interpreter goes with them."""
    found = ground.plan.get(HostPerson, person)
    if found is None or found.role is not HostRole.INTERPRETER:
        return
    for first, second in pairs_twice(ground, person):
        with_guests = not set(first.item.tracks).isdisjoint(second.item.tracks)
        if not (with_guests and first.course.overlaps(second.course)):
            yield from use_conflict(ground, "P2", first, second, subjects=(person,))


# -- the right languages -------------------------------------------------------------------------


def talking_items(ground: Ground) -> Collection[str]:
    """What holds somebody who talks with the guests, or interprets."""
    roles = (*TALKING_HOSTS, HoldingRole.INTERPRETER)
    return {one.item for one in ground.plan.table(Holding).values() if one.role in roles}


def interpretation_unfit(ground: Ground, item: str) -> Iterator[Conflict]:
    """P2: guests and hosts who share no language have nobody to interpret, or an interpreter is
    there whom no guest understands, or who does not speak what was agreed.

    Guests are those of the official party, hosts those who receive or accompany; where no language
    of somebody is known nothing is said.
    """
    engagement = ground.plan.get(Engagement, item)
    course = ground.course(engagement) if engagement else None
    talk = talk_at(ground, engagement) if engagement and course else None
    if engagement is None or course is None or talk is None:
        return
    yield from _wrong_pairs(ground, engagement, course, talk)
    unbridged = talk.unbridged()
    if unbridged:
        yield from _nobody_between(ground, engagement, course, unbridged)


def _wrong_pairs(
    ground: Ground, engagement: Engagement, course: Span, talk: Talk
) -> Iterator[Conflict]:
    heard = frozenset(tongue for guest in talk.guests for tongue in guest.tongues)
    for interpreter, holding in talk.interpreters:
        person = ground.plan.get(HostPerson, interpreter.id)
        spoken = tongues_of(person.languages) if person else frozenset()
        agreed = tongues_of(holding.languages)
        subjects = (engagement.id, interpreter.id)
        if spoken and not agreed <= spoken:
            facts = (_languages("agreed", agreed), _languages("spoken", spoken))
            yield from ground.found("P2", "unspoken", subjects=subjects, span=course, facts=facts)
        elif heard and interpreter.tongues and heard.isdisjoint(interpreter.tongues):
            facts = (_languages("spoken", interpreter.tongues), _languages("heard", heard))
            yield from ground.found("P2", "pair", subjects=subjects, span=course, facts=facts)


def _nobody_between(
    ground: Ground,
    engagement: Engagement,
    course: Span,
    unbridged: Sequence[tuple[Speaker, Speaker]],
) -> Iterator[Conflict]:
    """Where all who could interpret are taken at that time, that is what is told: nobody can be
    assigned before one of the items that hold them gives way."""
    gaps = {(guest.tongues, host.tongues) for guest, host in unbridged}
    able = sorted(
        one.id
        for one in ground.interpreters
        if any(bridges(tongues_of(one.languages), *gap) for gap in gaps)
    )
    guests = {tongue for guest, _ in unbridged for tongue in guest.tongues}
    ground.look(
        Site("item", engagement.id),
        {Site("language", tongue) for tongue in guests} | {Site("host_person", id) for id in able},
    )
    facts = (
        Fact("persons", tuple(sorted({guest.id for guest, _ in unbridged}))),
        Fact("hosts", tuple(sorted({host.id for _, host in unbridged}))),
        _languages("heard", guests),
        _languages("spoken", {tongue for _, host in unbridged for tongue in host.tongues}),
    )
    holders = [_holders(ground, id, engagement, course) for id in able]
    if able and all(holders):
        items = dict.fromkeys(id for held in holders for id in held)
        yield from ground.found(
            "P2",
            "short",
            subjects=(engagement.id, *items),
            span=course,
            facts=(Fact("needs", len(able) + 1), Fact("has", len(able), "source-persons"), *facts),
        )
        return
    yield from ground.found(
        "P2",
        "language",
        subjects=(engagement.id,),
        span=course,
        facts=(Fact("able", len(able), "source-persons"), *facts),
    )


def _holders(ground: Ground, person: str, engagement: Engagement, course: Span) -> list[str]:
    """The items for which an interpreter is taken at the time of an engagement."""
    return sorted(
        use.item.id
        for use in ground.remembered(uses_of, person)
        if use.item.id != engagement.id and use.start < course.end and course.start < use.end
    )


def _languages(name: str, tongues: Tongues | set[str]) -> Fact:
    return Fact(name, tuple(sorted(tongues)))


# -- relief --------------------------------------------------------------------------------------


class Stint(msgspec.Struct):
    """Engagements that an interpreter works through alone, with no break between them."""

    items: list[str]
    minutes: int
    span: Span


def interpreter_unrelieved(ground: Ground, person: str) -> Iterator[Conflict]:
    """P2: somebody interprets for longer than the margin, alone and without a break. Two at one
    engagement who work in a common language take turns."""
    work = _interpreted(ground, person)
    if not any(_too_long(ground, stint) for stint in _stints(ground, work)):
        return
    # Only now, for it is rarely asked: who is there to take turns.
    alone = [one for one in work if not _has_relief(ground, one[1], person)]
    for stint in _stints(ground, alone):
        if _too_long(ground, stint):
            limit = ground.margin("interpreter_relief", stint.span.start)
            yield from ground.found(
                "P2",
                "unrelieved" if len(stint.items) > 1 else "long",
                subjects=(*stint.items, person),
                span=stint.span,
                facts=(Fact("minutes", stint.minutes), Fact("limit", int(limit), "source-margin")),
            )


def _too_long(ground: Ground, stint: Stint) -> bool:
    return stint.minutes > ground.margin("interpreter_relief", stint.span.start)


def _stints(ground: Ground, work: Iterable[tuple[Span, Engagement]]) -> Iterator[Stint]:
    current: Stint | None = None
    for course, engagement in work:
        if current is not None:
            pause = minutes_between(current.span.end, course.start)
            if pause < ground.margin("interpreter_break", course.start):
                current.items.append(engagement.id)
                alone = max(0, minutes_between(max(current.span.end, course.start), course.end))
                current.minutes += alone
                current.span = current.span.hull(course)
                continue
            yield current
        current = Stint([engagement.id], course.minutes, course)
    if current is not None:
        yield current


def _interpreted(ground: Ground, person: str) -> list[tuple[Span, Engagement]]:
    """What somebody interprets, by start; what is part of another engagement that they interpret
    is left out."""
    found: dict[str, tuple[Span, Engagement]] = {}
    for holding in ground.plan.holdings_on(person):
        if holding.role is not HoldingRole.INTERPRETER:
            continue
        engagement = ground.plan.get(Engagement, holding.item)
        course = ground.course(engagement) if engagement else None
        if engagement is not None and course is not None and course.start < course.end:
            found[engagement.id] = (course, engagement)
    whole = (one for one in found.values() if one[1].parent not in found)
    return sorted(whole, key=lambda one: (one[0], one[1].id))


def _has_relief(ground: Ground, engagement: Engagement, person: str) -> bool:
    talk = talk_at(ground, engagement)
    by_id = {one.id: one.tongues for one, _ in talk.interpreters} if talk else {}
    own = by_id.pop(person)
    return any(_same_pair(own, other) for other in by_id.values())


def _same_pair(own: Tongues, other: Tongues) -> bool:
    """Whether both can interpret the same; one of whom no language is known can do anything."""
    return not own or not other or own <= other or len(own & other) > 1
