"""The bookcase: where books are opened, begun and closed.

Window and command line get their books here and know nothing of files or databases behind it.
Who keeps the files is handed in as a `Shelf`; an open book is a `Book` with its session.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol

import msgspec

from reception.checks.checker import Checker
from reception.collector import made_to_last
from reception.exchange.plan_file import is_plan_file, plan_of_file
from reception.gazetteer import gazetteer_rooms, gazetteer_venues
from reception.plan.change import Step
from reception.plan.history import History
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.session import Session
from reception.trouble import BadInput, Trouble

BOOK_ENDING = ".reception"
"""How the name of a book's file ends."""


class BookStore(Protocol):
    """An open book file."""

    @property
    def notices(self) -> Sequence[Trouble]:
        """What went wrong without keeping the book from opening."""

    @property
    def book_id(self) -> str:
        """What tells this book from all others, also after it was renamed or copied."""

    @property
    def revision(self) -> int:
        """How many steps the book has seen."""

    def read(self) -> tuple[Plan, Iterable[Step]]:
        """The plan, and the latest steps that led to it, oldest first."""

    def append(self, step: Step) -> None:
        """Keep a step; see `reception.session.Store`."""

    def copy_to(self, target: Path) -> None:
        """Write the book as it stands into a new file."""

    def close(self) -> None:
        """Let go of the file and its lock."""


class Shelf(Protocol):
    """Who keeps the files. Whatever is wrong with one is told as `reception.trouble.Trouble`."""

    def open(self, path: Path, *, write: bool = True) -> BookStore:
        """Open a book. Only one program at a time may have it for writing."""

    def create(self, path: Path, records: Iterable[Record]) -> None:
        """Make a book that holds these records, in a file that must not exist yet."""


class Book:
    """An open book; as a context it closes itself."""

    def __init__(self, *, path: Path, session: Session, store: BookStore, writable: bool) -> None:
        self.path = path
        self.session = session
        self.writable = writable
        self.notices = tuple(store.notices)
        self._store = store

    @property
    def id(self) -> str:
        """What tells it from all other books, also after its file was renamed or copied."""
        return self._store.book_id

    @property
    def revision(self) -> int:
        """How many steps it has seen: the edition of what is printed from it."""
        return self._store.revision

    def copy_to(self, path: Path) -> None:
        """Save a copy into a new file, history and all.

        Raises:
            Trouble: the copy cannot be written, or something stands in its place already.
        """
        self._store.copy_to(path)

    def close(self) -> None:
        """Let go of the file; the session must not be used any more."""
        self._store.close()

    def __enter__(self) -> Book:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What a file holds, when it need not be kept open: the plan, the steps the book has seen,
    and what tells the book from all others."""

    plan: Plan
    revision: int
    book_id: str


class Bookcase:
    """Opens and begins books.

    `shelf` is asked for only when a book file is touched, so that what needs none starts without
    a database. `clock`, `new_id` and `author` are those of `Session`.
    """

    def __init__(
        self,
        *,
        shelf: Callable[[], Shelf],
        clock: Callable[[], datetime],
        new_id: Callable[[str], str],
        author: str,
    ) -> None:
        self.clock = clock
        self._shelf = shelf
        self._new_id = new_id
        self._author = author

    def open(self, path: Path, *, write: bool = True) -> Book:
        """Open a book; without `write` every step will be refused, and it may be open elsewhere.

        Raises:
            Trouble: it is no book, damaged, from a newer program, in use …
        """
        store = self._shelf().open(path, write=write)
        try:
            with made_to_last():
                plan, steps = store.read()
                session = Session(
                    plan=plan,
                    history=History(steps),
                    store=store,
                    checker=Checker(plan, as_of=self.clock()),
                    clock=self.clock,
                    new_id=self._new_id,
                    author=self._author,
                )
        except BaseException:
            store.close()
            raise
        return Book(path=path, session=session, store=store, writable=write)

    def read(self, path: Path) -> Contents:
        """What a file holds: a book, or a plan as JSON or programme text, told by the ending.

        Raises:
            Trouble: the file holds no such thing.
        """
        if is_plan_file(path):
            return Contents(plan=plan_of_file(path), revision=0, book_id=path.stem)
        store = self._shelf().open(path, write=False)
        try:
            plan, _ = store.read()
            return Contents(plan=plan, revision=store.revision, book_id=store.book_id)
        finally:
            store.close()

    def create(self, path: Path, records: Iterable[Record] | None = None) -> Book:
        """Begin a book and open it for writing. It starts with these records, or, where none are
        given, with the venues and rooms of the gazetteer.

        Raises:
            Trouble: the file exists already or cannot be written, or its name is that of another
                kind of file.
            Fault: the records do not make a plan.
        """
        if is_plan_file(path):
            raise BadInput("book-ending", file=str(path), ending=BOOK_ENDING)
        seed = (*gazetteer_venues(), *gazetteer_rooms()) if records is None else records
        self._shelf().create(path, seed)
        return self.open(path)
