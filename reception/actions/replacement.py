"""The verb of replacement: somebody or something else everywhere, for a time or for good."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from reception.actions.act import act, found_record, require_moment
from reception.actions.record import referrers, removal
from reception.plan.change import Change, Step
from reception.plan.faults import WrongValue
from reception.plan.holding import Holding
from reception.plan.keep_apart import KeepApart
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record, references


def replace_everywhere(
    plan: Plan,
    *,
    resource: str,
    by: str,
    starts: datetime | None = None,
    until: datetime | None = None,
) -> Step:
    """One of the same kind takes over what another was down for: held by engagements and moves,
    seated in a car or at a table, named in tasks; in all that begins from `starts` on and before
    `until`. Without `until`, for good, also what hangs on no hour: tracks, a stay's officer. What
    has begun stays as it was, and whom somebody must not meet is nobody else's business. Where the
    new one was down already, the old one is let go.

    Raises:
        StaleChange: there is no such record.
        WrongValue: they are not of one kind, are the same, or there is nothing to take over.
    """
    old, new = found_record(plan, resource), found_record(plan, by)
    require_moment(old, starts=starts, until=until)
    if old.id == new.id or old.KIND != new.KIND:
        raise WrongValue(kind=old.KIND, id=old.id, field="by", to="kind")
    handed: dict[str, Record] = {}
    let_go: list[Record] = []
    for record, field in _concerned(plan, old, starts, until):
        if isinstance(record, Holding) and _holds(plan, record.item, new.id):
            let_go.append(record)
        else:
            value = _exchanged(getattr(record, field), old.id, new.id)
            kept = handed.get(record.id, record)
            handed[record.id] = msgspec.structs.replace(kept, **{field: value})
    if not handed and not let_go:
        raise WrongValue(kind=old.KIND, id=old.id, field="by", to="nothing")
    changes = [Change(after.KIND, id, plan.find(id), after) for id, after in sorted(handed.items())]
    return act(f"{old.KIND}.replace", old.id, [*changes, *removal(plan, let_go)])


def _concerned(
    plan: Plan, old: Record, starts: datetime | None, until: datetime | None
) -> Iterator[tuple[Record, str]]:
    for record, field in referrers(plan, old):
        items = _items(plan, record)
        if isinstance(record, KeepApart) or any(_has_begun(item) for item in items):
            continue
        within = (
            (starts is None or item.begins >= starts) and (until is None or item.begins < until)
            for item in items
        )
        if any(within) if items else until is None:
            yield record, field


def _has_begun(item: Item) -> bool:
    return (item.actual_depart if isinstance(item, Move) else item.actual_start) is not None


def _items(plan: Plan, record: Record) -> list[Item]:
    """The engagements and moves a record is part of, by what it hangs on."""
    if isinstance(record, Item):
        return [record]
    found: list[Item] = []
    for field in record.OWNERS:
        for id in references(record, field):
            owner = plan.find(id)
            if owner is not None:
                found += _items(plan, owner)
    return found


def _holds(plan: Plan, item: str, resource: str) -> bool:
    return any(holding.resource == resource for holding in plan.holdings_of(item))


def _exchanged(value: str | tuple[str, ...], old: str, new: str) -> str | tuple[str, ...]:
    if isinstance(value, str):
        return new if value == old else value
    return tuple(dict.fromkeys(new if id == old else id for id in value))
