"""Everything that is particular to SQLite: files, headers, pragmas, backup, what its errors mean.

WAL with ``synchronous=FULL``: a step that was confirmed survives a killed program and a power
cut, and others can read while one writes. No other module of `db` knows which database it is.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from db.errors import (
    BookBusy,
    BookDamaged,
    BookEmpty,
    BookError,
    BookForbidden,
    BookGone,
    BookIsFolder,
    BookMissing,
    BookReadOnly,
    DiskFull,
    DiskTrouble,
    NotABook,
)

APPLICATION_ID = 0x52504253  # "RPBS": what file(1) and we recognise a book by
MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
BUSY_SECONDS = 5.0
FOREIGN_CONTENT = ("no such table", "no such column", "Could not decode to UTF-8")
"""What SQLite says of a sound file whose content is not what we wrote; it has no code for it."""


# -- the file, before SQLite touches it ------------------------------------------------------


def require_book(path: Path) -> int:
    """The schema version in a book's header; nothing but the header is read.

    Raises:
        BookError: there is no file, it may not be read, or it is no book.
    """
    try:
        if path.is_dir():
            raise BookIsFolder(path)
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except FileNotFoundError as error:
        raise BookMissing(path) from error
    except PermissionError as error:
        raise BookForbidden(path) from error
    except OSError as error:
        raise DiskTrouble(path, detail=str(error.strerror)) from error
    if not header:
        raise BookEmpty(path)
    # See "The Database Header", https://www.sqlite.org/fileformat2.html
    if len(header) < HEADER_BYTES or not header.startswith(MAGIC):
        raise NotABook(path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotABook(path)
    return int.from_bytes(header[60:64], "big")


def require_writable(path: Path) -> None:
    """
    Raises:
        BookReadOnly: the file may not be written to, or nothing may be put beside it.
    """
    if not (_may_write(path) and _may_write(path.parent)):
        raise BookReadOnly(path)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


@contextmanager
def new_file(path: Path) -> Iterator[Engine]:
    """An engine on a new file, which appears under its name when the block has ended well.

    Raises:
        BookError: it cannot be written there; nothing is left of it.
    """
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(exist_ok=False)
    except FileNotFoundError as error:
        raise BookMissing(path.parent) from error
    except PermissionError as error:
        raise BookReadOnly(path) from error
    except OSError as error:
        raise DiskTrouble(path, detail=str(error.strerror)) from error
    engine = engine_of(unfinished, write=True)
    try:
        yield engine
        engine.dispose()
        unfinished.replace(path)
    except DBAPIError as error:
        raise trouble_of(error, path, path.parent) or error from error
    finally:
        engine.dispose()
        unfinished.unlink(missing_ok=True)


# -- connections -----------------------------------------------------------------------------


def engine_of(path: Path, *, write: bool) -> Engine:
    """An engine on an existing file; one connection that is kept open."""
    mode = "rw" if write else _reading_mode(path)
    # Not Path.as_uri: SQLite refuses a host name, which a Windows network path would become.
    uri = f"file:{quote(path.as_posix())}?mode={mode}"

    def connect() -> sqlite3.Connection:
        # isolation_level None: transactions begin where we say, also around changes of tables.
        return sqlite3.connect(
            uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
        )

    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_size=1, max_overflow=0
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA query_only = {not write:d}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _reading_mode(path: Path) -> str:
    if Path(f"{path}-wal").exists():
        return "ro"  # a log that a writer has open, or left when it was killed: not ours to fold
    if not _may_write(path.parent):
        return "ro&immutable=1"  # no place beside it for shared memory, and nobody who writes
    # What may only read cannot clear away the files that reading a book in WAL mode makes.
    return "rw" if _may_write(path) else "ro"


def driver(connection: Connection) -> sqlite3.Connection:
    """The SQLite connection below an SQLAlchemy one."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def mark_as_book(connection: Connection, version: int) -> None:
    """Write into the file's header that it is a book, and of which schema version."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def set_log_mode(engine: Engine) -> None:
    """Have the file write ahead into a log; it remembers."""
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA journal_mode = WAL")


@contextmanager
def tables_may_change(connection: Connection) -> Iterator[None]:
    """Leave foreign keys unwatched while tables are rebuilt (``ALTER TABLE`` can do little);
    to be entered outside a transaction. What it left wrong, `broken_keys` tells."""
    raw = driver(connection)
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def broken_keys(connection: Connection) -> list[tuple[Any, ...]]:
    """The rows that name others which are not there: table, row, named table, key."""
    return driver(connection).execute("PRAGMA foreign_key_check").fetchall()


def damage(connection: Connection) -> str:
    """What is wrong with the structure of the file, in SQLite's words; empty when nothing is."""
    found = driver(connection).execute("PRAGMA quick_check(1)").fetchone()[0]
    return "" if found == "ok" else str(found)


def copy_into(engine: Engine, target: Path) -> None:
    """Copy a book, log included, into one plain file, which must not exist yet.

    The file appears under its name when it is whole and on disk.

    Raises:
        BookError: it could not be written; nothing is left of it.
    """
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        # A connection of its own: SQLite would wait for ever for a transaction open on it.
        with engine.connect() as connection, closing(sqlite3.connect(unfinished)) as copy:
            driver(connection).backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        unfinished.replace(target)
    except sqlite3.Error as error:
        unfinished.unlink(missing_ok=True)
        raise trouble_of(error, target, target.parent) or error from error
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise DiskTrouble(target, detail=str(error.strerror)) from error


# -- what errors mean ------------------------------------------------------------------------


def trouble_of(error: DBAPIError | sqlite3.Error, path: Path, copies: Path) -> BookError | None:
    """What an error of SQLite is in an officer's words; None when it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if any(words in str(cause) for words in FOREIGN_CONTENT):
        return BookDamaged(path, copies=copies, detail=str(cause))
    match None if code is None else code & 0xFF:  # the rest says more than a person needs
        case sqlite3.SQLITE_FULL:
            return DiskFull(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_FORMAT:
            return BookDamaged(path, copies=copies, detail=str(cause))
        case sqlite3.SQLITE_NOTADB:
            return NotABook(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return BookBusy(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return BookReadOnly(path)
        case sqlite3.SQLITE_CANTOPEN:
            return BookGone(path)
        case sqlite3.SQLITE_IOERR:
            return DiskTrouble(path, detail=str(cause))
    return None
