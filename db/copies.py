"""Copies of a book: one whenever it is opened changed, in a folder beside it with dated names.

A copy is a book like any other: an officer who needs yesterday's opens it. The 20 newest are
kept, and of the last 14 days with copies the first one each: a bad morning of many openings does
not push out the evening before. A copy from before a migration is never removed.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from glob import escape
from pathlib import Path

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DBAPIError

from db.errors import DiskTrouble
from db.schema import BOOK, JOURNAL
from db.sqlite_file import copy_into, engine_of

NEWEST_KEPT = 20
DAYS_KEPT = 14
STAMP = "%Y-%m-%d %H-%M-%S"
STAMP_PATTERN = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
DAY_LETTERS = len("2026-11-22")


def copies_folder(book: Path) -> Path:
    """Where the copies of a book are: ``office.book`` has them in ``office-copies``."""
    return book.with_name(f"{book.stem}-copies")


def copies_of(book: Path) -> list[Path]:
    """The dated copies of a book, oldest first, those from before a migration left out."""
    folder = copies_folder(book)
    return sorted(folder.glob(f"{escape(book.stem)} {STAMP_PATTERN}{book.suffix}"))


def take_copy(engine: Engine, book: Path, *, now: datetime, before: int = 0) -> Path:
    """Copy a book into its folder of copies; `now` is the clock on the wall.

    `before` is the schema version it has, where a migration is about to change that.

    Raises:
        BookError: it could not be written; nothing is left of it.
    """
    folder = copies_folder(book)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise DiskTrouble(folder, detail=str(error.strerror)) from error
    mark = f" v{before}" if before else ""
    target = folder / f"{book.stem} {now.strftime(STAMP)}{mark}{book.suffix}"
    copy_into(engine, target)
    return target


def is_copied(engine: Engine, book: Path) -> bool:
    """Whether the newest copy holds all that the book holds."""
    copies = copies_of(book)
    if not copies:
        return False
    newest = engine_of(copies[-1], write=False)
    try:
        return _state(newest) == _state(engine)
    except DBAPIError:
        return False  # whatever is wrong with that copy, another one is called for
    finally:
        newest.dispose()


def drop_old_copies(book: Path) -> None:
    """Remove the copies that nobody needs any more; one that cannot be removed stays."""
    copies = copies_of(book)
    first_of_day: dict[str, Path] = {}
    for copy in copies:
        first_of_day.setdefault(_day(copy, book), copy)
    kept = {*copies[-NEWEST_KEPT:], *list(first_of_day.values())[-DAYS_KEPT:]}
    for copy in copies:
        if copy not in kept:
            with suppress(OSError):
                copy.unlink()


def _day(copy: Path, book: Path) -> str:
    return copy.name[len(book.stem) + 1 :][:DAY_LETTERS]


def _state(engine: Engine) -> tuple[str | None, int | None]:
    with engine.connect() as connection:
        return (
            connection.scalar(select(BOOK.c.id)),
            connection.scalar(select(func.max(JOURNAL.c.seq))),
        )
