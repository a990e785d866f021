"""An old book opens in a new program, with a copy of what it was; a new one is refused by an old.

`data/book_v1.sql` is a book as the first program wrote it. It is never written anew: for a later
schema another one is put beside it (``python -m tests.db.frozen_book`` writes it).
"""

import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
import sqlalchemy as sa
from alembic.operations import Operations

from db import migrations
from db.book_file import create_book, open_book
from db.copies import copies_folder
from db.errors import BookDamaged, BookTooNew, BookTooOld
from db.sqlite_file import require_book
from db.store import replayed
from reception.plan.kinds import KINDS
from reception.plan.plan import Plan
from reception.plan.record import Record
from tests.db.samples import NOW, RECORDS

DATA = Path(__file__).parent / "data"
PRESENT = migrations.LATEST
NEXT = PRESENT + 1
FROZEN = sorted(DATA.glob("book_v*.sql"))


def thawed(sql: Path, folder: Path) -> Path:
    """Return a book as an earlier program left it."""
    path = folder / "old.book"
    with closing(sqlite3.connect(path)) as book:
        book.executescript(sql.read_text(encoding="utf-8"))
        book.execute("PRAGMA journal_mode = WAL")
    return path


def kinds_of(sql: Path) -> list[type[Record]]:
    """Return the kinds of records that the program which wrote a book knew."""
    written = sql.read_text(encoding="utf-8")
    return [kind for name, kind in KINDS.items() if re.search(rf"CREATE TABLE {name} ", written)]


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Have the program know one schema more than it does."""

    def upgrade(operations: Operations) -> None:
        operations.add_column("unit", sa.Column("mark", sa.Text, server_default="", nullable=False))
        with operations.batch_alter_table("venue") as venue:
            venue.alter_column("sort", nullable=True)

    module = ModuleType("db.migrations.next_version")
    module.upgrade = upgrade  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(migrations, "MODULES", (*migrations.MODULES, "next_version"))
    monkeypatch.setattr(migrations, "LATEST", migrations.LATEST + 1)
    return module


def test_a_book_is_frozen_for_every_schema_there_was() -> None:
    assert [sql.name for sql in FROZEN] == [
        f"book_v{version}.sql" for version in range(1, migrations.LATEST + 1)
    ]


@pytest.mark.parametrize("sql", FROZEN, ids=lambda sql: sql.stem)
def test_a_book_of_every_earlier_program_opens(sql: Path, tmp_path: Path) -> None:
    path = thawed(sql, tmp_path)
    book = open_book(path, now=NOW)
    plan, steps = book.read(None)
    founding = book.founding()
    book.close()
    assert founding
    assert plan == replayed([founding, *steps])
    assert all(plan.table(kind) for kind in kinds_of(sql))
    assert [bool(step.undoes) for step in steps] == [False, False, True]
    assert require_book(path) == migrations.LATEST


def test_an_older_book_is_brought_up_to_date_and_its_copy_kept(
    path: Path, next_version: ModuleType
) -> None:
    before = path.read_bytes()
    book = open_book(path, now=NOW)
    assert book.load() == Plan(RECORDS)
    with book._transaction() as connection:
        assert connection.scalar(sa.text("SELECT mark FROM unit")) == ""
        assert connection.scalar(sa.text("SELECT schema_version FROM book")) == NEXT
    book.close()
    assert require_book(path) == NEXT
    (copy,) = copies_folder(path).glob(f"* v{PRESENT}.book")
    assert require_book(copy) == PRESENT
    with closing(sqlite3.connect(copy)) as old, closing(sqlite3.connect(":memory:")) as then:
        then.deserialize(before[:18] + b"\1\1" + before[20:])  # no log: it is in memory
        assert list(old.iterdump()) == list(then.iterdump())
    open_book(path, now=NOW).close()


def test_an_older_book_is_not_read_before_it_is_up_to_date(
    path: Path, next_version: ModuleType
) -> None:
    before = path.read_bytes()
    with pytest.raises(BookTooOld):
        open_book(path, write=False, now=NOW)
    assert path.read_bytes() == before


def test_a_migration_that_fails_leaves_the_book_as_it_was(
    path: Path, next_version: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = next_version.upgrade

    def upgrade(operations: Operations) -> None:
        whole(operations)
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(next_version, "upgrade", upgrade)
        with pytest.raises(ZeroDivisionError):
            open_book(path, now=NOW)
    assert require_book(path) == PRESENT
    with closing(sqlite3.connect(path)) as book:
        assert "mark" not in [column[1] for column in book.execute("PRAGMA table_info(unit)")]
    open_book(path, now=NOW).close()
    assert require_book(path) == NEXT


def test_a_migration_that_breaks_references_is_taken_back(
    path: Path, next_version: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def upgrade(operations: Operations) -> None:
        operations.execute("DELETE FROM unit")

    with monkeypatch.context() as patch:
        patch.setattr(next_version, "upgrade", upgrade)
        with pytest.raises(BookDamaged):
            open_book(path, now=NOW)
    assert require_book(path) == PRESENT
    book = open_book(path, now=NOW)
    assert book.load() == Plan(RECORDS)
    book.close()


def test_a_book_of_a_newer_program_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "new.book"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "LATEST", migrations.LATEST + 1)
        create_book(path, RECORDS, book_id="b", now=NOW)
    before = path.read_bytes()
    for write in (True, False):
        with pytest.raises(BookTooNew) as refused:
            open_book(path, write=write, now=NOW)
        assert refused.value.arguments["version"] == migrations.LATEST + 1
    assert path.read_bytes() == before
