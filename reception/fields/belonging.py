"""Belonging: whose a record is, by following what it is part of up to items, stays, delegations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reception.plan.change import Step
from reception.plan.delegation import Delegation
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.stay import Stay
from reception.plan.zone import local_day


def delegations_of(plan: Plan, record: Record) -> tuple[str, ...]:
    """The ids of the delegations a record belongs to, each once; none for what is the office's."""
    ids = (one.id for one in _line(plan, record, set()) if isinstance(one, Delegation))
    return tuple(dict.fromkeys(ids))


def item_of(plan: Plan, record: Record) -> Item | None:
    """The engagement or move a record is part of (a cue, a seat, a car of the motorcade), itself
    where it is one; None where it is part of neither."""
    return next((one for one in _line(plan, record, set()) if isinstance(one, Item)), None)


def item_changed(plan: Plan, step: Step, first: str = "") -> Item | None:
    """The engagement or move that a step was about, as it stands in `plan`, the plan after it: that
    of the record `first` where it is among those changed, else of the step's subject, else of the
    first change. None where no item that is still there was touched."""
    changed = {change.id: change for change in step.changes}
    for id in dict.fromkeys((first, step.subject, *changed)):
        change = changed.get(id)
        record = change and (change.after or change.before)
        item = item_of(plan, record) if record else None
        if item is not None and item.id in plan:
            return plan.item(item.id)
    return None


def stay_of(plan: Plan, record: Record, day: date) -> Stay | None:
    """The stay a record belongs to. Of a delegation's several stays the one on this day, or the
    next after it, or the last that was."""
    line = list(_line(plan, record, set()))
    stays = [one for one in line if isinstance(one, Stay)]
    if not stays:
        stays = [s for one in line if isinstance(one, Delegation) for s in plan.stays_of(one.id)]
    still = (stay for stay in stays if local_day(stay.departs, plan.zone) >= day)
    return next(still, stays[-1] if stays else None)


def _line(plan: Plan, record: Record, seen: set[str]) -> Iterator[Record]:
    """The record, what it is part of, what that is part of … A circle is gone round once."""
    if record.id in seen:
        return
    seen.add(record.id)
    yield record
    for field in record.OWNERS:
        value = getattr(record, field)
        for id in (value,) if isinstance(value, str) else value:
            owner = plan.find(id) if id else None
            if owner is not None:
                yield from _line(plan, owner, seen)
