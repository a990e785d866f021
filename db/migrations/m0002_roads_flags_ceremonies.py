"""Roads and motorcades, flags, ceremonies: the tables and columns they brought."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

# Columns besides the id: text that is always there; `:int`, `:float`, `:bool` where it is not
# text; `?` where it may be NULL; `column>table` names a row of that table, or is NULL.
TABLES: dict[str, str] = {}

# Columns that came to a table which was there before, written alike; `=` and what stands in the
# rows of older books where it may not be NULL.
COLUMNS: dict[str, str] = {}

TYPES: dict[str, type[Any]] = {
    "": sa.Text,
    "int": sa.Integer,
    "float": sa.Double,
    "bool": sa.Boolean,
}


def upgrade(operations: Operations) -> None:
    """From schema version 1 to 2."""
    for table, columns in TABLES.items():
        described = [_column(table, column) for column in columns.split()]
        operations.create_table(
            table,
            sa.Column("id", sa.Text),
            *described,
            sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        )
        for column in described:
            if column.foreign_keys:
                operations.create_index(f"ix_{table}_{column.name}", table, [column.name])
    for table, columns in COLUMNS.items():
        for description in columns.split():
            described_column, _, value = description.partition("=")
            column = _column(table, described_column)
            with operations.batch_alter_table(table) as altered:
                if column.nullable:
                    altered.add_column(column)
                else:
                    column.server_default = sa.DefaultClause(value)
                    altered.add_column(column)
                    altered.alter_column(column.name, server_default=None)
            if column.foreign_keys:
                operations.create_index(f"ix_{table}_{column.name}", table, [column.name])


def _column(table: str, description: str) -> sa.Column[Any]:
    name, _, target = description.partition(">")
    if target:
        key = sa.ForeignKey(
            f"{target}.id", name=f"fk_{table}_{name}", deferrable=True, initially="DEFERRED"
        )
        return sa.Column(name, sa.Text, key)
    name, _, kind = description.rstrip("?").partition(":")
    return sa.Column(name, TYPES[kind], nullable=description.endswith("?"))
