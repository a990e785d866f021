"""The effect of a step on the rows: what is new, changed and gone, table by table."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, update

from db.rows import Values, row_of
from db.schema import table_of
from reception.plan.change import Change
from reception.plan.faults import StaleChange
from reception.plan.kinds import KINDS
from reception.plan.record import Record

ROW = "row_id"
"""The parameter that says which row; no column may be called so."""


class Effect(msgspec.Struct):
    """Rows by kind; several changes to one record have become one."""

    new: dict[str, list[Values]]
    changed: dict[str, list[Values]]
    gone: dict[str, list[Values]]


def effect_of(changes: Iterable[Change]) -> Effect:
    """What changes, one after the other, come to.

    Raises:
        WrongValue: a record has a value that could not be read back.
    """
    ends: dict[tuple[str, str], tuple[Record | None, Record | None]] = {}
    for change in changes:
        first, _ = ends.get((change.kind, change.id), (change.before, None))
        ends[change.kind, change.id] = (first, change.after)
    effect = Effect({}, {}, {})
    for (kind, id), (before, after) in ends.items():
        if after is None:
            if before is not None:
                effect.gone.setdefault(kind, []).append({ROW: id})
        elif before is None:
            effect.new.setdefault(kind, []).append(row_of(after))
        elif before != after:
            row = row_of(after)
            del row["id"]
            effect.changed.setdefault(kind, []).append({ROW: id, **row})
    return effect


def write(connection: Connection, effect: Effect) -> None:
    """Have the tables follow; part of the caller's transaction.

    Raises:
        StaleChange: a row that should change or go is not there.
    """
    for kind, record in KINDS.items():
        if rows := effect.new.get(kind):
            connection.execute(insert(table_of(record)), rows)
        if rows := effect.changed.get(kind):
            table = table_of(record)
            done = connection.execute(update(table).where(table.c.id == bindparam(ROW)), rows)
            _require_all(kind, rows, done.rowcount)
    for kind, record in reversed(KINDS.items()):
        if rows := effect.gone.get(kind):
            table = table_of(record)
            done = connection.execute(delete(table).where(table.c.id == bindparam(ROW)), rows)
            _require_all(kind, rows, done.rowcount)


def _require_all(kind: str, rows: list[Values], done: int) -> None:
    if done != len(rows):
        raise StaleChange(kind=kind, id=", ".join(row[ROW] for row in rows[:3]))
