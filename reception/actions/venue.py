"""The verbs of places: what may be used, and when. A venue and a room are closed alike."""

from __future__ import annotations

from datetime import UTC, date, datetime

from reception.actions.act import act, found_record, require_moment
from reception.plan.change import Step, replaced
from reception.plan.faults import StaleChange, WrongValue
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.venue import Closure, Venue


def close_place(
    plan: Plan,
    *,
    place: str,
    starts: datetime,
    ends: datetime,
    reason_zh: str = "",
    reason_en: str = "",
) -> Step:
    """A venue or a room cannot be used for a time; closures are kept in their order.

    Raises:
        WrongValue: it would end before it starts, or a time says nothing of its zone.
    """
    one = _place(plan, place)
    require_moment(one, closures=starts)
    require_moment(one, closures=ends)
    if ends <= starts:
        raise WrongValue(kind=one.KIND, id=place, field="closures", to="reversed")
    closure = Closure(
        starts=starts.astimezone(UTC),
        ends=ends.astimezone(UTC),
        reason_zh=reason_zh,
        reason_en=reason_en,
    )
    closures = tuple(sorted({*one.closures, closure}, key=lambda each: (each.starts, each.ends)))
    return act(f"{one.KIND}.close", place, [replaced(one, closures=closures)])


def reopen_place(plan: Plan, *, place: str, closure: Closure) -> Step:
    """A closure of a venue or a room falls away."""
    one = _place(plan, place)
    closures = tuple(other for other in one.closures if other != closure)
    return act(f"{one.KIND}.reopen", place, [replaced(one, closures=closures)])


def accept_place(plan: Plan, *, place: str, accepted_from: date | None) -> Step:
    """A venue or a room has been inspected and may be used from this day on; None where there is
    no such question."""
    one = _place(plan, place)
    return act(f"{one.KIND}.accept", place, [replaced(one, accepted_from=accepted_from)])


def _place(plan: Plan, id: str) -> Venue | Room:
    place = found_record(plan, id)
    if not isinstance(place, Venue | Room):
        raise StaleChange(kind=Venue.KIND, id=id)
    return place
