"""The book as a file on this computer: made, opened, locked, copied, brought up to date."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError, NoResultFound

from db import migrations
from db.copies import copies_folder, drop_old_copies, is_copied, take_copy
from db.errors import (
    BookDamaged,
    BookError,
    BookExists,
    BookReadOnly,
    BookTooNew,
    BookTooOld,
    CopyFailed,
    NotABook,
)
from db.founding import FORMAT, found
from db.locks import BookLock, writer_here
from db.schema import BOOK
from db.sqlite_file import (
    broken_keys,
    copy_into,
    damage,
    engine_of,
    mark_as_book,
    new_file,
    require_book,
    require_writable,
    set_log_mode,
    tables_may_change,
    trouble_of,
)
from db.store import Store
from reception.plan.change import Step
from reception.plan.record import Record


class BookFile(Store):
    """An open book file. `notices` are troubles that did not keep it from opening."""

    def __init__(self, engine: Engine, path: Path, lock: BookLock | None) -> None:
        self.path = path
        self.writable = lock is not None
        self.notices: list[BookError] = []
        self._lock = lock
        super().__init__(engine, name=str(path))

    def append(self, step: Step) -> None:
        """As `Store.append`.

        Raises:
            BookReadOnly: the book was opened to read.
            BookError: it cannot be written now.
            WrongValue: a record has a value that could not be read back.
        """
        if not self.writable:
            raise BookReadOnly(self.path)
        super().append(step)

    def copy_to(self, target: Path) -> None:
        """Save a copy of the book as it is stored, as one file; works with a read-only book too.

        Raises:
            BookExists: there is something under that name.
            BookError: it could not be written; nothing is left of it.
        """
        if target.exists():
            raise BookExists(target)
        copy_into(self._engine, target)

    def close(self) -> None:
        """Let the file and its lock go; afterwards the book is one plain file again."""
        super().close()
        if self._lock:
            self._lock.release()

    def trouble_of(self, error: DBAPIError) -> BookError | None:
        """What an error of SQLite is in an officer's words; None when it is a bug."""
        return super().trouble_of(error) or trouble_of(error, self.path, copies_folder(self.path))

    def damaged(self, detail: str) -> BookDamaged:
        """The trouble that what is stored makes no sense; says where the copies are."""
        return BookDamaged(self.path, copies=copies_folder(self.path), detail=detail)


def create_book(
    path: Path,
    records: Iterable[Record] = (),
    *,
    book_id: str,
    now: datetime,
    author: str = "",
) -> None:
    """Make a new book with these records; it appears under its name when it is whole.

    Raises:
        BookExists: there is something under that name.
        BookError: it cannot be written there.
        Fault: the records do not make a plan.
    """
    if path.exists():
        raise BookExists(path)
    with new_file(path) as engine:
        with engine.begin() as connection:
            found(connection, records, book_id=book_id, author=author, at=now)
            mark_as_book(connection, migrations.LATEST)
        set_log_mode(engine)


def open_book(path: Path, *, write: bool = True, now: datetime) -> BookFile:
    """Open a book: to write, when nobody else does, or to read, whoever writes.

    On opening to write, a book from an older program is brought up to date, and where it has
    changed since its last copy, another one is taken. `now` is the clock on the wall.

    Raises:
        BookError: it cannot be opened; the file is as it was.
    """
    path = path.resolve()  # a link and what it points to are one book, with one lock
    _require_known(path, require_book(path))
    with ExitStack() as undo:
        if not write:
            engine = engine_of(path, write=False)
            undo.callback(engine.dispose)
            if _checked_version(engine, path) < migrations.LATEST:
                raise BookTooOld(path)
            book = BookFile(engine, path, lock=None)
            undo.pop_all()
            return book
        require_writable(path)
        lock = undo.enter_context(BookLock(path, writer_here(now)))
        version = _version_read_only(path)
        engine = engine_of(path, write=True)
        undo.callback(engine.dispose)
        if version < migrations.LATEST:
            _bring_up_to_date(engine, path, version, now)
        book = BookFile(engine, path, lock)
        undo.pop_all()
    try:
        _keep_copy(engine, path, now)
    except BookError as reason:
        book.notices.append(CopyFailed(path, copies=copies_folder(path), reason=reason))
    return book


def _require_known(path: Path, version: int) -> int:
    if version > migrations.LATEST:
        raise BookTooNew(path, version=version, known=migrations.LATEST)
    return version


def _version_read_only(path: Path) -> int:
    # Nothing is written to a book before it has been found whole: a writing connection would
    # already fold the log of a killed program into the file.
    engine = engine_of(path, write=False)
    try:
        return _checked_version(engine, path)
    finally:
        engine.dispose()


def _checked_version(engine: Engine, path: Path) -> int:
    """The schema version of a book whose structure is whole, log included."""
    copies = copies_folder(path)
    try:
        with engine.connect() as connection:
            if detail := damage(connection):
                raise BookDamaged(path, copies=copies, detail=detail)
            book = connection.execute(select(BOOK.c.format, BOOK.c.schema_version)).one()
    except DBAPIError as error:
        raise trouble_of(error, path, copies) or BookDamaged(
            path, copies=copies, detail=str(error.orig)
        ) from error
    except NoResultFound as error:
        raise BookDamaged(path, copies=copies, detail=BOOK.name) from error
    if book.format != FORMAT:
        raise NotABook(path)
    return _require_known(path, book.schema_version)


def _bring_up_to_date(engine: Engine, path: Path, version: int, now: datetime) -> None:
    try:
        take_copy(engine, path, now=now, before=version)
        with engine.connect() as connection, tables_may_change(connection):
            for number in range(version, migrations.LATEST):
                _migrate(connection, path, number)
    except DBAPIError as error:
        trouble = trouble_of(error, path, copies_folder(path))
        if trouble is None:
            raise
        raise trouble from error


def _migrate(connection: Connection, path: Path, number: int) -> None:
    with connection.begin():
        migrations.migrate_one(connection, number)
        mark_as_book(connection, number + 1)
        if broken := broken_keys(connection):
            raise BookDamaged(path, copies=copies_folder(path), detail=str(broken[0]))


def _keep_copy(engine: Engine, path: Path, now: datetime) -> None:
    if not is_copied(engine, path):
        take_copy(engine, path, now=now)
        drop_old_copies(path)
