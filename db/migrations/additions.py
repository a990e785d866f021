"""What a migration adds, written short, and how that is done on any database.

Columns besides the id are words: text that is always there; `:int`, `:float`, `:bool` where it is
not text; `?` where it may be NULL; `column>table` names a row of that table, or is NULL. A column
that comes to a table which was there before says after `=` what stands in the rows of older books,
where it may not be NULL.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

TYPES: dict[str, type[Any]] = {
    "": sa.Text,
    "int": sa.Integer,
    "float": sa.Double,
    "bool": sa.Boolean,
}


def add_tables(operations: Operations, tables: dict[str, str]) -> None:
    """New tables, with an index for every column that names a row of another."""
    for table, columns in tables.items():
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


def add_columns(operations: Operations, tables: dict[str, str]) -> None:
    """New columns of tables that were there before."""
    for table, columns in tables.items():
        _add_columns(operations, table, columns.split())


def _add_columns(operations: Operations, table: str, descriptions: list[str]) -> None:
    """First what older rows hold, then the column as it is in a new book: done at once, the rows
    would be copied when their value is not known any more."""
    filled: list[sa.Column[Any]] = []
    with operations.batch_alter_table(table) as altered:
        for description in descriptions:
            described, _, value = description.partition("=")
            column = _column(table, described)
            if not column.nullable:
                column.server_default = sa.DefaultClause(value)
                filled.append(column)
            altered.add_column(column)
    with operations.batch_alter_table(table) as altered:
        for column in filled:
            altered.alter_column(column.name, server_default=None)
    for description in descriptions:
        name, _, target = description.partition("=")[0].partition(">")
        if target:
            operations.create_index(f"ix_{table}_{name}", table, [name])


def _column(table: str, description: str) -> sa.Column[Any]:
    name, _, target = description.partition(">")
    if target:
        key = sa.ForeignKey(
            f"{target}.id", name=f"fk_{table}_{name}", deferrable=True, initially="DEFERRED"
        )
        return sa.Column(name, sa.Text, key)
    name, _, kind = description.rstrip("?").partition(":")
    return sa.Column(name, TYPES[kind], nullable=description.endswith("?"))
