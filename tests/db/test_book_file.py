"""A book as a file: made whole, opened by one writer and any number of readers, closed whole."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from db.book_file import create_book, open_book
from db.copies import copies_folder
from db.errors import (
    BookError,
    BookExists,
    BookForbidden,
    BookInUse,
    BookInUseBySomebody,
    BookMissing,
    BookReadOnly,
    CopyFailed,
)
from db.locks import BookLock, Writer
from db.migrations import LATEST
from db.sqlite_file import require_book
from reception.plan.faults import DuplicateId
from reception.plan.plan import Plan
from reception.plan.unit import Unit
from tests.db.conftest import Opener
from tests.db.samples import NOW, RECORDS, TALKS, retitled

NOBODY = 65534


def names(folder: Path) -> set[str]:
    """What a person sees in a folder."""
    return {place.name for place in folder.iterdir() if not place.name.startswith(".")}


@contextmanager
def as_nobody() -> Iterator[None]:
    """Do without the rights of an administrator, who may do anything."""
    assert sys.platform != "win32"
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


needs_two_users = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0,
    reason="only an administrator can become somebody with fewer rights",
)


def test_a_new_book_appears_when_it_is_whole(tmp_path: Path) -> None:
    with pytest.raises(DuplicateId):
        create_book(tmp_path / "b.book", [Unit(id="u"), Unit(id="u")], book_id="b", now=NOW)
    assert names(tmp_path) == set()
    create_book(tmp_path / "b.book", book_id="b", now=NOW)
    assert names(tmp_path) == {"b.book"}


def test_a_new_book_may_be_empty(tmp_path: Path) -> None:
    create_book(tmp_path / "b.book", book_id="b", now=NOW)
    book = open_book(tmp_path / "b.book", now=NOW)
    assert book.read() == (Plan(), [])
    assert book.founding() is None
    book.close()


def test_a_new_book_takes_the_place_of_nothing(tmp_path: Path) -> None:
    there = tmp_path / "letter.txt"
    there.write_text("dear", encoding="utf-8")
    with pytest.raises(BookExists):
        create_book(there, book_id="b", now=NOW)
    assert there.read_text(encoding="utf-8") == "dear"


def test_a_new_book_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BookMissing):
        create_book(tmp_path / "nowhere" / "b.book", book_id="b", now=NOW)


def test_a_closed_book_is_one_plain_file(opened: Opener, path: Path) -> None:
    book = opened()
    book.append(retitled(TALKS, ["a"])[0])
    book.close()
    assert names(path.parent) == {path.name, copies_folder(path).name}


def test_a_second_writer_is_told_who_writes(opened: Opener, path: Path) -> None:
    opened()
    with pytest.raises(BookInUse) as refused:
        opened()
    told = refused.value.arguments
    assert told["since"] == "2026-11-20 09:30"
    assert told["user"]
    assert told["host"]
    assert told["file"] == str(path)


def test_a_second_writer_learns_at_least_that_somebody_writes(path: Path) -> None:
    with BookLock(path, Writer(user="", host="h", since="")), pytest.raises(BookInUseBySomebody):
        open_book(path, now=NOW)
    with BookLock(path, Writer(user="li", host="h", since="")):
        path.with_name(f".{path.name}.writer").write_text("{half", encoding="utf-8")
        with pytest.raises(BookInUseBySomebody):
            open_book(path, now=NOW)


def test_a_link_to_a_book_is_the_same_book(opened: Opener, path: Path) -> None:
    link = path.with_name("link.book")
    link.symlink_to(path)
    opened()
    with pytest.raises(BookInUse):
        open_book(link, now=NOW)


def test_a_closed_book_may_be_written_to_by_the_next(opened: Opener) -> None:
    opened().close()
    opened()


def test_a_book_that_could_not_be_opened_is_not_locked(
    opened: Opener, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("db.book_file.BookFile.__init__", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            open_book(path, now=NOW)
    opened()


def test_a_reader_sees_what_the_writer_has_stored_so_far(opened: Opener) -> None:
    writer, reader = opened(), opened(write=False)
    first, second = retitled(TALKS, ["a", "b"])
    writer.append(first)
    assert reader.is_behind()
    assert reader.read() == (Plan(RECORDS).apply(first), [first])
    assert not reader.is_behind()
    writer.append(second)
    assert reader.load() == Plan(RECORDS).apply(first).apply(second)


def test_a_reader_does_not_hold_up_the_writer(opened: Opener) -> None:
    writer, reader = opened(), opened(write=False)
    with reader._transaction() as connection:
        before = reader._plan(connection)
        writer.append(retitled(TALKS, ["a"])[0])
        assert reader._plan(connection) == before == Plan(RECORDS)


def test_a_reader_cannot_write(opened: Opener) -> None:
    reader = opened(write=False)
    assert not reader.writable
    with pytest.raises(BookReadOnly):
        reader.append(retitled(TALKS, ["a"])[0])
    assert reader.journal() == []


def test_reading_changes_nothing(opened: Opener, path: Path) -> None:
    before = path.read_bytes()
    reader = opened(write=False)
    reader.read()
    reader.close()
    assert path.read_bytes() == before
    assert not copies_folder(path).exists()


def test_a_copy_can_be_saved_while_the_book_is_open(opened: Opener, tmp_path: Path) -> None:
    writer = opened()
    writer.append(retitled(TALKS, ["a"])[0])
    target = tmp_path / "elsewhere.book"
    writer.copy_to(target)
    copy = open_book(target, write=False, now=NOW)
    assert copy.read() == writer.read()
    copy.close()
    with pytest.raises(BookExists):
        writer.copy_to(target)


def test_a_copy_is_one_file_with_all_that_was_stored(opened: Opener, tmp_path: Path) -> None:
    """Copying the file by hand while it is open would lose what is still in the log."""
    writer = opened()
    writer.append(retitled(TALKS, ["a"])[0])
    away = tmp_path / "stick"
    away.mkdir()
    writer.copy_to(away / "b.book")
    assert names(away) == {"b.book"}


def test_a_copy_that_cannot_be_written_says_so_and_leaves_nothing(
    opened: Opener, tmp_path: Path
) -> None:
    with pytest.raises(BookError):
        opened().copy_to(tmp_path / "nowhere" / "b.book")


def test_a_book_is_told_from_other_databases_by_its_header(path: Path) -> None:
    assert require_book(path) == LATEST


def test_a_book_without_copies_is_open_all_the_same(opened: Opener, path: Path) -> None:
    """A copy that fails must not keep an officer from working; but it is said."""
    copies_folder(path).write_text("a file where the folder should be", encoding="utf-8")
    book = opened()
    assert [type(notice) for notice in book.notices] == [CopyFailed]
    book.append(retitled(TALKS, ["a"])[0])


@needs_two_users
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "write", "refusal"),
    [
        (0o600, 0o755, False, BookForbidden),
        (0o644, 0o755, True, BookReadOnly),
        (0o644, 0o777, True, BookReadOnly),
        (0o666, 0o755, True, BookReadOnly),  # nothing may be put beside it
        (0o644, 0o755, False, None),
        (0o444, 0o777, False, None),
        (0o666, 0o777, True, None),
    ],
)
def test_what_one_may_do_is_what_the_system_allows(
    path: Path, file_mode: int, folder_mode: int, write: bool, refusal: type[BookError] | None
) -> None:
    before = path.read_bytes()
    with TemporaryDirectory() as folder:  # pytest's own are closed to everybody else
        place = path.rename(Path(folder) / "b.book")
        place.chmod(file_mode)
        place.parent.chmod(folder_mode)
        with as_nobody(), pytest.raises(refusal) if refusal else nullcontext():
            book = open_book(place, write=write, now=NOW)
            assert len(book.load()) == len(RECORDS)
            book.close()
        assert place.read_bytes() == before


@needs_two_users
def test_one_who_may_only_read_sees_what_a_writer_has_stored(path: Path) -> None:
    with TemporaryDirectory() as folder:
        place = path.rename(Path(folder) / "b.book")
        place.parent.chmod(0o755)
        writer = open_book(place, now=NOW)
        writer.append(retitled(TALKS, ["a"])[0])
        for beside in place.parent.iterdir():
            beside.chmod(beside.stat().st_mode | 0o044)
        with as_nobody():
            reader = open_book(place, write=False, now=NOW)
            seen = reader.read()
            reader.close()
        assert seen == writer.read()
        writer.close()
