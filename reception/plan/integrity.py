"""Integrity: everything a whole plan must fulfil before it may become a book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import msgspec

from reception.plan.delegation import Delegation
from reception.plan.faults import BrokenReference, CircularReference, Fault, WrongValue
from reception.plan.flag_crew import WorkWindow
from reception.plan.kinds import KINDS
from reception.plan.plan import ZONE, Plan
from reception.plan.record import Record, references
from reception.plan.setting import Setting
from reception.plan.venue import Closure
from reception.plan.zone import is_zone

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)


def record_faults(record: Record) -> Iterator[Fault]:
    """What is wrong with a record on its own: types, limits, times outside the calendar, time
    zones that there are not."""
    try:
        msgspec.convert(msgspec.to_builtins(record), type(record))
    except msgspec.ValidationError as error:
        said, _, place = str(error).partition(" - at `$.")
        yield WrongValue(kind=record.KIND, id=record.id, field=place.rstrip("`"), to=said)
    for field in record.__struct_fields__:
        value = getattr(record, field)
        moments = [value] if isinstance(value, datetime) else []
        for part in value if isinstance(value, tuple) else ():
            if isinstance(part, Closure | WorkWindow):
                moments += [part.starts, part.ends]
        days = [value] if isinstance(value, date) and not isinstance(value, datetime) else []
        # a time without a zone has been told above, and cannot be compared
        if any(m.tzinfo and not EARLIEST <= m < LATEST for m in moments) or any(
            not EARLIEST.date() <= day < LATEST.date() for day in days
        ):
            yield WrongValue(kind=record.KIND, id=record.id, field=field, to="year")
    field, zone = _zone_of(record)
    if zone and not is_zone(zone):
        yield WrongValue(kind=record.KIND, id=record.id, field=field, to="zone")


def _zone_of(record: Record) -> tuple[str, str]:
    """The field of a record that names a time zone, and the zone; empty where there is none."""
    if isinstance(record, Delegation):
        return "home_zone", record.home_zone
    if isinstance(record, Setting) and record.id == ZONE:
        return "value", record.value
    return "", ""


def plan_faults(plan: Plan) -> Iterator[Fault]:
    """What is wrong between the records of a plan: names of nothing, circles."""
    for kind in KINDS.values():
        table = plan.table(kind)
        for record in table.values():
            for field, kinds in kind.REFERENCES.items():
                for target in references(record, field):
                    if not any(plan.get(KINDS[k], target) for k in kinds):
                        yield BrokenReference(
                            kind=record.KIND, id=record.id, field=field, to=target
                        )
        for field, kinds in kind.REFERENCES.items():
            if kind.KIND in kinds:
                for id in sorted(plan.circles(kind.KIND, field, table)):
                    yield CircularReference(kind=kind.KIND, id=id, field=field)
