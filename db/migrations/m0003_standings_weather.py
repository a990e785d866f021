"""Where figures stand in a ceremony, the weather, lanes of flag roads: what they brought."""

from __future__ import annotations

from alembic.operations import Operations

from db.migrations.additions import add_columns, add_tables

TABLES: dict[str, str] = {}

COLUMNS: dict[str, str] = {}


def upgrade(operations: Operations) -> None:
    """From schema version 2 to 3."""
    add_tables(operations, TABLES)
    add_columns(operations, COLUMNS)
