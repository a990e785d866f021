"""Founding: the tables of a new book, what it says of itself, and what it begins with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, insert

from db import migrations
from db.effect import effect_of, write
from db.journal import FOUNDING_SEQ, FOUNDING_VERB, entry_of
from db.rows import moment_text
from db.schema import BOOK, JOURNAL, whole_schema
from reception.plan.change import Step, added
from reception.plan.integrity import plan_faults
from reception.plan.plan import Plan
from reception.plan.record import Record

FORMAT = "reception-book"


def found(
    connection: Connection, records: Iterable[Record], *, book_id: str, author: str, at: datetime
) -> None:
    """Make a book out of an empty database, with these records; part of the caller's transaction.

    They are journaled as one step that no history shows: a book is not taken back.

    Raises:
        Fault: the records do not make a plan.
    """
    plan = Plan(records)
    for fault in plan_faults(plan):
        raise fault
    whole_schema().create_all(connection)
    connection.execute(
        insert(BOOK),
        {
            "id": book_id,
            "format": FORMAT,
            "schema_version": migrations.LATEST,
            "created": moment_text(at),
        },
    )
    founding = Step(
        verb=FOUNDING_VERB,
        subject=book_id,
        changes=tuple(added(record) for record in plan),
        id=f"founding-{book_id}",
        author=author,
        at=at,
    )
    if founding.changes:
        write(connection, effect_of(founding.changes))
        connection.execute(insert(JOURNAL), entry_of(founding, FOUNDING_SEQ))
