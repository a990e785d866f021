"""Write the sample book of this schema as SQL, to be opened by every later program.

Run once for a new schema: ``python -m tests.db.frozen_book``. What is there is not overwritten.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from db import migrations
from db.book_file import create_book, open_book
from db.sqlite_file import APPLICATION_ID
from tests.db.samples import NOW, RECORDS, TALKS, retitled


def frozen() -> str:
    """The sample book with two steps and one taken back, as SQL."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "b.book"
        create_book(path, RECORDS, book_id="book-1", now=NOW, author="li")
        book = open_book(path, now=NOW)
        first, second = retitled(TALKS, ["first", "second"])
        back = msgspec.structs.replace(
            second, id="back", changes=second.inverse_changes, undoes=second.id
        )
        for step in (first, second, back):
            book.append(step)
        book.close()
        with closing(sqlite3.connect(path)) as file:
            lines = list(file.iterdump())
    header = f"PRAGMA application_id = {APPLICATION_ID};"
    return "\n".join([header, f"PRAGMA user_version = {migrations.LATEST};", *lines, ""])


if __name__ == "__main__":
    target = Path(__file__).parent / "data" / f"book_v{migrations.LATEST}.sql"
    with target.open("x", encoding="utf-8", newline="\n") as file:
        file.write(frozen())
