"""Trouble around the book: said in one sentence, and what was stored stays stored."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from db import errors
from db.book_file import BookFile
from db.errors import (
    BookBusy,
    BookDamaged,
    BookError,
    BookGone,
    BookReadOnly,
    DiskFull,
    DiskTrouble,
    NotABook,
)
from db.sqlite_file import driver, trouble_of
from reception.plan.change import added
from reception.plan.plan import Plan
from reception.plan.unit import Unit
from reception.trouble import Trouble
from reception.wording import LANGUAGES, catalogue_files, wording
from tests.db.samples import RECORDS, a_step

ARGUMENTS = {
    "file": "A.book",
    "copies": "A-copies",
    "copied": "yes",
    "detail": "page 7",
    "version": 9,
    "known": 1,
    "user": "li",
    "host": "office-3",
    "since": "2026-11-20 09:30",
}


def kinds_of_trouble(parent: type[BookError] = BookError) -> Iterator[type[BookError]]:
    """Every kind of trouble with a book."""
    for kind in parent.__subclasses__():
        yield kind
        yield from kinds_of_trouble(kind)


def large(id: str) -> Unit:
    """Return a record that needs pages of its own."""
    return Unit(id=id, contact="长" * 20_000)


@pytest.fixture
def small_disk(book: BookFile) -> BookFile:
    """Let the book grow by a few pages only; SQLite then reports a full disk."""
    with book._engine.connect() as connection:
        pages = driver(connection).execute("PRAGMA page_count").fetchone()[0]
        driver(connection).execute(f"PRAGMA max_page_count = {pages + 20}")
    return book


def test_a_step_that_finds_the_disk_full_is_refused_whole(small_disk: BookFile) -> None:
    with pytest.raises(DiskFull):
        small_disk.append(a_step("s1", added(Unit(id="small")), added(large("large"))))
    assert small_disk.load() == Plan(RECORDS)
    assert small_disk.journal(None) == []


def test_work_goes_on_when_there_is_room_again(small_disk: BookFile) -> None:
    with pytest.raises(DiskFull):
        small_disk.append(a_step("s1", added(large("large"))))
    with small_disk._engine.connect() as connection:
        driver(connection).execute("PRAGMA max_page_count = 1000000")
    step = a_step("s1", added(large("large")))
    small_disk.append(step)
    assert small_disk.journal(None) == [step]


def test_a_disk_that_fails_on_the_last_stroke_leaves_nothing_of_the_step(book: BookFile) -> None:
    """The commit itself may fail."""

    def fail(_connection: object) -> None:
        raise OperationalError("COMMIT", None, full)

    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    event.listen(book._engine, "commit", fail)
    with pytest.raises(DiskFull):
        book.append(a_step("s1", added(Unit(id="u"))))
    event.remove(book._engine, "commit", fail)
    assert book.load() == Plan(RECORDS)
    book.append(a_step("s1", added(Unit(id="u"))))


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_CORRUPT, BookDamaged),
        (sqlite3.SQLITE_CORRUPT_INDEX, BookDamaged),
        (sqlite3.SQLITE_NOTADB, NotABook),
        (sqlite3.SQLITE_BUSY, BookBusy),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, BookBusy),
        (sqlite3.SQLITE_READONLY, BookReadOnly),
        (sqlite3.SQLITE_READONLY_DBMOVED, BookReadOnly),
        (sqlite3.SQLITE_CANTOPEN, BookGone),
        (sqlite3.SQLITE_IOERR_WRITE, DiskTrouble),
        (sqlite3.SQLITE_ERROR, None),
        (sqlite3.SQLITE_CONSTRAINT, None),
        (None, None),
    ],
)
def test_what_sqlite_reports_is_said_in_an_officers_words(
    code: int | None, kind: type[BookError] | None
) -> None:
    """What is nobody's trouble is a bug, and stays one."""
    error = sqlite3.OperationalError("something")
    if code is not None:
        error.sqlite_errorcode = code
    trouble = trouble_of(error, Path("A.book"), Path("A-copies"))
    assert (type(trouble) if trouble else None) is kind


def test_another_program_that_holds_the_file_is_said(
    book: BookFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    with book._engine.connect() as connection:
        driver(connection).execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(book.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(BookBusy):
        book.append(a_step("s1", added(Unit(id="u"))))
    other.execute("ROLLBACK")
    other.close()
    book.append(a_step("s1", added(Unit(id="u"))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trouble_has_a_sentence_that_names_the_book(language: str) -> None:
    catalogue = wording(language)
    for kind in kinds_of_trouble():
        said = catalogue.say(kind.KEY, **ARGUMENTS)
        assert "A.book" in said, kind


def test_every_sentence_belongs_to_a_trouble() -> None:
    keys = {kind.KEY for kind in kinds_of_trouble()}
    for language in LANGUAGES:
        (file,) = [file for file in catalogue_files(language) if file.stem == "book"]
        assert set(re.findall(r"^([\w-]+) =", file.read_text("utf-8"), re.MULTILINE)) == keys


@pytest.mark.parametrize(
    ("trouble", "given"),
    [
        (
            errors.BookDamaged("f", copies=None, detail="d"),
            {"file", "copies", "copied", "detail"},
        ),
        (errors.BookTooNew("f", version=2, known=1), {"file", "version", "known"}),
        (errors.BookInUse("f", user="u", host="h", since="s"), {"file", "user", "host", "since"}),
        (errors.DiskTrouble("f", detail="d"), {"file", "detail"}),
        (errors.CopyFailed("f", copies="c", reason=Trouble("x")), {"file", "copies"}),
        (errors.BookMissing("f"), {"file"}),
    ],
)
def test_a_trouble_brings_what_its_sentences_need(trouble: BookError, given: set[str]) -> None:
    assert set(trouble.arguments) == given
    for language in LANGUAGES:
        assert wording(language).say(trouble.key, **trouble.arguments)


@pytest.mark.parametrize("language", LANGUAGES)
def test_damage_sends_nobody_to_copies_that_are_not_there(language: str, tmp_path: Path) -> None:
    folder = tmp_path / "A-copies"
    for there in (False, True):
        if there:
            folder.mkdir()
        told = BookDamaged("A.book", copies=folder, detail="page 7")
        said = wording(language).say(told.key, **told.arguments)
        assert (str(folder) in said) is there
        assert "page 7" in said
