"""The verbs of orders of precedence: somebody is moved by hand, and goes back to their place."""

from __future__ import annotations

from datetime import datetime

from reception.actions.act import act, found, found_record
from reception.plan.change import Step, added, removed, replaced
from reception.plan.displacement import Displacement
from reception.plan.faults import StaleChange, WrongValue
from reception.plan.named_order import NamedOrder
from reception.plan.plan import Plan


def displace(
    plan: Plan,
    *,
    id: str,
    order: str,
    person: str,
    before: str = "",
    reason: str,
    author: str,
    at: datetime,
) -> Step:
    """Somebody comes right before somebody else, or last, whatever the policy says. Who was moved
    in this order before is moved anew.

    Raises:
        WrongValue: there is no reason, or it is before themself.
    """
    one = found(plan, NamedOrder, order)
    found_record(plan, person)
    if not reason.strip():
        raise WrongValue(kind=Displacement.KIND, id=id, field="reason", to="empty")
    if person == before:
        raise WrongValue(kind=Displacement.KIND, id=id, field="before", to="itself")
    fields = {"before": before, "reason": reason.strip(), "author": author, "at": at}
    for earlier in plan.referring(Displacement, "order", one.id):
        if earlier.person == person:
            return act("displacement.change", earlier.id, [replaced(earlier, **fields)])
    new = Displacement(
        id=id,
        order=one.id,
        person=person,
        before=before,
        reason=reason.strip(),
        author=author,
        at=at,
    )
    return act("displacement.add", id, [added(new)])


def restore_place(plan: Plan, *, order: str, person: str) -> Step:
    """Somebody goes back to the place that the policy gives them.

    Raises:
        StaleChange: they were not moved in this order.
    """
    moved = [one for one in plan.referring(Displacement, "order", order) if one.person == person]
    if not moved:
        raise StaleChange(kind=Displacement.KIND, id=person)
    first = min(moved, key=lambda one: one.id)
    return act("displacement.remove", first.id, [removed(one) for one in moved])
