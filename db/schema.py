"""The schema: one table per kind of record, the journal, and what the book says of itself.

Foreign keys are checked at the end of a transaction, so a step may add and remove in any order.
A change here needs a migration; a test says so and drafts it.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Double,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.types import TypeEngine

from db.forms import FieldForm, Form, field_forms
from reception.plan.kinds import KINDS
from reception.plan.record import Record

COLUMN_TYPES: dict[Form, type[TypeEngine[Any]]] = {
    Form.TEXT: Text,
    Form.NUMBER: Integer,
    Form.MEASURE: Double,
    Form.TRUTH: Boolean,
    Form.MOMENT: Text,
    Form.DAY: Text,
    Form.CHOICE: Text,
    Form.REFERENCE: Text,
    Form.LIST: Text,
}

_metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def _column(field: FieldForm) -> Column[Any]:
    if field.name == "id":
        return Column("id", Text, primary_key=True)
    keys = (
        # The index is for the database: it looks up who names a record before removing it.
        [ForeignKey(f"{field.target}.id", deferrable=True, initially="DEFERRED")]
        if field.target
        else []
    )
    return Column(
        field.name,
        COLUMN_TYPES[field.form],
        *keys,
        nullable=field.optional,
        index=True if field.target else None,
    )


@cache
def table_of(kind: type[Record]) -> Table:
    """The table of a kind of record. Not made before it is written to: all of them together would
    be a twentieth of a second of every start."""
    return Table(kind.KIND, _metadata, *(_column(field) for field in field_forms(kind)))


def whole_schema() -> MetaData:
    """All tables of a book."""
    for kind in KINDS.values():
        table_of(kind)
    return _metadata


JOURNAL = Table(
    "journal",
    _metadata,
    # Given by the writer, one after the other: a second writer who missed a step is refused.
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    Column("verb", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("merge_key", Text, nullable=False),
    Column("undoes", Text, nullable=False),
    Column("redoes", Text, nullable=False),
    Column("changes", Text, nullable=False),
)

BOOK = Table(
    "book",
    _metadata,
    Column("id", Text, primary_key=True),
    Column("format", Text, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("created", Text, nullable=False),
)
"""One row: what the book says of itself."""
