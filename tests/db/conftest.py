"""Books to test with."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.book_file import BookFile, create_book, open_book
from tests.db.samples import NOW, RECORDS

Opener = Callable[..., BookFile]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed book with the sample records; its name is not an easy one."""
    path = tmp_path / "峰会 #1 100%?.book"
    create_book(path, RECORDS, book_id="book-1", now=NOW)
    return path


@pytest.fixture
def opened(path: Path) -> Iterator[Opener]:
    """Open the book as often as one likes; all are closed in the end."""
    books: list[BookFile] = []

    def opener(**how: object) -> BookFile:
        books.append(open_book(path, **{"now": NOW, **how}))  # type: ignore[arg-type]
        return books[-1]

    yield opener
    for book in books:
        book.close()


@pytest.fixture
def book(opened: Opener) -> BookFile:
    """Return the sample book, open to write."""
    return opened()
