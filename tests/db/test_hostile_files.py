"""Whatever is named as a book: one clear sentence, and the file is as it was."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.book_file import open_book
from db.errors import (
    BookDamaged,
    BookEmpty,
    BookError,
    BookIsFolder,
    BookMissing,
    BookTooNew,
    NotABook,
)
from tests.db.samples import NOW

BOTH = pytest.mark.parametrize("write", [True, False], ids=["to write", "to read"])


def refused(path: Path, error: type[BookError], *, write: bool) -> BookError:
    """Open something that is no sound book; it must be refused so, and nothing may change."""
    folder = path.parent
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(error) as told:
        open_book(path, write=write, now=NOW)
    assert type(told.value) is error
    assert (path.read_bytes() if path.is_file() else None) == before
    seen = [place for place in folder.iterdir() if not place.name.startswith(".")]
    assert [place for place in seen if place != path] == []
    return told.value


@BOTH
def test_nothing_at_all(tmp_path: Path, write: bool) -> None:
    refused(tmp_path / "gone.book", BookMissing, write=write)


@BOTH
def test_a_folder(tmp_path: Path, write: bool) -> None:
    (tmp_path / "folder.book").mkdir()
    refused(tmp_path / "folder.book", BookIsFolder, write=write)


@BOTH
def test_a_file_without_content(tmp_path: Path, write: bool) -> None:
    path = tmp_path / "empty.book"
    path.touch()
    refused(path, BookEmpty, write=write)


@BOTH
@pytest.mark.parametrize(
    "content",
    [
        "第一天 上午 9:30 抵达\n".encode(),
        b"SQLite format 3\0",
        b"SQLite format 3\0" + bytes(200),
        b"PK\x03\x04" + bytes(5000),
        random.Random(1).randbytes(10_000),
    ],
    ids=["text", "a broken header", "an empty header", "a workbook", "noise"],
)
def test_a_file_of_another_kind(tmp_path: Path, content: bytes, write: bool) -> None:
    path = tmp_path / "letter.book"
    path.write_bytes(content)
    refused(path, NotABook, write=write)


@BOTH
def test_a_database_of_another_program(tmp_path: Path, write: bool) -> None:
    path = tmp_path / "browser.book"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE book (id TEXT, format TEXT, schema_version INTEGER)")
    refused(path, NotABook, write=write)


@BOTH
@pytest.mark.parametrize("share", [0.01, 0.3, 0.9])
def test_a_truncated_book(path: Path, write: bool, share: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    told = refused(path, BookDamaged, write=write)
    assert "copies" in told.arguments


@BOTH
def test_a_book_with_a_page_of_noise(path: Path, write: bool) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 4] = random.Random(1).randbytes(4096)
    path.write_bytes(content)
    refused(path, BookDamaged, write=write)


@BOTH
@pytest.mark.parametrize(
    "harm",
    [
        "DROP TABLE book",
        "DELETE FROM book",
        "ALTER TABLE book RENAME COLUMN format TO shape",
    ],
)
def test_a_book_that_does_not_say_what_it_is(path: Path, harm: str, write: bool) -> None:
    with closing(sqlite3.connect(path)) as book:
        book.execute(harm)
        book.commit()
    refused(path, BookDamaged, write=write)


@BOTH
def test_a_book_of_a_newer_program(path: Path, write: bool) -> None:
    with closing(sqlite3.connect(path)) as book:
        book.execute("PRAGMA user_version = 999")
    told = refused(path, BookTooNew, write=write)
    assert told.arguments["version"] == 999


@BOTH
def test_a_book_whose_newer_version_is_only_in_its_table(path: Path, write: bool) -> None:
    """The header may lie behind: a program that was killed left the rest in the log."""
    with closing(sqlite3.connect(path)) as book:
        book.execute("UPDATE book SET schema_version = 999")
        book.commit()
    refused(path, BookTooNew, write=write)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE unit SET name_zh = CAST(x'ff' AS TEXT)",
        "DROP TABLE member",
        "UPDATE track SET members = 'not a list'",
        "UPDATE venue SET closures = '[{\"starts\": 5}]'",
        "UPDATE engagement SET start = 'at noon'",
        "INSERT INTO unit VALUES ('hall', '', '', '')",
    ],
)
def test_a_sound_file_with_senseless_content_is_found_on_loading(path: Path, harm: str) -> None:
    with closing(sqlite3.connect(path)) as book:
        book.execute(harm)
        book.commit()
    opened = open_book(path, write=False, now=NOW)
    with pytest.raises(BookDamaged) as told:
        opened.read()
    opened.close()
    assert told.value.arguments["detail"]
