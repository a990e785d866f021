"""T4: nothing before the delegation has landed, nothing after it has been called to board, and
nobody without a stay."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.stay_times import (
    bounds_of,
    is_bounded,
    is_farewell,
    is_welcome,
    stay_stops,
)
from reception.plan.delegation import Delegation
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.span import MINUTE, Span, minutes_between
from reception.plan.stay import Stay, StayStatus


def outside_of_stay(ground: Ground, stay: str) -> Iterator[Conflict]:
    """T4: an item begins before the delegation can be there, or ends after it must be on board.

    Source: minutes from on blocks to the car moving, and of the call, are design values of the
    table of margins.
    """
    found = ground.plan.get(Stay, stay)
    if found is None:
        return
    bounds = bounds_of(ground, found)
    first = found.arrives + bounds.clearance * MINUTE
    last = found.departs - bounds.call * MINUTE
    for stop in stay_stops(ground, found, until=first, since=last):
        early, late = stop.start < first, stop.end > last
        item = stop.item
        if not (early or late) or not is_bounded(item):
            continue
        if early:
            needs = 0 if is_welcome(item) else bounds.clearance
            at = Fact("arrives", found.arrives)
            cases = ("before_landing", "too_soon")
            ends = (found.arrives, stop.start)
            yield from _too_near(ground, cases, (item.id, stay), at, needs, *ends)
        if late:
            farewell = is_farewell(item)
            needs = 0 if farewell else bounds.call
            at = Fact("departs", found.departs)
            cases = ("after_leaving", "too_late")
            ends = (stop.start if farewell else stop.end, found.departs)
            yield from _too_near(ground, cases, (item.id, stay), at, needs, *ends)


def delegations_not_coming(ground: Ground) -> Collection[str]:
    """The delegations that have no stay, or none that is not called off."""
    plan = ground.plan
    return [id for id in plan.table(Delegation) if not _comes(plan, id)]


def guest_without_stay(ground: Ground, delegation: str) -> Iterator[Conflict]:
    """T4: an item is promised a guest whose delegation does not come."""
    plan = ground.plan
    if _comes(plan, delegation):
        return
    promised: dict[str, list[str]] = {}
    for member in plan.referring(Member, "delegation", delegation):
        for holding in plan.holdings_on(member.id):
            promised.setdefault(holding.item, []).append(member.id)
    for id in sorted(promised):
        item = plan.item(id)
        course = ground.course(item) if item else None
        if course is not None:
            persons = Fact("persons", tuple(sorted(promised[id])))
            yield from ground.found(
                "T4", "no_stay", subjects=(id, delegation), span=course, facts=(persons,)
            )


def _comes(plan: Plan, delegation: str) -> bool:
    return any(stay.status is not StayStatus.CANCELLED for stay in plan.stays_of(delegation))


def _too_near(
    ground: Ground,
    cases: tuple[str, str],
    subjects: tuple[str, str],
    at: Fact,
    needs: int,
    start: datetime,
    end: datetime,
) -> Iterator[Conflict]:
    """From start to end should pass so many minutes; the first case is that end comes first."""
    has = minutes_between(start, end)
    if has >= needs:
        return
    beyond, near = cases
    span = Span(min(start, end), max(start, end))
    if has < 0:
        proof = [at, Fact("outside", -has)]
    else:
        proof = [at, Fact("needs", needs, "source-margin"), Fact("has", has)]
    case = beyond if has < 0 else near
    yield from ground.found("T4", case, subjects=subjects, span=span, facts=proof)
