"""Import: the entries of a file become a plan, or one step on a plan, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from reception.exchange.entry import EntriesRefused, Entry, EntryFault
from reception.office_settings import setting_fault
from reception.plan.change import Change, Step, step
from reception.plan.faults import BrokenReference
from reception.plan.integrity import plan_faults
from reception.plan.plan import Plan
from reception.plan.road_network import RoadNetwork
from reception.plan.setting import Setting

VERB = "book.import"


class ImportSum(msgspec.Struct, frozen=True):
    """What an import does to the records of one kind."""

    kind: str
    added: int
    changed: int


def entries_plan(entries: Sequence[Entry], file: str) -> Plan:
    """The plan that the entries of a file make by themselves.

    Raises:
        EntriesRefused: an id stands twice, a name leads nowhere or round in a circle.
    """
    return _joined(Plan(), entries, file)


def import_step(plan: Plan, entries: Sequence[Entry], file: str) -> Step:
    """The one step by which the entries come into a plan: a record whose id is new is added, one
    whose id is there takes the place of the other, and nothing is ever taken out. The history
    calls it by the name of the file.

    Raises:
        EntriesRefused: as `entries_plan`, or an id belongs to a record of another kind.
    """
    entries = [entry for entry in entries if not (entry.founding and len(plan))]
    _joined(plan, entries, file)
    changes = (
        Change(e.record.KIND, e.record.id, plan.get(type(e.record), e.record.id), e.record)
        for e in entries
    )
    return step(VERB, Path(file).name[:60], changes)


def import_sums(step: Step) -> list[ImportSum]:
    """How many records of each kind an import adds and changes."""
    kinds = dict.fromkeys(change.kind for change in step.changes)
    return [
        ImportSum(
            kind,
            added=sum(c.kind == kind and c.before is None for c in step.changes),
            changed=sum(c.kind == kind and c.before is not None for c in step.changes),
        )
        for kind in kinds
    ]


def _joined(plan: Plan, entries: Sequence[Entry], file: str) -> Plan:
    faults = list(_id_faults(plan, entries))
    if faults:
        raise EntriesRefused(file, faults)
    records = {record.id: record for record in plan}
    records |= {entry.record.id: entry.record for entry in entries}
    joined = Plan(records.values())
    faults = [*_reference_faults(joined, entries), *_setting_faults(joined, entries)]
    if faults:
        raise EntriesRefused(file, faults)
    return joined


def _id_faults(plan: Plan, entries: Sequence[Entry]) -> Iterator[EntryFault]:
    places: dict[str, str] = {}
    for entry in entries:
        id = entry.record.id
        there = plan.find(id)
        if id in places:
            yield entry.fault("entry-id-twice", "id", other=places[id])
        elif there is not None and there.KIND != entry.record.KIND:
            yield entry.fault("entry-id-taken", "id", kind=there.KIND)
        places.setdefault(id, entry.place)


def _reference_faults(joined: Plan, entries: Sequence[Entry]) -> Iterator[EntryFault]:
    by_id = {entry.record.id: entry for entry in entries}
    for fault in plan_faults(joined):
        # The book itself is sound, so what is wrong came with an entry; only a circle may be
        # noticed at a record that stood in the book before.
        entry = by_id.get(fault.id)
        if entry is None:
            yield EntryFault(f"{fault.kind} ({fault.id})", "entry-circle", {})
        elif isinstance(fault, BrokenReference):
            kinds = ", ".join(entry.record.REFERENCES[fault.field])
            yield entry.fault("entry-names-nothing", fault.field, id=fault.to, kinds=kinds)
        else:
            yield entry.fault("entry-circle", fault.field)


def _setting_faults(joined: Plan, entries: Sequence[Entry]) -> Iterator[EntryFault]:
    networks = joined.table(RoadNetwork)
    for entry in entries:
        if isinstance(entry.record, Setting):
            fault = setting_fault(entry.record, networks)
            if fault is not None:
                yield entry.fault(
                    f"entry-setting-{fault.kind}",
                    value=entry.record.value,
                    choices=", ".join(fault.allowed),
                )
