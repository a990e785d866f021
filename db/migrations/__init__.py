"""Migrations: how a book of an older program becomes one of this.

One module per change of the schema, numbered, each with one function ``upgrade(operations)`` that
runs in one transaction on Alembic's operations, so that it serves any database. A migration is
never edited once a program with it has been given to anybody; new books are made from `db.schema`
and a test holds the two equal. May import SQLAlchemy and Alembic (which is loaded only when a book
needs it) and `additions`, the words a migration is written in; nothing of the records, for it
speaks of the past.

To change the schema: change the record, run the tests, and put what they draft into the next
module here.
"""

from __future__ import annotations

from importlib import import_module

from sqlalchemy import Connection, column, table, update

MODULES = ("m0001_first", "m0002_roads_flags_ceremonies", "m0003_standings_weather")

LATEST = len(MODULES)
"""The schema version this program writes: how many migrations a new book has behind it."""


def migrate_one(connection: Connection, version: int) -> None:
    """Bring a database from this schema version to the next; part of the caller's transaction."""
    # Not above: a tenth of a second of every start, for what happens once in the life of a book.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    module = import_module(f"{__name__}.{MODULES[version]}")
    module.upgrade(Operations(MigrationContext.configure(connection)))
    book = table("book", column("schema_version"))
    connection.execute(update(book).values(schema_version=version + 1))
