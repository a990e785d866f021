"""The lock of a book: one program writes, any number may read.

The system takes the lock back when the program that holds it dies, however it dies. Beside it a
small file tells others who that is.
"""

from __future__ import annotations

import getpass
import socket
from datetime import datetime
from pathlib import Path
from types import TracebackType

import msgspec
from filelock import FileLock, Timeout

from db.errors import BookInUse, BookInUseBySomebody, BookReadOnly


class Writer(msgspec.Struct, frozen=True):
    """Who writes: login name, computer, and since when by the clock on that wall."""

    user: str
    host: str
    since: str


def writer_here(now: datetime) -> Writer:
    """Whoever runs this program, on this computer, since `now` by the clock on the wall."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = ""
    return Writer(user, socket.gethostname(), now.strftime("%Y-%m-%d %H:%M"))


class BookLock:
    """The right to write to a book, taken at once or not at all.

    Raises:
        BookInUse: somebody else has it.
        BookReadOnly: the lock's file cannot be put beside the book.
    """

    def __init__(self, book: Path, writer: Writer) -> None:
        self._told = book.with_name(f".{book.name}.writer")
        self._lock = FileLock(book.with_name(f".{book.name}.lock"), timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise self._in_use(book) from error
        except OSError as error:
            raise BookReadOnly(book) from error
        try:
            self._told.write_bytes(msgspec.json.encode(writer))
        except OSError:
            # A full disk must not keep anybody from reading and printing; the lock itself holds.
            self._told.unlink(missing_ok=True)

    def _in_use(self, book: Path) -> BookInUse:
        try:
            writer = msgspec.json.decode(self._told.read_bytes(), type=Writer)
        except (OSError, msgspec.DecodeError):
            return BookInUseBySomebody(book)
        if not writer.user:
            return BookInUseBySomebody(book)
        return BookInUse(book, user=writer.user, host=writer.host, since=writer.since)

    def release(self) -> None:
        """Let others write."""
        if self._lock.is_locked:
            self._told.unlink(missing_ok=True)
            self._lock.release()

    def __enter__(self) -> BookLock:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
