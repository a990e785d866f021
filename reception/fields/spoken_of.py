"""What a step speaks of: its records as they were then, so that they keep their names."""

from __future__ import annotations

from collections.abc import Iterable

from reception.plan.change import Step
from reception.plan.kinds import KINDS
from reception.plan.plan import ZONE, Plan
from reception.plan.record import Record, references


def plan_spoken_of(
    step: Step, plan: Plan, ids: Iterable[str], *, later: Iterable[Step] = ()
) -> Plan:
    """The records of these ids and all they name, directly or through others: as they were at the
    step where it changed them, as they are in the plan where it did not, and as they were last
    where a `later` step has removed them."""
    gone = {
        change.id: change.before
        for one in later
        for change in one.changes
        if change.before is not None and change.after is None
    }
    sides: dict[str, list[Record]] = {}
    for change in step.changes:
        sides[change.id] = [side for side in (change.after, change.before) if side is not None]
    kept: dict[str, Record] = {}
    ahead = [*ids, ZONE]
    while ahead:
        id = ahead.pop()
        if id in kept:
            continue
        found = sides.get(id) or [one for one in (plan.find(id) or gone.get(id),) if one]
        if found:
            kept[id] = found[0]
        for record in found:
            for field in KINDS[record.KIND].REFERENCES:
                ahead.extend(references(record, field))
    return Plan(kept.values())
