"""W1 and W3: what must be asked, ordered and approved before a wreath can be laid, and what is done
when the weather is against it."""

from __future__ import annotations

from collections.abc import Iterator

from reception.ceremonies.cue_times import ceremony_of
from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.square import block_of, is_wreath
from reception.plan.engagement import Engagement
from reception.plan.span import Span
from reception.plan.wreath import Approach, MusicPart, Settled, Wreath

MUSIC = (MusicPart.GUEST_ANTHEM, MusicPart.HOST_ANTHEM, MusicPart.TRIBUTE)
"""What the band plays at every wreath-laying."""


def wreath_of(ground: Ground, engagement: str) -> Wreath | None:
    """What is arranged for a wreath-laying; None while nobody has begun to."""
    found = ground.plan.referring(Wreath, "engagement", engagement)
    return min(found, key=lambda wreath: wreath.id, default=None)


def wreath_unprepared(ground: Ground, engagement: str) -> Iterator[Conflict]:
    """W1: a wreath is laid at the guest's wish alone; ribbons and music are as the embassy has
    approved them; a leader of the city accompanies. Who keeps files of wreath-layings is told of
    one that has none; a book without any, such as that of a published programme, is left alone.
    """
    found = _taking_place(ground, engagement)
    if found is None:
        yield from _without_file(ground, engagement)
        return
    wreath, course = found
    if wreath.asked_on is None:
        yield from _told(ground, "W1", "not_asked", wreath, course)
    if wreath.leader_state is not Settled.NOT_NEEDED:
        yield from _leader_missing(ground, wreath, course)
    if wreath.wreath_state is not Settled.NOT_NEEDED:
        yield from _ribbons_unready(ground, wreath, course)
    yield from _music_unready(ground, wreath, course)
    if wreath.approach is Approach.UNDECIDED:
        yield from _told(ground, "W1", "approach", wreath, course)


def wreath_without_alternate(ground: Ground, engagement: str) -> Iterator[Conflict]:
    """W3: no hall can stand in for the Square, so another slot is kept, and it is settled until
    when the weather may still be waited for."""
    found = _taking_place(ground, engagement)
    if found is None:
        return
    wreath, course = found
    begins = block_of(ground, course).start
    decided = wreath.weather_decision_at
    if wreath.alternate_state is not Settled.NOT_NEEDED and wreath.alternate_start is None:
        yield from _told(ground, "W3", "no_alternate", wreath, course)
    if decided is None:
        yield from _told(ground, "W3", "no_decision", wreath, course)
    elif decided > begins:
        facts = (Fact("decided", decided), Fact("clock_begins", begins, "source-margin"))
        yield from _told(ground, "W3", "decided_late", wreath, course, *facts)


def _taking_place(ground: Ground, engagement: str) -> tuple[Wreath, Span] | None:
    one = ground.plan.get(Engagement, engagement)
    wreath = wreath_of(ground, engagement)
    if one is None or wreath is None or not is_wreath(one):
        return None
    course = ground.course(one)
    return (wreath, course) if course is not None else None


def _without_file(ground: Ground, engagement: str) -> Iterator[Conflict]:
    one = ground.plan.get(Engagement, engagement)
    if one is None or not is_wreath(one) or wreath_of(ground, engagement) is not None:
        return
    course = ground.course(one)
    keeps_files = ground.plan.table(Wreath) or ceremony_of(ground.plan, engagement)
    if course is not None and keeps_files:
        yield from ground.found("W1", "no_file", subjects=(engagement,), span=course)


def _leader_missing(ground: Ground, wreath: Wreath, course: Span) -> Iterator[Conflict]:
    if not wreath.leader:
        yield from _told(ground, "W1", "no_leader", wreath, course)
    elif all(held.resource != wreath.leader for held in ground.plan.holdings_of(wreath.engagement)):
        # only what is held is watched over: whether he is free, and in time
        yield from ground.found(
            "W1", "leader_not_held", subjects=(wreath.engagement, wreath.leader), span=course
        )


def _ribbons_unready(ground: Ground, wreath: Wreath, course: Span) -> Iterator[Conflict]:
    texts = [ribbon for ribbon in wreath.ribbons if ribbon.text]
    if not texts:
        yield from _told(ground, "W1", "no_ribbon", wreath, course)
        return
    open_texts = tuple(ribbon.text for ribbon in texts if ribbon.approved_on is None)
    if open_texts:
        facts = (Fact("ribbons", open_texts), Fact("count", len(open_texts)))
        yield from _told(ground, "W1", "ribbon_open", wreath, course, *facts)
    unseen = tuple(ribbon.text for ribbon in texts if ribbon.approved_on and not ribbon.proof)
    if unseen:
        facts = (Fact("ribbons", unseen), Fact("count", len(unseen)))
        yield from _told(ground, "W1", "no_proof", wreath, course, *facts)


def _music_unready(ground: Ground, wreath: Wreath, course: Span) -> Iterator[Conflict]:
    there = {music.part for music in wreath.music}
    missing = tuple(part.value for part in MUSIC if part not in there)
    if missing:
        yield from _told(ground, "W1", "no_music", wreath, course, Fact("music", missing))
    unapproved = tuple(music.part.value for music in wreath.music if music.approved_on is None)
    if unapproved:
        yield from _told(ground, "W1", "music_open", wreath, course, Fact("music", unapproved))


def _told(
    ground: Ground, code: str, case: str, wreath: Wreath, course: Span, *facts: Fact
) -> Iterator[Conflict]:
    subjects = (wreath.engagement,)
    yield from ground.found(code, case, subjects=subjects, span=course, facts=facts)
