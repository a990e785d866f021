"""Adding, changing and removing: the same for every kind of record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from reception.actions.act import act, found_record
from reception.plan.change import Change, Step, added, removed, replaced
from reception.plan.faults import DuplicateId
from reception.plan.kinds import KINDS
from reception.plan.plan import REFERRERS, Plan
from reception.plan.record import Record, references


def add_record(plan: Plan, *, record: Record) -> Step:
    """A new record of any kind, as it is. Where a noun has an `add_…` of its own, that one also
    fills in what an officer would expect.

    Raises:
        DuplicateId: its id is taken.
        WrongValue: a field has a value outside its limits.
    """
    if record.id in plan:
        raise DuplicateId(kind=record.KIND, id=record.id)
    return act(f"{record.KIND}.add", record.id, [added(record)])


def add_records(plan: Plan, *, records: Sequence[Record]) -> Step:
    """New records of one kind at one go, as they are: a list that was pasted.

    Raises:
        DuplicateId: an id is taken, or stands twice in the list.
        WrongValue: a field has a value outside its limits.
        ValueError: there are none.
    """
    if not records:
        raise ValueError("no records to add")
    for place, record in enumerate(records):
        if record.id in plan or any(record.id == other.id for other in records[:place]):
            raise DuplicateId(kind=record.KIND, id=record.id)
    first = records[0]
    return act(f"{first.KIND}.add_list", first.id, [added(record) for record in records])


def change_record(plan: Plan, /, *, id: str, merge_key: str = "", **fields: Any) -> Step:
    """New values for fields of a record of any kind, and nothing else.

    Raises:
        StaleChange: there is no such record.
        WrongValue: a field has a value outside its limits.
    """
    record = found_record(plan, id)
    return act(f"{record.KIND}.change", id, [replaced(record, **fields)], merge_key=merge_key)


def remove_record(plan: Plan, *, id: str) -> Step:
    """A record goes, and with it what belongs to it alone: a delegation takes its members, stays,
    tracks and their programmes along, an engagement its sub-items, plan B and holdings. What others
    share stays with them (an engagement of two tracks lives on when one goes), and where a record
    only was named, its name is taken out.

    Raises:
        StaleChange: there is no such record.
    """
    record = found_record(plan, id)
    return act(f"{record.KIND}.remove", id, removal(plan, [record]))


def removal(plan: Plan, records: Iterable[Record]) -> list[Change]:
    """The changes that take records out of a plan together with what belongs to them alone, and
    that take their names out of those which stay; the records themselves first."""
    gone: dict[str, Record] = {}
    ahead = list(records)
    while ahead:
        record = ahead.pop()
        if record.id in gone:
            continue
        gone[record.id] = record
        for referrer, field in referrers(plan, record):
            orphaned = all(target in gone for target in references(referrer, field))
            if field in referrer.OWNERS and orphaned:
                ahead.append(referrer)
    left: dict[str, Record] = {}
    for record in gone.values():
        for referrer, field in referrers(plan, record):
            if referrer.id not in gone:
                kept = left.get(referrer.id, referrer)
                left[referrer.id] = msgspec.structs.replace(
                    kept, **{field: _without(getattr(kept, field), gone)}
                )
    changes = [removed(record) for record in gone.values()]
    changes += [
        Change(after.KIND, id, plan.get(KINDS[after.KIND], id), after) for id, after in left.items()
    ]
    return changes


def referrers(plan: Plan, record: Record) -> Iterator[tuple[Record, str]]:
    """The records that name this one, each with the field in which it does."""
    for kind, field in REFERRERS[record.KIND]:
        for referrer in plan.referring(KINDS[kind], field, record.id):
            yield referrer, field


def _without(value: str | tuple[str, ...], gone: dict[str, Record]) -> str | tuple[str, ...]:
    if isinstance(value, str):
        return ""
    return tuple(id for id in value if id not in gone)
