"""The act: how every verb ends, with whole records or a refusal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import msgspec

from reception.plan.change import Change, Step, step
from reception.plan.faults import StaleChange, WrongValue
from reception.plan.integrity import EARLIEST, LATEST, record_faults
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.record import Record

R = TypeVar("R", bound=Record)
NewId = Callable[[str], str]
"""Gives an id for a new record of a kind."""


def act(verb: str, subject: str, changes: Iterable[Change], *, merge_key: str = "") -> Step:
    """The step of these changes, with every moment told in UTC.

    Raises:
        WrongValue: a record would have a value outside its limits.
    """
    whole = [Change(c.kind, c.id, c.before, c.after and _whole(c.after)) for c in changes]
    return step(verb, subject, whole, merge_key=merge_key)


def found(plan: Plan, kind: type[R], id: str) -> R:
    """The record a verb is about.

    Raises:
        StaleChange: it is not, or no longer, in the plan.
    """
    record = plan.get(kind, id)
    if record is None:
        raise StaleChange(kind=kind.KIND, id=id)
    return record


def found_item(plan: Plan, id: str) -> Item:
    """The engagement or move a verb is about.

    Raises:
        StaleChange: it is not, or no longer, in the plan.
    """
    item = plan.item(id)
    if item is None:
        raise StaleChange(kind="engagement", id=id)
    return item


def found_record(plan: Plan, id: str) -> Record:
    """The record a verb is about, whatever its kind.

    Raises:
        StaleChange: it is not, or no longer, in the plan.
    """
    record = plan.find(id)
    if record is None:
        raise StaleChange(kind="", id=id)
    return record


def require_moment(record: Record, **moments: datetime | None) -> None:
    """Refuse a time that says nothing about its zone or is outside the calendar, before anybody
    counts with it.

    Raises:
        WrongValue: naming the field.
    """
    for field, moment in moments.items():
        if moment is None:
            continue
        if moment.utcoffset() is None:
            raise WrongValue(kind=record.KIND, id=record.id, field=field, to="zone")
        if not EARLIEST <= moment < LATEST:
            raise WrongValue(kind=record.KIND, id=record.id, field=field, to="year")


def length_of(record: Record, *, days: int = 0, minutes: int = 0) -> timedelta:
    """That much time, to move a record by.

    Raises:
        WrongValue: it is more than any calendar has.
    """
    try:
        length = timedelta(days=days, minutes=minutes)
    except OverflowError:
        length = timedelta.max
    if abs(length) >= LATEST - EARLIEST:
        field = "days" if days else "minutes"
        raise WrongValue(kind=record.KIND, id=record.id, field=field, to="year")
    return length


def _whole(record: R) -> R:
    for fault in record_faults(record):
        raise fault
    # As it will be read back: a list given for a tuple or a text for a kind has become one.
    record = msgspec.convert(msgspec.to_builtins(record), type(record))
    elsewhere = {
        field: value.astimezone(UTC)
        for field in record.__struct_fields__
        if isinstance(value := getattr(record, field), datetime) and value.tzinfo is not UTC
    }
    return msgspec.structs.replace(record, **elsewhere) if elsewhere else record
