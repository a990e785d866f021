"""T4: nothing before the delegation has landed, nothing after it has been called to board."""

from __future__ import annotations

from collections.abc import Iterator
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
from reception.plan.span import MINUTE, Span, minutes_between
from reception.plan.stay import Stay


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
